"""The workload on the screen: the card of Today, the table, what is behind a figure, and the page for the leader."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import ContactKind, LogEntry
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.ids import LogEntryId, new_id
from liaison_desk.services import actions, contact_log, municipalities
from liaison_desk.ui.kit.fields import Select
from liaison_desk.ui.kit.rows import Row
from liaison_desk.ui.place import Place
from liaison_desk.ui.workload.table import LoadTable
from tests.export.pdf_text import text_of
from tests.ui.file_dialog import answer, proposed
from tests.ui.screen import Screen
from tests.world import World

pytestmark = pytest.mark.usefixtures("plurals")


@pytest.fixture
def busy(world: World) -> World:
    """A meeting in November and one in December, a call and a talk, an action item that is late."""
    world.plan(date(2026, 11, 3))
    world.plan(date(2026, 12, 1))
    with world.desk.write(Op.LOG_CONTACT) as work:
        for kind, minutes, to in ((ContactKind.CALL, 30, ""), (ContactKind.TALK, 90, "Forebyggende enhet")):
            entry = LogEntry(
                id=LogEntryId(new_id()), on=date(2026, 11, 10), kind=kind, words=f"Om {kind}", minutes=minutes,
                is_in_role=not to, forwarded_to=to, municipality_id=world.municipality.id,
            )  # fmt: skip
            contact_log.add(work, entry)
    with world.desk.write(Op.ADD_ACTION) as work:
        late = Deadline.day(date(2026, 11, 20))
        actions.raise_item(work, "Måle fart", deadline=late, council_id=world.council.id)
    return world


@pytest.fixture
def seen(busy: World, screen: Screen) -> Screen:
    return screen


def test_today_shows_the_next_four_weeks_and_leads_to_them(seen: Screen, busy: World) -> None:
    said = "Øygarden: 2 hours, 1 meeting, 1 action item, 1 overdue"
    assert seen.shows("My workload")
    seen.press(said)
    assert seen.window.place == Place("workload", busy.municipality.id, "next")
    assert seen.focus is seen.page.table
    assert seen.shows("24 November – 21 December 2026")


def test_every_cell_is_said_as_one_sentence_in_a_table(seen: Screen) -> None:
    seen.go("workload", part="2026")
    table = seen.page.table
    face = QAccessible.queryAccessibleInterface(table)
    assert face.role() is QAccessible.Role.Table
    model = table.model()
    said = [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in (0, 1, 11, 12)]
    assert said == [
        "Øygarden, The year: 6 hours, 2 meetings, 1 action item, 1 overdue, 2 in the contact log",
        "Øygarden, January: 0 hours",
        "Øygarden, November: 4 hours, 1 meeting, 1 action item, 1 overdue, 2 in the contact log",
        "Øygarden, December: 2 hours, 1 meeting",
    ]
    heads = [model.headerData(11, Qt.Orientation.Vertical), model.headerData(0, Qt.Orientation.Horizontal)]
    assert heads == ["November", "Øygarden"]


def test_arrows_go_from_figure_to_figure_and_what_is_behind_it_opens(seen: Screen, busy: World) -> None:
    seen.go("workload", part="2026")
    seen.key("Down", 11)
    assert seen.shows("November  ·  Øygarden")
    assert seen.shows("Om call")
    row = next(row for row in seen.page.findChildren(Row) if row.accessibleName().startswith("Måle fart"))
    row.setFocus()
    seen.key("Return")
    assert seen.window.place.page == "actions"


def test_a_click_on_a_figure_and_on_its_meeting_leads_there(seen: Screen, busy: World) -> None:
    seen.go("workload", part="2026")
    table: LoadTable = seen.page.table
    spot = table.visualRect(table.model().index(12, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    seen.settle()
    assert seen.shows("December  ·  Øygarden")
    seen.press("Politirådet i Øygarden, Tue 1 Dec")
    assert seen.window.place.page == "meeting"


def test_what_lies_outside_the_role_says_who_took_it_over(seen: Screen) -> None:
    seen.go("workload", part="2026")
    assert seen.shows("25% of the time, 1.5 h.")
    assert seen.shows("Talk or lecture  ·  forwarded to Forebyggende enhet")


def test_another_period_is_chosen_by_key_and_stays_on_the_way_back(seen: Screen) -> None:
    seen.go("workload", part="2026")
    seen.find("Month", Select).setFocus()
    seen.key("Down", 11)
    assert seen.window.place.part == "2026-11"
    assert seen.shows("November 2026")
    seen.find("Period", Select).setFocus()
    seen.key("Home")
    assert seen.window.place.part == "next"
    assert seen.focus is seen.find("Period", Select)
    seen.go("today")
    seen.key("Alt+Left")
    assert seen.window.place == Place("workload", "", "next")


def test_what_changes_elsewhere_changes_the_figures_and_the_keyboard_stays(seen: Screen, busy: World) -> None:
    seen.go("workload", part="2026")
    seen.key("Down", 12)
    busy.plan(date(2026, 12, 8))
    seen.settle()
    assert seen.shows("December  ·  Øygarden")
    assert seen.page.table.currentIndex().row() == 12
    assert seen.focus is seen.page.table


def test_the_page_for_the_leader_is_shown_and_saved(seen: Screen, tmp_path: Path) -> None:
    seen.go("workload", part="2026-11")
    seen.key("Ctrl+E")
    assert proposed(seen) == "Workload November 2026.pdf"
    answer(seen, tmp_path / "side.pdf")
    seen.wait((tmp_path / "side.pdf").exists)
    said = text_of((tmp_path / "side.pdf").read_bytes())
    assert "Forebyggende enhet" in said
    assert "Om call" not in said
    seen.key("Ctrl+P")
    assert seen.has("Save a copy")


def test_the_palette_leads_there(seen: Screen) -> None:
    seen.key("Ctrl+K")
    seen.type("workl")
    seen.key("Return")
    assert seen.window.place.page == "workload"
    assert seen.focus is seen.page.table


def test_without_a_municipality_it_leads_to_the_first(screen: Screen, world: World) -> None:
    screen.go("workload")
    assert screen.focus is screen.page.table
    assert not screen.shows("Nothing to count yet")
    with world.desk.write(Op.EDIT_MUNICIPALITY) as work:
        earlier = replace(world.municipality, assigned_from=date(2025, 1, 1), assigned_to=date(2025, 12, 31))
        municipalities.save(work, earlier)
    screen.settle()
    assert screen.shows("Nothing to count yet")
    assert not screen.has("Export")
    assert screen.page._paper() is None
    screen.press("Add a municipality")
    assert screen.has("New municipality")
