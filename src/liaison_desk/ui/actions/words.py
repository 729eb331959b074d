"""What the rows and the history of action items say. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from liaison_desk.domain.action_files import ActionFile, ActionRow
from liaison_desk.domain.actions import ActionStatus, DueGroup, HistoryKind, HistoryLine, Priority
from liaison_desk.domain.contact_log import LogEntry
from liaison_desk.domain.deadlines import Deadline, DueKind
from liaison_desk.domain.ids import ContactId
from liaison_desk.domain.labels import label
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.domain.wording import deadline_echo, deadline_words
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.status import initials
from liaison_desk.ui.kit.tokens import Token

STATUS_SIGN: dict[ActionStatus, tuple[Icon, Token]] = {
    ActionStatus.NOT_STARTED: (Icon.CIRCLE_DASHED, "text3"),
    ActionStatus.IN_PROGRESS: (Icon.CIRCLE_DOT, "accent_text"),
    ActionStatus.WAITING: (Icon.HOURGLASS, "warning"),
    ActionStatus.DONE: (Icon.CIRCLE_CHECK, "success"),
    ActionStatus.DROPPED: (Icon.CIRCLE_SLASH, "text3"),
}

_HISTORY_SIGN = {
    HistoryKind.RAISED: Icon.LIST_TODO,
    HistoryKind.COMMENT: Icon.MESSAGE_CIRCLE,
    HistoryKind.DEADLINE: Icon.CALENDAR_CLOCK,
    HistoryKind.OWNER: Icon.USER,
    HistoryKind.FOLLOWER: Icon.USER_CHECK,
    HistoryKind.REPORTED: Icon.CLIPBOARD_CHECK,
    HistoryKind.REMINDED: Icon.BELL,
    HistoryKind.CALL: Icon.PHONE,
}


@dataclass(frozen=True, slots=True)
class RowWords:
    """A row of the list. `late` is empty for what is not."""

    title: str
    owner: str
    letters: str  # of the owner, where it is a person
    is_mine: bool
    place: str
    due: str
    late: str
    status: str
    follower: str  # «Følges opp av meg»; empty where nobody does besides the owner
    follows: bool  # whether it is the officer who follows it up
    spoken: str  # the whole row as one sentence

    @property
    def under(self) -> str:
        """The second line, where owner and place have no columns of their own."""
        return "  ·  ".join(filter(None, (self.owner, self.place, self.follower if self.follows else "")))


def row_words(row: ActionRow, texts: Texts, today: date, me: ContactId | None) -> RowWords:
    action, days = row.action, row.days_over(today)
    mine = me is not None and action.owner_id == me
    owner = texts.translate("ActionWords", "Me") if mine else action.owner
    follows = me is not None and action.follower_id == me
    follower = texts.translate("ActionWords", "me") if follows else action.follower_words
    follower = texts.translate("ActionWords", "Followed up by {name}").format(name=follower) if follower else ""
    place = row.municipality or (row.council.name if row.council else "")
    due, status = due_words(row, texts, today), label(texts, action.status)
    return RowWords(
        title=action.title,
        owner=owner or texts.translate("ActionWords", "No one is responsible"),
        letters=initials(action.owner) if action.owner_id else "",
        is_mine=mine,
        place=place,
        due=due,
        late=texts.translate("ActionWords", "+{days} d").format(days=days) if days else "",
        status=status,
        follower=follower,
        follows=follows,
        spoken=". ".join(
            filter(
                None,
                (
                    action.title,
                    texts.translate("ActionWords", "High priority") if action.priority is Priority.HIGH else "",
                    texts.translate("ActionWords", "Owner: {name}").format(name=owner) if owner else "",
                    follower,
                    place,
                    texts.translate("ActionWords", "Deadline: {due}").format(due=due),
                    late_words(days, texts) if days else "",
                    status,
                ),
            )
        ),
    )


def due_words(row: ActionRow, texts: Texts, today: date) -> str:
    """«fre 13. nov», «uke 49», «neste møte 8. des»."""
    deadline = row.action.deadline
    if deadline.kind is DueKind.DATE and deadline.on:
        return texts.near_date(deadline.on, today, DateStyle.SHORT)
    words = deadline_words(texts, deadline)
    if deadline.kind is DueKind.NEXT_MEETING and row.next_meeting:
        return f"{words} {texts.near_date(row.next_meeting, today, DateStyle.DAY_SHORT)}"
    return words


def late_words(days: int, texts: Texts) -> str:
    return texts.translate("ActionWords", "%n day(s) overdue", "", n=days)


def counts(groups: Sequence[DueGroup], texts: Texts) -> str:
    """«15 åpne, 4 over fristen»."""
    still_open = sum(group not in (DueGroup.TO_REPORT, DueGroup.CLOSED) for group in groups)
    late = sum(group is DueGroup.OVERDUE for group in groups)
    words = texts.translate("ActionWords", "%n open", "", n=still_open)
    over = texts.translate("ActionWords", "%n overdue", "", n=late) if late else ""
    return ", ".join(filter(None, (words, over)))


def source_words(row: ActionRow, texts: Texts, today: date) -> str:
    """«8. september, sak 14/26»; empty where it was raised between meetings."""
    if row.source is None:
        return ""
    day = texts.near_date(row.source.day, today, DateStyle.DAY)
    if not row.case_number:
        return day
    return texts.translate("ActionWords", "{day}, item {number}").format(day=day, number=row.case_number)


def reported_words(file: ActionFile, texts: Texts, today: date) -> str:
    """Whether the council has heard that it is closed; empty for what is open or has no council to tell."""
    if file.reported is not None:
        day = texts.near_date(file.reported.day, today, DateStyle.DAY)
        return texts.translate("ActionWords", "In the meeting {day}").format(day=day)
    if file.row.action.is_to_be_reported:
        return texts.translate("ActionWords", "To be reported in the next meeting")
    return ""


@dataclass(frozen=True, slots=True)
class HistoryWords:
    icon: Icon
    what: str
    when: str


def history_words(line: HistoryLine, file: ActionFile, texts: Texts, today: date) -> HistoryWords:
    day = line.at.date()
    when = texts.near_date(day, today, DateStyle.DAY_SHORT)
    meeting = file.meetings.get(line.meeting_id or "")
    about = _meeting_words(meeting, file) if meeting else ""
    if not about and day == today:
        about = texts.translate("ActionWords", "today")
    sign = STATUS_SIGN[line.status][0] if line.status else _HISTORY_SIGN[line.kind]
    came_of = file.came_of if line.kind is HistoryKind.RAISED and not line.meeting_id else None
    what = _came_of(came_of, texts, today) if came_of else _what(line, texts, today)
    return HistoryWords(sign, what, f"{when}, {about}" if about else when)


def _came_of(entry: LogEntry, texts: Texts, today: date) -> str:
    """«Fra kontaktloggen: samtale 20. nov»."""
    day = texts.near_date(entry.on, today, DateStyle.DAY_SHORT)
    kind = label(texts, entry.kind).lower()
    return texts.translate("ActionWords", "From the contact log: {kind} {day}").format(kind=kind, day=day)


def _meeting_words(meeting: Meeting, file: ActionFile) -> str:
    return file.councils.get(meeting.council_id, "")


def _what(line: HistoryLine, texts: Texts, today: date) -> str:
    match line.kind:
        case HistoryKind.RAISED if line.meeting_id:
            return texts.translate("ActionWords", "Raised in the meeting")
        case HistoryKind.RAISED:
            return texts.translate("ActionWords", "Raised between meetings")
        case HistoryKind.STATUS if line.status:
            status = label(texts, line.status)
            return f"{status}: {line.words}" if line.words else status
        case HistoryKind.DEADLINE:
            return _new_deadline(line.deadline, texts, today)
        case HistoryKind.OWNER | HistoryKind.FOLLOWER | HistoryKind.REMINDED:
            return _whom(line, texts)
        case HistoryKind.REPORTED:
            return texts.translate("ActionWords", "Reported to the council")
        case HistoryKind.CALL:
            return texts.translate("ActionWords", "In touch: {words}").format(words=line.words)
    return line.words


def _whom(line: HistoryLine, texts: Texts) -> str:
    if line.kind is HistoryKind.REMINDED:
        return texts.translate("ActionWords", "Reminder sent to {name}").format(name=line.words)
    if line.kind is HistoryKind.FOLLOWER and line.words:
        return texts.translate("ActionWords", "Followed up by {name}").format(name=line.words)
    if line.kind is HistoryKind.FOLLOWER:
        return texts.translate("ActionWords", "No longer followed up by anyone else")
    if line.words:
        return texts.translate("ActionWords", "New owner: {name}").format(name=line.words)
    return texts.translate("ActionWords", "No longer anyone’s")


def _new_deadline(deadline: Deadline, texts: Texts, today: date) -> str:
    if not deadline:
        return texts.translate("ActionWords", "The deadline was removed")
    return texts.translate("ActionWords", "New deadline: {due}").format(due=deadline_echo(texts, deadline, today))
