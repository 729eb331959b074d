"""What is done with action items: ticked, removed, several at once, from the menu, and put on paper."""

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton

from liaison_desk.domain.actions import ActionStatus, Priority
from liaison_desk.domain.changes import Op
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.texts import Voices
from liaison_desk.services import actions, meetings
from liaison_desk.services.actions import Owner
from liaison_desk.ui.kit.buttons import FilterButton
from liaison_desk.ui.kit.overlay import Overlay
from liaison_desk.ui.paper_view import PaperView
from tests.export.pdf_text import text_of
from tests.export.xlsx_reading import column
from tests.services.test_meeting_cycle import hold, lock
from tests.ui.actions.conftest import Register, choose, has_focus, menu, words_of
from tests.ui.file_dialog import answer, proposed
from tests.ui.screen import Screen
from tests.world import World

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def statuses(register: Register) -> dict[str, ActionStatus]:
    return {action.title: action.status for action in register.all()}


# -- ticking
def test_space_ticks_and_undo_brings_it_back(screen: Screen, register: Register) -> None:
    register.open("One", "Two", "Three")
    screen.key("Down")
    screen.key("Space")
    assert register.rows() == ["Without a date 2", "One", "Two"]
    assert (statuses(register)["Three"], register.chosen()) == (ActionStatus.DONE, ["Two"])
    assert register.view.hasFocus()
    screen.press("Undo: “Three” is done")
    assert register.rows() == ["Without a date 3", "One", "Three", "Two"]
    assert statuses(register)["Three"] is ActionStatus.NOT_STARTED


def test_a_click_on_the_tick_ticks_that_row_alone(screen: Screen, register: Register) -> None:
    register.open("One", "Two", "Three")
    register.tick("Two")
    assert [title for title, status in statuses(register).items() if status is ActionStatus.DONE] == ["Two"]
    screen.key("Ctrl+Z")
    register.click("One")
    register.click("Two", SHIFT)
    register.tick("Three")  # one of several that are chosen: all of them
    assert set(statuses(register).values()) == {ActionStatus.DONE}
    assert screen.shows("3 action items are done")
    screen.key("Ctrl+Z")
    assert set(statuses(register).values()) == {ActionStatus.NOT_STARTED}


def test_a_tick_taken_back_is_as_it_was(screen: Screen, register: Register) -> None:
    register.open("One")
    screen.press("Waiting")
    screen.press("Status: Open")
    choose(menu(), "All")
    register.view.setFocus()
    screen.key("Space")
    assert statuses(register) == {"One": ActionStatus.DONE}
    screen.key("Space")
    assert statuses(register) == {"One": ActionStatus.WAITING}
    assert screen.shows("“One” is open again")


# -- removing
def test_delete_and_undo(screen: Screen, register: Register) -> None:
    register.open("One", "Two")
    screen.key("Delete")
    assert [action.title for action in register.all()] == ["Two"]
    assert register.chosen() == ["Two"]
    screen.press("Undo: “One” is removed")
    assert {action.title for action in register.all()} == {"One", "Two"}
    screen.key("Ctrl+Y")
    assert [action.title for action in register.all()] == ["Two"]


def test_the_way_back_takes_back_what_it_names_or_nothing(screen: Screen, register: Register) -> None:
    register.open("One", "Two")
    screen.key("Delete")
    screen.press("High")
    screen.press("Undo: “One” is removed")
    assert screen.shows("Something else was done since.")
    assert [(action.title, action.priority) for action in register.all()] == [("Two", Priority.HIGH)]
    register.view.setFocus()
    screen.key("Ctrl+Z", 2)
    assert {action.title for action in register.all()} == {"One", "Two"}


def test_delete_in_a_field_removes_letters(screen: Screen, register: Register) -> None:
    register.open("One")
    screen.key("M")
    screen.type("ab")
    screen.key("Home")
    screen.key("Delete")
    assert screen.find("Write an update", QLineEdit).text() == "b"
    screen.find("High").setFocus()
    screen.key("Delete")  # nor does it remove the item from among its own buttons
    assert len(register.all()) == 1


