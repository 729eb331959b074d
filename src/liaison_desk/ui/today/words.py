"""What each row of Today says: what to do, why, until when, and the name of the next step. No Qt."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from liaison_desk.domain.agreements import RevisionReason
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.domain.today import Rule, TodayGroup, TodayRow, minutes_until
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.tokens import Tone
from liaison_desk.ui.today.due_words import RowWords, due_words, joined
from liaison_desk.ui.today.missing_words import MISSING_WORDS
from liaison_desk.ui.today.step_words import STEP_WORDS


def words_of(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    """What was put off says so first: it has the officer's own word for waiting."""
    words = _SAY[row.rule](row, texts, now)
    today = now.date()
    if row.put_off_until is not None:
        off = texts.translate("Today", "Put off until {day}")
        return replace(
            words,
            reason=joined(off.format(day=texts.near_date(row.put_off_until, today)), words.reason),
            step=texts.translate("Today", "Take up again"),
        )
    if row.put_off_since is not None:
        off = texts.translate("Today", "Put off from {day}")
        return replace(
            words, reason=joined(off.format(day=texts.near_date(row.put_off_since, today, DateStyle.DAY)), words.reason)
        )
    return words


def tone_of(row: TodayRow, today: date) -> Tone:
    """Red only for what is late, amber for what is due today; a meeting and a memo are neither."""
    if row.rule is Rule.MEETING_TODAY:
        return "accent"
    if row.rule is Rule.MEMO:
        return "neutral"
    group = row.group(today)
    return "danger" if group is TodayGroup.OVERDUE else "warning" if group is TodayGroup.TODAY else "neutral"


def due_icon(tone: Tone, *, is_dated: bool = True) -> Icon:
    if not is_dated:
        return Icon.CIRCLE_DASHED
    return {"danger": Icon.TRIANGLE_ALERT, "warning": Icon.CLOCK, "accent": Icon.CLOCK}.get(tone, Icon.CALENDAR_DAYS)


def group_title(group: TodayGroup, texts: Texts) -> str:
    return {
        TodayGroup.OVERDUE: texts.translate("Today", "Overdue"),
        TodayGroup.TODAY: texts.translate("Today", "Today"),
        TodayGroup.THIS_WEEK: texts.translate("Today", "This week"),
        TodayGroup.COMING: texts.translate("Today", "Coming up"),
    }[group]


def time_until(minutes: int, texts: Texts) -> str:
    """«om 2 t 18 min»; «nå» once it should have begun."""
    if minutes <= 0:
        return texts.translate("Today", "now")
    hours, rest = divmod(minutes, 60)
    if not hours:
        return texts.translate("Today", "in {minutes} min").format(minutes=rest)
    return texts.translate("Today", "in {hours} h {minutes} min").format(hours=hours, minutes=rest)


def _council(row: TodayRow) -> str:
    return row.council.name if row.council else ""


