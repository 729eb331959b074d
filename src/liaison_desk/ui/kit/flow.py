"""A row that goes on in a second one where it is too narrow: filters, chips, choices with long words."""

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override

from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.tokens import Space


class Flow(QLayout):
    """Each widget at its own width, hidden ones left out. `spacing` in units, between them and between the rows."""

    def __init__(self, *widgets: QWidget, spacing: int = Space.x2, margins: int = 0) -> None:
        super().__init__()
        px = theme.current().px
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width: layouts around this one ask for them again and again
        self.setSpacing(px(spacing))
        self.setContentsMargins(QMargins(px(margins), px(margins), px(margins), px(margins)))
        for widget in widgets:
            self.addWidget(widget)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem:
        # Qt asks past the end and takes None for an answer; the stubs do not know
        return self._items[index] if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    @override
    def takeAt(self, index: int) -> QLayoutItem:
        return self._items.pop(index) if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    @override
    def invalidate(self) -> None:
        self._heights = {}
        super().invalidate()

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        """All in one row."""
        sizes = [item.sizeHint() for item in self._shown()]
        gaps = self.spacing() * max(0, len(sizes) - 1)
        tallest = max((size.height() for size in sizes), default=0)
        return QSize(sum(size.width() for size in sizes) + gaps, tallest).grownBy(self.contentsMargins())

    @override
    def minimumSize(self) -> QSize:
        """The widest alone."""
        widest = QSize()
        for item in self._shown():
            widest = widest.expandedTo(item.minimumSize())
        return widest.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Put the items into rows; returns how tall they are together."""
        margins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        x, y, tallest = room.x(), room.y(), 0
        for item in self._shown():
            size = item.sizeHint()
            width = min(size.width(), room.width())
            if x > room.x() and x + width > room.x() + room.width():
                x, y, tallest = room.x(), y + tallest + self.spacing(), 0
            height = item.heightForWidth(width) if width < size.width() and item.hasHeightForWidth() else size.height()
            if move:
                item.setGeometry(QRect(x, y, width, height))
            x += width + self.spacing()
            tallest = max(tallest, height)
        return y + tallest - rect.y() + margins.bottom()