def test_the_last_one_removed_leaves_an_empty_register(screen: Screen, register: Register) -> None:
    register.open("One")
    screen.key("Delete")
    assert screen.shows("No action items yet")
    assert not screen.has("The chosen action item")
    screen.key("Ctrl+Z")
    assert register.rows() == ["Without a date 1", "One"]


def test_what_finished_minutes_tell_of_stays(screen: Screen, register: Register, world: World, voices: Voices) -> None:
    meeting = world.plan(date(2026, 11, 17))
    with world.desk.write(Op.START_MEETING) as work:
        meetings.start(work, meeting.id)
    register.add("One", council_id=world.council.id, meeting_id=meeting.id)
    hold(world, meeting)
    lock(world, meeting, voices)
    screen.go("actions")
    screen.key("Delete")
    assert screen.shows("Finished minutes tell of this action item, so it is kept. You can drop it with a reason.")
    assert len(register.all()) == 1


# -- several
def test_several_get_a_status_in_one_step(screen: Screen, register: Register) -> None:
    register.open("One", "Two", "Three")
    screen.key("Shift+Down")
    assert screen.shows("2 selected")
    assert register.chosen() == ["One", "Three"]
    screen.key("S")
    screen.key("Right", 2)
    screen.key("Space")
    assert statuses(register) == {
        "One": ActionStatus.WAITING, "Two": ActionStatus.NOT_STARTED, "Three": ActionStatus.WAITING,
    }  # fmt: skip
    assert screen.shows("2 action items changed")
    screen.key("Ctrl+Z")
    assert set(statuses(register).values()) == {ActionStatus.NOT_STARTED}
    assert register.chosen() == ["One", "Three"]


def test_several_are_dropped_with_one_reason(screen: Screen, register: Register) -> None:
    register.open("One", "Two")
    screen.key("Ctrl+A")
    screen.press("Dropped")
    screen.press("Drop")
    assert screen.shows("Write why it is dropped.")
    screen.type("Avtalen er sagt opp")
    screen.press("Drop")
    assert {action.dropped_because for action in register.all()} == {"Avtalen er sagt opp"}
    assert screen.shows("2 action items dropped")


def test_several_get_an_owner_and_a_deadline(screen: Screen, register: Register, world: World) -> None:
    register.add("One", owner=Owner("Per Test", world.director.id))
    register.add("Two")
    register.open()
    register.click("One")
    register.click("Two", CTRL)
    assert screen.find("Owner", QLineEdit).placeholderText() == "Different"
    assert screen.find("Deadline", QLineEdit).placeholderText() == "No deadline"
    screen.key("E")
    screen.type("kari")
    screen.key("Return")
    assert {action.owner_id for action in register.all()} == {world.mayor.id}
    assert screen.find("Owner", QLineEdit).text() == "Kari Prøve"
    register.view.setFocus()
    screen.key("D")
    screen.type("uke 50")
    screen.key("Return")
    assert {action.deadline for action in register.all()} == {Deadline.week_of(date(2026, 12, 7))}
    screen.key("Ctrl+Z")
    assert {action.due_on for action in register.all()} == {None}
    screen.key("Ctrl+Z")
    assert {action.owner for action in register.all()} == {"Per Test", ""}


def test_a_deadline_for_several_that_is_none_says_so(screen: Screen, register: Register) -> None:
    register.open("One", "Two")
    screen.key("Ctrl+A")
    screen.key("D")
    screen.type("31.11")
    screen.key("Tab")
    assert screen.shows("November has 30 days. Did you mean 30 November?")
    assert {action.due_on for action in register.all()} == {None}


