"""One action item beside the list: everything of it changed where it stands, and its history."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QTextEdit, QToolButton

from liaison_desk.domain.actions import ActionItem, ActionStatus, HistoryKind, Priority
from liaison_desk.domain.changes import Op
from liaison_desk.domain.deadlines import NO_DEADLINE, Deadline
from liaison_desk.domain.texts import Voices
from liaison_desk.services import actions, meetings, municipalities
from liaison_desk.services.actions import Owner
from tests.services.test_meeting_cycle import hold, lock
from tests.ui.actions.conftest import Register, choose, has_focus, menu
from tests.ui.restart import killed_and_started
from tests.ui.screen import Screen, name_of
from tests.world import World


@pytest.fixture
def item(register: Register) -> ActionItem:
    """One that is shown."""
    made = register.add("Ringe rektor")
    register.open()
    return made


def kinds(register: Register, action: ActionItem) -> list[HistoryKind]:
    return [line.kind for line in register.history(action)]


# -- title and details
def test_the_title_in_place(screen: Screen, register: Register, item: ActionItem) -> None:
    screen.key("F2")
    assert has_focus(screen.find("What is to be done"))
    screen.key("Ctrl+A")
    screen.type("Ringe rektor igjen")
    assert register.rows()[1] == "Ringe rektor"
    screen.key("Return")
    assert register.stored(item).title == "Ringe rektor igjen"
    assert register.rows()[1] == "Ringe rektor igjen"
    screen.key("Esc")
    screen.key("Ctrl+Z")
    assert register.stored(item).title == "Ringe rektor"
    assert screen.shows("Undone: Change action item")
    screen.key("Ctrl+Y")
    assert register.stored(item).title == "Ringe rektor igjen"


def test_an_action_item_needs_a_title(screen: Screen, register: Register, item: ActionItem) -> None:
    screen.key("F2")
    screen.key("Ctrl+A")
    screen.key("Delete")
    screen.key("Return")
    assert screen.shows("Write something first.")
    assert register.stored(item).title == "Ringe rektor"
    screen.type("Besøke skolen")
    assert not screen.shows("Write something first.")
    screen.key("Tab")
    assert register.stored(item).title == "Besøke skolen"


def test_what_is_half_typed_outlives_a_crash(screen: Screen, register: Register, item: ActionItem) -> None:
    screen.key("F2")
    screen.key("End")
    screen.type(" i dag")
    assert register.drafts()[f"text|ActionItem|{item.id}|title"] == "Ringe rektor i dag"
    screen.find("Details", QTextEdit).setFocus()
    screen.type("Telefon 1")
    assert register.drafts()[f"text|ActionItem|{item.id}|details"] == "Telefon 1"
    screen.find("Write an update", QLineEdit).setFocus()
    screen.type("Prøvde")
    assert register.drafts() == {f"comment:{item.id}": "Prøvde"}
    stored = register.stored(item)
    assert (stored.title, stored.details) == ("Ringe rektor i dag", "Telefon 1")


def test_details_become_one_step(screen: Screen, register: Register, item: ActionItem) -> None:
    screen.press("Details", QTextEdit)
    screen.type("Linje én")
    screen.key("Return")
    screen.type("Linje to")
    assert register.drafts()[f"text|ActionItem|{item.id}|details"] == "Linje én\nLinje to"
    screen.key("Esc")
    assert register.stored(item).details == "Linje én\nLinje to"
    screen.key("Ctrl+Z")
    assert register.stored(item).details == ""
    screen.key("Return")
    assert screen.find("Details", QTextEdit).toPlainText() == ""


# -- owner and helpers
def test_the_owner_by_key(screen: Screen, register: Register, item: ActionItem, world: World) -> None:
    screen.key("E")
    assert has_focus(screen.find("Owner", QLineEdit))
    screen.type("kari")
    assert register.suggested()[0].startswith("Kari Prøve")
    screen.key("Return")
    assert (register.stored(item).owner_id, register.stored(item).owner_words) == (world.mayor.id, "Kari Prøve")
    assert screen.shows("New owner: Kari Prøve")
    assert "Owner: Kari Prøve" in register.spoken("Ringe rektor")
    screen.key("Ctrl+A")
    screen.key("Delete")
    screen.key("Tab")
    assert register.stored(item).owner == ""
    assert screen.shows("No longer anyone’s")


def test_a_role_or_an_organisation_can_own(screen: Screen, register: Register, item: ActionItem) -> None:
    screen.key("E")
    screen.type("SLT-koordinator")
    offered = register.suggested()
    assert offered == ["New contact “SLT-koordinator”", "A role or an organisation: “SLT-koordinator”"]
    screen.key("Down")
    screen.key("Return")
    assert (register.stored(item).owner_id, register.stored(item).owner) == (None, "SLT-koordinator")


def test_an_owner_nobody_knows_is_not_guessed(screen: Screen, register: Register, item: ActionItem) -> None:
    screen.key("E")
    screen.type("Nobody")
    register.click("Ringe rektor")
    assert screen.shows("Choose someone from the list, or add a new contact.")
    assert screen.find("Owner", QLineEdit).text() == "Nobody"
    assert register.stored(item).owner == ""
    screen.find("Owner", QLineEdit).setFocus()
    screen.key("Esc")
    assert screen.find("Owner", QLineEdit).text() == ""
    assert screen.has("The chosen action item")  # the field had its Esc, the pane has the next


def test_helpers(screen: Screen, register: Register, item: ActionItem, world: World) -> None:
    screen.press("Add a helper", QLineEdit)
    screen.type("kari")
    screen.key("Return")
    screen.type("per")
    screen.key("Return")
    assert register.helpers(item) == {world.mayor.id, world.director.id}
    screen.press("Remove helper: Kari Prøve")
    assert register.helpers(item) == {world.director.id}
    assert has_focus(screen.find("Add a helper", QLineEdit))  # the button is gone, the keyboard is not
    screen.key("E")  # a letter in a field is a letter
    assert screen.find("Add a helper", QLineEdit).text() == "e"
    register.view.setFocus()
    screen.key("Ctrl+Z")
    assert register.helpers(item) == {world.mayor.id, world.director.id}


def test_who_becomes_owner_is_no_helper_any_more(
    screen: Screen, register: Register, item: ActionItem, world: World
) -> None:
    screen.press("Add a helper", QLineEdit)
    screen.type("kari")
    screen.key("Return")
    screen.find("Owner", QLineEdit).setFocus()
    screen.type("kari")
    screen.key("Return")
    assert register.stored(item).owner_id == world.mayor.id
    assert register.helpers(item) == set()
    assert not screen.has("Remove helper: Kari Prøve")


# -- deadline
@pytest.mark.parametrize(
    ("written", "deadline", "shown"),
    [
        ("4.12", Deadline.day(date(2026, 12, 4)), "Friday 4 December"),
        ("uke 50", Deadline.week_of(date(2026, 12, 7)), "week 50 (7 Dec – 13 Dec)"),
        ("neste møte", Deadline.next_meeting(), "next meeting"),
        ("når rapporten er klar", Deadline.condition("når rapporten er klar"), "når rapporten er klar"),
    ],
)
def test_every_kind_of_deadline(
    screen: Screen, register: Register, item: ActionItem, written: str, deadline: Deadline, shown: str
) -> None:
    screen.key("D")
    screen.type(written)
    screen.key("Return")
    assert register.stored(item).deadline == deadline
    assert screen.find("Deadline", QLineEdit).text() == shown
    assert screen.shows(f"New deadline: {shown}")
    screen.key("Ctrl+A")
    screen.key("Delete")
    screen.key("Return")
    assert register.stored(item).deadline == NO_DEADLINE
    assert screen.shows("The deadline was removed")


def test_a_deadline_that_is_none_says_so_and_stays(screen: Screen, register: Register, item: ActionItem) -> None:
    screen.key("D")
    screen.type("31.11")
    screen.key("Tab")
    assert screen.shows("November has 30 days. Did you mean 30 November?")
    assert register.stored(item).deadline == NO_DEADLINE
    field = screen.find("Deadline", QLineEdit)
    assert field.text() == "31.11"
    field.setFocus()
    screen.key("Ctrl+A")
    screen.type("30.11")
    screen.key("Tab")
    assert register.stored(item).due_on == date(2026, 11, 30)


def test_next_friday_asks(screen: Screen, register: Register, item: ActionItem) -> None:
    screen.key("D")
    screen.type("neste fredag")
    assert register.suggested() == ["Friday 27 November, in 3 days", "Friday 4 December, in 10 days"]
    screen.type("2")
    assert register.stored(item).due_on == date(2026, 12, 4)


def test_late_in_words_beside_the_deadline(screen: Screen, register: Register) -> None:
    register.add("Late", deadline=Deadline.day(date(2026, 11, 13)))
    register.open("Not late")
    assert screen.shows("11 days overdue")
    screen.press("Done")
    assert not screen.shows("11 days overdue")


def test_the_day_from_the_month(screen: Screen, register: Register, item: ActionItem) -> None:
    pane = screen.page._pane.detail.facts.due
    screen.click(
        next(b for b in pane.findChildren(QToolButton) if b.accessibleName() == "Pick from the month: Deadline")
    )
    assert QApplication.activePopupWidget() is not None
    screen.key("Return")
    screen.settle()
    assert register.stored(item).due_on == date(2026, 11, 24)


# -- priority, municipality, council
def test_priority_by_mouse_and_by_arrow(screen: Screen, register: Register, item: ActionItem) -> None:
    screen.press("High")
    assert register.stored(item).priority is Priority.HIGH
    screen.key("Left")
    assert register.stored(item).priority is Priority.NORMAL


def test_municipality_and_council(screen: Screen, register: Register, item: ActionItem, world: World) -> None:
    pick(screen, "Municipality", "Øygarden")
    pick(screen, "Council", "Politirådet i Øygarden")
    stored = register.stored(item)
    assert (stored.municipality_id, stored.council_id) == (world.municipality.id, world.council.id)
    pick(screen, "Municipality", "None")
    assert register.stored(item).municipality_id is None
    screen.key("Ctrl+Z")
    assert register.stored(item).municipality_id == world.municipality.id
    assert screen.find("Municipality", QComboBox).currentText() == "Øygarden"


def pick(screen: Screen, name: str, words: str) -> None:
    """By keys: an arrow opens the list, arrows go, Enter takes."""
    box = screen.find(name, QComboBox)
    box.setFocus()
    screen.key("Down")
    QTest.keyClick(box.view(), Qt.Key.Key_Home)
    for _ in range(box.findText(words)):
        QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    screen.settle()


def test_one_from_a_meeting_stays_with_its_council(screen: Screen, register: Register, world: World) -> None:
    meeting = world.plan(date(2026, 11, 17))
    register.add("Ringe rektor", council_id=world.council.id, meeting_id=meeting.id)
    register.open()
    assert screen.shows("Politirådet i Øygarden")
    assert not any(box.accessibleName() == "Council" and box.isVisible() for box in screen.page.findChildren(QComboBox))
    screen.press("Open the meeting 17 November")
    assert (screen.window.place.page, screen.window.place.subject) == ("meeting", meeting.id)


def test_a_municipality_that_is_no_longer_mine_stays_shown(screen: Screen, register: Register, world: World) -> None:
    register.add("Ringe rektor", municipality_id=world.municipality.id)
    with world.desk.write(Op.EDIT_MUNICIPALITY) as work:
        municipalities.save(work, replace(world.municipality, assigned_to=date(2026, 11, 24)))
    world.clock.set(datetime(2026, 11, 26, 9, 0))
    register.open("Another")
    register.click("Ringe rektor")
    assert screen.find("Municipality", QComboBox).currentText() == "Øygarden"


# -- status
def test_status_by_keys(screen: Screen, register: Register, item: ActionItem) -> None:
    screen.key("S")
    screen.key("Right")
    assert register.stored(item).status is ActionStatus.NOT_STARTED  # going there chooses nothing
    screen.key("Return")
    assert register.stored(item).status is ActionStatus.IN_PROGRESS
    screen.key("Right")
    screen.key("Space")
    assert register.stored(item).status is ActionStatus.WAITING
    assert [line.status for line in register.history(item)[:2]] == [ActionStatus.WAITING, ActionStatus.IN_PROGRESS]
    assert "Waiting" in register.spoken("Ringe rektor")
    screen.key("Ctrl+Z")
    assert register.stored(item).status is ActionStatus.IN_PROGRESS


def test_dropping_needs_a_reason(screen: Screen, register: Register, item: ActionItem) -> None:
    screen.press("Dropped")
    reason = screen.find("Why is it dropped?", QLineEdit)
    assert has_focus(reason)
    screen.press("Drop")
    assert screen.shows("Write why it is dropped.")
    assert register.stored(item).status is ActionStatus.NOT_STARTED
    screen.type("Løst av kommunen")
    assert not screen.shows("Write why it is dropped.")
    screen.key("Return")
    stored = register.stored(item)
    assert (stored.status, stored.dropped_because) == (ActionStatus.DROPPED, "Løst av kommunen")
    assert screen.shows("Dropped: Løst av kommunen")
    assert screen.shows("“Ringe rektor” is dropped")
    screen.press("Undo: “Ringe rektor” is dropped")
    assert register.stored(item).status is ActionStatus.NOT_STARTED


def test_dropping_can_be_left(screen: Screen, register: Register, item: ActionItem) -> None:
    screen.press("Dropped")
    screen.type("Kanskje")
    screen.key("Esc")
    assert not screen.has("Why is it dropped?")
    assert screen.has("The chosen action item")
    assert register.stored(item).status is ActionStatus.NOT_STARTED
    assert register.drafts()[f"drop:{item.id}"] == "Kanskje"
    screen.press("Dropped")
    assert screen.find("Why is it dropped?", QLineEdit).text() == "Kanskje"
    screen.press("Not now")
    assert not screen.has("Why is it dropped?")
    assert screen.find("Not started", QPushButton).isChecked()


def test_a_question_about_one_is_not_answered_for_another(screen: Screen, register: Register) -> None:
    one = register.add("One")
    two = register.add("Two")
    register.open()
    screen.press("Dropped")
    screen.type("Bare denne")
    register.click("Two")
    assert not screen.has("Why is it dropped?")
    screen.press("Dropped")
    assert screen.find("Why is it dropped?", QLineEdit).text() == ""
    register.click("One")
    assert [register.stored(action).status for action in (one, two)] == [ActionStatus.NOT_STARTED] * 2


# -- history
def test_an_update_becomes_a_dated_line(screen: Screen, register: Register, item: ActionItem) -> None:
    screen.key("M")
    assert has_focus(screen.find("Write an update", QLineEdit))
    screen.type("Ringt, svarer torsdag")
    assert register.drafts()[f"comment:{item.id}"] == "Ringt, svarer torsdag"
    screen.key("Return")
    assert register.history(item)[0].words == "Ringt, svarer torsdag"
    assert screen.shows("Ringt, svarer torsdag")
    assert screen.shows("24 Nov, today")
    assert screen.find("Write an update", QLineEdit).text() == ""
    assert f"comment:{item.id}" not in register.drafts()
    screen.key("Return")  # an empty line is nothing
    assert kinds(register, item) == [HistoryKind.COMMENT, HistoryKind.RAISED]
    screen.key("Ctrl+Z")
    assert kinds(register, item) == [HistoryKind.RAISED]
    assert not screen.shows("Ringt, svarer torsdag")


def test_an_update_waits_with_its_item(screen: Screen, register: Register) -> None:
    register.open("One", "Two")
    screen.key("M")
    screen.type("Om den ene")
    register.click("Two")
    assert screen.find("Write an update", QLineEdit).text() == ""
    register.click("One")
    assert screen.find("Write an update", QLineEdit).text() == "Om den ene"
    screen.go("today")
    screen.go("actions")
    assert screen.find("Write an update", QLineEdit).text() == "Om den ene"


def test_the_history_is_in_order_with_its_days(
    screen: Screen, register: Register, item: ActionItem, world: World
) -> None:
    world.clock.set(datetime(2026, 11, 25, 9, 0))
    screen.press("Waiting")
    world.clock.set(datetime(2026, 11, 26, 9, 0))
    screen.key("D")  # the focus is in the pane: letters there are not the list's
    register.view.setFocus()
    screen.key("D")
    screen.type("4.12")
    screen.key("Return")
    words = screen.reads()
    told = [
        "New deadline: Friday 4 December", "26 Nov, today", "Waiting", "25 Nov", "Raised between meetings", "24 Nov",
    ]  # fmt: skip
    history = words[words.index("History") + 1 :]
    assert [one for one in history if one in told] == told


def test_done_is_reported_in_the_next_meeting(screen: Screen, register: Register, world: World) -> None:
    action = register.add("Ringe rektor", council_id=world.council.id)
    register.open()
    assert not screen.shows("To be reported")
    screen.press("Done")
    register.view.setFocus()
    screen.press("Status: Open")
    choose(menu(), "To be reported")
    assert register.rows() == ["To be reported 1", "Ringe rektor"]
    assert screen.shows("To be reported in the next meeting")
    assert register.stored(action).done_on == date(2026, 11, 24)


def test_what_a_meeting_has_heard_says_when(screen: Screen, register: Register, world: World, voices: Voices) -> None:
    meeting = world.plan(date(2026, 11, 24))
    with world.desk.write(Op.START_MEETING) as work:
        meetings.start(work, meeting.id)
    action = register.add("Ringe rektor", council_id=world.council.id)
    with world.desk.write(Op.CHANGE_STATUS) as work:
        actions.change_status(work, action.id, ActionStatus.DONE)
    hold(world, meeting)
    lock(world, meeting, voices)
    screen.go("actions", action.id)
    assert register.rows() == ["Done and reported 1", "Ringe rektor"]
    assert screen.shows("In the meeting 24 November")
    assert screen.shows("Reported to the council")
    screen.press("In progress")  # opened again: the next meeting must hear of it anew
    assert register.stored(action).reported_in is None
    screen.press("Done")
    assert screen.shows("To be reported in the next meeting")


# -- staying with what one works on
def test_what_no_longer_fits_stays_while_it_is_worked_on(screen: Screen, register: Register, world: World) -> None:
    one = register.add("One", owner=Owner("Ola Eksempel", world.me.id))
    register.add("Two", owner=Owner("Ola Eksempel", world.me.id))
    register.open()
    screen.press("Owner: All")
    choose(menu(), "Me")
    register.view.setFocus()
    screen.key("E")
    screen.key("Ctrl+A")
    screen.type("kari")
    screen.key("Return")
    assert register.stored(one).owner_id == world.mayor.id
    assert register.chosen() == ["One"]
    screen.press("Done")
    assert register.chosen() == ["One"]
    assert screen.find("Done", QPushButton).isChecked()
    register.click("Two")
    assert register.rows() == ["Without a date 1", "Two"]


def test_another_one_is_shown_without_what_was_typed_for_the_first(screen: Screen, register: Register) -> None:
    register.open("One", "Two")
    screen.key("D")
    screen.type("snart")
    register.click("Two")
    assert screen.find("Deadline", QLineEdit).text() == ""
    assert {action.due_on for action in register.all()} == {None}
    register.click("One")
    assert screen.find("Deadline", QLineEdit).text() == "snart"


def test_killed_while_typing_everything_is_there_again(
    screen: Screen, register: Register, item: ActionItem, tmp_path: Path
) -> None:
    screen.press("Details", QTextEdit)
    screen.type("Telefon 1")
    with killed_and_started(screen, tmp_path / "again") as again:
        again.go("actions", item.id)
        assert again.find("Details", QTextEdit).toPlainText() == "Telefon 1"
        again.find("Write an update", QLineEdit).setFocus()
        again.type("Prøvde")
        with killed_and_started(again, tmp_path / "once more") as third:
            third.go("actions", item.id)
            assert third.find("Write an update", QLineEdit).text() == "Prøvde"
            third.find("Write an update", QLineEdit).setFocus()
            third.key("Return")
            assert third.shows("24 Nov, today")


def test_killed_while_giving_it_away(screen: Screen, register: Register, item: ActionItem, tmp_path: Path) -> None:
    screen.key("E")
    screen.type("Kar")
    with killed_and_started(screen, tmp_path / "again") as again:
        again.go("actions", item.id)
        assert again.find("Owner", QLineEdit).text() == "Kar"


# -- for everyone
def test_tab_through_the_details(screen: Screen, register: Register, item: ActionItem) -> None:
    screen.find("Previous").setFocus()
    passed = []
    for _ in range(19):
        passed.append(name_of(screen.focus))
        screen.key("Tab")
    assert passed == [
        "Previous", "Next", "More", "Close", "What is to be done", "Not started", "Owner", "Add a helper",
        "Followed up by", "Deadline", "Pick from the month: Deadline", "Normal", "Municipality", "Council", "Details",
        "New deadline", "Log a contact", "Write an update", "Search, or do something",
    ]  # fmt: skip


def test_a_title_that_looks_like_a_person_is_marked(screen: Screen, register: Register, item: ActionItem) -> None:
    warning = "This looks like the number of a criminal case. Take it out."
    screen.key("F2")
    screen.key("End")
    screen.type(" i straffesak 16123456")
    assert screen.shows(warning)
    other = register.add("Noe annet")
    screen.go("actions", other.id)
    assert not screen.shows(warning)
