"""How long the windows did not answer: the longest time between two turns of the event loop; and a loop like its own."""

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer


class Ticks(QObject):
    """Wakes every millisecond while it is running."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0  # nanoseconds
        self._last = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        self.longest, self._last = 0, time.perf_counter_ns()
        self._timer.start(1)

    def stop(self) -> int:
        self.tick()
        self._timer.stop()
        return self.longest

    def tick(self) -> None:
        now = time.perf_counter_ns()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def delete_what_is_due() -> None:
    """As the loop of the program would: this one is called from outside it, where Qt waits with it."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
