"""Every test of the kit runs with the light theme on, offscreen, and hears what a screen reader would."""

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.theme import Theme
from tests.ui.kit.helpers import Apply, Show


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("style")


@pytest.fixture(autouse=True)
def light(qapp: QApplication, pictures: Path) -> Theme:
    theme = Theme()
    theme.apply(qapp, pictures)
    return theme


@pytest.fixture(autouse=True)
def tidy(qapp: QApplication) -> Iterator[None]:
    yield
    delete_what_was_closed()
    qapp.clipboard().clear()


def delete_what_was_closed() -> None:
    """Left for later, a window would lose its Python half to the garbage collector and still get events."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def apply(qapp: QApplication, pictures: Path) -> Apply:
    def put_on(theme: Theme) -> Theme:
        theme.apply(qapp, pictures)
        return theme

    return put_on


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Show a window and give it the keyboard."""
    kept: list[QWidget] = []  # pytest-qt does not keep it, and without a reference it is gone at once

    def shown(widget: QWidget) -> QWidget:
        kept.append(widget)
        qtbot.addWidget(widget)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        return widget

    yield shown
    delete_what_was_closed()


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What was announced, and whether at once."""
    heard: list[tuple[str, bool]] = []

    def hear(_source: QObject, words: str, politeness: QAccessible.AnnouncementPoliteness) -> None:
        if words:
            heard.append((words, politeness is QAccessible.AnnouncementPoliteness.Assertive))

    monkeypatch.setattr(announce, "send", hear)
    return heard
