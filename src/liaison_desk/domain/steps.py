"""What is to be done before and after a meeting, and by when: counted from its day by the council's own days [M5]."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from liaison_desk.domain.council_days import CouncilDays
from liaison_desk.domain.councils import Council, CouncilKind, Secretariat
from liaison_desk.domain.ids import MeetingId
from liaison_desk.domain.meetings import Meeting, MeetingKind, MeetingStage, agenda_due, minutes_due


class StepKind(StrEnum):
    """In the order in which they are usually taken."""

    ASK_POLICE = "ask_police"  # for its knowledge base [004 §4.1.5]
    ASK_MUNICIPALITY = "ask_municipality"
    CALL_FOR_ITEMS = "call_for_items"
    CLEAR = "clear"  # with the leader of the service unit [004 §5.2]
    OWN_ITEMS = "own_items"  # sent to a municipality that is the secretariat
    AGENDA = "agenda"
    MINUTES = "minutes"

    @property
    def asks_for_knowledge(self) -> bool:
        return self in (StepKind.ASK_POLICE, StepKind.ASK_MUNICIPALITY)

    @property
    def is_a_document(self) -> bool:
        """Taken by sending it, and by nothing else."""
        return self in (StepKind.AGENDA, StepKind.MINUTES)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingStep:
    """What was done about one of them. Without a row nothing has been done yet, and the day still follows the meeting."""

    id: str
    meeting_id: MeetingId
    kind: StepKind
    due_on: date  # as it was when the step was taken: what was late stays late
    done_on: date | None = None  # None where it is left out for this meeting
    whom: str = ""  # who was asked for knowledge
    answer_due: date | None = None
    received_on: date | None = None
    processes: str = ""  # the priority and measures processes it comes from [004 §4.1.6]


@dataclass(frozen=True, slots=True)
class StepState:
    """One step of a meeting as it stands."""

    kind: StepKind
    due: date
    done_on: date | None = None
    step: MeetingStep | None = None

    @property
    def is_open(self) -> bool:
        return self.done_on is None and not self.is_left_out

    @property
    def is_left_out(self) -> bool:
        return self.step is not None and self.done_on is None

    @property
    def awaits(self) -> MeetingStep | None:
        """The request that has not been answered yet."""
        step = self.step
        asked = step is not None and step.kind.asks_for_knowledge and step.done_on is not None
        return step if asked and step is not None and step.received_on is None else None

    def days_late(self, today: date) -> int:
        """How late it was done, or is."""
        if self.is_left_out:
            return 0
        return max(0, ((self.done_on or today) - self.due).days)


_POLICE_COUNCILS = (CouncilKind.OVERALL, CouncilKind.LOCAL, CouncilKind.REGIONAL, CouncilKind.EXTENDED)
_OF_OUR_AGENDA = (StepKind.ASK_MUNICIPALITY, StepKind.CALL_FOR_ITEMS, StepKind.CLEAR)
_PREPARES = (StepKind.ASK_POLICE, StepKind.ASK_MUNICIPALITY, StepKind.CALL_FOR_ITEMS, StepKind.CLEAR)


@dataclass(frozen=True, slots=True)
class UsualDays:
    """Before the meeting; None for a step there usually is not."""

    items: int
    knowledge: int | None = None
    clearance: int | None = None


def usual_days(kind: CouncilKind, days: CouncilDays) -> UsualDays:
    """The steps a new council begins with. Items are called for two weeks ahead, as real councils do it
    [domain.md §6], and knowledge is never asked for after the agenda has been cleared. Groups without a common
    knowledge base call for items only."""
    clearance = days.agenda + 3
    items = max(14, clearance)
    if kind not in _POLICE_COUNCILS:
        return UsualDays(items)
    return UsualDays(items, knowledge=max(days.knowledge, clearance), clearance=clearance)


def due_days(meeting: Meeting, council: Council) -> dict[StepKind, date]:
    """The last day of each step this meeting has, by day; none where it was called at once or is cancelled.

    Only an ordinary meeting is prepared from far: the others come up when they come up.
    """
    if meeting.is_urgent or meeting.stage is MeetingStage.CANCELLED:
        return {}
    before: dict[StepKind, int | None] = {
        StepKind.ASK_POLICE: council.knowledge_days,
        StepKind.ASK_MUNICIPALITY: council.knowledge_days,
        StepKind.CALL_FOR_ITEMS: council.items_days,
        StepKind.CLEAR: council.clearance_days,
        StepKind.OWN_ITEMS: council.items_days,
    }
    theirs = council.secretariat is Secretariat.MUNICIPALITY
    foreign = _OF_OUR_AGENDA if theirs else (StepKind.OWN_ITEMS,)
    left_out = foreign if meeting.kind is MeetingKind.ORDINARY else (*foreign, *_PREPARES)
    found = {
        kind: meeting.day - timedelta(days=days)
        for kind, days in before.items()
        if days is not None and kind not in left_out
    }
    if not theirs:
        found[StepKind.AGENDA] = agenda_due(meeting, council.notice_days)
        found[StepKind.MINUTES] = minutes_due(meeting, council.minutes_days)
    order = list(StepKind)
    return dict(sorted(found.items(), key=lambda pair: (pair[1], order.index(pair[0]))))


def step_states(
    meeting: Meeting, council: Council, steps: Iterable[MeetingStep], sent: Mapping[StepKind, date]
) -> list[StepState]:
    """Every step there is, also one taken before the council gave it up. `sent` is when documents were first sent:
    a store of program 0.1.0 tells it nowhere else."""
    taken = {step.kind: step for step in steps}
    due = due_days(meeting, council)
    if not due:
        return []
    every = {**due, **{kind: step.due_on for kind, step in taken.items()}}
    order = list(StepKind)
    return [
        StepState(kind, last, (taken[kind].done_on if kind in taken else None) or sent.get(kind), taken.get(kind))
        for kind, last in sorted(every.items(), key=lambda pair: (pair[1], order.index(pair[0])))
    ]


def answer_due(meeting: Meeting, council: Council, asked_on: date) -> date:
    """When an answer is of use: before the agenda is cleared, or at least sent; never before it was asked for."""
    days = council.clearance_days if council.clearance_days is not None else council.notice_days
    return max(asked_on, meeting.day - timedelta(days=days))
