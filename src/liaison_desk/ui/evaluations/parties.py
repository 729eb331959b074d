"""What the police and the municipality answer for themselves, where they do not see it alike."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from liaison_desk.domain.evaluations import PARTIES, Evaluation, own_field
from liaison_desk.domain.files import EvaluationFile
from liaison_desk.domain.labels import label
from liaison_desk.services import unfinished
from liaison_desk.ui.context import Context
from liaison_desk.ui.evaluations.listed import Before
from liaison_desk.ui.fields.long_text import LongText
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.fields import field
from liaison_desk.ui.kit.layout import box, grow, hbox, start, vbox

LEAST, MOST = 2, 2000  # lines, as of the joint answer
STACK_BELOW = 480  # units of the page's column


class Parties(QWidget):
    """Two answers under the joint one. Folded up they are kept, and the line that opens them says that they are there."""

    edited = Signal()

    def __init__(self, context: Context, question: str, asked: str) -> None:
        super().__init__()
        self._context, self._question = context, question
        self._shown: Evaluation | None = None
        self._is_open = False
        self._edits = {party: self._edit(label(context.texts, party), asked) for party in PARTIES}
        self._row = hbox(
            *(grow(field(label(context.texts, party), edit)) for party, edit in self._edits.items()), spacing=12
        )
        self._both = box(self._row)
        self.before = Before()
        self.toggle = button("", "link", press=self._on_toggle)
        self._asked = asked
        self.setLayout(vbox(self.before, self._both, start(self.toggle), spacing=6))
        self._both.hide()

    def _edit(self, party: str, asked: str) -> LongText:
        edit = LongText(self._context, says=f"{party}: {asked}", least=LEAST, most=MOST)
        edit.edited.connect(self.edited)
        return edit

    def show_answers(self, evaluation: Evaluation) -> None:
        before, self._shown = self._shown, evaluation
        for party, edit in self._edits.items():
            name = own_field(self._question, party)
            edit.show_text(unfinished.key_of(evaluation, name), getattr(evaluation, name))
        if before is None or (before.council_id, before.year) != (evaluation.council_id, evaluation.year):
            self._is_open = self._is_written
        self._show_open()

    def show_before(self, file: EvaluationFile, *, shown: bool) -> None:
        """What each party answered the year before."""
        own = file.before.own_answers(self._question) if file.before else {}
        words = "\n".join(f"{label(self._context.texts, party)}: {answer}" for party, answer in own.items())
        self.before.show_words(file.evaluation.year - 1, words, shown=shown)

    @property
    def words(self) -> dict[str, str]:
        """What stands in the two, by field of the evaluation."""
        return {own_field(self._question, party): edit.toPlainText() for party, edit in self._edits.items()}

    def fold(self) -> None:
        for edit in self._edits.values():
            edit.fold()

    def fit(self, units: float) -> None:
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if units >= STACK_BELOW else direction.TopToBottom)

    @property
    def _is_written(self) -> bool:
        return any(words.strip() for words in self.words.values())

    def _on_toggle(self) -> None:
        self._is_open = not self._is_open
        self._show_open()
        if self._is_open:
            next(iter(self._edits.values())).setFocus()

    def _show_open(self) -> None:
        self._both.setVisible(self._is_open)
        if self._is_open:
            said = self.tr("Fold up the separate answers")
        elif self._is_written:
            said = self.tr("Show the separate answers of the parties")
        else:
            said = self.tr("Answer separately")
        self.toggle.setText(said)
        self.toggle.setAccessibleName(f"{said}: {self._asked}")
