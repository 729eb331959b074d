"""Lines taken with the mouse: to another place among the lines, or to another item of the agenda. Keys do the same."""

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.ids import EntryId, ItemId
from liaison_desk.domain.minutes import Entry
from liaison_desk.ui.kit.grip import Grip
from liaison_desk.ui.kit.scrolling import bring_into_view
from liaison_desk.ui.kit.status import Bar
from liaison_desk.ui.meeting.hold.agenda_list import AgendaList


class LineGrip(Grip):
    moved = Signal(QPoint)  # on the screen

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.moved.emit(event.globalPosition().toPoint())


class LineDrag(QObject):
    """Shows where a line would land, and tells it when it is let go."""

    dropped = Signal(object, object, object)  # Entry, ItemId, the EntryId below it or None

    def __init__(self, lines: QWidget, agenda: AgendaList) -> None:
        super().__init__(lines)
        self._lines, self._agenda = lines, agenda
        self._target: tuple[ItemId, EntryId | None] | None = None
        self._mark = Bar(1, says="", height=3)
        self._mark.setParent(lines)
        self._mark.hide()

    def show(self, place: QPoint, rows: list[tuple[Entry, QWidget]], item_id: ItemId | None) -> None:
        """`rows` are the lines as they stand under the item one is at."""
        over = self._agenda.item_at(place)
        self._agenda.mark(over)
        self._mark.setVisible(over is None and bool(rows))
        self._target = None
        if over is not None:
            self._target = (over, None)
        elif item_id is not None and rows and self._lines.rect().contains(self._lines.mapFromGlobal(place)):
            self._show_mark(place, rows, item_id)

    def _show_mark(self, place: QPoint, rows: list[tuple[Entry, QWidget]], item_id: ItemId) -> None:
        local = self._lines.mapFromGlobal(place)
        above = sum(row.mapTo(self._lines, row.rect().center()).y() < local.y() for _, row in rows)
        below, beside = rows[min(above, len(rows) - 1)]
        is_last = above == len(rows)
        edge = beside.rect().bottomLeft() if is_last else beside.rect().topLeft()
        left = beside.mapTo(self._lines, QPoint())
        self._mark.setGeometry(left.x(), beside.mapTo(self._lines, edge).y() - 1, beside.width(), 3)
        self._mark.raise_()
        self._target = (item_id, None if is_last else below.id)
        bring_into_view(beside, QRect(beside.mapFromGlobal(place), QSize(1, 1)))

    def drop(self, entry: Entry) -> None:
        target, self._target = self._target, None
        self._mark.hide()
        self._agenda.mark(None)
        if target is not None and target[1] != entry.id:
            self.dropped.emit(entry, *target)
