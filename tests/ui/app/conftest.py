"""The whole program as the command starts it, several times over on the same folder if a test wants."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from liaison_desk import settings
from liaison_desk.app import Options, Program
from liaison_desk.clock import SetClock
from liaison_desk.domain.changes import Op
from liaison_desk.domain.texts import Voices
from liaison_desk.paths import Paths
from liaison_desk.services import keys, officers, stores
from liaison_desk.services.desk import Desk
from liaison_desk.services.sample import year
from liaison_desk.store.connection import read_key
from liaison_desk.ui.application import Application
from liaison_desk.ui.crash import CrashDialog
from tests import key_store
from tests import world as small_world
from tests.conftest import NOW
from tests.ui.conftest import ENGLISH
from tests.ui.screen import Screen

CODE = "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567"


class Running(Screen):
    """One run of the program; the window stands on a page, or says why there is none."""

    def __init__(self, qtbot: QtBot, app: Application, options: Options) -> None:
        self.program = Program(app, options)
        self.program.start()
        super().__init__(qtbot, self.program.window, self.program.context)
        self._is_over = False

    def arrive(self) -> "Running":
        """Wait until a page is on the screen."""
        self.wait(lambda: self.program.context is not None and self.window.page is not None)
        self.context = self.program.context
        self.window.resize(1440, 900)
        return self._stand_in_front()

    def hear(self, title: str) -> "Running":
        """Wait until the window says this in place of a page."""
        self.wait(lambda: self.shows(title))
        return self._stand_in_front()

    def _stand_in_front(self) -> "Running":
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow)
        self.settle()
        return self

    @property
    def dialogs(self) -> list[CrashDialog]:
        return [dialog for dialog in self.window.findChildren(CrashDialog) if dialog.isVisible()]

    def end(self) -> None:
        """As the officer ends it."""
        if self._is_over:
            return
        self._is_over = True
        self.window.close()
        self.program.end()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class Starter:
    """Starts the program, and ends what a test has left running."""

    def __init__(self, qtbot: QtBot, app: Application, folder: Path) -> None:
        self._qtbot, self._app, self.folder = qtbot, app, folder
        self._running: list[Running] = []

    def __call__(self, **options: Any) -> Running:
        given = {"data_dir": self.folder, "now": NOW} | options
        started = Running(self._qtbot, self._app, Options(**given))
        self._running.append(started)
        return started

    def end(self) -> None:
        for running in reversed(self._running):
            running.end()
        self._running = []


@pytest.fixture
def start(qtbot: QtBot, qapp: Application, tmp_path: Path) -> Iterator[Starter]:
    """In English, on a folder that is empty but for the settings."""
    hook, locale = sys.excepthook, QLocale()
    folder = tmp_path / "data"
    settings.save(folder / "settings.json", ENGLISH)
    starter = Starter(qtbot, qapp, folder)
    yield starter
    starter.end()
    assert sys.excepthook is hook
    QLocale.setDefault(locale)
    ours = logging.getLogger("liaison_desk")
    for handler in list(ours.handlers):
        ours.removeHandler(handler)
        handler.close()
    ours.propagate = True


@pytest.fixture
def short_year(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sample year that is made in no time: only its officer."""

    def build(desk: Desk, clock: SetClock, voices: Voices) -> None:
        with desk.write(Op.SET_UP) as work:
            officers.describe(work, name="Ingrid Solheim", title="politikontakt")
            officers.finish_set_up(work, desk.today())

    monkeypatch.setattr(year, "build", build)


@pytest.fixture
def machine() -> Iterator[key_store.Memory]:
    """With a key store."""
    with key_store.of_machine(key_store.Memory()) as memory:
        yield memory


@pytest.fixture
def old_desk(place: Paths, clock: SetClock, start: Starter) -> Iterator[Starter]:
    """A desk with an officer, a municipality and a council, as an earlier version left it: its key lies beside it. No
    test may make it crash."""
    desk = Desk(stores.open_store(place), clock)
    small_world.build(desk, clock)
    with desk.write(Op.SET_UP) as work:
        officers.finish_set_up(work, desk.today())
    desk.close()
    yield start
    start.end()
    assert "a mistake of the program" not in (place.log_file.read_text() if place.log_file.exists() else "")


@pytest.fixture
def own_desk(place: Paths, old_desk: Starter, machine: key_store.Memory) -> Starter:
    """The same as an earlier run of this version left it: the machine's key store opens it."""
    keys.secure(place.store, read_key(place.key), CODE, None)
    return old_desk
