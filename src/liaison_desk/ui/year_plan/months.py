"""The year as twelve months over all councils: meetings in rings, days that are kept free on a darker ground."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from liaison_desk.domain.holidays import quiet_time
from liaison_desk.domain.labels import label
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.services.year_plan import PlanFile
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.labels import tip
from liaison_desk.ui.kit.painting import CENTER, Pen
from liaison_desk.ui.kit.roles import speak_as
from liaison_desk.ui.kit.tokens import Token
from liaison_desk.ui.year_plan.marks import Mark, draw, spoken
from liaison_desk.ui.year_plan.words import span, whose

_WIDTH, _CELL, _HEAD = 180, 24, 46
_DAY = timedelta(days=1)


class MonthTile(QWidget):
    """One month. Its name says every meeting and holiday in it, as the picture shows them."""

    def __init__(self, first: date, texts: Texts) -> None:
        super().__init__()
        self._first, self._texts = first, texts
        self._file: PlanFile | None = None
        self._marks: dict[date, list[Mark]] = {}
        px = theme.current().px
        self.setFixedSize(px(_WIDTH), px(_HEAD + 6 * _CELL))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        speak_as(self, "ListItem")

    def show_marks(self, found: Sequence[Mark], file: PlanFile) -> None:
        self._file, self._marks = file, {}
        for mark in found:
            self._marks.setdefault(mark.day, []).append(mark)
        self.setAccessibleName(self._spoken(found, file))
        self.update()

    def _spoken(self, found: Sequence[Mark], file: PlanFile) -> str:
        month = self._texts.date_words(self._first, DateStyle.MONTH)
        names = {council_id: council.name for council_id, council in file.every.items()}
        meetings = spoken(found, self._texts, names) or self.tr("no meeting")
        return f"{month}: {meetings}. {self._kept_free(file)}".strip()

    def _kept_free(self, file: PlanFile) -> str:
        """Holidays by name and busy days by reason."""
        last = self._days[-1]
        words = [
            f"{span(day, day, self._texts)} {self._texts.names(label(self._texts, name) for name in names)}"
            for day, names in file.facts.holidays.items()
            if self._first <= day <= last
        ]
        words += [
            f"{span(busy.first, busy.last, self._texts)} {whose(busy, file, self._texts)}: {busy.reason}"
            for busy in file.facts.busy
            if busy.first <= last and busy.last >= self._first
        ]
        return self.tr("Kept free: {days}.").format(days="; ".join(words)) if words else ""

    @property
    def _days(self) -> list[date]:
        days = [self._first]
        while (following := days[-1] + _DAY).month == self._first.month:
            days.append(following)
        return days

    def spot(self, day: date) -> QPointF:
        """Where a day stands."""
        return self._cell(day).center()

    def _cell(self, day: date) -> QRectF:
        px = theme.current().px
        week = (day.day - 1 + self._first.weekday()) // 7
        width = (self.width() - px(_CELL)) / 7
        left = px(_CELL) + day.weekday() * width
        return QRectF(left, px(_HEAD + week * _CELL), width, px(_CELL))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        pen, px = Pen(QPainter(self)), theme.current().px
        pen.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        title = self._texts.date_words(self._first, DateStyle.MONTH).split()[0]
        pen.line(title, QRectF(px(6), 0, self.width() - px(6), px(24)), "small_strong")
        for day in self._days:
            cell = self._cell(day)
            if day.weekday() == 0 or day.day == 1:
                week = QRectF(0, cell.y(), px(_CELL), cell.height())
                pen.line(str(day.isocalendar().week), week, "caption", "text3", tabular=True, align=CENTER)
            if day.day <= 7:
                letter = self._texts.date_words(day, DateStyle.WEEKDAY_NO_YEAR)[0].upper()
                pen.line(letter, QRectF(cell.x(), px(24), cell.width(), px(22)), "caption", "text3", align=CENTER)
            self._paint_day(pen, cell, day)
        if self.hasFocus():
            pen.ring(QRectF(self.rect()), px(4))

    def _paint_day(self, pen: Pen, cell: QRectF, day: date) -> None:
        free = self._is_kept_free(day)
        if free:
            pen.fill(cell.adjusted(1, 1, -1, -1), "neutral_soft", pen.theme.px(4))
        if found := self._marks.get(day):
            side = min(cell.width(), cell.height()) - 1
            spot = QRectF(0, 0, side, side)
            spot.moveCenter(cell.center())
            draw(pen, spot, str(day.day), found)
        else:
            ink: Token = "text3" if free or day.weekday() >= 5 else "text"
            pen.line(str(day.day), cell, "caption", ink, tabular=True, align=CENTER)

    def _is_kept_free(self, day: date) -> bool:
        if self._file is None:
            return False
        facts = self._file.facts
        return day in facts.holidays or bool(quiet_time(day, facts.holidays)) or any(b.covers(day) for b in facts.busy)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tip(self._tip_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def _tip_at(self, spot: QPointF) -> str:
        """Whose meetings are on the day under the mouse."""
        every = self._file.every if self._file else {}
        names = {council_id: council.name for council_id, council in every.items()}
        for day, found in self._marks.items():
            if self._cell(day).contains(spot):
                return spoken(found, self._texts, names)
        return ""
