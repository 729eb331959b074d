"""What a store file holds, and how two of them differ: read beside the door, for it may be of an earlier schema."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from liaison_desk.clock import OSLO
from liaison_desk.domain.backups import Contents, Difference, Loss, What
from liaison_desk.domain.erasing import ERASED
from liaison_desk.store.connection import connect, connect_to_read, version
from liaison_desk.store.errors import classify
from liaison_desk.store.migrate import NEWEST

Rows = dict[str, tuple[int, str, str | None]]  # by id: revision, name, day

_NAMED = {
    What.MUNICIPALITY: "SELECT id, revision, name, NULL FROM municipality",
    What.MEETING: "SELECT m.id, m.revision, c.name, m.day FROM meeting m JOIN council c ON c.id = m.council_id",
    What.ACTION: "SELECT id, revision, title, raised_on FROM action_item",
    What.DOCUMENT: "SELECT id, revision, file_name, substr(issued_at, 1, 10) FROM issued_document",
    What.CONTACT: "SELECT id, revision, name, NULL FROM contact",
}
# What is written in a meeting stands in rows of its own.
_IN_MEETINGS = ("agenda_item", "attendance", "entry", "follow_up")
# Bytes that a row of another kind stands for: all of them would have to be read to get past them.
_BULKY = ("document_content", "issued_paper", "attachment_content")


def contents(file: Path, key: str) -> Contents:
    """Counts alone; whether it is sound is for `backup.prove` to say. Raises a `StoreError`."""
    with _reading(file, key) as connection:
        tables = _tables(connection)
        counts = {what: _one(connection, f"SELECT count(*) FROM {what}") for what in What}  # noqa: S608 - our tables
        days = connection.execute("SELECT min(day), max(day) FROM meeting").fetchone()
        stamped = [table for table in tables if "changed_at" in _columns(connection, table)]
        moments = [_one(connection, f"SELECT max(changed_at) FROM {table}") for table in stamped]  # noqa: S608 - as it calls them itself
        found = version(connection)
    first, last = (date.fromisoformat(day) if day else None for day in days)
    newest = max((moment for moment in moments if moment), default=None)
    changed_at = datetime.fromisoformat(newest).astimezone(OSLO) if newest else None
    return Contents(found, found > NEWEST, counts, first, last, changed_at)


def difference(backup: Path, store: Path, key: str) -> Difference:
    """What of the store is not so in the backup. The store may be open meanwhile. Raises a `StoreError`."""
    with _reading(backup, key) as connection:
        before, lines_before, others_before = _rows(connection), _lines(connection), _others(connection)
    with _reading(store, key, is_open=True) as connection:
        now, lines_now, others_now = _rows(connection), _lines(connection), _others(connection)
    written_in = {lines_now[key][1] for key in lines_now if lines_before.get(key) != lines_now[key]}
    written_in |= {lines_before[key][1] for key in lines_before if key not in lines_now}
    losses, returning = [], Counter[What]()
    for what in What:
        for row_id, (revision, name, day) in now[what].items():
            was = before[what].get(row_id)
            if was is None or was[0] != revision or row_id in written_in:
                losses.append(Loss(what, name, date.fromisoformat(day) if day else None, is_new=was is None))
            if was is not None and name == ERASED != was[1]:
                returning[what] += 1
        returning[what] += len(before[what].keys() - now[what].keys())
    losses.sort(key=lambda loss: (loss.day or date.min, loss.is_new), reverse=True)
    others = len(others_now - others_before)
    return Difference(tuple(losses), others, {what: count for what, count in returning.items() if count})


@contextmanager
def _reading(file: Path, key: str, *, is_open: bool = False) -> Iterator[Any]:
    connection = connect(file, key) if is_open else connect_to_read(file, key)
    try:
        connection.execute("BEGIN")
        yield connection
    except driver.Error as error:
        raise classify(error) from error
    finally:
        connection.close()


def _tables(connection: Any) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def _columns(connection: Any, table: str) -> set[str]:
    return {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')}


def _one(connection: Any, query: str) -> Any:
    return connection.execute(query).fetchone()[0]


def _rows(connection: Any) -> dict[What, Rows]:
    return {what: {row[0]: row[1:] for row in connection.execute(query)} for what, query in _NAMED.items()}


def _lines(connection: Any) -> dict[str, tuple[int, str]]:
    """Revision and meeting of each row that is written in a meeting."""
    found: dict[str, tuple[int, str]] = {}
    for table in _IN_MEETINGS:
        query = f"SELECT id, revision, meeting_id FROM {table}"  # noqa: S608 - our tables
        found |= {row[0]: row[1:] for row in connection.execute(query)}
    return found


def _others(connection: Any) -> set[tuple[str, str, int]]:
    apart = {*_NAMED, *_IN_MEETINGS, *_BULKY, "tombstone"}
    found: set[tuple[str, str, int]] = set()
    for table in _tables(connection) - apart:
        if "revision" in _columns(connection, table):
            query = f'SELECT id, revision FROM "{table}"'  # noqa: S608 - as it calls them itself
            found |= {(table, *row) for row in connection.execute(query)}
    return found
