"""Paragraphs that know their structure element, with what may stand beside and behind them."""

from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Self

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import Flowable, Paragraph
from reportlab.platypus.paraparser import ParaFrag, ParaParser
from typing_extensions import override

from liaison_desk.export.pdf import theme
from liaison_desk.export.pdf.canvas import ArchiveCanvas, SpacedText
from liaison_desk.export.pdf.structure import Elem
from liaison_desk.export.pdf.text import BOLD, clean, fit, one_line, pieces, runs

_HAIRLINE = 0.6
_BAR = 6


@cache
def _template(style: ParagraphStyle) -> Any:
    """ReportLab's own fragment for this style. No text of a document ever meets its markup parser."""
    parser: Any = ParaParser()
    return parser.parse("x", style)[1][0]


def _fragments(text: str, style: ParagraphStyle) -> list[ParaFrag]:
    template = _template(style)
    return [template.clone(text=run, fontName=font) for font, run in runs(text, style.fontName)]


@dataclass(frozen=True, slots=True)
class Label:
    """Text in the margin of a paragraph, from `x` on. Without `elem` it is content of the paragraph's own element."""

    text: str
    x: float
    elem: Elem | None = None
    size: float = 0  # that of the paragraph


@dataclass(frozen=True, slots=True)
class Bookmark:
    title: str
    level: int


@dataclass(frozen=True, slots=True)
class Panel:
    """A tinted band behind a paragraph; `head` opens it and `tail` closes it."""

    head: bool = False
    tail: bool = False
    is_quiet: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """How much of the longest, 0 to 1, from `x` on. The text beside it says the same: it is decoration."""

    share: float
    x: float
    width: float


class Para(Paragraph):
    """A paragraph of a structure element. Split over pages it stays one element."""

    canv: ArchiveCanvas
    elem: Elem
    label: Label | None = None
    panel: Panel | None = None
    bar: Bar | None = None
    bookmark: Bookmark | None = None
    drawn = False
    _wrapped_to = -1.0

    @classmethod
    def of(cls, text: str, style: ParagraphStyle, elem: Elem, label: Label | None = None) -> Self:
        """`text` is clean and has one line."""
        para = cls("", style, frags=_fragments(text, style))
        para.elem, para.label = elem, label
        return para

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Measured before it is placed, often more than once; only another width makes other lines."""
        if self._wrapped_to != aW or not hasattr(self, "blPara"):
            super().wrap(aW, aH)
            self._wrapped_to = aW
        return aW, self.height

    @override
    def split(self, aW: float, aH: float, /) -> list[Flowable]:
        parts = super().split(aW, aH)
        if len(parts) == 2:
            first, last = parts
            assert isinstance(first, Para)
            assert isinstance(last, Para)
            for part in (first, last):
                part.elem, part.drawn = self.elem, self.drawn
            first.label, first.bookmark = self.label, self.bookmark
            if self.panel:
                first.panel, last.panel = replace(self.panel, tail=False), replace(self.panel, head=False)
        return parts

    @override
    def beginText(self, x: float, y: float) -> PDFTextObject:
        return SpacedText(self.canv, x, y)

    @override
    def draw(self) -> None:
        if self.panel:
            self._draw_panel(self.panel)
        if self.bar:
            self._draw_bar(self.bar)
        if self.bookmark:
            self.canv.bookmark(self.bookmark.title, self.bookmark.level, self.height + 6)
        if self.label:
            self._draw_label(self.label)
        with self.canv.artifact() if self.drawn else self.canv.marked(self.elem):  # drawn: a repeated table head
            super().draw()
        self.drawn = True

    def _draw_label(self, label: Label) -> None:
        size = label.size or self.style.fontSize
        text = fit(label.text, BOLD, size, self.style.leftIndent - label.x - 3)
        with self.canv.marked(label.elem or self.elem):
            self.canv.write(label.x, self.height - self.style.fontSize, text + " ", BOLD, size, theme.ACCENT)

    def _draw_panel(self, panel: Panel) -> None:
        above, below = 6 if panel.head else 0, 5 if panel.tail else self.getSpaceAfter()  # to the next one, no gap
        left, height = theme.INDENT, self.height + above + below
        with self.canv.artifact():
            self.canv.saveState()
            ground, edge = (theme.QUIET, theme.MUTED) if panel.is_quiet else (theme.TINT, theme.ACCENT)
            for color, width in ((ground, self.width - left), (edge, 2.5)):
                self.canv.setFillColor(color)
                self.canv.rect(left, -below, width, height, stroke=0, fill=1)
            self.canv.restoreState()

    def _draw_bar(self, bar: Bar) -> None:
        low = self.height - (self.style.leading + _BAR) / 2
        with self.canv.artifact():
            self.canv.saveState()
            for color, width in ((theme.QUIET, bar.width), (theme.ACCENT, bar.width * bar.share)):
                self.canv.setFillColor(color)
                self.canv.rect(bar.x, low, width, _BAR, stroke=0, fill=1)
            self.canv.restoreState()

    @override
    def getSpaceBefore(self) -> float:
        return super().getSpaceBefore() + (7 if self.panel and self.panel.head else 0)

    @override
    def getSpaceAfter(self) -> float:
        return super().getSpaceAfter() + (8 if self.panel and self.panel.tail else 0)


def title(text: str, style: ParagraphStyle, elem: Elem, *, number: str = "", level: int | None = None) -> Para:
    """A heading or another text that is one paragraph; `number` hangs in its margin, `level` is that of its bookmark."""
    text, number = one_line(text), one_line(number)
    para = Para.of(text, style, elem, Label(number, 0) if number else None)
    if level is not None:
        para.bookmark = Bookmark(f"{number} {text}".strip(), level)
    return para


def paras(
    text: str, style: ParagraphStyle, elem: Elem, *, width: float = theme.WIDTH, label: Label | None = None
) -> list[Para]:
    """Any text, of any length, as paragraphs of one element; none where there is nothing to see. Lines are kept."""
    parts = pieces(clean(text), style.fontName, style.fontSize, width - style.leftIndent - style.rightIndent)
    made = [Para.of(part, style, elem) for part in parts if part.strip()]
    for para in made[:-1]:
        para.spaceAfter = 0
    for para in made[1:]:
        para.spaceBefore = 0
    if made:
        made[0].label = label
    return made


class Rule(Flowable):
    """A hairline between two parts; nothing at the top of a page, where it would be the second line."""

    canv: ArchiveCanvas
    spaceBefore = 14  # noqa: N815 - ReportLab's name

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        frame = getattr(self, "_frame", None)  # known while it is placed, not while it is measured
        self.width, self.height = aW, 0 if frame and frame._atTop else _HAIRLINE
        return self.width, self.height

    def draw(self) -> None:
        if self.height:
            with self.canv.artifact():
                self.canv.setStrokeColor(theme.LINE)
                self.canv.setLineWidth(_HAIRLINE)
                self.canv.line(0, 0, self.width, 0)
