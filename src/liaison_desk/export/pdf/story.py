"""The vocabulary documents are written in: headings, facts, panels, lists, tables.

A heading waits until what follows it is known and then asks for room for both, so it never ends a page.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether

from liaison_desk.export.pdf import theme
from liaison_desk.export.pdf.chart import Bars, PaperBar
from liaison_desk.export.pdf.flow import Label, Panel, Para, Rule, paras, title
from liaison_desk.export.pdf.prose import blocks
from liaison_desk.export.pdf.structure import BULLETED, UNNUMBERED, Elem
from liaison_desk.export.pdf.tables import Row, columns, facts, table, widths_of
from liaison_desk.export.pdf.text import is_blank, one_line, register_fonts

_LINES = 3 * theme.BODY.leading  # so much of a text stays with its heading
_WHOLE = 190  # groups and tables up to this height stay on one page
_MOST = 400  # a heading never asks for more than this
_BULLET = "•"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A word in the margin, what it says, and a quieter line."""

    label: str
    text: str
    note: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A computed number, what it counts, and a quieter line."""

    number: str
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    line: str
    is_away: bool


class Story:
    """What stands on the pages, in reading order, and its structure."""

    def __init__(self) -> None:
        register_fonts()
        self.root = Elem("Document")
        self._flow: list[Flowable] = []
        self._waiting: list[Flowable] = []
        self._has_text = False  # under the heading that waits
        self._part = self.root  # where the next element goes

    def flowables(self) -> list[Flowable]:
        self._put(needed=0)
        return self._flow

    def _put(self, *flowables: Flowable, needed: float) -> None:
        """Add flowables; `needed` is the height that must follow a waiting heading on the same page."""
        if self._waiting:
            room = _height(self._waiting) + self._waiting[-1].getSpaceAfter() + needed
            self._flow += [CondPageBreak(min(room, _MOST)), *self._waiting]
            self._waiting, self._has_text = [], False
        self._flow += flowables

    def _settle(self) -> None:
        """A heading whose only text stayed with it needs nothing more: the next one waits for itself."""
        if self._has_text:
            self._put(needed=0)

    def _wait(self, flowable: Flowable) -> None:
        self._settle()
        self._waiting.append(flowable)

    def _put_text(self, made: Sequence[Para]) -> None:
        self._put(*made, needed=min(_height(made[:1]), _LINES) if self._waiting else 0)

    # -- headings

    def opening(self, above: str, name: str, lead: str) -> None:
        """The document's title, with what it belongs to above it and what it is about below."""
        self._put_text(paras(above, theme.EYEBROW, self.root.add("P")))
        self._put_text([title(name, theme.H1, self.root.add("H1"), level=0)])
        self._put_text(paras(lead, theme.LEAD, self.root.add("P")))

    def section(self, name: str) -> None:
        self._part = self.root.add("Sect")
        self._wait(title(name, theme.H2, self._part.add("H2"), level=1))

    def group(self, name: str) -> None:
        self._wait(title(name, theme.GROUP, self._part.add("H3")))

    def case(self, number: str, name: str, level: int) -> None:
        self._wait(title(name, theme.CASE, self._part.add(f"H{level}"), number=number, level=2))

    def small_heading(self, name: str, level: int) -> None:
        self._waiting.append(title(name, theme.SMALL_INSET, self._part.add(f"H{level}")))  # of the case above

    def divide(self) -> None:
        """A hairline that belongs to the heading after it."""
        self._wait(Rule())

    # -- text

    def text(self, text: str, style: ParagraphStyle = theme.BODY, *, stays: bool = False) -> None:
        """One paragraph. If it `stays`, it is on the page of what follows, unless it is long."""
        made = paras(text, style, self._part.add("P"))
        if stays and _height(made) < 140:
            self._waiting += made
            self._has_text = bool(made)
        elif made:
            self._put_text(made)

    def prose(
        self,
        text: str,
        style: ParagraphStyle = theme.BODY,
        item_style: ParagraphStyle = theme.ITEM,
        *,
        stays: bool = False,
    ) -> None:
        """Paragraphs and bullet lists as they were written; the last paragraph may stay with what follows."""
        written = blocks(text)
        for block in written:
            if isinstance(block, str):
                self.text(block, style, stays=stays and block is written[-1])
            else:
                for point in self._points(block, item_style):
                    self._put_text(point)

    def _points(self, points: Iterable[str], style: ParagraphStyle) -> list[list[Para]]:
        entries = self._part.add("L", BULLETED)
        made = []
        for point in points:
            item = entries.add("LI")
            mark = Label(_BULLET, style.leftIndent - theme.HANG, item.add("Lbl"))
            made.append(paras(point, style, item.add("LBody"), label=mark))
        made[-1][-1].spaceAfter = theme.BODY.spaceAfter
        return made

    def panel(self, name: str, text: str) -> None:
        """What must not be overlooked, on a tinted band; nothing where there is no text."""
        written = blocks(text)
        if not written:
            return
        band = [title(name, theme.PANEL_HEAD, self._part.add("P"))]
        for block in written:
            if isinstance(block, str):
                band += paras(block, theme.PANEL, self._part.add("P"))
            else:
                band += [para for point in self._points(block, theme.PANEL_ITEM) for para in point]
        for para in band:
            para.panel = Panel(para is band[0], para is band[-1])
        self._put(KeepTogether(list(band)), needed=min(120, _height(band) + 6))

    def closed(self, text: str) -> None:
        """Why nothing more is said here, on a grey band."""
        band = paras(text, theme.PANEL_CLOSED, self._part.add("P"))
        for para in band:
            para.panel = Panel(para is band[0], para is band[-1], is_quiet=True)
        self._put(KeepTogether(list(band)), needed=_height(band) + 6)

    def labelled(self, entries: Iterable[Labelled]) -> None:
        """Tagged as a list. A few stay together, and each is whole where it can be."""
        listed = self._part.add("L", UNNUMBERED)
        groups = []
        for entry in entries:
            item = listed.add("LI")
            label = Label(one_line(entry.label), theme.INDENT, item.add("Lbl"), size=9)
            body = item.add("LBody")
            text = paras(entry.text, theme.LABELLED, body, label=label)
            groups.append([*text, *paras(entry.note, theme.LABELLED_NOTE, body)])
        whole = [para for group in groups for para in group]
        for group in [whole] if _height(whole) < _WHOLE else groups:
            height = _height(group)
            self._put(*([KeepTogether(list(group))] if height < _WHOLE else group), needed=min(_WHOLE, height))

    # -- tables and columns

    def facts(self, rows: Iterable[tuple[str, str]]) -> None:
        """Names and what they are; those without anything are left out."""
        shown = [row for row in rows if not is_blank(row[1])]
        if shown:
            self._put(facts(self._part, shown, [92, theme.WIDTH - 92]), needed=60)

    def table(
        self,
        head: Row,
        rows: Sequence[Row],
        shares: Sequence[float],
        *,
        has_row_heads: bool = False,
        is_inset: bool = False,
    ) -> None:
        """`shares` of the width. A short table stays whole; of a long one two rows stay with the heading."""
        widths = widths_of([head, *rows], shares, theme.WIDTH - (theme.INDENT if is_inset else 0))
        made = table(self._part, head, rows, widths, has_row_heads=has_row_heads, align="RIGHT" if is_inset else "LEFT")
        height = sum(made.heights)
        self._put(made, needed=height + 6 if height < _WHOLE else min(260, sum(made.heights[:3]) + 6))

    def figures(self, figures: Sequence[Figure]) -> None:
        """A strip of computed figures."""
        row = []
        for figure in figures:
            elem = self._part.add("P")
            row.append(
                [
                    title(figure.number, theme.NUMBER, elem),
                    title(figure.label, theme.NUMBER_LABEL, elem),
                    *paras(figure.note, theme.NUMBER_NOTE, elem),
                ]
            )
        strip = columns([row], [theme.WIDTH / len(row)] * len(row), pad=8, is_ruled=True)
        self._put(strip, needed=80)

    def chart(self, bars: Sequence[PaperBar], alternative: str, caption: str) -> None:
        """Bars under each other, tagged as a figure that `alternative` says in words; the caption stays with them."""
        made = [Bars(bars, self._part.add("Figure"), alternative), *paras(caption, theme.META, self._part.add("P"))]
        self._put(KeepTogether(made), needed=_height(made))

    def people(self, sides: Sequence[tuple[str, Sequence[Person]]]) -> None:
        """Sides beside each other, heard one after the other."""
        width = theme.WIDTH / max(len(sides), 2)
        stacks = []
        for side, persons in sides:
            stack = [[title(side, theme.SIDE, self._part.add("H3"))]]
            listed = self._part.add("L", UNNUMBERED)
            for person in persons:
                body = listed.add("LI").add("LBody")
                style = theme.NAME_AWAY if person.is_away else theme.NAME
                name, line = ((person.name, style), (person.line, theme.CELL_NOTE))
                stack.append(
                    [para for text, kind in (name, line) for para in paras(text, kind, body, width=width - 12)]
                )
            stacks.append(stack)
        longest = max(map(len, stacks))
        rows = [[stack[n] if n < len(stack) else [] for stack in stacks] for n in range(longest)]
        self._put(columns(rows, [width] * len(sides)), needed=90)


def _height(flowables: Sequence[Flowable]) -> float:
    """Of flowables under each other; the space between two is the larger of theirs."""
    height, after = 0.0, 0.0
    for flowable in flowables:
        height += max(after, flowable.getSpaceBefore()) + flowable.wrap(theme.WIDTH, 1e6)[1]
        after = flowable.getSpaceAfter()
    return height