def test_several_are_removed_and_come_back_together(screen: Screen, register: Register) -> None:
    register.open("One", "Two", "Three")
    screen.key("Shift+Down")
    screen.press("Remove")
    assert [action.title for action in register.all()] == ["Two"]
    screen.press("Undo: 2 action items removed")
    assert len(register.all()) == 3


def test_the_key_for_one_title_does_nothing_to_several(screen: Screen, register: Register) -> None:
    register.open("One", "Two")
    screen.key("Ctrl+A")
    screen.key("F2")
    assert register.view.hasFocus()
    assert screen.shows("2 selected")


def test_back_to_one_of_several(screen: Screen, register: Register) -> None:
    register.open("One", "Two")
    screen.key("Shift+Down")
    screen.press("Choose only one")
    assert register.chosen() == ["Two"]
    assert register.view.hasFocus()
    assert screen.has("Write an update")


# -- the menu
def test_the_menu_by_key(screen: Screen, register: Register) -> None:
    register.open("One")
    screen.key("Shift+F10")
    shown = menu()
    assert words_of(shown) == [
        "Details", "Mark as done", "Owner", "Deadline", "Followed up by", "Write an update", "Remove",
    ]  # fmt: skip
    choose(shown, "Deadline")
    assert has_focus(screen.find("Deadline", QLineEdit))


def test_the_menu_by_mouse(screen: Screen, register: Register) -> None:
    register.open("One", "Two")
    choose(register.right_click("Two"), "Mark as done")
    assert statuses(register) == {"One": ActionStatus.NOT_STARTED, "Two": ActionStatus.DONE}
    screen.press("More")
    choose(menu(), "Remove")
    assert [action.title for action in register.all()] == ["Two"]


def test_the_menu_of_several(screen: Screen, register: Register) -> None:
    register.open("One", "Two")
    screen.key("Ctrl+A")
    shown = register.right_click("One")
    assert words_of(shown) == [
        "Details", "Mark as done", "Owner", "Deadline", "Followed up by", "Write an update", "Remove",
    ]  # fmt: skip
    choose(shown, "Mark as done")
    assert set(statuses(register).values()) == {ActionStatus.DONE}


# -- a new one
def test_a_new_one_from_the_page_is_shown_on_wish(screen: Screen, register: Register) -> None:
    register.open("One")
    screen.key("N")
    screen.type("Two")
    screen.key("Ctrl+Return")
    assert register.rows() == ["Without a date 2", "One", "Two"]
    screen.press("Open: “Two” is on the list")
    assert register.chosen() == ["Two"]


# -- on paper
def paper(screen: Screen) -> PaperView:
    view = next(found for found in screen.window.findChildren(PaperView) if found.isVisible())
    screen.wait(lambda: view.preview.document.pageCount() > 0)
    return view


def words_on(view: PaperView) -> str:
    document = view.preview.document
    return " ".join(document.getAllText(page).text() for page in range(document.pageCount()))


def test_the_list_as_a_document_is_what_is_shown(screen: Screen, register: Register, world: World) -> None:
    register.add("Ringe rektor", council_id=world.council.id, deadline=Deadline.day(date(2026, 11, 13)))
    register.add("Noe annet")
    register.open()
    screen.click(screen.find("Council", FilterButton))
    choose(menu(), "Politirådet i Øygarden")
    screen.key("Ctrl+P")
    view = paper(screen)
    words = words_on(view)
    assert "Oppgåver" in words  # the council's municipality is written to in Nynorsk
    assert "Ringe rektor" in words
    assert "Noe annet" not in words
    assert has_focus(view.preview.view)
    screen.key("Esc")
    assert not any(found.isVisible() for found in screen.window.findChildren(PaperView))
    assert screen.has("The chosen action item")


