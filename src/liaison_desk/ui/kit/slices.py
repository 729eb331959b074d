"""What need not be there at the first look is made afterwards, a little at a time."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

PAUSE = 20  # milliseconds: what is seen first is painted before
LONGEST = 0.006  # seconds that the window does not answer, and the time one step takes


class Slices(QObject):
    """Goes on with a task that yields wherever it may be interrupted, while its widget is seen: who has gone on to
    another page does not wait for this one."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.installEventFilter(self)
        self._steps: Iterator[None] | None = None
        self._is_seen = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def are_waiting(self) -> bool:
        return self._steps is not None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and self.are_waiting:
            self._is_seen = False
            self._timer.start(0)
        return super().eventFilter(watched, event)

    def begin(self, steps: Iterator[None]) -> None:
        """Instead of what was not finished."""
        self._steps, self._is_seen = steps, False
        self._timer.start(0)

    def stop(self) -> None:
        """What is not made yet is not wanted any more."""
        self._steps = None
        self._timer.stop()

    def finish(self) -> None:
        """All at once, for one is about to reach into what may not be there yet."""
        steps, self._steps = self._steps, None
        self._timer.stop()
        for _ in steps or ():
            pass

    def _go_on(self) -> None:
        if not self._widget.isVisible():
            return
        if not self._is_seen:
            self._is_seen = True
            self._timer.start(PAUSE)
            return
        until = perf_counter() + LONGEST
        while (steps := self._steps) is not None and perf_counter() < until:
            if next(steps, self) is self:
                self._steps = None
        if self._steps is not None:
            self._timer.start(0)
