"""A part of the evaluation that is one quiet line until there is something in it, and what stood there a year ago."""

from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.files import EvaluationFile
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.closing import Closing
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import Cell, box, frame, hbox, start, vbox

L = TypeVar("L", bound="ListedLine")
Typed = dict[str, dict[str, str]]  # words by field, by the id of the row


class Before(QWidget):
    """What was written the year before, in a well of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._year = text("", "caption_strong", "text3", tabular=True)
        self._words = paragraph("", "small", "text2")
        ground = frame("well", vbox(self._year, self._words, spacing=2, margins=(16, 10, 16, 12)))
        self.setLayout(vbox(ground, spacing=0))
        self.hide()

    def show_words(self, year: int, words: str, *, shown: bool) -> None:
        self._year.setText(str(year))
        self._words.setText(words)
        self.setVisible(shown and bool(words))


class ListedPart(Closing):
    """`_build` makes it; `_start` is where one writes first. Esc folds it up again while nothing is in it."""

    edited = Signal()  # something is being typed that is not stored yet

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._file: EvaluationFile | None = None
        self._is_open = False
        self._has_something = False

    def _build(self, title: str, about: str, asks: str, body: QWidget) -> None:
        """`asks` is the one line it is while it is empty."""
        self.setAccessibleName(title)
        self.before = Before()
        self._title = paragraph(title, "h3")
        self._about = paragraph(about, "small", "text2")
        self._right = hbox(spacing=8)
        head = hbox(Cell(self._title, 1, Qt.AlignmentFlag.AlignVCenter), self._right, spacing=8)
        said = vbox(head, self._about, spacing=2)
        self.ask = button(asks, "link", Icon.PLUS, press=self.open)
        self._whole = box(vbox(said, self.before, body, spacing=8))
        self.setLayout(vbox(start(self.ask), self._whole, spacing=0))

    def show_file(self, file: EvaluationFile) -> None:
        other = self._file is None or _subject(self._file) != _subject(file)
        self._file = file
        if other:
            self._is_open = False
        self._has_something = self._has(file)
        self._show(file)
        self._show_open()

    def show_before(self, *, shown: bool) -> None:
        """What stood here the year before, where it is to be seen."""
        if self._file is not None:
            self.before.show_words(self._file.evaluation.year - 1, self._before_words(self._file), shown=shown)
            self._show_open()

    def open(self) -> None:
        self._is_open = True
        self._show_open()
        self._start()

    def stand_on(self, row_id: str) -> bool:
        """Come to a row of it; False where it has no such row."""
        return False

    def fold(self) -> None:
        """What is being typed becomes what it is."""
        raise NotImplementedError  # abstract

    def typed(self) -> Typed:
        """What stands in its fields now."""
        return {}

    def _has(self, file: EvaluationFile) -> bool:
        raise NotImplementedError  # abstract

    def _show(self, file: EvaluationFile) -> None:
        raise NotImplementedError  # abstract

    def _start(self) -> None:
        raise NotImplementedError  # abstract

    def _before_words(self, file: EvaluationFile) -> str:
        return ""

    def _show_open(self) -> None:
        is_open = self._is_open or self._has_something or not self.before.isHidden()
        self._whole.setVisible(is_open)
        self.ask.setVisible(not is_open)

    @override
    def on_escape(self) -> bool:
        if not self._is_open or self._has_something:
            return False
        self._is_open = False
        self._show_open()
        self.ask.setFocus()
        return True


class ListedLine(Protocol):
    """A row of a list, to write in."""

    @property
    def words(self) -> dict[str, str]:
        """What stands in its fields now."""

    def fold(self) -> object: ...

    def stand(self) -> None:
        """The keyboard in what is written in it."""


class LinedPart(ListedPart, Generic[L]):
    """With a line for each of its rows."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._lines: dict[str, L] = {}  # by the id of the row

    @override
    def stand_on(self, row_id: str) -> bool:
        if row_id in self._lines:
            self._lines[row_id].stand()
        return row_id in self._lines

    @override
    def fold(self) -> None:
        for line in list(self._lines.values()):
            line.fold()

    @override
    def typed(self) -> Typed:
        return {row_id: line.words for row_id, line in self._lines.items()}


def _subject(file: EvaluationFile) -> tuple[str, int]:
    return file.council.id, file.evaluation.year
