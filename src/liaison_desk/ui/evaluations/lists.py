"""All on the page that stands beside the joint answers: as one, for the page shows, folds and searches it as one."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from liaison_desk.domain.action_plans import Measure
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.evaluation_parts import Effect, EvaluationPerson, EvaluationTheme, LearningPoint
from liaison_desk.domain.evaluations import QUESTIONS
from liaison_desk.domain.files import EvaluationFile
from liaison_desk.domain.follow import FollowChoice
from liaison_desk.domain.minutes import Entry
from liaison_desk.ui.context import Context
from liaison_desk.ui.evaluations import words
from liaison_desk.ui.evaluations.effect import EffectTable
from liaison_desk.ui.evaluations.learning import Learning
from liaison_desk.ui.evaluations.lessons import Lessons
from liaison_desk.ui.evaluations.listed import ListedPart, Typed
from liaison_desk.ui.evaluations.parties import Parties
from liaison_desk.ui.evaluations.question import Question
from liaison_desk.ui.evaluations.taking_part import TakingPart
from liaison_desk.ui.evaluations.themes import Themes
from liaison_desk.ui.kit.layout import Item, vbox

SHOWN = (AgendaItem, Effect, Entry, EvaluationPerson, EvaluationTheme, FollowChoice, LearningPoint, Measure)


class Lists(QObject):
    """The widgets are put on the page by `over` and `under` the questions."""

    edited = Signal()  # something is being typed that is not stored yet

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self.taking_part, self.lessons = TakingPart(context), Lessons(context)
        self.parties = [Parties(context, field, words.question(context.texts, field)[0]) for field in QUESTIONS]
        self.themes, self.effect, self.learning = Themes(context), EffectTable(context), Learning(context)
        self._parts: tuple[ListedPart, ...] = (self.taking_part, self.themes, self.effect, self.learning)
        self._writing: tuple[ListedPart | Parties | Lessons, ...] = (*self.parties, *self._parts, self.lessons)
        for part in self._writing:
            part.edited.connect(self.edited)

    @property
    def over(self) -> Sequence[Item]:
        return self.taking_part, self.lessons

    def beside(self, questions: Sequence[Question]) -> Sequence[Item]:
        """Each question with the parties' own answers under it."""
        return [vbox(*pair, spacing=6) for pair in zip(questions, self.parties, strict=True)]

    @property
    def under(self) -> Sequence[Item]:
        return self.themes, self.effect, self.learning

    def show_file(self, file: EvaluationFile, *, compares: bool) -> None:
        self.lessons.show_file(file)
        for part in self._parts:
            part.show_file(file)
        for parties in self.parties:
            parties.show_answers(file.evaluation)
        self.show_before(file, shown=compares)

    def show_before(self, file: EvaluationFile, *, shown: bool) -> None:
        """What stood there the year before."""
        for parties in self.parties:
            parties.show_before(file, shown=shown)
        for part in self._parts:
            part.show_before(shown=shown)

    def fold(self) -> None:
        for part in self._writing:
            part.fold()

    def fold_answers(self) -> None:
        """What belongs to the row of the evaluation itself."""
        for parties in self.parties:
            parties.fold()
        self.taking_part.fold()

    def fit(self, units: float) -> None:
        for parties in self.parties:
            parties.fit(units)
        self.effect.fit(units)

    def stand_on(self, row_id: str) -> bool:
        """Come to a row of a list; False where there is no such row."""
        return any(part.stand_on(row_id) for part in self._parts)

    @property
    def answers(self) -> dict[str, str]:
        """What stands in its fields now, by field of the evaluation."""
        found = {"others": self.taking_part.words}
        for parties in self.parties:
            found |= parties.words
        return found

    @property
    def rows(self) -> Typed:
        """And by the row of a list."""
        found = self.lessons.typed()
        for part in self._parts:
            found |= part.typed()
        return found
