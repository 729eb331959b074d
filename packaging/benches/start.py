"""One start of the program, timed from inside; bench.py runs it many times.

Imported and run by bench.py as `__main__` runs `app.main`, with the arguments

    FOLDER NOW            the desk in FOLDER at the time NOW, until Today is on the screen
    FOLDER NOW ticking    the same with a tick every millisecond, to see what holds the window up

Prints as JSON when the shell and Today were painted, by the clock all processes share, and the longest time between
two ticks from the one to the other.
"""

import json
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from benches.bare import Painted
from benches.ticks import Ticks
from liaison_desk import app
from liaison_desk.options import Options
from liaison_desk.ui.application import Application
from liaison_desk.ui.kit.theme import STYLE
from liaison_desk.ui.main_window import MainWindow


class Start:
    """Starts the program and waits for what can be seen."""

    def __init__(self) -> None:
        self.told: dict[str, int] = {}
        self.is_ticking = "ticking" in sys.argv
        app.MainWindow = partial(Window, self)  # type: ignore[misc,assignment]
        self.application = Application(["", *STYLE])
        self.application.setApplicationName("Liaison Desk")
        self.ticks = Ticks()

    def run(self) -> None:
        options = Options(Path(sys.argv[1]), now=datetime.fromisoformat(sys.argv[2]))
        program = app.Program(self.application, options)
        program.start()
        self.application.exec()
        program.end()
        print(json.dumps(self.told))

    def shell_painted(self) -> None:
        self.told["shell"] = time.perf_counter_ns()
        if self.is_ticking:
            self.ticks.start()

    def today_painted(self) -> None:
        self.told["today"] = time.perf_counter_ns()
        if self.is_ticking:
            self.told["stall"] = self.ticks.stop()
        self.application.quit()


class Window(MainWindow):
    """The program's own, which also tells when it is painted and when its desk is."""

    def __init__(self, start: Start, *given: Any) -> None:
        super().__init__(*given)
        self._start = start

    def show(self) -> None:
        Painted(self, self._start.shell_painted)
        super().show()

    def attaching(self, *given: Any) -> Iterator[None]:
        is_seen = False
        for _ in super().attaching(*given):
            if self.page is not None and not is_seen:
                is_seen = True
                Painted(self.page, self._start.today_painted)
            yield
        if self.place.page != "today":
            raise SystemExit(f"the desk opened on {self.place.page}, not on Today")
