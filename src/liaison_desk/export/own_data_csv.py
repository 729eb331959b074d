"""A table of the store as CSV.

Yes and no are «true» and «false» as in JSON. A cell takes no more signs than a spreadsheet does: a longer one ends
with «…», and all of it stands in the JSON.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from liaison_desk.export.csv_table import guarded, table_csv

LONGEST = 32_767  # signs in a cell, in Excel and in LibreOffice


def own_data_csv(names: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    """`rows` hold what JSON can hold."""
    return table_csv(names, ([_written(value) for value in row] for row in rows))


def _written(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, int):
        return str(value).lower()
    words = guarded(str(value))
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
