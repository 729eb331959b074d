"""A meeting planned by date, from anywhere, beginning with what the council usually does."""

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council
from liaison_desk.domain.meetings import Meeting, MeetingForm, MeetingKind
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services import councils, meetings
from liaison_desk.ui.fields.draft import kept
from liaison_desk.ui.kit.fields import Field, Select
from liaison_desk.ui.kit.focus import focusable
from liaison_desk.ui.panels.new_meeting import FAMILY, NewMeetingPanel
from liaison_desk.ui.place import Place
from tests.ui.conftest import from_today
from tests.ui.counted import counted
from tests.ui.restart import killed_and_started
from tests.ui.screen import Screen
from tests.world import World


class Panel:
    """The panel, filled in and read."""

    def __init__(self, screen: Screen, world: World) -> None:
        self.screen, self.world = screen, world

    def open(self) -> "Panel":
        self.screen.key("Ctrl+M")
        return self

    @property
    def is_open(self) -> bool:
        return self.screen.has("Plan the meeting")

    def line(self, name: str) -> QLineEdit:
        return self.screen.find(name, QLineEdit)

    def says(self) -> list[str]:
        return [self.line(name).text() for name in ("Day", "Begins at", "Ends at", "Place")]

    def notes(self) -> list[str]:
        return [counted(words) for words in self.screen.reads()]

    def council(self) -> str:
        return self.screen.find("Council", Select).currentText()

    def choose(self, name: str) -> None:
        """By the arrow keys, which choose at once."""
        select = self.screen.find("Council", Select)
        select.setFocus()
        for key in ("Down", "Up"):
            for _ in range(select.count()):
                if not select.currentText().startswith(name):
                    self.screen.key(key)
        assert select.currentText().startswith(name)

    def write(self, name: str, words: str) -> None:
        self.screen.write(name, words)

    def error(self, name: str) -> str:
        widget: QWidget | None = self.screen.find(name, QLineEdit if name != "Council" else Select)
        while not isinstance(widget, Field):
            assert widget is not None
            widget = widget.parentWidget()
        return widget.error

    def stored(self) -> list[Meeting]:
        with self.world.desk.read() as reader:
            return sorted(reader.all(Meeting), key=lambda meeting: meeting.day)

    def half_written(self) -> dict[str, str]:
        return kept(self.screen.context, FAMILY)


@pytest.fixture
def usual(world: World) -> Council:
    """Four meetings a year, Wednesdays from nine."""
    with world.desk.write(Op.EDIT_COUNCIL) as work:
        return councils.save(
            work,
            replace(world.council, meetings_per_year=4, weekday=2, start=time(9, 0), end=time(10, 30), place="Straume"),
        )


@pytest.fixture
def panel(usual: Council, screen: Screen, world: World) -> Panel:
    return Panel(screen, world)


class TestProposal:
    def test_it_begins_with_the_councils_usual_day_hours_and_place(self, panel: Panel) -> None:
        panel.open()
        assert panel.council() == "Politirådet i Øygarden"
        assert panel.says() == ["Wednesday 9 December", "09:00", "10:30", "Straume"]
        assert panel.screen.shows("A proposal: the first usual day that leaves time for the agenda.")
        assert panel.screen.shows("The agenda is to be sent by Wednesday 2 December.")

    def test_with_a_meeting_behind_it_the_rhythm_counts(self, panel: Panel, world: World) -> None:
        world.plan(date(2026, 11, 18))
        panel.open()
        assert panel.says()[0] == "Wednesday 17 February 2027"
        assert "A proposal: 4 meetings a year, and the latest one is on 18 November." in panel.notes()

    def test_enter_plans_it_as_proposed_and_leads_to_its_preparation(self, panel: Panel, world: World) -> None:
        panel.open()
        panel.screen.key("Ctrl+Return")
        (meeting,) = panel.stored()
        assert (meeting.day, meeting.start, meeting.end, meeting.place) == (
            date(2026, 12, 9), time(9, 0), time(10, 30), "Straume",
        )  # fmt: skip
        assert panel.screen.window.place == Place("meeting", meeting.id, "prepare")
        assert not panel.is_open
        with world.desk.read() as reader:
            assert len(reader.all(AgendaItem, meeting_id=meeting.id)) == 7
        assert panel.half_written() == {}

    def test_undo_takes_it_back_and_redo_plans_it_again(self, panel: Panel) -> None:
        panel.open()
        panel.screen.key("Ctrl+Return")
        panel.screen.key("Ctrl+Z")
        assert panel.stored() == []
        assert panel.screen.window.place.page == "meetings"
        panel.screen.key("Ctrl+Y")
        assert len(panel.stored()) == 1

    def test_what_nobody_ever_said_is_not_made_up(self, panel: Panel, world: World, usual: Council) -> None:
        with world.desk.write(Op.EDIT_COUNCIL) as work:
            councils.save(work, replace(usual, start=None, end=None, place=""))
        panel.open()
        assert panel.says()[1:] == ["", "", ""]


