"""A small desk with an officer, a municipality and a council, made through the services."""

from dataclasses import dataclass, replace
from datetime import date, time

from liaison_desk.clock import SetClock
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact, Side
from liaison_desk.domain.councils import Council, CouncilKind, MemberRole
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.register import find
from liaison_desk.domain.texts import Language
from liaison_desk.services import contacts, councils, meetings, municipalities, officers, reference
from liaison_desk.services.desk import Desk


@dataclass
class World:
    """What most tests of the services start from."""

    desk: Desk
    clock: SetClock
    me: Contact
    mayor: Contact
    director: Contact
    municipality: Municipality
    council: Council

    def plan(self, day: date = date(2026, 12, 1)) -> Meeting:
        with self.desk.write(Op.PLAN_MEETING) as work:
            return meetings.plan(work, self.council.id, day, time(12, 0), time(14, 0), "Rådhuset")

    def file(self, meeting: Meeting) -> MeetingFile:
        with self.desk.read() as reader:
            return meetings.load(reader, meeting.id)


def build(desk: Desk, clock: SetClock) -> World:
    with desk.write(Op.SET_UP) as work:
        me = officers.describe(work, name="Ola Eksempel", title="politikontakt", police_district="Vest politidistrikt")
        place = municipalities.assign(work, find(reference.register(), "Øygarden")[0], desk.today())
        council = councils.found(work, "Politirådet i Øygarden", CouncilKind.OVERALL, [place.id], Language.NN)
        council = councils.save(work, replace(council, knowledge_days=None, items_days=None, clearance_days=None))
        mayor = contacts.add(
            work, "Kari Prøve", title="ordfører", side=Side.MUNICIPAL_POLITICAL, organisation="Øygarden kommune"
        )
        director = contacts.add(
            work,
            "Per Test",
            title="kommunedirektør",
            side=Side.MUNICIPAL_ADMINISTRATIVE,
            organisation="øygarden kommune",
        )
        councils.add_member(work, council.id, mayor.id, MemberRole.CHAIR)
        councils.add_member(work, council.id, me.contact.id, MemberRole.SECRETARY)
        councils.add_member(work, council.id, director.id)
    return World(desk, clock, me.contact, mayor, director, place, council)
