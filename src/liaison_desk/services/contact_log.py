"""The contact log: what is written in it, what comes of it, and when the officer was last in touch [W2]."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.attendance import Attendance
from liaison_desk.domain.contact_log import (
    LogEntry,
    LogPerson,
    LogRow,
    last_logged,
    last_met,
    last_of_places,
    later_of,
)
from liaison_desk.domain.contact_rows import WishedContact
from liaison_desk.domain.contacts import Contact, Organisation
from liaison_desk.domain.councils import Council, CouncilMunicipality, Membership
from liaison_desk.domain.ids import ActionId, ContactId, LogEntryId, MeetingId, MunicipalityId, new_id
from liaison_desk.domain.meetings import Meeting, MeetingStage
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.services import actions, agenda, municipalities, officers
from liaison_desk.store.work import Reader, Work


def add(work: Work, entry: LogEntry, people: Iterable[ContactId] = (), about: ActionId | None = None) -> LogEntry:
    """`about` is an action item that was talked of: the contact is a dated line of its history too [A3].

    Raises `RuleBroken` for a day that has not come, and where it says neither whom nor what.
    """
    people = list(dict.fromkeys(people))
    entry = work.add(_checked(work, entry, people))
    for person in people:
        work.add(LogPerson(id=new_id(), entry_id=entry.id, contact_id=person))
    if about is not None:
        actions.note_call(work, about, entry.words, entry.on)
    return entry


def save(work: Work, entry: LogEntry, people: Iterable[ContactId]) -> LogEntry:
    """The entry and its people as changed; what came of it has verbs of its own. Raises as `add` does."""
    people = list(dict.fromkeys(people))
    now = work.get(LogEntry, entry.id)
    entry = work.update(replace(_checked(work, entry, people), action_id=now.action_id, item_id=now.item_id))
    known = {person.contact_id: person for person in work.all(LogPerson, entry_id=entry.id)}
    for contact_id, person in known.items():
        if contact_id not in people:
            work.remove(person)
    for contact_id in people:
        if contact_id not in known:
            work.add(LogPerson(id=new_id(), entry_id=entry.id, contact_id=contact_id))
    return entry


def remove(work: Work, entry_id: LogEntryId) -> None:
    """What came of it stays."""
    for person in work.all(LogPerson, entry_id=entry_id):
        work.remove(person)
    work.remove(work.get(LogEntry, entry_id))


def remove_all(work: Work, entry_ids: Iterable[LogEntryId]) -> None:
    for entry_id in entry_ids:
        remove(work, entry_id)


def became(work: Work, entry_id: LogEntryId, action_id: ActionId) -> LogEntry:
    """The action item that came of the entry."""
    return work.update(replace(work.get(LogEntry, entry_id), action_id=action_id))


def raise_case(work: Work, entry_id: LogEntryId, meeting_id: MeetingId, title: str) -> AgendaItem:
    """A case of the entry on the agenda of a meeting. Raises `RuleBroken` as `agenda.add_item` does."""
    item = agenda.add_item(work, meeting_id, title)
    work.update(replace(work.get(LogEntry, entry_id), item_id=item.id))
    return item


# -- reading
def rows(reader: Reader, *, entry_id: str | None = None, contact_id: str | None = None) -> list[LogRow]:
    """The newest first; all of them, or those that are asked for."""
    if entry_id is not None:
        entries = reader.all(LogEntry, id=entry_id)
    elif contact_id is not None:
        told = [person.entry_id for person in reader.all(LogPerson, contact_id=contact_id)]
        entries = sorted(reader.all(LogEntry, id=told), key=lambda entry: told.index(entry.id))
    else:
        entries = reader.all(LogEntry)
    entries = sorted(entries, key=lambda entry: entry.on)
    return _rows(reader, entries[::-1])  # of one day, the one written last comes first


def newest_of(reader: Reader, municipality_id: MunicipalityId, most: int) -> list[LogRow]:
    """The same of one municipality, and no more than so many: a log of many years is not read for them."""
    return _rows(reader, reader.newest(LogEntry, "on", most, municipality_id=municipality_id))


def count_of(reader: Reader, municipality_id: MunicipalityId) -> int:
    return reader.count(LogEntry, municipality_id=municipality_id)


def _rows(reader: Reader, entries: list[LogEntry]) -> list[LogRow]:
    links = reader.all(LogPerson, entry_id=[entry.id for entry in entries])
    people = {person.id: person for person in reader.all(Contact, id={link.contact_id for link in links})}
    named: dict[LogEntryId, list[Contact]] = {}
    for link in links:
        named.setdefault(link.entry_id, []).append(people[link.contact_id])
    places = {place.id: place.short_name for place in reader.all(Municipality)}
    raised = {a.id: a for a in reader.all(ActionItem, id=[e.action_id for e in entries if e.action_id])}
    cases = {item.id: item for item in reader.all(AgendaItem, id=[e.item_id for e in entries if e.item_id])}
    meetings = {m.id: m for m in reader.all(Meeting, id={item.meeting_id for item in cases.values()})}
    found = []
    for entry in entries:
        item = cases[entry.item_id] if entry.item_id else None
        found.append(
            LogRow(
                entry=entry,
                people=tuple(sorted(named.get(entry.id, ()), key=lambda person: person.name)),
                municipality=places[entry.municipality_id] if entry.municipality_id else "",
                action=raised[entry.action_id] if entry.action_id else None,
                item=item,
                meeting=meetings[item.meeting_id] if item else None,
            )
        )
    return found


def home_of(reader: Reader, contact_id: ContactId, today: date) -> MunicipalityId | None:
    """The municipality an entry with the person is most likely about: the one that is the organisation, or the only
    one of the person's councils."""
    person = reader.find(Contact, contact_id)
    if person is None:
        return None
    organisation = reader.find(Organisation, person.organisation_id)
    assigned = municipalities.assigned(reader, today)
    if organisation is not None:
        named = [place.id for place in assigned if place.full_name.casefold() == organisation.name.casefold()]
        if len(named) == 1:
            return named[0]
    seats = [seat.council_id for seat in reader.all(Membership, contact_id=contact_id) if seat.is_current(today)]
    served = {link.municipality_id for link in reader.all(CouncilMunicipality, council_id=seats)}
    mine = [place.id for place in assigned if place.id in served]
    return mine[0] if len(mine) == 1 else None


