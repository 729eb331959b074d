"""Backups that make themselves while the program runs, beside the windows: nobody who types waits for one [S3]."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from liaison_desk.domain.backups import Backup, State, Why, is_overdue
from liaison_desk.domain.changes import ChangeSet
from liaison_desk.domain.own_drafts import BACKUP_DUE, is_own
from liaison_desk.paths import Paths
from liaison_desk.services import backup_keeping, backups
from liaison_desk.services.desk import Desk
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.saving import Saving
from liaison_desk.ui.signals import DeskSignals

FIRST, HOUR = 60_000, 3_600_000  # milliseconds
DAILY = timedelta(hours=20)  # an officer does not come at the same minute every day


class BackupKeeper(QObject):
    """One per open desk. `changed` comes whenever a sign would say something else."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        signals: DeskSignals,
        saving: Saving,
        jobs: Jobs,
        paths: Paths,
        key: str,
        second_folder: Callable[[], str],
        *,
        is_own: bool,
    ) -> None:
        """`is_own`: what is not the officer's own, the sample year, is never backed up."""
        super().__init__()
        self._desk, self._saving, self._jobs, self._paths = desk, saving, jobs, paths
        self._second_folder = second_folder
        self.key = key
        self.is_own = is_own
        self.is_running = False
        self.state = backup_keeping.state(paths) if is_own else State()
        with desk.read() as reader:
            self._is_due = BACKUP_DUE in reader.drafts()
        signals.changed.connect(self._on_changed)
        saving.kept.connect(self._on_kept)
        self._hourly = QTimer(self)
        self._hourly.setInterval(HOUR)
        self._hourly.timeout.connect(self.look)
        self._hourly.start()
        QTimer.singleShot(FIRST, self, self.look)

    # -- what is known
    @property
    def is_due(self) -> bool:
        """Whether there is anything the newest backup does not hold. Never where another file lies now: it would be
        opened with the journal of the one before."""
        return self.is_own and self._desk.is_there and (self._is_due or self.state.here is not None)

    def newest(self) -> Backup | None:
        return next(iter(backups.found(self._paths)), None)

    @property
    def is_overdue(self) -> bool:
        newest = self.newest()
        at, failed = newest.at if newest else None, self.state.here is not None
        return is_overdue(at, self._desk.now(), has_changed=self.is_due, has_failed=failed)

    # -- doing
    def look(self) -> None:
        """Once a day, if anything has changed."""
        if not self.key:
            return
        newest = self.newest()
        if self.is_due and (newest is None or abs(self._desk.now() - newest.at) > DAILY):
            self.start(Why.DAILY)

    def start(self, why: Why) -> None:
        """Beside the windows; nothing where one is being made."""
        if self.is_running or not self.is_own or not self._desk.is_there:
            return
        self.is_running = True
        self._is_due = False
        self.changed.emit()
        self._jobs.start(self._making(why), self._on_made, self._on_failed)

    def bring_out(self) -> None:
        """The newest one into the second folder, which has just been chosen or come back."""
        if not self.is_running:
            self.is_running = True
            self.changed.emit()
            self._jobs.start(self._bring_out, self._on_brought_out, self._on_failed)

    def last(self) -> Callable[[], State]:
        """Ask for it before the desk is closed: what makes a last backup when it is, on any thread."""
        self._saving.keep(BACKUP_DUE, None)
        return self._making(Why.CLOSE)

    def stop(self) -> None:
        """The desk is closed, or locked: no key is kept."""
        self._hourly.stop()
        self.key = ""

    # -- inside
    def _making(self, why: Why) -> Callable[[], State]:
        return partial(backup_keeping.keep_up, self._paths, self.key, why, self._desk.now(), self._second_folder())

    def _bring_out(self) -> State:
        elsewhere = backup_keeping.bring_out(self._paths, self.key, None, self._desk.now(), self._second_folder())
        found = State(self.state.here, elsewhere)
        backup_keeping.remember(self._paths, found)
        return found

    def _on_made(self, state: State) -> None:
        if state.here is not None:
            self._is_due = True
        elif not self._is_due:  # nothing was written meanwhile
            self._saving.keep(BACKUP_DUE, None)
        self._on_brought_out(state)

    def _on_brought_out(self, state: State) -> None:
        self.state = state
        self.is_running = False
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self.is_running = False
        self._is_due = True
        self.changed.emit()
        raise error  # a mistake of the program

    def _on_changed(self, _changes: ChangeSet) -> None:
        self._mark()

    def _on_kept(self, key: str) -> None:
        if not is_own(key):
            self._mark()

    def _mark(self) -> None:
        if not self._is_due:
            self._is_due = True
            if self.is_own:
                self._saving.keep(BACKUP_DUE, self._desk.now().isoformat())
            self.changed.emit()
