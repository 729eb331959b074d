"""What the rows of a meeting's own deadlines say, each with the clause or the custom it comes from. No Qt."""

from collections.abc import Callable
from datetime import date, datetime

from liaison_desk.domain.councils import Council
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.steps import StepKind, StepState
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.domain.today import Rule, TodayRow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.today.due_words import RowWords, due_words, joined

_ICON = {
    StepKind.ASK_POLICE: Icon.BOOK_OPEN,
    StepKind.ASK_MUNICIPALITY: Icon.BOOK_OPEN,
    StepKind.CALL_FOR_ITEMS: Icon.LIST_TODO,
    StepKind.CLEAR: Icon.USER_CHECK,
    StepKind.OWN_ITEMS: Icon.SEND,
}


def _about(row: TodayRow) -> tuple[Meeting, Council]:
    if row.meeting is None or row.council is None:
        raise ValueError(row.rule)
    return row.meeting, row.council


def _step(row: TodayRow) -> StepState:
    if row.step is None:
        raise ValueError(row.rule)
    return row.step


def take_step(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    meeting, council = _about(row)
    found = _step(row)
    day = texts.near_date(meeting.day, now.date(), DateStyle.DAY_SHORT)
    title = _titles(texts)[found.kind].format(council=council.name, day=day)
    before = texts.translate("Today", "%n day(s) before the meeting", "", n=(meeting.day - found.due).days)
    done = {
        StepKind.ASK_POLICE: texts.translate("Today", "Asked"),
        StepKind.ASK_MUNICIPALITY: texts.translate("Today", "Asked"),
        StepKind.OWN_ITEMS: texts.translate("Today", "Submitted"),
    }
    return RowWords(
        title=title,
        reason=joined(row.place, before, _clause(found.kind, texts)),
        due=due_words(row.due, texts, now.date()),
        step=done.get(found.kind, texts.translate("Today", "Done")),
        icon=_ICON[found.kind],
    )


def await_knowledge(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    meeting, council = _about(row)
    found = _step(row)
    day = texts.near_date(meeting.day, now.date(), DateStyle.DAY_SHORT)
    title = (
        texts.translate("Today", "The police's knowledge for {council}, {day}, has not come")
        if found.kind is StepKind.ASK_POLICE
        else texts.translate("Today", "The municipality's knowledge for {council}, {day}, has not come")
    )
    whom = found.step.whom if found.step else ""
    asked = texts.near_date(found.done_on, now.date(), DateStyle.DAY) if found.done_on else ""
    when = (
        texts.translate("Today", "{whom} was asked {day}")
        if whom
        else texts.translate("Today", "It was asked for {day}")
    )
    return RowWords(
        title=title.format(council=council.name, day=day),
        reason=joined(row.place, when.format(whom=whom, day=asked), _clause(found.kind, texts)),
        due=due_words(row.due, texts, now.date()),
        step=texts.translate("Today", "Received"),
        icon=Icon.HOURGLASS,
    )


def file_minutes(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    meeting, council = _about(row)
    day = texts.near_date(meeting.day, now.date(), DateStyle.DAY_SHORT)
    return RowWords(
        title=texts.translate("Today", "File the minutes of {council}, {day}").format(council=council.name, day=day),
        reason=joined(row.place, texts.translate("Today", "The municipality is the secretariat and writes them")),
        due=due_words(row.due, texts, now.date()),
        step=texts.translate("Today", "File"),
        icon=Icon.IMPORT,
    )


def finish_correction(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    meeting, council = _about(row)
    day = texts.near_date(meeting.day, now.date(), DateStyle.DAY_SHORT)
    title = texts.translate("Today", "Finish the correction of the minutes of {council}, {day}")
    return RowWords(
        title=title.format(council=council.name, day=day),
        reason=joined(row.place, texts.translate("Today", "It was begun, and no new version has been issued")),
        due=due_words(row.due, texts, now.date()),
        step=texts.translate("Today", "Continue"),
        icon=Icon.FILE_PEN_LINE,
    )


def remarks_due(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    meeting, council = _about(row)
    today = now.date()
    day = texts.near_date(meeting.day, today, DateStyle.DAY_SHORT)
    until = texts.near_date(row.due, today, DateStyle.DAY)
    over = texts.translate("Today", "The deadline for remarks was {day}")
    waits = texts.translate("Today", "Remarks may come until {day}")
    return RowWords(
        title=texts.translate("Today", "Approve the minutes of {council}, {day}").format(council=council.name, day=day),
        reason=joined(row.place, (over if row.due < today else waits).format(day=until)),
        due=due_words(row.due, texts, today),
        step=texts.translate("Today", "See the minutes"),
        icon=Icon.FILE_CHECK,
    )


def _titles(texts: Texts) -> dict[StepKind, str]:
    return {
        StepKind.ASK_POLICE: texts.translate("Today", "Ask the police for knowledge for {council}, {day}"),
        StepKind.ASK_MUNICIPALITY: texts.translate("Today", "Ask the municipality for knowledge for {council}, {day}"),
        StepKind.CALL_FOR_ITEMS: texts.translate("Today", "Call for items for {council}, {day}"),
        StepKind.CLEAR: texts.translate("Today", "Clear the agenda for {council}, {day}, with the unit leader"),
        StepKind.OWN_ITEMS: texts.translate("Today", "Submit items to {council}, {day}"),
    }


def _clause(kind: StepKind, texts: Texts) -> str:
    return {
        StepKind.ASK_POLICE: texts.translate("Today", "the guide, 4.1.5 and 4.1.6"),
        StepKind.ASK_MUNICIPALITY: texts.translate("Today", "the guide, 4.1.5 and 4.1.6"),
        StepKind.CALL_FOR_ITEMS: texts.translate("Today", "the guide, 4.1.2"),
        StepKind.CLEAR: texts.translate("Today", "the guide, 5.2"),
        StepKind.OWN_ITEMS: texts.translate("Today", "the municipality is the secretariat"),
    }[kind]


STEP_WORDS: dict[Rule, Callable[[TodayRow, Texts, datetime], RowWords]] = {
    Rule.TAKE_STEP: take_step,
    Rule.AWAIT_KNOWLEDGE: await_knowledge,
    Rule.FILE_MINUTES: file_minutes,
    Rule.FINISH_CORRECTION: finish_correction,
    Rule.REMARKS_DUE: remarks_due,
}


def done_words(row: TodayRow, texts: Texts, on: date, today: date) -> str:
    """What is said once a row is done from here."""
    day = texts.near_date(on, today, DateStyle.DAY)
    if row.rule is Rule.AWAIT_KNOWLEDGE:
        return texts.translate("Today", "Registered as received {day}").format(day=day)
    return texts.translate("Today", "Registered as done {day}").format(day=day)
