"""The list of action items as CSV, as a Norwegian Excel opens it by itself: UTF-8 with its mark, semicolons, CRLF.

Dates are written as 2026-11-24, which Excel takes for dates in every language. A text that a spreadsheet might calculate
has an apostrophe before it, and so has one that begins with an apostrophe: whoever reads it takes the first one away.
"""

import csv
import io
from datetime import date

from liaison_desk.domain.texts import Texts
from liaison_desk.export.action_table import Value, columns, is_risky, rows
from liaison_desk.export.papers import ActionListPaper

GUARD = "'"


def action_list_csv(paper: ActionListPaper, texts: Texts) -> bytes:
    made, shown = io.StringIO(newline=""), columns(paper, texts)
    lines = csv.writer(made, delimiter=";", lineterminator="\r\n")
    lines.writerow([column.head for column in shown])
    lines.writerows([_written(value) for value in row] for row in rows(paper, shown))
    return made.getvalue().encode("utf-8-sig")


def _written(value: Value) -> str:
    if isinstance(value, date):
        return value.isoformat()
    words = "" if value is None else str(value)
    return f"{GUARD}{words}" if is_risky(words) or words.startswith(GUARD) else words
