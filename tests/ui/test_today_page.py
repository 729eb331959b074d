"""Today, read and used: each rule's row, what its button does, and the keys from row to row."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.agreements import RevisionRule
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council, CouncilKind, Secretariat
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.services import actions, agreements, councils, evaluations, issuing, meetings, municipalities
from liaison_desk.services.actions import NOBODY, Owner
from liaison_desk.ui.kit.buttons import Button
from liaison_desk.ui.kit.labels import Elided, Paragraph
from liaison_desk.ui.kit.rows import Row
from liaison_desk.ui.kit.status import Pill
from liaison_desk.ui.place import Place
from liaison_desk.ui.today.page import TodayPage
from liaison_desk.ui.today.row import TodayLine
from tests.ui.counted import counted
from tests.ui.screen import Screen
from tests.world import World

TODAY = date(2026, 11, 24)  # Tuesday, 10.42


class Day:
    """The page and what can be put on it."""

    def __init__(self, screen: Screen, world: World) -> None:
        self.screen, self.world = screen, world

    # -- what there is
    def lines(self) -> list[TodayLine]:
        self.screen.settle()
        return [line for line in self.screen.window.findChildren(TodayLine) if line.isVisible()]

    def rows(self) -> list[str]:
        """Each as a screen reader says it."""
        return [counted(line.accessibleName()) for line in self.lines()]

    def steps(self) -> list[str]:
        return [line.step.text() for line in self.lines()]

    def line(self, words: str) -> TodayLine:
        return next(line for line in self.lines() if counted(line.accessibleName()).startswith(words))

    @property
    def stands_on(self) -> str:
        self.screen.settle()
        return self.screen.focus.accessibleName()

    @property
    def place(self) -> Place:
        return self.screen.window.place

    # -- what is put there
    def action(self, title: str, ahead: int, owner: Owner = NOBODY, council: Council | None = None) -> ActionItem:
        deadline = Deadline.day(TODAY + timedelta(days=ahead))
        with self.world.desk.write(Op.ADD_ACTION) as work:
            return actions.raise_item(
                work, title, owner=owner, deadline=deadline, council_id=council.id if council else None
            )

    def mine(self, title: str, ahead: int) -> ActionItem:
        return self.action(title, ahead, Owner(self.world.me.name, self.world.me.id))

    def held(self, day: date) -> Meeting:
        meeting = self.world.plan(day)
        with self.world.desk.write(Op.END_MEETING) as work:
            return meetings.write_afterwards(work, meeting.id)

    def locked(self, day: date, voices: Voices) -> Meeting:
        meeting = self.held(day)
        with self.world.desk.write(Op.ISSUE_MINUTES) as work:
            issuing.issue_minutes(work, meeting.id, voices)
        return meeting

    def send(self, meeting: Meeting, kind: DocumentKind) -> None:
        with self.world.desk.write(Op.MARK_SENT) as work:
            (document,) = work.all(IssuedDocument, meeting_id=meeting.id, kind=kind)
            issuing.mark_sent(work, document.id, TODAY)

    def status(self, action: ActionItem) -> ActionStatus:
        with self.world.desk.read() as reader:
            return reader.get(ActionItem, action.id).status


@pytest.fixture
def day(screen: Screen, world: World) -> Day:
    """Without the year's evaluation, which November brings to every council that has met."""
    return Day(screen, world)


