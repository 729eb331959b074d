"""What is known about a desk that cannot be shown, and what is being done: it stays while the window is built anew."""

import importlib
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from liaison_desk.paths import Paths
from liaison_desk.private import is_there
from liaison_desk.ui.jobs import Jobs

if TYPE_CHECKING:  # these bring the store
    from liaison_desk.domain.backups import Backup
    from liaison_desk.services.rescue import Offer, Outlook


class Situation(QObject):
    """All that reads or writes files here is done in jobs."""

    changed = Signal()  # something is known, or going on, that was not
    opened = Signal(object)  # there is nothing in the way any more, as far as one can tell: the key, or None
    restore_asked = Signal(object, str)  # the backup, and the key that opens it

    def __init__(
        self, error: Exception, paths: Paths, jobs: Jobs, now: Callable[[], datetime], key: str | None
    ) -> None:
        super().__init__()
        self.error, self.paths = error, paths
        self._jobs, self._now, self._key = jobs, now, key
        self.outlook: Outlook | None = None
        self.offer: Offer | None = None  # the backup that is shown
        self.chosen: Backup | None = None  # another than the newest good one, and whether it is good is being looked at
        self.is_wrong = False  # what was typed opens no backup
        self.is_busy = False
        self.has_failed = False  # to put the backup back
        beside = paths.data.glob(f"{paths.store.stem}.*.slot") if is_there(paths.data) else iter(())
        self.has_way_in = is_there(paths.key) or next(beside, None) is not None

    def today(self) -> date:
        return self._now().date()

    def look(self) -> None:
        """For backups."""
        self.outlook = self.offer = self.chosen = None
        self._start(partial(_rescue, "rescue.look", self.paths, self._key), self._on_looked)

    def unlock(self, secret: str) -> None:
        self.is_wrong = False
        if self.outlook is not None:
            self._start(partial(_rescue, "rescue.unlock", self.outlook.backups, secret), self._on_unlocked)

    def choose(self, backup: "Backup") -> None:
        if self.outlook is not None and self.outlook.key is not None and not self.is_busy:
            self.chosen = backup
            self._start(partial(_rescue, "rescue.offer", self.paths, backup, self.outlook.key), self._on_offer)

    def restore(self) -> None:
        if self.offer is not None and self.outlook is not None and not self.is_busy:
            self.restore_asked.emit(self.offer.backup, self.outlook.key)

    def give_way_in(self) -> None:
        if self.outlook is not None and self.outlook.best is not None:
            self._start(partial(_rescue, "rescue.give_way_in", self.paths, self.outlook.best.backup), self._on_way_in)

    def try_again(self) -> None:
        if not self.is_busy:
            self.opened.emit(self._key)

    def _start(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self.is_busy = True
        self._jobs.start(work, done, self._on_failed)
        self.changed.emit()

    def _on_looked(self, outlook: "Outlook") -> None:
        self.is_busy = False
        self.outlook, self.offer = outlook, outlook.best
        self.changed.emit()

    def _on_unlocked(self, key: str | None) -> None:
        self.is_busy = False
        if key is None:
            self.is_wrong = True
            self.changed.emit()
        else:
            self._key = key
            self.look()

    def _on_offer(self, offer: "Offer | None") -> None:
        self.is_busy = False
        self.offer = offer
        self.changed.emit()

    def _on_way_in(self, _result: object) -> None:
        self.is_busy = False
        self.opened.emit(self._key)

    def _on_failed(self, _error: Exception) -> None:
        self.is_busy = False
        self.has_failed = True
        self.changed.emit()


def _rescue(verb: str, *given: Any) -> Any:
    """A verb of the services. In the job, for it brings the store."""
    module, name = verb.split(".")
    return getattr(importlib.import_module(f"liaison_desk.services.{module}"), name)(*given)
