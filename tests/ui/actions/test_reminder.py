"""A reminder from where the owner stands: by keys and by mouse, for one and for several, from sight to record."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QDesktopServices
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from liaison_desk.domain.actions import ActionItem, ActionStatus, HistoryKind
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact, Side
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.disclosure import Access
from liaison_desk.services import actions, contacts, disclosure, outbox, reminders
from liaison_desk.services.actions import Owner
from liaison_desk.ui.today.row import TodayLine
from tests.export.eml_reading import text, to
from tests.ui.actions.conftest import Register, choose, menu, words_of
from tests.ui.screen import Screen, name_of
from tests.world import World

LATE = Deadline.day(date(2026, 11, 13))


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the mail program is given."""
    found: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(url.toLocalFile()) or True)
    return found


def address(world: World, email: str = "kari@example.org", **more: object) -> Owner:
    with world.desk.write(Op.EDIT_CONTACT) as work:
        contacts.save(work, replace(work.get(Contact, world.mayor.id), email=email, **more))
    return Owner("Kari Prøve", world.mayor.id)


def reminded(register: Register, action: ActionItem) -> int:
    return [line.kind for line in register.history(action)].count(HistoryKind.REMINDED)


def test_from_draft_to_record_by_keys_and_back(
    screen: Screen, register: Register, world: World, opened: list[str]
) -> None:
    action = register.add(owner=address(world), deadline=LATE)
    register.add("Skrive til skolen", owner=address(world))
    register.open(subject=action.id)
    screen.find("Make a reminder").setFocus()
    screen.key("Return")
    assert screen.shows("To Kari Prøve")
    assert screen.shows("kari@example.org  ·  Nynorsk")
    assert screen.shows("Friday 13 November, 11 days overdue")
    assert screen.shows("2 of them nobody has assessed.")
    assert name_of(screen.focus) == "Open the draft"
    screen.key("Return")
    screen.wait(lambda: opened)
    (file,) = screen.context.paths.outbox.iterdir()
    assert opened == [str(file)]
    assert to(file.read_bytes()) == [("Kari Prøve", "kari@example.org")]
    assert "Skrive til skolen" in text(file.read_bytes())
    assert screen.shows("The draft is open in your mail program")
    assert reminded(register, action) == 0  # only what the officer says was sent is kept
    assert name_of(screen.focus) == "Record as sent"
    screen.key("Return")
    assert not screen.has("Record as sent")
    assert name_of(screen.focus) == "Make a reminder"
    assert reminded(register, action) == 1
    assert screen.shows("Reminded 24 Nov")
    assert screen.shows("Reminder sent to Kari Prøve")
    screen.key("Ctrl+Z")
    assert reminded(register, action) == 0
    assert not screen.shows("Reminded 24 Nov")


def test_a_new_owner_has_not_been_reminded(screen: Screen, register: Register, world: World) -> None:
    action = register.add(owner=address(world), deadline=LATE)
    with world.desk.write(Op.RECORD_REMINDER) as work:
        reminders.record(work, [reminders.reminder(work, Owner(contact_id=world.mayor.id), work.now)])
    register.open(subject=action.id)
    assert screen.shows("Reminded 24 Nov")
    with world.desk.write(Op.EDIT_ACTION) as work:
        actions.change_owner(work, action.id, Owner("Per Test", world.director.id))
    screen.settle()
    assert not screen.shows("Reminded 24 Nov")
    assert screen.shows("Reminder sent to Kari Prøve")  # which stays in its history


def test_of_several_one_draft_each_by_mouse(
    screen: Screen, register: Register, world: World, opened: list[str]
) -> None:
    kari = register.add("Ringe rektor", owner=address(world))
    per = register.add("Skrive brev", owner=Owner("Per Test", world.director.id))
    register.add("Tenne lys", owner=Owner("Velforeningen"))
    register.open()
    screen.key("Ctrl+A")
    choose(register.right_click("Ringe rektor"), "Make a reminder")
    assert [screen.shows(f"To {name}") for name in ("Kari Prøve", "Per Test", "Velforeningen")] == [True] * 3
    assert screen.shows("There is no draft: the owner is not known to belong to a public body")
    screen.press("Open 2 drafts")
    screen.wait(lambda: len(opened) == 2)
    screen.press("Record as sent")
    assert screen.shows("2 reminders are recorded as sent.")
    assert (reminded(register, kari), reminded(register, per)) == (1, 1)
    screen.press("Make reminders")  # the button of several
    assert screen.shows("Reminded 24 Nov")
    screen.key("Esc")


def test_what_was_public_when_it_was_drafted_does_not_lie_there_to_be_sent_once_it_is_not(
    screen: Screen, world: World
) -> None:
    (draft,) = outbox.put(screen.context.paths.outbox, [("draft.eml", b"")], world.desk.now())
    with world.desk.write(Op.ASSESS) as work:
        assessed = disclosure.assess_evaluation(work, world.council.id, 2026, access=Access.PUBLIC)
    assert draft.exists()
    with world.desk.write(Op.ASSESS) as work:
        disclosure.withdraw(work, assessed.id)
    assert not draft.exists()