class TestRules:
    def test_a_meeting_today_is_opened_where_it_is_held(self, day: Day) -> None:
        meeting = day.world.plan(TODAY)
        assert day.rows()[-1] == "Politirådet i Øygarden at 12:00–14:00. Øygarden  ·  Rådhuset. in 1 h 18 min"
        day.screen.click(day.line("Politirådet i Øygarden at").step)
        assert day.place == Place("meeting", meeting.id, "hold")

    def test_an_agenda_to_send_is_prepared(self, day: Day) -> None:
        meeting = day.world.plan(date(2026, 12, 1))
        assert day.rows() == [
            (
                "Send the agenda to Politirådet i Øygarden, 1 Dec. "
                "Øygarden  ·  Goes out 7 days before the meeting  ·  the model agreement, § 2. by today"
            )
        ]
        assert day.steps() == ["Prepare"]
        day.screen.click(day.lines()[0].step)
        assert day.place == Place("meeting", meeting.id, "prepare")

    def test_an_issued_agenda_is_sent(self, day: Day, voices: Voices) -> None:
        meeting = day.world.plan(date(2026, 12, 1))
        with day.world.desk.write(Op.ISSUE_AGENDA) as work:
            issuing.issue_agenda(work, meeting.id, voices)
        assert day.rows()[0].startswith("Send the finished agenda to Politirådet i Øygarden, 1 Dec")
        assert day.steps() == ["Send"]
        day.screen.click(day.lines()[0].step)
        assert day.place == Place("meeting", meeting.id, "prepare")
        day.send(meeting, DocumentKind.AGENDA)
        day.screen.go("today")
        assert day.lines() == []

    def test_an_agreement_to_revise_and_bylaws_to_review(self, day: Day) -> None:
        with day.world.desk.write(Op.ADD_AGREEMENT) as work:
            own, school = (agreements.add(work, day.world.municipality.id, name) for name in ("", "Sandgotna skole"))
            agreements.save_period(work, replace(own.newest.period, signed_on=date(2018, 10, 25)))
            until = {"valid_from": date(2020, 1, 1), "valid_until": TODAY, "rule": RevisionRule.NONE}
            agreements.save_period(work, replace(school.newest.period, signed_on=date(2020, 1, 1), **until))
            review_on = TODAY + timedelta(days=30)
            municipalities.save(work, replace(day.world.municipality, bylaws_review_on=review_on))
        assert day.rows() == [
            (
                "Revise the cooperation agreement with Øygarden. "
                "Øygarden  ·  Every fourth year, after the election  ·  the model agreement, § 4. 2580 days overdue"
            ),
            ("Revise the agreement “Sandgotna skole”. Øygarden  ·  The agreement is valid until this day. by today"),
            (
                "Review the police bylaws of Øygarden. Øygarden  ·  They are revised regularly  ·  the model agreement, § 3. Thu 24 Dec"
            ),
        ]
        assert day.steps() == ["See the agreement", "See the agreement", "See the municipality"]
        for number in range(3):
            day.lines()[number].setFocus()
            day.screen.key("Return")
            assert day.place == Place("municipality", day.world.municipality.id)
            day.screen.key("Alt+Left")
        day.lines()[1].setFocus()
        with day.world.desk.write(Op.EDIT_AGREEMENT) as work:
            agreements.save_period(work, replace(own.newest.period, signed_on=date(2024, 5, 14)))
        assert day.stands_on.startswith("Revise the agreement “Sandgotna skole”")

    def test_minutes_are_written(self, day: Day) -> None:
        meeting = day.held(date(2026, 11, 12))
        assert day.rows()[0] == (
            "Finish the minutes of Politirådet i Øygarden, 12 Nov. "
            "Øygarden  ·  Due 7 days after the meeting  ·  the guide, 4.1.2. 5 days overdue"
        )
        day.screen.press("Write minutes: Finish the minutes")
        assert day.place == Place("meeting", meeting.id, "finish")

    def test_finished_minutes_are_sent(self, day: Day, voices: Voices) -> None:
        meeting = day.locked(date(2026, 11, 20), voices)
        assert day.rows()[0] == (
            "Send the minutes of Politirådet i Øygarden, 20 Nov. "
            "Øygarden  ·  Finished, but not sent  ·  the guide, 4.1.2. Fri 27 Nov"
        )
        day.screen.press("Send: Send the minutes")
        assert day.place == Place("meeting", meeting.id, "finish")
        day.send(meeting, DocumentKind.MINUTES)
        day.screen.go("today")
        assert not day.screen.shows("Send the minutes")

    def test_where_the_municipality_is_secretariat_no_paper_of_ours_is_asked_for(self, day: Day) -> None:
        with day.world.desk.write(Op.EDIT_COUNCIL) as work:
            councils.save(work, replace(day.world.council, secretariat=Secretariat.MUNICIPALITY))
        day.world.plan(date(2026, 12, 1))
        day.world.plan(date(2026, 11, 12))
        assert [row.split(" of ")[0] for row in day.rows()] == ["File the minutes"]

    def test_ones_own_action_item_is_done_from_here(self, day: Day) -> None:
        action = day.mine("Ringe rektor", 2)
        assert day.rows() == ["Ringe rektor. Yours. Thu 26 Nov"]
        day.screen.press("Mark as done: Ringe rektor")
        assert day.status(action) is ActionStatus.DONE
        assert day.lines() == []
        assert day.screen.shows("“Ringe rektor” is done")
        day.screen.press("Undo: “Ringe rektor” is done")
        assert day.status(action) is ActionStatus.NOT_STARTED
        assert day.rows() == ["Ringe rektor. Yours. Thu 26 Nov"]
        day.screen.key("Ctrl+Y")
        assert day.status(action) is ActionStatus.DONE

    def test_somebody_elses_is_followed_up(self, day: Day) -> None:
        action = day.action("Belysning", -3, Owner("Kari Prøve"), day.world.council)
        assert day.rows() == ["Belysning. Øygarden  ·  Kari Prøve. 3 days overdue"]
        day.screen.press("Follow up: Belysning")
        assert day.place == Place("actions", action.id)

    def test_nobodys_says_that(self, day: Day) -> None:
        day.action("Belysning", 0)
        assert day.rows() == ["Belysning. No one is responsible. by today"]

    def test_many_late_ones_of_one_place_are_one_row(self, day: Day) -> None:
        made = [day.action(f"Tiltak {n}", -n, council=day.world.council) for n in (2, 9, 4)]
        assert day.rows() == [
            "Follow up 3 overdue action items in Øygarden. Oldest: Tiltak 9, 15 November. 9 days overdue"
        ]
        day.screen.click(day.lines()[0].step)
        assert day.place == Place("actions", made[1].id)

    def test_also_where_they_belong_nowhere(self, day: Day) -> None:
        for n in (2, 9, 4):
            day.action(f"Tiltak {n}", -n)
        assert day.rows()[0].startswith("Follow up 3 overdue action items. Oldest")

    def test_the_year_is_evaluated(self, day: Day, voices: Voices) -> None:
        meeting = day.locked(date(2026, 9, 8), voices)
        day.send(meeting, DocumentKind.MINUTES)
        assert day.rows() == [
            (
                "Evaluate 2026 with Politirådet i Øygarden. "
                "Øygarden  ·  Done together at the end of the year  ·  the guide, 7. Thu 31 Dec"
            )
        ]
        assert day.steps() == ["Begin"]
        with day.world.desk.write(Op.EDIT_EVALUATION) as work:
            known = evaluations.load(work, day.world.council.id, 2026, TODAY).evaluation
            evaluations.save(work, replace(known, done="To møte.", learned="Mykje."))
        assert day.rows()[0].split("  ·  ")[1] == "2 of 4 questions answered"
        day.screen.press("Continue: Evaluate 2026")
        assert day.place == Place("evaluations", day.world.council.id, "2026")

    def test_on_the_date_set_in_last_years_evaluation(self, day: Day) -> None:
        with day.world.desk.write(Op.EDIT_EVALUATION) as work:
            last = evaluations.load(work, day.world.council.id, 2025, TODAY).evaluation
            evaluations.set_next_date(work, last, date(2026, 12, 3))
        assert "The date was set in last year's evaluation  ·  the guide, 7. Thu 3 Dec" in day.rows()[-1]


