"""Action items (oppgaver): raised in a meeting or between meetings, with an owner and a deadline.

The register is live; the minutes hold a snapshot [A3]. A done item is 'to be reported' until a meeting of its
council has reviewed it [A1].
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from liaison_desk.domain.deadlines import Deadline, DueKind
from liaison_desk.domain.ids import ActionId, ContactId, CouncilId, ItemId, MeetingId, MunicipalityId


class ActionStatus(StrEnum):
    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    WAITING = "waiting"
    DONE = "done"
    DROPPED = "dropped"

    @property
    def is_open(self) -> bool:
        return self not in (ActionStatus.DONE, ActionStatus.DROPPED)


OPEN = tuple(status for status in ActionStatus if status.is_open)
CLOSED = tuple(status for status in ActionStatus if not status.is_open)


class Priority(StrEnum):
    NORMAL = "normal"
    HIGH = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionItem:
    """One promise. Owner and follower are each a person, or a role or organisation in words."""

    id: ActionId
    title: str
    raised_on: date
    details: str = ""
    owner_id: ContactId | None = None
    owner_words: str = ""  # the person's name when raised, or the role or organisation
    due_kind: DueKind = DueKind.NONE
    due_on: date | None = None
    due_words: str = ""
    status: ActionStatus = ActionStatus.NOT_STARTED
    priority: Priority = Priority.NORMAL
    council_id: CouncilId | None = None
    municipality_id: MunicipalityId | None = None
    meeting_id: MeetingId | None = None  # where it was raised
    item_id: ItemId | None = None
    done_on: date | None = None
    dropped_because: str = ""
    reported_in: MeetingId | None = None
    measure_id: str | None = None  # the measure of an action plan it serves
    follower_id: ContactId | None = None  # who is responsible for following it up [003 §3]
    follower_words: str = ""
    area_id: str | None = None  # the focus area, where it serves no measure that says so

    @property
    def deadline(self) -> Deadline:
        return Deadline(self.due_kind, self.due_on, self.due_words)

    def with_deadline(self, deadline: Deadline) -> "ActionItem":
        return replace(self, due_kind=deadline.kind, due_on=deadline.on, due_words=deadline.words)

    @property
    def owner(self) -> str:
        return self.owner_words

    @property
    def is_to_be_reported(self) -> bool:
        """Done or dropped, and its council has not heard of it yet."""
        return not self.status.is_open and self.council_id is not None and self.reported_in is None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionHelper:
    """Someone who does it together with the owner, who alone answers for it."""

    id: str
    action_id: ActionId
    contact_id: ContactId


class HistoryKind(StrEnum):
    """What a dated line of an action item's history tells."""

    RAISED = "raised"
    COMMENT = "comment"
    STATUS = "status"
    DEADLINE = "deadline"
    OWNER = "owner"
    FOLLOWER = "follower"
    REPORTED = "reported"
    REMINDED = "reminded"
    CALL = "call"


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    """`words` are the officer's own, or the name of the new owner or follower, or of who was reminded; status and
    deadline stand in their own columns."""

    id: str
    action_id: ActionId
    at: datetime
    kind: HistoryKind
    words: str = ""
    status: ActionStatus | None = None
    due_kind: DueKind = DueKind.NONE
    due_on: date | None = None
    due_words: str = ""
    meeting_id: MeetingId | None = None  # the meeting it happened in
    contact_id: ContactId | None = None  # who was reminded

    @property
    def deadline(self) -> Deadline:
        return Deadline(self.due_kind, self.due_on, self.due_words)


class DueGroup(StrEnum):
    """The groups of the list and of the document, in their order."""

    OVERDUE = "overdue"
    THIS_WEEK = "this_week"
    NEXT_30_DAYS = "next_30_days"
    LATER = "later"
    NO_DATE = "no_date"
    TO_REPORT = "to_report"
    CLOSED = "closed"


def is_news(action: ActionItem, meeting_id: MeetingId, day: date, closed_on: date | None, *, was_told: bool) -> bool:
    """Whether a meeting on `day` hears that the item is closed: it was by then, or it was told so there [A1].

    The meeting that raised it never does, nor one that was over when it was closed, however late its minutes are.
    """
    if not action.is_to_be_reported or action.meeting_id == meeting_id:
        return False
    return was_told or closed_on is None or closed_on <= day


def due_group(action: ActionItem, next_meeting: date | None, today: date) -> DueGroup:
    """`next_meeting` is the council's first meeting after the one that raised it."""
    if not action.status.is_open:
        return DueGroup.TO_REPORT if action.is_to_be_reported else DueGroup.CLOSED
    last = action.deadline.last_day(next_meeting)
    if last is None:
        return DueGroup.NO_DATE
    if last < today:
        return DueGroup.OVERDUE
    if last <= today + timedelta(days=6 - today.weekday()):
        return DueGroup.THIS_WEEK
    return DueGroup.NEXT_30_DAYS if last <= today + timedelta(days=30) else DueGroup.LATER


def days_over(action: ActionItem, next_meeting: date | None, today: date) -> int:
    """Days past the last day it could be kept; 0 while it is kept or once it is closed."""
    last = action.deadline.last_day(next_meeting) if action.status.is_open else None
    return max(0, (today - last).days) if last else 0
