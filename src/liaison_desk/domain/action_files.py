"""What a list or a page about action items shows, read in one go."""

from dataclasses import dataclass
from datetime import date

from liaison_desk.domain.actions import ActionItem, DueGroup, HistoryLine, days_over, due_group
from liaison_desk.domain.agreements import FocusArea
from liaison_desk.domain.contact_log import LogEntry
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council
from liaison_desk.domain.ids import MunicipalityId
from liaison_desk.domain.meetings import Meeting


@dataclass(frozen=True, slots=True)
class ActionRow:
    """An action item as lists show it."""

    action: ActionItem
    council: Council | None
    municipality: str  # short name
    source: Meeting | None
    case_number: str
    next_meeting: date | None  # the council's first after the one that raised it
    helpers: tuple[str, ...]
    area: FocusArea | None = None  # of its measure, or its own

    def group(self, today: date) -> DueGroup:
        return due_group(self.action, self.next_meeting, today)

    def days_over(self, today: date) -> int:
        return days_over(self.action, self.next_meeting, today)

    @property
    def last_day(self) -> date | None:
        return self.action.deadline.last_day(self.next_meeting)


@dataclass(frozen=True, slots=True)
class ActionFile:
    """An action item with all that can be told of it."""

    row: ActionRow
    helpers: tuple[Contact, ...]  # by name
    history: tuple[HistoryLine, ...]  # newest first
    meetings: dict[str, Meeting]  # those the history and the report name, by id
    councils: dict[str, str]  # the names of their councils, by id
    measure: str = ""  # the one of an action plan it serves
    period_id: str = ""  # whose focus area it has
    plan_of: MunicipalityId | None = None
    came_of: LogEntry | None = None  # the entry of the contact log

    @property
    def reported(self) -> Meeting | None:
        return self.meetings.get(self.row.action.reported_in or "")
