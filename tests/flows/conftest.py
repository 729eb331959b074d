"""A flow is one person at the program, from one end of the work to the other, with the clock set between the steps."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from liaison_desk.clock import SetClock
from liaison_desk.domain.texts import Language
from liaison_desk.i18n import texts_in
from liaison_desk.paths import Paths
from liaison_desk.ui.kit.theme import Theme
from tests import key_store
from tests.flows.hands import QUICK
from tests.ui.app.conftest import start as start  # a fixture, for whoever starts the whole program
from tests.ui.first_run.conftest import Run


@pytest.fixture(autouse=True)
def look(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The light look, and English with its plurals."""
    Theme().apply(qapp, tmp_path_factory.mktemp("style"))
    english = texts_in(Language.EN).catalogue
    qapp.installTranslator(english)
    usual = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(QUICK)
    yield
    qapp.setDoubleClickInterval(usual)
    qapp.removeTranslator(english)


@pytest.fixture
def run(qtbot: QtBot, place: Paths, clock: SetClock) -> Iterator[Run]:
    """The program started for the first time, on an empty store."""
    with key_store.of_machine(key_store.Memory()):
        made = Run(qtbot, place, clock)
        yield made
        made.end()
