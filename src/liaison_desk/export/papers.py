"""What each document is made from: frozen, complete, free of layout. Nothing internal is in any of them but the run
sheet, which is the officer's own and goes to nobody."""

from dataclasses import dataclass
from datetime import date, datetime, time

from liaison_desk.domain.actions import ActionStatus, DueGroup, Priority
from liaison_desk.domain.agenda import ItemKind, Outcome
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.contacts import Party
from liaison_desk.domain.corrections import LineChange
from liaison_desk.domain.councils import MemberRole
from liaison_desk.domain.deadlines import NO_DEADLINE, Deadline
from liaison_desk.domain.disclosure import NOT_ASSESSED, PartAccess
from liaison_desk.domain.documents import DocumentKind, Edition
from liaison_desk.domain.meetings import MeetingKind
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.workload import Load, Period, Span, TakenOver
from liaison_desk.domain.year_figures import YearFigures
from liaison_desk.export.evaluation_rows import PaperEffect, PaperLesson


@dataclass(frozen=True, slots=True)
class Imprint:
    """What every page says about the document it belongs to. `version` 0 is a draft."""

    council: str
    version: int
    created: datetime  # from the data, never from the clock
    reference: str = ""
    edition: Edition = Edition.FULL


@dataclass(frozen=True, slots=True)
class PaperPerson:
    """`title` is the post; the rest says how the person took part."""

    name: str
    title: str
    role: MemberRole = MemberRole.MEMBER
    presence: Presence = Presence.PRESENT
    substitute_for: str = ""
    only_case: str = ""  # its number
    came: time | None = None
    left: time | None = None


@dataclass(frozen=True, slots=True)
class PaperEntry:
    """A note, a decision or an action item, in the order they were written. There is no internal one."""

    kind: EntryKind
    text: str
    owner: str = ""
    deadline: Deadline = NO_DEADLINE
    access: PartAccess = NOT_ASSESSED  # exempt where it is kept back from a case that is public

    def __post_init__(self) -> None:
        if self.kind is EntryKind.INTERNAL:
            raise ValueError("an internal note belongs in no document")


@dataclass(frozen=True, slots=True)
class FollowedUp:
    """What a meeting heard about an action item from before."""

    title: str
    owner: str
    status: ActionStatus
    deadline: Deadline = NO_DEADLINE
    words: str = ""
    is_withheld: bool = False  # from those who read the public version: its case is not public


@dataclass(frozen=True, slots=True)
class PaperAttachment:
    number: str  # «3a»
    title: str


@dataclass(frozen=True, slots=True)
class PaperArena:
    """One line of the status from the collaboration arenas."""

    name: str
    status: str = ""


@dataclass(frozen=True, slots=True)
class PaperCase:
    number: str  # «12/26»; a position such as «2a» while the agenda is not issued
    title: str
    kind: ItemKind | None = None
    presenter: str = ""
    minutes: int | None = None
    background: str = ""
    outcome: Outcome = Outcome.OPEN
    entries: tuple[PaperEntry, ...] = ()
    followed_up: tuple[FollowedUp, ...] = ()
    access: PartAccess = NOT_ASSESSED
    attachments: tuple[PaperAttachment, ...] = ()  # in the agenda alone
    arenas: tuple[PaperArena, ...] = ()
    is_late: bool = False  # it came after the agenda had been issued


@dataclass(frozen=True, slots=True)
class PaperPart:
    """A section with its cases; without a title its cases stand alone."""

    title: str
    cases: tuple[PaperCase, ...]


@dataclass(frozen=True, slots=True)
class MeetingPaper:
    """The facts agenda and minutes share. `people` stand by party, in the order of the parties."""

    imprint: Imprint
    day: date
    start: time
    end: time
    place: str
    chair: str
    secretary: str
    people: tuple[tuple[Party, tuple[PaperPerson, ...]], ...]
    parts: tuple[PaperPart, ...]
    kind: MeetingKind = MeetingKind.ORDINARY
    link: str = ""  # for those who take part from afar; for nobody else
    access: PartAccess = NOT_ASSESSED  # of all that stands outside the cases

    @property
    def whereabouts(self) -> str:
        return ", ".join(filter(None, (self.place, self.link)))

    @property
    def grounds(self) -> tuple[str, ...]:
        """What something in it is exempt by, each once."""
        parts = (self.access, *(case.access for case in self.cases))
        return tuple(dict.fromkeys(part.ground for part in parts if part.is_exempt))

    @property
    def cases(self) -> tuple[PaperCase, ...]:
        return tuple(case for part in self.parts for case in part.cases)


@dataclass(frozen=True, slots=True)
class AgendaPaper:
    meeting: MeetingPaper
    information: str = ""
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """The next planned meeting, or only words about it."""

    day: date | None = None
    start: time | None = None
    end: time | None = None
    place: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class PaperVersion:
    """A line of the version note. The first version has no reason, and a withdrawn one tells none."""

    number: int
    issued_at: datetime
    reason: str = ""
    withdrawn_on: date | None = None


