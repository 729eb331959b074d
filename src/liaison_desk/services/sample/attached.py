"""What is attached to the sample year's agendas, who comes for one case alone, and a template of the officer's own."""

import hashlib
from datetime import date

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Side
from liaison_desk.domain.councils import Council
from liaison_desk.domain.incoming import NewFile
from liaison_desk.domain.meetings import Meeting
from liaison_desk.services import agenda, attachments, minutes, own_templates
from liaison_desk.services.sample.teller import Teller

FIGURES = "Måned;Anmeldte forhold;Under 15 år\r\nSeptember;14;3\r\nOktober;11;4\r\n"
PLAN = (
    "Ny SLT-plan 2027–2030, utkast\r\n\r\n"
    "1. Trygge oppvekstvilkår\r\n2. Tidlig innsats i skole og fritid\r\n3. Felles møteplasser på kveldstid\r\n"
)
BUDGET = "Tiltak;2026;2027\r\nUngdomsklubber;2400;2500\r\nUtekontakt;1800;1800\r\nSommerjobb;600;750\r\n"


def attach(t: Teller, item: AgendaItem, name: str, words: str) -> None:
    content = words.encode("utf-8-sig")
    with t.doing(Op.ADD_ATTACHMENT) as work:
        attachments.add(work, item.id, NewFile(name, content, hashlib.sha256(content).hexdigest()))


def tell(t: Teller) -> None:
    """The meeting in the north that is being prepared."""
    t.at(date(2026, 11, 20), 13)
    with t.desk.read() as reader:
        council = next(c for c in reader.all(Council) if c.name == "Lokalt politiråd Bergen nord")
        meeting = next(m for m in reader.all(Meeting, council_id=council.id) if m.day == date(2026, 12, 1))
        items = {item.title: item for item in agenda.items_of(reader, meeting.id)}
    attach(t, items["Ny SLT-plan 2027–2030"], "Ny SLT-plan 2027–2030 utkast.txt", PLAN)
    attach(t, items["Budsjett 2027 for ungdomsarbeidet"], "Budsjettforslag 2027.csv", BUDGET)
    guest = t.person(
        "Rune Aase", "rådgiver", Side.OTHER, "Statens vegvesen", email="rune.aase@eksempel.no", phone="900 00 140"
    )
    traffic = items["Trafikk ved Åsane senter"]
    with t.doing(Op.SET_ATTENDANCE) as work:
        minutes.add_guest(work, meeting.id, guest.id, only_item_id=traffic.id)
    with t.doing(Op.KEEP_TEMPLATE) as work:
        own_templates.keep_council(work, council.id, "Lokalt råd i Bergen")
