"""What a hit says, and where it leads. No Qt."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from liaison_desk.domain.action_plans import Goal, Measure
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.agreements import Agreement, AgreementPeriod, FocusArea, FocusChallenge
from liaison_desk.domain.arenas import Arena
from liaison_desk.domain.attachments import Attachment
from liaison_desk.domain.busy import BusyDays
from liaison_desk.domain.contact_log import LogEntry
from liaison_desk.domain.contacts import Contact, Organisation
from liaison_desk.domain.councils import Council
from liaison_desk.domain.deadlines import DueKind
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.evaluation_parts import Effect, EvaluationTheme, LearningPoint
from liaison_desk.domain.evaluation_words import theme_title
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.finding import END, MARK, unmarked
from liaison_desk.domain.inside_police import PoliceNote
from liaison_desk.domain.labels import label
from liaison_desk.domain.meetings import Meeting, MeetingStage
from liaison_desk.domain.memos import Memo
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.register import typed_part
from liaison_desk.domain.searched import BREAK
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.domain.themes import YearTheme
from liaison_desk.domain.wording import deadline_words
from liaison_desk.services.search import Hit
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.status import initials
from liaison_desk.ui.kit.suggestions import Suggestion
from liaison_desk.ui.place import Place

_KIND_ICON = {
    EntryKind.NOTE: Icon.FILE_TEXT,
    EntryKind.DECISION: Icon.GAVEL,
    EntryKind.ACTION: Icon.LIST_CHECKS,
    EntryKind.INTERNAL: Icon.LOCK,
}
_AHEAD = (MeetingStage.PLANNED, MeetingStage.CANCELLED)


class _Said(NamedTuple):
    title: str
    icon: Icon | None
    meta: tuple[str, ...]
    place: Place
    initials: str = ""


def rows(hit: Hit, typed: str, texts: Texts, today: date) -> Iterator[Suggestion]:
    """Usually one; a council that is called so is followed by its next meeting."""
    said = _said(hit, texts, today)
    yield _row(hit, said, typed)
    meeting = hit.next_meeting
    if meeting is not None and MARK in hit.found.title:
        day = texts.near_date(meeting.day, today, DateStyle.DAY)
        again = _Said(said.title, Icon.CALENDAR_DAYS, (day,), Place("meeting", meeting.id))
        yield _row(hit, again, typed)


def _row(hit: Hit, said: _Said, typed: str) -> Suggestion:
    """The name of what was found, or the words around what was found in it."""
    named, around = hit.found.title, hit.found.words.replace(BREAK, "  ·  ").replace("\n", " ").strip()
    title, bold, meta = said.title, (0, 0), said.meta
    if title and unmarked(named) == title:
        bold = _bold(named)
    elif title and MARK in named:
        bold = typed_part(title, typed)
    if MARK in around and MARK not in named:
        quoted = f"«{around}»"
        if title:
            meta = (*meta, unmarked(quoted))
        else:
            title, bold = unmarked(quoted), _bold(quoted)
    line = "  ·  ".join(filter(None, meta))
    return Suggestion(title or unmarked(around), said.place, line, icon=said.icon, initials=said.initials, bold=bold)


def _bold(marked: str) -> tuple[int, int]:
    """From and to, in the words without marks."""
    if MARK not in marked:
        return 0, 0
    begin = marked.index(MARK)
    return begin, marked.index(END, begin) - 1


def _said(hit: Hit, texts: Texts, today: date) -> _Said:
    row = hit.row
    if hit.action is not None:
        return _action(hit, texts, today)
    match row:
        case Municipality():
            page = texts.translate("Palette", "municipality")
            return _Said(row.short_name, Icon.LANDMARK, (page,), Place("municipality", row.id))
        case Council() | Arena():
            return _council(row, hit, texts)
        case Agreement() | AgreementPeriod() | FocusArea() | FocusChallenge():
            return _agreement(hit, texts)
        case Goal() | Measure():
            return _action_plan(hit, texts)
        case YearTheme() | BusyDays() | Memo() | PoliceNote():
            return _own(hit, texts, today)
        case Evaluation() | EvaluationTheme() | Effect() | LearningPoint():
            return _evaluation(hit, texts)
        case Contact() | Organisation() | LogEntry():
            return _of_people(row, hit, texts, today)
        case _:
            return _of_meeting(hit, texts, today)


def _evaluation(hit: Hit, texts: Texts) -> _Said:
    """An answer, or what is listed beside the answers, which is opened where it stands."""
    row, evaluation = hit.row, hit.evaluation or hit.row
    kind = {
        EvaluationTheme: texts.translate("Palette", "theme of the evaluation"),
        Effect: texts.translate("Palette", "effect of a measure"),
        LearningPoint: texts.translate("Palette", "learning point"),
    }.get(type(row), "")
    title = row.title if isinstance(row, Effect) else ""
    if isinstance(row, EvaluationTheme):
        title = theme_title(texts, row)
    year = texts.translate("Palette", "Evaluation {year}").format(year=evaluation.year)
    about = tuple(filter(None, (kind, year, hit.council.name if hit.council else "")))
    place = Place("evaluations", evaluation.council_id, str(evaluation.year), row.id if kind else "")
    return _Said(title, Icon.CLIPBOARD_CHECK, about, place)


def _of_people(row: Contact | Organisation | LogEntry, hit: Hit, texts: Texts, today: date) -> _Said:
    if isinstance(row, Contact):
        return _Said(row.name, None, (row.title, hit.organisation), Place("contacts", row.id), initials(row.name))
    if isinstance(row, Organisation):
        place = Place("contacts", hit.person.id if hit.person else "")
        return _Said(row.name, Icon.BUILDING_2, (texts.translate("Palette", "organisation"),), place)
    with_whom = hit.person.name if hit.person else hit.municipality.short_name if hit.municipality else ""
    day = texts.near_date(row.on, today, DateStyle.DAY)
    return _Said("", Icon.PHONE, (label(texts, row.kind), with_whom, day), Place("contact_log", row.id))


def _council(row: Council | Arena, hit: Hit, texts: Texts) -> _Said:
    if isinstance(row, Council):
        return _Said(row.name, Icon.USERS, (texts.translate("Palette", "council"),), Place("council", row.id))
    about = (texts.translate("Palette", "collaboration arena"), hit.council.name if hit.council else "")
    return _Said(row.name, Icon.USERS, about, Place("council", row.council_id))


def _own(hit: Hit, texts: Texts, today: date) -> _Said:
    """What belongs to no meeting: the officer's plan of the year, and what goes on inside the police."""
    row, place = hit.row, Place("year_plan")
    if isinstance(row, PoliceNote):
        name = hit.municipality.short_name if hit.municipality else ""
        about = (label(texts, row.kind), name, texts.near_date(row.on, today, DateStyle.DAY))
        return _Said("", Icon.SHIELD, about, Place("inside_police", row.id))
    if isinstance(row, Memo):
        when = texts.near_date(row.on, today, DateStyle.DAY)
        return _Said("", Icon.STICKY_NOTE, (texts.translate("Palette", "memo"), when), Place("today"))
    if isinstance(row, YearTheme):
        return _Said(row.words, Icon.CALENDAR_DAYS, (texts.translate("Palette", "theme of the year"),), place)
    return _Said(row.reason, Icon.CALENDAR_OFF, (texts.near_date(row.first, today, DateStyle.DAY),), place)


