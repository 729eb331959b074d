"""Connections to the open store, which are lent to whoever reads."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

from liaison_desk.store.connection import connect, identity
from liaison_desk.store.errors import SwappedStoreError

SPARE = 3  # a new connection costs more than a read


class Pool:
    """To the file that lay there when it was made: one that takes its place meanwhile is never opened."""

    def __init__(self, file: Path, key: str) -> None:
        self.file, self.key = file, key
        self.identity = identity(file)
        self._idle: list[Any] = []
        self._lock = Lock()
        self._is_closed = False

    def open(self) -> Any:
        """One more, which the caller closes. Raises a `StoreError`."""
        if identity(self.file) != self.identity:  # else the other file would be opened with this one's journal
            raise SwappedStoreError(self.file.name)
        return connect(self.file, self.key)

    @contextmanager
    def reading(self) -> Iterator[Any]:
        """One consistent view, on any thread. Raises the driver's errors, and a `StoreError`."""
        connection = self._take()
        try:
            connection.execute("BEGIN")  # the driver is in autocommit: without it a read would not be one snapshot
            yield connection
        finally:
            try:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
            finally:
                self._give_back(connection)

    def close(self) -> None:
        """Those that are lent are closed when they come back."""
        with self._lock:
            self._is_closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()

    def _take(self) -> Any:
        with self._lock:
            if self._idle:
                return self._idle.pop()
        return self.open()

    def _give_back(self, connection: Any) -> None:
        with self._lock:
            if not self._is_closed and len(self._idle) < SPARE:
                self._idle.append(connection)
                return
        connection.close()
