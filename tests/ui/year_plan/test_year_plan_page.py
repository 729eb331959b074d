"""The meetings of a year proposed, moved, left out and planned in one step."""

from dataclasses import replace
from datetime import date, time
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QToolTip

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council
from liaison_desk.services import councils, meetings, year_plan
from liaison_desk.ui.kit.fields import Select
from liaison_desk.ui.kit.focus import focusable
from liaison_desk.ui.place import Place
from liaison_desk.ui.year_plan.months import MonthTile
from liaison_desk.ui.year_plan.strip import CouncilStrip
from tests.ui.restart import killed_and_started
from tests.ui.screen import name_of
from tests.ui.year_plan.conftest import Plan

SPRING = "Politirådet i Øygarden, Wednesday 31 March, week 13 2027, 09:00–10:30. A Wednesday without a clash."
AUTUMN = "Politirådet i Øygarden, Wednesday 3 November, week 44 2027, 09:00–10:30. A Wednesday without a clash."


class TestProposals:
    def test_y_on_the_meetings_page_opens_the_plan_for_next_year(self, plan: Plan) -> None:
        plan.open()
        assert plan.screen.window.place == Place("year_plan")
        assert plan.screen.shows("Year plan 2027")
        assert plan.rows() == [SPRING, AUTUMN]
        assert plan.confirm() == "Confirm 2 meetings"
        assert plan.screen.focus.accessibleName() == SPRING

    def test_one_begins_at_the_years_where_the_first_proposal_is_out_of_sight(self, plan: Plan) -> None:
        plan.screen.window.resize(1024, 480)
        plan.open()
        assert plan.screen.focus.accessibleName() == "2027"
        assert plan.screen.page._scroll.verticalScrollBar().value() == 0

    def test_so_does_the_button(self, plan: Plan) -> None:
        plan.screen.go("meetings")
        plan.screen.press("Year plan")
        assert plan.rows() == [SPRING, AUTUMN]

    def test_confirming_is_one_step_and_one_undo(self, plan: Plan) -> None:
        plan.open()
        plan.screen.key("Ctrl+Return")
        assert [(m.day, m.start, m.end, m.place) for m in plan.stored()] == [
            (date(2027, 3, 31), time(9), time(10, 30), "Straume"),
            (date(2027, 11, 3), time(9), time(10, 30), "Straume"),
        ]
        assert plan.rows() == []
        assert plan.screen.shows("Nothing is missing: the chosen councils have their meetings.")
        assert "2 meetings are in the plan" in plan.notes()
        plan.screen.key("Ctrl+Z")
        assert plan.stored() == []
        assert plan.rows() == [SPRING, AUTUMN]

    def test_a_day_and_a_week_by_the_arrow_keys(self, plan: Plan) -> None:
        plan.open()
        plan.screen.key("Right", times=3)
        moved = "Politirådet i Øygarden, Monday 5 April, week 14 2027, 09:00–10:30."
        assert plan.rows()[0] == f"{moved} Moved from Wednesday 31 March, week 13."
        plan.screen.key("Shift+Right")
        assert plan.rows()[0].startswith("Politirådet i Øygarden, Monday 12 April")
        plan.screen.key("Shift+Left", times=2)
        assert plan.rows()[0].endswith("Public holiday: Easter Monday.")
        plan.screen.key("Left")
        assert "Friday 26 March" in plan.rows()[0]
        assert plan.rows()[0].endswith("Public holiday: Good Friday. Nobody meets then: Easter week.")
        assert plan.screen.focus.accessibleName() == plan.rows()[0]

    def test_a_week_by_the_buttons_beside_it(self, plan: Plan) -> None:
        plan.open()
        plan.screen.press("A week later: Politirådet i Øygarden, Wednesday 31 March")
        assert "Wednesday 7 April" in plan.rows()[0]
        plan.screen.press("A week earlier: Politirådet i Øygarden, Wednesday 7 April")
        assert plan.rows() == [SPRING, AUTUMN]

    def test_the_day_can_be_written(self, plan: Plan) -> None:
        plan.open()
        plan.screen.key("Return")
        plan.screen.type("12.10.2027")
        plan.screen.key("Return")
        assert plan.rows()[0].endswith("After the election the new municipal council is in place by 31 October.")
        plan.screen.key("Ctrl+Return")
        assert [meeting.day for meeting in plan.stored()] == [date(2027, 10, 12), date(2027, 11, 3)]

    def test_what_is_no_day_says_so_and_stays(self, plan: Plan) -> None:
        plan.open()
        plan.screen.write("Day of Politirådet i Øygarden, proposed for Wednesday 31 March", "sometime")
        field = plan.screen.find("Day of Politirådet i Øygarden, proposed for Wednesday 31 March", QLineEdit)
        assert field.text() == "sometime"
        assert plan.screen.shows("Write a date, for example 4.12")

    def test_an_emptied_day_comes_back(self, plan: Plan) -> None:
        plan.open()
        plan.screen.write("Day of Politirådet i Øygarden, proposed for Wednesday 31 March", "")
        assert plan.rows() == [SPRING, AUTUMN]
        assert plan.screen.find("Day of Politirådet", QLineEdit).text() == "Wednesday 31 March 2027"

    def test_a_meeting_is_left_out_with_space_and_not_planned(self, plan: Plan) -> None:
        plan.open()
        plan.screen.key("Space")
        assert "Left out." in plan.rows()[0]
        assert plan.confirm() == "Confirm 1 meeting"
        plan.screen.key("Down")
        plan.screen.key("Delete")
        assert plan.confirm() == "Confirm 0 meetings"
        assert not plan.screen.find("Confirm", QPushButton).isEnabled()
        plan.screen.key("Ctrl+Return")
        assert plan.stored() == []
        plan.screen.key("Space")
        plan.screen.key("Ctrl+Return")
        assert [meeting.day for meeting in plan.stored()] == [date(2027, 11, 3)]

    def test_proposing_again_forgets_what_was_changed(self, plan: Plan) -> None:
        plan.open()
        plan.screen.key("Right")
        plan.screen.key("Space")
        plan.screen.key("Ctrl+R")
        assert plan.rows() == [SPRING, AUTUMN]

    def test_what_was_moved_survives_a_crash(self, plan: Plan, tmp_path: Path) -> None:
        plan.open()
        plan.screen.key("Shift+Right")
        plan.screen.key("Down")
        plan.screen.key("Space")
        plan.screen.press("2027 and 2028")
        moved = plan.rows()
        assert len(moved) == 4
        with killed_and_started(plan.screen, tmp_path / "again") as screen:
            assert Plan(screen, plan.world).open().rows() == moved
        assert "Wednesday 7 April" in moved[0]
        assert "Left out." in moved[1]

    def test_a_moved_meeting_stays_when_the_rest_is_proposed_anew(self, plan: Plan) -> None:
        plan.open()
        plan.screen.key("Shift+Right")
        with plan.world.desk.write(Op.BLOCK_DAYS) as work:
            year_plan.block(work, date(2027, 11, 1), date(2027, 11, 7), "kurs")
        plan.screen.settle()
        assert ["7 April" in plan.rows()[0], "10 November" in plan.rows()[1]] == [True, True]
        with plan.world.desk.write(Op.PLAN_MEETING) as work:
            meetings.plan(work, plan.world.council.id, date(2027, 4, 7), time(9), time(10))
        plan.screen.settle()
        assert len(plan.rows()) == 1


