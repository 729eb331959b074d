"""What two desks know of each other's rows, and the stamps of rows by the kind: what merging them needs."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy.dialects.sqlite import insert

from liaison_desk.store.rows import moment, table_of
from liaison_desk.store.tables import TABLE_OF, exchanged, tombstone
from liaison_desk.store.work import Reader, Stamped, Work

_REMOVED = "SELECT id, kind, revision, removed_at, removed_by FROM tombstone"


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
    stamped = reader.ask(f"SELECT id, revision, changed_at, changed_by FROM {table_of(kind)}")  # noqa: S608
    return {row_id: Stamped(revision, moment(at), by) for row_id, revision, at, by in stamped}


def removed(reader: Reader) -> dict[str, Removed]:
    """Every row that was removed, by id."""
    kind_of = {table.name: kind for kind, table in TABLE_OF.items()}
    return {
        row_id: Removed(kind_of[kind], Stamped(revision, moment(at), by))
        for row_id, kind, revision, at, by in reader.ask(_REMOVED)
    }


def known(reader: Reader) -> list[Exchanged]:
    """All that this desk knows of others."""
    return [Exchanged(*row) for row in reader.ask("SELECT id, mark, here, held FROM exchanged")]


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
    return bool(reader.ask("SELECT 1 FROM attachment_content WHERE id = ?", (content_id,)))


def later(work: Work) -> None:
    """Until the end of this transaction rows may come before those they point at, and go after."""
    work.connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
