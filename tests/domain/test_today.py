from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from liaison_desk.clock import OSLO
from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.agreed_rows import MunicipalityState, agreement_rows
from liaison_desk.domain.agreements import AgreementPeriod, AgreementState, RevisionReason, RevisionRule
from liaison_desk.domain.councils import Secretariat
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.texts import Language
from liaison_desk.domain.today import (
    ON_TIME,
    EvaluationState,
    MeetingState,
    Rule,
    TodayGroup,
    TodayRow,
    action_rows,
    councils_met,
    evaluation_rows,
    in_groups,
    meeting_rows,
    minutes_until,
)
from tests import factory

TODAY = date(2026, 11, 24)  # Tuesday
THEN = datetime(2026, 11, 24, 14, 30, tzinfo=OSLO)


def days(ahead: int) -> date:
    return TODAY + timedelta(days=ahead)


def document(kind: DocumentKind, sent_on: date | None = None) -> IssuedDocument:
    return IssuedDocument(
        id="d",
        kind=kind,
        council_id="c",
        language=Language.NB,
        file_name="",
        sha256="",
        issued_at=THEN,
        sent_on=sent_on,
    )


def rules_of(
    meeting: dict[str, Any],
    agenda: IssuedDocument | None = None,
    minutes: IssuedDocument | None = None,
    **council: Any,
) -> list[tuple[Rule, date]]:
    state = MeetingState(
        meeting=factory.meeting(**meeting),
        council=factory.council(**council),
        place="Øygarden",
        agenda=agenda,
        agenda_sent_on=agenda.sent_on if agenda else None,
        minutes=minutes,
    )
    return [(row.rule, row.due) for row in meeting_rows([state], TODAY)]


class TestMeetings:
    sent = document(DocumentKind.AGENDA, days(-7))

    def test_a_meeting_shows_on_its_day_until_it_is_over(self) -> None:
        assert rules_of({"day": TODAY}, self.sent) == [(Rule.MEETING_TODAY, TODAY)]
        assert rules_of({"day": TODAY, "started_at": THEN}, self.sent) == [(Rule.MEETING_TODAY, TODAY)]
        assert rules_of({"day": days(1)}, self.sent) == []

    @pytest.mark.parametrize(
        ("ahead", "notice", "due"),
        [(14, 7, days(7)), (7, 7, TODAY), (3, 7, days(-4)), (21, 14, days(7))],
    )
    def test_an_agenda_is_due_by_the_councils_own_notice(self, ahead: int, notice: int, due: date) -> None:
        assert rules_of({"day": days(ahead)}, notice_days=notice) == [(Rule.SEND_AGENDA, due)]

    def test_not_long_before(self) -> None:
        assert rules_of({"day": days(15)}) == []

    def test_unless_one_looks_further_ahead(self) -> None:
        state = MeetingState(factory.meeting(day=days(60)), factory.council(), "", None, None, None)
        assert [row.due for row in meeting_rows([state], TODAY, timedelta(days=400))] == [days(53)]

    def test_an_issued_agenda_still_has_to_be_sent(self) -> None:
        assert rules_of({"day": days(7)}, document(DocumentKind.AGENDA)) == [(Rule.SEND_AGENDA, TODAY)]
        assert rules_of({"day": days(7)}, self.sent) == []

    def test_once_the_meeting_runs_the_agenda_is_history(self) -> None:
        assert rules_of({"day": TODAY, "started_at": THEN}) == [(Rule.MEETING_TODAY, TODAY)]

    def test_the_municipality_as_secretariat_sends_its_own(self) -> None:
        assert rules_of({"day": days(7)}, secretariat=Secretariat.MUNICIPALITY) == []
        assert rules_of({"day": days(-1)}, secretariat=Secretariat.MUNICIPALITY) == []

    @pytest.mark.parametrize(
        "meeting",
        [
            {"day": days(-1)},
            {"day": days(-1), "started_at": THEN},
            {"day": days(-1), "started_at": THEN, "ended_at": THEN},
        ],
    )
    def test_minutes_are_due_once_the_meeting_is_over(self, meeting: dict[str, Any]) -> None:
        assert rules_of(meeting, minutes_days=7) == [(Rule.WRITE_MINUTES, days(6))]

    def test_also_on_the_very_day(self) -> None:
        assert rules_of({"day": TODAY, "started_at": THEN, "ended_at": THEN}) == [(Rule.WRITE_MINUTES, days(7))]

    def test_finished_minutes_have_to_be_sent(self) -> None:
        finished = {"day": days(-8), "started_at": THEN, "ended_at": THEN, "locked_at": THEN}
        assert rules_of(finished, minutes=document(DocumentKind.MINUTES)) == [(Rule.SEND_MINUTES, days(-1))]
        assert rules_of(finished, minutes=document(DocumentKind.MINUTES, days(-2))) == []


