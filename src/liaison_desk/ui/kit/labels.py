"""Text on the screen: single lines, paragraphs, lines that are cut with …, and icons beside them."""

from PySide6 import QtGui
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from liaison_desk.ui.kit import icons, theme
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.stylesheet import mark
from liaison_desk.ui.kit.tokens import Ink, Size, Token, Type

_TIP_WRAPS_AT = 70
_WIDTHS = 8  # that a paragraph remembers its lines for
_SHORT = 60  # letters that mostly fit on one line
_ENDLESS = 100_000  # pixels
_LINE_SEPARATOR = "\u2028"  # what QTextLayout breaks a line at


def text(words: str, role: Type = "body", ink: Ink = "text", *, tabular: bool = False) -> QLabel:
    """One line that is as wide as its words."""
    label = QLabel(words)
    _dress(label, role, ink, tabular=tabular)
    label.setMinimumHeight(theme.current().line(role))
    return label


def grow_down(words: QWidget) -> None:
    """A widget whose words go on in a further line where they have no room gets as tall as that makes it."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    words.setSizePolicy(policy)


def set_ink(label: QLabel, ink: Ink) -> None:
    """Another colour for a label that is shown already."""
    mark(label, "ink", ink)


def glyph(name: Icon, ink: Token = "text2", size: float = Size.icon, *, says: str = "") -> QLabel:
    """An icon. `says` is for icons that tell what no word beside them tells."""
    label = QLabel()
    label.setPixmap(icons.pixmap(name, ink, size))
    side = theme.current().px(size)
    label.setFixedSize(side, side)
    label.setAccessibleName(says)
    label.setToolTip(tip(says))
    return label


def set_glyph(label: QLabel, name: Icon, ink: Token = "text2", size: float = Size.icon) -> None:
    """Another icon for a glyph of that size."""
    label.setPixmap(icons.pixmap(name, ink, size))


def set_words(label: QLabel, words: str) -> None:
    """The words of a line that is not there without any."""
    label.setText(words)
    label.setVisible(bool(words))


def tip(words: str) -> str:
    """A tool tip that shows the words as they are, markup included, and wraps when it is long."""
    if len(words) <= _TIP_WRAPS_AT and not QtGui.Qt.mightBeRichText(words):
        return words
    return QtGui.Qt.convertFromPlainText(words)


def escaped(words: str) -> str:
    """For buttons and menus, where a lone & would disappear and make a shortcut."""
    return words.replace("&", "&&")


class Elided(QLabel):
    """One line that gives way: it ends with … and tells the rest in its tool tip."""

    def __init__(self, words: str, role: Type = "body", ink: Ink = "text", *, tabular: bool = False) -> None:
        super().__init__(words)
        _dress(self, role, ink, tabular=tabular)
        self.setMinimumHeight(theme.current().line(role))
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    @property
    def is_cut(self) -> bool:
        return self._shown() != self.text()

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(theme.current().px(32), super().sizeHint().width()), super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), self.alignment() | Qt.TextFlag.TextSingleLine, self._shown())

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.setToolTip(tip(self.text()) if self.is_cut else "")  # only now: few lines are ever pointed at
        super().enterEvent(event)


class Paragraph(QLabel):
    """Running text with the line height of its type role, as tall as its width makes it."""

    def __init__(self, words: str, role: Type = "body", ink: Ink = "text", *, tabular: bool = False) -> None:
        super().__init__(words)
        _dress(self, role, ink, tabular=tabular)
        self._line = theme.current().line(role)
        self._laid: dict[int, QTextLayout] = {}  # by width: a layout asks for several before it decides
        self._heights: dict[int, int] = {}
        self._whole: QTextLayout | None = None  # where no line had to be broken, for every width it fits into
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setWordWrap(True)  # otherwise Qt forgets, with each new text, that its height depends on its width
        grow_down(self)

    @override
    def setText(self, words: str) -> None:
        if words != self.text():
            self._laid, self._heights, self._whole = {}, {}, None
            super().setText(words)

    @override
    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._lines(width).lineCount() * self._line
        return height

    @override
    def sizeHint(self) -> QSize:
        widest = min(theme.current().px(Size.measure), self.maximumWidth())
        natural = self._lines(widest).maximumWidth()
        width = min(widest, int(natural) + 1)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(theme.current().px(64), self.sizeHint().width()), self._line)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        lines = self._lines(self.width())
        spare = self.height() - lines.lineCount() * self._line
        centered = bool(self.alignment() & Qt.AlignmentFlag.AlignVCenter)
        lines.draw(painter, QPointF(0, max(0, spare / 2) if centered else 0))

    def _lines(self, width: int) -> QTextLayout:
        if len(self._laid) > _WIDTHS:
            self._laid = {}
        if width not in self._laid:
            whole = self._whole
            if whole is None and len(self.text()) <= _SHORT and self._begins_left():
                whole = self._lay_out(_ENDLESS)
            if whole is None or whole.maximumWidth() >= width:
                whole = self._lay_out(width)
            self._laid[width] = whole
        return self._laid[width]

    def _lay_out(self, width: int) -> QTextLayout:
        words = self.text().replace("\n", _LINE_SEPARATOR)
        lines = self._lay(words, width)
        if lines.maximumWidth() < width and lines.text() == words and self._begins_left():
            self._whole = lines
        return lines

    def _begins_left(self) -> bool:
        """Elsewhere it depends on the width where a line begins."""
        return bool(self.alignment() & Qt.AlignmentFlag.AlignLeft)

    def _lay(self, words: str, width: int) -> QTextLayout:
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(words, self.font(), self)
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y + (self._line - line.height()) / 2))
            y += self._line
        layout.endLayout()
        return layout


class Clamped(Paragraph):
    """No more lines than `most`: the last one ends with … then, and the tool tip tells the rest."""

    def __init__(self, words: str, most: int, role: Type = "body", ink: Ink = "text") -> None:
        self._most = most
        super().__init__(words, role, ink, tabular=False)

    @override
    def _lay(self, words: str, width: int) -> QTextLayout:
        layout = super()._lay(words, width)
        if layout.lineCount() <= self._most:
            return layout
        start = layout.lineAt(self._most - 1).textStart()
        rest = words[start:].replace(_LINE_SEPARATOR, " ")
        return super()._lay(
            words[:start] + self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, width), width
        )

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        lines = super()._lay(self.text().replace("\n", _LINE_SEPARATOR), self.width()).lineCount()
        self.setToolTip(tip(self.text()) if lines > self._most else "")
        super().enterEvent(event)


def elided(words: str, role: Type = "body", ink: Ink = "text", *, tabular: bool = False) -> Elided:
    return Elided(words, role, ink, tabular=tabular)


def paragraph(words: str, role: Type = "body", ink: Ink = "text", *, tabular: bool = False) -> Paragraph:
    return Paragraph(words, role, ink, tabular=tabular)


def _dress(label: QLabel, role: Type, ink: Ink, *, tabular: bool) -> None:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(theme.current().font(role, tabular=tabular))
    if ink != "text":
        label.setProperty("ink", ink)
