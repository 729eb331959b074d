"""What stands on one day of the calendar, how it is drawn, and how it is said. For the strip and the month grid alike."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPen

from liaison_desk.domain.ids import CouncilId
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.domain.year_plan import clashes, reasons
from liaison_desk.services.year_plan import PlanFile
from liaison_desk.ui.kit.painting import CENTER, Pen
from liaison_desk.ui.kit.tokens import Token
from liaison_desk.ui.year_plan.sheet import Sheet


class State(Enum):
    """How far a meeting has come."""

    HELD = auto()
    PLANNED = auto()
    PROPOSED = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """One meeting. `line_id` is the proposal's, which can be dragged; `warns` where something speaks against the day."""

    day: date
    council_id: CouncilId
    state: State
    warns: bool
    line_id: int = 0


def marks(sheet: Sheet, file: PlanFile) -> list[Mark]:
    """Every meeting of the years in the plan, over all councils, and every proposal that is taken."""
    found = []
    for each in file.facts.planned:
        if each.meeting is None or each.day.year not in sheet.years:
            continue
        held = each.meeting.was_held()
        others = [*(other for other in file.facts.planned if other is not each), *sheet.chosen]
        against = reasons(each.day, file.every[each.council_id], file.facts)
        warns = not held and bool(against or clashes(each, others))
        found.append(Mark(each.day, each.council_id, State.HELD if held else State.PLANNED, warns))
    for line in sheet.lines:
        if line.is_taken and line.plan.day.year in sheet.years:
            council = file.every[line.plan.council_id]
            against = reasons(line.plan.day, council, file.facts)
            warns = bool(against or clashes(line.plan, sheet.others(line, file)))
            found.append(Mark(line.plan.day, council.id, State.PROPOSED, warns, line.id))
    return sorted(found, key=lambda mark: (mark.day, file.every[mark.council_id].name))


def state_words(mark: Mark, texts: Texts) -> str:
    words = {
        State.HELD: texts.translate("YearPlan", "held"),
        State.PLANNED: texts.translate("YearPlan", "planned"),
        State.PROPOSED: texts.translate("YearPlan", "proposed"),
    }[mark.state]
    warning = texts.translate("YearPlan", "look at the day")
    return f"{words}, {warning}" if mark.warns else words


def spoken(found: Iterable[Mark], texts: Texts, names: dict[CouncilId, str] | None = None) -> str:
    """«tirsdag 9. februar Politirådet i Askøy, foreslått; …». Without `names` the councils are left out."""
    return "; ".join(
        " ".join(
            filter(
                None,
                (
                    texts.date_words(mark.day, DateStyle.WEEKDAY_NO_YEAR),
                    f"{names[mark.council_id]}," if names else "",
                    state_words(mark, texts),
                ),
            )
        )
        for mark in found
    )


def draw(pen: Pen, rect: QRectF, words: str, found: Sequence[Mark]) -> None:
    """The day in a ring: filled when held, dashed while proposed; a square where one should look at it."""
    state = max((mark.state for mark in found), key=lambda each: each.value)
    warns = any(mark.warns for mark in found)
    ink: Token = "warning" if warns else "accent_text"
    filled = state is State.HELD
    ground: Token = "surface" if not filled else "accent_soft"
    line = QPen(pen.theme.color(ink), 1.5)
    if state is State.PROPOSED:
        line.setStyle(Qt.PenStyle.DashLine)
    pen.painter.setPen(line)
    pen.painter.setBrush(pen.theme.color(ground))
    inner = rect.adjusted(1, 1, -1, -1)
    if warns:
        pen.painter.drawRoundedRect(inner, pen.theme.px(4), pen.theme.px(4))
    else:
        pen.painter.drawEllipse(inner)
    pen.line(words, rect, "caption_strong", ink, tabular=True, align=CENTER)
