"""Bars of a whole with their filled part, named at their side and told at their end; and the same as a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget
from typing_extensions import override

from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.painting import RIGHT, Pen
from liaison_desk.ui.kit.roles import speak_as
from liaison_desk.ui.kit.tokens import Radius, Space

_ROW, _BAR = 28, 12  # units
_NAME_ROW = 22  # of a name over its bar
_STACK_BELOW = 420
_NAMES = 0.4  # of the width, at most
_LEAST = 32  # the longest bar


@dataclass(frozen=True, slots=True)
class ChartRow:
    label: str
    part: int
    whole: int
    said: str


class BarChart(QWidget):
    """Needs no legend and no colour: what is filled is dark, the rest has an outline."""

    def __init__(self) -> None:
        super().__init__()
        speak_as(self, "Chart")
        self._rows: Sequence[ChartRow] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[ChartRow], *, says: str, alternative: str) -> None:
        """`alternative` is all that is shown, in words."""
        self._rows = rows
        self.setAccessibleName(says)
        self.setAccessibleDescription(alternative)
        self._fit()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(_STACK_BELOW), self.minimumHeight())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def _stacks(self) -> bool:
        return self.width() < theme.current().px(_STACK_BELOW)

    def _fit(self) -> None:
        look = theme.current()
        self.setFixedHeight(len(self._rows) * look.px(_ROW + _NAME_ROW * self._stacks) + 2 * look.px(Space.x1))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        pen = Pen(QPainter(self))
        px, edge = pen.theme.px, pen.theme.px(Space.x2)
        room = QRectF(self.rect()).adjusted(edge, px(Space.x1), -edge, -px(Space.x1))
        small = pen.theme.metrics("small", tabular=True)
        said = max((small.horizontalAdvance(row.said) for row in self._rows), default=0) + edge
        names = max((pen.theme.metrics("small").horizontalAdvance(row.label) for row in self._rows), default=0)
        names = 0 if self._stacks else min(names + 1, room.width() * _NAMES) + edge
        longest = max(px(_LEAST), room.width() - names - said)
        most = max((row.whole for row in self._rows), default=0)
        for row in self._rows:
            place = QRectF(room.left(), room.top(), room.width(), px(_ROW))
            if self._stacks:
                pen.line(row.label, QRectF(room.left(), room.top(), room.width(), px(_NAME_ROW)), "small")
                place.moveTop(room.top() + px(_NAME_ROW))
            else:
                pen.line(row.label, QRectF(place.left(), place.top(), names - edge, place.height()), "small")
            self._paint_bar(pen, row, place.adjusted(names, 0, 0, 0), longest * row.whole / most)
            room.setTop(place.bottom())
        if self.hasFocus():
            pen.ring(QRectF(self.rect()), px(Radius.control))

    def _paint_bar(self, pen: Pen, row: ChartRow, place: QRectF, length: float) -> None:
        height = pen.theme.px(_BAR)
        bar = QRectF(place.left(), place.center().y() - height / 2, length, height)
        pen.fill(bar, "neutral_soft")
        pen.outline(bar, "border_control")
        pen.fill(QRectF(bar.left(), bar.top(), bar.width() * row.part / row.whole, bar.height()), "accent")
        pen.line(row.said, place.adjusted(length + pen.theme.px(Space.x2), 0, 0, 0), "small", "text2", tabular=True)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class _Numbers(QAbstractTableModel):
    """The first column names the rows.

    Qt's own items would not do: those it makes for the heads it also deletes without a word to Python, which then takes
    whatever comes to stand in their place for one of them.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._heads: Sequence[str] = ()
        self._rows: Sequence[Sequence[str]] = ()

    def show_rows(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        self.beginResetModel()
        self._heads, self._rows = heads, rows
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._heads)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._say(self._rows[index.row()], index.column(), role)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._say(self._heads, section, role) if orientation is Qt.Orientation.Horizontal else None

    def _say(self, words: Sequence[str], column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return words[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column else _LEFT
        return None


class ChartTable(QTableView):
    """The numbers of a chart, row by row and column by column, for those who would rather read them."""

    def __init__(self) -> None:
        super().__init__()
        self._model = _Numbers(self)
        self.setModel(self._model)
        self.setFont(theme.current().font("small", tabular=True))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setFont(theme.current().font("caption_strong"))
        self.horizontalHeader().setHighlightSections(False)

    def show_rows(self, heads: Sequence[str], rows: Sequence[Sequence[str]], *, says: str) -> None:
        """The first column names the rows; the others are numbers."""
        self.setAccessibleName(says)
        self._model.show_rows(heads, rows)
        header = self.horizontalHeader()
        for column in range(len(heads)):
            header.setSectionResizeMode(
                column, QHeaderView.ResizeMode.ResizeToContents if column else QHeaderView.ResizeMode.Stretch
            )
        row_height = theme.current().px(34)
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.setFixedHeight(row_height * len(rows) + header.sizeHint().height() + 2)
