"""What is listed in an evaluation: who took part, themes, the effect of measures, and what is learned [003 §3, 004 §7]."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.agenda import AgendaItem, Outcome
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.ids import ContactId, EvaluationId
from liaison_desk.domain.meetings import Meeting


class Theme(StrEnum):
    """What the guide says the questions can be linked to [004 §7], and the officer's own."""

    COORDINATION = "coordination"  # «samordnet innsats for kriminalitetsforebygging»
    COUNCIL = "council"  # «politiråd»
    LIAISON = "liaison"  # «politikontakt»
    SLT = "slt"
    OWN = "own"


class Verdict(StrEnum):
    """Whether a measure had its effect."""

    WORKED = "worked"
    PARTLY = "partly"
    NOT = "not"
    TOO_EARLY = "too_early"


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationPerson:
    """Somebody who took part in evaluating."""

    id: str
    evaluation_id: EvaluationId
    contact_id: ContactId


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationTheme:
    """A theme with what is said of it."""

    id: str
    evaluation_id: EvaluationId
    position: int
    theme: Theme
    title: str = ""  # of an own one
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """Challenge → measure → observed effect → assessment [003 §3]."""

    id: str
    evaluation_id: EvaluationId
    position: int
    measure_id: str | None = None  # of the action plan; None for one of one's own, or one that is gone from the plan
    title: str = ""  # of the measure; as it was called when it came, where it is the plan's
    challenge: str = ""  # the id of one of the guide's sixteen [004 box 1], or own words
    is_preparedness: bool = False  # civil protection and preparedness, rather than crime
    observed: str = ""
    verdict: Verdict | None = None
    assessment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningPoint:
    """Something learned that goes into next year's work [003 §3: «videreføres til neste års arbeid»]."""

    id: str
    evaluation_id: EvaluationId
    position: int
    words: str
    became: str = ""  # of it, in the officer's words, written in the evaluation of the year after


@dataclass(frozen=True, slots=True)
class Attendee:
    """Who took part, as a document names them."""

    row: EvaluationPerson
    contact: Contact
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class EffectRow:
    """A row of the effect table beside the measure as the plan has it now."""

    effect: Effect
    title: str
    challenge: str
    owner: str = ""
    status: ActionStatus | None = None  # None for a row of one's own
    is_exempt: bool = False  # the plan it is from is exempt from public access

    @property
    def is_of_plan(self) -> bool:
        return self.status is not None


@dataclass(frozen=True, slots=True)
class Parts:
    """All that is listed in one evaluation, each list in its order."""

    people: tuple[Attendee, ...] = ()
    themes: tuple[EvaluationTheme, ...] = ()
    effects: tuple[EffectRow, ...] = ()
    points: tuple[LearningPoint, ...] = ()

    @property
    def has_words(self) -> bool:
        """Whether there is anything to read beside the answers."""
        return bool(self.people or self.effects or self.points or any(theme.words.strip() for theme in self.themes))


NO_PARTS = Parts()


class Fate(StrEnum):
    """What has become of a learning point by itself, whatever the officer says of it."""

    WAITING = "waiting"  # on no agenda
    PLANNED = "planned"  # on the agenda of a meeting to come
    TAKEN_UP = "taken_up"
    NOT_DISCUSSED = "not_discussed"  # it was on an agenda, and no more
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Lesson:
    """A learning point of the year before, with what has become of it."""

    point: LearningPoint
    fate: Fate = Fate.WAITING
    item: AgendaItem | None = None  # what it became on an agenda
    meeting: Meeting | None = None
    actions: tuple[ActionItem, ...] = ()  # raised under it
    is_exempt: bool = False  # the evaluation it is from is exempt from public access

    @property
    def day(self) -> date | None:
        return self.meeting.day if self.meeting else None


def fate_of(on: Iterable[tuple[AgendaItem, Meeting]], *, is_dropped: bool) -> tuple[Fate, AgendaItem | None]:
    """By the cases it became, in order of their meetings; cancelled meetings are left out."""
    known = [(item, meeting) for item, meeting in on if meeting.cancelled_at is None]
    for item, meeting in known:
        if meeting.was_held() and item.outcome is not Outcome.NOT_DISCUSSED:
            return Fate.TAKEN_UP, item
    for item, meeting in known:
        if not meeting.was_held():
            return Fate.PLANNED, item
    if known:
        return Fate.NOT_DISCUSSED, known[-1][0]
    return (Fate.DROPPED if is_dropped else Fate.WAITING), None


def points_of(answer: str) -> list[str]:
    """An answer taken apart into learning points: each line is one, without the mark of a list."""
    lines = (" ".join(line.strip().lstrip("-•*").split()) for line in answer.splitlines())
    return [line for line in lines if line]
