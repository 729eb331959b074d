"""The list of action items: rows under their headings, in one line where there is room and in two where there is not."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QToolTip
from typing_extensions import override

from liaison_desk.domain.actions import ActionStatus, Priority
from liaison_desk.ui.actions.groups import Line
from liaison_desk.ui.actions.words import STATUS_SIGN, RowWords
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.lists import NARROW_LIST, ColumnHeads, Index, RowDelegate, RowRole, between
from liaison_desk.ui.kit.painting import Pen
from liaison_desk.ui.kit.tokens import Size, Token

WIDE = 920  # units from which owner and municipality have columns of their own; with and without a scroll bar


@dataclass(frozen=True, slots=True)
class Columns:
    """Where things stand in a row; owner and place have no width where they go under the title. Where little more than
    the title has room, deadline and status stand in a line of their own below them."""

    title: QRectF
    owner: QRectF
    place: QRectF
    due: QRectF
    status: QRectF
    is_wide: bool
    is_narrow: bool


_LEFT, _GAP = 48, 16  # in units: where titles begin, and the room before the next column
_OWNER, _PLACE, _DUE, _STATUS = 176, 112, 172, 128  # a day of another year, and how late
_THIRD = 48  # where the line below begins


def columns(rect: QRectF) -> Columns:
    px = theme.current().px
    wide = rect.width() >= px(WIDE)
    left, right = rect.x() + px(_LEFT), rect.right() - px(_GAP)
    if rect.width() < px(NARROW_LIST):
        none, below = QRectF(), QRectF(left, rect.y() + px(_THIRD), max(0, right - left), px(20))
        middle = left + px(_DUE)
        due, status = between(below, left, middle - px(8)), between(below, middle, right)
        return Columns(between(rect, left, right), none, none, due, status, is_wide=False, is_narrow=True)
    widths = [px(_OWNER) if wide else 0, px(_PLACE) if wide else 0, px(_DUE), px(_STATUS)]
    starts = [right - sum(widths[number:]) for number in range(4)]
    owner, place, due, status = (
        QRectF(start, rect.y(), max(0, width - px(8)), rect.height())
        for start, width in zip(starts, widths, strict=True)
    )
    title = QRectF(left, rect.y(), max(0, starts[0] - left - px(_GAP)), rect.height())
    return Columns(title, owner, place, due, status, is_wide=wide, is_narrow=False)


class ActionDelegate(RowDelegate):
    INSET = _LEFT

    @override
    def row_height(self, width: float) -> float:
        if width < NARROW_LIST:
            return 76
        return Size.row if width >= WIDE else 56

    @override
    def tick_place(self, rect: QRectF) -> QRectF:
        side = theme.current().px(Size.target + 4)
        return QRectF(rect.x() + theme.current().px(25) - side / 2, rect.center().y() - side / 2, side, side)

    @override
    def group_ink(self, index: Index) -> Token:
        return "danger" if index.data(RowRole.ENTRY).is_late else "text"

    @override
    def paint_group(self, pen: Pen, rect: QRectF, index: Index) -> None:
        if index.data(RowRole.ENTRY).is_late:
            px = pen.theme.px
            middle = rect.center().y() + px(3)
            rect = rect.adjusted(
                px(6) + pen.icon(Icon.TRIANGLE_ALERT, rect.x() + px(self.PAD), middle, "danger"), 0, 0, 0
            )
        super().paint_group(pen, rect, index)

    @override
    def paint_row(self, pen: Pen, rect: QRectF, index: Index, *, selected: bool) -> None:
        line: Line = index.data(RowRole.ENTRY)
        spots = columns(rect)
        self.paint_tick(pen, rect, ticked=line.row.action.status is ActionStatus.DONE)
        self._paint_title(pen, line, spots, selected=selected)
        if spots.is_wide:
            self._paint_owner(pen, line, spots.owner, selected=selected)
            pen.line(line.words.place, spots.place, "small", "text2")
        self._paint_due(pen, line.words, spots.due)
        self._paint_status(pen, line, spots.status)

    @override
    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """A title that is cut off is told in full, and who follows it up."""
        line = index.data(RowRole.ENTRY)
        if event.type() is not QEvent.Type.ToolTip or not isinstance(line, Line):
            return super().helpEvent(event, view, option, index)
        room = columns(QRectF(option.rect)).title.width()
        is_cut = theme.current().metrics("body_strong").horizontalAdvance(line.title) > room
        said = filter(None, (line.title if is_cut else "", line.words.follower))
        QToolTip.showText(event.globalPos(), "\n".join(said), view)
        return True

    def _paint_title(self, pen: Pen, line: Line, spots: Columns, *, selected: bool) -> None:
        px, room = pen.theme.px, QRectF(spots.title)
        if not spots.is_wide:
            under = QRectF(room.x(), room.y() + px(29), room.width(), px(18))
            pen.line(line.words.under, under, "small", "text2")
            room = QRectF(room.x(), room.y() + px(7), room.width(), px(22))
        if line.row.action.priority is Priority.HIGH:
            room.setLeft(room.x() + pen.icon(Icon.FLAG, room.x(), room.center().y(), "text") + px(6))
        if line.words.follows and spots.is_wide:
            room.setLeft(room.x() + pen.icon(Icon.USER_CHECK, room.x(), room.center().y(), "accent_text") + px(6))
        ink: Token = "text" if line.row.action.status.is_open else "text2"
        pen.line(line.words.title, room, "body_strong" if selected or not spots.is_wide else "body", ink)

    def _paint_owner(self, pen: Pen, line: Line, room: QRectF, *, selected: bool) -> None:
        px, words = pen.theme.px, line.words
        if words.letters:
            spot = QRectF(room.x(), room.center().y() - px(11), px(22), px(22))
            pen.avatar(spot, words.letters, "accent" if words.is_mine else "neutral", "surface" if selected else None)
        room = room.adjusted(px(30), 0, 0, 0)
        pen.line(words.owner, room, "small", "text" if line.row.action.owner else "text3")

    def _paint_due(self, pen: Pen, words: RowWords, room: QRectF) -> None:
        """Red and with a sign only where it is late."""
        px = pen.theme.px
        if not words.late:
            pen.line(words.due, room, "small", tabular=True)
            return
        over = pen.theme.metrics("caption", tabular=True).horizontalAdvance(words.late)
        due = QRectF(room.x(), room.y(), room.width() - over - px(8), room.height())
        width = pen.line(words.due, due, "small_strong", "danger", tabular=True)
        pen.line(words.late, room.adjusted(width + px(8), 1, 0, 1), "caption", "danger", tabular=True)

    def _paint_status(self, pen: Pen, line: Line, room: QRectF) -> None:
        icon, ink = STATUS_SIGN[line.row.action.status]
        width = pen.icon(icon, room.x(), room.center().y(), ink)
        pen.line(line.words.status, room.adjusted(width + pen.theme.px(6), 0, 0, 0), "small", "text2")


class ActionColumns(ColumnHeads):
    LEAST = NARROW_LIST

    @override
    def paint_heads(self, pen: Pen, rect: QRectF) -> None:
        px = pen.theme.px
        spots = columns(rect)
        pen.line(self.tr("Action item"), spots.title, "caption_strong", "text3")
        if spots.is_wide:
            pen.line(self.tr("Owner"), spots.owner, "caption_strong", "text3")
            pen.line(self.tr("Municipality"), spots.place, "caption_strong", "text3")
        width = pen.line(self.tr("Deadline"), spots.due, "caption_strong", "text3")
        pen.icon(Icon.ARROW_UP, spots.due.x() + width + px(4), spots.due.center().y(), "text3", 12)
        pen.line(self.tr("Status"), spots.status, "caption_strong", "text3")
