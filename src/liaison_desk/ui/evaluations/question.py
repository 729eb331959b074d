"""One question of the guide with its answer, and the sign of how far it has come."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.services import unfinished
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.long_text import LongText
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import Cell, frame, hbox, vbox
from liaison_desk.ui.kit.status import Pill

LEAST, MOST = 2, 2000  # lines: a long answer makes the page longer, and never scrolls by itself


class QuestionHead(QWidget):
    """Number and question, what an answer may hold, and its state as icon and word."""

    def __init__(self, words: str, hint: str) -> None:
        super().__init__()
        self._state = Pill("", plain=True)
        title = hbox(Cell(paragraph(words, "h3"), 1, Qt.AlignmentFlag.AlignVCenter), self._state, spacing=8)
        self.setLayout(vbox(title, paragraph(hint, "small", "text2") if hint else None, spacing=2))

    def show_state(self, *, answered: bool, being_written: bool = False) -> None:
        if being_written:
            self._state.show_state(self.tr("In progress"), "accent", Icon.CIRCLE_DOT)
        elif answered:
            self._state.show_state(self.tr("Answered"), "success", Icon.CIRCLE_CHECK)
        else:
            self._state.show_state(self.tr("Not answered"), "neutral", Icon.CIRCLE)


class Question(QWidget):
    edited = Signal()

    def __init__(self, context: Context, field: str, words: str, hint: str) -> None:
        super().__init__()
        self._field = field
        self._stored = ""
        self._head = QuestionHead(words, hint)
        self.edit = LongText(context, says=words, least=LEAST, most=MOST)
        self.edit.setAccessibleDescription(hint)
        self.edit.edited.connect(self._on_edited)
        self._year = text("", "caption_strong", "text3", tabular=True)
        self._earlier = paragraph("", "small", "text2")
        self._before = frame("well", vbox(self._year, self._earlier, spacing=2, margins=(16, 10, 16, 12)))
        self.setLayout(vbox(self._head, self._before, self.edit, spacing=6))
        self._before.hide()

    @property
    def words(self) -> str:
        return self.edit.toPlainText()

    @property
    def is_answered(self) -> bool:
        return bool(self._stored.strip())

    def show_answer(self, evaluation: Evaluation, *, is_other: bool) -> None:
        """`is_other` where another evaluation stood here: writing goes on behind what it says."""
        self._stored = getattr(evaluation, self._field)
        self.edit.show_text(unfinished.key_of(evaluation, self._field), self._stored)
        if is_other:
            self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self._show_state()

    def show_before(self, before: Evaluation | None, *, shown: bool) -> None:
        """What was answered the year before, over this year's answer."""
        answer = getattr(before, self._field).strip() if before else ""
        self._year.setText(str(before.year) if before else "")
        self._earlier.setText(answer)
        self._before.setVisible(shown and bool(answer))

    def insert(self, sentence: str) -> None:
        """At the cursor, apart from the words around it."""
        cursor = self.edit.textCursor()
        before = self.words[: cursor.selectionStart()]
        after = self.words[cursor.selectionEnd() :]
        lead = " " if before and not before[-1].isspace() else ""
        tail = " " if after and not after[0].isspace() else ""
        self.edit.insertPlainText(f"{lead}{sentence}{tail}")
        self.edit.setFocus()

    def _on_edited(self) -> None:
        self._show_state()
        self.edited.emit()

    def _show_state(self) -> None:
        self._head.show_state(answered=self.is_answered, being_written=self.words != self._stored)
