"""The search index: the words of every row, kept by the one door to write in the same transaction as the row.

For each section `search_…_doc` has the words and `search_…` where they stand: a few places are not looked for among
fifty thousand notes. All of it is made of the rows alone: it is made anew after every migration, and whenever it is
found to be wrong. With `secure-delete` a word that is removed is gone from the index's pages at once, as
`PRAGMA secure_delete` has it for the rows'.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.exc import DatabaseError

from liaison_desk.domain.changes import Change
from liaison_desk.domain.searched import SEARCHED, Section
from liaison_desk.store.rows import index_of, table_of
from liaison_desk.store.tables import TABLE_OF

Doc = tuple[str, str, str, str]  # kind, id, title, body

# Å stays apart from a: with their accents dropped, «får» would find «far» and «Ås» would find «as».
_MAKE = (
    "DROP TABLE IF EXISTS {0}",
    "DROP TABLE IF EXISTS {0}_doc",
    """CREATE TABLE {0}_doc (n INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL,
    body TEXT NOT NULL, UNIQUE (id, kind))""",
    """CREATE VIRTUAL TABLE {0} USING fts5 (title, body, content='{0}_doc', content_rowid='n',
    tokenize='unicode61 remove_diacritics 0')""",
    "INSERT INTO {0} ({0}, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO {0} ({0}, rank) VALUES ('rank', 'bm25(8.0, 1.0)')",
)
_OUT = "INSERT INTO {0} ({0}, rowid, title, body) VALUES ('delete', OLD.n, OLD.title, OLD.body);"
_IN = "INSERT INTO {0} (rowid, title, body) VALUES (NEW.n, NEW.title, NEW.body);"
_FOLLOW = (
    "INSERT INTO {0} ({0}) VALUES ('rebuild')",
    f"CREATE TRIGGER {{0}}_in AFTER INSERT ON {{0}}_doc BEGIN {_IN} END",
    f"CREATE TRIGGER {{0}}_out AFTER DELETE ON {{0}}_doc BEGIN {_OUT} END",
    f"CREATE TRIGGER {{0}}_anew AFTER UPDATE ON {{0}}_doc BEGIN {_OUT} {_IN} END",
)
_CHECK = "INSERT INTO {0} ({0}, rank) VALUES ('integrity-check', 1)"
_KEPT = "SELECT kind, id, title, body FROM {0}_doc"
_ADD = "INSERT INTO {0}_doc (kind, id, title, body) VALUES (?, ?, ?, ?)"
_KEEP = f"{_ADD} ON CONFLICT (id, kind) DO UPDATE SET title = excluded.title, body = excluded.body"
_REMOVE = "DELETE FROM {0}_doc WHERE id = ? AND kind = ?"
_BROKEN = ("SQLITE_CORRUPT", "SQLITE_ERROR")  # its pages do not fit together, or a part of it is missing


def keep(connection: Connection, change: Change) -> None:
    """After the row itself has been written. A broken index never stands in the way of that: it is made anew."""
    fields = SEARCHED.get(change.kind)
    if fields is None:
        return
    before, after = change.before, change.after
    had, has = (fields.of(row) if row is not None else ("", "") for row in (before, after))
    if had == has:
        return
    name, index = table_of(change.kind), index_of(fields.section)
    try:
        if any(has):
            connection.exec_driver_sql(_KEEP.format(index), (name, after.id, *has))
        else:
            connection.exec_driver_sql(_REMOVE.format(index), (before.id, name))
    except DatabaseError as error:
        if not getattr(error.orig, "sqlite_errorname", "").startswith(_BROKEN):
            raise
        rebuild(connection)  # where the file itself is damaged, this says so


def rebuild(connection: Connection) -> int:
    """Returns how many rows have words."""
    count = 0
    for section in Section:
        index = index_of(section)
        for statement in _MAKE:
            connection.exec_driver_sql(statement.format(index))
        docs = list(_docs(connection, section))
        if docs:
            connection.exec_driver_sql(_ADD.format(index), docs)
        for statement in _FOLLOW:
            connection.exec_driver_sql(statement.format(index))
        count += len(docs)
    return count


def size(connection: Connection) -> int | None:
    """How many rows have words; None where it does not have the words of every row and no others, or does not find
    them where they stand."""
    count = 0
    try:
        for section in Section:
            index = index_of(section)
            kept = connection.exec_driver_sql(_KEPT.format(index)).all()
            connection.exec_driver_sql(_CHECK.format(index))
            if sorted(map(tuple, kept)) != sorted(_docs(connection, section)):
                return None
            count += len(kept)
    except DatabaseError:
        return None
    return count


def _docs(connection: Connection, section: Section) -> Iterator[Doc]:
    """The oldest of a kind first, so that the newest have the highest numbers."""
    for kind, fields in SEARCHED.items():
        if fields.section is not section:
            continue
        table = TABLE_OF[kind]
        columns = (table.c[name] for name in ("id", *fields.title, *fields.body))
        rows: Any = connection.execute(select(*columns))
        for row in rows:
            title, body = fields.of(row)
            if title or body:
                yield table.name, row.id, title, body
