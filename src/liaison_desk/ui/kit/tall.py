"""What scrolls only where there is no room for all of it: the middle of a panel with many fields, in large text."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.ui.kit.layout import Scroll


class Tall(Scroll):
    """Asks for the height of what stands in it, and makes do with less."""

    def __init__(self, content: QWidget) -> None:
        self._content = content  # first: Qt watches it with the filter below from the start
        super().__init__(content)

    @override
    def sizeHint(self) -> QSize:
        wanted = self._content.sizeHint()
        width = self.width() if self.isVisible() else wanted.width()
        width -= self.verticalScrollBar().sizeHint().width()  # once it scrolled, that would keep it scrolling
        return QSize(wanted.width(), max(wanted.height(), self._content.heightForWidth(width)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._content.minimumSizeHint().width(), 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # the texts in it wrap otherwise now

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