def test_an_address_is_entered_on_the_way(screen: Screen, register: Register, world: World, opened: list[str]) -> None:
    action = register.add(owner=address(world, "kari"))
    register.open(subject=action.id)
    screen.press("Make a reminder")
    assert screen.shows("There is no e-mail address that can be used.")
    assert screen.shows("This is not one address that can be used.")
    screen.write("E-mail address of Kari Prøve", "kari@example.org")
    assert not screen.shows("This is not one address")
    assert not screen.shows("There is no e-mail address")
    with world.desk.read() as reader:
        assert reader.get(Contact, world.mayor.id).email == "kari@example.org"
    assert screen.find("E-mail address of Kari Prøve", QLineEdit).text() == "kari@example.org"
    screen.press("Open the draft")
    screen.wait(lambda: opened)
    assert to(Path(opened[0]).read_bytes()) == [("Kari Prøve", "kari@example.org")]


def test_nothing_to_remind_of(screen: Screen, register: Register, world: World) -> None:
    nobody = register.add("Ringe rektor")
    register.add("Min egen", owner=Owner("Ola Eksempel", world.me.id))
    done = register.add("Skrive brev", owner=address(world, side=Side.BUSINESS))
    with world.desk.write(Op.CHANGE_STATUS) as work:
        actions.change_status(work, done.id, ActionStatus.DONE)
        owner = Owner(contact_id=world.mayor.id)
        reminders.record(work, [reminders.reminder(work, owner, work.now)])
    register.open(subject=nobody.id)
    assert not screen.has("Make a reminder")
    assert "Make a reminder" not in words_of(register.right_click("Ringe rektor"))
    menu().close()
    screen.key("Ctrl+A")
    screen.press("Make reminders")
    assert screen.shows("There is nobody to remind: it is closed, or nobody else’s.")
    screen.context.window.open_panel("reminder", owners=(owner,))
    screen.settle()
    assert screen.shows("Nothing is open, so there is nothing to remind of.")
    assert name_of(screen.focus) == "Close"
    assert not screen.has("Record as sent")
    screen.key("Esc")


def test_what_is_kept_back_is_said_before(screen: Screen, register: Register, world: World) -> None:
    owner = address(world, side=Side.BUSINESS)
    action = register.add(owner=owner, deadline=Deadline.next_meeting(), council_id=world.council.id)
    world.plan(date(2026, 12, 8))
    register.open(subject=action.id)
    screen.press("Make a reminder")
    assert screen.shows("There is no draft: the owner is not known to belong to a public body")
    assert not screen.shows("next meeting, Tuesday")
    with world.desk.write(Op.EDIT_CONTACT) as work:  # it was no shop after all
        contacts.save(work, replace(work.get(Contact, world.mayor.id), side=Side.NAV))
    screen.settle()
    assert screen.shows("next meeting, Tuesday 8 December")
    assert screen.has("Open the draft")


def test_from_the_contact(screen: Screen, register: Register, world: World) -> None:
    register.add("Ringe rektor", owner=address(world))
    with world.desk.write(Op.RECORD_REMINDER) as work:
        reminders.record(work, [reminders.reminder(work, Owner(contact_id=world.mayor.id), work.now)])
    screen.go("contacts", world.mayor.id)
    assert screen.shows("Reminded 24 Nov")
    screen.find("Make a reminder").setFocus()
    screen.key("Space")
    assert screen.shows("To Kari Prøve")
    screen.key("Esc")
    assert name_of(screen.focus) == "Make a reminder"
    screen.go("contacts", world.director.id)
    assert not screen.has("Make a reminder")
    assert screen.focus.focusPolicy() is not Qt.FocusPolicy.NoFocus


def test_everybody_who_is_late_from_the_palette(screen: Screen, register: Register, world: World) -> None:
    register.add("Snart", owner=Owner("Per Test", world.director.id), deadline=Deadline.day(date(2026, 11, 27)))
    register.open()
    screen.key("Ctrl+K")
    screen.type(">remind")
    screen.key("Return")
    assert screen.shows("No action item is over its deadline.")
    register.add(owner=address(world), deadline=LATE)
    screen.key("Ctrl+K")
    screen.type(">remind")
    screen.key("Return")
    assert screen.shows("To Kari Prøve")
    assert not screen.shows("To Per Test")


def test_from_today(screen: Screen, register: Register, world: World) -> None:
    def menu_of(title: str) -> QMenu:
        line = screen.find(title, TodayLine)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(20, 20), line.mapToGlobal(QPoint(20, 20)))
        QApplication.sendEvent(line, event)
        return menu()

    register.add(owner=address(world), deadline=LATE)
    register.add("Uten ansvarlig", deadline=LATE)
    screen.go("today")
    shown = menu_of("Uten ansvarlig")
    assert "Make a reminder" not in words_of(shown)
    shown.close()
    choose(menu_of("Ringe rektor"), "Make a reminder")
    assert screen.shows("To Kari Prøve")
