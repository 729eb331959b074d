"""A part of the settings that is a list, and what is known of the chosen row beside it; or below it, where it is narrow."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.layout import grow, hbox
from liaison_desk.ui.kit.scrolling import Scroll

_UNLIMITED = 16777215  # Qt's QWIDGETSIZE_MAX


class ListBeside(Scroll):
    """All measures are units."""

    def __init__(self, *, stack_below: int, width: int, height: int) -> None:
        """Narrower than `stack_below` the list stands over the rest and is `height` high; else it is `width` wide."""
        content = QWidget()
        super().__init__(content)
        self._content = content
        self._stack_below, self._size = stack_below, (width, height)

    def lay(self, listed: QWidget, shown: QWidget) -> None:
        self._listed = listed
        self._row = hbox(listed, grow(shown), spacing=16, margins=(0, 0, 32, 24))
        self._content.setLayout(self._row)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px, direction = theme.current().px, QBoxLayout.Direction
        is_narrow = self.width() < px(self._stack_below)
        self._row.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        width, height = (0, px(self._size[1])) if is_narrow else (px(self._size[0]), 0)
        self._listed.setMinimumSize(width, height)
        self._listed.setMaximumSize(width or _UNLIMITED, height or _UNLIMITED)
