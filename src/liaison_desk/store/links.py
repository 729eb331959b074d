"""The foreign keys of the tables as the domain speaks of them: which field of a row points at which kind."""

from functools import cache

from liaison_desk.domain.handover_scope import Kind, Link, Links
from liaison_desk.store.tables import TABLE_OF

_KIND_OF = {table: kind for kind, table in TABLE_OF.items()}


@cache
def links() -> Links:
    """Of every kind, in the order of its columns. Attached bytes are of no kind."""
    return {
        kind: tuple(
            Link(column.name, _KIND_OF.get(key.column.table), bool(column.nullable))
            for column in table.c
            for key in column.foreign_keys
        )
        for kind, table in TABLE_OF.items()
    }


@cache
def in_order() -> tuple[Kind, ...]:
    """Every kind after those it points at."""
    tables = next(iter(_KIND_OF)).metadata.sorted_tables
    return tuple(_KIND_OF[table] for table in tables if table in _KIND_OF)
