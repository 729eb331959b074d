"""The open store: short reads on any thread, one write at a time, migrations apart."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from liaison_desk.store import index
from liaison_desk.store.connection import connect, identity, journal_of
from liaison_desk.store.errors import BusyStoreError, LostJournalError, SwappedStoreError, classify
from liaison_desk.store.work import Reader, Work

_WORDED: dict[Any, Any] = {}  # statements as SQL


class Database:
    """One encrypted file. Close it before the file is moved, replaced or locked."""

    def __init__(self, file: Path, key: str, *, has_lost_journal: bool = False) -> None:
        self.file = file
        self.key = key
        self.has_lost_journal = has_lost_journal  # what was written last may not be in it
        self._identity = identity(file)  # before a connection can be made
        self._journal: tuple[int, int] | None = None  # once something has been written
        self._engine = engine_on(file, key)

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """A consistent view of the store, whatever is written meanwhile."""
        try:
            with self._engine.connect() as connection, connection.begin():
                yield Reader(connection)
        except DBAPIError as error:
            raise classify(error) from error

    @contextmanager
    def writing(self, now: datetime, author: str) -> Iterator[Work]:
        """One transaction: all of it or nothing. `now` and `author` are kept with every row that changes."""
        self._be_there()
        try:
            with self._engine.connect().execution_options(immediate=True) as connection, connection.begin():
                yield Work(connection, now, author)
                self._keep_journal()
        except DBAPIError as error:
            raise classify(error) from error

    def mend_index(self) -> tuple[int, bool]:
        """Look the search index through, and make it anew where it is not as it should be. Returns how many rows have
        words, and whether it was sound."""
        try:
            with self._engine.connect().execution_options(immediate=True) as connection, connection.begin():
                size = index.size(connection)
                return (index.rebuild(connection), False) if size is None else (size, True)
        except DBAPIError as error:
            raise classify(error) from error

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
        self._engine.dispose()

    @property
    def is_there(self) -> bool:
        return identity(self.file) == self._identity

    def _be_there(self) -> None:
        """Raises `SwappedStoreError`: SQLite goes on writing into a file that has lost its name, and calls it saved."""
        if not self.is_there:
            raise SwappedStoreError(self.file.name)


@cache
def _alike() -> Engine:
    """SQLAlchemy keeps statements it has put into SQL by dialect: one for every store that is opened in a run, and for
    searching beside it, so that what has been worded once need not be again."""
    engine = create_engine("sqlite://", module=driver, creator=lambda: driver.connect(":memory:"))
    with engine.connect():  # it gets to know what it speaks to
        return engine


def engine_on(file: Path, key: str) -> Engine:
    """Its connections are to the file that lies there now: one that takes its place meanwhile is never opened."""
    opened = identity(file)

    def creator() -> Any:
        if identity(file) != opened:  # else the other file would be opened with this one's journal
            raise SwappedStoreError(file.name)
        return connect(file, key)

    like = _alike()
    pool = QueuePool(creator, pool_size=3, dialect=like.dialect)  # a new connection costs more than a read
    engine = Engine(
        pool,
        like.dialect,
        like.url,
        execution_options={"compiled_cache": _WORDED},
        hide_parameters=True,  # an error must never quote what the officer wrote
    )

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        # The driver is in autocommit: without this a read would not be one snapshot and DDL would not roll back.
        immediate = connection.get_execution_options().get("immediate", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine
