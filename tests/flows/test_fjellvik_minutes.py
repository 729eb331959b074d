"""The minutes of the sample typed live, letter by letter, and read again in the PDF, line by line.

Everybody in it is invented. Its municipality is, too, so the council here is Øygarden's, which writes nynorsk: the words
of the document are nynorsk, what is typed stands as it was typed.
"""

from collections.abc import Iterator
from datetime import date, datetime, time

import pytest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from liaison_desk.clock import SetClock
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Side
from liaison_desk.domain.councils import CouncilKind, FixedItem, MemberRole
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import MeetingId
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.register import find
from liaison_desk.domain.texts import Language
from liaison_desk.paths import Paths
from liaison_desk.services import (
    agenda,
    contacts,
    councils,
    documents,
    meetings,
    municipalities,
    officers,
    reference,
    stores,
)
from liaison_desk.services.desk import Desk
from tests.export.pdf_check import problems
from tests.export.pdf_text import lines_of
from tests.ui.first_run.conftest import Run

DAY = date(2026, 10, 14)
PEOPLE = {
    "Kari Prøve": ("ordfører", Side.MUNICIPAL_POLITICAL, MemberRole.CHAIR),
    "Per Test": ("kommunedirektør", Side.MUNICIPAL_ADMINISTRATIVE, MemberRole.MEMBER),
    "Eva Prøve": ("kommunalsjef oppvekst", Side.MUNICIPAL_ADMINISTRATIVE, MemberRole.MEMBER),
    "Anne Mal": ("SLT-koordinator", Side.MUNICIPAL_ADMINISTRATIVE, MemberRole.MEMBER),
    "Nils Fiktiv": ("politistasjonssjef", Side.POLICE, MemberRole.MEMBER),
}
MINUTES = """
Politirådet i Øygarden
Referat
Onsdag 14. oktober 2026, kl. 12.00–13.52
Stad Rådhuset, møterom 3
Møteleiar Ordfører Kari Prøve
Referent Politikontakt Ola Eksempel
Versjon 1, 14. oktober 2026
Til stades
Kommunen Politiet
Kari Prøve
ordfører, møteleiar · møtt
Ola Eksempel
politikontakt, referent · møtt
Per Test
kommunedirektør · møtt
Nils Fiktiv
politistasjonssjef · møtt
Eva Prøve
kommunalsjef oppvekst · forfall
Anne Mal
SLT-koordinator · møtt · kom 12.30
Saker
7/26 Opning og gjennomgang av referat
Avgjerd
Referat fra 18.03.26 godkjent uten merknader.
Åpne punkter: 3/26 utført, 5/26 utsatt.
8/26 Saker frå Øygarden kommune
Skjenkekontroll vinter.
Oppgåve Kommunedirektøren sender kontrollplan til politiet
Ansvarleg: Per Test · Frist: 01.11.2026
9/26 Saker frå politiet
Krimbildet 1. halvår. (Unntatt offentlighet, offl. § 13 jf. politiregisterloven § 23 andre ledd.)
Oppgåve Legge fram krimbildet for hele året
Ansvarleg: politikontakt · Frist: neste møte
10/26 Status frå samarbeidsarenaer på leiarnivå og utøvande nivå
SLT har hatt 4 møter siden sist.
Politirådet i Øygarden · Referat 14. oktober 2026 · Versjon 1 Side 1 av 2
11/26 Felles problemforståing og førebyggingsfokus
E-sparkesykkel og ungdomsmiljø ved stasjonen.
Avgjerd
Konklusjon: felles plan lages.
Oppgåve Lage felles plan
Ansvarleg: Anne Mal og Ola Eksempel · Frist: veke 49
12/26 Eventuelt
Politivedtekter bør revideres før jul.
Oppgåver
Sak Oppgåve Ansvarleg Frist
8/26 Kommunedirektøren sender kontrollplan til politiet Per Test 01.11.2026
9/26 Legge fram krimbildet for hele året politikontakt Neste møte
11/26 Lage felles plan Anne Mal og Ola
Eksempel
Veke 49
Neste møte
mars 2027 (dato avtales)
Politirådet i Øygarden Referat 14. oktober 2026
Politirådet i Øygarden · Referat 14. oktober 2026 · Versjon 1 Side 2 av 2
"""
INTERNAL = "Husk å ringe stasjonen om tallene."


@pytest.fixture
def meeting_id(place: Paths, clock: SetClock) -> MeetingId:
    """The council with its six people, its next number 7, and the meeting of 14 October with its agenda of six items."""
    clock.set(datetime(2026, 10, 1, 9, 0))
    desk = Desk(stores.open_store(place), clock)
    with desk.write(Op.SET_UP) as work:
        me = officers.describe(work, name="Ola Eksempel", title="politikontakt", police_district="Vest politidistrikt")
        oygarden = municipalities.assign(work, find(reference.register(), "Øygarden")[0], desk.today())
        council = councils.found(work, "Politirådet i Øygarden", CouncilKind.OVERALL, [oygarden.id], Language.NN)
        councils.set_next_number(work, council.id, DAY.year, 7)
        for name, (title, side, role) in PEOPLE.items():
            councils.add_member(work, council.id, contacts.add(work, name, title=title, side=side).id, role)
        councils.add_member(work, council.id, me.contact.id, MemberRole.SECRETARY)
        made = meetings.plan(work, council.id, DAY, time(12), time(14), "Rådhuset, møterom 3")
        extra = next(i for i in work.all(AgendaItem, meeting_id=made.id) if i.fixed is FixedItem.COMMUNICATION)
        agenda.remove_item(work, extra.id)
        officers.finish_set_up(work, desk.today())
    desk.close()
    return made.id