def _action(hit: Hit, texts: Texts, today: date) -> _Said:
    if hit.action is None:
        raise LookupError("no action item")
    told, item = hit.action, hit.action.action
    days = told.days_over(today)
    where = told.municipality or (told.council.name if told.council else "")
    if not item.status.is_open:
        when = label(texts, item.status)
    elif days:
        when = texts.translate("ActionWords", "%n day(s) overdue", "", n=days)
    elif item.due_on is not None and item.due_kind is DueKind.DATE:
        when = texts.near_date(item.due_on, today, DateStyle.SHORT)
    else:
        when = deadline_words(texts, item.deadline)
    return _Said(item.title, Icon.LIST_CHECKS, (where, when), Place("actions", item.id))


def _agreement(hit: Hit, texts: Texts) -> _Said:
    row, municipality = hit.row, hit.municipality
    place = Place("municipality", municipality.id if municipality else "")
    name = municipality.short_name if municipality else ""
    match row:
        case Agreement():
            return _Said(row.name, Icon.HANDSHAKE, (texts.translate("Palette", "agreement"), name), place)
        case FocusArea():
            return _Said(row.title, Icon.TARGET, (texts.translate("Palette", "focus area"), name), place)
        case FocusChallenge():
            return _Said("", Icon.TARGET, (texts.translate("Palette", "focus area"), name), place)
        case _:
            return _Said("", Icon.HANDSHAKE, (texts.translate("Palette", "agreement"), name), place)


