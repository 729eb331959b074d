"""What is done with several action items at once, each as one step."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from liaison_desk.domain.actions import HistoryKind, Priority
from liaison_desk.domain.changes import Op
from liaison_desk.domain.texts import Voices
from liaison_desk.services import meetings
from liaison_desk.services.actions import Owner
from tests.services.test_meeting_cycle import hold, lock
from tests.ui.actions.conftest import Register, has_focus
from tests.ui.screen import Screen
from tests.world import World

CTRL = Qt.KeyboardModifier.ControlModifier


def test_several_are_followed_up_by_one_and_get_a_priority(screen: Screen, register: Register, world: World) -> None:
    register.add("One", follower=Owner("SLT-koordinator"))
    register.add("Two")
    register.open()
    screen.key("Ctrl+A")
    assert screen.find("Followed up by", QLineEdit).placeholderText() == "Different"
    screen.key("F")
    screen.type("kari")
    screen.key("Return")
    assert {action.follower_id for action in register.all()} == {world.mayor.id}
    assert screen.find("Followed up by", QLineEdit).text() == "Kari Prøve"
    screen.press("High")
    assert {action.priority for action in register.all()} == {Priority.HIGH}
    screen.key("Ctrl+Z")
    screen.key("Ctrl+Z")
    assert {action.follower_words for action in register.all()} == {"SLT-koordinator", ""}


def test_an_update_is_written_in_the_history_of_each(screen: Screen, register: Register) -> None:
    register.open("One", "Two", "Three")
    screen.key("Shift+Down")
    screen.key("M")
    assert has_focus(screen.find("Write an update for all of them", QLineEdit))
    screen.type("Tatt opp på telefon")
    screen.key("Return")
    assert screen.shows("Written in the history of 2 action items")
    told = [
        [line.words for line in register.history(action) if line.kind is HistoryKind.COMMENT]
        for action in register.all()
    ]
    assert sorted(told) == [[], ["Tatt opp på telefon"], ["Tatt opp på telefon"]]
    screen.key("Ctrl+Z")
    assert all(len(register.history(action)) == 1 for action in register.all())


def test_of_several_those_are_removed_that_can_be(
    screen: Screen, register: Register, world: World, voices: Voices
) -> None:
    meeting = world.plan(date(2026, 11, 17))
    with world.desk.write(Op.START_MEETING) as work:
        meetings.start(work, meeting.id)
    register.add("Kept", council_id=world.council.id, meeting_id=meeting.id)
    register.add("Kept too", council_id=world.council.id, meeting_id=meeting.id)
    hold(world, meeting)
    lock(world, meeting, voices)
    for title in ("One", "Two"):
        register.add(title)
    screen.go("actions")
    screen.key("Ctrl+A")
    screen.press("Remove")
    assert {action.title for action in register.all()} == {"Kept", "Kept too"}
    words = "2 action items removed. Finished minutes tell of “Kept” and one other, which stay"
    screen.press(f"Undo: {words}")
    assert len(register.all()) == 4
    register.click("Kept")
    register.click("One", CTRL)
    screen.key("Delete")
    assert screen.shows("“One” is removed. Finished minutes tell of “Kept”, which stays")
    screen.key("Ctrl+A")
    screen.key("Shift+Up")