class TestActions:
    def rows(self, *deadlines: tuple[str, Deadline], me: str | None = None, **values: Any) -> list[TodayRow]:
        actions = [
            factory.action_row(
                municipality=place,
                due_kind=deadline.kind,
                due_on=deadline.on,
                due_words=deadline.words,
                **values,
            )
            for place, deadline in deadlines
        ]
        return action_rows(actions, me, TODAY)

    def test_a_few_late_ones_stand_alone(self) -> None:
        rows = self.rows(("Askøy", Deadline.day(days(-1))), ("Askøy", Deadline.day(days(-11))))
        assert [(row.rule, row.due) for row in rows] == [
            (Rule.ACTION_LATE, days(-11)),
            (Rule.ACTION_LATE, days(-1)),
        ]

    def test_many_late_ones_in_one_place_are_one_row(self) -> None:
        late = [("Askøy", Deadline.day(days(-n))) for n in (3, 11, 1)]
        (row, other) = self.rows(*late, ("Skaun", Deadline.day(days(-1))))
        assert (row.rule, row.due, row.place, len(row.actions)) == (Rule.ACTIONS_LATE, days(-11), "Askøy", 3)
        assert other.place == "Skaun"

    def test_near_is_within_a_week(self) -> None:
        assert [r.rule for r in self.rows(("", Deadline.day(TODAY)), ("", Deadline.day(days(7))))] == [
            Rule.ACTION_NEAR,
            Rule.ACTION_NEAR,
        ]
        assert self.rows(("", Deadline.day(days(8)))) == []

    def test_further_ahead_what_is_far_away_is_near(self) -> None:
        far = factory.action_row(due_kind=Deadline.day(days(40)).kind, due_on=days(40))
        assert [row.due for row in action_rows([far], None, TODAY, timedelta(days=400))] == [days(40)]

    def test_what_has_no_day_waits_for_its_meeting(self) -> None:
        assert self.rows(("", Deadline()), ("", Deadline.condition("når"))) == []

    def test_closed_ones_are_gone(self) -> None:
        assert self.rows(("", Deadline.day(days(-1))), status=ActionStatus.DONE) == []

    def test_the_officers_own_are_told_apart(self) -> None:
        (mine,) = self.rows(("", Deadline.day(TODAY)), me="me", owner_id="me")
        (other,) = self.rows(("", Deadline.day(TODAY)), me="me", owner_id="somebody")
        assert (mine.is_mine, other.is_mine) == (True, False)


