"""The way back leads only to what is there."""

from datetime import date, time

import pytest

from liaison_desk.domain.changes import Op
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry
from liaison_desk.services import contacts, meetings
from liaison_desk.ui.place import Place
from tests.ui.screen import Screen
from tests.world import World


@pytest.fixture
def planned(screen: Screen, world: World) -> Meeting:
    with world.desk.write(Op.PLAN_MEETING) as work:
        return meetings.plan(work, world.council.id, date(2026, 12, 1), time(12), time(14))


def test_back_to_a_meeting_whose_planning_was_undone(screen: Screen, planned: Meeting) -> None:
    screen.go("meeting", planned.id, "hold")
    screen.type("halvt skrevet")
    screen.go("today")
    screen.key("Ctrl+Z")
    screen.key("Alt+Left")
    assert screen.window.place.page == "meetings"
    assert screen.focus.isVisible()
    assert screen.page.isAncestorOf(screen.focus)
    screen.key("Alt+Left")
    assert screen.window.place == Place("today")
    with screen.context.desk.read() as reader:
        assert (reader.all(Meeting), reader.all(Entry)) == ([], [])


def test_undone_while_one_is_in_it(screen: Screen, planned: Meeting) -> None:
    """There is no way back into it, and the list one came from comes once."""
    screen.go("meetings")
    screen.go("meeting", planned.id, "prepare")
    screen.window.go(Place("council", planned.council_id))
    screen.go("meeting", planned.id, "hold")
    screen.key("Escape")
    screen.context.undo()
    screen.settle()
    assert screen.window.place.page == "meetings"
    assert screen.page.isAncestorOf(screen.focus)
    screen.key("Alt+Left")
    assert screen.window.place == Place("council", planned.council_id)
    screen.key("Alt+Left")
    assert screen.window.place.page == "meetings"
    screen.key("Alt+Left")
    assert screen.window.place == Place("today")


def test_the_keyboard_stands_on_what_is_left(screen: Screen, planned: Meeting) -> None:
    """Also on a page that hears of the change after the one that is left."""
    screen.go("meeting", planned.id, "hold")
    screen.go("meetings")
    screen.go("meeting", planned.id, "hold")
    screen.context.undo()
    screen.settle()
    assert screen.window.place.page == "meetings"
    assert screen.page.isAncestorOf(screen.focus)
    assert screen.focus.isVisible()


def test_who_has_gone_elsewhere_meanwhile_stays_there(screen: Screen, planned: Meeting) -> None:
    screen.go("meeting", planned.id, "hold")
    screen.context.undo()
    screen.window.go(Place("council", planned.council_id))
    screen.settle()
    assert screen.window.place == Place("council", planned.council_id)
    screen.key("Alt+Left")
    assert screen.window.place.page == "meetings"
    assert screen.page.isAncestorOf(screen.focus)
    screen.key("Alt+Left")
    assert screen.window.place == Place("today")


def test_from_one_meeting_to_another_that_is_gone(screen: Screen, planned: Meeting, world: World) -> None:
    other = world.plan(date(2026, 12, 15))
    screen.go("meeting", planned.id, "hold")
    with world.desk.write(Op.REMOVE_MEETING) as work:
        meetings.remove(work, other.id)
    screen.go("meeting", other.id)
    assert screen.window.place.page == "meetings"
    assert screen.page.isVisible()
    assert screen.page.isAncestorOf(screen.focus)


def test_where_one_is_is_kept_once_it_is_seen_or_left(screen: Screen) -> None:
    def kept() -> str:
        return screen.context.desk.written().get("place", "")

    screen.wait(lambda: "today" in kept())
    screen.window.go(Place("meetings"))
    assert "today" in kept()  # the page is painted first
    screen.wait(lambda: "meetings" in kept())
    screen.window.go(Place("evaluations"))
    screen.window.detach()
    assert "evaluations" in kept()


def test_nothing_is_kept_or_said_to_be_saved_before_where_one_is(screen: Screen) -> None:
    saving, desk = screen.context.saving, screen.context.desk
    for place, go_on in (
        ("meetings", lambda: saving.keep("line", "Ringe")),
        ("evaluations", saving.flush),
        ("workload", lambda: screen.context.do(Op.ADD_CONTACT, contacts.add, "Karin Borte")),
    ):
        assert saving.flush()
        screen.window.go(Place(place))
        go_on()
        assert place in desk.written()["place"]
