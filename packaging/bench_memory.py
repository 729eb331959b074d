"""What the program holds in memory; bench.py compares it with a bare window.

    bare                  a bare window, painted
    FOLDER NOW            the desk in FOLDER at the time NOW: Today, painted; and what is got ready beside it is there

Prints as JSON the bytes in use by name, of this process alone; nothing where the system does not tell.
"""

import importlib
import json
import sys
from pathlib import Path

from bench_bare import Painted
from bench_start import Start
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

STATUS = Path("/proc/self/smaps_rollup")
SETTLED = 6000  # milliseconds: what the program gets ready takes less


def used() -> int:
    """Its own memory, and its share of what it has in common with others."""
    (line,) = (line for line in STATUS.read_text().splitlines() if line.startswith("Rss:"))
    return int(line.split()[1]) * 1024


class Settled(Start):
    """Goes on after Today has been painted, until nothing more is done by itself."""

    def __init__(self) -> None:
        super().__init__()
        importlib.import_module("liaison_desk.ui.garbage").Garbage(self.application)

    def today_painted(self) -> None:
        self.told["today"] = used()
        QTimer.singleShot(SETTLED, self._settled)

    def _settled(self) -> None:
        self.told["settled"] = used()
        self.application.quit()


def main() -> None:
    if not STATUS.exists():
        print(json.dumps({}))
    elif sys.argv[1:] == ["bare"]:
        bare()
    else:
        Settled().run()


def bare() -> None:
    app = QApplication([])
    window = QMainWindow()
    window.resize(1440, 900)

    def painted() -> None:
        print(json.dumps({"bare": used()}))
        app.quit()

    Painted(window, painted)
    window.show()
    app.exec()
