"""What a page about a council or a municipality shows, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from liaison_desk.domain.agreements import AgreementFile
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council, MemberRole, Membership, TemplateItem
from liaison_desk.domain.elections import Known
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.officer import OfficerRole
from liaison_desk.domain.progress import Progress


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A person with the name of the organisation."""

    contact: Contact
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    membership: Membership
    person: ContactRow


@dataclass(frozen=True, slots=True)
class CouncilFile:
    """A council with its surroundings. Meetings are in order of their day."""

    council: Council
    municipalities: tuple[Municipality, ...]
    members: tuple[Member, ...]
    template: tuple[TemplateItem, ...]
    meetings: tuple[Meeting, ...]
    parent: Council | None
    children: tuple[Council, ...]
    last_numbers: dict[int, int]  # the last case number used, by year
    elections: Known = ()  # of its municipalities


@dataclass(frozen=True, slots=True)
class CouncilInBrief:
    """A council as its municipality shows it."""

    council: Council
    shared_with: tuple[Municipality, ...]  # the others it belongs to
    chair: Contact | None
    my_role: MemberRole | None
    next_meeting: Meeting | None
    covered_by: Council | None = None  # the regional one that meets in its place


@dataclass(frozen=True, slots=True)
class MunicipalityFile:
    """A municipality with its councils and the people in them."""

    municipality: Municipality
    councils: tuple[CouncilInBrief, ...]  # ended ones last
    people: tuple[ContactRow, ...]  # without the officer; political and administrative leadership first
    waits_for_approval: bool
    officer_role: OfficerRole
    can_be_removed: bool
    agreements: tuple[AgreementFile, ...] = ()  # in the order they were entered
    progress: Mapping[str, Progress] = field(default_factory=dict)  # by focus area, where it has measures
    elections: Known = ()  # what has been written of them
