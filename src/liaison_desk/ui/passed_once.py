"""A page with one question and a foot, which one passes once: Enter goes on, and the window's way back is the page's own."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import alt, bind
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.layout import STRETCH, Cell, hbox
from liaison_desk.ui.page import Page

WIDTH = 640  # units: as wide as is good to read


class PassedOncePage(Page):
    fills_window: ClassVar = True
    is_passed_once: ClassVar = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        bind(self, "Ctrl+Return", self.go_on)  # where Enter is a line
        bind(self, "Ctrl+Enter", self.go_on)

    # -- for pages to fill in
    def go_on(self) -> None:
        raise NotImplementedError  # abstract

    def go_back(self) -> None:
        """To what was asked before."""
        raise NotImplementedError  # abstract

    # -- the same for all
    @override
    def answers(self, keys: str) -> bool:
        if keys == alt("Left"):
            self.go_back()
            return True
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        else:
            super().keyPressEvent(event)


def centred(content: QWidget, margins: tuple[int, int, int, int]) -> QHBoxLayout:
    """A column in the middle of what room there is."""
    content.setMaximumWidth(theme.current().px(WIDTH))
    return hbox(STRETCH, Cell(content, 100), STRETCH, spacing=0, margins=margins)
