"""What the cover of a handover is made from: for the police alone, and never issued."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from liaison_desk.domain.agreements import AgreementState, RevisionReason
from liaison_desk.domain.councils import MemberRole
from liaison_desk.domain.first_days import Stage
from liaison_desk.domain.today import TodayRow
from liaison_desk.export.papers import Imprint, PaperAction


@dataclass(frozen=True, slots=True)
class PaperMeeting:
    day: date
    start: time
    end: time
    council: str
    place: str = ""


class Waiting(StrEnum):
    """What minutes wait for."""

    SENDING = "sending"
    APPROVAL = "approval"


@dataclass(frozen=True, slots=True)
class WaitingMinutes:
    council: str
    meeting_on: date
    waits_for: Waiting


class Post(StrEnum):
    """Why a person is one to know, beside a place in a council."""

    SLT = "slt"
    FOLLOWS_UP = "follows_up"


@dataclass(frozen=True, slots=True)
class KeyPerson:
    """`seats` are the places in councils, each with the council's name."""

    name: str
    title: str
    phone: str = ""
    email: str = ""
    seats: tuple[tuple[MemberRole, str], ...] = ()
    posts: tuple[Post, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperAgreement:
    """Without a name, the cooperation agreement with the municipality itself."""

    place: str
    name: str
    state: AgreementState
    revise_on: date | None = None
    because: RevisionReason | None = None


@dataclass(frozen=True, slots=True)
class PaperLearned:
    """What a council's newest evaluation says was learned, a point each."""

    council: str
    year: int
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FirstDaysPaper:
    """`imprint.council` is what is handed over: the municipalities' names. `until` is the last day of a deputy's period.
    Action items and people stand in the order they are to be read; so many more of each are not in it."""

    imprint: Imprint
    day: date
    giver: KeyPerson
    receiver: str
    file_name: str
    until: date | None = None
    deeds: tuple[tuple[Stage, tuple[TodayRow, ...]], ...] = ()
    meetings: tuple[PaperMeeting, ...] = ()
    minutes: tuple[WaitingMinutes, ...] = ()
    actions: tuple[PaperAction, ...] = ()
    more_actions: int = 0
    people: tuple[KeyPerson, ...] = ()
    more_people: int = 0
    agreements: tuple[PaperAgreement, ...] = ()
    learned: tuple[PaperLearned, ...] = ()
