"""A person is erased from the pane: first where one stands, then one question, then gone for good."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.erasing import ERASED
from liaison_desk.domain.texts import Voices
from liaison_desk.services import contacts, issuing, memos
from liaison_desk.store.errors import StoreError
from liaison_desk.ui.kit.rows import Row
from tests.services.test_meeting_cycle import hold, lock
from tests.ui.contacts.conftest import Book
from tests.ui.screen import Screen, name_of
from tests.world import World


def in_store(world: World) -> list[str]:
    with world.desk.read() as reader:
        return sorted(person.name for person in reader.all(Contact))


def test_by_keys_from_the_menu(screen: Screen, book: Book, world: World, voices: Voices) -> None:
    meeting = world.plan(world.desk.today())
    hold(world, meeting)
    lock(world, meeting, voices)
    with world.desk.write(Op.EDIT_CONTACT) as work:
        contacts.save(work, replace(work.get(Contact, world.mayor.id), email="kari@eksempel.no"))
        memos.add(work, "Ring Kari Prøve", world.desk.today())
    outbox = screen.context.paths.outbox
    outbox.mkdir(parents=True)
    (outbox / "a.eml").write_bytes(b"To: kari@eksempel.no\r\n\r\n")
    book.click("Kari Prøve")
    book.view.setFocus()
    screen.key("Shift+F10")
    next(action for action in book.menu().actions() if action.text() == "Erase the person").trigger()
    book.menu().close()
    screen.settle()
    assert name_of(screen.focus) == "Erase for good"
    for words in ("Where Kari Prøve stands", "Politirådet i Øygarden", "In texts", "stays as it was"):
        assert screen.shows(words)
    assert any(name_of(row).startswith("Stays: 2026-11-24") for row in screen.page.findChildren(Row))
    screen.key("Return")
    assert screen.shows("nobody can bring it back")
    screen.key("Return")
    assert screen.shows("Kari Prøve is erased")
    assert in_store(world) == sorted([ERASED, "Ola Eksempel", "Per Test"])
    assert not (outbox / "a.eml").exists()
    assert not any(screen.has(name) for name in ("Erase the person", "Change of post", "Back in the post"))
    screen.key("Ctrl+Z")
    assert screen.shows("Erase a person")
    assert ERASED in in_store(world)


def test_by_clicks_and_second_thoughts(screen: Screen, book: Book, world: World) -> None:
    book.click("Per Test")
    screen.press("Erase the person", QPushButton)
    screen.press("Erase for good", QPushButton)
    screen.press("Not now", QPushButton)
    screen.press("Keep the person", QPushButton)
    assert name_of(screen.focus) == "Erase the person"
    screen.press("Erase the person", QPushButton)
    screen.key("Esc")
    assert not screen.shows("Where Per Test stands")
    assert "Per Test" in in_store(world)
    screen.press("Erase the person", QPushButton)
    screen.write("Phone", "987 65 432")
    assert screen.shows("Where Per Test stands")
    with world.desk.write(Op.EDIT_CONTACT) as work:
        contacts.save(work, replace(work.get(Contact, world.director.id), name="Per Testesen"))
    screen.settle()
    assert screen.shows("Where Per Testesen stands")
    world.desk.undo()
    screen.settle()
    book.click("Kari Prøve")
    assert not screen.shows("Where Per Test stands")  # nobody is erased in another's place
    book.click("Per Test")
    screen.press("Erase the person", QPushButton)
    screen.press("Erase for good", QPushButton)
    strip = [found for found in screen.page.findChildren(QPushButton) if found.isVisible()]
    screen.click([found for found in strip if name_of(found) == "Erase for good"][-1])
    assert "Per Test" not in in_store(world)


def test_a_document_leads_to_its_meeting(screen: Screen, book: Book, world: World, voices: Voices) -> None:
    meeting = world.plan()
    with world.desk.write(Op.ISSUE_AGENDA) as work:
        issuing.issue_agenda(work, meeting.id, voices)
    book.click("Kari Prøve")
    screen.press("Erase the person", QPushButton)
    row = next(row for row in screen.page.findChildren(Row) if name_of(row).startswith("Stays:"))
    row.setFocus()
    screen.key("Return")
    assert (screen.window.place.page, screen.window.place.subject) == ("meeting", meeting.id)


def test_whoever_stands_nowhere_and_a_backup(screen: Screen, book: Book, world: World) -> None:
    backups = screen.context.paths.data / "backups"
    backups.mkdir()
    (backups / "store-20261101-100000.close.ldb").write_bytes(b"x")
    aside = screen.context.paths.aside / "store-20261001-100000"
    aside.mkdir(parents=True)
    (aside / "store.ldb").write_bytes(b"x")
    book.add("Bo")
    book.click("Bo")
    screen.press("Erase the person", QPushButton)
    assert screen.shows("The contact is all there is.")
    assert screen.shows("The name is one word")
    assert screen.shows("1 backup")
    assert screen.shows("their place, at the latest")
    assert screen.shows(f"until you take it away: {aside.parent}")


def test_a_journal_that_cannot_be_emptied_is_told_of(
    screen: Screen, book: Book, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(_self: object) -> None:
        raise StoreError("busy")

    monkeypatch.setattr(type(world.desk), "empty_journal", busy)
    book.click("Per Test")
    screen.press("Erase the person", QPushButton)
    screen.key("Return")
    screen.key("Return")
    assert screen.shows("Close the program to empty its journal too")
    assert "Per Test" not in in_store(world)


def test_the_officer_has_no_such_button(screen: Screen, book: Book, world: World) -> None:
    book.click("Ola Eksempel")
    assert not screen.has("Erase the person")
    screen.page._ask_to_erase()
    assert not screen.shows("Where Ola Eksempel stands")
