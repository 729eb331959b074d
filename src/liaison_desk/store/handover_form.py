"""Whether what came as a handover has the form of one. Whoever has the code can put anything into such a file, and
what is taken in stays: a desk must never be given what it cannot read, nor what does something of its own."""

import re
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from sqlalchemy import Boolean, Column, Integer, LargeBinary, Table

from liaison_desk.domain.attachments import Attachment, IssuedAttachment
from liaison_desk.domain.documents import DocumentContent, IssuedDocument
from liaison_desk.domain.handover import Handover
from liaison_desk.domain.marks import NAME_ONLY
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.store.exchange import known, removed, stamps
from liaison_desk.store.tables import TABLE_OF, metadata, tombstone
from liaison_desk.store.work import Reader

MOST = 10**9  # that a row has been written
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_INDEX_OF_WORDS = re.compile(r"CREATE VIRTUAL TABLE \"?search_[a-z]+\"? USING fts5\b")
_ELSEWHERE = re.compile(r"[/\\:\x00-\x1f]")  # in the name of a file: another folder, or another drive


def is_plain(connection: Any) -> bool:
    """Rows in tables and nothing else: to be asked before anything but their names is read."""
    listed = connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_master").fetchall()
    return all(
        kind == "index"
        or (
            kind == "table"
            and _NAME.fullmatch(name) is not None
            and ("VIRTUAL" not in sql.upper() or _INDEX_OF_WORDS.match(sql) is not None)
        )
        for kind, name, sql in listed
    )


def is_readable(reader: Reader) -> bool:
    """Whether every value is of the kind its column is, in the newest schema: SQLite takes any for any."""
    return not any(
        reader.ask(f'SELECT 1 FROM "{table.name}" WHERE {_wrong(table)} LIMIT 1')  # noqa: S608 - our tables
        for table in metadata.sorted_tables
    )


def is_sound(reader: Reader) -> bool:
    """Whether every row can be one here, and every file is the one its row speaks of. Raises what reading them raises."""
    for kind in TABLE_OF:
        stamps(reader, kind)
        if kind is not DocumentContent:
            reader.fresh().all(kind)
    removed(reader)
    listed, documents = reader.all(IssuedAttachment), reader.all(IssuedDocument)
    sums = {(one.content_id, one.sha256) for rows in (reader.all(Attachment), listed) for one in rows}
    names = [one.file_name for one in listed] + [one.file_name for one in documents]
    return (
        not any(map(_ELSEWHERE.search, names))
        and all(_digest(reader.fresh().attached(content_id)) == expected for content_id, expected in sums)
        and all(_digest(content) == expected for content, expected in _documents(reader))
        and all(label.municipalities == _places(reader) for label in reader.all(Handover))
    )


def _places(reader: Reader) -> tuple[str, ...]:
    """That came whole: what the file says it is of is shown before it is taken in."""
    called = {state.id for state in known(reader) if state.mark == NAME_ONLY}
    return tuple(sorted(place.short_name for place in reader.all(Municipality) if place.id not in called))


def _documents(reader: Reader) -> Iterator[tuple[bytes, str]]:
    for document in reader.all(IssuedDocument):
        for held in reader.fresh().all(DocumentContent, id=document.id):
            yield held.content, document.sha256


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()


def _wrong(table: Table) -> str:
    tests = [_is_not(column) for column in table.columns]
    if "revision" in table.columns:
        tests.append(f"revision NOT BETWEEN 0 AND {MOST}")
    if table is tombstone:
        kinds = ", ".join(f"'{one.name}'" for one in TABLE_OF.values())
        tests.append(f"kind NOT IN ({kinds})")
    return " OR ".join(tests)


def _is_not(column: Column[Any]) -> str:
    kinds = {LargeBinary: "blob", Boolean: "integer", Integer: "integer"}
    wanted = next((name for kind, name in kinds.items() if isinstance(column.type, kind)), "text")
    empty = ", 'null'" if column.nullable else ""
    return f"typeof(\"{column.name}\") NOT IN ('{wanted}'{empty})"
