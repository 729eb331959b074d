"""Python's garbage, collected on the windows' thread and nowhere else.

Left to itself, Python collects on whichever thread happens to allocate: the one that keeps the drafts, or a job. Where
the garbage holds widgets, Qt deletes them there, beneath the windows' own thread, and the program is gone.
"""

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE = 1000  # milliseconds


class Garbage(QObject):
    """From now on; what is there already stays, and is not looked through while one types."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect)
        self._timer.start(PAUSE)


def forget() -> None:
    """All that nobody can reach any more, what was there when the program began included: the desk has been locked."""
    was_frozen = gc.get_freeze_count() > 0
    gc.unfreeze()
    gc.collect()
    if was_frozen:
        gc.freeze()


def collect() -> None:
    """The oldest generation that is full, as Python would."""
    for generation, (count, limit) in reversed(list(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))):
        if count > limit:
            gc.collect(generation)
            return
