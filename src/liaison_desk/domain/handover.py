"""A municipality's whole history for whoever has it next: what a handover holds, and what taking it in would do [W5].

Rows know each other in two desks by their ids. Which side has gone on since both had the same row is told by marks:
see `marks.py`. Nothing anybody wrote is lost: the value that is not chosen is set aside, and can be read there.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from liaison_desk.domain.action_plans import Goal, Measure
from liaison_desk.domain.actions import ActionHelper, ActionItem, HistoryLine
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.agreements import Agreement, AgreementPeriod, FocusArea, FocusChallenge
from liaison_desk.domain.arenas import Arena, ArenaLine
from liaison_desk.domain.attachments import Attachment, IssuedAttachment
from liaison_desk.domain.attendance import Attendance
from liaison_desk.domain.busy import BusyDays
from liaison_desk.domain.contact_log import LogEntry, LogPerson
from liaison_desk.domain.contacts import Contact, Organisation
from liaison_desk.domain.corrections import Correction
from liaison_desk.domain.councils import CaseSeries, Council, CouncilMunicipality, Membership, TemplateItem
from liaison_desk.domain.disclosure import Assessment
from liaison_desk.domain.documents import DocumentContent, IssuedDocument, IssuedPaper
from liaison_desk.domain.elections import ElectionDates
from liaison_desk.domain.evaluation_parts import Effect, EvaluationPerson, EvaluationTheme, LearningPoint
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.follow import FollowChoice
from liaison_desk.domain.ids import ContactId, MunicipalityId
from liaison_desk.domain.inside_police import PoliceNote
from liaison_desk.domain.meetings import Meeting, MeetingChange
from liaison_desk.domain.minutes import Entry, FollowUp
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.referrals import Referral
from liaison_desk.domain.sending import Sending, SendingReceiver
from liaison_desk.domain.steps import MeetingStep

SUFFIX = ".ldhandover"
A_YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Period:
    """From the first day to the last, both included."""

    first: date
    last: date

    @property
    def since(self) -> date:
        """What is older than a year when the deputy begins stays away, unless it is still open."""
        return self.first - A_YEAR


@dataclass(frozen=True, slots=True)
class Scope:
    """One municipality or several, whole; or what a deputy needs of them, and has done, in a period."""

    municipality_ids: tuple[MunicipalityId, ...]
    period: Period | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """A file that was made here or taken in here. In the file itself this is the label."""

    id: str  # the file's own
    at: datetime  # when it was made
    by: str  # the officer who made it
    author: str = ""  # as every row calls that officer
    officer_id: str = ""  # as a contact, who is in the file like anybody else
    places: str = ""  # the municipalities, one a line
    first: date | None = None  # the deputy's period
    last: date | None = None
    first_year: int | None = None  # of the meetings in it
    last_year: int | None = None
    until: date | None = None  # the officer's last day with it, where that is known
    rows: int = 0
    documents: int = 0
    digest: str = ""  # over every row and every file in it
    taken_in_at: datetime | None = None  # None: it was made here

    @property
    def municipalities(self) -> tuple[str, ...]:
        return tuple(self.places.split("\n"))

    @property
    def period(self) -> Period | None:
        return Period(self.first, self.last) if self.first and self.last else None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """What was written in one desk and not chosen when a handover was taken in. Nothing but erasing removes it."""

    id: str
    handover_id: str | None = None  # None where it came with a later one
    row_id: str  # the row it was in
    in_table: str
    field: str
    value: str
    by: str  # who had written it
    at: datetime  # when it was written


class Group(StrEnum):
    """What a handover is shown by, in this order."""

    AGREEMENTS = "agreements"
    COUNCILS = "councils"
    MEETINGS = "meetings"
    ACTIONS = "actions"
    CONTACTS = "contacts"
    DOCUMENTS = "documents"
    EVALUATIONS = "evaluations"
    LOG = "log"


_KINDS_OF: dict[Group, tuple[type[Any], ...]] = {
    Group.AGREEMENTS: (Agreement, AgreementPeriod, Goal, FocusArea, FocusChallenge, Measure),
    Group.COUNCILS: (
        Municipality, ElectionDates, BusyDays, Council, CouncilMunicipality, TemplateItem, CaseSeries, Membership,
        Arena,
    ),
    Group.MEETINGS: (
        Meeting, MeetingChange, MeetingStep, AgendaItem, Referral, FollowChoice, ArenaLine, Attendance, Entry,
        Assessment, FollowUp, Correction, Sending, SendingReceiver, Attachment,
    ),
    Group.ACTIONS: (ActionItem, ActionHelper, HistoryLine),
    Group.CONTACTS: (Contact, Organisation),
    Group.DOCUMENTS: (IssuedDocument, DocumentContent, IssuedPaper, IssuedAttachment),
    Group.EVALUATIONS: (Evaluation, EvaluationPerson, EvaluationTheme, Effect, LearningPoint),
    Group.LOG: (LogEntry, LogPerson, PoliceNote),
}  # fmt: skip
GROUP_OF = {kind: group for group, kinds in _KINDS_OF.items() for kind in kinds}


@dataclass(frozen=True, slots=True)
class Count:
    """Rows of a group. `newer` are here already, and only the file has gone on."""

    group: Group
    new: int = 0
    newer: int = 0
    both: int = 0  # changed on both sides
    here: int = 0  # as it is in the file, or gone on here alone


class Chosen(StrEnum):
    HERE = "here"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a clash: a value for each of its fields, and what to show where a value is another row's id."""

    values: tuple[Any, ...]
    shown: tuple[str, ...]  # the name or title of the row a value points to; empty where it is a plain value
    by: str
    at: datetime
    is_gone: bool = False  # the row was removed on this side