def meetings_for(reader: Reader, row: LogRow, today: date) -> list[tuple[Meeting, Council]]:
    """The next planned meeting of each council of the municipality, or that one of the people sits in; the nearest
    first."""
    links = reader.all(CouncilMunicipality, municipality_id=row.entry.municipality_id)
    seats = reader.all(Membership, contact_id=[person.id for person in row.people])
    wanted = {link.council_id for link in links} if row.entry.municipality_id else set()
    wanted |= {seat.council_id for seat in seats if seat.is_current(today)}
    ahead = [
        meeting
        for meeting in reader.all(Meeting, council_id=wanted)
        if meeting.day >= today and meeting.stage is MeetingStage.PLANNED
    ]
    nearest: dict[str, Meeting] = {}
    for meeting in sorted(ahead, key=lambda m: (m.day, m.start)):
        nearest.setdefault(meeting.council_id, meeting)
    return [(meeting, reader.get(Council, meeting.council_id)) for meeting in nearest.values()]


def last_by_person(reader: Reader, ids: Collection[ContactId] | None = None) -> dict[ContactId, date]:
    """The last entry with each of these, or of everybody, or the last meeting that both attended."""
    me = officers.me(reader)
    mine = [me] if me else []
    some: dict[str, Any] = {} if ids is None else {"contact_id": list(ids)}
    entered = reader.all(Attendance, **({} if ids is None else {"contact_id": [*ids, *mine]}))
    met = last_met(reader.all(Meeting), reader.all(Membership, **some), entered, me)
    told = reader.all(LogPerson, **some)
    entries = reader.all(LogEntry, **({} if ids is None else {"id": {person.entry_id for person in told}}))
    found = later_of(met, last_logged(entries, told))
    return found if ids is None else {key: day for key, day in found.items() if key in ids}


def last_by_municipality(reader: Reader) -> dict[MunicipalityId, date]:
    return last_of_places(reader.all(LogEntry), reader.all(Meeting), reader.all(CouncilMunicipality))


def last_with(reader: Reader, municipality_id: MunicipalityId) -> date | None:
    """The same of one of them, without reading what is about the others. Asks for the meetings of each council, as its
    page does: what is known is not read again."""
    links = reader.all(CouncilMunicipality, municipality_id=municipality_id)
    held = [meeting for link in links for meeting in reader.all(Meeting, council_id=link.council_id)]
    last = reader.newest(LogEntry, "on", 1, municipality_id=municipality_id)
    return last_of_places(last, held, links).get(municipality_id)


def wished(reader: Reader, today: date) -> list[WishedContact]:
    """Whom the officer wants to be in touch with every so often: people in their posts, municipalities of today."""
    people = [p for p in reader.all(Contact) if p.contact_every is not None and p.is_in_post(today)]
    places = [m for m in municipalities.assigned(reader, today) if m.contact_every is not None]
    named = {place.id: place.short_name for place in reader.all(Municipality)}
    by_person = last_by_person(reader, [person.id for person in people]) if people else {}
    by_place = last_by_municipality(reader) if places else {}
    found = []
    for person in people:
        home = home_of(reader, person.id, today)
        found.append(
            WishedContact(
                every=person.contact_every or 0,
                last=by_person.get(person.id),
                place=named[home] if home else "",
                person=person,
            )
        )
    found += [
        WishedContact(every=m.contact_every or 0, last=by_place.get(m.id), place=m.short_name, municipality=m)
        for m in places
    ]
    return found


def _checked(work: Work, entry: LogEntry, people: Iterable[ContactId]) -> LogEntry:
    if entry.on > work.now.date():
        raise RuleBroken(Problem.DAY_AHEAD)
    entry = replace(entry, words=entry.words.strip(), forwarded_to=" ".join(entry.forwarded_to.split()))
    if not entry.words and not people:
        raise RuleBroken(Problem.LOG_ENTRY_EMPTY)
    return replace(entry, forwarded_to="") if entry.is_in_role else entry
