"""The people of the desk as a list to look through, and one of them with all that belongs to the person."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.contact_log import LogRow, is_late
from liaison_desk.domain.contacts import Contact, Organisation, Side, is_to_be_confirmed
from liaison_desk.domain.councils import Council, Membership
from liaison_desk.domain.elections import Known
from liaison_desk.domain.ids import CouncilId, MunicipalityId, OrganisationId
from liaison_desk.domain.register import fold

MONTH = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class DirectoryRow:
    """A person as the list shows one; councils and municipalities are those of today."""

    contact: Contact
    organisation: str
    council_ids: frozenset[CouncilId]
    municipality_ids: frozenset[MunicipalityId]
    is_officer: bool
    elections: Known = ()  # of those municipalities
    last_contact: date | None = None

    def is_late(self, today: date) -> bool:
        """Whether it is longer since the officer was in touch than is wished for."""
        return self.contact.is_in_post(today) and is_late(self.last_contact, self.contact.contact_every, today)

    def is_to_be_confirmed(self, today: date) -> bool:
        return is_to_be_confirmed(self.contact, today, self.elections)


class Touch(StrEnum):
    """Whom to look among, by when the officer was last in touch."""

    LATE = "late"
    MONTH = "month"  # within the last 30 days
    LONGER = "longer"  # not since then
    NEVER = "never"


class Posts(StrEnum):
    """Whom to look among, by their post."""

    IN_POST = "in_post"
    TO_BE_CONFIRMED = "to_be_confirmed"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Filter:
    """What is looked for. Those who have left are not, until they are asked for."""

    words: str = ""
    municipality_id: MunicipalityId | None = None
    side: Side | None = None
    organisation_id: OrganisationId | None = None
    council_id: CouncilId | None = None
    posts: Posts = Posts.IN_POST
    touch: Touch | None = None

    def takes(self, row: DirectoryRow, today: date) -> bool:
        return (
            self._takes_post(row, today)
            and self._takes_touch(row, today)
            and (self.side is None or row.contact.side is self.side)
            and (self.organisation_id is None or row.contact.organisation_id == self.organisation_id)
            and (self.municipality_id is None or self.municipality_id in row.municipality_ids)
            and (self.council_id is None or self.council_id in row.council_ids)
            and self._reads(row)
        )

    def _takes_post(self, row: DirectoryRow, today: date) -> bool:
        if self.posts is Posts.TO_BE_CONFIRMED:
            return row.is_to_be_confirmed(today)
        return self.posts is Posts.ALL or row.contact.is_in_post(today)

    def _takes_touch(self, row: DirectoryRow, today: date) -> bool:
        if self.touch is None:
            return True
        if self.touch is Touch.LATE:
            return row.is_late(today)
        if row.last_contact is None:
            return self.touch is Touch.NEVER
        return self.touch is (Touch.MONTH if today - row.last_contact <= MONTH else Touch.LONGER)

    def _reads(self, row: DirectoryRow) -> bool:
        """Every word somewhere in name, title or organisation."""
        text = fold(f"{row.contact.name} {row.contact.title} {row.organisation}")
        return all(word in text for word in fold(self.words).split())


@dataclass(frozen=True, slots=True)
class Seat:
    """A place in a council, with the council."""

    council: Council
    membership: Membership


@dataclass(frozen=True, slots=True)
class ContactFile:
    """A person with what the page about one shows."""

    contact: Contact
    organisation: Organisation | None
    seats: tuple[Seat, ...]  # those of today first
    open_actions: tuple[ActionRow, ...]  # owned by the person, the most urgent first
    predecessor: Contact | None
    successors: tuple[Contact, ...]
    is_officer: bool
    elections: Known = ()  # of the municipalities of today's councils
    log: tuple[LogRow, ...] = ()  # with the person, the newest first
    last_contact: date | None = None
