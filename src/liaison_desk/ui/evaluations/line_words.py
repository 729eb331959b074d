"""The lines behind a figure in words, and where each leads. No Qt."""

from dataclasses import dataclass
from datetime import date

from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.figure_words import FigureWords
from liaison_desk.domain.labels import label
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.domain.wording import deadline_words
from liaison_desk.domain.year_figures import Figure, FigureKind, Line
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.tokens import Tone
from liaison_desk.ui.place import Place


@dataclass(frozen=True, slots=True)
class LineWords:
    title: str
    about: str
    state: str
    tone: Tone
    icon: Icon
    place: Place

    @property
    def spoken(self) -> str:
        return ". ".join(filter(None, (self.title, self.about, self.state)))


def heading(figure: FigureWords) -> str:
    """«2 av 3 møter holdt»."""
    return f"{figure.number} {figure.about}"


def compared(texts: Texts, year: int, before: FigureWords) -> str:
    """What the same figure was the year before."""
    return texts.translate("Figures", "{year}: {number}").format(year=year, number=before.number)


def nothing(texts: Texts, figure: Figure) -> str:
    """Why the list behind a figure is empty."""
    if figure.kind.is_attendance:
        return texts.translate("Figures", "Nobody from there was expected at a meeting.")
    return {
        FigureKind.AGENDAS: texts.translate("Figures", "No meeting was held that an agenda goes out to."),
        FigureKind.LATE: texts.translate("Figures", "No action item is past its deadline."),
        FigureKind.OPEN: texts.translate("Figures", "No action item is open."),
        FigureKind.DECISIONS: texts.translate("Figures", "No decisions were made."),
    }.get(figure.kind, texts.translate("Figures", "There is nothing to count."))


def line_words(texts: Texts, figure: Figure, line: Line, today: date) -> LineWords:
    if line.action is not None:
        return _action(texts, line, line.action)
    if line.meeting is None:
        raise LookupError("a line is about a meeting or an action item")
    day = texts.near_date(line.meeting.day, today)
    if line.decision is not None:
        place = Place("meeting", line.meeting.id, "finish", f"{line.decision.item_id}|{line.decision.id}")
        return LineWords(line.decision.text, day, "", "neutral", Icon.CIRCLE_CHECK, place)
    if line.case is not None:
        place = Place("meeting", line.meeting.id, "hold", line.case.id)
        title = f"{line.case.case_number} {line.case.title}".strip()
        state = "" if line.counts else texts.translate("Label", "Not discussed")
        return LineWords(title, day, state, "neutral", Icon.LIST, place)
    place = Place("meeting", line.meeting.id)
    if figure.kind.is_attendance:
        about = texts.names(person.contact.name for person in line.away)
        away = texts.translate("Figures", "Not there: {names}").format(names=about) if about else ""
        came = texts.translate("EvaluationPdf", "{part} of {whole}")
        state = came.format(part=len(line.counted), whole=len(line.among))
        return LineWords(day, away, state, "neutral", Icon.USERS, place)
    if figure.kind is FigureKind.AGENDAS:
        return _agenda(texts, line, day, place, today)
    state, tone = _stage(texts, line.meeting)
    return LineWords(day, line.meeting.place, state, tone, Icon.CALENDAR_DAYS, place)


def _stage(texts: Texts, meeting: Meeting) -> tuple[str, Tone]:
    if meeting.was_held():
        return texts.translate("Figures", "Held"), "success"
    if meeting.cancelled_at:
        return texts.translate("Figures", "Cancelled"), "neutral"
    return texts.translate("Figures", "Planned"), "accent"


def _agenda(texts: Texts, line: Line, day: str, place: Place, today: date) -> LineWords:
    if line.sent_on is None:
        never = texts.translate("Figures", "Never sent")
        return LineWords(day, "", never, "warning", Icon.MAIL, place)
    about = texts.translate("Figures", "Agenda sent {day}").format(
        day=texts.near_date(line.sent_on, today, DateStyle.DAY)
    )
    if line.counts:
        return LineWords(day, about, texts.translate("Figures", "In time"), "success", Icon.MAIL, place)
    late = texts.translate("Figures", "%n day(s) too late", "", n=line.days_late)
    return LineWords(day, about, late, "warning", Icon.MAIL, place)


def _action(texts: Texts, line: Line, action: ActionItem) -> LineWords:
    due = deadline_words(texts, action.deadline, DateStyle.DAY_SHORT)
    about = "  ·  ".join(filter(None, (action.owner, due)))
    place = Place("actions", action.id)
    state = label(texts, action.status)
    tone: Tone = "success" if action.status is ActionStatus.DONE else "neutral"
    if line.days_late:
        late = texts.translate("Figures", "%n day(s) past the deadline", "", n=line.days_late)
        return LineWords(action.title, about, f"{state}, {late}", "warning", Icon.LIST_CHECKS, place)
    return LineWords(action.title, about, state, tone, Icon.LIST_CHECKS, place)
