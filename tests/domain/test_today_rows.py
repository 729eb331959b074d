"""The rules of Today that look at what is missing: meetings, rhythm, days; memos, and rows that are put off."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.action_waits import report_rows, waiting_rows
from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.councils import CouncilKind
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.memos import Memo
from liaison_desk.domain.own_rows import memo_rows, workload_rows
from liaison_desk.domain.plan_rows import PlanState, last_day, plan_rows
from liaison_desk.domain.snoozes import BACK, Snooze, told_apart
from liaison_desk.domain.today import SOME_DAY, Rule, TodayGroup, TodayRow, in_groups
from tests import factory

TODAY = date(2026, 11, 24)  # Tuesday
BOARD = factory.council(id="board", meetings_per_year=2)


def days(ahead: int) -> date:
    return TODAY + timedelta(days=ahead)


class TestPlan:
    def rules(self, *on: date, today: date = TODAY, since: date | None = None, **council: Any) -> list[TodayRow]:
        state = PlanState(factory.council(**{"meetings_per_year": 2} | council), "Askøy", on, since=since)
        return plan_rows([state], today)

    def test_a_meeting_the_year_lacks_is_asked_for(self) -> None:
        (row,) = self.rules(date(2026, 3, 3), date(2025, 10, 1), date(2027, 3, 1))
        assert (row.rule, row.due, row.count, row.place) == (Rule.PLAN_MEETING, date(2026, 12, 31), 1, "Askøy")
        assert self.rules(date(2026, 3, 3), date(2026, 12, 10)) == []

    @pytest.mark.parametrize(
        ("today", "asks"), [(date(2026, 11, 4), 0), (date(2026, 11, 5), 1), (date(2026, 12, 31), 1)]
    )
    def test_eight_weeks_before_the_year_is_over(self, today: date, asks: int) -> None:
        assert len(self.rules(today=today)) == asks

    @pytest.mark.parametrize(
        ("today", "asks"), [(date(2026, 9, 4), 0), (date(2026, 9, 5), 1), (date(2026, 10, 31), 1), (TODAY, 0)]
    )
    def test_or_before_the_last_month_that_is_agreed(self, today: date, asks: int) -> None:
        assert len(self.rules(today=today, months="3-4,9-10")) == asks
        assert last_day(factory.council(months="3-4,9-10"), 2026) == date(2026, 10, 31)

    def test_unless_a_regional_council_meets_in_its_place(self) -> None:
        assert plan_rows([PlanState(BOARD, "", (), is_covered=True)], TODAY) == []

    def test_nor_of_a_council_that_ends_or_an_officer_who_is_new(self) -> None:
        assert self.rules(ended_on=date(2026, 12, 30)) == []
        assert len(self.rules(ended_on=date(2026, 12, 31))) == 1
        assert self.rules(since=date(2026, 7, 1)) == []
        assert len(self.rules(since=date(2026, 6, 30))) == 1

    def test_a_council_without_a_rhythm_asks_for_one(self) -> None:
        (row,) = self.rules(meetings_per_year=0)
        assert (row.rule, row.is_dated) == (Rule.HOW_OFTEN, False)
        assert self.rules(meetings_per_year=0, kind=CouncilKind.SLT_EXECUTIVE) == []


class TestActions:
    def row(self, next_meeting: date | None = None, council: bool = True, **values: Any) -> ActionRow:
        usual = {"raised_on": days(-40), "council_id": "board" if council else None}
        deadline = values.pop("deadline", Deadline.next_meeting())
        action = factory.action(**usual | values).with_deadline(deadline)
        return ActionRow(action, BOARD if council else None, "Askøy", None, "", next_meeting, ())

    def test_what_waits_for_a_meeting_nobody_has_planned(self) -> None:
        rows = waiting_rows([self.row(), self.row(), self.row(next_meeting=days(9)), self.row(council=False)], TODAY)
        assert [(row.rule, row.council, len(row.actions)) for row in rows] == [(Rule.PLAN_NEXT, BOARD, 2)]
        assert waiting_rows([self.row(status=ActionStatus.DONE)], TODAY) == []
        ended = factory.council(ended_on=days(-1))
        assert waiting_rows([ActionRow(self.row().action, ended, "", None, "", None, ())], TODAY) == []

    @pytest.mark.parametrize(("age", "asks"), [(27, 0), (28, 1)])
    def test_a_condition_is_looked_at_after_four_weeks(self, age: int, asks: int) -> None:
        when = Deadline.condition("når planen er vedtatt")
        rows = waiting_rows([self.row(deadline=when, raised_on=days(-age))], TODAY)
        assert [row.rule for row in rows] == [Rule.WEIGH_CONDITIONS] * asks

    def test_conditions_of_one_place_are_one_row_the_oldest_first(self) -> None:
        when = Deadline.condition("når planen er vedtatt")
        young, old = (self.row(deadline=when, raised_on=days(-age)) for age in (30, 50))
        (row,) = waiting_rows([young, old], TODAY)
        assert (row.actions, row.key) == ((old, young), "weigh_conditions|board")

    def test_what_is_done_is_reported_in_the_next_meeting(self) -> None:
        meeting = factory.meeting(id="m", day=days(7))
        done = self.row(status=ActionStatus.DONE, meeting_id="before")
        raised_there = self.row(status=ActionStatus.DONE, meeting_id="m")
        told = self.row(status=ActionStatus.DONE, reported_in="before")
        of_nobody = self.row(status=ActionStatus.DONE, council=False)
        ahead = {BOARD.id: (meeting, BOARD)}
        (row,) = report_rows([done, raised_there, told, of_nobody, self.row()], ahead, TODAY)
        assert (row.rule, row.due, row.actions, row.key) == (
            Rule.REPORT_ACTIONS, days(7), (done,), "report_actions|m"
        )  # fmt: skip
        assert report_rows([done], ahead, days(-1)) == []
        assert len(report_rows([done], ahead, days(-1), timedelta(days=1))) == 1
        assert report_rows([done], {}, TODAY) == []


class TestOwn:
    def test_a_memo_stands_from_its_day_until_it_is_done_and_is_never_late(self) -> None:
        memos = [Memo(id=str(n), words="", on=days(n)) for n in (-3, 0, 1)]
        rows = memo_rows([*memos, Memo(id="done", words="", on=TODAY, done_on=TODAY)], TODAY)
        assert [(row.memo, row.group(TODAY)) for row in rows] == [
            (memos[0], TodayGroup.TODAY), (memos[1], TodayGroup.TODAY)
        ]  # fmt: skip
        assert [row.due for row in memo_rows(memos, TODAY, timedelta(days=1))] == [TODAY, TODAY, days(1)]

    def test_more_than_three_municipalities_are_a_note(self) -> None:
        four = [factory.municipality(number=str(4600 + n), name=f"Nr. {n}") for n in range(4)]
        assert workload_rows(four[:3], []) == []
        (row,) = workload_rows(four, [four[3]])
        assert (row.rule, row.count, row.municipality, row.is_agreed) == (
            Rule.MANY_MUNICIPALITIES, 4, four[3], False
        )  # fmt: skip
        (row,) = workload_rows(four, [])
        assert (row.place, row.is_agreed, row.is_dated) == ("", True, False)


class TestPutOff:
    late = TodayRow(Rule.WRITE_MINUTES, days(-1), "", meeting=factory.meeting(id="m"))
    soon = TodayRow(Rule.EVALUATE, days(9), "", council=BOARD, year=2026)

    def put_off(self, until: date) -> Snooze:
        return Snooze(id="s", key=self.late.key, until=until, since=days(-3))

    def test_it_is_gone_until_its_day_however_late_and_says_so_when_it_is_back(self) -> None:
        awake, (row,) = told_apart([self.late, self.soon], [self.put_off(days(1))], TODAY)
        assert (awake, row.put_off_until, row.meeting) == ([self.soon], days(1), self.late.meeting)
        (back, _), asleep = told_apart([self.late, self.soon], [self.put_off(TODAY)], TODAY)
        assert (back.put_off_since, back.put_off_until, asleep) == (days(-3), None, [])

    def test_not_for_ever(self) -> None:
        assert told_apart([self.late], [self.put_off(TODAY - BACK)], TODAY)[0][0].put_off_since == days(-3)
        assert told_apart([self.late], [self.put_off(days(-1) - BACK)], TODAY)[0] == [self.late]
        assert told_apart([self.late], [self.put_off(date.max)], TODAY)[1]

    @given(st.lists(st.integers(-30, 30), max_size=6))
    def test_no_row_is_lost_or_doubled(self, until: list[int]) -> None:
        rows = [TodayRow(Rule.MEMO, TODAY, "", memo=Memo(id=str(n), words="", on=TODAY)) for n in range(8)]
        snoozes = [Snooze(id=str(n), key=f"memo|{n}", until=days(ahead), since=TODAY) for n, ahead in enumerate(until)]
        awake, asleep = told_apart(rows, snoozes, TODAY)
        assert sorted(row.key for row in [*awake, *asleep]) == sorted(row.key for row in rows)

    def test_a_key_is_the_same_while_the_row_is(self) -> None:
        action = ActionRow(factory.action(id="a", municipality_id="askoy"), None, "Askøy", None, "", None, ())
        near = TodayRow(Rule.ACTION_NEAR, TODAY, "Askøy", actions=(action,))
        assert near.key == TodayRow(Rule.ACTION_LATE, days(-1), "Askøy", actions=(action,)).key == "action_near|a"
        assert TodayRow(Rule.ACTIONS_LATE, TODAY, "Askøy", actions=(action,) * 3).key == "actions_late|askoy"
        nowhere = ActionRow(factory.action(council_id=None), None, "", None, "", None, ())
        assert TodayRow(Rule.ACTIONS_LATE, TODAY, "", actions=(nowhere,) * 3).key == "actions_late"
        assert (self.soon.key, TodayRow(Rule.MEMO, TODAY, "").key) == ("evaluate|board|2026", "memo")


def test_what_has_no_deadline_comes_last() -> None:
    undated = TodayRow(Rule.HOW_OFTEN, SOME_DAY, "")
    dated = TodayRow(Rule.EVALUATE, days(30), "")
    assert in_groups([undated, dated], TODAY) == [(TodayGroup.COMING, [dated, undated])]
