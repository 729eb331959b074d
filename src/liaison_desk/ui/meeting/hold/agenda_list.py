"""The agenda at the left of the meeting: where one is, what is done, what comes."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
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
from liaison_desk.ui.kit.labels import Clamped, glyph, text
from liaison_desk.ui.kit.layout import grow, hbox, middle, top, vbox
from liaison_desk.ui.kit.painting import CENTER, Pen
from liaison_desk.ui.kit.rows import Row, section
from liaison_desk.ui.kit.tokens import Ink, Token
from liaison_desk.ui.meeting.words import minutes_words

NUMBER = 24  # side of the circle, in units
LINES = 3  # of a title: the agenda is to be seen as a whole
_SIGNS: dict[Outcome, tuple[Icon, Token]] = {
    Outcome.DONE: (Icon.CHECK, "success"),
    Outcome.NOT_DISCUSSED: (Icon.MINUS, "text2"),
}


class AgendaList(QWidget):
    """One row an item; a click or Enter goes there. The cases of a section that is done are folded away."""

    picked = Signal(str)  # item id

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown: object = None
        self._rows: dict[ItemId, AgendaRow] = {}
        self._looks: dict[object, AgendaRow] = {}
        self._targets: dict[ItemId, ItemId] = {}
        self._here: set[ItemId] = set()  # the rows with the bar of where one is
        self._planned = text("", "small", "text3", tabular=True)
        self._column = vbox(spacing=4)
        self._roving = Roving(self)
        self.setLayout(vbox(section(self.tr("Agenda"), self._planned), self._column, spacing=8))

    def start(self) -> None:
        """To the row of the item one is at."""
        here = next((row for row in self._rows.values() if row.accessibleDescription()), None)
        if here is not None:
            here.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_agenda(self, file: MeetingFile, current: ItemId | None) -> bool:
        """Whether there are other rows now, which Tab would come to last."""
        shown = (file.items, file.council.id, current)
        if shown == self._shown:
            return False
        self._shown = shown
        focused = next((item_id for item_id, row in self._rows.items() if row.hasFocus()), None)
        self._arrange(file, _around(file, current))
        self._roving.set_rows(list(self._rows.values()))
        self._planned.setText(minutes_words(planned_minutes(file.items) or None, self._context.texts))
        if focused in self._rows:
            self._rows[focused].show()
            self._rows[focused].setFocus()
        return True

    def _arrange(self, file: MeetingFile, here: Sequence[ItemId]) -> None:
        """A row that looks as it did stays, so that a long agenda is gone through as quickly as a short one."""
        before, self._looks = self._looks, {}
        self._rows, self._targets, self._here = {}, {}, set()
        places = [place for place in in_order(file.items) if _is_seen(file, place, here)]
        for place in places:
            item_id = place.item.id
            looks = (place, minutes_of(file.items, place), _outcome_of(file, place), item_id in here)
            row = before.pop(looks) if looks in before else self._row(file, place, here)
            self._looks[looks] = self._rows[item_id] = row
            self._targets[item_id] = _target(file, place)
            if item_id in here and not place.is_inside:
                self._here.add(item_id)
            row.set_selected(item_id in self._here)
        for row in before.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for number, row in enumerate(self._rows.values()):
            if self._column.indexOf(row) != number:
                self._column.insertWidget(number, row)
                row.show()

    def item_at(self, place: QPoint) -> ItemId | None:
        """The case a row at this place of the screen leads to."""
        for item_id, row in self._rows.items():
            if row.isVisible() and row.rect().contains(row.mapFromGlobal(place)):
                return self._targets[item_id]
        return None

    def mark(self, item_id: ItemId | None) -> None:
        """The rows that lead there, while something is dragged over them; None marks where one is."""
        for key, row in self._rows.items():
            row.set_selected(self._targets[key] == item_id if item_id is not None else key in self._here)

    def _row(self, file: MeetingFile, place: Place, here: Sequence[ItemId]) -> "AgendaRow":
        texts, item = self._context.texts, place.item
        minutes = minutes_words(minutes_of(file.items, place), texts)
        number = item.case_number or place.label
        outcome = _outcome_of(file, place)
        ended = label(texts, outcome) if outcome is not Outcome.OPEN else ""
        says = ", ".join(filter(None, (number, item.title, minutes, ended)))
        is_here = item.id in here
        ink: Ink = "text" if outcome is Outcome.OPEN else "text2"
        if place.is_inside:
            name = text(number, "small", "accent_text" if is_here else "text3", tabular=True)
            title = Clamped(item.title, LINES, "small_strong" if is_here else "small", ink)
            sign = glyph(*_SIGNS[outcome], 14) if outcome in _SIGNS else None
            parts = hbox(top(name), grow(title), middle(sign) if sign else None, spacing=8, margins=(40, 2, 8, 2))
        else:
            title = Clamped(item.title, LINES, "body_strong" if is_here else "body", ink)
            under = text(minutes, "caption", "text3", tabular=True) if minutes else None
            words = vbox(title, under, spacing=0, margins=(0, 2, 0, 0))
            parts = hbox(top(NumberMark(place.label, outcome, is_here)), grow(words), spacing=10, margins=(8, 4, 6, 4))
        made = AgendaRow(parts, says=says, leads=True)
        made.setAccessibleDescription(self.tr("current item") if is_here and place.is_case else "")
        made.opened.connect(lambda: self.picked.emit(self._targets[item.id]))
        return made


class AgendaRow(Row):
    """With a bar at its left where one is."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.property("selected"):
            pen = Pen(QPainter(self))
            px = pen.theme.px
            pen.fill(QRectF(0, px(9), px(3), self.height() - px(18)), "accent", 1.5)


class NumberMark(QWidget):
    """The number of an item in a circle, or how it ended."""

    def __init__(self, words: str, outcome: Outcome, is_current: bool) -> None:
        super().__init__()
        self._words, self._outcome, self._is_current = words, outcome, is_current
        side = theme.current().px(NUMBER)
        self.setFixedSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

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


def _around(file: MeetingFile, current: ItemId | None) -> list[ItemId]:
    """The item one is at, and the section around it."""
    item = next((item for item in file.items if item.id == current), None)
    return [part for part in (item.id, item.parent_id) if part] if item else []


def _is_seen(file: MeetingFile, place: Place, here: Sequence[ItemId]) -> bool:
    if not place.is_inside or place.item.parent_id in here:
        return True
    siblings = (item for item in file.items if item.parent_id == place.item.parent_id)
    return any(item.outcome is Outcome.OPEN for item in siblings)


def _outcome_of(file: MeetingFile, place: Place) -> Outcome:
    """A section is done when all of its cases are."""
    if not place.is_section:
        return place.item.outcome
    inside: Sequence[Outcome] = [item.outcome for item in file.items if item.parent_id == place.item.id]
    return Outcome.DONE if all(outcome is not Outcome.OPEN for outcome in inside) else Outcome.OPEN


def _target(file: MeetingFile, place: Place) -> ItemId:
    """Where a row leads: a section to its first case."""
    if not place.is_section:
        return place.item.id
    return next(item.id for item in cases_in_order(file.items) if item.parent_id == place.item.id)