@pytest.fixture
def run(qtbot: QtBot, meeting_id: MeetingId, place: Paths, clock: SetClock) -> Iterator[Run]:
    made = Run(qtbot, place, clock)
    yield made
    made.end()


def test_the_minutes_are_typed_and_printed(run: Run, meeting_id: MeetingId, clock: SetClock) -> None:
    hold_the_meeting(run, meeting_id, clock)
    file = file_of(run, meeting_id)
    assert {action.title: (action.owner, action.deadline) for action in file.actions.values()} == {
        "Kommunedirektøren sender kontrollplan til politiet": ("Per Test", Deadline.day(date(2026, 11, 1))),
        "Legge fram krimbildet for hele året": ("politikontakt", Deadline.next_meeting()),
        "Lage felles plan": ("Anne Mal", Deadline.week_of(date(2026, 11, 30))),
    }
    assert [entry.text for entry in file.entries if entry.kind is EntryKind.INTERNAL] == [INTERNAL]

    assert not run.shows(INTERNAL)  # in the minutes as they read
    run.find("Next meeting, in words").setFocus()
    run.type("mars 2027 (dato avtales)")
    run.key("Tab")
    run.press("Finish the minutes")
    run.key("Return")

    (document,) = file_of(run, meeting_id).documents
    with run.context.desk.read() as reader:
        content = documents.content(reader, document.id)
    assert lines_of(content) == MINUTES.strip().splitlines()
    assert problems(content) == []


def hold_the_meeting(run: Run, meeting_id: MeetingId, clock: SetClock) -> None:
    # word has come that Eva Prøve is prevented
    run.go("meeting", meeting_id, "prepare")
    run.key("F6")
    while run.focus.accessibleName() != "Participants":
        run.key("Tab")
    run.type("eva")
    run.key("Space")
    run.key("Return")

    # the meeting begins
    clock.set(datetime(2026, 10, 14, 12, 0))
    run.press("Start meeting")
    line = run.find("Note", QTextEdit)
    assert line.hasFocus()

    # 7/26
    run.type("/b Referat fra 18.03.26 godkjetn")
    run.key("Backspace", 2)
    run.type("nt uten merknader.")
    run.key("Return")
    run.type("Åpne punkter: 3/26 utført, 5/26 utsatt.")
    run.key("Return")

    # 8/26
    run.key("Alt+Down")
    run.type("Skjenkekontroll vinter.")
    run.key("Return")
    run.type("/t Kommunedirektøren sender kontrollplan til politiet @per")
    run.key("Tab")
    run.type("!1.11")
    run.key("Return")

    # 9/26, where Anne Mal comes in
    clock.set(datetime(2026, 10, 14, 12, 30))
    run.key("Alt+Down")
    run.key("Alt+N")
    run.type("anne")
    run.key("Right")
    while run.focus.accessibleName() != "Came late at":
        run.key("Tab")
    run.type("12.30")
    run.key("Return")
    run.key("Escape", 2)
    assert line.hasFocus()
    run.type("Krimbildet 1. halvår. (Unntatt offentlighet, offl. § 13 jf. politiregisterloven § 23 andre ledd.)")
    run.key("Return")
    run.key("Ctrl+I")
    run.type(INTERNAL)
    run.key("Return")
    run.type("/t Legge fram krimbildet for hele året")
    run.key("Tab")
    run.type("politikon")
    run.key("Tab")
    run.type("neste møte")
    run.key("Tab")

    # 10/26
    run.key("Alt+Down")
    run.type("SLT har hatt 4 møtre")
    run.key("Backspace", 2)
    run.type("er siden sist.")
    run.key("Return")

    # 11/26: the last of several owners is the owner, those before help
    run.key("Alt+Down")
    run.type("E-sparkesykkel og ungdomsmiljø ved stasjonen.")
    run.key("Return")
    run.key("Ctrl+D")
    run.type("Konklusjon: felles plan lages.")
    run.key("Return")
    run.key("Ctrl+T")
    run.type("Lage felles plan @ola")
    run.key("Return")
    run.type("@anne")
    run.key("Return")
    run.type("!uke 49")
    run.key("Return")

    # 12/26
    run.key("Alt+Down")
    run.type("Politivedtekter bør revideres før jul.")
    run.key("Ctrl+Return")  # keeps the line and closes the item

    clock.set(datetime(2026, 10, 14, 13, 52))
    run.press("End meeting")


def file_of(run: Run, meeting_id: MeetingId) -> MeetingFile:
    with run.context.desk.read() as reader:
        return meetings.load(reader, meeting_id)
