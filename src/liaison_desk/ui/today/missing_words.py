"""What the rows say about what is missing, about memos, and about what a meeting is to hear. No Qt."""

from collections.abc import Callable
from datetime import datetime

from liaison_desk.domain.plan_rows import OF_THE_AGREEMENT
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.domain.today import Rule, TodayRow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.today.due_words import RowWords, due_words, joined


def _memo(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    if row.memo is None:
        raise ValueError(row.rule)
    today = now.date()
    is_new = row.memo.on >= today
    return RowWords(
        title=row.memo.words,
        reason=texts.translate("Today", "Your own memo"),
        due=texts.translate("Today", "today") if is_new else texts.date_words(row.memo.on, DateStyle.SHORT),
        step=texts.translate("Today", "Mark as done"),
        icon=Icon.STICKY_NOTE,
    )


def _report(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    meeting = row.meeting
    if meeting is None:
        raise ValueError(row.rule)
    count, today = len(row.actions), now.date()
    title = texts.translate("Today", "Report %n action item(s) that are closed to {council}, {day}", "", n=count)
    day = texts.near_date(meeting.day, today, DateStyle.DAY_SHORT)
    first = row.actions[0].action.title
    said = (
        texts.translate("Today", "Among them: {title}").format(title=first)
        if count > 1
        else texts.translate("Today", "“{title}”").format(title=first)
    )
    return RowWords(
        title=title.format(council=_council(row), day=day),
        reason=joined(row.place, said, texts.translate("Today", "the guide, 4.1.2")),
        due=due_words(row.due, texts, today),
        step=texts.translate("Today", "See the meeting"),
        icon=Icon.LIST_CHECKS,
    )


def _plan_meeting(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    council = row.council
    if council is None:
        raise ValueError(row.rule)
    agreed = texts.translate("Today", "%n meeting(s) a year are agreed", "", n=council.meetings_per_year)
    so_far = texts.translate("Today", "%n held or planned", "", n=row.count)
    missing = council.meetings_per_year - row.count
    title = texts.translate("Today", "%n meeting(s) of {council} missing in the plan for {year}", "", n=missing)
    clause = texts.translate("Today", "the model agreement, § 2") if council.kind in OF_THE_AGREEMENT else ""
    return RowWords(
        title=title.format(council=council.name, year=row.year),
        reason=joined(row.place, agreed, so_far, clause),
        due=due_words(row.due, texts, now.date()),
        step=texts.translate("Today", "Plan a meeting"),
        icon=Icon.CALENDAR_PLUS,
    )


def _plan_next(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    waits = texts.translate("Today", "%n action item(s) have it as their deadline", "", n=len(row.actions))
    title = texts.translate("Today", "Plan the next meeting of {council}")
    return RowWords(
        title=title.format(council=_council(row)),
        reason=joined(row.place, waits),
        due=due_words(row.due, texts, now.date()),
        step=texts.translate("Today", "Plan a meeting"),
        icon=Icon.CALENDAR_PLUS,
    )


def _conditions(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    first, count = row.actions[0].action, len(row.actions)
    title = texts.translate("Today", "See whether %n action item(s) can go on", "", n=count)
    if count == 1:
        title = texts.translate("Today", "See whether “{title}” can go on").format(title=first.title)
    waits = (
        texts.translate("Today", "The oldest waits for: {words}")
        if count > 1
        else texts.translate("Today", "It waits for: {words}")
    )
    return RowWords(
        title=title,
        reason=joined(row.place, waits.format(words=first.due_words)),
        due=due_words(row.due, texts, now.date()),
        step=texts.translate("Today", "Follow up"),
        icon=Icon.HOURGLASS,
    )


def _signed_when(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    if row.agreement is None:
        raise ValueError(row.rule)
    title = (
        texts.translate("Today", "When was the agreement “{name}” signed?")
        if row.agreement.name
        else texts.translate("Today", "When was the cooperation agreement with {place} signed?")
    )
    why = texts.translate("Today", "Without that day nobody can say when it is to be revised")
    return RowWords(
        title=title.format(name=row.agreement.name, place=row.place),
        reason=joined(row.place, why, texts.translate("Today", "the model agreement, § 4")),
        due=due_words(row.due, texts, now.date()),
        step=texts.translate("Today", "Fill in"),
        icon=Icon.HANDSHAKE,
    )


def _how_often(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    why = texts.translate("Today", "Without a number nobody can say whether a meeting is missing")
    return RowWords(
        title=texts.translate("Today", "How often does {council} meet?").format(council=_council(row)),
        reason=joined(row.place, why, texts.translate("Today", "the guide, 4.1.2")),
        due=due_words(row.due, texts, now.date()),
        step=texts.translate("Today", "Fill in"),
        icon=Icon.USERS,
    )


def _many(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    """A note: what is to be done about it is done elsewhere."""
    waits = texts.translate("Today", "The approval for {place} is not registered").format(place=row.place)
    return RowWords(
        title=texts.translate("Today", "You have %n municipalities", "", n=row.count),
        reason=joined(
            texts.translate("Today", "Normally at most three"),
            "" if row.is_agreed else waits,
            texts.translate("Today", "the guide, 5"),
        ),
        due=due_words(row.due, texts, now.date()),
        step=texts.translate("Today", "See the municipality") if row.is_agreed else texts.translate("Today", "Fill in"),
        icon=Icon.INFO,
    )


def _council(row: TodayRow) -> str:
    return row.council.name if row.council else ""


MISSING_WORDS: dict[Rule, Callable[[TodayRow, Texts, datetime], RowWords]] = {
    Rule.MEMO: _memo,
    Rule.REPORT_ACTIONS: _report,
    Rule.PLAN_MEETING: _plan_meeting,
    Rule.PLAN_NEXT: _plan_next,
    Rule.WEIGH_CONDITIONS: _conditions,
    Rule.SIGNED_WHEN: _signed_when,
    Rule.HOW_OFTEN: _how_often,
    Rule.MANY_MUNICIPALITIES: _many,
}
