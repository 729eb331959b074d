"""Tagged tables, and columns that stand beside each other without being a table."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, cast

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, LongTable, PageBreak, Table, TableStyle
from typing_extensions import override

from liaison_desk.export.pdf import theme
from liaison_desk.export.pdf.canvas import ArchiveCanvas
from liaison_desk.export.pdf.flow import Bar, Para, paras
from liaison_desk.export.pdf.structure import HEADS_COLUMN, HEADS_ROW, Elem
from liaison_desk.export.pdf.text import REGULAR, clean

_GAP = 12  # between two columns
_BESIDE_BAR = 40  # room for the text a bar stands beside
_SHORT = 120  # a row up to this height is neither split nor left alone on the next page
_WIDEST = 0.4  # of the table, for a column widened by one long word


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of a table cell and a smaller line under it, which may be a warning. With a `share`, from 0 to 1, a bar
    beside a short text."""

    text: str
    note: str = ""
    is_late: bool = False
    share: float | None = None


Row = Sequence[str | Cell]


def _mark_artifacts(table: Table, event: str, *_details: object) -> None:
    """Backgrounds and rules of a table are decoration; cells mark themselves."""
    assert isinstance(table.canv, ArchiveCanvas)
    if event in ("startBG", "startLines"):
        table.canv.begin_artifact()
    elif event in ("endBG", "endLines"):
        table.canv.end()


class Rows(LongTable):
    """Splits between rows, in a row only where that is tall, and leaves no single short row for the next page."""

    _rowHeights: list[float]  # noqa: N815 - ReportLab's name
    _cellvalues: list[Any]

    @property
    def heights(self) -> list[float]:
        return self._rowHeights

    @override
    def split(self, aW: float, aH: float, /) -> list[Flowable]:
        ends = accumulate(self._rowHeights)
        crossing = next((row for row, end in zip(self._rowHeights, ends, strict=True) if end > aH), 0)
        self.splitInRow = int(crossing > _SHORT)
        parts = super().split(aW, aH)
        if len(parts) != 2:
            return parts
        here, there = (len(part._cellvalues) for part in parts if isinstance(part, Rows))
        is_whole = here + there - self.repeatRows == len(self._cellvalues)  # no row was cut in two
        is_alone = there - self.repeatRows == 1 and self._rowHeights[-1] < _SHORT
        if is_whole and is_alone and here - self.repeatRows > 2:
            parts = super().split(aW, sum(self._rowHeights[: here - 1]) + 0.1)
            parts.insert(1, PageBreak())
        return parts


def table(
    parent: Elem,
    head: Row,
    rows: Sequence[Row],
    widths: Sequence[float],
    *,
    has_row_heads: bool = False,
    align: Any = "LEFT",
    pad: float,
) -> Rows:
    """A table whose head is repeated on each page it comes to, and whose rows may split over pages."""
    elem = parent.add("Table")
    line = elem.add("TR")
    cells = [
        [
            paras(_cell(value).text, theme.CELL_HEAD, line.add("TH", HEADS_COLUMN), width=_inner(width))
            for value, width in zip(head, widths, strict=True)
        ]
    ]
    cells += [_row(elem.add("TR"), row, widths, theme.CELL_BOLD if has_row_heads else None, theme.CELL) for row in rows]
    style = [
        *_layout(pad=pad),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, theme.LINE),
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, theme.MUTED),
    ]
    return _rows(cells, widths, style, repeated=1, align=align)


def facts(parent: Elem, rows: Sequence[Row], widths: Sequence[float]) -> Rows:
    """A table of names and what they are; the names head the rows."""
    elem = parent.add("Table")
    cells = [_row(elem.add("TR"), row, widths, theme.FACT_HEAD, theme.FACT) for row in rows]
    return _rows(cells, widths, _layout(pad=2.2), repeated=0)


def _row(
    elem: Elem, row: Row, widths: Sequence[float], head_style: ParagraphStyle | None, style: ParagraphStyle
) -> list[list[Para]]:
    made = []
    for column, (value, width) in enumerate(zip(row, widths, strict=True)):
        is_head = head_style is not None and column == 0
        own, cell = elem.add("TH", HEADS_ROW) if is_head else elem.add("TD"), _cell(value)
        note_style = theme.CELL_LATE if cell.is_late else theme.CELL_NOTE
        text = paras(cell.text, head_style if head_style and is_head else style, own, width=_inner(width))
        if cell.share is not None:
            text[0].bar = Bar(cell.share, _BESIDE_BAR, _inner(width) - _BESIDE_BAR)
        made.append(text + paras(cell.note, note_style, own, width=_inner(width)))
    return made


def _cell(value: str | Cell) -> Cell:
    return value if isinstance(value, Cell) else Cell(value)


def _inner(width: float) -> float:
    return width - _GAP


def _layout(pad: float, gap: float = _GAP) -> list[Any]:
    return [
        ("FONTNAME", (0, 0), (-1, -1), REGULAR),  # ReportLab sets the font of a cell whatever stands in it
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-2, -1), gap),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), pad),
        ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
    ]


def _rows(
    cells: list[list[list[Para]]], widths: Sequence[float], style: list[Any], *, repeated: int, align: Any = "LEFT"
) -> Rows:
    made = Rows(
        cells,
        colWidths=list(widths),
        repeatRows=repeated,
        hAlign=align,
        style=TableStyle(style),
        renderCB=cast(Any, _mark_artifacts),
        spaceBefore=4,
        spaceAfter=8,
    )
    made.wrap(sum(widths), 1e6)  # the heights are asked for before the table is placed
    return made


def columns(
    rows: Sequence[Sequence[list[Para]]], widths: Sequence[float], *, pad: float = 3, is_ruled: bool = False
) -> Rows:
    """Side by side without being a table: the order a listener hears is that of the structure tree."""
    style = _layout(pad, gap=6 if is_ruled else _GAP)
    if is_ruled:
        style += [("LINEABOVE", (0, 0), (-1, 0), 0.6, theme.LINE), ("LINEBELOW", (0, -1), (-1, -1), 0.6, theme.LINE)]
    return _rows([list(row) for row in rows], widths, style, repeated=0)


def widths_of(rows: Sequence[Row], shares: Sequence[float], total: float) -> list[float]:
    """The shares of `total`, but no column narrower than its longest word: long Norwegian words stay whole."""
    wanted = [total * share / sum(shares) for share in shares]
    least = [
        min(max(_longest_word(_cell(row[column])) for row in rows), _WIDEST * total) for column in range(len(shares))
    ]
    if sum(least) > total:
        return wanted
    widened = [max(pair) for pair in zip(wanted, least, strict=True)]
    spare = [width - low for width, low in zip(widened, least, strict=True)]
    over = (sum(widened) - total) / (sum(spare) or 1)
    return [width - over * room for width, room in zip(widened, spare, strict=True)]


def _longest_word(cell: Cell) -> float:
    parts = ((cell.text, theme.CELL_BOLD), (cell.note, theme.CELL_NOTE))
    return max(
        stringWidth(word, style.fontName, style.fontSize) + _GAP + 2
        for text, style in parts
        for word in re.split(r"[ \n-]", clean(text))
    )
