"""Who is there, as a list: ticked for present, with what is said of each at the right."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget
from typing_extensions import override

from liaison_desk.domain.attendance import Participant
from liaison_desk.domain.register import fold
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.lists import RowDelegate, RowList, RowRole
from liaison_desk.ui.kit.painting import RIGHT, Pen
from liaison_desk.ui.kit.status import paint_dot
from liaison_desk.ui.kit.tokens import Radius, Size

Index = QModelIndex | QPersistentModelIndex
HEIGHT = 26
_PERSON = RowRole.COUNT + 1
_NOTE = RowRole.COUNT + 2


class PeopleModel(QAbstractListModel):
    """Participants with their notes, in the order given."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[tuple[Participant, str]] = []

    def show_rows(self, rows: Sequence[tuple[Participant, str]]) -> None:
        if list(rows) == self.rows:
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        person, note = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return person.contact.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            there = self.tr("present") if person.is_present else ""
            return ", ".join(filter(None, (person.contact.name, person.contact.title, there, note)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return person.contact.title
        if role == RowRole.ID:
            return person.contact.id
        if role == _PERSON:
            return person
        return note if role == _NOTE else None


class PeopleDelegate(RowDelegate):
    """Tick, name, note: rows as close as a list of names is on paper."""

    @override
    def row_height(self, width: float) -> float:
        return HEIGHT

    @override
    def paint_ground(self, pen: Pen, rect: QRectF, option: QStyleOptionViewItem, selected: bool) -> None:
        radius = pen.theme.px(Radius.tag)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            pen.fill(rect, "selected" if selected else "hover", radius)
        if option.state & QStyle.StateFlag.State_HasFocus:
            pen.ring(rect, radius)

    @override
    def tick_place(self, rect: QRectF) -> QRectF:
        side = _tick_side()
        return QRectF(rect.x(), rect.center().y() - side / 2, side, side)

    @override
    def paint_row(self, pen: Pen, rect: QRectF, index: Index, *, selected: bool) -> None:
        person: Participant = index.data(_PERSON)
        px, note = pen.theme.px, str(index.data(_NOTE))
        paint_dot(pen, self.tick_place(rect), ticked=person.is_present, soft=True)
        room = rect.adjusted(_tick_side() + px(4), 0, -px(6), 0)
        wide = min(pen.theme.metrics("small").horizontalAdvance(note), room.width() * 0.55) if note else 0
        pen.line(note, room.adjusted(room.width() - wide - 1, 0, 0, 0), "small", "text3", align=RIGHT, tabular=True)
        names = room.adjusted(0, 0, -(wide + px(8)) if note else 0, 0)
        pen.line(person.contact.name, names, "small", "text" if person.is_present else "text3")


class PeopleList(RowList):
    """As tall as its rows. Letters filter, Space ticks, the arrow to the right opens, Enter and Esc go back. Enter adds
    whom the letters do not find."""

    filtered = Signal(str)
    unknown = Signal(str)  # Enter where nobody here is called so
    left = Signal()

    def __init__(self, *, says: str) -> None:
        super().__init__(PeopleDelegate(), says=says)
        self._every: list[tuple[Participant, str]] = []
        self._typed = ""
        self._people = PeopleModel(self)
        self.setModel(self._people)

    def show_people(self, rows: Sequence[tuple[Participant, str]]) -> None:
        self._every = list(rows)
        self._show()

    def set_filter(self, typed: str) -> None:
        self._typed = typed
        self._show()
        if typed:
            self.select_first()
        self.filtered.emit(typed)

    def _show(self) -> None:
        wanted = fold(self._typed)
        rows = [row for row in self._every if any(w.startswith(wanted) for w in fold(row[0].contact.name).split())]
        self._people.show_rows(rows if self._typed else self._every)
        height = theme.current().px(HEIGHT) * max(1, self._people.rowCount())
        self.setFixedHeight(height + 2 * self.frameWidth())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        typed, is_enter = self._typed, event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter or event.key() == Qt.Key.Key_Escape:
            is_unknown = is_enter and bool(typed) and self._people.rowCount() == 0
            self.set_filter("")
            if is_unknown:
                self.unknown.emit(typed)
            else:
                self.left.emit()
        elif event.key() == Qt.Key.Key_Right or event.key() == Qt.Key.Key_F2:
            if self.current_id() is not None:
                self.opened.emit(self.current_id())
        elif event.key() == Qt.Key.Key_Backspace and self._typed:
            self.set_filter(self._typed[:-1])
        elif plain and event.text().isalpha():
            self.set_filter(self._typed + event.text())
        else:
            super().keyPressEvent(event)


def _tick_side() -> int:
    """The target of the tick."""
    return theme.current().px(Size.target)
