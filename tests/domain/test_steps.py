"""Deadlines counted back from the meeting by the council's own days, and the rows they put on Today."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.clock import OSLO
from liaison_desk.domain.corrections import Correction
from liaison_desk.domain.council_days import CouncilDays
from liaison_desk.domain.councils import Council, CouncilKind, Secretariat
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.meetings import Meeting, MeetingKind
from liaison_desk.domain.secretariat import is_theirs
from liaison_desk.domain.step_rows import step_rows
from liaison_desk.domain.steps import (
    MeetingStep,
    StepKind,
    StepState,
    UsualDays,
    answer_due,
    due_days,
    step_states,
    usual_days,
)
from liaison_desk.domain.texts import Language
from liaison_desk.domain.today import MeetingState, Rule, meeting_rows
from tests import factory

K = StepKind
TODAY = date(2026, 11, 24)
DAY = date(2026, 12, 22)
THEN = datetime(2026, 11, 12, 14, 30, tzinfo=OSLO)
ALL = {"knowledge_days": 28, "items_days": 14, "clearance_days": 10, "notice_days": 7, "minutes_days": 7}
THEIRS = {"secretariat": Secretariat.MUNICIPALITY}


def before(days: int, day: date = DAY) -> date:
    return day - timedelta(days=days)


def council(**values: Any) -> Council:
    return factory.council(**{**ALL, **values})


def step(kind: StepKind, **values: Any) -> MeetingStep:
    return MeetingStep(**{"id": kind, "meeting_id": "m", "kind": kind, "due_on": TODAY} | values)


def document(kind: DocumentKind = DocumentKind.MINUTES, **values: Any) -> IssuedDocument:
    about = {"id": "d", "kind": kind, "council_id": "c", "language": Language.NB, "file_name": "", "sha256": ""}
    return IssuedDocument(**about | {"issued_at": THEN} | values)


class TestDueDays:
    def test_by_the_councils_own_days_in_the_order_of_the_days(self) -> None:
        assert list(due_days(factory.meeting(day=DAY), council()).items()) == [
            (K.ASK_POLICE, before(28)),
            (K.ASK_MUNICIPALITY, before(28)),
            (K.CALL_FOR_ITEMS, before(14)),
            (K.CLEAR, before(10)),
            (K.AGENDA, before(7)),
            (K.MINUTES, before(-7)),
        ]

    def test_what_is_off_is_not_there(self) -> None:
        found = due_days(factory.meeting(day=DAY), council(knowledge_days=None, items_days=0, clearance_days=None))
        assert found == {K.CALL_FOR_ITEMS: DAY, K.AGENDA: before(7), K.MINUTES: before(-7)}

    def test_where_the_municipality_is_secretariat_we_submit_items_and_send_nothing(self) -> None:
        found = due_days(factory.meeting(day=DAY), council(**THEIRS))
        assert found == {K.ASK_POLICE: before(28), K.OWN_ITEMS: before(14)}  # no agenda of ours to clear

    @pytest.mark.parametrize("meeting", [{"is_urgent": True}, {"cancelled_at": THEN}])
    def test_a_meeting_called_at_once_or_cancelled_has_none(self, meeting: dict[str, Any]) -> None:
        called = factory.meeting(day=DAY, **meeting)
        assert due_days(called, council()) == {}
        assert step_states(called, council(), [step(K.CLEAR, done_on=TODAY)], {}) == []

    @pytest.mark.parametrize("kind", [MeetingKind.EXTRAORDINARY, MeetingKind.EXERCISE])
    def test_another_than_an_ordinary_one_is_only_called_and_written(self, kind: MeetingKind) -> None:
        assert list(due_days(factory.meeting(day=DAY, kind=kind), council())) == [K.AGENDA, K.MINUTES]

    @given(st.integers(0, 99), st.integers(0, 99), st.integers(0, 400))
    def test_a_moved_meeting_moves_them_all_alike(self, items: int, clear: int, moved: int) -> None:
        about = council(items_days=items, clearance_days=clear)
        first = due_days(factory.meeting(day=DAY), about)
        later = due_days(factory.meeting(day=DAY + timedelta(days=moved)), about)
        assert {kind: day + timedelta(days=moved) for kind, day in first.items()} == later

    def test_what_a_new_council_begins_with(self) -> None:
        assert usual_days(CouncilKind.OVERALL, CouncilDays()) == UsualDays(14, knowledge=28, clearance=10)
        assert usual_days(CouncilKind.LOCAL, CouncilDays(14, 21)) == UsualDays(17, knowledge=21, clearance=17)
        assert usual_days(CouncilKind.SLT_STEERING, CouncilDays()) == UsualDays(14)

    def test_knowledge_is_not_asked_for_after_the_agenda_is_cleared(self) -> None:
        assert usual_days(CouncilKind.OVERALL, CouncilDays(agenda=14, knowledge=7)).knowledge == 17


class TestStates:
    meeting = factory.meeting(id="m", day=DAY)

    def state(self, kind: StepKind, *steps: MeetingStep, sent: date | None = None) -> StepState:
        told = {kind: sent} if sent else {}
        return next(s for s in step_states(self.meeting, council(), steps, told) if s.kind is kind)

    def test_open_it_is_late_once_its_day_is_over(self) -> None:
        found = self.state(K.ASK_POLICE)
        assert (found.is_open, found.is_left_out, found.due) == (True, False, TODAY)
        assert [found.days_late(TODAY + timedelta(days=n)) for n in (-1, 0, 3)] == [0, 0, 3]

    def test_done_it_stays_as_late_as_it_was_when_it_was_due(self) -> None:
        done = step(K.ASK_POLICE, due_on=before(30), done_on=before(28))
        found = self.state(K.ASK_POLICE, done)
        assert (found.is_open, found.due, found.done_on) == (False, before(30), before(28))
        assert found.days_late(DAY) == 2
        early = self.state(K.CLEAR, step(K.CLEAR, due_on=before(10), done_on=before(12)))
        assert early.days_late(DAY) == 0

    def test_left_out_it_is_never_late(self) -> None:
        found = self.state(K.CLEAR, step(K.CLEAR, due_on=before(10)))
        assert (found.is_open, found.is_left_out, found.days_late(DAY)) == (False, True, 0)

    def test_what_was_done_is_told_after_the_council_has_given_it_up(self) -> None:
        done = step(K.CLEAR, due_on=before(10), done_on=before(9))
        found = step_states(self.meeting, council(clearance_days=None), [done], {})
        assert [(s.kind, s.days_late(DAY)) for s in found if s.done_on] == [(K.CLEAR, 1)]

    def test_a_document_sent_by_an_older_program_counts(self) -> None:
        found = self.state(K.AGENDA, sent=before(6))
        assert (found.is_open, found.days_late(DAY)) == (False, 1)
        both = self.state(K.AGENDA, step(K.AGENDA, due_on=before(7)), sent=before(7))
        assert not both.is_left_out

    def test_knowledge_is_awaited_from_the_request_to_the_answer(self) -> None:
        asked = step(K.ASK_POLICE, done_on=TODAY)
        assert self.state(K.ASK_POLICE, asked).awaits == asked
        assert self.state(K.ASK_POLICE, replace(asked, received_on=TODAY)).awaits is None
        assert self.state(K.ASK_POLICE, replace(asked, done_on=None)).awaits is None
        assert self.state(K.ASK_POLICE).awaits is None
        assert self.state(K.CLEAR, step(K.CLEAR, done_on=TODAY)).awaits is None

    def test_an_answer_is_of_use_before_the_agenda_is_cleared(self) -> None:
        assert answer_due(self.meeting, council(), TODAY) == before(10)
        assert answer_due(self.meeting, council(clearance_days=None), TODAY) == before(7)
        assert answer_due(self.meeting, council(), before(3)) == before(3)


def rows_of(
    meeting: Meeting, *steps: MeetingStep, today: date = TODAY, early: int = 0, **about: Any
) -> list[tuple[Rule, StepKind | None, date]]:
    of_council = about.pop("council", council())
    state = MeetingState(meeting, of_council, "Øygarden", None, None, about.pop("minutes", None), steps, **about)
    found = step_rows([state], today, timedelta(days=early))
    return [(row.rule, row.step.kind if row.step else None, row.due) for row in found]


class TestRowsBefore:
    def test_a_week_before_its_day_it_is_on_the_list(self) -> None:
        meeting = factory.meeting(id="m", day=DAY)
        assert rows_of(meeting, today=TODAY - timedelta(days=8)) == []
        assert rows_of(meeting, today=TODAY - timedelta(days=7)) == [
            (Rule.TAKE_STEP, K.ASK_POLICE, TODAY),
            (Rule.TAKE_STEP, K.ASK_MUNICIPALITY, TODAY),
        ]
        assert (Rule.TAKE_STEP, K.CLEAR, before(10)) in rows_of(meeting, early=400)

    def test_until_the_meeting_begins_or_its_day_is_over(self) -> None:
        assert len(rows_of(factory.meeting(day=TODAY), today=TODAY)) == 4
        for gone in ({"day": TODAY - timedelta(days=1)}, {"day": TODAY, "started_at": THEN}):
            assert rows_of(factory.meeting(**gone)) == []

    def test_done_or_left_out_it_is_gone(self) -> None:
        steps = [step(kind, done_on=TODAY, received_on=TODAY) for kind in (K.ASK_POLICE, K.CALL_FOR_ITEMS)]
        steps += [step(kind) for kind in (K.ASK_MUNICIPALITY, K.CLEAR)]
        assert rows_of(factory.meeting(day=TODAY), *steps) == []

    def test_an_answer_that_does_not_come_is_reminded_of_three_days_before(self) -> None:
        meeting = factory.meeting(day=DAY)
        asked = step(K.ASK_POLICE, done_on=TODAY, answer_due=before(10))
        row = (Rule.AWAIT_KNOWLEDGE, K.ASK_POLICE, before(10))
        assert row not in rows_of(meeting, asked, today=before(14))
        assert row in rows_of(meeting, asked, today=before(13))
        assert row not in rows_of(meeting, replace(asked, answer_due=None), today=before(1))
        assert row not in rows_of(meeting, replace(asked, received_on=before(11)), today=before(1))

    def test_where_the_municipality_calls_one_submits_items_and_is_never_asked_for_an_agenda(self) -> None:
        meeting = factory.meeting(id="m", day=TODAY + timedelta(days=14))
        theirs = council(knowledge_days=None, clearance_days=None, **THEIRS)
        assert rows_of(meeting, council=theirs) == [(Rule.TAKE_STEP, K.OWN_ITEMS, TODAY)]
        state = MeetingState(meeting, theirs, "", None, None, None)
        assert meeting_rows([state], TODAY, timedelta(days=400)) == []


class TestRowsAfter:
    held = {"day": date(2026, 11, 12), "started_at": THEN, "ended_at": THEN}

    def test_the_deadline_for_remarks_until_the_minutes_are_approved(self) -> None:
        locked = factory.meeting(locked_at=THEN, remarks_due=date(2026, 12, 1), **self.held)
        minutes = document(sent_on=TODAY)
        due = [(Rule.REMARKS_DUE, None, date(2026, 12, 1))]
        assert rows_of(locked, minutes=minutes, today=date(2026, 11, 23)) == []
        assert rows_of(locked, minutes=minutes, today=date(2026, 11, 24)) == due
        assert rows_of(locked, minutes=minutes, today=date(2026, 12, 9)) == due
        for over in ({"approved_by_email_on": TODAY}, {"reviewed_in": "m2"}, {"remarks_due": None}):
            assert rows_of(replace(locked, **over), minutes=minutes) == []
        assert rows_of(replace(locked, locked_at=None), minutes=minutes) == []

    def test_a_correction_that_was_begun_from_its_second_day(self) -> None:
        locked = factory.meeting(locked_at=THEN, **self.held)
        begun = Correction(id="k", meeting_id="m", opened_at=datetime(2026, 11, 23, 9, 0, tzinfo=OSLO), kept="[]")
        minutes = document(sent_on=TODAY)
        assert rows_of(locked, minutes=minutes, correction=begun) == [
            (Rule.FINISH_CORRECTION, None, date(2026, 11, 30))
        ]
        assert rows_of(locked, minutes=minutes, correction=begun, today=date(2026, 11, 23)) == []

    def test_the_municipalitys_minutes_until_they_are_filed(self) -> None:
        theirs = council(**THEIRS)
        row = [(Rule.FILE_MINUTES, None, date(2026, 11, 19))]
        for over in (factory.meeting(**self.held), factory.meeting(day=date(2026, 11, 12))):
            assert rows_of(over, council=theirs) == row
            assert rows_of(over, council=theirs, minutes=document(received_on=TODAY)) == []
        assert rows_of(factory.meeting(day=TODAY, started_at=THEN), council=theirs) == []
        assert rows_of(factory.meeting(**self.held), council=council()) == []  # ours are written


class TestOwnRows:
    def states(self, meeting: Meeting, *steps: MeetingStep, minutes: IssuedDocument | None = None) -> list[Rule]:
        state = MeetingState(meeting, council(), "", None, None, minutes, steps)
        return [row.rule for row in meeting_rows([state], TODAY)]

    def test_no_agenda_is_asked_for_where_it_is_left_out_or_the_meeting_is_called_at_once(self) -> None:
        near = factory.meeting(id="m", day=TODAY + timedelta(days=2))
        assert self.states(near) == [Rule.SEND_AGENDA]
        assert self.states(near, step(K.AGENDA)) == []
        assert self.states(near, step(K.AGENDA, done_on=TODAY), step(K.CLEAR)) == [Rule.SEND_AGENDA]
        assert self.states(replace(near, is_urgent=True)) == []

    def test_received_minutes_are_neither_written_nor_sent(self) -> None:
        held = factory.meeting(**TestRowsAfter.held)
        assert self.states(held) == [Rule.WRITE_MINUTES]
        assert self.states(held, minutes=document(received_on=TODAY)) == []


class TestWhose:
    def test_the_councils_secretariat_decides_while_nothing_is_settled(self) -> None:
        meeting = factory.meeting()
        assert is_theirs(meeting, council(**THEIRS), [])
        assert not is_theirs(meeting, council(), [])

    def test_what_was_locked_here_stays_ours_and_what_was_received_stays_theirs(self) -> None:
        assert not is_theirs(factory.meeting(locked_at=THEN), council(**THEIRS), [])
        came = document(received_on=TODAY)
        assert is_theirs(factory.meeting(), council(), [came])
        assert not is_theirs(factory.meeting(), council(), [replace(came, withdrawn_at=THEN)])
        assert not is_theirs(factory.meeting(), council(), [replace(came, kind=DocumentKind.AGENDA)])
