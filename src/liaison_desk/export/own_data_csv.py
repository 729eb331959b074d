"""A table of the store as CSV, with the rules of the list of action items: as a Norwegian Excel opens it by itself.

Yes and no are «true» and «false» as in JSON. A cell takes no more signs than a spreadsheet does: a longer one ends
with «…», and all of it stands in the JSON.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any

from liaison_desk.export.action_list_csv import GUARD
from liaison_desk.export.action_table import is_risky

LONGEST = 32_767  # signs in a cell, in Excel and in LibreOffice


def table_csv(names: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    """`rows` hold what JSON can hold."""
    made = io.StringIO(newline="")
    lines = csv.writer(made, delimiter=";", lineterminator="\r\n")
    lines.writerow(names)
    lines.writerows([_written(value) for value in row] for row in rows)
    return made.getvalue().encode("utf-8-sig")


def _written(value: Any) -> str:
    if value is None:
        return ""
    words = str(value).lower() if isinstance(value, bool) else str(value)
    if not isinstance(value, int) and (is_risky(words) or words.startswith(GUARD)):
        words = f"{GUARD}{words}"
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
