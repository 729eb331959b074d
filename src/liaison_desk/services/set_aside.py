"""The values that were not chosen when a handover was taken in, and what they belong to."""

from collections.abc import Iterable

from liaison_desk.domain.handover import SetAside
from liaison_desk.services.handover_merge import title_of
from liaison_desk.store.tables import TABLE_OF
from liaison_desk.store.work import Reader


def titles(reader: Reader, aside: Iterable[SetAside]) -> dict[str, str]:
    """What the rows are called that they were in, by the rows' ids; nothing for one that is gone or has no name."""
    kinds = {table.name: kind for kind, table in TABLE_OF.items()}
    found = {}
    for row_id, table in {(one.row_id, one.in_table) for one in aside if one.in_table in kinds}:
        row = reader.find(kinds[table], row_id)
        found[row_id] = title_of(row) if row is not None else ""
    return found
