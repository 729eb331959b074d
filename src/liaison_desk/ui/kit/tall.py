"""What scrolls only where there is no room for all of it: the middle of a panel with many fields, in large text."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget
from typing_extensions import override

from liaison_desk.ui.kit.layout import Item, box, grow, hbox, vbox
from liaison_desk.ui.kit.scrolling import Scroll

_RING = 4  # units around the fields, so that what scrolls does not cut their rings


def tall_form(head: QLayout, rows: Sequence[Item], foot: QLayout) -> QVBoxLayout:
    """A panel: what it is, its fields, and what is done with them. Where there is no room, the fields scroll."""
    edges = _RING, 0, _RING, 0
    fields = box(vbox(*rows, spacing=12, margins=_RING))
    return vbox(
        hbox(grow(head), margins=edges), grow(Tall(fields)), hbox(grow(foot), margins=edges), spacing=8, margins=20
    )


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
