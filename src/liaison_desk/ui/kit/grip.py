"""Where a row is taken with the mouse to be moved. Keys must do the same."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, tip
from liaison_desk.ui.kit.layout import hbox, middle
from liaison_desk.ui.kit.tokens import Size


class Grip(QWidget):
    """`says` is the tool tip: that it can be dragged, and which keys do it too."""

    taken = Signal()
    dragged = Signal(int)  # y on the screen
    dropped = Signal()

    def __init__(self, says: str) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(tip(says))
        self.setLayout(hbox(middle(glyph(Icon.GRIP_VERTICAL, "text3", 16))))
        side = theme.current().px(Size.target)
        self.setFixedSize(side, side)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.taken.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragged.emit(event.globalPosition().toPoint().y())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if event.button() is Qt.MouseButton.LeftButton:
            self.dropped.emit()
