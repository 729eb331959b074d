"""The year-end evaluation of a council [004 §7]."""

from dataclasses import dataclass
from datetime import date

from liaison_desk.domain.ids import CouncilId, EvaluationId


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """The guide's questions, one answer each."""

    id: EvaluationId
    council_id: CouncilId
    year: int
    done: str = ""  # «Hva har vi gjort?»
    learned: str = ""  # «Hva har vi lært?»
    worked: str = ""  # «Hva var lurt?»
    next_on: date | None = None  # «Tidspunkt for neste evaluering»

    @property
    def answered(self) -> int:
        """How many of the four questions have an answer."""
        return sum(
            bool(answer) for answer in (self.done.strip(), self.learned.strip(), self.worked.strip(), self.next_on)
        )

    @property
    def has_words(self) -> bool:
        """Whether any question has an answer to read."""
        return bool(self.done.strip() or self.learned.strip() or self.worked.strip())


def due(year: int, agreed: date | None) -> date:
    """The last day: the date the parties set the year before, else the end of the year [003 §3: «ved årets slutt»]."""
    return agreed or date(year, 12, 31)
