"""Look a store through, every page of it, while others work in it."""

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from liaison_desk.store.connection import connect
from liaison_desk.store.errors import BusyStoreError, DamagedStoreError, classify

_TRIES = 3


class LookThrough:
    """Has a connection of its own. `run` it on any thread; `give_up` may come from another, until it is closed."""

    def __init__(self, file: Path, key: str) -> None:
        self._connection = connect(file, key)
        self._connection.execute("PRAGMA cache_size = -1000")  # every page is looked at once

    def run(self) -> int:
        """How many places cannot be read or do not fit together; 0 for a sound store.

        Raises `BusyStoreError` where the journal could not be put into the file first, `GivenUpError`, or another
        `StoreError`. Never waits for whoever writes, and never makes them wait.
        """
        try:
            return len(self._unreadable_pages()) or misfits(self._connection)
        except driver.Error as error:
            raise classify(error) from error

    def give_up(self) -> None:
        self._connection.interrupt()

    def close(self) -> None:
        self._connection.close()

    def _unreadable_pages(self) -> set[str]:
        """A page that the journal has whole may be torn in the file after a power cut, and one that is written at this
        moment looks so: only what is wrong again, with nothing left in the journal, is damage."""
        found: set[str] | None = None
        for _ in range(_TRIES):
            if not self._put_journal_away():
                continue
            wrong = {str(row[0]) for row in self._ask("PRAGMA cipher_integrity_check")}
            found = wrong if found is None else found & wrong
            if not found:
                return found
        if found is None:
            raise BusyStoreError("journal")
        return found

    def _put_journal_away(self) -> bool:
        is_busy, pages, put = self._ask("PRAGMA wal_checkpoint(PASSIVE)")[0]
        return not is_busy and pages == put

    def _ask(self, question: str) -> list[Any]:
        found: list[Any] = self._connection.execute(question).fetchall()
        return found


def misfits(connection: Any) -> int:
    """How many things do not belong together though every page is whole: a cut end, rows without their index.

    The search index is no part of that: it can be made anew at any time. Raises the driver's errors.
    """
    try:
        rows = connection.execute("PRAGMA quick_check").fetchall()
    except driver.Error as error:
        if isinstance(classify(error), DamagedStoreError):
            return 1
        raise
    return sum(1 for (words,) in rows if words != "ok" and "fts5" not in words.lower())
