"""The guide as one sees it: its chapters, the chosen one beside them, and a line to find words in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from liaison_desk.domain.texts import Language
from liaison_desk.ui.chapters import CHAPTERS, chapters
from liaison_desk.ui.guide.list import ChapterDelegate, Line
from liaison_desk.ui.guide.reader import Reader
from liaison_desk.ui.keys import bind, caps
from liaison_desk.ui.kit import announce, theme
from liaison_desk.ui.kit.fields import InputBar, Select
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.labels import text
from liaison_desk.ui.kit.layout import Cell, frame, grow, hbox, vbox
from liaison_desk.ui.kit.lists import RowList
from liaison_desk.ui.kit.row_model import RowModel

LIST_WIDTH, STACK_BELOW = 312, 760  # units
_UNLIMITED = 16777215  # Qt's QWIDGETSIZE_MAX


class GuideView(QWidget):
    """Knows nothing of a desk: it is read where none can be opened too. `turned` brings the chapter chosen here,
    `followed` the one a link leads to; whoever holds the view shows it."""

    turned = Signal(str)
    followed = Signal(str)

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._chapters = {chapter.name: chapter for chapter in chapters(language)}
        self.shown = ""
        self.reader = Reader(language)
        self.reader.went.connect(self.followed)
        self.view = RowList(ChapterDelegate(), says=self.tr("Chapters"))
        model = RowModel[Line](self.view)
        model.show_entries([Line(name, CHAPTERS.index(name) + 1, each.title) for name, each in self._chapters.items()])
        self.view.setModel(model)
        self.view.current_changed.connect(self._on_current)
        self.view.opened.connect(lambda _name: self.reader.setFocus(Qt.FocusReason.OtherFocusReason))
        self.search = InputBar(Icon.SEARCH, self.tr("Find in the guide"), dim="normal")
        self.search.setAccessibleName(self.tr("Find in the guide"))
        self.search.edit.textEdited.connect(lambda _words: self._find(anew=True))
        self.search.edit.returnPressed.connect(self._find)
        self._hits = text("", "small", "text2")
        self.list_card = frame("card", vbox(self.view, margins=(1, 4, 1, 4)))
        self.list_card.setAccessibleName(self.tr("Chapters"))
        options: list[tuple[object, str]] = [(name, each.title) for name, each in self._chapters.items()]
        self.choice = Select(options, CHAPTERS[0], self.tr("Chapter"))  # the list, where there is no room for one
        self.choice.picked.connect(self._on_current)
        left = vbox(hbox(grow(self.choice), grow(self.search), spacing=8), self._hits, grow(self.list_card), spacing=8)
        self._left = QWidget()
        self._left.setLayout(left)
        self._row = hbox(self._left, Cell(self.reader, 1), spacing=16)
        self.setLayout(self._row)
        self._hits.hide()
        bind(self, "Ctrl+F", self.start_finding)
        bind(self, "F3", self._find)
        bind(self, "Shift+F3", lambda: self._find(back=True))
        bind(self, "Ctrl+PgDown", lambda: self._turn(1))
        bind(self, "Ctrl+PgUp", lambda: self._turn(-1))
        bind(self, "Ctrl+Down", lambda: self.reader.step_heading(1))
        bind(self, "Ctrl+Up", lambda: self.reader.step_heading(-1))

    def keys(self) -> tuple[KeyRow, ...]:
        return (
            (caps("Ctrl+PgDown"), self.tr("Next chapter; with Page up the one before")),
            (caps("Ctrl+Down"), self.tr("Next heading; with ↑ the one before")),
            (caps("Tab"), self.tr("Next link; Enter follows it")),
            (caps("Ctrl+F"), self.tr("Find in the guide")),
            (caps("F3"), self.tr("Next place; with Shift the one before")),
        )

    def show_chapter(self, name: str) -> None:
        if name == self.shown:
            return
        self.shown = name
        number = CHAPTERS.index(name)
        onward = ""
        if number + 1 < len(CHAPTERS):
            after = self._chapters[CHAPTERS[number + 1]]
            words = self.tr("Next: {chapter}").format(chapter=after.title)
            onward = f"\n[{words}]({number + 2:02}-{after.name}.md)"
        self.reader.show_chapter(self._chapters[name], onward)
        self.view.select_id(name)
        self.choice.set_value(name)

    def start(self) -> None:
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_finding(self) -> None:
        self.search.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.edit.selectAll()

    def fit(self, units: float) -> None:
        """`units` is how wide it is."""
        px, direction = theme.current().px, QBoxLayout.Direction
        is_narrow = units < STACK_BELOW
        self._row.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        self._left.setMaximumWidth(_UNLIMITED if is_narrow else px(LIST_WIDTH))
        self._left.setMinimumWidth(0 if is_narrow else px(LIST_WIDTH))
        self.choice.setVisible(is_narrow)
        self.list_card.setVisible(not is_narrow)

    def _turn(self, step: int) -> None:
        number = CHAPTERS.index(self.shown) + step
        if 0 <= number < len(CHAPTERS):
            self.turned.emit(CHAPTERS[number])
            announce.polite(self, self._chapters[CHAPTERS[number]].title)

    def _on_current(self, name: str | None) -> None:
        if name is not None and name != self.shown:
            self.turned.emit(name)

    # -- finding
    def _find(self, *, back: bool = False, anew: bool = False) -> None:
        """In this chapter on from the caret, then in the next ones, and round to where it began."""
        words = self.search.text().strip()
        self._hits.setVisible(False)
        if not words or self.reader.find_on(words, back=back, anew=anew):
            return
        step = -1 if back else 1
        here = CHAPTERS.index(self.shown)
        for number in range(1, len(CHAPTERS) + 1):
            name = CHAPTERS[(here + number * step) % len(CHAPTERS)]
            if words.casefold() in self._chapters[name].words.casefold():
                self.turned.emit(name)
                if self.reader.find_on(words, back=back, anew=True):
                    return
        self._hits.setText(self.tr("It stands nowhere in the guide."))
        self._hits.setVisible(True)
        announce.polite(self, self._hits.text())