@dataclass(frozen=True, slots=True)
class Clash:
    """Fields of a row that say one thing, changed in different ways on both sides; all of the row where it was removed
    on one of them (`fields` is empty then)."""

    key: str
    kind: type[Any]
    row: Any  # as it is here; as it is in the file where it was removed here
    title: str  # what the row is called
    fields: tuple[str, ...]
    here: Side
    file: Side
    usual: Chosen  # of the higher revision
    is_settled: bool = False  # locked or issued on one side, which nothing changes: the usual it will be


@dataclass(frozen=True, slots=True)
class Likeness:
    """A person of the file who seems to be one that is here already: same name, same organisation."""

    file_id: ContactId
    here_id: ContactId
    name: str
    organisation: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What taking a file in would do. The clashes stand in the order of the groups."""

    label: Handover
    counts: tuple[Count, ...]
    clashes: tuple[Clash, ...]
    likenesses: tuple[Likeness, ...]
    owned: int  # open action items of the officer who hands over
    was_taken_in: datetime | None = None  # this very file, before
    is_own: bool = False  # made at this desk, and unchanged since
    size: int = 0  # bytes of the file

    @property
    def new(self) -> int:
        return sum(count.new for count in self.counts)

    @property
    def newer(self) -> int:
        return sum(count.newer for count in self.counts)

    @property
    def both(self) -> int:
        return sum(count.both for count in self.counts)

    @property
    def here(self) -> int:
        return sum(count.here for count in self.counts)

    @property
    def changes_nothing(self) -> bool:
        return not (self.new or self.newer or self.both)


@dataclass(frozen=True, slots=True)
class Choices:
    """What the officer wants otherwise than `Preview` says."""

    chosen: Mapping[str, Chosen] = field(default_factory=dict)  # by the key of a clash
    apart: frozenset[str] = frozenset()  # the `file_id` of likenesses who are different people
    takes_over: bool = True  # what the officer who hands over was responsible for, and is open


@dataclass(frozen=True, slots=True)
class Taken:
    """What was done."""

    label: Handover
    new: int
    changed: int
    removed: int
    set_aside: int
    taken_over: int  # action items
    renumbered: tuple[str, ...] = ()  # cases two officers had given the same number, as they are told apart now
