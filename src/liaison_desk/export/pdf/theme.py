"""The one look all documents share: colours, measures and paragraph styles."""

from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from liaison_desk.export.pdf.text import BOLD, REGULAR

ACCENT: Color = HexColor("#155EA8")
INK: Color = HexColor("#16202C")
MUTED: Color = HexColor("#5B6778")
LINE: Color = HexColor("#DDE2E8")
TINT: Color = HexColor("#F0F5FB")
QUIET: Color = HexColor("#F4F6F8")  # behind what is kept back
LATE: Color = HexColor("#9A3412")  # the one colour that warns; it never stands without words

PAGE_WIDTH, PAGE_HEIGHT = A4
LEFT, RIGHT, TOP, BOTTOM = 25 * mm, 22 * mm, 26 * mm, 23 * mm
WIDTH = PAGE_WIDTH - LEFT - RIGHT
INDENT = 44  # room for «12/26» beside a case; keeps lines below 80 characters
HANG = 14  # room for the mark of a list
PANEL_EDGE = 13
LABEL_ROOM = 58  # for the word in front of an action item


def _style(name: str, parent: ParagraphStyle | None = None, **changes: Any) -> ParagraphStyle:
    base = {
        "fontName": REGULAR,
        "fontSize": 10,
        "leading": 14.5,
        "textColor": INK,
        "allowWidows": 0,
        "allowOrphans": 0,
        "splitLongWords": 1,
    }
    return ParagraphStyle(name, parent, **(changes if parent else {**base, **changes}))


BODY = _style("body", spaceAfter=5)
INSET = _style("inset", BODY, leftIndent=INDENT)
META = _style("meta", BODY, fontSize=9, leading=13, textColor=MUTED, spaceAfter=4)
META_INSET = _style("meta-inset", META, leftIndent=INDENT)
CHANGED = _style("changed", META_INSET, spaceBefore=5)  # where in the minutes something was changed
LEAD = _style("lead", BODY, fontSize=11, leading=16, textColor=MUTED, spaceAfter=10)
EYEBROW = _style("eyebrow", BODY, fontName=BOLD, fontSize=9.5, leading=13, textColor=ACCENT, spaceAfter=3)

H1 = _style("h1", fontName=BOLD, fontSize=23, leading=28, spaceAfter=5)
H2 = _style("h2", fontName=BOLD, fontSize=14, leading=18, spaceBefore=18, spaceAfter=6)
CASE = _style("case", fontName=BOLD, fontSize=10.5, leading=14.5, leftIndent=INDENT, spaceBefore=13, spaceAfter=2)
GROUP = _style("group", fontName=BOLD, fontSize=9.5, leading=13, textColor=ACCENT, spaceBefore=12)
SIDE = _style("side", GROUP, spaceBefore=0)
SMALL_INSET = _style("small-inset", GROUP, leftIndent=INDENT, fontSize=9, spaceBefore=8)

ITEM = _style("item", BODY, leftIndent=HANG, spaceAfter=3)
ITEM_INSET = _style("item-inset", ITEM, leftIndent=INDENT + HANG)
LABELLED = _style("labelled", BODY, leftIndent=INDENT + LABEL_ROOM, spaceAfter=1)
LABELLED_NOTE = _style("labelled-note", META, leftIndent=INDENT + LABEL_ROOM, spaceAfter=6)

PANEL = _style("panel", BODY, leftIndent=INDENT + PANEL_EDGE, rightIndent=12, spaceAfter=4)
PANEL_ITEM = _style("panel-item", PANEL, leftIndent=INDENT + PANEL_EDGE + HANG)
PANEL_HEAD = _style(
    "panel-head", PANEL, fontName=BOLD, fontSize=9, leading=13, textColor=ACCENT, spaceBefore=6, spaceAfter=0
)
PANEL_CLOSED = _style("panel-closed", PANEL_HEAD, textColor=MUTED, spaceAfter=6)

CELL = _style("cell", fontSize=9, leading=12.5)
CELL_BOLD = _style("cell-bold", CELL, fontName=BOLD)
CELL_HEAD = _style("cell-head", CELL_BOLD, fontSize=8, leading=11.5, textColor=MUTED)
CELL_NOTE = _style("cell-note", CELL, fontSize=8, leading=11.5, textColor=MUTED)
CELL_LATE = _style("cell-late", CELL_NOTE, fontName=BOLD, textColor=LATE)
FACT = _style("fact", CELL, fontSize=9.5, leading=13.5)
FACT_HEAD = _style("fact-head", FACT, textColor=MUTED)
NAME = _style("name", CELL_BOLD)
NAME_AWAY = _style("name-away", CELL, textColor=MUTED)
NUMBER = _style("number", fontName=BOLD, fontSize=17, leading=21, textColor=ACCENT)
NUMBER_LABEL = _style("number-label", CELL, fontSize=8, leading=11.5)
NUMBER_NOTE = _style("number-note", CELL_NOTE, leading=11)