class TestEvaluation:
    def found(self, today: date, early: timedelta = ON_TIME, **values: Any) -> list[TodayRow]:
        usual: dict[str, Any] = {
            "council": factory.council(),
            "place": "",
            "year": 2026,
            "has_met": True,
            "evaluation": None,
            "is_issued": False,
            "due_by_last_year": None,
        }
        return evaluation_rows([EvaluationState(**usual | values)], today, early)

    def rows(self, today: date, **values: Any) -> list[tuple[date, int]]:
        return [(row.due, row.answered) for row in self.found(today, **values)]

    def test_the_row_knows_who_set_the_day(self) -> None:
        assert [row.is_agreed for row in self.found(TODAY)] == [False]
        assert [row.is_agreed for row in self.found(TODAY, due_by_last_year=days(7))] == [True]

    def test_further_ahead_the_end_of_the_year_is_seen_in_spring(self) -> None:
        (row,) = self.found(date(2026, 3, 1), timedelta(days=400))
        assert row.due == date(2026, 12, 31)

    def test_from_november_to_the_end_of_the_year(self) -> None:
        assert self.rows(date(2026, 10, 31)) == []
        assert self.rows(date(2026, 11, 1)) == [(date(2026, 12, 31), 0)]
        assert self.rows(date(2027, 1, 3)) == [(date(2026, 12, 31), 0)]

    def test_last_years_date_counts(self) -> None:
        assert self.rows(date(2026, 9, 5), due_by_last_year=date(2026, 10, 5)) == [(date(2026, 10, 5), 0)]
        assert self.rows(date(2026, 9, 4), due_by_last_year=date(2026, 10, 5)) == []

    def test_without_a_meeting_there_is_nothing_to_evaluate(self) -> None:
        assert self.rows(TODAY, has_met=False) == []
        assert self.rows(TODAY, has_met=False, due_by_last_year=TODAY) == [(TODAY, 0)]

    def test_until_it_is_issued(self) -> None:
        begun = Evaluation(id="e", council_id="c", year=2026, done="Tre møter")
        assert self.rows(TODAY, evaluation=begun) == [(date(2026, 12, 31), 1)]
        assert self.rows(TODAY, evaluation=begun, is_issued=True) == []


class TestOrder:
    def test_groups_in_order_and_none_empty(self) -> None:
        rows = [
            TodayRow(Rule.EVALUATE, days(37), ""),
            TodayRow(Rule.ACTION_NEAR, days(2), "b"),
            TodayRow(Rule.ACTION_NEAR, days(2), "a", is_mine=True),
            TodayRow(Rule.SEND_AGENDA, TODAY, ""),
            TodayRow(Rule.MEETING_TODAY, TODAY, "", meeting=factory.meeting(start=time(13, 0))),
            TodayRow(Rule.MEETING_TODAY, TODAY, "", meeting=factory.meeting(start=time(9, 0))),
            TodayRow(Rule.WRITE_MINUTES, days(-5), ""),
        ]
        grouped = [(group, [(row.rule, row.place) for row in members]) for group, members in in_groups(rows, TODAY)]
        assert grouped == [
            (TodayGroup.OVERDUE, [(Rule.WRITE_MINUTES, "")]),
            (TodayGroup.TODAY, [(Rule.MEETING_TODAY, ""), (Rule.MEETING_TODAY, ""), (Rule.SEND_AGENDA, "")]),
            (TodayGroup.THIS_WEEK, [(Rule.ACTION_NEAR, "a"), (Rule.ACTION_NEAR, "b")]),
            (TodayGroup.COMING, [(Rule.EVALUATE, "")]),
        ]
        _, todays = in_groups(rows, TODAY)[1]
        assert [row.meeting.start.hour for row in todays if row.meeting] == [9, 13]

    def test_the_week_ends_on_sunday(self) -> None:
        assert TodayRow(Rule.EVALUATE, days(5), "").group(TODAY) is TodayGroup.THIS_WEEK
        assert TodayRow(Rule.EVALUATE, days(6), "").group(TODAY) is TodayGroup.COMING

    def test_nothing_is_an_empty_page(self) -> None:
        assert in_groups([], TODAY) == []


def test_time_to_a_meeting() -> None:
    meeting = factory.meeting(day=TODAY, start=time(13, 0))
    assert minutes_until(meeting, datetime(2026, 11, 24, 10, 42, tzinfo=OSLO)) == 138
    assert minutes_until(meeting, datetime(2026, 11, 24, 13, 5, tzinfo=OSLO)) == -5


