"""Rows in and out as frozen objects; what changed is remembered. The one door to write."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from liaison_desk.domain.changes import Change
from liaison_desk.store import rows
from liaison_desk.store.errors import ChangedMeanwhileError, NotFoundError

if TYPE_CHECKING:  # reading does without
    from sqlalchemy import Connection

    from liaison_desk.store.writer import Writer

T = TypeVar("T")
_IS_LOOSE = """SELECT EXISTS (SELECT 1 FROM attachment_content
WHERE id NOT IN (SELECT content_id FROM attachment) AND id NOT IN (SELECT content_id FROM issued_attachment))"""
_STAMPED = """SELECT name FROM sqlite_master WHERE type = 'table'
AND EXISTS (SELECT 1 FROM pragma_table_info(sqlite_master.name) WHERE name = 'changed_at')
AND NOT EXISTS (SELECT 1 FROM pragma_table_info(sqlite_master.name) WHERE type = 'BLOB')"""
_BYTES = "SELECT coalesce(sum(length(content)), 0) FROM {0}"


@dataclass(frozen=True, slots=True)
class Stamped:
    """What every row has besides what it says: how often it was written, when it was last, and by whom."""

    revision: int
    changed_at: datetime
    changed_by: str


class Reader:
    """Reading, in one view of the store: what has been asked once is not read again.

    All it returns are frozen values: safe to keep, and safe in any thread.
    """

    def __init__(self, connection: Any) -> None:
        """`connection` is the driver's."""
        self._connection = connection
        self._known: dict[Any, list[Any]] = {}

    def ask(self, question: str, values: Any = ()) -> list[Any]:
        """In SQL: for the other modules of the store alone."""
        found: list[Any] = self._connection.execute(question, values).fetchall()
        return found

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
        wanted = {name: tuple(value) if rows.is_several(value) else value for name, value in equals.items()}
        question = (kind, *wanted.items())
        if question not in self._known:
            whole = self._known.get((kind,))
            are_several = any(map(rows.is_several, wanted.values()))
            known = rows.among(whole, wanted) if whole is not None and are_several else None
            self._known[question] = rows.read(self._connection, kind, wanted) if known is None else known
        return list(self._known[question])

    def highest(self, kind: type[Any], field: str, /, **equals: Any) -> int | None:
        """The greatest number in a field of the rows whose fields equal these values; None where there are none."""
        where, values = rows.matching(kind, equals)
        question = f"SELECT max({rows.column(kind, field)}) FROM {rows.table_of(kind)}{where}"  # noqa: S608
        found: int | None = self.ask(question, values)[0][0]
        return found

    def newest(self, kind: type[T], day: str, most: int, /, **equals: Any) -> list[T]:
        """So many of the rows whose fields equal these values: those with the latest days, the latest first. Of one
        day, what was written last comes first."""
        where, values = rows.matching(kind, equals)
        order = f"{rows.column(kind, day)} DESC, rowid DESC LIMIT ?"
        found = self.ask(f"SELECT id FROM {rows.table_of(kind)}{where} ORDER BY {order}", (*values, most))  # noqa: S608
        told = {row.id: row for row in self.all(kind, id=[row_id for (row_id,) in found])}  # type: ignore[attr-defined]
        return [told[row_id] for (row_id,) in found]

    def count(self, kind: type[Any], /, **equals: Any) -> int:
        """How many rows there are whose fields equal these values."""
        where, values = rows.matching(kind, equals)
        counted: int = self.ask(f"SELECT count(*) FROM {rows.table_of(kind)}{where}", values)[0][0]  # noqa: S608
        return counted

    def stamp(self, item: Any) -> tuple[int, datetime]:
        """How often the row has been written, undo and redo included, and when it was last."""
        table = rows.table_of(type(item))
        ((revision, changed_at),) = self.ask(f"SELECT revision, changed_at FROM {table} WHERE id = ?", (item.id,))  # noqa: S608
        return revision, rows.moment(changed_at)

    def newest_change(self) -> datetime | None:
        """By the clock of whoever made it; None where nothing was ever written. Of rows without bytes, which stand
        beside others that are as new, and take long to read."""
        when = [(table, "changed_at") for (table,) in self.ask(_STAMPED)]
        when += [("tombstone", "removed_at"), ("draft", "saved_at")]
        newest = [self.ask(f"SELECT max({column}) FROM {table}")[0][0] for table, column in when]  # noqa: S608
        return max((rows.moment(text) for text in newest if text is not None), default=None)

    def attached(self, content_id: str) -> bytes:
        """The bytes of an attachment. Raises `NotFoundError`."""
        for (content,) in self.ask("SELECT content FROM attachment_content WHERE id = ?", (content_id,)):
            return bytes(content)
        raise NotFoundError(f"attachment {content_id}")

    def bytes_kept(self) -> tuple[int, int]:
        """Of documents and of attachments. Reads none of them."""
        ((documents,),), ((attached,),) = (
            self.ask(_BYTES.format(table)) for table in ("document_content", "attachment_content")
        )
        return documents, attached

    def has_loose(self) -> bool:
        """Whether there are bytes no attachment names."""
        return self.ask(_IS_LOOSE) == [(1,)]

    def drafts(self) -> dict[str, str]:
        """What was being typed and has not become anything else yet."""
        return dict(self.ask("SELECT key, body FROM draft"))


class Work(Reader):
    """Reading and writing. Every row that ever changes, changes in `_apply`."""

    def __init__(self, writer: "Writer", now: datetime, author: str) -> None:
        super().__init__(writer.driver_connection)
        self._writer = writer
        self.now = now
        self.author = author
        self.changes: list[Change] = []

    @property
    def connection(self) -> "Connection":
        """For the other modules of the store alone."""
        return self._writer.connection

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

    def bring(self, before: Any, after: Any, stamp: Stamped) -> None:
        """As `add`, `update` and `remove`, for what another desk did: with its revision, its day and its author."""
        self._apply(Change(before, after), stamp)

    def replay(self, changes: Sequence[Change]) -> None:
        """Undo and redo. Raises `ChangedMeanwhileError` where a row is no longer as it was left."""
        for change in changes:
            self._apply(change)

    def drop_draft(self, key: str) -> None:
        """In the same transaction as what the draft became."""
        self._writer.drop_draft(key)

    def redraft(self, key: str, body: str) -> None:
        """Another text for a draft that is there."""
        self._writer.redraft(key, body)

    def attach(self, content_id: str, content: bytes) -> None:
        """Bytes for an attachment that is added in the same transaction. No change of its own, so that undo keeps no
        bytes in memory: it takes away what names them, and `drop_loose` takes them then."""
        self._writer.attach(content_id, content)

    def drop_loose(self) -> None:
        """Let go of the bytes no attachment names, on an agenda or in what was issued. Never while undo may bring one
        back."""
        self._writer.drop_loose()

    def _apply(self, change: Change, stamp: Stamped | None = None) -> None:
        before = change.before
        if before is not None and self.find(change.kind, before.id) != before:
            raise ChangedMeanwhileError(f"{change.kind.__name__} {before.id}")
        self._writer.write(change, stamp or Stamped(self._writer.revision(change) + 1, self.now, self.author))
        self._known.clear()
        self.changes.append(change)


def row_of(item: Any, stamp: Stamped) -> dict[str, Any]:
    """Its columns, and those that every row has."""
    columns = {field.name: getattr(item, field.name) for field in fields(item)}
    return columns | {"revision": stamp.revision, "changed_at": stamp.changed_at, "changed_by": stamp.changed_by}
