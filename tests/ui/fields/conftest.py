"""A field of the real program in a window of its own, with another thing to go to."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.layout import STRETCH, box, vbox
from liaison_desk.ui.kit.suggestions import SuggestionList
from liaison_desk.ui.place import Place
from tests.ui.screen import Screen

W = TypeVar("W", bound=QWidget)


class Stage:
    def __init__(self, screen: Screen) -> None:
        self.screen, self.context = screen, screen.context
        self.elsewhere = QPushButton("Elsewhere")
        self.host: QWidget | None = None

    def put(self, field: W) -> W:
        """Show it and give it the keyboard."""
        self.host = box(vbox(field, self.elsewhere, STRETCH))
        self.host.setStyleSheet(theme.sheet())
        self.host.resize(480, 560)
        self.host.show()
        self.host.activateWindow()
        self.screen.qtbot.waitUntil(self.host.isActiveWindow)
        field.setFocus()
        self.screen.settle()
        return field

    def type(self, words: str) -> None:
        self.screen.type(words)

    def key(self, keys: str, times: int = 1) -> None:
        self.screen.key(keys, times)

    def replace(self, words: str) -> None:
        """Write this instead of what stands there."""
        self.key("Ctrl+A")
        self.type(words)

    def leave(self) -> None:
        """By mouse: the focus goes, no key is pressed."""
        self.elsewhere.setFocus()
        self.screen.settle()

    @property
    def suggestions(self) -> SuggestionList | None:
        """The list under the field, where it is open."""
        assert self.host is not None
        return next((found for found in self.host.findChildren(SuggestionList) if found.isVisible()), None)

    def offered(self) -> list[str]:
        return [row.spoken for row in self.suggestions.rows()] if self.suggestions else []

    def press_row(self, number: int) -> None:
        shown = self.suggestions
        assert shown is not None
        place = shown.visualRect(shown.model().index(number, 0)).center()
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.screen.settle()


@pytest.fixture
def first() -> Place:
    return Place("contact_log")


@pytest.fixture
def stage(screen: Screen) -> Iterator[Stage]:
    made = Stage(screen)
    yield made
    if made.host is not None:
        made.host.close()
        made.host.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
