"""The rows of the log: what it was about over with whom, the day at the right and how over what came of it."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF
from typing_extensions import override

from liaison_desk.domain.contact_log import LogRow
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.ui import log_words
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.lists import Index, RowDelegate, RowRole
from liaison_desk.ui.kit.painting import RIGHT, Pen


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the list, in words."""

    row: LogRow
    title: str
    under: str
    day: str
    how: str
    came_of: str
    spoken: str

    @property
    def id(self) -> str:
        return self.row.entry.id


def line_of(row: LogRow, texts: Texts, today: date) -> Line:
    return Line(
        row=row,
        title=log_words.what(row, texts),
        under="  ·  ".join(filter(None, (log_words.with_whom(row, texts), log_words.outside(row, texts)))),
        day=texts.near_date(row.entry.on, today, DateStyle.SHORT),
        how=log_words.how(row, texts),
        came_of=log_words.came_of(row, texts),
        spoken=log_words.spoken(row, texts, today),
    )


_LEFT, _GAP, _RIGHT = 48, 16, 232  # units: where the words begin, the room at the edge, and for day and way


class LogDelegate(RowDelegate):
    INSET = _LEFT

    @override
    def row_height(self, width: float) -> float:
        return 52

    @override
    def paint_row(self, pen: Pen, rect: QRectF, index: Index, *, selected: bool) -> None:
        line: Line = index.data(RowRole.ENTRY)
        px = pen.theme.px
        pen.icon(log_words.ICONS[line.row.entry.kind], rect.x() + px(18), rect.center().y(), "text3")
        right = rect.right() - px(_GAP)
        edge = right - min(px(_RIGHT), rect.width() * 0.36)
        upper, lower = rect.y() + px(6), rect.y() + px(28)
        first = QRectF(rect.x() + px(_LEFT), upper, edge - rect.x() - px(_LEFT) - px(_GAP), px(20))
        pen.line(line.title, first, "body_strong")
        pen.line(line.day, QRectF(edge, upper, right - edge, px(20)), "small", align=RIGHT, tabular=True)
        second = QRectF(first.x(), lower, first.width(), px(18))
        room = QRectF(edge, lower, right - edge, px(18))
        pen.line(line.under, second, "small", "text2")
        if line.came_of:
            width = pen.line(line.came_of, room, "caption", "success", align=RIGHT)
            pen.icon(Icon.ARROW_RIGHT, right - width - px(20), room.center().y(), "success")
        else:
            pen.line(line.how, room, "small", "text3", align=RIGHT)
