"""What every start is compared with: a bare QMainWindow, painted. Prints when, by the clock all processes share."""

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class Painted(QObject):
    """Calls `then` once, when the widget has been painted and the picture is on its way to the screen."""

    def __init__(self, widget: QObject, then: Callable[[], object]) -> None:
        super().__init__(widget)
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name; no import for @override
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


def main() -> None:
    app = QApplication([])
    window = QMainWindow()
    window.resize(1440, 900)

    def painted() -> None:
        sys.stdout.write(str(time.perf_counter_ns()))
        app.quit()

    Painted(window, painted)
    window.show()
    app.exec()