class TestWriting:
    def test_by_keys_from_the_day_to_the_place(self, panel: Panel) -> None:
        panel.open()
        screen = panel.screen
        screen.type("4.12")  # the day is written over by the first key
        screen.key("Tab")
        assert panel.says()[0] == "Friday 4 December"
        screen.key("Tab")  # over the button for the month
        screen.type("13")
        screen.key("Tab")
        assert panel.says()[1:3] == ["13:00", "14:30"]
        screen.type("15.15")
        screen.key("Tab")
        screen.type("Rådhuset")
        screen.key("Return")
        (meeting,) = panel.stored()
        assert (meeting.day, meeting.start, meeting.end, meeting.place) == (
            date(2026, 12, 4), time(13, 0), time(15, 15), "Rådhuset",
        )  # fmt: skip

    def test_by_mouse(self, panel: Panel) -> None:
        screen = panel.screen
        screen.press("New meeting")
        screen.press("Plan the meeting")
        assert [meeting.day for meeting in panel.stored()] == [date(2026, 12, 9)]

    def test_enter_in_the_day_only_takes_the_day(self, panel: Panel) -> None:
        panel.open()
        panel.screen.type("fre")
        panel.screen.key("Return")
        assert panel.is_open
        assert panel.says()[0] == "Friday 27 November"

    def test_an_emptied_place_stays_empty(self, panel: Panel) -> None:
        panel.open()
        panel.write("Place", "")
        panel.screen.key("Ctrl+Return")
        assert [meeting.place for meeting in panel.stored()] == [""]

    def test_a_start_past_the_end_moves_the_end_not_over_midnight(self, panel: Panel) -> None:
        panel.open()
        panel.write("Begins at", "23.30")
        assert panel.says()[1:3] == ["23:30", "10:30"]

    def test_an_end_written_first_stays(self, panel: Panel, world: World, usual: Council) -> None:
        with world.desk.write(Op.EDIT_COUNCIL) as work:
            councils.save(work, replace(usual, start=None, end=None))
        panel.open()
        panel.write("Ends at", "15")
        panel.write("Begins at", "14")
        assert panel.says()[1:3] == ["14:00", "15:00"]

    def test_tab_goes_round_in_reading_order(self, panel: Panel) -> None:
        panel.open()
        inside = panel.screen.window.findChild(NewMeetingPanel)
        assert inside is not None
        names = [stop.accessibleName() for stop in focusable(inside)]
        assert names == [
            "Close", "Council", "Day", "Pick from the month: Day", "Begins at", "Ends at", "Place", "Kind of meeting",
            "How one takes part", "Meet now", "Plan the meeting",
        ]  # fmt: skip


class TestDoubts:
    @pytest.mark.parametrize(
        ("written", "said"),
        [
            ("28.11", "The day is a Saturday."),
            ("30.11", "The agenda should have gone out 7 days before, by Monday 23 November."),
            ("23.11.26", "This day has passed. Go on if the meeting has been held."),
            ("22.11.26", "The day is a Sunday."),
            ("1.12", "The agenda is to be sent by Tuesday 24 November."),
        ],
    )
    def test_they_are_said_and_stop_nothing(self, panel: Panel, written: str, said: str) -> None:
        panel.open()
        panel.screen.type(written)
        panel.screen.key("Tab")
        assert said in panel.notes()
        assert not panel.screen.shows("A proposal")
        panel.screen.key("Ctrl+Return")
        assert len(panel.stored()) == 1

    def test_while_the_day_is_being_written_nothing_is_said_of_another(self, panel: Panel) -> None:
        panel.open()
        panel.screen.type("30")
        assert not panel.screen.shows("The agenda")
        panel.screen.key("Esc")
        assert panel.says()[0] == "Wednesday 9 December"
        assert panel.screen.shows("A proposal")


