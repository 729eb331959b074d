"""A meeting of a council whose secretariat is the municipality: items submitted, papers filed as they come, action items
entered; nothing on the page makes a paper or a number of ours."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council, Secretariat
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.incoming import MOST, NewFile
from liaison_desk.domain.meetings import Meeting
from liaison_desk.paths import Paths
from liaison_desk.services import agenda, councils, documents, receiving
from liaison_desk.ui.kit.rows import Banner, Row
from liaison_desk.ui.meeting.received import ReceiveCard
from liaison_desk.ui.paper_view import PaperView
from liaison_desk.ui.place import Place
from tests.ui.access import faults
from tests.ui.file_dialog import answer, proposed
from tests.ui.meeting.shelves import Shelved, shelve, taken
from tests.ui.screen import Screen
from tests.world import World

AGENDA, MINUTES = DocumentKind.AGENDA, DocumentKind.MINUTES


class Theirs:
    def __init__(self, screen: Screen, world: World, meeting: Meeting) -> None:
        self.screen, self.world, self.meeting = screen, world, meeting

    def go(self, part: str) -> None:
        self.screen.go("meeting", self.meeting.id, part)

    @property
    def file(self) -> MeetingFile:
        return self.world.file(self.meeting)

    @property
    def says(self) -> str:
        (found,) = [one for one in self.screen.page.findChildren(Banner) if one.isVisible()]
        return found.accessibleName()

    @property
    def card(self) -> ReceiveCard:
        (found,) = [one for one in self.screen.page.findChildren(ReceiveCard) if one.isVisible()]
        return found

    def drop(self, *paths: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        spot, copy, left = QPointF(5, 5), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self.card, QDragEnterEvent(spot, copy, data, left, none))
        QApplication.sendEvent(self.card, QDropEvent(spot, copy, data, left, none))

    def is_chosen(self, name: str) -> bool:
        return self.screen.shows(name) and self.screen.has("File it")


def planned(world: World) -> Meeting:
    with world.desk.write(Op.EDIT_COUNCIL) as work:
        council = work.get(Council, world.council.id)
        councils.save(work, replace(council, secretariat=Secretariat.MUNICIPALITY, items_days=4))
    made = world.plan(date(2026, 11, 24))
    with world.desk.write(Op.ADD_ITEM) as work:
        agenda.add_item(work, made.id, "Natteravner")
    return made


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory, empty_store: Paths) -> Shelved:
    return shelve(tmp_path_factory.mktemp("theirs"), empty_store, planned)


@pytest.fixture
def theirs(plurals: None, shelf: Shelved, tmp_path: Path, qtbot: QtBot) -> Iterator[Theirs]:
    with taken(shelf, tmp_path, qtbot, "prepare") as (screen, world):
        yield Theirs(screen, world, shelf.meeting)


def test_preparing_is_submitting_our_items(theirs: Theirs, tmp_path: Path) -> None:
    screen = theirs.screen
    assert theirs.says == (
        "The municipality calls this meeting. It is the secretariat: it numbers the cases and sends the agenda. "
        "Our items should have been submitted by Friday 20 November."
    )
    assert screen.shows("Items we submit")
    for gone in (
        "Finish the agenda",
        "Preview",
        "Show the run sheet, which is only for you",
        "Assess each case",
        "Ready to be finished",
        "Language of the documents",
        "Information to those who are called",
    ):
        assert not screen.has(gone)
        assert not screen.shows(gone)
    assert not any("numbers when the agenda" in words for words in screen.reads())
    screen.key("Ctrl+P")
    screen.key("Ctrl+Shift+P")
    assert not screen.window.findChildren(PaperView)
    screen.press("Copy the items as text")
    assert (
        QGuiApplication.clipboard().text() == "Saker til Politirådet i Øygarden, 24. november 2026\n\n1. Natteravner\n"
    )
    screen.press("Save as a text file")
    assert proposed(screen) == "2026-11-24 Saker til Politirådet i Øygarden.txt"
    answer(screen, tmp_path / "saker.txt")
    screen.wait(lambda: (tmp_path / "saker.txt").exists())
    assert (tmp_path / "saker.txt").read_bytes().decode("utf-8-sig").splitlines()[2] == "1. Natteravner"
    screen.press("Register: Our items submitted")
    screen.write("Our items submitted: Done on", "23.11.26")
    screen.press("Our items submitted: Register")
    assert screen.shows("23 November, 3 days late")
    assert theirs.says.endswith("numbers the cases and sends the agenda.")


def test_the_agenda_is_chosen_confirmed_and_filed_unchanged(theirs: Theirs, tmp_path: Path) -> None:
    screen = theirs.screen
    (tmp_path / "Innkalling.pdf").write_bytes(b"%PDF their own \x00")
    screen.press("Choose the agenda")
    answer(screen, tmp_path / "Innkalling.pdf")
    screen.wait(lambda: theirs.is_chosen("Innkalling.pdf  ·  1 KB"))
    screen.press("Not this file")
    assert screen.focus.accessibleName() == "Choose the agenda"
    theirs.drop(tmp_path / "Innkalling.pdf")
    screen.wait(lambda: theirs.is_chosen("Innkalling.pdf"))
    assert screen.focus.accessibleName() == "File it"
    screen.key("Return")
    assert screen.shows("It is kept unchanged as version 1. This is final and cannot be undone.")
    screen.key("Return")
    assert screen.shows("The agenda is filed as it came")
    (kept,) = theirs.file.documents
    with theirs.world.desk.read() as reader:
        assert documents.content(reader, kept.id) == b"%PDF their own \x00"
    assert screen.shows("Received 24 November, kept unchanged")
    assert not screen.has("Mark as sent")
    assert theirs.says.endswith("Its agenda came 24 November and is kept as it came.")
    screen.key("Ctrl+Z")
    assert screen.shows("“File received document” is final and cannot be undone.")


def test_what_cannot_be_filed_is_said_beside_it(theirs: Theirs, tmp_path: Path) -> None:
    screen = theirs.screen
    program, large, gone = tmp_path / "a.exe", tmp_path / "b.pdf", tmp_path / "c.pdf"
    program.write_bytes(b"MZ")
    large.touch()
    with large.open("r+b") as file:
        file.truncate(MOST + 1)
    for path, words in (
        (program, "“a.exe” is not a document."),
        (large, "b.pdf is 21 MB."),
        (gone, "c.pdf is not there any more."),
    ):
        theirs.drop(path)
        screen.wait(lambda words=words: screen.shows(words))
    theirs.drop(program, large)
    assert screen.shows("Drop one file at a time.")
    (tmp_path / "d.pdf").write_bytes(b"x" * 1_500_000)
    theirs.drop(tmp_path / "d.pdf")
    screen.wait(lambda: theirs.is_chosen("d.pdf  ·  1,4 MB"))
    screen.write("Agenda from the municipality: Received on", "25.11.26")
    screen.press("File it")
    screen.key("Return")
    assert screen.shows("That day has not come yet.")
    screen.write("Agenda from the municipality: Received on", "")
    screen.press("File it")
    screen.key("Return")
    assert screen.shows("Write the day it came.")
    assert theirs.file.documents == ()


def test_finishing_is_filing_the_minutes_and_entering_what_is_to_be_done(theirs: Theirs, tmp_path: Path) -> None:
    screen = theirs.screen
    theirs.go("finish")
    assert theirs.says == (
        "The municipality writes these minutes. "
        "Your part: file them when they come, and register the action items that stand in them."
    )
    for gone in ("Finish the minutes", "Finish anyway", "Show the document", "Save for comments"):
        assert not screen.has(gone)
    (tmp_path / "Referat.docx").write_bytes(b"PK minutes")
    theirs.drop(tmp_path / "Referat.docx")
    screen.wait(lambda: theirs.is_chosen("Referat.docx"))
    screen.key("Return")
    screen.key("Return")
    assert theirs.file.meeting.was_held()
    assert screen.shows("Minutes, version 1")
    assert not any(name.startswith("Look at it") for name in screen.reads())  # a Word file is opened elsewhere
    screen.find("Action items, one on each line").setFocus()
    screen.type("- Lage vaktplan @Kari Prøve !4.12")
    screen.key("Return")
    screen.type("Rydde !neste fredag")
    assert screen.shows("Kari Prøve  ·  Friday 4 December")
    assert screen.shows("no owner  ·  can mean two days")
    screen.key("Ctrl+Return")
    assert screen.shows("Line 2 can mean two days. Write the date.")
    screen.key("End")
    screen.key("Backspace", 13)
    assert screen.shows("no owner  ·  no deadline")
    screen.press("Register the action items")
    assert screen.shows("2 action items registered")
    with theirs.world.desk.read() as reader:
        raised = reader.all(ActionItem, meeting_id=theirs.meeting.id)
    assert sorted((a.title, a.owner) for a in raised) == [("Lage vaktplan", "Kari Prøve"), ("Rydde", "")]
    screen.key("Ctrl+Return")
    assert screen.shows("Write at least one action item.")
    screen.press("Lage vaktplan.", Row)
    assert screen.window.place == Place("actions", next(a.id for a in raised if a.owner))


def test_what_is_half_written_is_there_again_and_own_notes_are_near(theirs: Theirs) -> None:
    screen = theirs.screen
    theirs.go("finish")
    screen.find("Action items, one on each line").setFocus()
    screen.type("Ringe rektor")
    assert screen.context.saving.flush()
    screen.press("My own notes")
    assert screen.window.place.part == "hold"
    theirs.go("finish")
    assert screen.shows("Ringe rektor")
    with theirs.world.desk.read() as reader:
        assert reader.drafts()[f"received_actions:{theirs.meeting.id}"] == "Ringe rektor"


def test_it_is_held_for_ones_own_notes_also_without_items(theirs: Theirs) -> None:
    screen = theirs.screen
    with theirs.world.desk.write(Op.REMOVE_ITEM) as work:
        agenda.remove_item(work, theirs.file.items[0].id)
    assert not screen.shows("Copy the items as text")
    screen.press("Start meeting")
    screen.type("Ordføreren innledet.")
    screen.key("Return")
    assert [entry.text for entry in theirs.file.entries] == ["Ordføreren innledet."]
    screen.press("End meeting")
    assert screen.shows("1 line. It stays with you.")
    screen.press("Undo: The meeting is over")
    screen.key("Ctrl+Z", 2)
    assert not theirs.file.items


def test_the_next_meeting_knows_that_minutes_came(theirs: Theirs, tmp_path: Path) -> None:
    voices = theirs.screen.context.voices
    with theirs.world.desk.write(Op.RECEIVE_DOCUMENT) as work:
        file = NewFile("Referat.docx", b"PK minutes", "0" * 64)
        receiving.receive(work, theirs.meeting.id, MINUTES, file, date(2026, 11, 24), voices)
    following = theirs.world.plan(date(2027, 1, 12))
    theirs.screen.go("meeting", following.id, "prepare")
    assert theirs.screen.shows("Received from the municipality")
    theirs.screen.press("Look at the minutes")
    assert proposed(theirs.screen) == "2026-11-24 Referat Politirådet i Øygarden v1.docx"


@pytest.mark.parametrize("width", [1440, 1024])
def test_everybody_can_use_it(theirs: Theirs, tmp_path: Path, width: int) -> None:
    screen = theirs.screen
    screen.window.resize(width, 700)
    screen.press("Register: Our items submitted")
    assert faults(screen.page) == []
    theirs.go("finish")
    (tmp_path / "Referat fra politirådet i Øygarden 24. november 2026, endelig.docx").write_bytes(b"PK")
    theirs.drop(tmp_path / "Referat fra politirådet i Øygarden 24. november 2026, endelig.docx")
    screen.wait(lambda: theirs.is_chosen("Referat fra politirådet"))
    screen.key("Return")
    assert faults(screen.page) == []
