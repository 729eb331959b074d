"""A reminder to one owner of what is open: what is told in words, and what is only said to be there [A5, M9]."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.ids import ContactId
from liaison_desk.domain.sending import is_outside, usable_address


class NoReminder(StrEnum):
    """Why there is nothing to send."""

    NOTHING_OPEN = "nothing_open"
    NOTHING_PUBLIC = "nothing_public"  # outside public bodies, and nothing that is assessed as public


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """What one owner is reminded of, as things are at that moment, the most late first.

    `told` is told in words. Of `kept_back` nothing is told but how many they are: exempt, or for somebody outside public
    bodies not assessed as public.
    """

    owner: str  # the person's name, or a role or an organisation
    person: Contact | None  # None where the owner is words alone
    told: tuple[ActionRow, ...]
    kept_back: tuple[ActionRow, ...]
    not_assessed: int  # how many of those that are told nobody has assessed
    last_on: date | None  # when the owner was last reminded
    at: datetime

    @property
    def contact_id(self) -> ContactId | None:
        return self.person.id if self.person else None

    @property
    def email(self) -> str:
        """Empty where there is no address that can be used: then the draft has none either."""
        return usable_address(self.person.email) if self.person else ""

    @property
    def is_outside(self) -> bool:
        """Not known to belong to a public body. Words alone may be anyone."""
        return self.person is None or is_outside(self.person.side)

    @property
    def rows(self) -> tuple[ActionRow, ...]:
        return (*self.told, *self.kept_back)

    @property
    def why_not(self) -> NoReminder | None:
        if not self.rows:
            return NoReminder.NOTHING_OPEN
        return NoReminder.NOTHING_PUBLIC if self.is_outside and not self.told else None


def of_owner(
    owner: str,
    person: Contact | None,
    rows: Iterable[ActionRow],
    *,
    exempt: Collection[str],
    not_public: Collection[str],
    last_on: date | None,
    now: datetime,
) -> Reminder:
    """`rows` are all the owner's; `exempt` and `not_public` are ids of action items."""
    listed = sorted((row for row in rows if row.action.status.is_open), key=lambda row: _urgency(row, now.date()))
    closed = {*exempt, *not_public} if person is None or is_outside(person.side) else set(exempt)
    told = tuple(row for row in listed if row.action.id not in closed)
    return Reminder(
        owner=owner,
        person=person,
        told=told,
        kept_back=tuple(row for row in listed if row.action.id in closed),
        not_assessed=sum(row.action.id in not_public for row in told),
        last_on=last_on,
        at=now,
    )


def _urgency(row: ActionRow, today: date) -> tuple[int, bool, date, str]:
    """The most days over first, then by the last day it can be kept; without one last."""
    last = row.last_day
    return -row.days_over(today), last is None, last or date.max, row.action.title
