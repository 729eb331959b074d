"""CSV as a Norwegian Excel opens it by itself: UTF-8 with its mark, semicolons, CRLF.

A text that a spreadsheet might calculate has an apostrophe before it, and so has one that begins with an apostrophe:
whoever reads it takes the first one away.
"""

import csv
import io
from collections.abc import Iterable, Sequence

from liaison_desk.export.action_table import is_risky

GUARD = "'"


def table_csv(heads: Sequence[str], rows: Iterable[Iterable[str]]) -> bytes:
    """The cells as they are: `guarded` is for whoever knows which of them are words."""
    made = io.StringIO(newline="")
    lines = csv.writer(made, delimiter=";", lineterminator="\r\n")
    lines.writerow(heads)
    lines.writerows(rows)
    return made.getvalue().encode("utf-8-sig")


def guarded(words: str) -> str:
    return f"{GUARD}{words}" if is_risky(words) or words.startswith(GUARD) else words
