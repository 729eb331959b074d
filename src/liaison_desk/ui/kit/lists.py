"""Long lists: one view and one base for drawing rows, with keys, groups, and a selection that survives a reload."""

from collections.abc import Container, Mapping
from enum import IntEnum
from types import MappingProxyType
from typing import Any, ClassVar, NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.painting import Pen
from liaison_desk.ui.kit.status import paint_dot
from liaison_desk.ui.kit.tokens import Size, Token

Index = QModelIndex | QPersistentModelIndex


class RowRole(IntEnum):
    """What a model of rows answers beside DisplayRole, and AccessibleTextRole: the row as one sentence."""

    ID = Qt.ItemDataRole.UserRole + 1
    GROUP = Qt.ItemDataRole.UserRole + 2  # True for a row that only names the rows below it
    COUNT = Qt.ItemDataRole.UserRole + 3  # the number behind a group's name
    ENTRY = Qt.ItemDataRole.UserRole + 4  # the row itself, for the delegate


class Headed:
    """A model that knows which of its rows are headings: a list of thousands is laid out without asking each."""

    headings: Mapping[int, None] = MappingProxyType({})  # their numbers, in order


NARROW_LIST = 480  # units: narrower, a row's columns leave its title no room


def between(rect: QRectF, left: float, right: float) -> QRectF:
    """A column's part of a row."""
    return QRectF(left, rect.y(), max(0, right - left), rect.height())