def test_full_or_public_is_chosen_with_the_document_in_sight(
    screen: Screen, register: Register, world: World, tmp_path: Path
) -> None:
    register.open("Ringe rektor")
    screen.key("Ctrl+P")
    view = paper(screen)
    screen.find("For whom the document is", QComboBox).setFocus()
    screen.key("Down")
    screen.wait(lambda: "Offentlig" in words_on(view) or "Public" in words_on(view))
    assert "Ringe rektor" not in words_on(view)  # nobody has assessed it
    screen.click(view.save)
    assert proposed(screen) == "2026-11-24 Oppgaver Alle råd, åpne offentlig.pdf"
    answer(screen, tmp_path / "ut.pdf")
    screen.wait((tmp_path / "ut.pdf").exists)
    assert "Ringe rektor" not in text_of((tmp_path / "ut.pdf").read_bytes())


def test_a_list_for_everyone_is_in_the_officers_own_language(screen: Screen, register: Register) -> None:
    register.open("Ringe rektor")
    screen.key("Ctrl+P")
    assert "Oppgaver" in words_on(paper(screen))


def test_the_list_is_saved_where_the_officer_says(screen: Screen, register: Register, tmp_path: Path) -> None:
    register.open("Ringe rektor")
    screen.press("Export")
    choose(menu(), "PDF")
    view = paper(screen)
    assert view.save.hasFocus()
    screen.key("Return")
    assert proposed(screen) == "2026-11-24 Oppgaver Alle råd, åpne.pdf"
    target = tmp_path / "liste.pdf"
    answer(screen, target)
    screen.wait(target.exists)
    assert "Ringe rektor" in text_of(target.read_bytes())
    screen.wait(lambda: screen.shows("Saved as liste.pdf"))
    screen.click(next(part for part in view.findChildren(QToolButton) if part.accessibleName() == "Close"))
    assert not any(found.isVisible() for found in screen.window.findChildren(Overlay))


@pytest.mark.parametrize(
    ("words", "name", "titles"),
    [
        ("CSV", "2026-11-24 Oppgaver Alle råd, åpne.csv", ["Åpne skolen", "Ringe rektor"]),
        ("CSV, public version", "2026-11-24 Oppgaver Alle råd, åpne offentlig.csv", []),
        ("Excel workbook", "2026-11-24 Oppgaver Alle råd, åpne.xlsx", ["Åpne skolen", "Ringe rektor"]),
        ("Excel workbook, public version", "2026-11-24 Oppgaver Alle råd, åpne offentlig.xlsx", []),
    ],
)
def test_a_table_of_what_is_shown_in_its_order(
    screen: Screen, register: Register, world: World, tmp_path: Path, words: str, name: str, titles: list[str]
) -> None:
    """Grouped by owner, Kari before Per, whatever is due first; and only what is open."""
    register.add("Ringe rektor", owner=Owner("Per Test", world.director.id), deadline=Deadline.day(date(2026, 11, 13)))
    register.add("Åpne skolen", owner=Owner("Kari Prøve", world.mayor.id))
    done = register.add("Ferdig")
    with world.desk.write(Op.CHANGE_STATUS) as work:
        actions.change_status(work, done.id, ActionStatus.DONE)
    register.open()
    screen.key("G")
    choose(menu(), "Owner")
    screen.key("Ctrl+E")
    offered = menu()
    for _ in range(words_of(offered).index(words)):
        QTest.keyClick(offered, Qt.Key.Key_Down)
    assert offered.activeAction().text() == words
    QTest.keyClick(offered, Qt.Key.Key_Return)
    assert proposed(screen) == name
    target = tmp_path / name
    answer(screen, target)
    screen.wait(target.exists)
    data = target.read_bytes()
    if target.suffix == ".csv":
        found = [row[0] for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";")][1:]
    else:
        column_a = column(data, "A")
        found = column_a[column_a.index("Oppgave") + 1 :]
    assert found == titles


def test_nothing_makes_no_document(screen: Screen, register: Register) -> None:
    screen.go("actions")
    screen.key("Ctrl+E")
    assert screen.shows("There is no action item to put on a list.")
    assert not screen.window.findChildren(PaperView)