class TestBadInput:
    @pytest.mark.parametrize(
        ("field", "written", "sentence"),
        [
            ("Day", "31.11", "November has 30 days. Did you mean 30 November?"),
            ("Day", "snart", "Write a date, for example 4.12, Friday or in two weeks."),
            ("Day", "", "Write the day of the meeting."),
            ("Begins at", "nine", "Write a time, for example 13.30."),
            ("Begins at", "", "Write when it begins."),
            ("Ends at", "", "Write when it ends."),
            ("Ends at", "08.00", "The end must be after the start."),
        ],
    )
    def test_a_sentence_beside_the_field_and_nothing_lost(
        self, panel: Panel, field: str, written: str, sentence: str
    ) -> None:
        panel.open()
        panel.write(field, written)
        panel.screen.key("Ctrl+Return")
        assert panel.stored() == []
        assert panel.error(field) == sentence
        assert panel.screen.focus is panel.line(field)
        assert panel.line(field).text() in (written, "08:00")

    def test_an_hour_the_clocks_leave_out(self, panel: Panel) -> None:
        panel.open()
        for field, written in (("Day", "28.3.2027"), ("Begins at", "2.30"), ("Ends at", "4.00")):
            panel.write(field, written)
        panel.screen.key("Ctrl+Return")
        assert panel.error("Ends at") == "This time does not exist: the clocks are put forward that night."
        assert panel.stored() == []
        panel.write("Begins at", "3.00")
        panel.screen.key("Ctrl+Return")
        assert [(m.start, m.end) for m in panel.stored()] == [(time(3), time(4, 30))]

    def test_two_meanings_are_asked_for(self, panel: Panel) -> None:
        panel.open()
        panel.screen.type("neste fredag")
        panel.screen.key("Ctrl+Return")
        assert panel.stored() == []
        assert panel.error("Day") == "This can mean two days. Choose one with 1 or 2."
        panel.screen.key("2")
        assert panel.says()[0] == "Friday 4 December"

    def test_mended_it_is_planned(self, panel: Panel) -> None:
        panel.open()
        panel.write("Ends at", "08.00")
        panel.screen.key("Ctrl+Return")
        panel.write("Begins at", "07.00")
        panel.screen.key("Ctrl+Return")
        assert [(m.start, m.end) for m in panel.stored()] == [(time(7, 0), time(8, 0))]


class TestWhichCouncil:
    def test_of_several_none_is_guessed(self, panel: Panel, forum: Council) -> None:
        panel.open()
        assert panel.council() == ""
        assert panel.screen.focus is panel.screen.find("Council", Select)
        panel.screen.key("Ctrl+Return")
        assert panel.error("Council") == "Choose the council that meets."
        panel.choose("Handelsforum")
        assert panel.error("Council") == ""
        assert panel.says()[1:] == ["09:00", "10:30", "Kleppestø"]

    def test_another_council_brings_its_own_usual_time_but_not_over_what_is_written(
        self, panel: Panel, forum: Council
    ) -> None:
        panel.open()
        panel.choose("Politirådet")
        panel.write("Place", "Kulturhuset")
        panel.write("Begins at", "10")
        panel.choose("Handelsforum")
        assert panel.says()[1:] == ["10:00", "11:30", "Kulturhuset"]
        assert panel.says()[0].startswith("Thursday")  # as the forum's last meeting

    def test_begun_from_a_council_it_is_that_one(self, panel: Panel, forum: Council) -> None:
        panel.screen.go("council", forum.id)
        panel.screen.press("New meeting")
        assert panel.council() == "Handelsforum Askøy"
        assert panel.screen.focus is panel.line("Day")

    def test_begun_from_a_municipality_it_is_one_of_its_own(
        self, panel: Panel, forum: Council, askoy: Municipality
    ) -> None:
        panel.screen.go("municipality", askoy.id)
        panel.screen.press("New meeting")
        assert panel.council() == "Handelsforum Askøy"
        assert panel.screen.find("Council", Select).count() == 1

    def test_ended_councils_meet_no_more(self, panel: Panel, world: World, forum: Council, usual: Council) -> None:
        with world.desk.write(Op.END_COUNCIL) as work:
            councils.end(work, forum.id, date(2026, 11, 23))
        panel.open()
        assert panel.council() == "Politirådet i Øygarden"
        panel.screen.key("Esc")
        panel.screen.context.window.open_panel("new_meeting", council_id=forum.id)
        panel.screen.settle()
        assert panel.council() == ""
        assert panel.screen.focus is panel.screen.find("Council", Select)

    def test_a_day_can_be_given_from_where_it_is_begun(self, panel: Panel, usual: Council) -> None:
        panel.screen.context.window.open_panel("new_meeting", council_id=usual.id, day=date(2026, 12, 16))
        panel.screen.settle()
        assert panel.says() == ["Wednesday 16 December", "09:00", "10:30", "Straume"]
        assert not panel.screen.shows("A proposal")
        panel.screen.key("Ctrl+Return")
        assert [meeting.day for meeting in panel.stored()] == [date(2026, 12, 16)]

    @from_today
    def test_without_any_council_that_comes_first(self, panel: Panel, world: World) -> None:
        with world.desk.write(Op.REMOVE_COUNCIL) as work:
            councils.remove(work, world.council.id)
        panel.open()
        assert panel.screen.reads().count("No council yet") == 2  # Today behind it says so too
        assert not panel.is_open
        panel.screen.key("Return")
        assert panel.screen.has("Name of the council")
        assert panel.screen.reads().count("No council yet") == 1


