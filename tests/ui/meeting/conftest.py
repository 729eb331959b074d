"""A meeting under way in the window, and a guard: in a meeting no dialog ever appears."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.contacts import Contact
from liaison_desk.ui.kit import announce
from tests.conftest import NOW
from tests.ui.meeting.live import Disk, Live, Shelf, opened, put_on_shelf


@pytest.fixture
def no_dialog(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def refuse(dialog: QDialog, *_: object) -> None:
        pytest.fail(f"a dialog in the meeting: {dialog!r}")

    for kind in (QDialog, QMessageBox):
        for way in ("exec", "open"):
            monkeypatch.setattr(kind, way, refuse)
    yield
    assert QApplication.activeModalWidget() is None


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory, empty_store: paths.Paths) -> Shelf:
    """Made once and copied: a meeting of today under way, and somebody who does not sit in the council."""
    return put_on_shelf(tmp_path_factory.mktemp("shelf"), empty_store)


@pytest.fixture
def live(no_dialog: None, qtbot: QtBot, tmp_path: Path, shelf: Shelf) -> Iterator[Live]:
    """In the entry line of the meeting's first item."""
    shutil.copytree(shelf.place.data, tmp_path / "data")
    with opened(qtbot, shelf, paths.inside(tmp_path / "data"), SetClock(NOW)) as made:
        yield made


@pytest.fixture
def guest(shelf: Shelf) -> Contact:
    return shelf.guest


@pytest.fixture
def disk(live: Live) -> Iterator[Disk]:
    made = Disk(live.screen.context.desk)
    yield made
    made.allow()


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What a screen reader was asked to say, and whether at once."""
    heard: list[tuple[str, bool]] = []

    def hear(_source: QObject, words: str, *, is_urgent: bool = False) -> None:
        if words:
            heard.append((words, is_urgent))

    monkeypatch.setattr(announce, "send", hear)
    return heard
