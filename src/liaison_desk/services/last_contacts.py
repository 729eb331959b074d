"""Whom the officer was last in touch with and when, by the contact log and by the meetings held [W2].

Apart from `contact_log`, which writes: Today reads this, and a start need not wait for what writing brings along.
"""

from collections.abc import Collection
from datetime import date
from typing import Any

from liaison_desk.domain.attendance import Attendance
from liaison_desk.domain.contact_log import LogEntry, LogPerson, last_logged, last_met, last_of_places, later_of
from liaison_desk.domain.contact_rows import WishedContact
from liaison_desk.domain.contacts import Contact, Organisation
from liaison_desk.domain.councils import CouncilMunicipality, Membership
from liaison_desk.domain.ids import ContactId, MunicipalityId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services import municipalities, officers
from liaison_desk.store.work import Reader


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
