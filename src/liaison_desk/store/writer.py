"""Rows as they are written: imported with the first thing that is written, or once the desk is shown."""

from functools import cache
from typing import Any

from sqlalchemy import Connection, Delete, Select, Table, Update, bindparam, delete, select

from liaison_desk.domain.changes import Change
from liaison_desk.store import index
from liaison_desk.store.tables import TABLE_OF, attachment, attachment_content, draft, issued_attachment, tombstone
from liaison_desk.store.work import Stamped, row_of


class Writer:
    """In one transaction. Only `Work` has one."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    @property
    def driver_connection(self) -> Any:
        """To read by, in the same transaction."""
        return self.connection.connection.driver_connection

    def revision(self, change: Change) -> int:
        """How often the row has been written before the change; what comes back by undo is newer than its removal."""
        table = tombstone if change.before is None else TABLE_OF[change.kind]
        row = change.after if change.before is None else change.before
        return self.connection.scalar(_revision(table), {"which": row.id}) or 0

    def write(self, change: Change, stamp: Stamped) -> None:
        before, after = change.before, change.after
        table = TABLE_OF[change.kind]
        if after is None:
            self.connection.execute(_removal(table), {"which": before.id})
            self.connection.execute(
                tombstone.insert(),
                {
                    "id": before.id,
                    "kind": table.name,
                    "revision": stamp.revision,
                    "removed_at": stamp.changed_at,
                    "removed_by": stamp.changed_by,
                },
            )
        elif before is None:
            self.connection.execute(_removal(tombstone), {"which": after.id})
            self.connection.execute(table.insert(), row_of(after, stamp))
        else:
            self.connection.execute(_update(table), row_of(after, stamp) | {"which": before.id})
        index.keep(self.connection, change)

    def drop_draft(self, key: str) -> None:
        self.connection.execute(delete(draft).where(draft.c.key == key))

    def redraft(self, key: str, body: str) -> None:
        self.connection.execute(draft.update().where(draft.c.key == key), {"body": body})

    def attach(self, content_id: str, content: bytes) -> None:
        self.connection.execute(attachment_content.insert().values(id=content_id, content=content))

    def drop_loose(self) -> None:
        """The bytes no attachment names, on an agenda or in what was issued."""
        loose = attachment_content.c.id.not_in(select(attachment.c.content_id))
        unlisted = attachment_content.c.id.not_in(select(issued_attachment.c.content_id))
        self.connection.execute(delete(attachment_content).where(loose, unlisted))


@cache
def _revision(table: Table) -> Select[Any]:
    return select(table.c.revision).where(table.c.id == bindparam("which"))


@cache
def _update(table: Table) -> Update:
    return table.update().where(table.c.id == bindparam("which"))


@cache
def _removal(table: Table) -> Delete:
    return table.delete().where(table.c.id == bindparam("which"))