def _meeting_today(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    meeting = row.meeting
    if meeting is None:
        raise ValueError(row.rule)
    times = f"{texts.time_words(meeting.start)}–{texts.time_words(meeting.end)}"
    over = meeting.end < now.time()
    if meeting.started_at is not None:
        due = texts.translate("Today", "going on")
    else:
        due = texts.translate("Today", "should be over") if over else time_until(minutes_until(meeting, now), texts)
    return RowWords(
        title=texts.translate("Today", "{council} at {times}").format(council=_council(row), times=times),
        reason=joined(row.place, meeting.place),
        due=due,
        step=texts.translate("Today", "Go to the meeting"),
        icon=Icon.CALENDAR_CLOCK,
    )


def _send_agenda(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    meeting, council = row.meeting, row.council
    if meeting is None or council is None:
        raise ValueError(row.rule)
    day = texts.near_date(meeting.day, now.date(), DateStyle.DAY_SHORT)
    issued = row.document is not None
    title = (
        texts.translate("Today", "Send the finished agenda to {council}, {day}")
        if issued
        else texts.translate("Today", "Send the agenda to {council}, {day}")
    )
    return RowWords(
        title=title.format(council=council.name, day=day),
        reason=joined(row.place, _notice(row, council.notice_days, texts)),
        due=due_words(row.due, texts, now.date()),
        step=texts.translate("Today", "Send") if issued else texts.translate("Today", "Prepare"),
        icon=Icon.SEND,
    )


def _notice(row: TodayRow, days: int, texts: Texts) -> str:
    """«Avtalen krever saksliste senest én uke før møtet», where there is an agreement."""
    if not row.is_agreed:
        goes_out = texts.translate("Today", "Goes out %n day(s) before the meeting", "", n=days)
        return joined(goes_out, texts.translate("Today", "the model agreement, § 2"))
    if days and days % 7 == 0:
        return texts.translate("Today", "The agreement says at least %n week(s) before the meeting", "", n=days // 7)
    return texts.translate("Today", "The agreement says at least %n day(s) before the meeting", "", n=days)


def _write_minutes(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    meeting, council = row.meeting, row.council
    if meeting is None or council is None:
        raise ValueError(row.rule)
    day = texts.near_date(meeting.day, now.date(), DateStyle.DAY_SHORT)
    after = texts.translate("Today", "Due %n day(s) after the meeting", "", n=council.minutes_days)
    return RowWords(
        title=texts.translate("Today", "Finish the minutes of {council}, {day}").format(council=council.name, day=day),
        reason=joined(row.place, after, texts.translate("Today", "the guide, 4.1.2")),
        due=due_words(row.due, texts, now.date()),
        step=texts.translate("Today", "Write minutes"),
        icon=Icon.FILE_PEN_LINE,
    )


def _send_minutes(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    meeting = row.meeting
    if meeting is None:
        raise ValueError(row.rule)
    day = texts.near_date(meeting.day, now.date(), DateStyle.DAY_SHORT)
    return RowWords(
        title=texts.translate("Today", "Send the minutes of {council}, {day}").format(council=_council(row), day=day),
        reason=joined(
            row.place,
            texts.translate("Today", "Finished, but not sent"),
            texts.translate("Today", "the guide, 4.1.2"),
        ),
        due=due_words(row.due, texts, now.date()),
        step=texts.translate("Today", "Send"),
        icon=Icon.SEND,
    )


def _action(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    item = row.actions[0]
    owner = texts.translate("Today", "Yours") if row.is_mine else item.action.owner
    source = ""
    if item.source is not None:
        day = texts.near_date(item.source.day, now.date(), DateStyle.DAY)
        source = texts.translate("Today", "from the meeting {day}").format(day=day)
    return RowWords(
        title=item.action.title,
        reason=joined(row.place, owner or texts.translate("Today", "No one is responsible"), source),
        due=due_words(row.due, texts, now.date()),
        step=texts.translate("Today", "Mark as done") if row.is_mine else texts.translate("Today", "Follow up"),
        icon=Icon.LIST_TODO,
    )


def _actions(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    oldest = row.actions[0].action.title
    day = texts.near_date(row.due, now.date(), DateStyle.DAY)
    count = len(row.actions)
    title = (
        texts.translate("Today", "Follow up %n overdue action item(s) in {place}", "", n=count)
        if row.place
        else texts.translate("Today", "Follow up %n overdue action item(s)", "", n=count)
    )
    return RowWords(
        title=title.format(place=row.place),
        reason=texts.translate("Today", "Oldest: {title}, {day}").format(title=oldest, day=day),
        due=due_words(row.due, texts, now.date()),
        step=texts.translate("Today", "Follow up"),
        icon=Icon.LIST_CHECKS,
    )


def _evaluate(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    begun = row.answered > 0
    state = texts.translate("Today", "{answered} of 4 questions answered").format(answered=row.answered)
    why = (
        texts.translate("Today", "The date was set in last year's evaluation")
        if row.is_agreed
        else texts.translate("Today", "Done together at the end of the year")
    )
    return RowWords(
        title=texts.translate("Today", "Evaluate {year} with {council}").format(year=row.year, council=_council(row)),
        reason=joined(row.place, state if begun else why, texts.translate("Today", "the guide, 7")),
        due=due_words(row.due, texts, now.date()),
        step=texts.translate("Today", "Continue") if begun else texts.translate("Today", "Begin"),
        icon=Icon.CLIPBOARD_CHECK,
    )


def _revise_agreement(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    agreement = row.agreement
    if agreement is None:
        raise ValueError(row.rule)
    why = {
        RevisionReason.ELECTION: texts.translate("Today", "Every fourth year, after the election"),
        RevisionReason.AGREED: texts.translate("Today", "The date is agreed"),
        RevisionReason.EXPIRES: texts.translate("Today", "The agreement is valid until this day"),
    }
    by_rule = row.reason is RevisionReason.ELECTION
    clause = texts.translate("Today", "the model agreement, § 4") if by_rule else ""
    title = (
        texts.translate("Today", "Revise the agreement “{name}”")
        if agreement.name
        else texts.translate("Today", "Revise the cooperation agreement with {place}")
    )
    return RowWords(
        title=title.format(name=agreement.name, place=row.place),
        reason=joined(row.place, why[row.reason] if row.reason else "", clause),
        due=due_words(row.due, texts, now.date()),
        step=texts.translate("Today", "See the agreement"),
        icon=Icon.HANDSHAKE,
    )


def _review_bylaws(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    return RowWords(
        title=texts.translate("Today", "Review the police bylaws of {place}").format(place=row.place),
        reason=joined(
            row.place,
            texts.translate("Today", "They are revised regularly"),
            texts.translate("Today", "the model agreement, § 3"),
        ),
        due=due_words(row.due, texts, now.date()),
        step=texts.translate("Today", "See the municipality"),
        icon=Icon.GAVEL,
    )


def _confirm_posts(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    if row.election is None:
        raise ValueError(row.rule)
    count = len(row.people)
    title = texts.translate("Today", "Confirm %n political member(s) of the councils in {place}", "", n=count)
    day = texts.near_date(row.election, now.date(), DateStyle.DAY)
    why = texts.translate("Today", "After the election {day} it is not certain who has the post").format(day=day)
    return RowWords(
        title=title.format(place=row.place),
        reason=joined(texts.names(person.name for person in row.people), why),
        due=due_words(row.due, texts, now.date()),
        step=texts.translate("Today", "See the members"),
        icon=Icon.VOTE,
    )


def _need_open(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    note = row.note
    if note is None:
        raise ValueError(row.rule)
    asked = texts.translate("Today", "asked {day}").format(day=texts.near_date(note.on, now.date(), DateStyle.DAY))
    return RowWords(
        title=texts.translate("Today", "Answer the information need: {words}").format(words=note.words),
        reason=joined(row.place, note.whom, asked, texts.translate("Today", "the guide, 5.4")),
        due=due_words(row.due, texts, now.date()),
        step=texts.translate("Today", "See the need"),
        icon=Icon.SHIELD,
    )


def _contact_due(row: TodayRow, texts: Texts, now: datetime) -> RowWords:
    """A wish, and no deadline: how long it is since is what there is to say."""
    person, days = row.person, (now.date() - row.last_contact).days if row.last_contact else 0
    if person is None:
        title = texts.translate("Today", "Get in touch with {place}").format(place=row.place)
    elif person.title:
        words = texts.translate("Today", "Get in touch with {name}, {title}")
        title = words.format(name=person.name, title=person.title)
    else:
        title = texts.translate("Today", "Get in touch with {name}").format(name=person.name)
    every = person.contact_every if person else row.municipality.contact_every if row.municipality else None
    why = texts.translate("Today", "You want contact every %n day(s)", "", n=every or 0)
    since = texts.translate("Today", "%n day(s) ago", "", n=days)
    return RowWords(
        title=title,
        reason=joined(row.place, why),
        due=since if row.last_contact else texts.translate("Today", "no contact yet"),
        step=texts.translate("Today", "Log a contact"),
        icon=Icon.PHONE,
    )


_SAY: dict[Rule, Callable[[TodayRow, Texts, datetime], RowWords]] = {
    Rule.MEETING_TODAY: _meeting_today,
    Rule.SEND_AGENDA: _send_agenda,
    Rule.WRITE_MINUTES: _write_minutes,
    Rule.SEND_MINUTES: _send_minutes,
    Rule.ACTION_LATE: _action,
    Rule.ACTIONS_LATE: _actions,
    Rule.ACTION_NEAR: _action,
    Rule.EVALUATE: _evaluate,
    Rule.REVISE_AGREEMENT: _revise_agreement,
    Rule.REVIEW_BYLAWS: _review_bylaws,
    Rule.CONFIRM_POSTS: _confirm_posts,
    Rule.NEED_OPEN: _need_open,
    Rule.CONTACT_DUE: _contact_due,
    **STEP_WORDS,
    **MISSING_WORDS,
}
