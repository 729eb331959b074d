"""The agenda at the left of the meeting: where one is, what is done, what comes."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from liaison_desk.domain.agenda import Outcome, Place, cases_in_order, in_order, minutes_of, planned_minutes
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import ItemId
from liaison_desk.domain.labels import label
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import Item, grow, hbox, refill, top, vbox
from liaison_desk.ui.kit.painting import CENTER, Pen
from liaison_desk.ui.kit.rows import Row, section
from liaison_desk.ui.kit.stylesheet import mark
from liaison_desk.ui.meeting.words import minutes_words

NUMBER = 24  # side of the circle, in units


class AgendaList(QWidget):
    """One row an item; a click or Enter goes there."""

    picked = Signal(str)  # item id

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown: object = None
        self._rows: dict[ItemId, Row] = {}
        self._marks: dict[ItemId, NumberMark] = {}
        self._planned = text("", "small", "text3", tabular=True)
        self._column = vbox(spacing=2)
        self._roving = Roving(self)
        self.setLayout(vbox(section(self.tr("Agenda"), self._planned), self._column, spacing=8))

    def show_agenda(self, file: MeetingFile, current: ItemId | None) -> None:
        shown = (file.items, file.council.id)
        if shown != self._shown:
            self._shown = shown
            self._build(file)
        self._stand_at(file, current)

    def _build(self, file: MeetingFile) -> None:
        self._rows, self._marks = {}, {}
        refill(self._column, *(self._row(file, place) for place in in_order(file.items)))
        self._roving.set_rows(list(self._rows.values()))
        self._planned.setText(minutes_words(planned_minutes(file.items) or None, self._context.texts))

    def _row(self, file: MeetingFile, place: Place) -> Row:
        texts, item = self._context.texts, place.item
        minutes = minutes_words(minutes_of(file.items, place), texts)
        number = item.case_number or place.label
        outcome = label(texts, item.outcome) if item.outcome is not Outcome.OPEN and place.is_case else ""
        says = ", ".join(filter(None, (number, item.title, minutes, outcome)))
        parts: list[Item]
        if place.is_inside:
            name = text(number, "small", "text3", tabular=True)
            title = paragraph(item.title, "small", "text2" if item.outcome is not Outcome.OPEN else "text")
            done = [_tick(item.outcome)] if item.outcome is not Outcome.OPEN else []
            parts = [top(name), grow(title), *done]
            made = Row(hbox(*parts, spacing=6, margins=(40, 2, 6, 2)), says=says, leads=True)
        else:
            sign = self._marks[item.id] = NumberMark(place.label, _outcome_of(file, place))
            is_done = _outcome_of(file, place) is not Outcome.OPEN
            title = paragraph(item.title, "body", "text2" if is_done else "text")
            under = text(minutes, "caption", "text3", tabular=True) if minutes else None
            words = vbox(title, under, spacing=0, margins=(0, 2, 0, 0))
            made = Row(hbox(top(sign), grow(words), spacing=10, margins=(8, 4, 6, 4)), says=says, leads=True)
        made.opened.connect(lambda: self.picked.emit(_target(file, place)))
        self._rows[item.id] = made
        return made

    def _stand_at(self, file: MeetingFile, current: ItemId | None) -> None:
        """The item one is at, and the section around it."""
        parent = next((item.parent_id for item in file.items if item.id == current), None)
        for item_id, row in self._rows.items():
            here = item_id == current
            row.set_selected(here)
            row.setAccessibleDescription(self.tr("current item") if here else "")
            mark(row, "near", item_id == parent)
            if item_id in self._marks:
                self._marks[item_id].set_current(here or item_id == parent)


class NumberMark(QWidget):
    """The number of an item in a circle, or how it ended."""

    def __init__(self, words: str, outcome: Outcome) -> None:
        super().__init__()
        self._words, self._outcome, self._is_current = words, outcome, False
        side = theme.current().px(NUMBER)
        self.setFixedSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_current(self, current: bool) -> None:
        self._is_current = current
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        pen = Pen(QPainter(self))
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        middle = pen.theme.px(14) / 2
        if self._is_current:
            pen.circle(rect, "accent")
            pen.line(self._words, rect, "caption_strong", "on_accent", align=CENTER)
        elif self._outcome is Outcome.DONE:
            pen.circle(rect, "success_soft", "success_line", 1)
            pen.icon(Icon.CHECK, rect.center().x() - middle, rect.center().y(), "success")
        elif self._outcome is Outcome.NOT_DISCUSSED:
            pen.circle(rect, "neutral_soft", "border_control", 1)
            pen.icon(Icon.MINUS, rect.center().x() - middle, rect.center().y(), "text2")
        else:
            pen.circle(rect, "surface", "border_control")
            pen.line(self._words, rect, "caption_strong", "text2", align=CENTER)


def _tick(outcome: Outcome) -> QWidget:
    return NumberMark("", outcome)


def _outcome_of(file: MeetingFile, place: Place) -> Outcome:
    """A section is done when all of its cases are."""
    if not place.is_section:
        return place.item.outcome
    inside: Sequence[Outcome] = [item.outcome for item in file.items if item.parent_id == place.item.id]
    return Outcome.DONE if all(outcome is not Outcome.OPEN for outcome in inside) else Outcome.OPEN


def _target(file: MeetingFile, place: Place) -> str:
    """Where a row leads: a section to its first case."""
    if not place.is_section:
        return place.item.id
    return next(item.id for item in cases_in_order(file.items) if item.parent_id == place.item.id)
