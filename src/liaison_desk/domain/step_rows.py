"""Rows of Today that come from a meeting's own deadlines, and from minutes that wait for something [M5]."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from liaison_desk.domain.meetings import MeetingStage, minutes_due
from liaison_desk.domain.steps import StepState, step_states
from liaison_desk.domain.today import ON_TIME, MeetingState, Rule, TodayRow

AHEAD = timedelta(days=7)  # before its last day a step is on the list, and not yet urgent
ANSWER_AHEAD = timedelta(days=3)  # there is nothing to do but to remind


def step_rows(states: Iterable[MeetingState], today: date, early: timedelta = ON_TIME) -> list[TodayRow]:
    """What is to be done before each meeting, and with its minutes after they are finished."""
    rows: list[TodayRow] = []
    for state in states:
        rows += _before(state, today, early)
        rows += _after(state, today, early)
    return rows


def _before(state: MeetingState, today: date, early: timedelta) -> Iterator[TodayRow]:
    """Agenda and minutes have rows of their own."""
    meeting = state.meeting
    if meeting.stage is not MeetingStage.PLANNED or meeting.day < today:
        return
    for found in step_states(meeting, state.council, state.steps, {}):
        asked = found.awaits
        if asked is not None and asked.answer_due is not None:
            if today >= asked.answer_due - ANSWER_AHEAD - early:
                yield _row(Rule.AWAIT_KNOWLEDGE, asked.answer_due, state, found)
        elif found.is_open and not found.kind.is_a_document and today >= found.due - AHEAD - early:
            yield _row(Rule.TAKE_STEP, found.due, state, found)


def _after(state: MeetingState, today: date, early: timedelta) -> Iterator[TodayRow]:
    meeting, days = state.meeting, state.council.minutes_days
    opened = state.correction.opened_at.date() if state.correction else None
    if opened is not None and opened < today + early:  # on its first day one is still at it
        yield _row(Rule.FINISH_CORRECTION, opened + timedelta(days=days), state)
    waits = None if meeting.locked_at is None or meeting.is_approved else meeting.remarks_due
    if waits is not None and today >= waits - AHEAD - early:
        yield _row(Rule.REMARKS_DUE, waits, state)
    over = meeting.was_held() or (meeting.is_to_be_held() and meeting.day < today)
    if state.is_theirs and over and state.minutes is None:
        yield _row(Rule.FILE_MINUTES, minutes_due(meeting, days), state)


def _row(rule: Rule, due: date, state: MeetingState, step: StepState | None = None) -> TodayRow:
    return TodayRow(rule, due, state.place, council=state.council, meeting=state.meeting, step=step)
