"""How one comes to what is longest on the long desk."""

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.screens import long_desk
from liaison_desk.screens.states import Coming, at_one
from liaison_desk.screens.visit import Visit
from liaison_desk.services.sample import year

long_action = at_one("actions", ActionItem, title=f"1. {long_desk.TITLE}")
long_contact = at_one("contacts", Contact, name=long_desk.PERSON)
long_council = at_one("council", Council, name=long_desk.COUNCIL)
long_evaluation = at_one("evaluations", Council, str(year.MORNING.year), name=long_desk.COUNCIL)
long_measure = at_one("action_plan", Municipality, name="Bergen")
long_places = at_one("municipality", Municipality, name="Bergen")


def long_meeting(part: str) -> Coming:
    def come(visit: Visit) -> None:
        council = visit.id_of(Council, name=long_desk.COUNCIL)
        visit.go("meeting", visit.id_of(Meeting, council_id=council), part)

    return come
