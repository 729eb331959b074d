"""The one writer beside the door: it keeps the text that is being typed, so that no keystroke is lost.

A thread of its own with a connection of its own writes the newest text of each field as soon as the one before is
committed: no delay, no undo, no search index. What it reported as saved survives a crash; a draft becomes a real row
through the door, which drops it in the same transaction.
"""

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from liaison_desk.clock import Clock
from liaison_desk.store.connection import connect, identity, journal_of
from liaison_desk.store.errors import LostJournalError, StoreError, SwappedStoreError, classify
from liaison_desk.store.rows import moment_text

log = logging.getLogger(__name__)

RETRY = 0.5  # seconds, while the disk refuses
_SAVE = (
    "INSERT INTO draft (key, body, saved_at) VALUES (?, ?, ?) "
    "ON CONFLICT (key) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at"
)
_DROP = "DELETE FROM draft WHERE key = ?"


class Drafts:
    """Start it on one thread, call it from there; `saved` and `failed` are called on the writer's thread."""

    def __init__(
        self,
        file: Path,
        key: str,
        clock: Clock,
        saved: Callable[[], None],
        failed: Callable[[StoreError], None],
    ) -> None:
        self._clock = clock
        self._saved = saved
        self._failed = failed
        self._connection = connect(file, key)
        self._file, self._journal = file, journal_of(file)
        self._identities = identity(file), identity(self._journal)
        self._waiting: dict[str, str | None] = {}
        self._writing: dict[str, str | None] = {}
        self._change = threading.Condition()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="drafts", daemon=True)
        self._thread.start()

    def put(self, key: str, body: str | None) -> None:
        """Keep this as the newest text of `key`; None forgets it. Never waits."""
        with self._change:
            self._waiting[key] = body
            self._change.notify_all()

    def settle(self, key: str) -> dict[str, str | None]:
        """The door takes over: wait while `key` is just being written, and forget what waits for it.

        Returns what was forgotten, for `put_back` where the door cannot write either.
        """
        with self._change:
            self._change.wait_for(lambda: key not in self._writing)
            return {key: self._waiting.pop(key)} if key in self._waiting else {}  # also what the disk has just refused

    def put_back(self, forgotten: dict[str, str | None]) -> None:
        for key, body in forgotten.items():
            self.put(key, body)

    def pending(self) -> dict[str, str | None]:
        """The newest texts that are not on the disk yet; None for one to be forgotten."""
        with self._change:
            return self._writing | self._waiting

    def flush(self, timeout: float) -> bool:
        """Wait until everything put so far is on the disk; False where that takes longer."""
        with self._change:
            return self._change.wait_for(lambda: not self._waiting and not self._writing, timeout)

    @property
    def is_settled(self) -> bool:
        with self._change:
            return not self._waiting and not self._writing

    def close(self) -> None:
        """Write what waits, once, and stop."""
        with self._change:
            self._closing = True
            self._change.notify_all()
        self._thread.join()
        self._connection.close()

    def _run(self) -> None:
        before: StoreError | None = None
        while True:
            with self._change:
                self._change.wait_for(lambda: self._waiting or self._closing)
                if not self._waiting:
                    return
                self._writing, self._waiting = self._waiting, {}
            error = self._try_to_write()
            if error is not None and type(error) is not type(before):  # it may go on for hours, on a disk that is full
                log.warning("a draft could not be saved: %s", error)
            before = error
            with self._change:
                if error is not None:
                    self._waiting = self._writing | self._waiting  # nothing is dropped; newer text still wins
                self._writing = {}
                self._change.notify_all()
                closing = self._closing
            if error is None:
                self._saved()
            else:
                self._failed(error)
                if closing:
                    return
                with self._change:
                    self._change.wait_for(lambda: self._closing, RETRY)

    def _try_to_write(self) -> StoreError | None:
        try:
            return self._write()
        except Exception as error:  # noqa: BLE001 - without this thread nothing would ever be saved again
            return classify(error)

    def _write(self) -> StoreError | None:
        file, journal = self._identities
        if identity(self._file) != file:
            return SwappedStoreError(self._file.name)
        if identity(self._journal) != journal:
            self._connection.execute("PRAGMA wal_checkpoint(FULL)")  # what was saved is in the file then
            return LostJournalError(self._journal.name)
        now = moment_text(self._clock.now())
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            for key, body in self._writing.items():
                if body is None:
                    self._connection.execute(_DROP, (key,))
                else:
                    self._connection.execute(_SAVE, (key, body, now))
            self._connection.execute("COMMIT")
        except driver.Error as error:
            with suppress(driver.Error):  # whatever the disk says to that, the next try begins anew
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
            return classify(error)
        return None
