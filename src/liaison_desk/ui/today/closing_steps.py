"""A meeting's own deadline is closed, or left out for this meeting."""

from datetime import date

from liaison_desk.domain.changes import Op
from liaison_desk.domain.steps import MeetingStep
from liaison_desk.domain.today import Rule, TodayRow
from liaison_desk.services import steps
from liaison_desk.ui.context import Context, Outcome
from liaison_desk.ui.today.step_words import done_words


def close(context: Context, row: TodayRow, on: date) -> Outcome[MeetingStep]:
    """The row's deadline is done on this day, or what was asked for came."""
    if row.meeting is None or row.step is None:
        raise ValueError(row.rule)
    op, verb = (Op.EDIT_STEP, steps.receive) if row.rule is Rule.AWAIT_KNOWLEDGE else (Op.CLOSE_STEP, steps.close)
    outcome = context.attempt(op, verb, row.meeting.id, row.step.kind, on)
    if outcome:
        context.say_undoable(done_words(row, context.texts, on, context.today()))
    return outcome


def leave_out(context: Context, row: TodayRow) -> Outcome[MeetingStep]:
    """Not for this meeting."""
    if row.meeting is None or row.step is None:
        raise ValueError(row.rule)
    outcome = context.attempt(Op.LEAVE_OUT_STEP, steps.leave_out, row.meeting.id, row.step.kind)
    if outcome:
        context.say_undoable(context.texts.translate("Today", "Left out for this meeting"))
    return outcome