class TestYearsAndCouncils:
    def test_several_years_stand_under_each_other(self, plan: Plan) -> None:
        plan.open()
        plan.screen.press("2027 and 2028")
        assert [row.split(", ")[1] for row in plan.rows()] == [
            "Wednesday 31 March",
            "Wednesday 3 November",
            "Wednesday 29 March",
            "Wednesday 18 October",
        ]
        assert plan.screen.shows("Year plan 2027 and 2028")
        plan.screen.key("Ctrl+Return")
        assert [meeting.day.year for meeting in plan.stored()] == [2027, 2027, 2028, 2028]

    def test_two_councils_keep_clear_of_each_other_and_a_clash_is_said(self, plan: Plan, local: Council) -> None:
        plan.open()
        assert [row.split(" week")[0] for row in plan.rows()] == [
            "Lokalt politiråd, Wednesday 31 March,",
            "Politirådet i Øygarden, Wednesday 7 April,",
            "Politirådet i Øygarden, Wednesday 3 November,",
        ]
        plan.screen.key("Shift+Right")
        assert plan.rows()[0].endswith("The same hours as Politirådet i Øygarden, which begins at 09:00.")
        assert plan.rows()[1].endswith("The same hours as Lokalt politiråd, which begins at 09:00.")
        assert "look at the day" in plan.strips()[0]
        plan.screen.key("Space")
        assert plan.rows()[1].endswith("Wednesday without a clash.")

    def test_what_is_proposed_for_others_stays_where_one_is_moved(self, plan: Plan, local: Council) -> None:
        plan.open()
        others = plan.rows()[1:]
        plan.screen.key("Right")
        plan.world.plan(date(2028, 2, 2))
        plan.screen.settle()
        assert "Thursday 1 April" in plan.rows()[0]
        assert plan.rows()[1:] == others

    def test_another_usual_weekday_is_another_proposal(self, plan: Plan, usual: Council) -> None:
        plan.open()
        with plan.world.desk.write(Op.EDIT_COUNCIL) as work:
            councils.save(work, replace(usual, weekday=3))
        plan.screen.settle()
        assert ["Thursday 1 April" in plan.rows()[0], "Thursday 4 November" in plan.rows()[1]] == [True, True]

    def test_one_plans_for_some_councils_only(self, plan: Plan, local: Council) -> None:
        plan.open()
        plan.tick("Plan for Lokalt politiråd")
        assert [row.split(",")[0] for row in plan.rows()] == ["Politirådet i Øygarden"] * 2
        assert name_of(plan.screen.focus) == "Plan for Lokalt politiråd"
        plan.screen.key("Space")
        assert len(plan.rows()) == 3

    def test_fewer_than_two_a_year_are_noticed(self, plan: Plan, local: Council) -> None:
        plan.open()
        assert plan.screen.shows("Fewer than two meetings a year; the guide says at least two.")
        assert "1 meeting a year  ·  Wednesday 09:00–10:30" in plan.notes()

    def test_without_a_council_one_is_made_first(self, plan: Plan) -> None:
        with plan.world.desk.write(Op.END_COUNCIL) as work:
            councils.end(work, plan.world.council.id, date(2026, 1, 1))
        plan.open()
        plan.screen.press("New council")
        assert plan.screen.has("Name of the council")