class TestOrder:
    def test_groups_follow_their_urgency_and_only_the_first_button_is_primary(self, day: Day) -> None:
        day.action("Sein", -1)
        day.action("I dag", 0)
        day.action("Torsdag", 2)
        day.action("Neste veke", 7)
        titles = [line.accessibleName().split(".")[0] for line in day.lines()]
        assert titles == ["Sein", "I dag", "Torsdag", "Neste veke"]
        heads = [words for words in day.screen.reads() if words in ("Overdue", "This week", "Coming up")]
        assert heads == ["Overdue", "This week", "Coming up"]
        assert [line.step.property("kind") for line in day.lines()] == ["primary", *["secondary"] * 3]

    def test_seven_to_a_group_then_the_others_on_request(self, day: Day) -> None:
        for number in range(10):
            day.action(f"Tiltak {number}", 2)
        assert len(day.lines()) == 7
        assert "10" in day.screen.reads()
        more = day.screen.find("Show 3 more")
        day.screen.click(more)
        assert len(day.lines()) == 10
        assert day.screen.focus is day.lines()[7]
        assert not day.screen.shows("Show")

    def test_seven_need_no_fold(self, day: Day) -> None:
        for number in range(7):
            day.action(f"Tiltak {number}", 2)
        assert len(day.lines()) == 7
        assert not day.screen.shows("more")

    def test_colour_only_repeats_what_the_words_say(self, day: Day) -> None:
        day.action("Sein", -1)
        day.action("I dag", 0)
        day.action("Torsdag", 2)
        told = [(counted(pill.text()), pill._tone) for line in day.lines() for pill in line.findChildren(Pill)]
        assert told == [("1 day overdue", "danger"), ("by today", "warning"), ("Thu 26 Nov", "neutral")]


