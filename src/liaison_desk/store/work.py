"""Rows in and out as frozen objects; what changed is remembered. The one door to write."""

from collections.abc import Collection, Sequence
from dataclasses import fields
from datetime import datetime
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Delete, Select, Table, Update, bindparam, delete, exists, func, select

from liaison_desk.domain.changes import Change
from liaison_desk.store import index
from liaison_desk.store.errors import ChangedMeanwhileError, NotFoundError
from liaison_desk.store.tables import (
    TABLE_OF,
    attachment,
    attachment_content,
    document_content,
    draft,
    issued_attachment,
    tombstone,
)

T = TypeVar("T")
_LOOSE = select(attachment_content.c.id).where(
    attachment_content.c.id.not_in(select(attachment.c.content_id)),
    attachment_content.c.id.not_in(select(issued_attachment.c.content_id)),
)


class Reader:
    """Reading, in one view of the store: what has been asked once is not read again.

    All it returns are frozen values: safe to keep, and safe in any thread.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[Any, list[Any]] = {}

    def fresh(self) -> "Reader":
        """Another one of the same view that remembers nothing yet: for what is too large to be remembered."""
        return Reader(self._connection)

    def find(self, kind: type[T], item_id: str | None) -> T | None:
        found = self.all(kind, id=item_id) if item_id is not None else []
        return found[0] if found else None

    def get(self, kind: type[T], item_id: str) -> T:
        """Raises `NotFoundError`."""
        item = self.find(kind, item_id)
        if item is None:
            raise NotFoundError(f"{kind.__name__} {item_id}")
        return item

    def all(self, kind: type[T], /, **equals: Any) -> list[T]:
        """Every row whose fields equal these values, or are among them where a collection is given."""
        wanted = {name: tuple(value) if _is_several(value) else value for name, value in equals.items()}
        question = (kind, *wanted.items())
        if question not in self._known:
            self._known[question] = self._read(kind, wanted)
        return list(self._known[question])

    def _read(self, kind: type[T], wanted: dict[str, Any]) -> list[T]:
        names = [field.name for field in fields(kind)]  # type: ignore[arg-type]
        query = _query(kind, tuple((name, _is_several(value)) for name, value in wanted.items()))  # type: ignore[arg-type]
        return [kind(**dict(zip(names, row, strict=True))) for row in self._connection.execute(query, wanted).all()]

    def highest(self, kind: type[Any], field: str, /, **equals: Any) -> int | None:
        """The greatest number in a field of the rows whose fields equal these values; None where there are none."""
        table = TABLE_OF[kind]
        query = select(func.max(table.c[field])).where(*(table.c[name] == value for name, value in equals.items()))
        found: int | None = self._connection.scalar(query)
        return found

    def stamp(self, item: Any) -> tuple[int, datetime]:
        """How often the row has been written, undo and redo included, and when it was last."""
        table = TABLE_OF[type(item)]
        row = self._connection.execute(select(table.c.revision, table.c.changed_at).where(table.c.id == item.id)).one()
        return row.revision, row.changed_at

    def attached(self, content_id: str) -> bytes:
        """The bytes of an attachment. Raises `NotFoundError`."""
        found: bytes | None = self._connection.scalar(
            select(attachment_content.c.content).where(attachment_content.c.id == content_id)
        )
        if found is None:
            raise NotFoundError(f"attachment {content_id}")
        return found

    def bytes_kept(self) -> tuple[int, int]:
        """Of documents and of attachments. Reads none of them."""
        documents, attached = (
            self._connection.scalar(select(func.sum(func.length(column)))) or 0
            for column in (document_content.c.content, attachment_content.c.content)
        )
        return documents, attached

    def has_loose(self) -> bool:
        """Whether there are bytes no attachment names."""
        return self._connection.scalar(select(exists(_LOOSE))) or False

    def drafts(self) -> dict[str, str]:
        """What was being typed and has not become anything else yet."""
        rows = self._connection.execute(select(draft.c.key, draft.c.body))
        return {row.key: row.body for row in rows}


class Work(Reader):
    """Reading and writing. Every row that ever changes, changes in `_apply`."""

    def __init__(self, connection: Connection, now: datetime, author: str) -> None:
        super().__init__(connection)
        self.now = now
        self.author = author
        self.changes: list[Change] = []

    def add(self, item: T) -> T:
        self._apply(Change(None, item))
        return item

    def update(self, item: T) -> T:
        """Does nothing where the row already is so."""
        before = self.get(type(item), item.id)  # type: ignore[attr-defined]
        if before != item:
            self._apply(Change(before, item))
        return item

    def remove(self, item: Any) -> None:
        self._apply(Change(item, None))

    def replay(self, changes: Sequence[Change]) -> None:
        """Undo and redo. Raises `ChangedMeanwhileError` where a row is no longer as it was left."""
        for change in changes:
            self._apply(change)

    def drop_draft(self, key: str) -> None:
        """In the same transaction as what the draft became."""
        self._connection.execute(delete(draft).where(draft.c.key == key))

    def redraft(self, key: str, body: str) -> None:
        """Another text for a draft that is there."""
        self._connection.execute(draft.update().where(draft.c.key == key), {"body": body})

    def attach(self, content_id: str, content: bytes) -> None:
        """Bytes for an attachment that is added in the same transaction. No change of its own, so that undo keeps no
        bytes in memory: it takes away what names them, and `drop_loose` takes them then."""
        self._connection.execute(attachment_content.insert().values(id=content_id, content=content))

    def drop_loose(self) -> None:
        """Let go of the bytes no attachment names, on an agenda or in what was issued. Never while undo may bring one
        back."""
        self._connection.execute(delete(attachment_content).where(attachment_content.c.id.in_(_LOOSE)))

    def _apply(self, change: Change) -> None:
        before, after = change.before, change.after
        table = TABLE_OF[change.kind]
        if before is not None and self.find(change.kind, before.id) != before:
            raise ChangedMeanwhileError(f"{change.kind.__name__} {before.id}")
        if after is None:
            revision = self._revision(table, before.id) + 1
            self._connection.execute(_removal(table), {"which": before.id})
            self._connection.execute(
                tombstone.insert(),
                {
                    "id": before.id,
                    "kind": table.name,
                    "revision": revision,
                    "removed_at": self.now,
                    "removed_by": self.author,
                },
            )
        elif before is None:
            revision = self._revision(tombstone, after.id) + 1  # what comes back by undo is newer than its removal
            self._connection.execute(_removal(tombstone), {"which": after.id})
            self._connection.execute(table.insert(), _row(after) | self._stamp(revision))
        else:
            revision = self._revision(table, before.id) + 1
            self._connection.execute(_update(table), _row(after) | self._stamp(revision) | {"which": before.id})
        index.keep(self._connection, change)
        self._known.clear()
        self.changes.append(change)

    def _revision(self, table: Table, item_id: str) -> int:
        return self._connection.scalar(_revision(table), {"which": item_id}) or 0

    def _stamp(self, revision: int) -> dict[str, Any]:
        return {"revision": revision, "changed_at": self.now, "changed_by": self.author}


@cache
def _query(kind: type[Any], wanted: tuple[tuple[str, bool], ...]) -> Select[Any]:
    """The rows of a class by the columns asked for, each for one value or for several. Made once: making it costs
    more than reading a few rows."""
    columns = TABLE_OF[kind].c
    query = select(*(columns[field.name] for field in fields(kind)))
    for name, is_several in wanted:
        value = bindparam(name, type_=columns[name].type, expanding=is_several)
        query = query.where(columns[name].in_(value) if is_several else columns[name].is_not_distinct_from(value))
    return query


@cache
def _revision(table: Table) -> Select[Any]:
    return select(table.c.revision).where(table.c.id == bindparam("which"))


@cache
def _update(table: Table) -> Update:
    return table.update().where(table.c.id == bindparam("which"))


@cache
def _removal(table: Table) -> Delete:
    return table.delete().where(table.c.id == bindparam("which"))


def _is_several(value: Any) -> bool:
    return isinstance(value, Collection) and not isinstance(value, str | bytes)


def _row(item: Any) -> dict[str, Any]:
    return {field.name: getattr(item, field.name) for field in fields(item)}
