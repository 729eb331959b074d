"""How the deadlines of a meeting are named, and how each of them stands. No Qt."""

from datetime import date

from liaison_desk.domain.steps import StepKind, StepState
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.tokens import Ink


def step_name(kind: StepKind, texts: Texts) -> str:
    return {
        StepKind.ASK_POLICE: texts.translate("Deadlines", "Knowledge asked for, police"),
        StepKind.ASK_MUNICIPALITY: texts.translate("Deadlines", "Knowledge asked for, municipality"),
        StepKind.CALL_FOR_ITEMS: texts.translate("Deadlines", "Items called for"),
        StepKind.CLEAR: texts.translate("Deadlines", "Cleared with the unit leader"),
        StepKind.OWN_ITEMS: texts.translate("Deadlines", "Our items submitted"),
        StepKind.AGENDA: texts.translate("Deadlines", "Agenda sent"),
        StepKind.MINUTES: texts.translate("Deadlines", "Minutes sent"),
    }[kind]


def step_line(state: StepState, texts: Texts, today: date) -> str:
    """«innen tirsdag 24. november», «20. november, 3 dager for sent», «utelatt»."""
    if state.is_left_out:
        return texts.translate("Deadlines", "Not for this meeting")
    late = state.days_late(today)
    due = texts.near_date(state.due, today, DateStyle.DAY)
    if state.done_on is None:
        if late:
            words = texts.translate("Deadlines", "was due {day}, %n day(s) overdue", "", n=late)
            return words.format(day=due)
        return texts.translate("Deadlines", "by {day}").format(day=texts.near_date(state.due, today))
    done = texts.near_date(state.done_on, today, DateStyle.DAY)
    if not late:
        return done
    words = texts.translate("Deadlines", "{day}, %n day(s) late", "", n=late)
    return words.format(day=done)


def answer_line(state: StepState, texts: Texts, today: date) -> str:
    """What has become of a request for knowledge."""
    step = state.step
    if step is None or step.done_on is None or not state.kind.asks_for_knowledge:
        return ""
    if step.received_on is not None:
        day = texts.near_date(step.received_on, today, DateStyle.DAY)
        return texts.translate("Deadlines", "received {day}").format(day=day)
    if step.answer_due is None:
        return texts.translate("Deadlines", "not received yet")
    day = texts.near_date(step.answer_due, today, DateStyle.DAY)
    if step.answer_due < today:
        return texts.translate("Deadlines", "not received, was due {day}").format(day=day)
    return texts.translate("Deadlines", "answer due {day}").format(day=day)


def step_sign(state: StepState, today: date) -> tuple[Icon, Ink]:
    """A sign beside the words, which say it all."""
    if state.is_left_out:
        return Icon.MINUS, "text3"
    if state.is_open:
        return (Icon.TRIANGLE_ALERT, "danger") if state.due < today else (Icon.CIRCLE, "text3")
    return (Icon.CIRCLE_CHECK, "warning") if state.days_late(today) else (Icon.CIRCLE_CHECK, "success")
