"""The program with a desk open, for what is measured in its window."""

import time
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop

from benches.ticks import delete_what_is_due
from liaison_desk import app
from liaison_desk.options import Options
from liaison_desk.ui.application import Application

SIZE = 1440, 900


class AtWork:
    def __init__(self, application: Application, folder: Path, now: datetime) -> None:
        self.application = application
        self.program = app.Program(application, Options(folder, now=now))
        self.program.start()
        while self.program.context is None:
            self.turn(0.05)
        self.window, self.desk = self.program.window, self.program.context.desk
        self.window.resize(*SIZE)
        self.window.activateWindow()

    def turn(self, seconds: float) -> None:
        until = time.perf_counter() + seconds
        while (left := until - time.perf_counter()) > 0:
            self.application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, round(left * 1000))
            delete_what_is_due()
            time.sleep(min(0.001, left))

    def end(self) -> None:
        self.program.end()