class TestKeys:
    @pytest.fixture(autouse=True)
    def three(self, day: Day) -> list[ActionItem]:
        made = [day.mine("Første", 0), day.action("Andre", 1), day.mine("Tredje", 2)]
        day.screen.page.start_focus()
        return made

    def test_it_begins_on_the_first_row(self, day: Day) -> None:
        day.screen.go("contacts")
        day.screen.key("Ctrl+1")
        assert day.stands_on.startswith("Første")

    def test_arrows_and_letters_move_from_row_to_row(self, day: Day) -> None:
        seen = []
        for key in ("Down", "J", "Down", "Up", "K", "Up", "End", "Home"):
            day.screen.key(key)
            seen.append(day.stands_on.split(".")[0])
        assert seen == ["Andre", "Tredje", "Tredje", "Andre", "Første", "Første", "Tredje", "Første"]

    def test_enter_takes_the_next_step_and_one_stands_on_what_took_its_place(
        self, day: Day, three: list[ActionItem]
    ) -> None:
        day.screen.key("Return")
        assert day.status(three[0]) is ActionStatus.DONE
        assert day.stands_on.startswith("Andre")
        day.screen.key("Return")
        assert day.place == Place("actions", three[1].id)

    def test_f_is_done_whoever_it_belongs_to(self, day: Day, three: list[ActionItem]) -> None:
        day.screen.key("Down")
        day.screen.key("F")
        assert day.status(three[1]) is ActionStatus.DONE
        assert day.stands_on.startswith("Tredje")
        day.screen.key("F")
        day.screen.key("F")
        assert day.lines() == []
        assert day.stands_on == "Plan the year"

    def test_f_on_what_is_no_action_item_does_nothing(self, day: Day) -> None:
        day.world.plan(TODAY)
        day.line("Politirådet").setFocus()
        before = day.rows()
        day.screen.key("F")
        assert day.rows() == before

    def test_the_arrow_to_the_right_shows_what_it_is_about(self, day: Day, three: list[ActionItem]) -> None:
        day.screen.key("Right")
        assert day.place == Place("actions", three[0].id)
        assert day.status(three[0]) is ActionStatus.NOT_STARTED

    def test_after_a_click_on_the_button_the_keyboard_is_not_lost(self, day: Day) -> None:
        day.screen.press("Mark as done: Første")
        assert day.stands_on.startswith("Andre")

    def test_tab_goes_from_the_row_to_its_button(self, day: Day) -> None:
        day.screen.key("Tab")
        assert day.stands_on == "Mark as done: Første"
        day.screen.key("Space")
        assert day.stands_on.startswith("Andre")

    def test_the_menu_offers_it_all_by_mouse(self, day: Day, three: list[ActionItem]) -> None:
        def menu_of(title: str) -> QMenu:
            spot = QPoint(20, 20)
            event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, day.line(title).mapToGlobal(spot))
            QApplication.sendEvent(day.line(title), event)
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            return menu

        assert [a.text() for a in menu_of("Første").actions()] == [
            "Mark as done\tEnter",
            "Put off\tU",
            "Go to the action item\t→",
        ]
        QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
        menu = menu_of("Andre")
        assert [a.text() for a in menu.actions()] == [
            "Follow up\tEnter",
            "Put off\tU",
            "Mark as done\tF",
            "Go to the action item\t→",
        ]
        menu.setActiveAction(menu.actions()[2])
        QTest.keyClick(menu, Qt.Key.Key_Return)
        day.screen.settle()
        assert day.status(three[1]) is ActionStatus.DONE

    def test_f1_names_every_key_of_the_page(self, day: Day) -> None:
        rows = day.screen.page.keys()
        assert [keys[-1] for keys, _ in rows] == ["↑", "Enter", "F", "U", "D", "→", "F10", "L"]

    def test_f6_goes_to_the_next_meetings_and_back(self, day: Day) -> None:
        day.world.plan(date(2026, 12, 20))
        day.world.plan(date(2027, 2, 9))
        day.screen.settle()
        day.screen.key("F6")
        assert day.stands_on == "All meetings"
        day.screen.key("Tab")
        assert day.stands_on == "Sunday 20 December 12:00, Politirådet i Øygarden"
        day.screen.key("Down")
        assert day.stands_on == "Tuesday 9 February 2027 12:00, Politirådet i Øygarden"
        day.screen.key("F6")
        assert day.stands_on.startswith("Første")


