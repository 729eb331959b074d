"""A dozen calls, visits and requests of the year, and how often the officer wants to be in touch."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import ContactKind, LogEntry
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.ids import LogEntryId, new_id
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services import contact_log, contacts, municipalities
from liaison_desk.services.sample.teller import Teller

K = ContactKind
_TOLD: Sequence[tuple[date, K, str, int | None, str]] = (
    (date(2026, 2, 11), K.VISIT, "Omvisning på Oasen senter og rutiner for vekterne.", 60, "Liv Nordås"),
    (date(2026, 3, 12), K.CALL, "Om helsestasjonens åpne kveld for ungdom.", 20, "Randi Tho"),
    (date(2026, 4, 21), K.MEETING, "Formøte om byomfattende årsplan.", 45, "Torunn Hauge"),
    (date(2026, 6, 8), K.CALL, "Avtalt tid for evaluering av samarbeidet.", 10, "Gunn Iversen"),
    (date(2026, 8, 19), K.CALL, "Om høstens møter i ressursgruppen.", 10, "Kari Lunde"),
    (date(2026, 8, 26), K.VISIT, "Skolestart: gangvegar og trafikk ved skulane.", 90, "Gro Sunde"),
    (date(2026, 9, 15), K.REQUEST, "Ønsker felles informasjon om beredskap på nettsida.", 15, "Mona Rise"),
    (date(2026, 10, 14), K.CALL, "Om lys langs gangveiene ved Vadmyra.", 15, "Kari Lunde"),
    (date(2026, 10, 29), K.TALK, "Foredrag om nettvett for foreldre på 7. trinn.", 75, "Sigrid Bø"),
    (date(2026, 11, 2), K.CALL, "Om tilgjengelighet for ungdom uten skoleplass.", 20, "Jonas Fjell"),
    (date(2026, 11, 10), K.MEETING, "Formøte om sakslista.", 30, "Kari Lunde"),
    (date(2026, 11, 17), K.CALL, "Om møteplan for neste år.", 10, "Marit Haugland"),
    (date(2026, 11, 18), K.REQUEST, "Ber om fast kontaktpunkt for vekterne.", 10, "Liv Nordås"),
    (date(2026, 11, 20), K.CALL, "Om datoer for foreldremøte.", 15, "Kari Lunde"),
)
_WISHES = (("Kari Lunde", 30), ("Eli Tveit", 90), ("Gunn Iversen", 60), ("Jonas Fjell", 30))
_TAKEN_UP = "Ønsker felles informasjon om beredskap på nettsida."
_TAKEN_UP_ON = date(2027, 3, 15)  # in Skaun


def tell(t: Teller) -> None:
    t.at(date(2026, 11, 23), 16)
    with t.desk.read() as reader:
        people = {person.name: person for person in reader.all(Contact)}
        places = {place.name: place for place in reader.all(Municipality)}
        meeting = next(m for m in reader.all(Meeting) if m.day == _TAKEN_UP_ON)
    with t.doing(Op.LOG_CONTACT) as work:
        for on, kind, words, minutes, name in _TOLD:
            person = people[name]
            entry = LogEntry(
                id=LogEntryId(new_id()),
                on=on,
                kind=kind,
                words=words,
                minutes=minutes,
                municipality_id=contact_log.home_of(work, person.id, on),
                is_in_role=kind.is_in_role,
                forwarded_to="" if kind.is_in_role else "Petter Eide, forebyggende",
            )
            made = contact_log.add(work, entry, [person.id])
            if words == _TAKEN_UP:
                contact_log.raise_case(work, made.id, meeting.id, "Felles informasjon om beredskap")
    with t.doing(Op.EDIT_CONTACT) as work:
        for name, days in _WISHES:
            contacts.save(work, replace(work.get(Contact, people[name].id), contact_every=days))
    with t.doing(Op.EDIT_MUNICIPALITY) as work:
        for name in ("Bergen", "Øygarden"):
            municipalities.save(work, replace(work.get(Municipality, places[name].id), contact_every=30))
