"""Whether anybody is there: no key, no mouse and no wheel for a while, and nobody is.

A filter in Python would be asked about every move of the mouse. This one is put on the windows every few seconds and
taken off by the first thing it sees, so that whoever writes pays for one event of hundreds.
"""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from typing_extensions import override

from liaison_desk.clock import passed

STEP = 5.0  # seconds between two looks; one locks as much too late at most

_Type = QEvent.Type
_SIGNS_OF_LIFE = frozenset(
    (
        _Type.KeyPress,
        _Type.MouseMove,
        _Type.MouseButtonPress,
        _Type.Wheel,
        _Type.TouchBegin,
        _Type.TouchUpdate,
        _Type.TabletMove,
        _Type.TabletPress,
    )
)


class Idle(QObject):
    """`away` comes again at every look until it is told to watch anew, or somebody is back."""

    away = Signal()

    def __init__(self, parent: QObject, now: Callable[[], float] = passed) -> None:
        """`now` gives seconds that pass while the machine sleeps, too."""
        super().__init__(parent)
        self._now = now
        self._after = 0.0
        self._seen = 0.0
        self._is_told = False
        self._windows: list[QWindow] = []
        self._timer = QTimer(self)
        self._timer.setInterval(round(STEP * 1000))
        self._timer.timeout.connect(self.look)

    def watch(self, after: float) -> None:
        """From now on; `after` so many seconds nobody is there. 0: for nobody."""
        self._after, self._seen, self._is_told = after, self._now(), False
        self._rest()
        if after:
            self._timer.start()
        else:
            self._timer.stop()

    def look(self) -> None:
        """What the timer does every few seconds."""
        if not self._windows:  # something was seen since the last look, and more may have followed it
            self._seen = min(self._seen + STEP, self._now())
            self._listen()
        if self._is_over():
            self._is_told = True
            self.away.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _SIGNS_OF_LIFE:
            return False
        was_away, is_told = self._is_over(), self._is_told
        self._seen, self._is_told = self._now(), False
        self._rest()
        if was_away and not is_told:  # the machine has slept: whoever woke it does nothing here yet
            self.away.emit()
            return True
        return False

    def _is_over(self) -> bool:
        return self._now() - self._seen >= self._after

    def _listen(self) -> None:
        self._windows = QGuiApplication.allWindows()
        for window in self._windows:
            window.installEventFilter(self)

    def _rest(self) -> None:
        for window in self._windows:
            if shiboken6.isValid(window):
                window.removeEventFilter(self)
        self._windows = []