class TestPlannedAlready:
    def test_meetings_of_the_year_stand_beside_with_what_speaks_against_them(self, plan: Plan) -> None:
        meeting = plan.world.plan(date(2027, 5, 6))
        plan.open()
        said = "Politirådet i Øygarden, Thursday 6 May, week 18, 12:00–14:00. Public holiday: Ascension Day."
        assert plan.screen.has(said)
        assert len(plan.rows()) == 1
        plan.screen.find(said).setFocus()
        plan.screen.key("Return")
        assert plan.screen.window.place.subject == meeting.id


class TestCalendar:
    def test_the_strip_says_every_meeting_in_words(self, plan: Plan) -> None:
        plan.world.plan(date(2027, 2, 3))
        plan.open()
        assert plan.strips() == [
            "Politirådet i Øygarden, 2027: Wednesday 3 February planned; Wednesday 3 November proposed. 2 of 2"
        ]

    def test_a_proposal_is_dragged_to_a_working_day(self, plan: Plan) -> None:
        plan.open()
        plan.drag("Politirådet", date(2027, 3, 31), date(2027, 6, 2))
        assert "Wednesday 2 June" in plan.rows()[0]
        plan.drag("Politirådet", date(2027, 6, 2), date(2027, 6, 6))
        assert "Friday 4 June" in plan.rows()[0]
        plan.screen.key("Ctrl+Return")
        assert plan.stored()[0].day == date(2027, 6, 4)

    def test_what_is_planned_is_not_dragged(self, plan: Plan) -> None:
        plan.world.plan(date(2027, 2, 3))
        plan.open()
        plan.drag("Politirådet", date(2027, 2, 3), date(2027, 6, 2))
        assert [meeting.day for meeting in plan.stored()] == [date(2027, 2, 3)]
        assert len(plan.rows()) == 1

    def test_twelve_months_say_meetings_and_days_kept_free(self, plan: Plan) -> None:
        with plan.world.desk.write(Op.BLOCK_DAYS) as work:
            year_plan.block(work, date(2027, 3, 1), date(2027, 3, 5), "vinterferie", plan.world.municipality.id)
        plan.open()
        plan.screen.press("Months")
        said = plan.months()
        assert len(said) == 12
        assert said[0] == "January 2027: no meeting. Kept free: 1 January New Year’s Day."
        assert said[2].startswith("March 2027: Wednesday 31 March Politirådet i Øygarden, proposed. Kept free: ")
        assert said[2].endswith("28 March Easter Sunday; 29 March Easter Monday; 1–5 March Øygarden: vinterferie.")
        assert said[5] == "June 2027: no meeting."
        march = plan.screen.find("March 2027", MonthTile)
        march.setFocus()
        assert march in focusable(plan.screen.page)

    def test_pointing_at_a_day_says_whose_meeting_it_is(self, plan: Plan) -> None:
        plan.open()
        strip = plan.seen(CouncilStrip)[0]
        assert isinstance(strip, CouncilStrip)
        spot = strip.spot(date(2027, 3, 31)).toPoint()
        QApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, spot, strip.mapToGlobal(spot)))
        assert QToolTip.text() == "Wednesday 31 March proposed"
        QApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), strip.mapToGlobal(QPoint(1, 1))))
        plan.screen.press("Months")
        march = plan.screen.find("March 2027", MonthTile)
        spot = march.spot(date(2027, 3, 31)).toPoint()
        QApplication.sendEvent(march, QHelpEvent(QEvent.Type.ToolTip, spot, march.mapToGlobal(spot)))
        assert QToolTip.text() == "Wednesday 31 March Politirådet i Øygarden, proposed"


