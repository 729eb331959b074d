"""From one long meeting's minutes to another's: what is seen is there at once, and all of it soon."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from liaison_desk.domain.agenda import cases_in_order
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.services import meetings, minutes
from liaison_desk.ui.meeting.finish.line import MinutesLine
from liaison_desk.ui.meeting.finish.minutes_view import MinutesView
from liaison_desk.ui.place import Place
from tests.ui.screen import Screen
from tests.world import World

LONG = 60


def written(world: World, day: date, name: str) -> Meeting:
    meeting = world.plan(day)
    with world.desk.write(Op.START_MEETING) as work:
        meetings.write_afterwards(work, meeting.id)
    item = next(case for case in cases_in_order(world.file(meeting).items) if case.fixed is FixedItem.OPENING)
    with world.desk.write(Op.ADD_ENTRY) as work:
        for number in range(LONG):
            minutes.add_entry(work, item.id, EntryKind.NOTE, f"{name} {number}")
    return meeting


@pytest.fixture
def two(screen: Screen, world: World) -> tuple[Meeting, Meeting]:
    """The first is shown."""
    both = written(world, date(2026, 11, 17), "First"), written(world, date(2026, 11, 20), "Second")
    screen.go("meeting", both[0].id, "finish")
    return both


def lines(screen: Screen) -> list[str]:
    """From top to bottom."""
    (view,) = screen.window.findChildren(MinutesView)
    found = [line for line in view.findChildren(MinutesLine) if line.isVisibleTo(view)]
    return [line.entry.text for line in sorted(found, key=lambda line: line.y())]


def all_of(name: str) -> list[str]:
    return [f"{name} {number}" for number in range(LONG)]


def test_what_is_seen_is_there_at_once_and_the_rest_soon(screen: Screen, two: tuple[Meeting, Meeting]) -> None:
    assert lines(screen) == all_of("First")
    screen.window.go(Place("meeting", two[1].id, "finish"))
    first = lines(screen)
    assert 20 < len(first) < LONG
    assert set(first) <= set(all_of("Second"))
    screen.settle()
    assert lines(screen) == all_of("Second")


def test_a_line_one_comes_for_is_there_at_once(screen: Screen, world: World, two: tuple[Meeting, Meeting]) -> None:
    last = world.file(two[1]).entries[-1]
    screen.window.go(Place("meeting", two[1].id, "finish", f"{last.item_id}|{last.id}"))
    focus = QApplication.focusWidget()
    assert isinstance(focus, MinutesLine)
    assert focus.entry == last
    screen.settle()
    assert not focus.visibleRegion().isEmpty()


def test_whoever_goes_on_before_all_is_there_finds_the_other(screen: Screen, two: tuple[Meeting, Meeting]) -> None:
    for number in (1, 0, 1, 0):
        screen.window.go(Place("meeting", two[number].id, "finish"))
    screen.settle()
    assert lines(screen) == all_of("First")


def test_what_is_written_meanwhile_is_shown_with_the_rest(
    screen: Screen, world: World, two: tuple[Meeting, Meeting]
) -> None:
    screen.window.go(Place("meeting", two[1].id, "finish"))
    with screen.context.desk.write(Op.ADD_ENTRY) as work:
        item_id = world.file(two[1]).entries[-1].item_id
        minutes.add_entry(work, item_id, EntryKind.NOTE, "One more")
    assert lines(screen) == [*all_of("Second"), "One more"]
