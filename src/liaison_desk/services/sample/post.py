"""The members' e-mail addresses, and what was sent to them by e-mail."""

from dataclasses import replace
from datetime import date

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.meetings import Meeting
from liaison_desk.services import contacts, mailings, sending
from liaison_desk.services.mailings import Day, Paper, Topic
from liaison_desk.services.sample.teller import Teller

WITHOUT = ("Jonas Fjell", "Randi Tho")  # whose addresses the officer does not have
_PLAIN = str.maketrans({"æ": "ae", "ø": "o", "å": "a", " ": "."})


def tell(t: Teller) -> None:
    t.at(date(2026, 11, 17), 10)
    with t.doing(Op.EDIT_CONTACT) as work:
        for person in work.all(Contact):
            if not person.email and person.name not in WITHOUT:
                address = f"{person.name.lower().translate(_PLAIN)}@eksempel.no"
                contacts.save(work, replace(person, email=address))
    with t.desk.read() as reader:
        councils = {council.id: council.name for council in reader.all(Council)}
        meetings = {(councils[m.council_id], m.day): m for m in reader.all(Meeting)}
        local = meetings["Lokalt politiråd Bergen vest", date(2026, 11, 24)]
        agendas = reader.all(IssuedDocument, meeting_id=local.id, kind=DocumentKind.AGENDA)
    t.later(20)
    _send(t, Paper(agendas[-1].id))
    t.at(date(2026, 11, 18), 9)
    _send(t, Day(meetings["Næringslivsforum Sartor", date(2026, 12, 3)].id))


def _send(t: Teller, topic: Topic) -> None:
    with t.desk.read() as reader:
        sent = mailings.mailing(reader, topic, t.desk.now())
    with t.doing(Op.RECORD_SENDING) as work:
        sending.record(work, sent, t.clock.today())
