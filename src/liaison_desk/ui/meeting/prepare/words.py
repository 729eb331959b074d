"""What the preparation says: how the agenda stands to its deadline, and what it still lacks. No Qt."""

from dataclasses import dataclass
from datetime import date, timedelta

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.follow import FollowKind, Upcoming
from liaison_desk.domain.meetings import Meeting, MeetingChange, MeetingChangeKind, MeetingStage, agenda_due
from liaison_desk.domain.readiness import Need, Readiness
from liaison_desk.domain.steps import StepKind
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.services import follow_words
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.tokens import Tone
from liaison_desk.ui.meeting.words import action_meta, joined

NEAR = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class AgendaState:
    """The banner over the agenda."""

    tone: Tone
    icon: Icon
    title: str
    reason: str


def agenda_state(file: MeetingFile, texts: Texts, today: date) -> AgendaState | None:
    """None once the meeting has begun: then the agenda is what it was."""
    if file.meeting.stage is MeetingStage.CANCELLED:
        title = texts.translate("Prepare", "The meeting is cancelled")
        return AgendaState("warning", Icon.CALENDAR_OFF, title, file.cancelled_because)
    newest = file.newest(DocumentKind.AGENDA)
    sent = min((d.sent_on for d in file.versions(DocumentKind.AGENDA) if d.stands and d.sent_on), default=None)
    step = next((step for step in file.steps if step.kind is StepKind.AGENDA), None)
    due = step.due_on if step else agenda_due(file.meeting, file.council.notice_days)
    if sent is not None:
        return _sent(sent, due, newest, texts, today)
    if file.meeting.stage is not MeetingStage.PLANNED:
        return None
    if file.meeting.day < today:
        return _over(file, texts, today)
    if file.is_theirs:
        return _theirs(file, newest, texts, today)
    if newest is None and (file.meeting.is_urgent or step is not None):
        title = texts.translate("Prepare", "No agenda is asked for before this meeting")
        return AgendaState(
            "neutral", Icon.CALENDAR_CLOCK, title, texts.translate("Prepare", "You can make one anyway.")
        )
    return _waiting(file, newest, due, texts, today)


def _over(file: MeetingFile, texts: Texts, today: date) -> AgendaState:
    """Its day has passed, and nothing says what became of it."""
    title = texts.translate("Prepare", "The meeting was to be held on {day}")
    about = texts.translate("Prepare", "Write afterwards what was said there, or cancel it, so that it is known.")
    return AgendaState("warning", Icon.CLOCK, title.format(day=texts.near_date(file.meeting.day, today)), about)


def _waiting(file: MeetingFile, newest: IssuedDocument | None, due: date, texts: Texts, today: date) -> AgendaState:
    """It has not been sent yet."""
    days = texts.translate("Prepare", "The council's notice is %n day(s)", "", n=file.council.notice_days)
    day = texts.near_date(file.meeting.day, today)
    reason = texts.translate("Prepare", "{notice}, and the meeting is on {day}.").format(notice=days, day=day)
    if newest is not None:
        title = texts.translate("Prepare", "The agenda is finished. Send it and mark it as sent")
    elif due < today:
        title = texts.translate("Prepare", "The agenda is %n day(s) late", "", n=(today - due).days)
    elif due == today:
        title = texts.translate("Prepare", "The agenda must be sent today")
    else:
        title = texts.translate("Prepare", "The agenda must be sent by {day}").format(day=texts.near_date(due, today))
    if due < today:
        return AgendaState("danger", Icon.TRIANGLE_ALERT, title, reason)
    if due - today <= NEAR:
        return AgendaState("warning", Icon.CLOCK, title, reason)
    return AgendaState("neutral", Icon.CALENDAR_CLOCK, title, reason)


def _theirs(file: MeetingFile, newest: IssuedDocument | None, texts: Texts, today: date) -> AgendaState:
    """Whose job is what, where the municipality is the secretariat."""
    title = texts.translate("Prepare", "The municipality calls this meeting")
    if newest is not None and newest.received_on is not None:
        came = texts.translate("Prepare", "Its agenda came {day} and is kept as it came.")
        day = texts.near_date(newest.received_on, today, DateStyle.DAY)
        return AgendaState("success", Icon.LANDMARK, title, came.format(day=day))
    found = next((state for state in file.step_states if state.kind is StepKind.OWN_ITEMS), None)
    about = texts.translate("Prepare", "It is the secretariat: it numbers the cases and sends the agenda.")
    if found is None or not found.is_open:
        return AgendaState("neutral", Icon.LANDMARK, title, about)
    late = found.due < today
    ours = (
        texts.translate("Prepare", "Our items should have been submitted by {day}.")
        if late
        else texts.translate("Prepare", "Our items are to be submitted by {day}.")
    )
    words = " ".join((about, ours.format(day=texts.near_date(found.due, today))))
    tone: Tone = "danger" if late else "warning" if found.due - today <= NEAR else "neutral"
    return AgendaState(tone, Icon.LANDMARK, title, words)


def _sent(sent: date, due: date, newest: IssuedDocument | None, texts: Texts, today: date) -> AgendaState:
    title = texts.translate("Prepare", "The agenda was sent on {day}").format(day=texts.near_date(sent, today))
    if newest is not None and newest.sent_on is None:
        waits = texts.translate("Prepare", "Version {version} is finished, and not sent yet.")
        return AgendaState("warning", Icon.CLOCK, title, waits.format(version=newest.version))
    if sent <= due:
        return AgendaState("success", Icon.CIRCLE_CHECK, title, texts.translate("Prepare", "That was in time."))
    late = texts.translate("Prepare", "That was %n day(s) late.", "", n=(sent - due).days)
    return AgendaState("warning", Icon.CLOCK, title, late)


