"""Every test of the kit runs with the light theme on, offscreen, and hears what a screen reader would."""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.ui.kit import announce, theme
from liaison_desk.ui.kit.theme import Theme
from tests.ui.kit.helpers import Apply, Show


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("style")


def put_on(look: Theme, app: QApplication, pictures: Path) -> Theme:
    """On everything, for here parts of windows stand alone."""
    look.apply(app, pictures)
    app.setStyleSheet(theme.sheet())
    return look


@pytest.fixture(autouse=True)
def light(qapp: QApplication, pictures: Path) -> Iterator[Theme]:
    yield put_on(Theme(), qapp, pictures)
    qapp.setStyleSheet("")


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
    return partial(put_on, app=qapp, pictures=pictures)


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

    def hear(_source: QObject, words: str, *, is_urgent: bool = False) -> None:
        if words:
            heard.append((words, is_urgent))

    monkeypatch.setattr(announce, "send", hear)
    return heard
