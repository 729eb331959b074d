"""The list of action items as CSV.

Dates are written as 2026-11-24, which Excel takes for dates in every language.
"""

from datetime import date

from liaison_desk.domain.texts import Texts
from liaison_desk.export.action_table import Value, columns, rows
from liaison_desk.export.csv_table import guarded, table_csv
from liaison_desk.export.papers import ActionListPaper


def action_list_csv(paper: ActionListPaper, texts: Texts) -> bytes:
    shown = columns(paper, texts)
    lines = ([_written(value) for value in row] for row in rows(paper, shown))
    return table_csv([column.head for column in shown], lines)


def _written(value: Value) -> str:
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else guarded(str(value))