class TestHalfWritten:
    def test_looking_leaves_nothing_behind(self, panel: Panel) -> None:
        panel.open()
        panel.screen.key("Esc")
        assert not panel.is_open
        assert panel.half_written() == {}
        panel.open()
        assert not panel.screen.shows("Not finished the last time.")

    def test_what_is_written_is_there_again_when_it_is_opened_next(self, panel: Panel) -> None:
        panel.open()
        panel.screen.type("4.12")
        panel.write("Begins at", "13")
        panel.write("Ends at", "16")
        panel.write("Place", "Kultur")
        panel.screen.key("Esc")
        assert not panel.is_open
        panel.open()
        assert panel.screen.shows("Not finished the last time.")
        assert panel.says() == ["Friday 4 December", "13:00", "16:00", "Kultur"]
        panel.screen.key("Ctrl+Return")
        assert [(m.day, m.end, m.place) for m in panel.stored()] == [(date(2026, 12, 4), time(16, 0), "Kultur")]
        assert panel.half_written() == {}

    def test_every_key_survives_a_kill(self, panel: Panel, tmp_path: Path) -> None:
        panel.open()
        panel.screen.type("neste fre")
        with killed_and_started(panel.screen, tmp_path / "killed") as again:
            again.key("Ctrl+M")
            assert again.find("Day", QLineEdit).text() == "neste fre"
            assert again.shows("This can mean two days. Choose one with 1 or 2.")

    def test_each_council_keeps_its_own(self, panel: Panel, forum: Council, world: World) -> None:
        panel.screen.go("council", forum.id)
        panel.screen.press("New meeting")
        panel.write("Place", "Kleppestø senter")
        panel.screen.key("Esc")
        panel.screen.go("council", world.council.id)
        panel.screen.press("New meeting")
        assert panel.says()[3] == "Straume"
        panel.screen.key("Esc")
        panel.screen.go("council", forum.id)
        panel.screen.press("New meeting")
        assert panel.says()[3] == "Kleppestø senter"

    def test_start_afresh_gives_it_up(self, panel: Panel) -> None:
        panel.open()
        panel.screen.type("4.12")
        panel.write("Begins at", "13")
        panel.screen.key("Esc")
        panel.open()
        panel.screen.press("Start afresh")
        assert panel.says() == ["Wednesday 9 December", "09:00", "10:30", "Straume"]
        assert not panel.screen.shows("Not finished the last time.")
        panel.screen.key("Esc")
        assert panel.half_written() == {}

    def test_esc_in_the_day_gives_up_the_day_alone(self, panel: Panel) -> None:
        panel.open()
        panel.screen.type("4.1")
        panel.screen.key("Esc")  # the list
        panel.screen.key("Esc")
        assert panel.is_open
        assert panel.says()[0] == "Wednesday 9 December"
        panel.screen.key("Esc")
        assert not panel.is_open
        assert panel.half_written() == {}

    def test_what_a_removed_council_was_written_for_is_no_trouble(
        self, panel: Panel, world: World, forum: Council
    ) -> None:
        panel.open()
        panel.choose("Handelsforum")
        panel.write("Place", "Kultur")
        panel.screen.key("Esc")
        with world.desk.write(Op.REMOVE_COUNCIL) as work:
            (meeting,) = work.all(Meeting, council_id=forum.id)
            meetings.remove(work, meeting.id)
            councils.remove(work, forum.id)
        panel.open()
        assert panel.council() == "Politirådet i Øygarden"
        assert panel.says()[3] == "Kultur"


