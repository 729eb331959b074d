"""The truth about saving, for every sign that tells it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from liaison_desk.clock import Clock
from liaison_desk.domain.changes import ChangeSet
from liaison_desk.services.desk import Desk
from liaison_desk.store.errors import (
    BusyStoreError,
    DamagedStoreError,
    FullStoreError,
    LostJournalError,
    ReadOnlyStoreError,
    StoreError,
    SwappedStoreError,
)
from liaison_desk.ui.signals import DeskSignals

SLOW = 300  # milliseconds before a save under way is worth a word
SEEN = 50  # milliseconds in which a page that one has come to is painted
PATIENCE = 2.0  # seconds to wait for the disk when the officer asks to save now


class Saving(QObject):
    """Saved means: the commit has returned. `changed` comes whenever a sign would say something else."""

    changed = Signal()
    kept = Signal(str)  # the key of a draft, as it is typed

    def __init__(self, desk: Desk, signals: DeskSignals, clock: Clock) -> None:
        super().__init__()
        self._desk, self._clock = desk, clock
        self.saved_at: datetime | None = None  # None: nothing has been written since the start
        self.failed_since: datetime | None = None
        self.error: StoreError | None = None
        self.is_slow = False
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW)
        self._slow.timeout.connect(self._on_slow)
        self._soon: dict[str, str] = {}
        self._seen = QTimer(self)
        self._seen.setSingleShot(True)
        self._seen.setInterval(SEEN)
        self._seen.timeout.connect(self.keep_what_waits)
        signals.changed.connect(self._on_changed)
        signals.draft_saved.connect(self._on_draft_saved)
        signals.draft_failed.connect(self.refused)

    def keep(self, key: str, words: str | None) -> None:
        """Keep what is being typed, or forget it. Never waits."""
        self.keep_what_waits()
        if self._desk.drafts:
            self._desk.drafts.put(key, words)
            if not self._slow.isActive() and not self.is_slow:
                self._slow.start()
            if words is not None:
                self.kept.emit(key)

    def keep_soon(self, key: str, words: str) -> None:
        """The same once the page is painted, which would wait for the thread that writes. Nothing that comes after it
        is kept, or said to be saved, before it."""
        self._soon[key] = words
        self._seen.start()

    def keep_what_waits(self) -> None:
        self._seen.stop()
        soon, self._soon = self._soon, {}
        for key, words in soon.items():
            self.keep(key, words)

    def flush(self) -> bool:
        """Save now and wait for it; what the officer asks for with Ctrl+S. False where the disk refuses."""
        self.keep_what_waits()
        settled = self._desk.drafts is None or self._desk.drafts.flush(PATIENCE)
        if settled:
            self._saved()
        return settled

    def is_safe(self) -> bool:
        """Whether all that is written is on the disk. Waits for it, unless the disk refuses already."""
        drafts = self._desk.drafts
        if self.failed_since is not None and drafts is not None and not drafts.is_settled:
            return False
        return self.flush()

    def refused(self, error: StoreError) -> None:
        """The disk did not take it. Nothing is lost: the text stays where it is written."""
        self._slow.stop()
        self.is_slow = False
        if self.failed_since is None:
            self.failed_since = self._clock.now()
        self.error = error
        self.changed.emit()

    def words(self, say: Callable[[datetime], str]) -> str:
        """What a sign says; `say` puts a moment into the clock of the language."""
        if self.failed_since is not None:
            return self.tr("Not saved since {time}").format(time=say(self.failed_since))
        if self.is_slow:
            return self.tr("Saving …")
        if self.saved_at is None:
            return self.tr("Everything is saved")
        return self.tr("Saved {time}").format(time=say(self.saved_at))

    def why(self) -> str:
        """What is wrong with the disk, and that nothing is lost."""
        if isinstance(self.error, FullStoreError):
            return self.tr("The disk is full. Nothing is lost, go on writing. Make room, and it is saved.")
        if isinstance(self.error, ReadOnlyStoreError):
            return self.tr("The folder cannot be written to. Nothing is lost, go on writing.")
        if isinstance(self.error, BusyStoreError):
            return self.tr("Another program holds the file. Nothing is lost, go on writing.")
        if isinstance(self.error, LostJournalError):
            return self.tr(
                "The journal beside the file was taken away. What was saved is safe, but nothing more can be. Save the "
                "texts elsewhere, and start the program again."
            )
        if isinstance(self.error, SwappedStoreError):
            return self.tr(
                "The file of the desk is no longer where it was. Nothing is lost, go on writing. Put it back, or save "
                "the texts elsewhere."
            )
        if isinstance(self.error, DamagedStoreError):
            return self.tr("The file of the desk is damaged. Copy what you have just typed before you go on.")
        return self.tr("The disk does not answer. Nothing is lost, go on writing.")

    def _on_changed(self, _changes: ChangeSet) -> None:
        self._on_draft_saved()

    def _on_draft_saved(self) -> None:
        """While anything still waits to be written, it is not true that all is saved."""
        self.keep_what_waits()
        if self._desk.drafts is None or self._desk.drafts.is_settled:
            self._saved()

    def _on_slow(self) -> None:
        if self._desk.drafts and not self._desk.drafts.is_settled:
            self.is_slow = True
            self.changed.emit()

    def _saved(self) -> None:
        self._slow.stop()
        self.is_slow = False
        self.failed_since = self.error = None
        self.saved_at = self._clock.now()
        self.changed.emit()
