"""The panels over the pages, opened, filled in, given up and done."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton

from liaison_desk.ui.kit.overlay import Overlay
from tests.ui.screen import Screen

Away = Callable[[], None]


class Panel:
    """What one does in a panel, whichever it is."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen

    def text(self, name: str) -> str:
        return self.screen.find(name, QLineEdit).text()

    def into(self, name: str, words: str) -> None:
        """Put the focus in a field and write; the field keeps the focus."""
        self.screen.find(name, QLineEdit).setFocus()
        self.screen.key("Ctrl+A")
        self.screen.type(words)

    def value(self, name: str) -> str:
        return self.screen.find(name, QComboBox).currentText()

    def choices(self, name: str) -> list[str]:
        box = self.screen.find(name, QComboBox)
        return [box.itemText(number) for number in range(box.count())]

    def pick(self, name: str, words: str) -> None:
        """With the keyboard."""
        box = self.screen.find(name, QComboBox)
        box.setFocus()
        step = self.choices(name).index(words) - box.currentIndex()
        self.screen.key("Down" if step > 0 else "Up", abs(step))
        assert box.currentText() == words

    def all(self, kind: type[Any]) -> list[Any]:
        with self.screen.context.desk.read() as reader:
            return reader.all(kind)

    def kept(self) -> dict[str, str]:
        """What is half-written in a panel."""
        self.screen.wait(self.screen.context.saving.flush)
        with self.screen.context.desk.read() as reader:
            return {key: words for key, words in reader.drafts().items() if key.startswith("panel:")}


@pytest.fixture
def panel(screen: Screen) -> Panel:
    return Panel(screen)


@pytest.fixture(params=["Esc", "Close", "beside"])
def away(screen: Screen, request: pytest.FixtureRequest) -> Away:
    """The three ways in which a panel is given up."""

    def leave() -> None:
        if request.param == "Esc":
            screen.key("Esc")
        elif request.param == "Close":
            screen.press("Close", QToolButton)
        else:
            (ground,) = [overlay for overlay in screen.window.findChildren(Overlay) if overlay.isVisible()]
            screen.click(ground, QPoint(5, 5))
        assert not screen.has("Close")

    return leave
