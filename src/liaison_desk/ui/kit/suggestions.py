"""A short list to choose from while the focus stays where one writes: rows, headings, and how they are drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.painting import RIGHT, Pen
from liaison_desk.ui.kit.tokens import Radius, Token, Tone, Type

Index = QModelIndex | QPersistentModelIndex

ROW, HEADING = 36, 28  # units
_PAD = 10


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One row. `heading` rows only name the rows below them."""

    title: str
    value: object = None
    meta: str = ""  # behind the title, quieter
    right: str = ""
    icon: Icon | None = None
    initials: str = ""  # drawn as an avatar instead of an icon
    tone: Tone = "neutral"
    keys: tuple[str, ...] = ()  # key caps at the right; typing a single sign chooses the row
    bold: tuple[int, int] = (0, 0)  # from and to: the part of the title that was typed
    apart: bool = False  # a hairline above it
    offers: bool = False  # something new, not something found: «New contact «ka»»
    shy: bool = False  # Enter takes it only after an arrow key has gone to it
    heading: bool = False

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.title, self.meta, self.right) if part)


def heading(title: str) -> Suggestion:
    return Suggestion(title, heading=True)


class SuggestionModel(QAbstractListModel):
    """The rows as Qt wants them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Suggestion] = []

    def show_rows(self, rows: Sequence[Suggestion]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.rows[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class SuggestionDelegate(QStyledItemDelegate):
    def __init__(self, model: SuggestionModel, role: Type) -> None:
        super().__init__(model)
        self._model, self._role = model, role

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, row_height(self._model.rows[index.row()]))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.rows[index.row()]
        painter.save()
        pen = Pen(painter)
        rect = QRectF(option.rect)
        px = pen.theme.px
        if row.heading:
            pen.line(row.title, rect.adjusted(px(_PAD), px(4), 0, 0), "caption_strong", "text3")
        else:
            if row.apart:
                pen.hline(rect.x(), rect.right(), rect.y() + px(3))
                rect.adjust(0, px(5), 0, 0)
            state: QStyle.StateFlag = option.state
            self._ground(pen, rect, state)
            selected = bool(state & QStyle.StateFlag.State_Selected)
            self._row(pen, row, rect.adjusted(px(_PAD), 0, -px(_PAD), 0), selected=selected)
        painter.restore()

    def _ground(self, pen: Pen, rect: QRectF, state: QStyle.StateFlag) -> None:
        radius = pen.theme.px(Radius.control)
        if state & QStyle.StateFlag.State_Selected:
            pen.fill(rect, "selected", radius)
            if pen.theme.high_contrast:
                pen.ring(rect, radius)
        elif state & QStyle.StateFlag.State_MouseOver:
            pen.fill(rect, "hover", radius)

    def _row(self, pen: Pen, row: Suggestion, rect: QRectF, *, selected: bool) -> None:
        px, middle = pen.theme.px, rect.center().y()
        ink: Token = "accent_text" if row.offers else "text"
        if row.initials:
            spot = QRectF(rect.x(), middle - px(12), px(24), px(24))
            pen.avatar(spot, row.initials, row.tone, "surface" if selected else None)
            rect.setLeft(rect.x() + px(34))
        elif row.icon:
            pen.icon(row.icon, rect.x() + px(3), middle, "accent_text" if row.offers else "text2", 18)
            rect.setLeft(rect.x() + px(34))
        if row.keys:
            rect.setRight(rect.right() - pen.keys(rect.right(), middle, row.keys) - px(8))
        if row.right:
            width = pen.line(row.right, rect, "caption", "text3", tabular=True, align=RIGHT)
            rect.setRight(rect.right() - width - px(12))
        rect.setLeft(rect.x() + self._title(pen, row, rect, ink) + px(10))
        if row.meta and rect.width() > px(24):
            pen.line(row.meta, rect, "small", "text3")

    def _title(self, pen: Pen, row: Suggestion, rect: QRectF, ink: Token) -> float:
        begin, end = row.bold
        if begin >= end:
            return pen.line(row.title, rect, "body" if row.offers else self._role, ink)
        room = QRectF(rect)
        parts: tuple[tuple[str, Type], ...] = (
            (row.title[:begin], "body"),
            (row.title[begin:end], "body_bold"),
            (row.title[end:], "body"),
        )
        for words, role in parts:
            if words and room.width() > 0:
                room.setLeft(room.x() + pen.line(words, room, role, ink))
        return room.x() - rect.x()


def row_height(row: Suggestion) -> int:
    units = HEADING if row.heading else ROW + (5 if row.apart else 0)
    return theme.current().px(units)


class SuggestionList(QListView):
    """Shows suggestions and moves among them; it never takes the focus itself."""

    chosen = Signal(object)  # a Suggestion, by mouse or by `choose`
    moved = Signal(object)  # a Suggestion, by `move`

    def __init__(self, says: str = "", *, role: Type = "body_strong") -> None:
        super().__init__()
        self._model = SuggestionModel(self)
        self._delegate = SuggestionDelegate(self._model, role)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(says)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_rows(self, rows: Sequence[Suggestion], *, preselect: bool = True) -> None:
        self._model.show_rows(rows)
        if preselect:
            self._select(next((number for number in self._choices() if not rows[number].shy), None))

    def rows(self) -> list[Suggestion]:
        return list(self._model.rows)

    def stand_on(self, value: object) -> None:
        """The row with this value, if it is still there."""
        self._select(next((number for number in self._choices() if self._model.rows[number].value == value), None))

    def height_of_rows(self) -> int:
        return sum(map(row_height, self._model.rows))

    def current(self) -> Suggestion | None:
        index = self.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    def move_by(self, step: int) -> None:
        """Down or up so many rows; a single step goes round at the ends."""
        choices = self._choices()
        if not choices:
            return
        index = self.currentIndex()
        if not index.isValid():
            place = 0 if step > 0 else len(choices) - 1
        else:
            place = choices.index(index.row()) + step
            place = place % len(choices) if abs(step) == 1 else max(0, min(place, len(choices) - 1))
        self._select(choices[place])
        self.moved.emit(self._model.rows[choices[place]])

    def choose(self) -> bool:
        """Take the current row, if there is one."""
        row = self.current()
        if row is not None:
            self.chosen.emit(row)
        return row is not None

    def choose_only(self) -> bool:
        """Take the row where there is one alone."""
        rows = self._model.rows
        if len(rows) == 1:
            self.chosen.emit(rows[0])
        return len(rows) == 1

    def choose_by_sign(self, sign: str) -> bool:
        row = next((row for row in self._model.rows if sign and row.keys == (sign,)), None)
        if row is not None:
            self.chosen.emit(row)
        return row is not None

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            row = self._model.rows[index.row()]
            if not row.heading:
                self.chosen.emit(row)

    def _choices(self) -> list[int]:
        return [number for number, row in enumerate(self._model.rows) if not row.heading]

    def _select(self, number: int | None) -> None:
        if number is None:
            return
        index = self._model.index(number)
        self.setCurrentIndex(index)
        # with the heading above it, where it is the first of its group
        above = number and self._model.rows[number - 1].heading
        self.scrollTo(self._model.index(number - 1) if above else index)
        self.scrollTo(index)
