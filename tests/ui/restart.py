"""The program killed at this moment and started anew: what lies on the disk is all it has."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from liaison_desk import paths
from liaison_desk.ui import session
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.main_window import MainWindow
from tests.ui.screen import Screen


@contextmanager
def killed_and_started(screen: Screen, folder: Path) -> Iterator[Screen]:
    """A second window on a copy of the store, made while the first one still has it open and has left nothing."""
    context = screen.context
    assert context.saving.flush()
    shutil.copytree(context.paths.data, folder)
    place = paths.inside(folder)
    jobs, window = Jobs(), MainWindow(context.settings, place)
    again = session.begin(
        session.open_store(place, sample=False), context.desk.clock, jobs, context.settings, place, window, sample=False
    )
    window.resize(1440, 900)
    window.attach(again, session.start_place(again))
    window.show()
    window.activateWindow()
    screen.qtbot.waitUntil(window.isActiveWindow)
    try:
        yield Screen(screen.qtbot, window, again)
    finally:
        window.detach()
        jobs.close()
        session.end(again)
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        screen.window.activateWindow()
