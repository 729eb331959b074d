"""All meetings over all councils, read, filtered, opened and removed."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council, Secretariat
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.meetings import Meeting, MeetingForm, MeetingKind
from liaison_desk.domain.texts import Voices
from liaison_desk.services import councils, issuing, meetings, moves
from liaison_desk.ui.kit.buttons import FilterButton
from liaison_desk.ui.kit.fields import Select
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.meetings.list import Line, columns, entries_of
from liaison_desk.ui.place import Place
from tests.ui.counted import counted
from tests.ui.meetings.conftest import Lists
from tests.ui.screen import Screen
from tests.world import World

DAY_BEFORE = date(2026, 11, 23)


def newest(world: World, meeting: Meeting, kind: DocumentKind) -> IssuedDocument:
    with world.desk.read() as reader:
        return max(reader.all(IssuedDocument, meeting_id=meeting.id, kind=kind), key=lambda d: d.version)


def held(world: World, meeting: Meeting) -> None:
    with world.desk.write(Op.END_MEETING) as work:
        meetings.write_afterwards(work, meeting.id)


def locked(world: World, meeting: Meeting, voices: Voices) -> None:
    held(world, meeting)
    with world.desk.write(Op.ISSUE_MINUTES) as work:
        issuing.issue_minutes(work, meeting.id, voices)


def sent(world: World, meeting: Meeting, kind: DocumentKind, on: date) -> None:
    document = newest(world, meeting, kind)
    with world.desk.write(Op.MARK_SENT) as work:
        issuing.mark_sent(work, document.id, on)


def open_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def pick(screen: Screen, words: str) -> None:
    """From the menu that is open."""
    menu = open_menu()
    menu.setActiveAction(next(action for action in menu.actions() if action.text() == words))
    QTest.keyClick(menu, Qt.Key.Key_Return)
    screen.settle()


class TestTheList:
    def test_what_comes_stands_in_groups_and_what_has_been_year_by_year(self, lists: Lists, world: World) -> None:
        for day in ("2026-11-24", "2026-11-27", "2026-12-22", "2027-02-02", "2026-11-23", "2026-02-03", "2025-09-02"):
            world.plan(date.fromisoformat(day))
        rows = lists.open().rows()
        assert [row for row in rows if row[0] == "["] == [
            "[Today 1]", "[This week 1]", "[The next 30 days 1]", "[Later 1]",
            "[Past meetings 2026 2]", "[Past meetings 2025 1]",
        ]  # fmt: skip
        assert lists.days() == [
            "24 November", "27 November", "22 December", "2 February 2027",
            "23 November", "3 February", "2 September 2025",
        ]  # fmt: skip

    def test_a_row_says_when_who_where_and_how_far(self, lists: Lists, world: World, forum: Council) -> None:
        world.plan(date(2026, 12, 8))
        assert lists.open().rows()[1:] == [
            "Tuesday 8 December 12:00–14:00. Politirådet i Øygarden. Øygarden. Rådhuset. Agenda to be sent. by 1 December",
            "Thursday 10 December 09:00–10:30. Handelsforum Askøy. Askøy. Kleppestø. Agenda to be sent. by 3 December",
        ]

    @pytest.mark.parametrize(
        ("day", "told"),
        [
            (date(2026, 12, 1), "Agenda to be sent. by today"),
            (date(2026, 11, 30), "Agenda to be sent. late, due 23 November"),
            (date(2026, 11, 23), "Minutes to be written. by 30 November"),
            (date(2026, 11, 17), "Minutes to be written. by today"),
            (date(2026, 11, 10), "Minutes to be written. late, due 17 November"),
        ],
    )
    def test_what_is_left_to_do_and_until_when(self, lists: Lists, world: World, day: date, told: str) -> None:
        world.plan(day)
        assert lists.open().rows()[1].endswith(told)

    def test_the_whole_way_of_one_meeting(self, lists: Lists, world: World, voices: Voices) -> None:
        meeting = world.plan(date(2026, 12, 8))
        lists.open()

        def told() -> str:
            return next(row for row in lists.rows() if "8 December" in row).split("Rådhuset. ")[1]

        with world.desk.write(Op.ISSUE_AGENDA) as work:
            issuing.issue_agenda(work, meeting.id, voices)
        assert told() == "Agenda issued, not sent. by 1 December"
        sent(world, meeting, DocumentKind.AGENDA, date(2026, 11, 24))
        assert told() == "Agenda sent. 24 November"
        with world.desk.write(Op.START_MEETING) as work:
            meetings.start(work, meeting.id)
        assert told() == "In progress. since 10:42"
        locked(world, meeting, voices)
        assert told() == "Minutes locked, not sent. version 1  ·  by 15 December"
        sent(world, meeting, DocumentKind.MINUTES, date(2026, 11, 24))
        assert told() == "Minutes sent. version 1  ·  24 November"
        later = world.plan(date(2027, 1, 12))
        with world.desk.write(Op.REVIEW_MINUTES) as work:
            meetings.review(work, later.id)
        assert told() == "Minutes reviewed. version 1  ·  in the meeting 12 January 2027"

    def test_a_meeting_nobody_ended_says_so(self, lists: Lists, world: World) -> None:
        meeting = world.plan(date(2026, 11, 24))
        with world.desk.write(Op.START_MEETING) as work:
            meetings.start(work, meeting.id)
        world.clock.set(world.clock.now().replace(day=26))
        assert lists.open().rows()[1].endswith("In progress. since 24 November, not ended")

    def test_what_the_municipality_does_itself(self, lists: Lists, world: World) -> None:
        with world.desk.write(Op.EDIT_COUNCIL) as work:
            councils.save(work, replace(world.council, secretariat=Secretariat.MUNICIPALITY))
        world.plan(date(2026, 12, 1))
        world.plan(DAY_BEFORE)
        told = [row.rsplit(". ", 1)[1] for row in lists.open().rows() if row[0] != "["]
        assert told == ["The municipality sends the agenda", "The municipality writes the minutes"]

    def test_the_head_counts_what_is_left_and_what_is_urgent(self, lists: Lists, world: World) -> None:
        for day in ("2026-12-01", "2026-11-27", "2027-01-12", "2026-11-10"):
            world.plan(date.fromisoformat(day))
        lists.open()
        assert "2 meetings left in 2026, 1 agenda late, 1 agenda to be sent today, minutes of 1 meeting late" in [
            counted(words) for words in lists.screen.reads()
        ]

    def test_another_day_is_another_list(self, lists: Lists, world: World) -> None:
        world.plan(date(2026, 11, 25))
        assert lists.open().rows()[0] == "[This week 1]"
        lists.screen.go("today")
        world.clock.set(world.clock.now().replace(day=25))
        assert lists.open().rows()[0] == "[Today 1]"


class TestKeysAndMouse:
    @pytest.fixture(autouse=True)
    def three(self, lists: Lists, world: World) -> list[Meeting]:
        made = [world.plan(date(2026, 12, day)) for day in (1, 8, 15)]
        lists.open()
        return made

    def test_arrows_and_letters_move_and_enter_opens(self, lists: Lists, three: list[Meeting]) -> None:
        screen = lists.screen
        assert screen.focus is lists.view
        assert "1 December" in lists.current()
        screen.key("Down")
        screen.key("J")
        assert "15 December" in lists.current()
        screen.key("K")
        screen.key("Return")
        assert screen.window.place == Place("meeting", three[1].id)

    def test_coming_back_one_stands_where_one_was(self, lists: Lists) -> None:
        lists.screen.key("Down")
        lists.screen.key("Return")
        lists.screen.key("Alt+Left")
        assert lists.screen.window.place.page == "meetings"
        assert "8 December" in lists.current()
        assert lists.screen.focus is lists.view

    def test_a_click_chooses_and_two_open(self, lists: Lists, three: list[Meeting]) -> None:
        lists.click("Tuesday 15 December")
        assert lists.screen.window.place == Place("meetings", three[2].id)
        lists.double_click("Tuesday 8 December")
        assert lists.screen.window.place == Place("meeting", three[1].id)

    def test_the_arrow_at_the_end_opens_at_once(self, lists: Lists, three: list[Meeting]) -> None:
        lists.click("Tuesday 15 December", at_end=True)
        assert lists.screen.window.place == Place("meeting", three[2].id)

    def test_the_menu_opens_removes_and_leads_to_the_council(self, lists: Lists, world: World) -> None:
        screen, spot = lists.screen, lists.spot("Tuesday 8 December")
        QTest.mouseClick(lists.view.viewport(), Qt.MouseButton.RightButton, pos=spot)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, lists.view.viewport().mapToGlobal(spot))
        QApplication.sendEvent(lists.view.viewport(), event)
        screen.settle()
        offered = [action.text() for action in open_menu().actions() if action.text()]
        assert offered == ["Go to the meeting", "Go to the council", "Remove"]
        pick(screen, "Remove")
        assert lists.stored() == [date(2026, 12, 1), date(2026, 12, 15)]
        QApplication.sendEvent(
            lists.view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
        )
        screen.settle()
        pick(screen, "Go to the council")
        assert screen.window.place == Place("council", world.council.id)

    def test_new_by_letter_by_shortcut_and_by_button(self, lists: Lists) -> None:
        screen = lists.screen
        for begin in (lambda: screen.key("N"), lambda: screen.key("Ctrl+M"), lambda: screen.press("New meeting")):
            begin()
            assert screen.has("Plan the meeting")
            screen.key("Esc")
            assert not screen.has("Plan the meeting")

    def test_f6_goes_from_the_filters_to_the_list_and_back(self, lists: Lists) -> None:
        screen = lists.screen
        screen.key("F6")
        assert screen.focus is screen.find("Municipality: All")
        screen.key("F6")
        assert screen.focus is lists.view

    def test_tab_goes_from_the_head_over_the_filters_to_the_list(self, lists: Lists) -> None:
        screen = lists.screen
        screen.find("New meeting").setFocus()
        passed = []
        for _ in range(4):
            screen.key("Tab")
            passed.append(screen.focus.accessibleName())
        assert passed == ["Municipality: All", "Council: All", "Year: All", "Meetings"]

    def test_f1_names_keys_that_do_what_it_says(self, lists: Lists) -> None:
        rows = lists.screen.page.keys()
        told = {keys[-1]: words for keys, words in rows}
        assert told["Enter"] == "Go to the meeting"
        assert set(told) == {"↑", "Enter", "N", "Y", "F", "Del", "F10", "Esc"}


class TestRemoving:
    def test_delete_takes_a_planned_meeting_away_and_undo_brings_it_back(self, lists: Lists, world: World) -> None:
        world.plan(date(2026, 12, 1))
        world.plan(date(2026, 12, 8))
        screen = lists.open().screen
        screen.key("Delete")
        assert lists.stored() == [date(2026, 12, 8)]
        assert lists.days() == ["8 December"]
        assert screen.shows("The meeting of Politirådet i Øygarden, Tuesday 1 December, is removed")
        assert screen.focus is lists.view
        screen.press("Undo: The meeting of")
        assert lists.days() == ["1 December", "8 December"]
        screen.key("Ctrl+Y")
        assert lists.stored() == [date(2026, 12, 8)]

    def test_the_last_one_leaves_a_page_that_says_what_next(self, lists: Lists, world: World) -> None:
        world.plan(date(2026, 12, 1))
        screen = lists.open().screen
        screen.key("Delete")
        assert screen.shows("No meeting yet")
        assert screen.focus is screen.find("Plan the first meeting")
        screen.key("Ctrl+Z")
        assert lists.days() == ["1 December"]

    def test_what_has_come_of_a_meeting_keeps_it(self, lists: Lists, world: World) -> None:
        held(world, world.plan(DAY_BEFORE))
        screen = lists.open().screen
        screen.key("Delete")
        assert lists.stored() == [DAY_BEFORE]
        assert screen.shows("The meeting has begun, or has notes or documents, so it is kept.")

    def test_delete_elsewhere_on_the_page_removes_nothing(self, lists: Lists, world: World) -> None:
        world.plan(date(2026, 12, 1))
        screen = lists.open().screen
        screen.key("Ctrl+F")
        screen.key("Delete")
        assert lists.stored() == [date(2026, 12, 1)]


class TestFilters:
    @pytest.fixture(autouse=True)
    def several(self, lists: Lists, world: World, forum: Council) -> None:
        world.plan(date(2026, 12, 1))
        world.plan(date(2025, 12, 2))
        lists.open()

    def choose(self, lists: Lists, title: str, words: str) -> None:
        """By keys, from the list."""
        screen = lists.screen
        screen.key("Ctrl+F")
        while not screen.focus.accessibleName().startswith(title):
            screen.key("Tab")
        button = screen.focus
        assert isinstance(button, FilterButton)
        screen.key("Down")
        assert button.menu_is_open
        pick(screen, words)

    def test_by_municipality(self, lists: Lists) -> None:
        self.choose(lists, "Municipality", "Askøy")
        assert lists.days() == ["10 December"]
        assert lists.screen.shows("Municipality: Askøy")

    def test_by_council_and_year(self, lists: Lists) -> None:
        self.choose(lists, "Council", "Politirådet i Øygarden")
        assert lists.days() == ["1 December", "2 December 2025"]
        self.choose(lists, "Year", "2025")
        assert lists.days() == ["2 December 2025"]

    def test_no_hits_say_how_many_are_hidden_and_the_way_back(self, lists: Lists) -> None:
        self.choose(lists, "Municipality", "Askøy")
        self.choose(lists, "Year", "2025")
        screen = lists.screen
        assert screen.shows("Nothing fits the filters")
        assert "3 meetings are hidden." in map(counted, screen.reads())
        screen.press("Remove filters")
        assert len(lists.days()) == 3
        assert screen.focus is lists.view
        assert screen.has("Year: All")

    def test_esc_removes_the_filters(self, lists: Lists) -> None:
        self.choose(lists, "Year", "2025")
        lists.view.setFocus()
        lists.screen.key("Esc")
        assert len(lists.days()) == 3

    def test_the_filter_lasts_while_one_is_away(self, lists: Lists) -> None:
        self.choose(lists, "Year", "2025")
        lists.screen.go("today")
        lists.open()
        assert lists.days() == ["2 December 2025"]

    def test_a_council_leads_to_its_own_meetings(self, lists: Lists, forum: Council) -> None:
        self.choose(lists, "Year", "2025")
        lists.screen.go("council", forum.id)
        lists.screen.press("All meetings")
        assert lists.days() == ["10 December"]
        assert lists.screen.has("Council: Handelsforum Askøy")

    def test_a_meeting_one_comes_for_is_shown_whatever_is_filtered(self, lists: Lists, world: World) -> None:
        self.choose(lists, "Year", "2025")
        with world.desk.read() as reader:
            wanted = next(m for m in reader.all(Meeting) if m.day == date(2026, 12, 10))
        lists.screen.go("today")
        lists.screen.go("meetings", wanted.id)
        assert "10 December" in lists.current()

    def test_a_choice_that_is_gone_is_no_filter(self, lists: Lists, world: World, forum: Council) -> None:
        self.choose(lists, "Council", "Handelsforum Askøy")
        lists.view.setFocus()
        lists.screen.key("Delete")
        assert lists.days() == ["1 December", "2 December 2025"]
        assert lists.screen.has("Council: All")

    def test_a_forum_without_a_municipality_can_be_found(self, lists: Lists, world: World, forum: Council) -> None:
        assert "None" not in [a.text() for a in lists.screen.find("Municipality", FilterButton).menu_actions()]
        with world.desk.write(Op.EDIT_COUNCIL) as work:
            councils.save(work, forum, [])
        self.choose(lists, "Municipality", "None")
        assert lists.days() == ["10 December"]

    def test_a_new_meeting_is_one_of_the_filtered_council(self, lists: Lists, forum: Council) -> None:
        self.choose(lists, "Council", "Handelsforum Askøy")
        lists.view.setFocus()
        lists.screen.key("Ctrl+M")
        assert lists.screen.find("Council", Select).currentText() == "Handelsforum Askøy"


class TestEmpty:
    def test_without_a_meeting_it_proposes_the_first(self, lists: Lists) -> None:
        screen = lists.open().screen
        assert screen.shows("No meeting yet")
        assert not screen.has("Municipality: All")
        assert screen.focus is screen.find("Plan the first meeting")
        screen.key("Return")
        assert screen.has("Plan the meeting")

    def test_without_a_council_that_comes_first(self, lists: Lists, world: World) -> None:
        with world.desk.write(Op.REMOVE_COUNCIL) as work:
            councils.remove(work, world.council.id)
        screen = lists.open().screen
        assert screen.shows("No council yet")
        screen.key("Return")
        assert screen.has("Name of the council")

    def test_ended_councils_keep_their_meetings_on_the_list(self, lists: Lists, world: World) -> None:
        world.plan(DAY_BEFORE)
        with world.desk.write(Op.END_COUNCIL) as work:
            councils.end(work, world.council.id, date(2026, 11, 1))
        assert lists.open().days() == ["23 November"]


@pytest.mark.parametrize(("width", "is_wide"), [(1440, True), (1024, True), (800, False)])
def test_it_stands_at_every_width(lists: Lists, world: World, width: int, is_wide: bool) -> None:
    """In a narrow window the municipality goes under the name; nothing is painted over something else."""
    world.plan(date(2026, 12, 1))
    screen = lists.open().screen
    screen.window.resize(width, 700)
    screen.settle()
    spots = columns(QRectF(lists.view.visualRect(lists.view.currentIndex())))
    assert spots.is_wide is is_wide
    parts = (spots.tile, spots.title, spots.place, spots.step, spots.arrow)
    shown = [part for part in parts if part.width() > 0]
    assert all(left.right() <= right.left() for left, right in pairwise(shown))
    assert spots.title.width() > 200


def test_a_cancelled_meeting_stays_in_the_list_with_its_reason(screen: Screen, world: World) -> None:
    meeting = world.plan()
    with world.desk.write(Op.EDIT_MEETING) as work:
        meetings.change(work, meeting.id, kind=MeetingKind.EXTRAORDINARY, form=MeetingForm.DIGITAL)
    with world.desk.write(Op.CANCEL_MEETING) as work:
        moves.cancel(work, meeting.id, "Storm")
    screen.go("meetings")
    (line,) = [
        entry
        for entry in entries_of(screen.page._rows, screen.context.texts, world.desk.today())
        if isinstance(entry, Line)
    ]
    assert line.words.icon is Icon.CALENDAR_OFF
    assert line.spoken.endswith("Extraordinary meeting. Øygarden. Rådhuset. Cancelled. Storm")
    assert line.words.room == "Digital"
    assert any(counted(words).startswith("0 meetings left in 2026") for words in screen.reads())
    screen.page.start_focus()
    screen.key("Delete")
    assert screen.shows("The meeting is cancelled. Take it up again to change it.")
    screen.key("Return")
    assert screen.shows("Take the meeting up again")


def test_a_narrow_list_leaves_the_council_room() -> None:
    """As at 200 % text in a small window: the next step stands below it."""
    spots = columns(QRectF(0, 0, 390, 80))
    assert spots.title.width() > 240
    assert spots.step.y() > spots.title.y()
