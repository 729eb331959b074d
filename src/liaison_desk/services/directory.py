"""The people of the desk, read with what belongs to them."""

from collections import defaultdict
from datetime import date

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.contacts import Contact, Organisation
from liaison_desk.domain.councils import Council, CouncilMunicipality, Membership
from liaison_desk.domain.directory import ContactFile, DirectoryRow, Seat
from liaison_desk.domain.ids import ContactId, CouncilId, MunicipalityId
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.officer import Officer
from liaison_desk.services import actions, contact_log, contacts, elections
from liaison_desk.services.councils import municipalities_of
from liaison_desk.store.work import Reader


def rows(reader: Reader, today: date) -> list[DirectoryRow]:
    """Everybody. A person belongs to the municipalities of the councils, and to the one that is the organisation."""
    seats: dict[ContactId, set[CouncilId]] = defaultdict(set)
    for membership in reader.all(Membership):
        if membership.is_current(today):
            seats[membership.contact_id].add(membership.council_id)
    served: dict[CouncilId, set[MunicipalityId]] = defaultdict(set)
    for link in reader.all(CouncilMunicipality):
        served[link.council_id].add(link.municipality_id)
    named: dict[str, set[MunicipalityId]] = defaultdict(set)
    for municipality in reader.all(Municipality):
        named[municipality.full_name.casefold()].add(municipality.id)
    officers = {officer.contact_id for officer in reader.all(Officer)}
    last = contact_log.last_by_person(reader)
    found = []
    for row in contacts.rows(reader):
        places = frozenset(named[row.organisation.casefold()]).union(*(served[c] for c in seats[row.contact.id]))
        found.append(
            DirectoryRow(
                contact=row.contact,
                organisation=row.organisation,
                council_ids=frozenset(seats[row.contact.id]),
                municipality_ids=places,
                is_officer=row.contact.id in officers,
                elections=elections.known(reader, places),
                last_contact=last.get(row.contact.id),
            )
        )
    return found


def load(reader: Reader, contact_id: ContactId, today: date) -> ContactFile | None:
    """None where there is no such person any more."""
    person = reader.find(Contact, contact_id)
    if person is None:
        return None
    memberships = reader.all(Membership, contact_id=contact_id)
    councils = {council.id: council for council in reader.all(Council, id=[m.council_id for m in memberships])}
    seats = [Seat(councils[membership.council_id], membership) for membership in memberships]
    places = {
        place.id
        for membership in memberships
        if membership.is_current(today)
        for place in municipalities_of(reader, membership.council_id)
    }
    owned = [row for row in actions.rows(reader, owner_id=contact_id) if row.action.status.is_open]
    return ContactFile(
        contact=person,
        organisation=reader.find(Organisation, person.organisation_id),
        seats=tuple(sorted(seats, key=lambda seat: (not seat.membership.is_current(today), seat.council.name))),
        open_actions=tuple(sorted(owned, key=_urgency)),
        predecessor=reader.find(Contact, person.predecessor_id),
        successors=tuple(reader.all(Contact, predecessor_id=contact_id)),
        is_officer=bool(reader.all(Officer, contact_id=contact_id)),
        elections=elections.known(reader, places),
        log=tuple(contact_log.rows(reader, contact_id=contact_id)),
        last_contact=contact_log.last_by_person(reader, [contact_id]).get(contact_id),
    )


def organisations(reader: Reader) -> list[Organisation]:
    """Those somebody belongs to."""
    used = {person.organisation_id for person in reader.all(Contact)}
    return [organisation for organisation in reader.all(Organisation) if organisation.id in used]


def organisation_names(reader: Reader) -> list[str]:
    """The names of those somebody belongs to."""
    return sorted(organisation.name for organisation in organisations(reader))


def _urgency(row: ActionRow) -> tuple[bool, date]:
    return row.last_day is None, row.last_day or date.max
