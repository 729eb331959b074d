"""Fonts, and the one gate every string passes before it is drawn or written into the file.

Whatever a person has typed or pasted comes out as characters the embedded fonts have: no invisible controls, no
Private Use characters, nothing without a glyph, for each of these makes a file fail the standards.
"""

import re
import unicodedata
from bisect import bisect_right
from functools import cache
from itertools import groupby
from threading import Lock
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from typing_extensions import override

from liaison_desk.paths import resource

REGULAR, BOLD, SPARE = "Text", "Text-Bold", "Spare"

_FILES = {REGULAR: "Inter-Regular.ttf", BOLD: "Inter-SemiBold.ttf", SPARE: "DejaVuSans.ttf"}
_LOADING = Lock()
_LONG = 4000  # characters; ReportLab wraps a paragraph that crosses pages again from its start, for each page
_WIDE = 300  # characters; more never fit on a line
_ELLIPSIS = "…"

# What word processors put before the lines of a list, in their symbol fonts.
_SYMBOLS = {0xF0A7: "•", 0xF0B7: "•", 0xF0D8: "•", 0xF0E0: "→", 0xF0FC: "✓"}
_LINES = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# C0 and C1 controls, soft hyphen, zero-width, bidirectional and format controls, variation selectors, surrogates,
# specials and non-characters, skin tones, tags
_DROP = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f"
    r"\ufeff\ufff0-\uffff\ud800-\udfff\U0001f3fb-\U0001f3ff\U000e0000-\U000e0fff]"
)
_SPACE = re.compile(r"[\t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]")
_NO_BREAK = re.compile(
    r"[\u2007\u202f]|(?<=\d) (?=\d{3}(?!\d)|%)|(?<=§) (?=\d)|(?<=\bnr\.) (?=\d)|(?<=\bkl\.) (?=\d)"
    r"|(?<=\d\.) (?=[a-zæøå])"  # «14. oktober», «2. etasje»
)


class _Font(TTFont):
    """The last line of defence: a character without a glyph becomes a question mark, never .notdef."""

    @override
    def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:
        strange = set(text) - _drawable(self.fontName)
        return super().splitString(text.translate({ord(char): "?" for char in strange}), doc, encoding)


@cache
def _load() -> None:
    for name, file in _FILES.items():
        font = _Font(name, str(resource("fonts", file)), asciiReadable=False, shapable=False)
        pdfmetrics.registerFont(font)
    family: Any = pdfmetrics.registerFontFamily  # its stubs do not know `baseFontFor`
    family(REGULAR, REGULAR, BOLD, REGULAR, BOLD, baseFontFor="all")


def register_fonts() -> None:
    """Once, whichever thread comes first."""
    with _LOADING:
        _load()


@cache
def _drawable(font: str) -> frozenset[str]:
    """Above U+FFFF the font may have more, but ReportLab cannot write the meaning of that into the file."""
    register_fonts()
    loaded = pdfmetrics.getFont(font)
    assert isinstance(loaded, TTFont)
    known = {chr(code) for code, glyph in loaded.face.charToGlyph.items() if glyph and code <= 0xFFFF}
    return frozenset(char for char in known if unicodedata.category(char) != "Co") | {" ", "\u00a0"}


def clean(text: str) -> str:
    """NFC, one kind of line break, one kind of space, and only what can be drawn."""
    text = _DROP.sub("", _LINES.sub("\n", text.translate(_SYMBOLS)))
    text = _SPACE.sub(" ", unicodedata.normalize("NFC", text))
    strange = set(text) - _drawable(REGULAR) - _drawable(SPARE) - {"\n"}
    if strange:
        text = text.translate({ord(char): _named(char) for char in strange})
    return _NO_BREAK.sub("\u00a0", text)


def _named(char: str) -> str:
    """What stood there, in words: «[party popper]»."""
    name = unicodedata.name(char, "").lower()
    return f"[{name or f'U+{ord(char):04X}'}]"


def one_line(text: str) -> str:
    return re.sub(r"[ \n]+", " ", clean(text)).strip()


def is_blank(text: str) -> bool:
    return not clean(text).strip()


def runs(text: str, font: str) -> list[tuple[str, str]]:
    """Clean text as (font, text), so that every character is drawn by a font that has it."""
    lacking = (set(text) - _drawable(font)) & _drawable(SPARE)
    if not lacking:
        return [(font, text)]
    return [(name, "".join(run)) for name, run in groupby(text, lambda char: SPARE if char in lacking else font)]


def line_width(text: str, font: str, size: float) -> float:
    return sum(pdfmetrics.stringWidth(run, run_font, size) for run_font, run in runs(text, font))


def fit(text: str, font: str, size: float, width: float) -> str:
    """One line of at most this width; what is left out is marked."""
    if len(text) <= _WIDE and line_width(text, font, size) <= width:
        return text
    cuts = [text[:n].rstrip() + _ELLIPSIS for n in range(min(len(text), _WIDE))]
    fitting = bisect_right(cuts, width, key=lambda cut: line_width(cut, font, size))
    return cuts[fitting - 1] if fitting else ""


def pieces(text: str, font: str, size: float, width: float) -> list[str]:
    """Clean text cut at line ends into parts that ReportLab wraps in linear time; the lines stay the same."""
    parts: list[str] = []
    for line in text.split("\n"):
        parts += [line] if len(line) <= _LONG else _cut(line, font, size, width)
    return parts


def _cut(line: str, font: str, size: float, width: float) -> list[str]:
    parts: list[str] = []
    space = pdfmetrics.stringWidth(" ", font, size)
    used, length, start = 0.0, 0, 0
    words = [word[at : at + _LONG] for word in line.split(" ") for at in range(0, len(word) or 1, _LONG)]
    for index, word in enumerate(words):
        needed = pdfmetrics.stringWidth(word, font, size)
        if used and used + space + needed > width:
            used = 0.0
            if length > _LONG:
                parts.append(" ".join(words[start:index]))
                start, length = index, 0
        used += (space if used else 0) + needed % width
        length += len(word) + 1
    return [*parts, " ".join(words[start:])]
