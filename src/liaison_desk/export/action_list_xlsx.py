"""The list of action items as a workbook: real dates, the heads in sight and ready to filter. The same list gives the
same bytes."""

import io
from datetime import UTC, date, datetime

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from liaison_desk.domain.documents import Edition
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.export.action_list_pdf import access_words
from liaison_desk.export.action_table import Column, Value, columns, is_risky, rows
from liaison_desk.export.papers import ActionListPaper

_A4 = 9
_TINT, _LINE = "#F0F5FB", "#DDE2E8"  # as on paper
_LONGEST = 32_767  # characters of a cell
_AS_WRITTEN = {  # a text is a text, whatever it looks like
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def action_list_xlsx(paper: ActionListPaper, texts: Texts) -> bytes:
    content = io.BytesIO()
    book = Workbook(content, _AS_WRITTEN)
    name = texts.translate("Document", "Action items")
    title = f"{name}: {paper.imprint.council}"
    book.set_properties({"title": title, "created": _moment(paper.imprint.created)})
    sheet, shown = book.add_worksheet(name), columns(paper, texts)
    head = _head(book, sheet, title, paper, texts)
    _fill(book, sheet, head, shown, rows(paper, shown))
    sheet.freeze_panes(head + 1, 0)
    sheet.autofilter(head, 0, head + len(paper.actions), len(shown) - 1)
    sheet.repeat_rows(head)
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
    book.close()
    return content.getvalue()


def _head(book: Workbook, sheet: Worksheet, title: str, paper: ActionListPaper, texts: Texts) -> int:
    """What the list is about, and for whom. Returns the row the heads of the columns stand in."""
    as_of = texts.translate("ActionListPdf", "As of {day}")
    lines = [as_of.format(day=texts.date_words(paper.as_of, DateStyle.WEEKDAY))]
    if paper.imprint.edition is Edition.PUBLIC:
        lines += access_words(texts, paper.withheld).split("\n")
    sheet.write_string(0, 0, title, book.add_format({"bold": True, "font_size": 14}))
    for number, words in enumerate(lines, 1):
        sheet.write_string(number, 0, words)
    return len(lines) + 2


def _fill(book: Workbook, sheet: Worksheet, head: int, shown: list[Column], cells: list[list[Value]]) -> None:
    usual = {"text_wrap": True, "valign": "top"}
    plain = book.add_format(usual)
    quoted = book.add_format(usual | {"quote_prefix": True})  # stays a text when it is edited too
    day = book.add_format({"num_format": "dd.mm.yyyy", "valign": "top", "align": "left"})
    heads = book.add_format(usual | {"bold": True, "bg_color": _TINT, "bottom": 1, "bottom_color": _LINE})
    for place, column in enumerate(shown):
        sheet.set_column(place, place, column.width)
        sheet.write_string(head, place, column.head, heads)
    for number, row in enumerate(cells, head + 1):
        for place, value in enumerate(row):
            if isinstance(value, date):
                sheet.write_datetime(number, place, datetime(value.year, value.month, value.day), day)  # noqa: DTZ001
            elif isinstance(value, int):
                sheet.write_number(number, place, value, plain)
            elif not value:
                sheet.write_blank(number, place, None, plain)
            else:
                words = value[:_LONGEST]
                sheet.write_string(number, place, words, quoted if is_risky(words) else plain)


def _moment(moment: datetime) -> datetime:
    """In the zone the file says it is in."""
    return moment.astimezone(UTC).replace(tzinfo=None) if moment.tzinfo else moment
