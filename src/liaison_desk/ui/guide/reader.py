"""A chapter as it is read: Markdown in the program's own type, its pictures as wide as there is room, its links followed."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextImageFormat,
)
from PySide6.QtWidgets import QTextBrowser
from typing_extensions import override

from liaison_desk.domain.texts import Language
from liaison_desk.ui import chapters
from liaison_desk.ui.chapters import Chapter
from liaison_desk.ui.keys import ON_MAC, caps
from liaison_desk.ui.kit import announce, theme
from liaison_desk.ui.kit.tokens import Token, Type

_HEADINGS: dict[int, Type] = {1: "h1", 2: "h2", 3: "h3"}
_ABOVE = {1: 0, 2: 20, 3: 16}  # units over a heading
_BELOW, _BELOW_ROW = 10, 6  # units under a paragraph, under a line of a list
_ABOVE_WORDS, _UNDER_PICTURE = 4, 16  # units over and under what tells of a picture
_MARGIN, _WIDEST = 24, 740  # units
_SIGNS = frozenset("/@!>#")  # a word in code marks that begins so is typed, and is no key
_NO_BREAK = "\u00a0"
_INSTEAD = QTextFormat.Property.ImageAltText.value
_IMAGE = QTextDocument.ResourceType.ImageResource.value


class Reader(QTextBrowser):
    """`went` brings the chapter a link leads to. Arrow keys move a caret, which a screen reader reads along."""

    went = Signal(str)

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._whole: dict[str, QImage] = {}
        self._wide = 0
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)  # after the last link
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._on_link)
        self.cursorPositionChanged.connect(self._show_caret)

    def show_chapter(self, chapter: Chapter, onward: str) -> None:
        """`onward` is Markdown that stands below it."""
        look, document = theme.current(), self.document()
        self.setAccessibleName(chapter.title)
        document.setDefaultFont(look.font("note"))
        features = QTextDocument.MarkdownFeature
        words = f"{chapter.words}\n{onward}\n"
        document.setMarkdown(words, features.MarkdownDialectCommonMark | features.MarkdownNoHTML)
        self._whole = {}
        for block in list(_blocks(document)):
            self._dress(block)
            self._tell_of_picture(block)
        self._wide = 0
        self._fit()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._show_caret()
        self.verticalScrollBar().setValue(0)

    def find_on(self, words: str, *, back: bool = False, anew: bool = False) -> bool:
        """The next place they stand in, after the caret, or `anew` from the edge of the chapter; marked and shown."""
        if anew:
            ends = QTextCursor.MoveOperation
            self.moveCursor(ends.End if back else ends.Start)
        return self.find(words, QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0))

    def step_heading(self, step: int) -> None:
        """The caret to the next heading or the one before, which is said: Qt tells no screen reader of headings."""
        here = self.textCursor().blockNumber()
        blocks = [block for block in _blocks(self.document()) if block.blockFormat().headingLevel()]
        after = [block for block in blocks if (block.blockNumber() - here) * step > 0]
        if after:
            block = after[0] if step > 0 else after[-1]
            self.setTextCursor(QTextCursor(block))
            top = self.document().documentLayout().blockBoundingRect(block).top()
            self.verticalScrollBar().setValue(int(top) - theme.current().px(8))
            announce.polite(self, self.tr("Heading: {words}").format(words=block.text()))

    def _show_caret(self) -> None:
        """Not before the heading of a chapter one has only opened."""
        self.setCursorWidth(0 if self.textCursor().atStart() else 1)

    # -- how it looks
    def _dress(self, block: QTextBlock) -> None:
        look, px = theme.current(), theme.current().px
        shape, cursor = block.blockFormat(), QTextCursor(block)
        level = shape.headingLevel()
        role: Type = _HEADINGS.get(level, "note")
        in_list = block.textList() is not None
        shape.setTopMargin(px(_ABOVE.get(level, 0)) if level else 0)
        shape.setBottomMargin(px(_BELOW_ROW if in_list else _BELOW))
        if any(map(_is_picture, _fragments(block))):
            shape.setBottomMargin(px(_ABOVE_WORDS))
        else:
            heights = QTextBlockFormat.LineHeightTypes
            shape.setLineHeight(look.line(role), heights.FixedHeight.value)
        cursor.setBlockFormat(shape)
        for fragment in list(_fragments(block)):
            before = fragment.charFormat()
            if _is_picture(fragment):
                continue
            cursor.setPosition(fragment.position())
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
            if before.fontFixedPitch():
                cursor.insertText(_key(fragment.text()), _char("small_strong", "text", "sunken"))
            elif before.isAnchor():
                link = _char(role, "accent_text")
                link.setAnchor(True)
                link.setAnchorHref(before.anchorHref())
                link.setFontUnderline(True)
                cursor.setCharFormat(link)
            else:
                is_strong = not level and before.fontWeight() > look.font(role).weight()
                cursor.setCharFormat(_char("h3" if is_strong else role, "text"))

    def _tell_of_picture(self, block: QTextBlock) -> None:
        """In words below it, which everybody reads: Qt gives the text in a picture's place to no screen reader."""
        instead = [str(one.charFormat().property(_INSTEAD)) for one in _fragments(block) if _is_picture(one)]
        if instead:
            below, cursor = QTextBlockFormat(), QTextCursor(block)
            below.setBottomMargin(theme.current().px(_UNDER_PICTURE))
            below.setLineHeight(theme.current().line("small"), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.insertBlock(below, _char("small", "text2"))
            cursor.insertText(" ".join(instead))

    def _fit(self) -> None:
        """The text in the middle, no wider than is good to read."""
        look = theme.current()
        width = self.viewport().width()
        side = max(look.px(_MARGIN), (width - look.px(_WIDEST)) // 2)
        if width != self._wide and width > 2 * side:
            self._wide = width
            frame = self.document().rootFrame()
            shape = frame.frameFormat()
            shape.setMargin(look.px(_MARGIN))
            shape.setLeftMargin(side)
            shape.setRightMargin(side)
            frame.setFrameFormat(shape)
            self._fit_pictures(width - 2 * side)

    def _fit_pictures(self, room: int) -> None:
        """Never larger than they are; scaled here, for what Qt draws smaller by itself cannot be read."""
        look = theme.current()
        ratio, document = self.devicePixelRatioF(), self.document()
        for block in _blocks(document):
            for fragment in list(_fragments(block)):
                if not _is_picture(fragment):
                    continue
                shown: QTextImageFormat = fragment.charFormat().toImageFormat()
                image = self._picture(shown.name())
                width = min(round(image.width() * look.scale), room)
                size = QSize(width, round(image.height() * width / max(1, image.width())))
                scaled = image.scaled(
                    size * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
                scaled.setDevicePixelRatio(ratio)
                document.addResource(_IMAGE, QUrl(shown.name()), scaled)
                shown.setWidth(size.width())
                shown.setHeight(size.height())
                cursor = QTextCursor(block)
                cursor.setPosition(fragment.position())
                cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(shown)

    def _picture(self, address: str) -> QImage:
        if address not in self._whole:
            file = chapters.picture(self._language, address.rpartition("/")[2])
            self._whole[address] = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
        return self._whole[address]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _on_link(self, url: QUrl) -> None:
        name = chapters.linked(url.toString())
        if name is not None:
            self.went.emit(name)


def _char(role: Type, ink: Token, ground: Token | None = None) -> QTextCharFormat:
    look, made = theme.current(), QTextCharFormat()
    made.setFont(look.font(role))
    made.setForeground(look.color(ink))
    if ground is not None:
        made.setBackground(look.color(ground))
    return made


def _key(words: str) -> str:
    """As the keyboard has it: Ctrl+K, or ⌘K on a Mac. Signs that are typed stay as they are."""
    if words[0] not in _SIGNS and not (words[0].islower() or " " in words):
        on_mac = words.replace("Alt+", "Meta+") if ON_MAC else words
        shown = caps(on_mac)
        words = ("" if ON_MAC else "+").join(shown) if any(shown) else words
    return f"{_NO_BREAK}{words.replace(' ', _NO_BREAK)}{_NO_BREAK}"


def _is_picture(fragment: QTextFragment) -> bool:
    return fragment.charFormat().isImageFormat()


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    place = block.begin()
    while not place.atEnd():
        yield place.fragment()
        place += 1