@dataclass(frozen=True, slots=True)
class MinutesPaper:
    """`versions` are those before and this one, from the second on; `changes` is what this one changed."""

    meeting: MeetingPaper
    next_meeting: NextMeeting | None = None
    versions: tuple[PaperVersion, ...] = ()
    changes: tuple[LineChange, ...] = ()


@dataclass(frozen=True, slots=True)
class PartNotes:
    """The preparation notes to one part of the agenda: to its section, and to each of its cases in their order."""

    section: str
    cases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenAction:
    """An action item the meeting must hear of; `days_over` its deadline."""

    item: FollowedUp
    days_over: int = 0


@dataclass(frozen=True, slots=True)
class RunSheetPaper:
    """For the officer alone. `notes` stand as the parts of the meeting do."""

    meeting: MeetingPaper
    notes: tuple[PartNotes, ...]
    open_actions: tuple[OpenAction, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperAction:
    title: str
    owner: str
    deadline: Deadline
    group: DueGroup
    days_over: int
    status: ActionStatus
    case_number: str = ""
    raised_on: date | None = None
    done_on: date | None = None
    council: str = ""  # where the list spans several
    is_withheld: bool = False  # from those who read the public version
    # what only a table has room for
    responsible: str = ""  # the owner without those who help
    helpers: str = ""
    last_day: date | None = None  # that it can be kept
    priority: Priority = Priority.NORMAL
    municipality: str = ""
    council_name: str = ""  # whatever the list spans
    meeting_on: date | None = None  # that raised it
    measure: str = ""
    follower: str = ""  # follows it up beside the owner
    reminded_on: date | None = None


@dataclass(frozen=True, slots=True)
class ActionListPaper:
    """`imprint.council` is what the list is about: a council, a municipality, or all."""

    imprint: Imprint
    as_of: date
    actions: tuple[PaperAction, ...]  # in the order they are to stand within their group
    withheld: int = 0  # how many are not in it, because not everybody may read them


@dataclass(frozen=True, slots=True)
class EvaluationPaper:
    imprint: Imprint
    year: int
    parties: str  # «Øygarden kommune og Vest politidistrikt»
    figures: YearFigures
    done: str
    learned: str
    worked: str
    next_on: date | None
    access: PartAccess = NOT_ASSESSED  # of all of it
    people: tuple[str, ...] = ()  # who took part, each with title and organisation
    others: str = ""
    own: tuple[tuple[str, Party, str], ...] = ()  # a question, a party, and its own answer
    themes: tuple[tuple[str, str], ...] = ()  # title and words
    effects: tuple[PaperEffect, ...] = ()
    points: tuple[str, ...] = ()
    lessons: tuple[PaperLesson, ...] = ()
    effects_withheld: int = 0  # how many the public does not see
    lessons_withheld: int = 0


@dataclass(frozen=True, slots=True)
class PaperMeasure:
    number: str
    title: str
    challenge: str
    owner: str
    deadline: Deadline
    status: ActionStatus


@dataclass(frozen=True, slots=True)
class PaperArea:
    """A focus area with the challenges it answers to, in words."""

    title: str
    challenges: str
    measures: tuple[PaperMeasure, ...]

    @property
    def counted(self) -> tuple[PaperMeasure, ...]:
        """What was dropped no longer counts."""
        return tuple(measure for measure in self.measures if measure.status is not ActionStatus.DROPPED)


@dataclass(frozen=True, slots=True)
class PaperGoal:
    """Without a number, what serves no goal."""

    number: int
    title: str
    areas: tuple[PaperArea, ...]


@dataclass(frozen=True, slots=True)
class ActionPlanPaper:
    imprint: Imprint
    years: tuple[int, int] | None  # from the first to the last
    parties: str
    signed_on: date | None
    valid_from: date | None
    valid_until: date | None
    goals: tuple[PaperGoal, ...]
    access: PartAccess = NOT_ASSESSED  # of all of it

    @property
    def counted(self) -> list[PaperMeasure]:
        return [measure for goal in self.goals for area in goal.areas for measure in area.counted]


@dataclass(frozen=True, slots=True)
class IndexLine:
    """One version of one document in the index of a year."""

    kind: DocumentKind
    day: date  # of its meeting, or the last of the evaluated year
    version: int
    sent_on: date | None = None
    approved_on: date | None = None
    withdrawn_on: date | None = None
    police_reference: str = ""
    municipality_reference: str = ""
    edition: Edition = Edition.FULL
    council: str = ""  # where the index spans several


@dataclass(frozen=True, slots=True)
class YearIndexPaper:
    """`lines` in the order they are to stand. `imprint.council` is what the year was of."""

    imprint: Imprint
    year: int
    parties: str
    lines: tuple[IndexLine, ...]


@dataclass(frozen=True, slots=True)
class PaperLoad:
    """A municipality's figures; without a name, those that belong to none."""

    name: str
    load: Load


@dataclass(frozen=True, slots=True)
class WorkloadPaper:
    """For the officer's leader: figures alone, and the units that took over what lies outside the role."""

    imprint: Imprint
    period: Period
    as_of: date
    places: tuple[PaperLoad, ...]
    parts: tuple[tuple[Span, Load], ...]
    total: Load
    taken_over: tuple[TakenOver, ...] = ()
