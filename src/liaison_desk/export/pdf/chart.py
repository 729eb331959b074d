"""Bars of a whole with their filled part: one tagged figure, which says in words all that it shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable
from typing_extensions import override

from liaison_desk.export.pdf import theme
from liaison_desk.export.pdf.canvas import ArchiveCanvas
from liaison_desk.export.pdf.structure import Attribute, Elem
from liaison_desk.export.pdf.text import REGULAR, fit, line_width, one_line

_SIZE = 9
_ROW, _LINE, _BAR = 20, 11, 10  # heights: of a bar's row, of each further line of its label, and of the bar
_GAP = 8
_LABELS = 0.4  # of the width, at most
_LEAST = 60  # the longest bar
_OUTLINE = 0.6


@dataclass(frozen=True, slots=True)
class PaperBar:
    """What it is about, its filled part of its whole, and what is said at its end."""

    label: str
    part: int
    whole: int
    said: str


class Bars(Flowable):
    """Stays on one page. It is read without colours: what is filled is dark, what is not has an outline."""

    canv: ArchiveCanvas
    spaceBefore, spaceAfter = 2, 6  # noqa: N815 - ReportLab's names

    def __init__(self, bars: Sequence[PaperBar], elem: Elem, alternative: str) -> None:
        super().__init__()
        self._elem = elem
        elem.alternative = one_line(alternative)
        cut = theme.WIDTH * _LABELS
        self._bars = [(_in_two(one_line(bar.label), cut), bar, one_line(bar.said)) for bar in bars]
        self._labels = max(line_width(line, REGULAR, _SIZE) for label, _, _ in self._bars for line in label)
        said = max(line_width(words, REGULAR, _SIZE) for _, _, words in self._bars)
        self._longest = max(_LEAST, theme.WIDTH - self._labels - said - 2 * _GAP)
        self._most = max(bar.whole for bar in bars)
        self.width, self.height = theme.WIDTH, sum(_height(label) for label, _, _ in self._bars)

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        left, bottom = self.canv.absolutePosition(0, 0)
        box = (left, bottom, left + self.width, bottom + self.height)
        self._elem.attribute = Attribute("Layout", "BBox", "[" + " ".join(f"{edge:.2f}" for edge in box) + "]")
        with self.canv.marked(self._elem):
            bottom = self.height
            for label, bar, said in self._bars:
                bottom -= _height(label)
                self._draw(bottom + _height(label) / 2, label, bar, said)

    def _draw(self, middle: float, label: tuple[str, ...], bar: PaperBar, said: str) -> None:
        canvas, line = self.canv, middle - _SIZE / 2 + 1.5
        start, low = self._labels + _GAP, middle - _BAR / 2
        first = line + (len(label) - 1) * _LINE / 2
        for number, words in enumerate(label):
            canvas.write(0, first - number * _LINE, words + " ", REGULAR, _SIZE, theme.INK)
        length = self._longest * bar.whole / self._most
        canvas.setLineWidth(_OUTLINE)
        canvas.setStrokeColor(theme.MUTED)
        canvas.setFillColor(theme.QUIET)
        canvas.rect(start, low, length, _BAR, stroke=1, fill=1)
        if bar.part:
            canvas.setFillColor(theme.ACCENT)
            canvas.rect(start, low, length * bar.part / bar.whole, _BAR, stroke=0, fill=1)
        canvas.write(start + length + _GAP, line, said + " ", REGULAR, _SIZE, theme.MUTED)


def _height(label: tuple[str, ...]) -> float:
    return _ROW + (len(label) - 1) * _LINE


def _in_two(label: str, width: float) -> tuple[str, ...]:
    """In one line, or in two; what has no room in them either is marked as left out."""
    if line_width(label, REGULAR, _SIZE) <= width:
        return (label,)
    words = label.split(" ")
    count = next(n for n in range(1, len(words) + 1) if line_width(" ".join(words[: n + 1]), REGULAR, _SIZE) > width)
    lines = " ".join(words[:count]), " ".join(words[count:])
    return tuple(fit(line, REGULAR, _SIZE, width) for line in lines if line)
