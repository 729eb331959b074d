"""What need not be there at the first look is made afterwards, a little at a time."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

PAUSE = 20  # milliseconds after what is seen first has been painted
UNPAINTED = 200  # milliseconds it waits for that: it may all be covered
LONGEST = 0.006  # seconds that the window does not answer, and the time one step takes


class Slices(QObject):
    """Goes on with a task that yields wherever it may be interrupted, while its widget is seen: who has gone on to
    another page does not wait for this one."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.installEventFilter(self)
        self._steps: Iterator[None] | None = None
        self._has_begun = self._is_painted = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def are_waiting(self) -> bool:
        return self._steps is not None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.Show and self.are_waiting:
            self._wait()
        elif kind is QEvent.Type.Paint and self.are_waiting and not self._has_begun:
            self._is_painted = True
            self._timer.start(0)  # all of it, before the pause is counted
        return super().eventFilter(watched, event)

    def begin(self, steps: Iterator[None]) -> None:
        """Instead of what was not finished."""
        self._steps = steps
        self._wait()
        if self._widget.isVisible():
            self._widget.update(0, 0, 1, 1)  # nothing else may have changed in it

    def _wait(self) -> None:
        self._has_begun = self._is_painted = False
        self._timer.start(UNPAINTED)

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
        if self._is_painted:
            self._is_painted = False
            self._timer.start(PAUSE)
            return
        self._has_begun = True
        until = perf_counter() + LONGEST
        while (steps := self._steps) is not None and perf_counter() < until:
            if next(steps, self) is self:
                self._steps = None
        if self._steps is not None:
            self._timer.start(0)