def test_councils_that_have_met() -> None:
    held = factory.meeting(council_id="a", day=date(2026, 3, 1), ended_at=THEN)
    planned = factory.meeting(council_id="b", day=date(2026, 3, 1))
    last_year = factory.meeting(council_id="c", day=date(2025, 3, 1), ended_at=THEN)
    assert councils_met([held, planned, last_year], 2026) == {"a"}


class TestAgreements:
    def rows(self, *periods: AgreementPeriod, early: timedelta = ON_TIME, **municipality: Any) -> list[TodayRow]:
        agreements = (factory.agreement(*periods),) if periods else ()
        state = MunicipalityState(factory.municipality(**municipality), agreements)
        return agreement_rows([state], TODAY, early)

    @pytest.mark.parametrize(("ahead", "shown"), [(183, False), (182, True), (0, True), (-400, True)])
    def test_a_revision_shows_from_half_a_year_before(self, ahead: int, shown: bool) -> None:
        fixed = factory.period(
            state=AgreementState.ACCEPTED, rule=RevisionRule.FIXED, revise_on=days(ahead), signed_on=days(-500)
        )
        found = [(row.rule, row.due, row.reason, row.place) for row in self.rows(fixed)]
        assert found == [(Rule.REVISE_AGREEMENT, days(ahead), RevisionReason.AGREED, "Øygarden")] * shown

    def test_an_election_that_passed_without_a_revision(self) -> None:
        signed = factory.period(state=AgreementState.ACCEPTED, signed_on=date(2018, 10, 25))
        (row,) = self.rows(signed)
        assert (row.due, row.reason, row.group(TODAY)) == (
            date(2019, 11, 1),
            RevisionReason.ELECTION,
            TodayGroup.OVERDUE,
        )

    def test_an_agreement_without_a_day_to_count_from_asks_for_it(self) -> None:
        undated = factory.period(state=AgreementState.ACCEPTED)
        (row,) = self.rows(undated)
        assert (row.rule, row.is_dated, row.group(TODAY)) == (Rule.SIGNED_WHEN, False, TodayGroup.COMING)
        expiring = factory.period(state=AgreementState.ACCEPTED, valid_until=days(30))
        assert [row.rule for row in self.rows(expiring)] == [Rule.SIGNED_WHEN, Rule.REVISE_AGREEMENT]
        dated = factory.period(state=AgreementState.ACCEPTED, revise_on=days(400))
        in_another_form = factory.period(state=AgreementState.OTHER_FORM)
        without_rule = factory.period(state=AgreementState.ACCEPTED, rule=RevisionRule.NONE)
        assert [self.rows(period) for period in (dated, in_another_form, without_rule)] == [[], [], []]

    @pytest.mark.parametrize("state", [AgreementState.OFFERED, AgreementState.DECLINED, AgreementState.ENDED])
    def test_what_is_voluntary_and_not_in_force_asks_for_nothing(self, state: AgreementState) -> None:
        assert self.rows(factory.period(state=state, signed_on=date(2018, 10, 25))) == []

    def test_the_police_bylaws(self) -> None:
        assert [(row.rule, row.due) for row in self.rows(bylaws_review_on=days(90))] == [(Rule.REVIEW_BYLAWS, days(90))]
        assert self.rows(bylaws_review_on=days(91)) == []
        assert self.rows(bylaws_revised_on=days(-3000)) == []

    def test_further_ahead(self) -> None:
        signed = factory.period(state=AgreementState.ACCEPTED, signed_on=date(2024, 5, 14))
        assert self.rows(signed) == []
        assert [row.due for row in self.rows(signed, early=timedelta(days=400))] == [date(2027, 11, 1)]

    def test_however_late_it_stands_below_what_can_be_done_today(self) -> None:
        signed = factory.period(state=AgreementState.ACCEPTED, signed_on=date(2018, 10, 25))
        late = TodayRow(Rule.WRITE_MINUTES, days(-1), "Øygarden")
        (group,) = in_groups([*self.rows(signed), late], TODAY)
        assert [row.rule for row in group[1]] == [Rule.WRITE_MINUTES, Rule.REVISE_AGREEMENT]
