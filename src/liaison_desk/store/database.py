"""The open store: short reads on any thread, one write at a time, migrations apart."""

import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as driver

from liaison_desk.store.connection import identity, journal_of
from liaison_desk.store.errors import BusyStoreError, LostJournalError, SwappedStoreError, classify
from liaison_desk.store.pool import Pool
from liaison_desk.store.work import Reader, Work

if TYPE_CHECKING:  # nothing that is only read needs it
    from sqlalchemy import Engine


class Database:
    """One encrypted file. Close it before the file is moved, replaced or locked."""

    def __init__(self, file: Path, key: str, *, has_lost_journal: bool = False) -> None:
        self.file = file
        self.key = key
        self.has_lost_journal = has_lost_journal  # what was written last may not be in it
        self._pool = Pool(file, key)
        self._journal: tuple[int, int] | None = None  # once something has been written

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """A consistent view of the store, whatever is written meanwhile."""
        try:
            with self._pool.reading() as connection:
                yield Reader(connection)
        except driver.Error as error:
            raise classify(error) from error

    @contextmanager
    def writing(self, now: datetime, author: str) -> Iterator[Work]:
        """One transaction: all of it or nothing. `now` and `author` are kept with every row that changes."""
        self._be_there()
        with _engine_module().immediately(self._engine) as connection:
            writer = importlib.import_module("liaison_desk.store.writer").Writer(connection)
            yield Work(writer, now, author)
            self._keep_journal()

    def get_ready_to_write(self) -> None:
        """What writing needs is imported, so that the first one need not wait for it. May run on any thread."""
        importlib.import_module("liaison_desk.store.writer")
        _ = self._engine

    def mend_index(self) -> tuple[int, bool]:
        """Look the search index through, and make it anew where it is not as it should be. Returns how many rows have
        words, and whether it was sound."""
        index = importlib.import_module("liaison_desk.store.index")
        with _engine_module().immediately(self._engine) as connection:
            size = index.size(connection)
            return (index.rebuild(connection), False) if size is None else (size, True)

    def empty_journal(self) -> None:
        """Put all that is in the journal into the file, which forgets what was written over, and cut the journal to
        nothing: what it says of rows as they were is gone. Raises `BusyStoreError` where somebody reads on and on; the
        last connection that closes does it then."""
        with self._engine.connect() as connection:
            unwrapped: Any = connection.connection.driver_connection
            try:
                is_busy, _, _ = unwrapped.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            except driver.Error as error:
                raise classify(error) from error
        if is_busy:
            raise BusyStoreError("journal")

    def _keep_journal(self) -> None:
        """Raises `LostJournalError`, before anything is committed into a journal that is no longer there."""
        found = identity(journal_of(self.file))
        self._journal = self._journal or found
        if found != self._journal:
            raise LostJournalError(self.file.name)

    def close(self) -> None:
        self._pool.close()
        if "_engine" in self.__dict__:
            self._engine.dispose()

    @property
    def is_there(self) -> bool:
        return identity(self.file) == self._pool.identity

    def _be_there(self) -> None:
        """Raises `SwappedStoreError`: SQLite goes on writing into a file that has lost its name, and calls it saved."""
        if not self.is_there:
            raise SwappedStoreError(self.file.name)

    @cached_property
    def _engine(self) -> "Engine":
        made: Engine = _engine_module().engine_on(self._pool.open)
        return made


def _engine_module() -> Any:
    return importlib.import_module("liaison_desk.store.engine")