class RowDelegate(QStyledItemDelegate):
    """Draws the ground, the selection and the hairlines; what stands in a row is drawn by a subclass."""

    GROUP = 36  # heights in units
    INSET = 16  # where the hairline under a row begins
    PAD = 16

    def __init__(self) -> None:
        super().__init__()
        self._sizes: tuple[QSize, QSize] | None = None  # of a row and of a heading
        self._headings: Container[int] | None = None
        self._beyond = 0.0  # pixels that what is drawn is given above and below a tight row

    def row_height(self, width: float) -> float:
        """In units, for a list so many units wide where there is room: two lines where the columns do not fit."""
        return Size.row

    def paint_row(self, pen: Pen, rect: QRectF, index: Index, *, selected: bool) -> None:
        """`rect` is as high as the row is where there is room: in a tight list it reaches beyond it, above and below."""
        raise NotImplementedError  # abstract

    def tick_place(self, rect: QRectF) -> QRectF | None:
        """The target of the round tick, if the rows have one."""
        return None

    def paint_group(self, pen: Pen, rect: QRectF, index: Index) -> None:
        px = pen.theme.px
        room = rect.adjusted(px(self.PAD), px(6), -px(self.PAD), 0)
        width = pen.line(str(index.data(Qt.ItemDataRole.DisplayRole)), room, "small_strong", self.group_ink(index))
        count = index.data(RowRole.COUNT)
        if count is not None:
            pen.line(str(count), room.adjusted(width + px(8), 0, 0, 0), "small", "text3", tabular=True)

    def group_ink(self, index: Index) -> Token:
        return "text"

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Asked of every row whenever a list is laid out: a long one must not be slow to answer."""
        if self._sizes is None:
            self.fit(0)
            return self.sizeHint(option, index)
        is_heading = index.data(RowRole.GROUP) if self._headings is None else index.row() in self._headings
        return self._sizes[1 if is_heading else 0]

    def fit(self, width: int, headings: Container[int] | None = None) -> None:
        """For a list so many pixels wide; `headings` are their rows, where the model tells."""
        look = theme.current()
        self._headings = headings
        height = self.row_height(width / look.scale)
        self._sizes = QSize(0, look.px(look.row(height))), QSize(0, look.px(self.GROUP))
        self._beyond = (look.px(height) - self._sizes[0].height()) / 2

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        pen, rect = Pen(painter), QRectF(option.rect)
        if index.data(RowRole.GROUP):
            self.paint_group(pen, rect, index)
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self.paint_ground(pen, rect, option, selected)
            self.paint_row(pen, rect.adjusted(0, -self._beyond, 0, self._beyond), index, selected=selected)
        painter.restore()

    def paint_ground(self, pen: Pen, rect: QRectF, option: QStyleOptionViewItem, selected: bool) -> None:
        px = pen.theme.px
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            pen.fill(rect, "selected" if selected else "hover")
        pen.hline(rect.x() + px(self.INSET), rect.right(), rect.bottom())
        if selected:
            pen.fill(QRectF(rect.x(), rect.y(), px(3), rect.height()), "accent")
            if pen.theme.high_contrast:
                pen.outline(rect, "accent")
        if option.state & QStyle.StateFlag.State_HasFocus:
            pen.ring(rect)

    def paint_tick(self, pen: Pen, rect: QRectF, *, ticked: bool) -> None:
        place = self.tick_place(rect)
        if place is not None:
            paint_dot(pen, place, ticked=ticked)


_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_LETTERS_MOVE: dict[int, Qt.Key] = {Qt.Key.Key_J: Qt.Key.Key_Down, Qt.Key.Key_K: Qt.Key.Key_Up}


class Kept(NamedTuple):
    """Where the user was when the rows were read again."""

    chosen: set[Any]
    current: Any
    number: int
    scrolled: int


class RowList(QListView):
    """A list of rows. All signals carry the id of a row.

    Arrow keys, J and K move; Enter opens; Space ticks; Shift+F10 wants the menu; other letters come out of `key`.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    ticked = Signal(object)
    menu_wanted = Signal(object, QPoint)
    key = Signal(str)

    def __init__(self, delegate: RowDelegate, *, says: str) -> None:
        super().__init__()
        self._delegate = delegate
        delegate.setParent(self)
        self._kept: Kept | None = None
        self.setItemDelegate(delegate)
        self.setAccessibleName(says)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        before = self.model()
        if before is not None:
            before.modelAboutToBeReset.disconnect(self._keep)
            before.modelReset.disconnect(self._restore)
        if model is not None:
            model.modelAboutToBeReset.connect(self._keep)  # before the view itself forgets
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._restore)  # after the view itself has reset
            self.selectionModel().currentChanged.connect(self._on_current_changed)

    def current_id(self) -> object:
        index = self.currentIndex()
        return index.data(RowRole.ID) if index.isValid() else None

    def selected_ids(self) -> list[object]:
        return [index.data(RowRole.ID) for index in sorted(self.selectedIndexes())]

    def select_id(self, wanted: object) -> bool:
        """Make this row the current one; False when it is not in the list."""
        number = self._find(wanted)
        if number is not None:
            self.setCurrentIndex(self._index(number))
        return number is not None

    def select_first(self) -> None:
        number = next((n for n in range(self._count()) if self._is_row(n)), None)
        if number is not None:
            self.setCurrentIndex(self._index(number))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), event.modifiers() in _PLAIN
        if plain and key in _LETTERS_MOVE:
            moved = QKeyEvent(QEvent.Type.KeyPress, _LETTERS_MOVE[key], Qt.KeyboardModifier.NoModifier)
            super().keyPressEvent(moved)
        elif plain and key == Qt.Key.Key_Home:
            self.select_first()  # Qt would stand on the heading above it, where nobody can stand
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._send(self.opened)
        elif plain and key == Qt.Key.Key_Space:
            self._send(self.ticked)
        elif plain and event.text().isalpha():
            self.key.emit(event.text().upper())
        elif key == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._want_menu(self.currentIndex())  # not every system asks for it by itself
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and self._on_tick(index, event):
            self.ticked.emit(index.data(RowRole.ID))
        else:
            super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        is_row = index.isValid() and not index.data(RowRole.GROUP)
        if event.button() is Qt.MouseButton.LeftButton and is_row and not self._on_tick(index, event):
            self.opened.emit(index.data(RowRole.ID))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        self._want_menu(index, event.globalPos() if by_mouse else None)

    def _want_menu(self, index: QModelIndex, spot: QPoint | None = None) -> None:
        if index.isValid() and not index.data(RowRole.GROUP):
            middle = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_wanted.emit(index.data(RowRole.ID), spot or middle)

    @override
    def doItemsLayout(self) -> None:
        model = self.model()
        self._delegate.fit(self.viewport().width(), model.headings if isinstance(model, Headed) else None)
        super().doItemsLayout()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # rows may be of another height at another width

    @override
    def keyboardSearch(self, search: str) -> None:
        pass  # letters are commands here

    @override
    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """With the heading above it, where the row is the first of its group."""
        above = index.sibling(index.row() - 1, index.column())
        if above.isValid() and above.data(RowRole.GROUP):
            super().scrollTo(above, hint)
        super().scrollTo(index, hint)

    def _send(self, signal: Any) -> None:
        index = self.currentIndex()
        if index.isValid():
            signal.emit(index.data(RowRole.ID))

    def _on_tick(self, index: QModelIndex, event: QMouseEvent) -> bool:
        if not index.isValid() or index.data(RowRole.GROUP):
            return False
        place = self._delegate.tick_place(QRectF(self.visualRect(index)))
        return place is not None and place.contains(event.position())

    def _on_current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.current_changed.emit(now.data(RowRole.ID) if now.isValid() else None)

    def _keep(self) -> None:
        number = self.currentIndex().row()
        self._kept = Kept(set(self.selected_ids()), self.current_id(), number, self.verticalScrollBar().value())

    def _restore(self) -> None:
        kept, self._kept = self._kept, None
        if kept is None or kept.current is None:
            return
        found = self._find(kept.current)
        chosen = kept.chosen
        if found is None:  # it is gone: stand on what took its place
            places = (*range(kept.number, self._count()), *range(kept.number, -1, -1))
            found = next((number for number in places if self._is_row(number)), None)
            if found is None:
                return
            chosen = {self._index(found).data(RowRole.ID)} if chosen else set()
        selection = self.selectionModel()
        selection.setCurrentIndex(self._index(found), selection.SelectionFlag.NoUpdate)
        again = QItemSelection()
        for index in (self._index(number) for number in map(self._find, chosen) if number is not None):
            again.select(index, index)
        selection.select(again, selection.SelectionFlag.Select)
        self.verticalScrollBar().setValue(kept.scrolled)

    def _find(self, wanted: object) -> int | None:
        if wanted is None or not self._count():
            return None
        found = self.model().match(self._index(0), RowRole.ID, wanted, 1, Qt.MatchFlag.MatchExactly)
        return found[0].row() if found else None

    def _is_row(self, number: int) -> bool:
        return number < self._count() and not self._index(number).data(RowRole.GROUP)

    def _index(self, number: int) -> QModelIndex:
        return self.model().index(number, 0)

    def _count(self) -> int:
        return self.model().rowCount()


class ColumnHeads(QWidget):
    """What the columns are, over the list they belong to. Silent to screen readers: each row says it in words."""

    LEAST: ClassVar[float] = 0  # units: in a narrower list rows have lines and no columns

    def __init__(self, view: RowList) -> None:
        super().__init__()
        self._view = view
        self.setFixedHeight(theme.current().px(32) + 1)

    def paint_heads(self, pen: Pen, rect: QRectF) -> None:
        """`rect` is as wide as the rows below."""
        raise NotImplementedError  # abstract

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = theme.current().px
        self.setFixedHeight(px(32) + 1 if self.width() >= px(self.LEAST) else 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        pen, line = Pen(QPainter(self)), self.height() - 1
        self.paint_heads(pen, QRectF(0, 0, self._view.viewport().width(), line))
        pen.hline(0, self.width(), line + 1)