def change_words(change: MeetingChange, texts: Texts, today: date) -> tuple[str, str]:
    """A line of the meeting's history: what was done, and under it when and why."""
    if change.kind is MeetingChangeKind.CANCELLED:
        words = texts.translate("Prepare", "Cancelled")
    elif change.kind is MeetingChangeKind.TAKEN_UP:
        words = texts.translate("Prepare", "Taken up again")
    else:
        hours = f"{texts.time_words(change.start)}–{texts.time_words(change.end)}"
        before = ", ".join(filter(None, (f"{texts.near_date(change.day, today)} {hours}", change.place)))
        words = texts.translate("Prepare", "Moved from {before}").format(before=before)
    day = texts.near_date(change.at.date(), today, DateStyle.DAY)
    return words, ": ".join(filter(None, (day, change.reason)))


def tell_words(file: MeetingFile, texts: Texts) -> str:
    """What the members do not know yet; nothing where the agenda they have is still right."""
    if not file.members_must_be_told:
        return ""
    return {
        MeetingChangeKind.MOVED: texts.translate(
            "Prepare", "The agenda was sent before the meeting was moved. Tell the members."
        ),
        MeetingChangeKind.CANCELLED: texts.translate(
            "Prepare", "The members have the agenda. Tell them that the meeting is cancelled."
        ),
        MeetingChangeKind.TAKEN_UP: texts.translate(
            "Prepare", "The members have the agenda. Tell them that the meeting is planned again."
        ),
    }[file.changes[-1].kind]


def need_words(missing: Readiness, texts: Texts) -> str:
    """«Innleder mangler på sak 6»."""
    case = missing.place.item.case_number or missing.place.label if missing.place else ""
    words = {
        Need.PLACE: texts.translate("Prepare", "The meeting has no place"),
        Need.CHAIR: texts.translate("Prepare", "Nobody chairs the meeting"),
        Need.PRESENTER: texts.translate("Prepare", "Item {case} has no presenter"),
        Need.MINUTES: texts.translate("Prepare", "Item {case} has no time"),
    }[missing.need]
    return words.format(case=case)


def sum_words(planned: int, room: int, texts: Texts) -> str:
    """«80 av 90 minutter planlagt»; over it, how much."""
    if planned > room:
        over = texts.translate("Prepare", "{planned} minutes planned, {over} more than the meeting has.")
        return over.format(planned=planned, over=planned - room)
    words = texts.translate("Prepare", "{planned} of {room} minutes planned.")
    return words.format(planned=planned, room=room)


def follow_title(candidate: Upcoming, texts: Texts, today: date) -> str:
    """What it is called, as an item or before it is one."""
    if candidate.kind is FollowKind.MINUTES and candidate.day:
        day = texts.near_date(candidate.day, today, DateStyle.DAY)
        return texts.translate("Prepare", "Minutes from {day}").format(day=day)
    return follow_words.title(candidate, texts)


def follow_why(
    candidate: Upcoming, file: MeetingFile, action: ActionItem | None, texts: Texts, today: date, *, has_minutes: bool
) -> str:
    """Why it comes up in this meeting."""
    if action is not None:
        return action_meta(action, texts)
    if candidate.kind is FollowKind.MINUTES and file.previous is not None:
        return minutes_state(file.previous, texts, has_minutes=has_minutes)
    if candidate.kind is FollowKind.REPORT:
        return joined(
            texts.translate("Prepare", "%n meeting(s) since the last time", "", n=candidate.meetings),
            texts.translate("Prepare", "%n decision(s)", "", n=candidate.decisions),
            texts.translate("Prepare", "%n action item(s)", "", n=candidate.actions),
        )
    words = {
        FollowKind.CASE: texts.translate("Prepare", "Not discussed on {day}"),
        FollowKind.ANSWER: texts.translate("Prepare", "Dealt with on {day}"),
        FollowKind.SENT: texts.translate("Prepare", "Sent by {council} on {day}"),
        FollowKind.LEARNED: texts.translate("Prepare", "From the self-evaluation of that year"),
        FollowKind.THEME: texts.translate("Prepare", "Theme of the month"),
        FollowKind.EVALUATION: texts.translate("Prepare", "Due at the end of the year"),
        FollowKind.PLAN: texts.translate("Prepare", "No meeting is planned for that year"),
    }[candidate.kind]
    if candidate.kind is FollowKind.LEARNED and candidate.title:
        words = texts.translate("Prepare", "Learning point from the self-evaluation of {year}")
    if candidate.declined:
        words = texts.translate("Prepare", "Not taken up there")
    if candidate.cancelled:
        words = texts.translate("Prepare", "From the meeting on {day}, which was cancelled")
    day = texts.near_date(candidate.day, today, DateStyle.DAY) if candidate.day else ""
    return words.format(day=day, council=candidate.council, year=candidate.year)


def minutes_state(previous: Meeting, texts: Texts, *, has_minutes: bool) -> str:
    if previous.locked_at is None and has_minutes:
        return texts.translate("Prepare", "Received from the municipality")
    if previous.locked_at is None:
        return texts.translate("Prepare", "Not finished yet")
    if previous.reviewed_in:
        return texts.translate("Prepare", "Reviewed")
    if previous.approved_by_email_on:
        return texts.translate("Prepare", "Approved by e-mail")
    return texts.translate("Prepare", "To be reviewed under the first item")
