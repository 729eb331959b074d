"""The table: a row for each month or week, a column for each municipality; in each cell the hours with a bar."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from liaison_desk.domain.texts import Texts
from liaison_desk.domain.workload import Load
from liaison_desk.domain.workload_words import hours_words
from liaison_desk.services.workload import WorkloadFile
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.lists import Index
from liaison_desk.ui.kit.painting import RIGHT, Pen
from liaison_desk.ui.kit.scrolling import bring_into_view
from liaison_desk.ui.workload.words import column_name, columns, in_brief, load_at, span_name, spans, spoken

_HEIGHT, _HEAD, _NAMES, _LEAST = 52, 32, 116, 164
_PAD, _BAR = 10, 6
_NONE = QModelIndex()


class LoadModel(QAbstractTableModel):
    """The figures as data. A cell says all it stands for as one sentence."""

    def __init__(self, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts = texts
        self.file: WorkloadFile | None = None

    def show_file(self, file: WorkloadFile) -> None:
        self.beginResetModel()
        self.file = file
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() or self.file is None else len(spans(self.file.table))

    @override
    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() or self.file is None else len(columns(self.file))

    def load(self, row: int, column: int) -> Load:
        return load_at(columns(self.file)[column], row) if self.file else Load()

    def share(self, row: int, column: int) -> float:
        """Of the longest bar in the table; the totals are measured among themselves, else all others would vanish."""
        if self.file is None:
            return 0.0
        load = self.load(row, column)
        is_sum = row == 0
        peers = [one.whole for one in columns(self.file)] if is_sum else [
            part for one in columns(self.file) for part in one.parts
        ]  # fmt: skip
        longest = max(one.minutes for one in peers)
        return load.minutes / longest if longest else 0.0

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.file is None:
            return None
        load, texts = self.load(index.row(), index.column()), self._texts
        if role == Qt.ItemDataRole.DisplayRole:
            return hours_words(texts, load.minutes) if load.minutes else ""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return spoken(
                column_name(columns(self.file)[index.column()], self.file, texts),
                span_name(self.file.table, index.row(), texts),
                load,
                texts,
            )
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.file is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation is Qt.Orientation.Horizontal:
            return column_name(columns(self.file)[section], self.file, self._texts)
        return span_name(self.file.table, section, self._texts)


class _Cell(QStyledItemDelegate):
    """Hours, a bar, and what else there is of."""

    def __init__(self, model: LoadModel, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._texts = model, texts

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        pen, rect = Pen(painter), QRectF(option.rect)
        px, load = pen.theme.px, self._model.load(index.row(), index.column())
        if option.state & QStyle.StateFlag.State_Selected:
            pen.fill(rect, "selected")
        elif option.state & QStyle.StateFlag.State_MouseOver:
            pen.fill(rect, "hover")
        is_whole = index.row() == 0
        pen.hline(rect.x(), rect.right() + 1, rect.bottom(), "border_control" if is_whole else "border")
        room = rect.adjusted(px(_PAD), px(5), -px(_PAD), -px(6))
        if load.is_empty:
            pen.line("–", room, "small", "text3")
        else:
            self._figures(pen, room, load, self._model.share(index.row(), index.column()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            pen.ring(rect.adjusted(1, 1, -1, -1), px(4))
        painter.restore()

    def _figures(self, pen: Pen, room: QRectF, load: Load, share: float) -> None:
        px, line = pen.theme.px, pen.theme.line("small")
        above = QRectF(room.x(), room.y(), room.width(), line)
        width = pen.line(hours_words(self._texts, load.minutes), above, "small_strong", tabular=True)
        if load.late:
            late = self._texts.translate("Workload", "%n overdue", "", n=load.late)
            pen.line(late, above.adjusted(width + px(8), 0, 0, 0), "caption", "danger", align=RIGHT)
        bar = QRectF(room.x(), above.bottom() + px(2), room.width(), px(_BAR))
        radius = bar.height() / 2
        pen.fill(bar, "neutral_soft", radius)
        if pen.theme.high_contrast:
            pen.outline(bar, "border", 1, radius)
        if share > 0:
            bar.setWidth(max(bar.height(), bar.width() * share))
            pen.fill(bar, "accent", radius)
        below = QRectF(room.x(), bar.bottom() + px(1), room.width(), pen.theme.line("caption"))
        pen.line(in_brief(load, self._texts), below, "caption", "text2")


class LoadTable(QTableView):
    """As tall as its rows: the page scrolls, not the table. `chosen` brings row and column of the cell one stands on."""

    chosen = Signal(int, int)

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        px = theme.current().px
        self._model = LoadModel(texts, self)
        self.setModel(self._model)
        self.setItemDelegate(_Cell(self._model, texts, self))
        self.setAccessibleName(self.tr("Hours by month and municipality"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        across, down = self.horizontalHeader(), self.verticalHeader()
        for header in (across, down):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
            header.setFont(theme.current().font("caption_strong"))
        across.setFixedHeight(px(_HEAD))
        down.setFixedWidth(px(_NAMES))
        down.setDefaultSectionSize(px(_HEIGHT))
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_file(self, file: WorkloadFile) -> None:
        """Stays on the cell one stood on, where it is there still."""
        self.selectionModel().blockSignals(True)
        self._model.show_file(file)
        self.selectionModel().blockSignals(False)
        self._fit()

    def stand_on(self, row: int, column: int) -> None:
        self.setCurrentIndex(self._model.index(row, column))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(480), self.height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is no way round the table is a key of the page."""
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
        if event.key() in moves and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _fit(self) -> None:
        """The columns share the room, down to what a figure needs."""
        px, count = theme.current().px, self._model.columnCount()
        if not count:
            return
        room = self.width() - px(_NAMES)
        width = max(px(_LEAST), room // count)
        for column in range(count):
            self.setColumnWidth(column, width if column < count - 1 else max(width, room - width * (count - 1)))
        bar = self.horizontalScrollBar().sizeHint().height() if width * count > room else 0
        self.setFixedHeight(px(_HEAD) + px(_HEIGHT) * self._model.rowCount() + bar)

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(now.row(), now.column())
            if self.hasFocus():
                bring_into_view(self.viewport(), self.visualRect(now))
