"""What is known to be wrong with the desk while it can be worked in: looked for beside the windows, after they are
there, and told until it is no longer so."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from liaison_desk.paths import Paths
from liaison_desk.services import checking
from liaison_desk.services.desk import Desk
from liaison_desk.store.errors import DamagedStoreError
from liaison_desk.ui.jobs import Jobs


@dataclass(frozen=True, slots=True)
class _Found:
    ahead: datetime | None
    checked: checking.Checked | None  # None where it was not due


class Health(QObject):
    """The sample year is nobody's: nothing is looked for there."""

    changed = Signal()

    def __init__(self, desk: Desk, paths: Paths, jobs: Jobs, *, is_sample: bool) -> None:
        super().__init__()
        self._desk, self._paths, self._jobs = desk, paths, jobs
        self._is_sample = is_sample
        self._check = checking.Check(paths, desk.key)
        self.is_damaged = False
        self.has_lost_journal = desk.has_lost_journal
        self.newest_ahead: datetime | None = None  # a change in a time to come, by the machine's clock

    def look(self) -> None:
        """Once a run; the whole store at most once a day."""
        if not self._is_sample:
            work = partial(_look, self._desk, self._paths, self._check, self._desk.now())
            self._jobs.start(work, self._on_looked, self._on_failed)

    def stop(self) -> None:
        """The desk is about to be closed."""
        self._check.give_up()

    def found_damage(self) -> None:
        """Something that was to be read cannot be."""
        if not self.is_damaged:
            self.is_damaged = True
            self.changed.emit()

    def forget_journal(self) -> None:
        self.has_lost_journal = False
        self.changed.emit()

    def forget_clock(self) -> None:
        self.newest_ahead = None
        self.changed.emit()

    def _on_looked(self, found: _Found) -> None:
        self.newest_ahead = found.ahead
        if found.checked is not None and not found.checked.is_sound:
            self.is_damaged = True
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        """Otherwise it could not be told, and the next start tries again."""
        if isinstance(error, DamagedStoreError):
            self.found_damage()


def _look(desk: Desk, paths: Paths, check: checking.Check, now: datetime) -> _Found:
    checked = check.run(now) if desk.is_there and checking.is_due(paths, now.date()) else None
    return _Found(checking.ahead(desk), checked)
