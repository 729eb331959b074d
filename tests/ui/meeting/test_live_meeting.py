"""The meeting as a whole: begun, ended, gone on with, written afterwards, locked; the last minutes; what was open."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from liaison_desk.domain.actions import ActionItem, ActionStatus, HistoryKind, HistoryLine
from liaison_desk.domain.changes import Op
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.meetings import Meeting, MeetingStage
from liaison_desk.domain.texts import Voices
from liaison_desk.paths import Paths
from liaison_desk.services import actions, agenda, issuing, meetings
from liaison_desk.services.actions import Owner
from liaison_desk.ui.kit.status import CheckDot
from liaison_desk.ui.kit.textedit import TextEdit
from liaison_desk.ui.meeting.hold.follow_up import FollowUp
from tests.ui.meeting.live import HELD, LEFT_OPEN, OPENING, Live, Shelf, put_on_shelf
from tests.ui.restart import killed_and_started
from tests.ui.screen import Screen
from tests.world import World

pytestmark = pytest.mark.usefixtures("no_dialog")


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory, empty_store: Paths, voices: Voices) -> Shelf:
    """With the meeting before, whose minutes are to be reviewed."""
    return put_on_shelf(tmp_path_factory.mktemp("shelf"), empty_store, voices)


@pytest.fixture
def earlier(shelf: Shelf) -> Meeting:
    assert shelf.earlier is not None
    return shelf.earlier


def stage(live: Live) -> MeetingStage:
    return live.file.meeting.stage


class TestStages:
    def test_a_planned_meeting_begins_with_the_button_or_the_first_line(self, world: World, screen: Screen) -> None:
        live = Live(screen, world, world.plan(HELD))
        live.enter()
        assert stage(live) is MeetingStage.PLANNED
        live.write("/i Bare for meg")  # one's own note begins nothing
        assert stage(live) is MeetingStage.PLANNED
        live.write("Møtet er satt.")
        assert stage(live) is MeetingStage.RUNNING
        assert live.file.meeting.started_at == world.clock.now()
        live.key("Ctrl+Z", 2)
        assert stage(live) is MeetingStage.PLANNED
        live.press("Start meeting")
        assert stage(live) is MeetingStage.RUNNING
        assert live.line.hasFocus()

    def test_it_is_ended_and_gone_on_with(self, live: Live) -> None:
        live.write("Møtet er satt.")
        live.press("End meeting")
        assert stage(live) is MeetingStage.ENDED
        assert live.screen.window.place.part == "finish"
        assert live.shows("The meeting is over")
        live.enter()
        live.press("Go on with the meeting")
        assert stage(live) is MeetingStage.RUNNING
        live.write("Vi fortsetter.")
        assert live.notes == ["Møtet er satt.", "Vi fortsetter."]

    def test_ending_can_be_undone(self, live: Live) -> None:
        live.press("End meeting")
        live.press("Undo")
        assert stage(live) is MeetingStage.RUNNING

    def test_ending_keeps_a_line_that_is_being_changed(self, live: Live) -> None:
        live.write("Første")
        live.key("Up")
        live.type(" endret")
        live.press("End meeting")
        assert live.kept() == [("note", "Første endret")]

    def test_written_afterwards_it_has_no_clock(self, world: World, screen: Screen) -> None:
        live = Live(screen, world, world.plan(date(2026, 11, 20)))
        live.enter()
        assert not screen.has("Start meeting")  # the day is past
        live.press("Write afterwards")
        assert live.file.meeting.is_written_afterwards
        live.write("Møtet ble holdt.")
        (entry,) = live.entries()
        assert entry.at is None
        assert live.blocks[0].accessibleName() == "Note, Møtet ble holdt."
        assert not screen.has("Show the time")
        assert not screen.has("Go on with the meeting")

    def test_the_first_line_on_a_later_day_is_written_afterwards(self, world: World, screen: Screen) -> None:
        live = Live(screen, world, world.plan(date(2026, 11, 20)))
        live.enter()
        live.write("Møtet ble holdt.")
        assert live.file.meeting.is_written_afterwards


class TestClock:
    def test_it_is_off_until_it_is_wished_for(self, live: Live) -> None:
        assert not live.shows("42 min")
        live.press("Show the time")
        assert live.shows("42 min")
        assert live.shows("78 left")
        live.press("Hide the time")
        assert not live.shows("42 min")

    def test_it_goes_by_the_wall_and_says_when_it_is_over(self, live: Live) -> None:
        live.world.clock.set(datetime.combine(HELD, time(12, 5)))  # the lid was closed
        live.press("Show the time")
        assert live.shows("125 min")
        assert live.shows("5 min over")

    def test_a_clock_set_back_shows_no_time_before_the_beginning(self, live: Live) -> None:
        live.world.clock.set(datetime.combine(HELD, time(8)))
        live.press("Show the time")
        assert live.shows("0 min")
        assert not live.shows("-")

    def test_it_ends_with_the_meeting(self, live: Live) -> None:
        live.press("Show the time")
        live.press("End meeting")
        live.enter()
        assert not live.shows("42 min")
        assert not live.screen.has("Hide the time")

    def test_each_meeting_has_its_own_wish_and_it_outlives_a_kill(self, live: Live, tmp_path: Path) -> None:
        live.press("Show the time")
        assert live.line.hasFocus()
        with killed_and_started(live.screen, tmp_path / "again") as screen:
            again = Live(screen, live.world, live.meeting)
            assert again.shows("78 left")
            screen.go("meeting", live.world.plan(date(2026, 12, 1)).id, "hold")
            assert not again.shows("78 left")
            again.enter()
            assert again.shows("78 left")

    def test_each_item_counts_only_while_one_is_at_it(self, live: Live) -> None:
        agenda_item = replace(live.item_of(OPENING), minutes=10)
        live.screen.context.do(Op.EDIT_ITEM, agenda.save_item, agenda_item)
        live.press("Show the time")
        assert live.shows("0 of 10 min")
        self.wait(live, 8)
        assert live.shows("8 of 10 min")
        live.key("Alt+3")
        self.wait(live, 30)  # the lid was closed
        assert live.shows("30 min")
        live.key("Alt+1")
        self.wait(live, 7)
        assert live.shows("5 min over")
        live.press("Hide the time")
        assert not live.shows("5 min over")
        self.wait(live, 1)
        live.press("Show the time")
        assert live.shows("6 min over")
        live.press("End meeting")
        live.enter()
        assert not live.shows("6 min over")

    def wait(self, live: Live, minutes: int) -> None:
        live.world.clock.set(live.world.clock.now() + timedelta(minutes=minutes))
        live.screen.page._bar.ticked.emit()


class TestLocked:
    @pytest.fixture
    def locked(self, live: Live) -> Live:
        live.write("Møtet er satt.")
        live.write("/t Ringe rektor @Per Test")
        context = live.screen.context
        context.do(Op.END_MEETING, meetings.end, live.meeting.id)
        context.do(Op.ISSUE_MINUTES, issuing.issue_minutes, live.meeting.id, context.voices)
        live.enter()
        return live

    def test_nothing_can_be_written(self, locked: Live) -> None:
        assert not locked.line.isVisible()
        assert locked.shows("Locked")
        assert locked.notes == ["Møtet er satt.", "Ringe rektor"]
        for keys in ("Ctrl+T", "Ctrl+D", "Ctrl+I", "Ctrl+Return", "Ctrl+Shift+T"):
            locked.key(keys)
        assert locked.drafts == {}
        for name in ("Done, next item", "Not discussed", "End meeting", "Add", "Go on with the meeting"):
            assert not locked.screen.has(name)
        assert locked.item == OPENING

    def test_lines_can_be_read_and_nothing_else(self, locked: Live) -> None:
        locked.key("Ctrl+Up")
        for keys in ("Return", "F2", "Delete", "d", "Ctrl+Shift+Up"):
            locked.key(keys)
        assert locked.kept() == [("note", "Møtet er satt."), ("action", "Ringe rektor")]
        assert locked.block.entry.text == "Ringe rektor"
        assert not locked.shows("Keep")

    def test_people_stay_as_they_were(self, locked: Live) -> None:
        locked.key("Alt+N")
        locked.key("Space")
        locked.key("Right")
        assert all("present" in person for person in locked.present)
        assert not locked.screen.has("Attendance")

    def test_the_keyboard_begins_in_the_agenda(self, locked: Live) -> None:
        assert OPENING in locked.screen.focus.accessibleName()
        locked.key("Down")
        locked.key("Return")
        assert locked.item != OPENING

    def test_owner_and_deadline_stay_as_adopted(self, locked: Live) -> None:
        action = locked.action("Ringe rektor")
        locked.screen.context.do(Op.CHANGE_OWNER, actions.change_owner, action.id, Owner("Noen andre"))
        locked.screen.settle()
        assert "Per Test" in locked.words_of(locked.blocks[1])


class TestReview:
    def remarks(self, live: Live) -> TextEdit:
        return live.screen.find("Remarks to the minutes", TextEdit)

    def test_it_stands_under_the_first_item_alone(self, live: Live) -> None:
        assert live.shows("Minutes from 8 September")
        assert live.shows("Not reviewed yet")
        live.key("Alt+Down")
        assert not live.shows("Minutes from 8 September")

    def test_reviewed_with_remarks(self, live: Live, earlier: Meeting) -> None:
        self.remarks(live).setFocus()
        live.type("Sak 3: riktig tall er 12")
        assert list(live.drafts) == [f"review|{live.meeting.id}"]
        live.press("Mark as reviewed")
        assert live.shows("It is final")
        live.screen.click(live.screen.focus)  # the same words, asked once more
        with live.world.desk.read() as reader:
            before = reader.get(Meeting, earlier.id)
        assert (before.reviewed_in, before.review_remarks) == (live.meeting.id, "Sak 3: riktig tall er 12")
        assert live.shows("Reviewed in this meeting, with remarks: Sak 3: riktig tall er 12")
        assert live.drafts == {}
        assert not live.screen.has("Mark as reviewed")

    def test_it_can_wait(self, live: Live, earlier: Meeting) -> None:
        live.press("Mark as reviewed")
        live.press("Not now")
        assert not live.shows("It is final")
        with live.world.desk.read() as reader:
            assert reader.get(Meeting, earlier.id).reviewed_in is None

    def test_remarks_half_written_are_there_again(self, live: Live) -> None:
        self.remarks(live).setFocus()
        live.type("Halvskrevet")
        live.screen.window.rebuild(live.screen.context.settings)
        live.screen.settle()
        assert self.remarks(live).toPlainText() == "Halvskrevet"

    def test_the_minutes_can_be_looked_at(self, live: Live) -> None:
        live.press("Look at them")
        live.screen.wait(lambda: live.screen.has("Close") or live.shows("Save a copy"))


class TestOpenFromBefore:
    def row(self, live: Live, title: str = LEFT_OPEN) -> FollowUp:
        rows = [r for r in live.screen.window.findChildren(FollowUp) if r.isVisible()]
        return next(r for r in rows if title in live.words_of(r))

    def told(self, live: Live, title: str = LEFT_OPEN) -> list[HistoryLine]:
        with live.world.desk.read() as reader:
            lines = reader.all(HistoryLine, action_id=live.action(title).id)
        return [line for line in lines if line.meeting_id == live.meeting.id]

    def test_what_is_late_says_so(self, live: Live) -> None:
        assert "Per Test  ·  Fri 13 Nov" in live.words_of(self.row(live))
        assert live.screen.has("Overdue")

    def test_a_tick_is_told_with_the_meeting(self, live: Live) -> None:
        dot = live.screen.find(f"Done: {LEFT_OPEN}", CheckDot)
        live.screen.click(dot)
        action = live.action(LEFT_OPEN)
        assert (action.status, action.is_to_be_reported) == (ActionStatus.DONE, True)
        assert [line.kind for line in self.told(live)] == [HistoryKind.STATUS]
        assert "Per Test  ·  done 24 Nov" in live.words_of(self.row(live))
        live.screen.click(dot)
        assert live.action(LEFT_OPEN).status is ActionStatus.NOT_STARTED
        live.line.setFocus()
        live.key("Ctrl+Z", 2)
        assert live.action(LEFT_OPEN).status is ActionStatus.NOT_STARTED

    def test_what_the_meeting_heard_is_a_dated_line(self, live: Live) -> None:
        live.press(f"Follow up: {LEFT_OPEN}")
        live.type("Vest for Vadmyra er kartlagt")
        assert list(live.drafts) == [f"heard|{live.meeting.id}|{live.action(LEFT_OPEN).id}"]
        live.key("Return")
        assert [line.words for line in self.told(live)] == ["Vest for Vadmyra er kartlagt"]
        assert "Vest for Vadmyra er kartlagt" in live.words_of(self.row(live))
        assert (live.drafts, live.screen.find("What the meeting heard", QLineEdit).text()) == ({}, "")

    def test_a_new_deadline(self, live: Live) -> None:
        live.press(f"Follow up: {LEFT_OPEN}")
        live.screen.write("New deadline", "uke 50")
        assert live.action(LEFT_OPEN).deadline == Deadline.week_of(date(2026, 12, 7))
        assert [line.kind for line in self.told(live)] == [HistoryKind.DEADLINE]
        assert "Per Test  ·  week 50" in live.words_of(self.row(live))

    def test_escape_shuts_it_and_keeps_what_is_typed(self, live: Live) -> None:
        live.press(f"Follow up: {LEFT_OPEN}")
        live.type("Halvveis")
        live.key("Escape")
        assert not live.screen.has("What the meeting heard")
        live.press(f"Follow up: {LEFT_OPEN}")
        assert live.screen.find("What the meeting heard", QLineEdit).text() == "Halvveis"

    def test_half_written_it_is_open_in_a_window_built_anew(self, live: Live) -> None:
        live.press(f"Follow up: {LEFT_OPEN}")
        live.type("Halvveis")
        live.screen.window.rebuild(live.screen.context.settings)
        live.screen.settle()
        heard = live.screen.find("What the meeting heard", QLineEdit)
        assert (heard.text(), heard.hasFocus()) == ("Halvveis", True)

    def test_it_leads_to_the_action_item(self, live: Live) -> None:
        live.press(f"Follow up: {LEFT_OPEN}")
        live.press("Open the action item")
        assert live.screen.window.place.page == "actions"
        assert live.screen.window.place.subject == live.action(LEFT_OPEN).id

    def test_locked_minutes_keep_only_what_was_said(self, live: Live) -> None:
        live.press(f"Follow up: {LEFT_OPEN}")
        live.type("Sagt i møtet")
        live.key("Return")
        context = live.screen.context
        context.do(Op.END_MEETING, meetings.end, live.meeting.id)
        context.do(Op.ISSUE_MINUTES, issuing.issue_minutes, live.meeting.id, context.voices)
        live.enter()
        rows = [r for r in live.screen.window.findChildren(FollowUp) if r.isVisible()]
        assert len(rows) == 1
        assert not live.screen.find(f"Done: {LEFT_OPEN}", CheckDot).isEnabled()

    def test_of_many_some_are_shown_until_one_asks_for_all(self, plurals: None, live: Live) -> None:
        council = live.world.council.id
        with live.world.desk.write(Op.ADD_ACTION) as work:
            for number in range(20):
                actions.raise_item(work, f"Eldre {number}", council_id=council)
        live.enter()
        shown = live.screen.window.findChildren(FollowUp)
        before = {row for row in shown if row.isVisible()}
        assert len(before) == 12
        live.press("Show 10 more")
        assert len([r for r in live.screen.window.findChildren(FollowUp) if r.isVisible()]) == 22
        assert not any(row.isAncestorOf(live.screen.focus) for row in before)

    def test_both_are_counted(self, live: Live) -> None:
        with live.world.desk.read() as reader:
            assert len(reader.all(ActionItem)) == 2
        assert live.shows("Open from before")
        assert live.shows("2")
