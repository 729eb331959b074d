"""Who is called to a meeting and who came."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from liaison_desk.domain.contacts import Contact, Party, party_of
from liaison_desk.domain.councils import MemberRole, Membership
from liaison_desk.domain.ids import ContactId, ItemId, MeetingId


class Presence(StrEnum):
    """Expected members count as present until something else is entered [ux §0.7]."""

    PRESENT = "present"
    EXCUSED = "excused"  # forfall
    ABSENT = "absent"  # ikke møtt


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """What is entered about one person and one meeting. Without a row an expected member is present."""

    id: str
    meeting_id: MeetingId
    contact_id: ContactId
    role: MemberRole = MemberRole.MEMBER
    presence: Presence = Presence.PRESENT
    substitute_for: ContactId | None = None
    came: time | None = None
    left: time | None = None
    only_item_id: ItemId | None = None  # a guest invited for one case


@dataclass(frozen=True, slots=True)
class Participant:
    """A person as this meeting sees them."""

    contact: Contact
    role: MemberRole
    presence: Presence
    attendance: Attendance | None
    is_member: bool

    @property
    def party(self) -> Party:
        return party_of(self.contact.side)

    @property
    def is_present(self) -> bool:
        return self.presence is Presence.PRESENT


def participants(
    members: Iterable[Membership], contacts: Mapping[ContactId, Contact], entered: Iterable[Attendance], day: date
) -> list[Participant]:
    """Everybody called to or entered in a meeting on `day`: members by role, then guests.

    Members who are not expected (substitutes, yearly guests) take part only where they are entered.
    """
    rows = {row.contact_id: row for row in entered}
    found = []
    for membership in _seats(members, day):
        row = rows.get(membership.contact_id)
        if membership.contact_id in contacts and (row or (membership.is_expected and membership.is_current(day))):
            rows.pop(membership.contact_id, None)
            found.append(_participant(contacts[membership.contact_id], membership.role, row, is_member=True))
    found += [
        _participant(contacts[row.contact_id], row.role, row, is_member=False)
        for row in rows.values()
        if row.contact_id in contacts
    ]
    order = list(MemberRole)
    return sorted(found, key=lambda p: (not p.is_member, order.index(p.role)))


def _seats(members: Iterable[Membership], day: date) -> Iterable[Membership]:
    """One for each person, who may have left and come back: the seat of that day where there is one."""
    seats: dict[ContactId, Membership] = {}
    for membership in members:
        known = seats.get(membership.contact_id)
        if known is None or (membership.is_current(day) and not known.is_current(day)):
            seats[membership.contact_id] = membership
    return seats.values()


def by_party(people: Sequence[Participant]) -> list[tuple[Party, list[Participant]]]:
    """Municipality, police, others; parties nobody speaks for are left out."""
    grouped = [(party, [p for p in people if p.party is party]) for party in Party]
    return [(party, persons) for party, persons in grouped if persons]


def _participant(contact: Contact, role: MemberRole, row: Attendance | None, *, is_member: bool) -> Participant:
    presence = row.presence if row else Presence.PRESENT
    return Participant(contact, role, presence, row, is_member)