class TestKeptFree:
    def test_a_week_is_kept_free_for_a_municipality(self, plan: Plan) -> None:
        plan.open()
        plan.screen.key("Ctrl+B")
        assert plan.screen.focus.accessibleName() == "First day to keep free"
        plan.screen.type("31.3.2027")
        plan.tick("The whole week")
        plan.screen.find("Who is busy", Select).setFocus()
        plan.screen.key("Down")
        plan.screen.find("Why these days are kept free", QLineEdit).setFocus()
        plan.screen.type("budsjettuke")
        plan.screen.key("Return")
        (busy,) = plan.busy()
        assert (busy.first, busy.last, busy.reason) == (date(2027, 3, 29), date(2027, 4, 4), "budsjettuke")
        assert busy.municipality_id == plan.world.municipality.id
        assert "Wednesday 7 April" in plan.rows()[0]
        assert plan.screen.shows("Øygarden: budsjettuke")
        assert plan.screen.find("Why these days are kept free", QLineEdit).text() == ""
        plan.screen.press("No longer keep free: 29 March – 4 April, Øygarden: budsjettuke")
        assert plan.busy() == []
        assert "Wednesday 7 April" in plan.rows()[0]
        plan.screen.press("Propose again")
        assert plan.rows() == [SPRING, AUTUMN]

    def test_what_is_missing_is_said_beside_its_field(self, plan: Plan) -> None:
        plan.open()
        plan.screen.press("Keep free")
        assert plan.screen.shows("Write the first day.")
        plan.screen.write("First day to keep free", "31.3.2027")
        plan.screen.press("Keep free")
        assert plan.screen.shows("Write why, so that it is clear next year too.")
        plan.screen.write("Last day to keep free", "1.3.2027")
        plan.screen.write("Why these days are kept free", "kurs")
        plan.screen.press("Keep free")
        assert plan.screen.shows("The last day must not be before the first.")
        assert plan.busy() == []
        plan.screen.write("Last day to keep free", "")
        plan.screen.press("Keep free")
        (busy,) = plan.busy()
        assert (busy.first, busy.last, busy.municipality_id) == (date(2027, 3, 31), date(2027, 3, 31), None)
        assert plan.screen.shows("You: kurs")

    def test_a_day_that_is_none_keeps_everything(self, plan: Plan) -> None:
        plan.open()
        plan.screen.write("First day to keep free", "soon")
        plan.screen.write("Why these days are kept free", "kurs")
        plan.screen.press("Keep free")
        assert plan.busy() == []
        field = plan.screen.find("First day to keep free", QLineEdit)
        assert field.text() == "soon"

    def test_half_typed_days_are_there_after_a_crash(self, plan: Plan, tmp_path: Path) -> None:
        plan.open()
        plan.screen.key("Ctrl+B")
        plan.screen.type("31.3.2027")
        plan.screen.key("Tab")
        plan.tick("The whole week")
        plan.screen.find("Last day to keep free", QLineEdit).setFocus()
        plan.screen.type("next")
        plan.screen.find("Who is busy", Select).setFocus()
        plan.screen.key("Down")
        plan.screen.find("Why these days are kept free", QLineEdit).setFocus()
        plan.screen.type("bud")
        with killed_and_started(plan.screen, tmp_path / "again") as screen:
            Plan(screen, plan.world).open()
            assert screen.find("Why these days are kept free", QLineEdit).text() == "bud"
            assert screen.find("First day to keep free", QLineEdit).text() == "Wednesday 31 March 2027"
            assert screen.find("Last day to keep free", QLineEdit).text() == "next"
            assert screen.find("The whole week", QCheckBox).isChecked()
            assert screen.find("Who is busy", Select).currentText() == "Øygarden"

    def test_a_year_without_a_free_day_says_so(self, plan: Plan) -> None:
        with plan.world.desk.write(Op.BLOCK_DAYS) as work:
            year_plan.block(work, date(2027, 1, 1), date(2027, 12, 31), "permisjon")
        plan.open()
        assert plan.rows() == []
        assert plan.screen.shows("There is no free day for what is missing.")
        assert "No free day for 2 meetings. Plan them by hand, or set days free." in plan.notes()


class TestThemes:
    def test_a_theme_is_said_beside_the_meetings_of_its_month(self, plan: Plan) -> None:
        plan.open()
        plan.screen.find("Month of the theme", Select).set_value(3)
        plan.screen.find("Theme of the month", QLineEdit).setFocus()
        plan.screen.type("russ og skjenking")
        plan.screen.key("Return")
        assert plan.rows() == [f"{SPRING} Theme of March: russ og skjenking.", AUTUMN]
        assert plan.screen.find("Theme of the month", QLineEdit).text() == ""
        plan.screen.press("Remove the theme of March: russ og skjenking")
        assert plan.rows() == [SPRING, AUTUMN]
        plan.screen.key("Ctrl+Z")
        assert plan.screen.shows("russ og skjenking")

    def test_nothing_is_no_theme(self, plan: Plan) -> None:
        plan.open()
        plan.screen.press("Add theme")
        assert plan.screen.shows("Write something first.")


def test_f6_goes_through_the_parts(plan: Plan) -> None:
    plan.open()
    names = []
    for _ in range(4):
        plan.screen.key("F6")
        names.append(plan.screen.focus.accessibleName() or name_of(plan.screen.focus))
    assert any(name.startswith("Plan for") for name in names)
    assert len(set(names)) == 4