class TestTheHead:
    def test_day_and_week(self, day: Day) -> None:
        assert day.screen.shows("Tuesday 24 November 2026  ·  week 48")

    @pytest.mark.parametrize(("button", "opens"), [("New meeting", "Plan the meeting"), ("New action item", "Owner")])
    def test_something_new(self, day: Day, button: str, opens: str) -> None:
        day.screen.press(button, Button)
        assert day.screen.has(opens)

    def test_the_next_meetings_lead_there_with_one_click(self, day: Day) -> None:
        meeting = day.world.plan(date(2026, 12, 20))
        day.screen.settle()
        day.screen.press("Sunday 20 December 12:00, Politirådet i Øygarden", Row)
        assert day.place.subject == meeting.id

    def test_without_any_there_is_no_card(self, day: Day) -> None:
        day.action("Tiltak", 2)
        assert not day.screen.shows("Next meetings")


class TestNothing:
    def test_an_empty_desk_says_so(self, day: Day) -> None:
        assert day.screen.shows("Nothing is urgent")
        assert day.screen.shows(
            "No meeting is planned. The year plan proposes days for all councils, after how often they meet."
        )
        assert not day.screen.shows("next step")  # keys for rows that are not there
        day.screen.go("contacts")
        day.screen.key("Ctrl+1")
        assert day.stands_on == "Plan the year"
        day.screen.key("Return")
        assert day.place.page == "year_plan"

    def test_what_is_to_be_there_first_is_what_is_offered(self, day: Day) -> None:
        with day.world.desk.write(Op.END_COUNCIL) as work:
            councils.end(work, day.world.council.id, date(2026, 11, 1))
        day.screen.settle()
        assert day.screen.shows("No council yet")
        with day.world.desk.write(Op.EDIT_MUNICIPALITY) as work:
            mine, ended = day.world.municipality, date(2026, 11, 1)
            municipalities.save(work, replace(mine, assigned_from=ended, assigned_to=ended))
        day.screen.settle()
        assert day.screen.shows("No municipality yet")
        day.screen.press("New municipality", Button)
        assert day.screen.has("Municipality")

    @pytest.mark.parametrize(
        ("put", "said"),
        [
            (
                lambda day: day.world.plan(date(2027, 1, 12)),
                "The next deadline is Tuesday 5 January 2027: Send the agenda to Politirådet i Øygarden, 12 Jan 2027.",
            ),
            (lambda day: day.action("Belysning", 20), "The next deadline is Monday 14 December: Belysning."),
        ],
    )
    def test_it_says_the_next_deadline(self, day: Day, put: Callable[[Day], object], said: str) -> None:
        put(day)
        day.screen.settle()
        assert day.screen.shows("Nothing is urgent")
        assert day.screen.shows(said)

    def test_the_nearest_of_several(self, day: Day) -> None:
        day.world.plan(date(2027, 1, 12))
        day.action("Belysning", 20)
        day.action("Sperring", 15)
        day.screen.settle()
        assert day.screen.shows("The next deadline is Wednesday 9 December: Sperring.")

    def test_where_others_call_the_meeting_it_says_the_meeting(self, day: Day) -> None:
        with day.world.desk.write(Op.EDIT_COUNCIL) as work:
            councils.save(work, replace(day.world.council, secretariat=Secretariat.MUNICIPALITY))
        day.world.plan(date(2027, 1, 12))
        day.screen.settle()
        assert day.screen.shows("Next is Politirådet i Øygarden, Tuesday 12 January 2027.")


