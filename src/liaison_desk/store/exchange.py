"""What two desks know of each other's rows, and the stamps of rows by the kind: what merging them needs."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from liaison_desk.store.tables import TABLE_OF, attachment_content, exchanged, tombstone
from liaison_desk.store.work import Reader, Stamped, Work


@dataclass(frozen=True, slots=True)
class Exchanged:
    """A state of a row that another desk has had: `id` and `mark` as there, `here` its id at this desk, and `held` the
    mark at this desk of the same state; empty where the row had gone on."""

    id: str
    mark: str
    here: str
    held: str


@dataclass(frozen=True, slots=True)
class Removed:
    kind: type[Any]
    stamp: Stamped


def stamps(reader: Reader, kind: type[Any]) -> dict[str, Stamped]:
    """Of every row of the kind, by id."""
    columns = TABLE_OF[kind].c
    query = select(columns.id, columns.revision, columns.changed_at, columns.changed_by)
    return {row.id: Stamped(row.revision, row.changed_at, row.changed_by) for row in reader.connection.execute(query)}


def removed(reader: Reader) -> dict[str, Removed]:
    """Every row that was removed, by id."""
    kind_of = {table.name: kind for kind, table in TABLE_OF.items()}
    return {
        row.id: Removed(kind_of[row.kind], Stamped(row.revision, row.removed_at, row.removed_by))
        for row in reader.connection.execute(select(tombstone))
    }


def known(reader: Reader) -> list[Exchanged]:
    """All that this desk knows of others."""
    return [Exchanged(row.id, row.mark, row.here, row.held) for row in reader.connection.execute(select(exchanged))]


def remember(work: Work, states: Iterable[Exchanged]) -> None:
    """What is known already stays; which state of ours it is may be told later."""
    statement = insert(exchanged)
    better = statement.excluded.held
    statement = statement.on_conflict_do_update(
        index_elements=["id", "mark"], set_={"held": better, "here": statement.excluded.here}, where=better != ""
    )
    rows = [{"id": one.id, "mark": one.mark, "here": one.here, "held": one.held} for one in states]
    if rows:
        work.connection.execute(statement, rows)


def remember_removal(work: Work, row_id: str, gone: Removed) -> None:
    """Of a row that never was here, and is not to come: another desk removed it."""
    values = removal_row(row_id, gone)
    statement = insert(tombstone).values(values).on_conflict_do_update(index_elements=["id"], set_=values)
    work.connection.execute(statement)


def removal_row(row_id: str, gone: Removed) -> dict[str, Any]:
    return {
        "id": row_id,
        "kind": TABLE_OF[gone.kind].name,
        "revision": gone.stamp.revision,
        "removed_at": gone.stamp.changed_at,
        "removed_by": gone.stamp.changed_by,
    }


def has_bytes(reader: Reader, content_id: str) -> bool:
    query = select(attachment_content.c.id).where(attachment_content.c.id == content_id)
    return reader.connection.scalar(query) is not None


def later(work: Work) -> None:
    """Until the end of this transaction rows may come before those they point at, and go after."""
    work.connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
