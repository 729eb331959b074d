"""One window on the sample year for each language and text size, which goes through the whole program."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.i18n import QtTexts
from liaison_desk.paths import Paths
from liaison_desk.services.sample import year
from liaison_desk.settings import Appearance, Settings
from liaison_desk.ui import session
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.kit.theme import Theme
from liaison_desk.ui.main_window import MainWindow
from tests.ui.everywhere.tour import Walker
from tests.ui.screen import close

Open = Callable[[QtTexts, Theme], Walker]


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, pictures: Path, sample_year: Paths, tmp_path: Path) -> Iterator[Open]:
    """Opens it, once."""
    closing = []

    def open_window(texts: QtTexts, look: Theme) -> Walker:
        home = paths.inside(tmp_path / "data")
        shutil.copytree(sample_year.data, home.data)
        qapp.installTranslator(texts.catalogue)
        QLocale.setDefault(texts.locale)
        look.apply(qapp, pictures)
        settings, jobs = Settings(texts.language, round(look.scale * 100), Appearance.LIGHT), Jobs()
        window = MainWindow(settings, home)
        context = session.begin(
            session.open_store(home, sample=False), SetClock(year.MORNING), jobs, settings, home, window, sample=False
        )
        context.texts = texts
        window.resize(1440, 900)
        window.attach(context, session.start_place(context))
        window.show()
        window.activateWindow()
        qapp.processEvents()
        closing.append(lambda: (close(window, context), qapp.removeTranslator(texts.catalogue)))
        return Walker(qtbot, window, context)

    before = QLocale()
    QAccessible.setActive(True)  # as with a screen reader: lists tell of their changes, and roles are asked for
    yield open_window
    QAccessible.setActive(False)
    for each in closing:
        each()
    QLocale.setDefault(before)
