"""What the list of meetings says. No Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from liaison_desk.domain.labels import label
from liaison_desk.domain.meetings import MeetingForm, MeetingKind
from liaison_desk.domain.schedule import MeetingGroup, MeetingRow, Progress, Step
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.tokens import Tone

_SIGN: dict[Step, tuple[Icon, Tone]] = {
    Step.AGENDA_TO_PREPARE: (Icon.CALENDAR_DAYS, "neutral"),
    Step.AGENDA_TO_SEND: (Icon.SEND, "neutral"),
    Step.AGENDA_SENT: (Icon.CIRCLE_CHECK, "success"),
    Step.AGENDA_FROM_MUNICIPALITY: (Icon.LANDMARK, "neutral"),
    Step.AGENDA_RECEIVED: (Icon.CIRCLE_CHECK, "success"),
    Step.RUNNING: (Icon.CIRCLE_DOT, "accent"),
    Step.CANCELLED: (Icon.CALENDAR_OFF, "neutral"),
    Step.MINUTES_TO_WRITE: (Icon.FILE_PEN_LINE, "neutral"),
    Step.MINUTES_FROM_MUNICIPALITY: (Icon.LANDMARK, "neutral"),
    Step.MINUTES_RECEIVED: (Icon.CIRCLE_CHECK, "success"),
    Step.MINUTES_TO_SEND: (Icon.LOCK, "neutral"),
    Step.MINUTES_SENT: (Icon.CIRCLE_CHECK, "success"),
    Step.MINUTES_REVIEWED: (Icon.FILE_CHECK, "success"),
}


@dataclass(frozen=True, slots=True)
class RowWords:
    """A row of the list. `step` is how far the meeting has come, `detail` until or since when."""

    day: str  # of the month
    month: str
    title: str
    when: str
    room: str
    place: str
    step: str
    detail: str
    icon: Icon
    tone: Tone
    spoken: str  # the whole row as one sentence

    def under(self, *, with_place: bool) -> str:
        """The second line; the municipality goes into it where it has no column of its own."""
        return joined(self.when, self.place if with_place else "", self.room)


def row_words(row: MeetingRow, texts: Texts, today: date) -> RowWords:
    meeting, council = row.state.meeting, row.state.council
    progress = row.progress(today)
    step, detail = texts.translate("Meetings", "Cancelled"), row.cancelled_because
    if progress.step is not Step.CANCELLED:
        step, detail = _step(progress, row, texts, today)
    icon, tone = _SIGN[progress.step]
    if progress.is_late(today):
        icon, tone = Icon.TRIANGLE_ALERT, "danger"
    elif progress.is_due(today):
        icon, tone = Icon.CLOCK, "warning"
    hours = f"{texts.time_words(meeting.start)}–{texts.time_words(meeting.end)}"
    full = texts.near_date(meeting.day, today)
    near = meeting.day.year == today.year
    day, _, month = texts.date_words(meeting.day, DateStyle.DAY_SHORT).partition(" ")
    weekday = full.split()[0]
    place = ", ".join(place.short_name for place in row.municipalities)
    said = ". ".join(filter(None, (step, detail)))
    kind = label(texts, meeting.kind) if meeting.kind is not MeetingKind.ORDINARY else ""
    title = joined(council.name, kind)
    return RowWords(
        day=day.rstrip("."),
        month=month,
        title=title,
        when=f"{weekday} {hours}" if near else f"{full}  {hours}",
        room=meeting.place if meeting.form is not MeetingForm.DIGITAL else label(texts, meeting.form),
        place=place,
        step=step,
        detail=detail,
        icon=icon,
        tone=tone,
        spoken=". ".join(filter(None, (f"{full} {hours}", title, place, meeting.place, said))),
    )


def _theirs(step: Step, texts: Texts) -> str:
    """What the municipality does as secretariat, and what has come of it; nothing for what is ours."""
    return {
        Step.AGENDA_FROM_MUNICIPALITY: texts.translate("Meetings", "The municipality sends the agenda"),
        Step.AGENDA_RECEIVED: texts.translate("Meetings", "Agenda received"),
        Step.MINUTES_FROM_MUNICIPALITY: texts.translate("Meetings", "The municipality writes the minutes"),
        Step.MINUTES_RECEIVED: texts.translate("Meetings", "Minutes received"),
    }.get(step, "")


def _step(progress: Progress, row: MeetingRow, texts: Texts, today: date) -> tuple[str, str]:
    """How far it has come, and until or since when."""
    day = texts.near_date(progress.day, today, DateStyle.DAY) if progress.day else ""
    version = row.state.minutes.version if row.state.minutes else 1
    theirs = _theirs(progress.step, texts)
    if theirs:
        return theirs, day
    match progress.step:
        case Step.AGENDA_TO_PREPARE:
            return _waiting(progress, texts, today, day, texts.translate("Meetings", "Agenda to be sent"))
        case Step.AGENDA_TO_SEND:
            return _waiting(progress, texts, today, day, texts.translate("Meetings", "Agenda issued, not sent"))
        case Step.AGENDA_SENT:
            return texts.translate("Meetings", "Agenda sent"), day
        case Step.RUNNING:
            return texts.translate("Meetings", "In progress"), _since(row, texts, today)
        case Step.MINUTES_TO_WRITE:
            return _waiting(progress, texts, today, day, texts.translate("Meetings", "Minutes to be written"))
        case Step.MINUTES_TO_SEND:
            title = texts.translate("Meetings", "Minutes locked, not sent")
            title, until = _waiting(progress, texts, today, day, title)
            return title, joined(_version(version, texts), until)
        case Step.MINUTES_SENT:
            return texts.translate("Meetings", "Minutes sent"), joined(_version(version, texts), day)
        case _:
            reviewed = texts.translate("Meetings", "in the meeting {day}").format(day=day)
            return texts.translate("Meetings", "Minutes reviewed"), joined(_version(version, texts), reviewed)


def _waiting(progress: Progress, texts: Texts, today: date, day: str, title: str) -> tuple[str, str]:
    """What has a last day; red and amber only repeat what this says."""
    if progress.is_late(today):
        return title, texts.translate("Meetings", "late, due {day}").format(day=day)
    if progress.is_due(today):
        return title, texts.translate("Meetings", "by today")
    return title, texts.translate("Meetings", "by {day}").format(day=day)


def _since(row: MeetingRow, texts: Texts, today: date) -> str:
    begun = row.state.meeting.started_at
    if begun is None:
        return ""
    if begun.date() == today:
        return texts.translate("Meetings", "since {time}").format(time=texts.time_words(begun.time()))
    day = texts.near_date(begun.date(), today, DateStyle.DAY)
    return texts.translate("Meetings", "since {day}, not ended").format(day=day)


def _version(version: int, texts: Texts) -> str:
    return texts.translate("Meetings", "version {number}").format(number=version)


def group_words(group: MeetingGroup, year: int, texts: Texts) -> str:
    """What stands over the rows; past ones stand year by year."""
    if group is MeetingGroup.PAST:
        return texts.translate("Meetings", "Past meetings {year}").format(year=year)
    return {
        MeetingGroup.TODAY: texts.translate("Meetings", "Today"),
        MeetingGroup.THIS_WEEK: texts.translate("Meetings", "This week"),
        MeetingGroup.NEXT_30_DAYS: texts.translate("Meetings", "The next 30 days"),
        MeetingGroup.LATER: texts.translate("Meetings", "Later"),
    }[group]


def counts(rows: Sequence[MeetingRow], texts: Texts, today: date) -> str:
    """«5 møter igjen i 2026, 1 saksliste må sendes i dag»."""
    left = sum(
        row.state.meeting.day >= today
        and row.state.meeting.day.year == today.year
        and row.state.meeting.is_to_be_held()
        for row in rows
    )
    steps = [row.progress(today) for row in rows]
    agendas = [p for p in steps if p.step in (Step.AGENDA_TO_PREPARE, Step.AGENDA_TO_SEND)]
    minutes = [p for p in steps if p.step in (Step.MINUTES_TO_WRITE, Step.MINUTES_TO_SEND)]
    said = [texts.translate("Meetings", "%n meeting(s) left in {year}", "", n=left).format(year=today.year)]
    if late := _number(agendas, today, late=True):
        said.append(texts.translate("Meetings", "%n agenda(s) late", "", n=late))
    if due := _number(agendas, today, late=False):
        said.append(texts.translate("Meetings", "%n agenda(s) to be sent today", "", n=due))
    if late := _number(minutes, today, late=True):
        said.append(texts.translate("Meetings", "minutes of %n meeting(s) late", "", n=late))
    if due := _number(minutes, today, late=False):
        said.append(texts.translate("Meetings", "minutes of %n meeting(s) due today", "", n=due))
    return ", ".join(said)


def _number(steps: Iterable[Progress], today: date, *, late: bool) -> int:
    return sum(step.is_late(today) if late else step.is_due(today) for step in steps)


def joined(*parts: str) -> str:
    return "  ·  ".join(filter(None, parts))
