"""The contact log: whom the officer was in touch with, when and for how long [W2]. Cases do not belong in it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.attendance import Attendance, Presence
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import CouncilMunicipality, Membership
from liaison_desk.domain.dates import years_before
from liaison_desk.domain.ids import ActionId, ContactId, CouncilId, ItemId, LogEntryId, MunicipalityId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.register import fold

K = TypeVar("K", bound=str)

KEPT_YEARS = 2  # older than this, an entry is no longer needed to know when one was last in touch [S8]


class ContactKind(StrEnum):
    """How they were in touch. A talk or lecture is the preventive unit's work, not the officer's [004 §5.3]."""

    CALL = "call"
    VISIT = "visit"
    MEETING = "meeting"
    REQUEST = "request"
    TALK = "talk"

    @property
    def is_in_role(self) -> bool:
        """What the officer's own work usually is."""
        return self is not ContactKind.TALK


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """One call, visit, meeting or request."""

    id: LogEntryId
    on: date
    kind: ContactKind
    words: str = ""
    municipality_id: MunicipalityId | None = None
    minutes: int | None = None
    is_in_role: bool = True
    forwarded_to: str = ""  # who was asked to take what is outside the role
    action_id: ActionId | None = None  # the action item that came of it
    item_id: ItemId | None = None  # the case on an agenda that came of it

    def is_old(self, today: date) -> bool:
        return self.on < years_before(today, KEPT_YEARS)

    @property
    def title(self) -> str:
        """What that which comes of it is first called: the words, without the full stop no title has."""
        return self.words.removesuffix(".")


@dataclass(frozen=True, slots=True, kw_only=True)
class LogPerson:
    """Someone the entry is about."""

    id: str
    entry_id: LogEntryId
    contact_id: ContactId


@dataclass(frozen=True, slots=True)
class LogRow:
    """An entry as it is listed, with what came of it."""

    entry: LogEntry
    people: tuple[Contact, ...] = ()  # by name
    municipality: str = ""
    action: ActionItem | None = None
    item: AgendaItem | None = None
    meeting: Meeting | None = None  # that has the case on its agenda


@dataclass(frozen=True, slots=True)
class LogFilter:
    """What is looked for among the entries."""

    words: str = ""
    municipality_id: MunicipalityId | None = None
    contact_id: ContactId | None = None
    kind: ContactKind | None = None
    is_in_role: bool | None = None
    year: int | None = None
    is_old: bool = False

    def takes(self, row: LogRow, today: date) -> bool:
        entry = row.entry
        return (
            (self.municipality_id is None or entry.municipality_id == self.municipality_id)
            and (self.contact_id is None or any(person.id == self.contact_id for person in row.people))
            and (self.kind is None or entry.kind is self.kind)
            and (self.is_in_role is None or entry.is_in_role is self.is_in_role)
            and (self.year is None or entry.on.year == self.year)
            and (not self.is_old or entry.is_old(today))
            and self._reads(row)
        )

    def _reads(self, row: LogRow) -> bool:
        """Every word somewhere in what it was about, with whom and where."""
        names = " ".join(person.name for person in row.people)
        text = fold(f"{row.entry.words} {row.entry.forwarded_to} {names} {row.municipality}")
        return all(word in text for word in fold(self.words).split())


def is_late(last: date | None, every: int | None, today: date) -> bool:
    """Whether more days have passed than the officer wants. Without a wish nothing is ever late."""
    return every is not None and (last is None or (today - last).days > every)


def last_met(
    meetings: Iterable[Meeting], seats: Iterable[Membership], entered: Collection[Attendance], me: ContactId | None
) -> dict[ContactId, date]:
    """When each was last in a meeting that was held and the officer attended. An expected member is present until
    something else is entered."""
    away = {(row.meeting_id, row.contact_id) for row in entered if row.presence is not Presence.PRESENT}
    held = {m.id: m for m in meetings if m.was_held() and not (me and (m.id, me) in away)}
    of_council: dict[CouncilId, list[Meeting]] = {}
    for meeting in held.values():
        of_council.setdefault(meeting.council_id, []).append(meeting)
    met = [
        (row.contact_id, held[row.meeting_id].day)
        for row in entered
        if row.presence is Presence.PRESENT and row.meeting_id in held
    ]
    met += [
        (seat.contact_id, meeting.day)
        for seat in seats
        if seat.is_expected
        for meeting in of_council.get(seat.council_id, ())
        if seat.is_current(meeting.day) and (meeting.id, seat.contact_id) not in away
    ]
    return _latest(met)


def last_logged(entries: Iterable[LogEntry], people: Iterable[LogPerson]) -> dict[ContactId, date]:
    days = {entry.id: entry.on for entry in entries}
    return _latest((person.contact_id, days[person.entry_id]) for person in people if person.entry_id in days)


def last_of_places(
    entries: Iterable[LogEntry], meetings: Iterable[Meeting], served: Iterable[CouncilMunicipality]
) -> dict[MunicipalityId, date]:
    """When the officer was last in touch with each municipality: by the log, or in a meeting of its councils."""
    found = [(entry.municipality_id, entry.on) for entry in entries if entry.municipality_id]
    held = _latest((meeting.council_id, meeting.day) for meeting in meetings if meeting.was_held())
    return _latest(
        [*found, *((link.municipality_id, held[link.council_id]) for link in served if link.council_id in held)]
    )


def later_of(one: Mapping[ContactId, date], other: Mapping[ContactId, date]) -> dict[ContactId, date]:
    return _latest([*one.items(), *other.items()])


def _latest(days: Iterable[tuple[K, date]]) -> dict[K, date]:
    found: dict[K, date] = {}
    for key, day in days:
        found[key] = max(day, found.get(key, day))
    return found