def test_two_panels_never_lie_over_each_other(panel: Panel) -> None:
    panel.open()
    panel.screen.type("4.12")
    panel.screen.key("Ctrl+M")
    panel.screen.key("Ctrl+T")
    assert len([p for p in panel.screen.window.findChildren(NewMeetingPanel) if p.isVisible()]) == 1
    assert not panel.screen.has("What is to be done")
    assert panel.screen.focus is panel.line("Day")
    panel.screen.key("Esc")  # the list under the day
    panel.screen.key("Esc")  # the day itself
    panel.screen.key("Esc")
    assert not panel.is_open


@from_today
def test_the_page_behind_stays_while_the_panel_is_open(panel: Panel) -> None:
    panel.open()
    for keys in ("Ctrl+3", "Alt+Left", "Ctrl+,"):
        panel.screen.key(keys)
        assert panel.screen.window.place.page == "today"
        assert panel.screen.focus is panel.line("Day")


@pytest.mark.parametrize("width", [1440, 1024, 800])
def test_nothing_is_cut_off(panel: Panel, width: int) -> None:
    panel.screen.window.resize(width, 600)
    panel.open()
    panel.screen.type("30.11")
    panel.screen.key("Tab")
    inside = panel.screen.window.findChild(NewMeetingPanel)
    assert inside is not None
    assert inside.height() >= inside.sizeHint().height()
    for child in inside.findChildren(QWidget):
        if child.isVisible():
            spot = child.mapTo(inside, child.rect().bottomRight())
            assert inside.rect().contains(spot), child


def test_kind_and_form_need_no_key_and_are_kept(screen: Screen, world: World, tmp_path: Path) -> None:
    panel = Panel(screen, world).open()
    assert not screen.has("Link or room for those who take part digitally")
    kind = screen.find("Kind of meeting", Select)
    kind.setFocus()
    screen.key("Down", times=2)
    screen.find("How one takes part", Select).setFocus()
    screen.key("Down", times=2)
    link = panel.line("Link or room for those who take part digitally")
    link.setFocus()
    screen.type("https://moete.eksempel.no/1")
    with killed_and_started(screen, tmp_path / "again") as again:
        again.key("Ctrl+M")
        assert again.find("Kind of meeting", Select).currentText() == "Exercise"
        assert again.find("How one takes part", Select).currentText() == "In a room and digital"
        assert again.find("Link or room for those who take part digitally", QLineEdit).text()
    panel.write("Day", "1.12.2026")
    panel.write("Begins at", "12")
    screen.key("Ctrl+Return")
    (meeting,) = panel.stored()
    assert (meeting.kind, meeting.form) == (MeetingKind.EXERCISE, MeetingForm.HYBRID)
    assert meeting.link == "https://moete.eksempel.no/1"


def test_where_all_sit_together_there_is_no_link(screen: Screen, world: World) -> None:
    panel = Panel(screen, world).open()
    form = screen.find("How one takes part", Select)
    form.setFocus()
    screen.key("Down")
    panel.line("Link or room for those who take part digitally").setFocus()
    screen.type("https://moete.eksempel.no/1")
    form.setFocus()
    screen.key("Up")
    panel.write("Day", "1.12.2026")
    panel.write("Begins at", "12")
    screen.key("Ctrl+Return")
    (meeting,) = panel.stored()
    assert (meeting.kind, meeting.form, meeting.link) == (MeetingKind.ORDINARY, MeetingForm.PHYSICAL, "")
