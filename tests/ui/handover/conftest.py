"""Two officers, each with a desk of their own: one has Øygarden, the other is to have it."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.changes import Op
from liaison_desk.services import officers, stores
from liaison_desk.services.desk import Desk
from liaison_desk.ui import session
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.main_window import MainWindow
from tests.conftest import NOW
from tests.ui.conftest import ENGLISH
from tests.ui.screen import Screen, close, name_of

_TURNS = 80  # more Tab stops than the pages of a handover have

Officer = Callable[[str], Screen]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """How slowly a key is made of a code is for the tests of the file."""
    monkeypatch.setattr("liaison_desk.store.handover_file.ROUNDS", 1)


@contextmanager
def at_desk(qtbot: QtBot, place: paths.Paths, *, sample: bool = False) -> Iterator[Screen]:
    jobs, window = Jobs(), MainWindow(ENGLISH, place)
    opened = session.open_store(place, sample=False)
    context = session.begin(opened, SetClock(NOW), jobs, ENGLISH, place, window, sample=sample)
    window.resize(1440, 900)
    window.attach(context, session.start_place(context))
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    yield Screen(qtbot, window, context)
    close(window, context)


@pytest.fixture
def officer(
    qtbot: QtBot,
    plurals: None,
    tmp_path: Path,
    small_world: tuple[paths.Paths, object],
    empty_store: paths.Paths,
) -> Iterator[Officer]:
    """«Ola», who has Øygarden, or anybody else, on a desk with nothing but their name; each sits there until another
    one does."""
    with ExitStack() as sitting:

        def sit_down(name: str) -> Screen:
            sitting.close()
            home = paths.inside(tmp_path / name)
            if not home.store.exists():
                shutil.copytree((small_world[0] if name == "Ola" else empty_store).data, home.data, dirs_exist_ok=True)
                _introduce(home, name)
            return sitting.enter_context(at_desk(qtbot, home))

        yield sit_down


def _introduce(home: paths.Paths, name: str) -> None:
    desk = Desk(stores.open_store(home), SetClock(NOW))
    with desk.write(Op.SET_UP) as work:
        if name != "Ola":
            officers.describe(work, name=name, title="politikontakt")
        officers.finish_set_up(work, desk.today())
    desk.close()


def tab_to(screen: Screen, name: str) -> None:
    """With Tab, from wherever one is."""
    passed = []
    for _ in range(_TURNS):
        if name_of(screen.focus).startswith(name):
            return
        passed.append(name_of(screen.focus))
        screen.key("Tab")
    raise AssertionError(f"Tab never comes to {name!r}, only to {sorted(set(passed))}")


def by_palette(screen: Screen, words: str) -> None:
    screen.key("Ctrl+K")
    screen.type(words)
    screen.key("Return")
