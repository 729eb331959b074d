"""The year-end evaluation of a council [004 §7]."""

from dataclasses import dataclass
from datetime import date

from liaison_desk.domain.contacts import Party
from liaison_desk.domain.ids import CouncilId, EvaluationId

QUESTIONS = ("done", "learned", "worked")  # the fields of `Evaluation`, in the guide's order
PARTIES = (Party.POLICE, Party.MUNICIPALITY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """The guide's questions, one joint answer each."""

    id: EvaluationId
    council_id: CouncilId
    year: int
    done: str = ""  # «Hva har vi gjort?»
    learned: str = ""  # «Hva har vi lært?»
    worked: str = ""  # «Hva var lurt?»
    next_on: date | None = None  # «Tidspunkt for neste evaluering»
    done_police: str = ""  # the parties' own answers, where they differ
    done_municipality: str = ""
    learned_police: str = ""
    learned_municipality: str = ""
    worked_police: str = ""
    worked_municipality: str = ""
    others: str = ""  # who took part beside those named, in words

    def own_answers(self, question: str) -> dict[Party, str]:
        """What each party answers to one of `QUESTIONS` for itself, where it does."""
        own = {party: getattr(self, own_field(question, party)).strip() for party in PARTIES}
        return {party: answer for party, answer in own.items() if answer}

    def is_answered(self, question: str) -> bool:
        """Jointly, or by both parties for themselves."""
        return bool(getattr(self, question).strip()) or len(self.own_answers(question)) == len(PARTIES)

    @property
    def answered(self) -> int:
        """How many of the four questions have an answer."""
        return sum(map(self.is_answered, QUESTIONS)) + (self.next_on is not None)

    @property
    def has_words(self) -> bool:
        """Whether any question has an answer to read."""
        return any(getattr(self, question).strip() or self.own_answers(question) for question in QUESTIONS)


def own_field(question: str, party: Party) -> str:
    """Where a party's own answer stands."""
    return f"{question}_{party.value}"


def due(year: int, agreed: date | None) -> date:
    """The last day: the date the parties set the year before, else the end of the year [003 §3: «ved årets slutt»]."""
    return agreed or date(year, 12, 31)
