"""The register of action items as a list: groups, filters, and the ways through it by keys and by mouse."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import CouncilKind
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.texts import Language
from liaison_desk.services import actions, councils
from liaison_desk.services.actions import Owner
from liaison_desk.ui.actions.list import ActionDelegate, columns
from liaison_desk.ui.actions.words import row_words
from liaison_desk.ui.kit.buttons import FilterButton
from tests.ui.actions.conftest import Register, choose, has_focus, menu, words_of
from tests.ui.conftest import from_today
from tests.ui.screen import Screen
from tests.world import World

FRIDAY_BEFORE = date(2026, 11, 20)
FRIDAY = date(2026, 11, 27)


def fill(register: Register, world: World) -> None:
    """One of each kind of deadline, and one that is late."""
    register.add("Late", deadline=Deadline.day(FRIDAY_BEFORE), owner=Owner("Kari Prøve", world.mayor.id))
    register.add("Date", deadline=Deadline.day(FRIDAY), owner=Owner("Ola Eksempel", world.me.id))
    register.add("Week", deadline=Deadline.week_of(date(2026, 11, 24)), municipality_id=world.municipality.id)
    register.add("Far", deadline=Deadline.day(date(2027, 3, 1)), owner=Owner("SLT-koordinator"))
    register.add("Meeting", deadline=Deadline.next_meeting(), council_id=world.council.id)
    register.add("Condition", deadline=Deadline.condition("når rapporten er klar"))
    register.add("Nothing")


def close(world: World, action: object, status: ActionStatus, because: str = "") -> None:
    with world.desk.write(Op.CHANGE_STATUS) as work:
        actions.change_status(work, action.id, status, because)


# -- what stands there
def test_an_empty_register_says_so_and_offers_the_first(screen: Screen, register: Register) -> None:
    screen.go("actions")
    assert screen.shows("No action items yet")
    assert not screen.has("Filter by words")
    assert not screen.has("Group by: Deadline")
    screen.press("New action item")
    assert has_focus(screen.find("What is to be done"))
    screen.key("Esc")
    screen.key("N")  # also where there is no list
    screen.type("Ringe rektor")
    screen.key("Ctrl+Return")
    assert [action.title for action in register.all()] == ["Ringe rektor"]
    assert register.rows() == ["Without a date 1", "Ringe rektor"]
    assert register.chosen() == ["Ringe rektor"]


def test_grouped_by_when_they_are_due(screen: Screen, register: Register, world: World) -> None:
    world.plan(date(2026, 12, 8))
    fill(register, world)
    register.open()
    assert register.rows() == [
        "Overdue 1", "Late",
        "This week 2", "Date", "Week",
        "The next 30 days 1", "Meeting",
        "Later 1", "Far",
        "Without a date 2", "Condition", "Nothing",
    ]  # fmt: skip
    assert screen.shows("7 open, 1 overdue")
    assert register.chosen() == ["Late"]
    assert register.view.hasFocus()


def test_each_kind_of_deadline_is_late_in_its_own_way(screen: Screen, register: Register, world: World) -> None:
    world.plan(date(2026, 12, 1))
    register.add("Today", deadline=Deadline.day(date(2026, 11, 24)))
    register.add("Yesterday", deadline=Deadline.day(date(2026, 11, 23)))
    register.add("This week", deadline=Deadline.week_of(date(2026, 11, 23)))
    register.add("Last week", deadline=Deadline.week_of(date(2026, 11, 16)))
    register.add("Condition", deadline=Deadline.condition("når rapporten er klar"))
    register.add("Meeting", deadline=Deadline.next_meeting(), council_id=world.council.id)
    register.open()
    assert register.rows()[:3] == ["Overdue 2", "Last week", "Yesterday"]
    assert "week 47. 2 days overdue" in register.spoken("Last week")  # it lasted to its Sunday
    assert "1 day overdue" in register.spoken("Yesterday")
    assert "next meeting 1 Dec" in register.spoken("Meeting")
    screen.go("today")
    world.clock.set(datetime(2026, 12, 2, 9, 0))
    register.add("Something")  # whatever makes the page read again
    screen.go("actions")
    assert register.rows()[0] == "Overdue 5"
    assert "1 day overdue" in register.spoken("Meeting")
    assert "overdue" not in register.spoken("Condition")


def test_what_is_closed_is_never_late(screen: Screen, register: Register, world: World) -> None:
    late = Deadline.day(FRIDAY_BEFORE)
    close(world, register.add("Done", deadline=late, council_id=world.council.id), ActionStatus.DONE)
    close(world, register.add("Done alone", deadline=late), ActionStatus.DONE)
    close(world, register.add("Dropped", deadline=late), ActionStatus.DROPPED, "Ikke nødvendig")
    register.open()
    assert screen.shows("No action item is open")
    assert screen.shows("3 closed ones are hidden.")
    screen.press("Show all")
    assert register.rows() == ["To be reported 1", "Done", "Done and reported 2", "Done alone", "Dropped"]
    assert not any("overdue" in register.spoken(title) for title in ("Done", "Done alone", "Dropped"))
    assert screen.shows("0 open")


def test_a_row_is_one_sentence_for_a_screen_reader(screen: Screen, register: Register, world: World) -> None:
    kari = Owner("Kari Prøve", world.mayor.id)
    register.add("Ringe rektor", owner=kari, deadline=Deadline.day(FRIDAY), council_id=world.council.id)
    register.open()
    screen.press("High")
    assert register.spoken("Ringe rektor") == (
        "Ringe rektor. High priority. Owner: Kari Prøve. Øygarden. Deadline: Fri 27 Nov. Not started"
    )


# -- grouped otherwise
def test_grouped_by_something_else(screen: Screen, register: Register, world: World) -> None:
    fill(register, world)
    register.open()
    register.click("Nothing")
    screen.press("In progress")
    for way, first, last in (
        ("Municipality", ["Øygarden 2", "Week", "Meeting"], "Nothing"),
        ("Council", ["Politirådet i Øygarden 1", "Meeting", "No council 6", "Late"], "Nothing"),
        ("Owner", ["Me 1", "Date", "Kari Prøve 1", "Late", "SLT-koordinator 1", "Far", "No one is responsible 4"],
         "Nothing"),
        ("Status", ["Not started 6", "Late"], "Nothing"),
        ("Deadline", ["Overdue 1", "Late"], "Nothing"),
    ):  # fmt: skip
        screen.press("Group by")
        choose(menu(), way)
        assert screen.has(f"Group by: {way}")
        rows = register.rows()
        assert (rows[: len(first)], rows[-1]) == (first, last)
        assert register.chosen() == ["Nothing"]
        assert register.view.hasFocus()


def test_the_way_of_grouping_has_a_key(screen: Screen, register: Register) -> None:
    register.open("Ringe rektor")
    screen.key("G")
    assert words_of(menu()) == ["Deadline", "Municipality", "Council", "Owner", "Status", "Focus area"]
    QTest.keyClick(menu(), Qt.Key.Key_Down)
    QTest.keyClick(menu(), Qt.Key.Key_Down)
    QTest.keyClick(menu(), Qt.Key.Key_Return)
    screen.settle()
    assert register.rows() == ["No municipality 1", "Ringe rektor"]


def test_several_councils_stand_in_the_alphabet_of_the_language(register: Register, world: World) -> None:
    with world.desk.write(Op.ADD_COUNCIL) as work:
        forum = councils.found(work, "Ås næringsforum", CouncilKind.BUSINESS_FORUM, [], Language.NB)
    register.add("Forum", council_id=forum.id)
    register.add("Council", council_id=world.council.id)
    register.open()
    register.screen.press("Group by: Deadline")
    choose(menu(), "Council")
    assert register.rows() == ["Politirådet i Øygarden 1", "Council", "Ås næringsforum 1", "Forum"]


# -- filters
def press_filter(screen: Screen, name: str, words: str) -> None:
    screen.click(screen.find(name, FilterButton))
    choose(menu(), words)
    screen.settle()


def test_every_filter_by_mouse_says_its_value(screen: Screen, register: Register, world: World) -> None:
    fill(register, world)
    register.open()
    for name, words, rows in (
        ("Municipality", "Øygarden", ["Week", "Meeting"]),
        ("Municipality", "None", ["Late", "Date", "Far", "Condition", "Nothing"]),
        ("Council", "Politirådet i Øygarden", ["Meeting"]),
        ("Council", "None", ["Late", "Date", "Week", "Far", "Condition", "Nothing"]),
        ("Owner", "Me", ["Date"]),
        ("Owner", "SLT-koordinator", ["Far"]),
        ("Owner", "No one", ["Week", "Condition", "Meeting", "Nothing"]),
        ("Deadline", "Overdue", ["Late"]),
        ("Deadline", "Later", ["Far"]),
        ("Status", "Not started", ["Late", "Date", "Week", "Far", "Condition", "Meeting", "Nothing"]),
    ):
        press_filter(screen, name, words)
        assert screen.find(f"{name}: {words}", FilterButton).text() == f"{name}: {words}"
        assert [row for row in register.rows() if not row[-1].isdigit()] == rows
        assert len(register.chosen()) == 1
        if name != "Status":
            press_filter(screen, name, "All")
            assert screen.find(f"{name}: All", FilterButton).text() == name


@pytest.mark.parametrize("way", ["Ctrl+T", "N"])
def test_a_new_one_is_of_the_council_one_looks_at(
    screen: Screen, register: Register, world: World, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    fill(register, world)
    register.open()
    press_filter(screen, "Council", "Politirådet i Øygarden")
    press_filter(screen, "Municipality", "None")
    asked: list[tuple[str, object]] = []
    monkeypatch.setattr(screen.window, "open_panel", lambda name, **given: asked.append((name, given)))
    screen.key(way)
    assert asked == [("new_action", {"council_id": world.council.id, "municipality_id": None})]


def test_a_filter_by_keys(screen: Screen, register: Register, world: World) -> None:
    fill(register, world)
    register.open()
    screen.find("Owner", FilterButton).setFocus()
    screen.key("Down")
    assert words_of(menu()) == ["All", "Me", "Kari Prøve", "SLT-koordinator", "No one"]
    QTest.keyClick(menu(), Qt.Key.Key_Down)
    QTest.keyClick(menu(), Qt.Key.Key_Down)
    QTest.keyClick(menu(), Qt.Key.Key_Return)
    screen.settle()
    assert register.rows()[1:] == ["Date"]


def test_words_filter_what_one_sees_and_what_one_does_not(screen: Screen, register: Register, world: World) -> None:
    fill(register, world)
    register.open()
    screen.key("Ctrl+F")
    field = screen.find("Filter by words", QLineEdit)
    assert field.hasFocus()
    screen.type("slt koord")
    assert register.rows() == ["Later 1", "Far"]
    screen.key("Ctrl+A")
    screen.type("proeve")  # ø is found by oe
    assert register.rows() == ["Overdue 1", "Late"]
    screen.key("Esc")
    assert field.text() == ""
    assert len(register.rows()) > 8
    assert register.view.hasFocus()


def test_nothing_fits_and_how_many_are_hidden(screen: Screen, register: Register, world: World) -> None:
    fill(register, world)
    close(world, register.add("Done"), ActionStatus.DONE)
    register.open()
    screen.key("Ctrl+F")
    screen.type("xyz")
    assert screen.shows("Nothing fits the filters")
    assert screen.shows("7 open action items are hidden.")
    assert screen.shows("None is chosen")
    assert screen.find("Filter by words", QLineEdit).hasFocus()  # one is still writing
    screen.press("Remove filters")
    assert register.rows()[:2] == ["Overdue 1", "Late"]
    assert register.chosen() == ["Late"]
    assert register.view.hasFocus()


def test_a_filter_whose_value_is_gone_is_none(screen: Screen, register: Register, world: World) -> None:
    action = register.add("One", owner=Owner("Kari Prøve", world.mayor.id))
    register.open("Two")
    press_filter(screen, "Owner", "Kari Prøve")
    assert register.rows()[1:] == ["One"]
    with world.desk.write(Op.CHANGE_OWNER) as work:
        actions.change_owner(work, action.id, Owner("SLT-koordinator"))
    screen.settle()
    assert screen.has("Owner: All")
    assert register.rows()[1:] == ["One", "Two"]


def test_escape_closes_the_details_and_then_clears_the_filters(
    screen: Screen, register: Register, world: World
) -> None:
    fill(register, world)
    register.open()
    press_filter(screen, "Deadline", "This week")
    register.view.setFocus()
    screen.key("Esc")
    assert not screen.has("The chosen action item")
    assert register.rows()[0] == "This week 2"
    screen.key("Esc")
    assert register.rows()[0] == "Overdue 1"
    screen.key("Return")
    assert screen.has("The chosen action item")


# -- moving
@pytest.mark.parametrize("keys", [("Down", "Up"), ("J", "K")])
def test_up_and_down(screen: Screen, register: Register, world: World, keys: tuple[str, str]) -> None:
    fill(register, world)
    register.open()
    down, up = keys
    screen.key(down, 2)
    assert register.chosen() == ["Week"]  # headings are passed over
    assert screen.shows("3 of 7")
    screen.key(up, 5)
    assert register.chosen() == ["Late"]
    assert screen.shows("1 of 7")


def test_the_next_one_from_the_pane(screen: Screen, register: Register, world: World) -> None:
    fill(register, world)
    register.open()
    screen.press("Next")
    assert register.chosen() == ["Date"]
    screen.press("Previous")
    screen.press("Previous")
    assert register.chosen() == ["Late"]


def test_a_click_shows_and_a_double_click_goes_in(screen: Screen, register: Register) -> None:
    register.open("One", "Two")
    register.click("Two")
    assert screen.shows("2 of 2")
    assert register.view.hasFocus()
    register.double_click("One")
    assert has_focus(screen.find("The chosen action item"))
    assert screen.shows("1 of 2")


def test_a_click_on_a_heading_does_nothing(register: Register) -> None:
    register.open("One")
    register.click("Without a date")
    assert register.chosen() == ["One"]


# -- coming here
def test_coming_to_one_item(screen: Screen, register: Register) -> None:
    two = register.add("Two")
    register.open("One", "Three", subject=two.id)
    assert register.chosen() == ["Two"]
    assert screen.window.place.subject == two.id


def test_coming_to_one_that_the_filters_hide(screen: Screen, register: Register, world: World) -> None:
    done = register.add("Done")
    close(world, done, ActionStatus.DONE)
    register.open("One", subject=done.id)
    assert register.chosen() == ["Done"]
    assert register.rows() == ["Without a date 1", "One", "Done and reported 1", "Done"]
    register.click("One")
    screen.settle()
    assert register.rows() == ["Without a date 1", "One"]
    assert register.chosen() == ["One"]


def test_coming_to_one_that_is_gone(screen: Screen, register: Register) -> None:
    register.open("One", subject="no such thing")
    assert register.chosen() == ["One"]


@from_today
def test_the_place_follows_what_is_chosen_and_back_leaves_the_page(screen: Screen, register: Register) -> None:
    register.open("One", "Two")
    screen.key("Down")
    two = next(action for action in register.all() if action.title == "Two")
    assert screen.window.place.subject == two.id
    screen.window.back()
    screen.settle()
    assert screen.window.place.page == "today"
    screen.go("actions")  # the page as it was left
    assert register.chosen() == ["Two"]


# -- long, many, narrow
def test_a_long_title_is_whole_in_the_details(screen: Screen, register: Register) -> None:
    title = "Oversikt over skjenkesteder med gjentatte merknader " * 4
    register.open(title.strip())
    editor = screen.page._pane.detail.title.edit
    assert editor.toPlainText() == title.strip()
    assert editor.height() >= 4 * editor.fontMetrics().lineSpacing()
    assert register.view.horizontalScrollBar().maximum() == 0


@from_today
def test_six_hundred_rows_are_worded_once(
    screen: Screen, register: Register, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    with world.desk.write(Op.ADD_ACTION) as work:
        made = [actions.raise_item(work, f"Sak {number:03}") for number in range(600)]
    worded: list[str] = []
    real = row_words
    monkeypatch.setattr(
        "liaison_desk.ui.actions.groups.row_words", lambda row, *rest: worded.append(row.action.id) or real(row, *rest)
    )
    register.open()
    assert len(worded) == 600
    worded.clear()
    screen.press("High")
    assert worded == [made[0].id]  # the one that changed
    screen.key("Ctrl+F")
    screen.type("599")
    assert register.rows() == ["Without a date 1", "Sak 599"]
    assert worded == [made[0].id]


def test_a_key_does_not_touch_every_row(
    screen: Screen, register: Register, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    with world.desk.write(Op.ADD_ACTION) as work:
        for number in range(600):
            actions.raise_item(work, f"Sak {number:03}")
    register.open()
    asked: list[int] = []
    real = ActionDelegate.paint_row
    monkeypatch.setattr(
        ActionDelegate,
        "paint_row",
        lambda self, pen, rect, index, **how: asked.append(index.row()) or real(self, pen, rect, index, **how),
    )
    screen.key("Down", 10)
    assert register.chosen() == ["Sak 010"]
    assert 0 < len(asked) < 600  # those that are seen, ten times


def test_narrow_the_pane_is_a_drawer_and_rows_have_two_lines(screen: Screen, register: Register, world: World) -> None:
    screen.window.resize(1024, 700)
    fill(register, world)
    register.open()
    assert not screen.has("The chosen action item")
    assert register.view.visualRect(register.view.model().index(1, 0)).height() == 56
    screen.key("Return")
    assert has_focus(screen.find("The chosen action item"))
    screen.key("J")  # letters are written there, or do nothing: the list is behind it
    screen.key("Esc")
    assert not screen.has("The chosen action item")
    assert register.view.hasFocus()
    register.double_click("Date")
    assert screen.shows("2 of 7")
    screen.press("Close")
    assert not screen.has("The chosen action item")
    assert register.view.hasFocus()


@from_today
def test_coming_to_one_item_in_a_narrow_window_opens_it(screen: Screen, register: Register) -> None:
    screen.window.resize(1024, 700)
    two = register.add("Two")
    register.open("One", subject=two.id)
    assert has_focus(screen.find("The chosen action item"))
    assert screen.shows("2 of 2")
    screen.key("Esc")
    assert register.view.hasFocus()


def test_wide_owner_and_municipality_have_columns(screen: Screen, register: Register, world: World) -> None:
    screen.window.resize(1920, 1000)
    fill(register, world)
    register.open()
    assert register.view.visualRect(register.view.model().index(1, 0)).height() == 44


# -- around
def test_every_key_of_the_sheet(screen: Screen, register: Register) -> None:
    register.open("One")
    screen.key("F1")
    for words in ("To the details", "Owner", "Deadline", "Write an update", "Group by something else"):
        assert screen.shows(words)


def test_panes(screen: Screen, register: Register) -> None:
    register.open("One")
    screen.key("F6")
    assert has_focus(screen.find("The chosen action item"))
    screen.key("F6")
    assert has_focus(screen.find("Filters"))
    screen.key("F6")
    assert register.view.hasFocus()


def test_tab_goes_from_top_to_bottom(screen: Screen, register: Register) -> None:
    register.open("One")
    screen.find("Group by: Deadline").setFocus()
    passed = []
    for _ in range(9):
        passed.append(QApplication.focusWidget().accessibleName())
        screen.key("Tab")
    assert passed == [
        "Group by: Deadline", "Export", "New action item",
        "Municipality: All", "Council: All", "Owner: All", "Deadline: All", "Status: Open", "Filter by words",
    ]  # fmt: skip
    assert register.view.hasFocus()


def test_a_narrow_list_leaves_its_title_room() -> None:
    """As at 200 % text in a small window: deadline and status stand below it."""
    spots = columns(QRectF(0, 0, 390, 76))
    assert spots.title.width() > 300
    assert spots.due.y() == spots.status.y() > spots.title.y()
    assert columns(QRectF(0, 0, 600, 56)).due.x() > columns(QRectF(0, 0, 600, 56)).title.right()