def _action_plan(hit: Hit, texts: Texts) -> _Said:
    """A goal, a measure, or the plan as a document."""
    row, name = hit.row, hit.municipality.short_name if hit.municipality else ""
    subject, period = hit.municipality.id if hit.municipality else "", hit.period.id if hit.period else ""
    match row:
        case Goal():
            about = texts.translate("Palette", "goal of the action plan")
            return _Said(row.title, Icon.FLAG, (about, name), Place("action_plan", subject, period))
        case Measure():
            about = texts.translate("Palette", "measure of the action plan")
            return _Said(row.title, Icon.TARGET, (about, name), Place("action_plan", subject, period, row.id))
        case _:
            about = label(texts, row.kind)
            return _Said(row.file_name, Icon.FILE_CHECK, (about,), Place("action_plan", subject, period))


def _of_meeting(hit: Hit, texts: Texts, today: date) -> _Said:
    row, meeting, council = hit.row, hit.meeting, hit.council
    if isinstance(row, IssuedDocument) and hit.period is not None:
        return _action_plan(hit, texts)
    if isinstance(row, IssuedDocument):
        return _Said(row.file_name, Icon.FILE_CHECK, (label(texts, row.kind),), _document_place(hit))
    if meeting is None or council is None:
        raise LookupError("no meeting")
    day = texts.near_date(meeting.day, today, DateStyle.DAY)
    stage = meeting.stage
    read_in = "prepare" if stage in _AHEAD else "hold"
    match row:
        case Meeting():
            return _Said(council.name, Icon.CALENDAR_DAYS, (day,), Place("meeting", meeting.id))
        case AgendaItem():
            return _Said(row.title, Icon.LIST, (council.name, day), Place("meeting", meeting.id, read_in, row.id))
        case Attachment():
            place = Place("meeting", meeting.id, read_in, row.item_id)
            return _Said(row.title, Icon.PAPERCLIP, (council.name, day), place)
        case Entry():
            internal = label(texts, row.kind) if row.kind is EntryKind.INTERNAL else ""
            is_read = stage in (MeetingStage.ENDED, MeetingStage.FINISHED) and not internal
            place = Place("meeting", meeting.id, "finish" if is_read else "hold", f"{row.item_id}|{row.id}")
            return _Said("", _KIND_ICON[row.kind], (internal, council.name, day), place)
        case _:  # why it was moved, why the minutes are being corrected, who was asked, how the arenas did
            return _Said("", Icon.FILE_PEN_LINE, (council.name, day), Place("meeting", meeting.id))


def _document_place(hit: Hit) -> Place:
    if hit.meeting is not None:
        return Place("meeting", hit.meeting.id, "finish")
    if hit.evaluation is not None:
        return Place("evaluations", hit.evaluation.council_id, str(hit.evaluation.year))
    return Place("council", hit.row.council_id)
