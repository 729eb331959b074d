"""The year as a strip for each council: a mark for every meeting, which can be dragged while it is only proposed."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.labels import tip
from liaison_desk.ui.kit.painting import CENTER, RIGHT, Pen
from liaison_desk.ui.kit.roles import speak_as
from liaison_desk.ui.year_plan.marks import Mark, draw, spoken
from liaison_desk.ui.year_plan.sheet import a_working_day

_NAME, _COUNT, _HEIGHT, _DOT = 208, 64, 38, 24
_NARROW_NAME = 128
_NARROW = 620  # units: below, the names have less room


class _YearWide(QWidget):
    """Room for a name, twelve months and a count."""

    def __init__(self, year: int) -> None:
        super().__init__()
        self.year = year
        self.setFixedHeight(theme.current().px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(480), theme.current().px(_HEIGHT))

    @property
    def _months(self) -> QRectF:
        px = theme.current().px
        left = px(_NARROW_NAME if self.width() < px(_NARROW) else _NAME)
        return QRectF(left, 0, max(12, self.width() - left - px(_COUNT)), self.height())

    def _month(self, number: int) -> QRectF:
        months = self._months
        width = months.width() / 12
        return QRectF(months.x() + (number - 1) * width, 0, width, self.height())

    def _place(self, day: date) -> QPointF:
        """The middle of a day."""
        room = self._month(day.month)
        return QPointF(room.x() + room.width() * (day.day - 0.5) / _length(day), room.center().y())


class MonthNames(_YearWide):
    """The head of the strip. Silent to screen readers: each row says its days in full."""

    def __init__(self, year: int, texts: Texts) -> None:
        super().__init__(year)
        self._texts = texts

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        pen = Pen(QPainter(self))
        for month, words in enumerate(self._names(), 1):
            pen.line(words, self._month(month), "caption", "text3", align=CENTER)

    def _names(self) -> list[str]:
        """«jan», or «j» where there is no room for all of them."""
        days = (date(self.year, month, 1) for month in range(1, 13))
        names = [self._texts.date_words(day, DateStyle.DAY_SHORT).split()[-1] for day in days]
        widest = max(map(theme.current().metrics("caption").horizontalAdvance, names))
        return names if widest < self._month(1).width() else [name[0] for name in names]


class CouncilStrip(_YearWide):
    """One council's year. `dropped` brings the proposal's id and the day it was dragged to."""

    dropped = Signal(int, object)

    def __init__(self, year: int, name: str, texts: Texts) -> None:
        super().__init__(year)
        self._name, self._texts = name, texts
        self._marks: list[Mark] = []
        self._count = ""
        self._dragged: Mark | None = None
        self._day: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        speak_as(self, "ListItem")
        self.setMouseTracking(True)

    def show_marks(self, found: Sequence[Mark], wanted: int) -> None:
        """`wanted` is how many meetings the council has agreed on."""
        self._marks = list(found)
        self._count = self.tr("{count} of {wanted}").format(count=len(found), wanted=wanted)
        days = spoken(found, self._texts) or self.tr("no meeting")
        says = self.tr("{council}, {year}: {days}. {count}")
        self.setAccessibleName(says.format(council=self._name, year=self.year, days=days, count=self._count))
        self.update()

    def spot(self, day: date) -> QPointF:
        """Where a day stands."""
        return self._place(day)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        pen, px = Pen(QPainter(self)), theme.current().px
        pen.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        months = self._months
        pen.hline(0, self.width(), 1)
        pen.line(self._name, QRectF(px(4), 0, months.x() - px(12), self.height()), "small")
        for mark in self._marks:
            if mark is not self._dragged:
                draw(pen, self._dot(mark.day), str(mark.day.day), [mark])
        words = self._count
        if self._dragged is not None and self._day is not None:
            draw(pen, self._dot(self._day), str(self._day.day), [self._dragged])
            words = self._texts.date_words(self._day, DateStyle.DAY_SHORT)
        room = QRectF(months.right(), 0, px(_COUNT - 4), self.height())
        pen.line(words, room, "small", "text2", tabular=True, align=RIGHT)
        if self.hasFocus():
            pen.ring(QRectF(self.rect()).adjusted(0, 1, 0, 0), px(4))

    def _dot(self, day: date) -> QRectF:
        side = theme.current().px(_DOT)
        rect = QRectF(0, 0, side, side)
        rect.moveCenter(self._place(day))
        return rect

    def _at(self, spot: QPointF) -> Mark | None:
        return next((mark for mark in reversed(self._marks) if self._dot(mark.day).contains(spot)), None)

    def _day_at(self, x: float) -> date:
        """The working day under this place; the first or last of the year beyond its ends."""
        months = self._months
        share = (x - months.x()) / months.width() * 12
        month = min(12, max(1, int(share) + 1))
        first = date(self.year, month, 1)
        length = _length(first)
        day = first.replace(day=min(length, max(1, int((share - month + 1) * length) + 1)))
        if day.weekday() < 5:
            return day
        back = a_working_day(day, -1)
        return back if back.year == self.year else a_working_day(day, 1)

    # -- dragging
    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        mark = self._at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and mark is not None and mark.line_id:
            self._dragged, self._day = mark, mark.day
            self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._day = self._day_at(event.position().x())
            self.update()
            return
        mark = self._at(event.position())
        hand = Qt.CursorShape.SizeHorCursor if mark is not None and mark.line_id else Qt.CursorShape.ArrowCursor
        self.setCursor(hand)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, day = self._dragged, self._day
        self._dragged = self._day = None
        self.update()
        if dragged is not None and day is not None and day != dragged.day:
            self.dropped.emit(dragged.line_id, day)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip(spoken([mark], self._texts)) if mark else "", self)
            return True
        return super().event(event)


def _length(day: date) -> int:
    """Days of its month."""
    following = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    return (following - timedelta(days=1)).day
