"""What a line written in passing becomes: an action item of the officer's own, or a call in the contact log."""

from collections.abc import Collection, Iterable
from datetime import date

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.contact_log import ContactKind, LogEntry
from liaison_desk.domain.councils import CouncilMunicipality, Membership
from liaison_desk.domain.deadlines import NO_DEADLINE, Deadline
from liaison_desk.domain.ids import ContactId, LogEntryId, MunicipalityId, new_id
from liaison_desk.services import actions, contact_log, municipalities, officers
from liaison_desk.services.actions import NOBODY, Owner
from liaison_desk.store.work import Work


def add_action(
    work: Work,
    title: str,
    owner: Owner = NOBODY,
    helpers: Iterable[ContactId] = (),
    deadline: Deadline = NO_DEADLINE,
) -> ActionItem:
    """The officer's own where nobody is named; in the municipality those named are known from, where it is one."""
    officer, helpers = officers.current(work), list(helpers)
    if owner == NOBODY and officer is not None:
        owner = Owner(officer.contact.name, officer.contact.id)
    mine = officer.contact.id if officer else None
    others = [person for person in (owner.contact_id, *helpers) if person and person != mine]
    place = _municipality(work, others)
    return actions.raise_item(work, title, owner=owner, helpers=helpers, deadline=deadline, municipality_id=place)


def add_call(work: Work, words: str, people: Collection[ContactId], on: date, minutes: int | None = None) -> LogEntry:
    """In the municipality the people are known from, where it is one. Raises as `contact_log.add` does."""
    entry = LogEntry(
        id=LogEntryId(new_id()),
        on=on,
        kind=ContactKind.CALL,
        words=words,
        municipality_id=_municipality(work, people),
        minutes=minutes,
    )
    return contact_log.add(work, entry, people)


def _municipality(work: Work, people: Collection[ContactId]) -> MunicipalityId | None:
    assigned = {place.id for place in municipalities.assigned(work, work.now.date())}
    seats = {seat.council_id for seat in work.all(Membership) if seat.contact_id in people}
    known = {link.municipality_id for link in work.all(CouncilMunicipality) if link.council_id in seats} & assigned
    found = known or assigned
    return next(iter(found)) if len(found) == 1 else None