class TestTime:
    @pytest.mark.parametrize(
        ("hour", "said"),
        [
            (time(9, 0), "in 3 h 0 min"),
            (time(11, 35), "in 25 min"),
            (time(12, 0), "now"),
            (time(13, 59), "now"),
            (time(14, 1), "should be over"),
        ],
    )
    def test_how_long_until_the_meeting(self, day: Day, hour: time, said: str) -> None:
        day.world.clock.set(datetime.combine(TODAY, hour))
        day.world.plan(TODAY)
        assert day.line("Politirådet i Øygarden at").due.text() == said

    def test_once_begun_it_goes_on(self, day: Day) -> None:
        meeting = day.world.plan(TODAY)
        with day.world.desk.write(Op.START_MEETING) as work:
            meetings.start(work, meeting.id)
        assert day.line("Politirådet i Øygarden at").due.text() == "going on"

    def test_a_minute_changes_the_words_and_nothing_else(self, day: Day) -> None:
        """A page made anew every minute would scroll away, and take the button from under the mouse."""
        day.world.plan(TODAY)
        line = day.line("Politirådet i Øygarden at")
        day.world.clock.set(datetime.combine(TODAY, time(11, 0)))
        page = day.screen.page
        assert isinstance(page, TodayPage)
        page._tick.timeout.emit()
        assert line.isVisible()
        assert line.due.text() == "in 1 h 0 min"
        assert line.accessibleName().endswith("in 1 h 0 min")

    def test_midnight_makes_it_another_day(self, day: Day) -> None:
        day.action("Tiltak", 1)
        day.world.clock.set(datetime.combine(TODAY + timedelta(days=2), time(0, 0)))
        day.screen.page._tick.timeout.emit()
        assert day.rows() == ["Tiltak. No one is responsible. 1 day overdue"]
        assert day.screen.shows("Thursday 26 November 2026")

    def test_coming_back_it_is_as_late_as_it_is(self, day: Day) -> None:
        day.world.plan(TODAY)
        day.screen.go("contacts")
        day.world.clock.set(datetime.combine(TODAY, time(11, 30)))
        day.screen.window._pages["today"]._tick.timeout.emit()  # type: ignore[attr-defined]
        day.screen.go("today")
        assert day.line("Politirådet i Øygarden at").due.text() == "in 30 min"


class TestStaying:
    def test_a_change_keeps_one_on_ones_row(self, day: Day) -> None:
        day.mine("Mi", 3)
        day.screen.page.start_focus()
        day.action("Sein", -2)
        assert day.rows()[0].startswith("Sein")
        assert day.stands_on.startswith("Mi")

    def test_the_keyboard_does_not_run_through_the_rows_that_go(self, day: Day) -> None:
        """The page scrolled along with it, and a screen reader read each."""
        for n in range(4):
            day.mine(f"Oppgave {n}", n)
        day.screen.go("today")
        day.lines()[0].setFocus()
        ran: list[str] = []
        heard = day.screen.window.windowHandle().focusObjectChanged.connect(lambda now: ran.append(type(now).__name__))
        day.mine("Enda en", 5)
        day.screen.settle()
        day.screen.window.windowHandle().focusObjectChanged.disconnect(heard)
        assert ran == ["TodayPage", "TodayLine"]

    def test_a_change_elsewhere_does_not_take_the_focus(self, day: Day) -> None:
        day.mine("Mi", 3)
        day.screen.find("New meeting").setFocus()
        day.action("Sein", -2)
        assert day.stands_on == "New meeting"

    def test_new_names_are_shown_at_once(self, day: Day) -> None:
        day.action("Belysning", 2, council=day.world.council)
        with day.world.desk.write(Op.EDIT_COUNCIL) as work:
            councils.save(work, replace(day.world.council, name="Politirådet i vest"))
        day.world.plan(date(2026, 12, 1))
        assert day.rows()[0].startswith("Send the agenda to Politirådet i vest, 1 Dec")


@pytest.mark.parametrize(("width", "under"), [(1440, False), (1024, False), (680, True)])
def test_no_button_and_no_deadline_is_cut(day: Day, width: int, under: bool) -> None:
    """Columns are as wide as their widest words; in a very narrow window the deadline goes under the title."""
    with day.world.desk.write(Op.ADD_COUNCIL) as work:
        long = councils.found(work, "Samarbeidsforum " * 6, CouncilKind.BUSINESS_FORUM, [], Language.NN)
        meetings.plan(work, long.id, date(2026, 12, 1), time(9, 0), time(10, 0), "Ein stad " * 20)
    day.mine("Eit tiltak med ein svært lang tittel som aldri vil få plass på ei line " * 2, -400)
    day.world.plan(TODAY)
    day.screen.window.setMinimumSize(0, 0)
    day.screen.window.resize(width, 700)
    day.screen.settle()
    lines = day.lines()
    assert len({line.step.width() for line in lines}) == 1
    for line in lines:
        inside = line.rect().adjusted(0, 0, 1, 1)
        assert line.step.width() >= line.step.sizeHint().width()
        assert line.due.width() >= line.due.sizeHint().width()
        for part in (line.step, line.due, *line.findChildren(Elided)):
            assert inside.contains(part.geometry().translated(part.parentWidget().mapTo(line, QPoint(0, 0)))), part
        title = line.findChildren(Paragraph)[0]
        assert title.height() >= title.heightForWidth(title.width())  # whole, where councils differ in its last word
        below = line.due.mapTo(line, QPoint(0, 0)).y() > title.mapTo(line, QPoint(0, 0)).y() + title.height()
        assert below is under
