"""Colours, type and measures: the one place where a value of the look is written down, and its contrast audit."""

from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Literal, NamedTuple

Tone = Literal["danger", "warning", "success", "accent", "neutral", "outline"]
Ink = Literal["text", "text2", "text3", "accent_text", "danger", "warning", "success", "surface"]
Token = Literal[
    "canvas", "sidebar", "surface", "sunken", "hover", "selected",
    "border", "border_control",
    "text", "text2", "text3", "disabled",
    "accent", "accent_hover", "accent_pressed", "on_accent", "accent_text", "accent_soft", "accent_line",
    "danger", "danger_soft", "danger_line",
    "warning", "warning_soft", "warning_line",
    "success", "success_soft", "success_line",
    "neutral_soft", "scrim", "shadow", "paper", "knob",
]  # fmt: skip
Type = Literal[
    "display", "h1", "h2", "h3",
    "body", "body_strong", "body_bold", "note",
    "small", "small_strong", "caption", "caption_strong", "clock",
]  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Colors:
    """Colours by what they are for. `failures` checks every pair the windows use."""

    canvas: str  # behind the cards
    sidebar: str
    surface: str  # cards, lists, editors
    sunken: str  # wells: the track of a segmented control, a desk under paper
    hover: str
    selected: str
    border: str  # hairlines that only separate
    border_control: str  # the outline that makes a control a control
    text: str
    text2: str
    text3: str  # captions and placeholders, still readable
    disabled: str  # what cannot be pressed or written in just now: fainter than the rest in high contrast too
    accent: str  # the one accent: primary button, focus ring, current item
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_text: str
    accent_soft: str
    accent_line: str
    danger: str
    danger_soft: str
    danger_line: str
    warning: str
    warning_soft: str
    warning_line: str
    success: str
    success_soft: str
    success_line: str
    neutral_soft: str
    scrim: str  # over the page, under an overlay: #AARRGGBB
    shadow: str  # around an overlay: #AARRGGBB
    paper: str
    knob: str  # scroll bar handle


LIGHT = Colors(
    canvas="#F4F6F8",
    sidebar="#EBEEF2",
    surface="#FFFFFF",
    sunken="#EEF1F4",
    hover="#F1F4F7",
    selected="#E4EEF9",
    border="#DDE2E8",
    border_control="#838E9D",
    text="#16202C",
    text2="#465364",
    text3="#5B6778",
    disabled="#5B6778",
    accent="#155EA8",
    accent_hover="#104D8B",
    accent_pressed="#0C3C6E",
    on_accent="#FFFFFF",
    accent_text="#155EA8",
    accent_soft="#E4EEF9",
    accent_line="#B4CFEB",
    danger="#AF1B2F",
    danger_soft="#FCEBED",
    danger_line="#F0BFC5",
    warning="#7F4A00",
    warning_soft="#FDF1DA",
    warning_line="#EBCF97",
    success="#1A6838",
    success_soft="#E5F3E9",
    success_line="#B3D9BF",
    neutral_soft="#EBEEF2",
    scrim="#5C0F1722",
    shadow="#380F1722",
    paper="#FFFFFF",
    knob="#B9C1CB",
)

DARK = Colors(
    canvas="#12171D",
    sidebar="#0D1116",
    surface="#1A2129",
    sunken="#12171D",
    hover="#222A34",
    selected="#1C324A",
    border="#2C3540",
    border_control="#6F7B8B",
    text="#E9EDF2",
    text2="#B7C0CC",
    text3="#97A3B2",
    disabled="#97A3B2",
    accent="#78B1EE",
    accent_hover="#93C1F2",
    accent_pressed="#5F9FE3",
    on_accent="#0B1C2F",
    accent_text="#8DBDF3",
    accent_soft="#1B2F45",
    accent_line="#34597F",
    danger="#FF9DA7",
    danger_soft="#391C21",
    danger_line="#6C323B",
    warning="#F0C070",
    warning_soft="#32270F",
    warning_line="#5F4B21",
    success="#82D29D",
    success_soft="#162E1F",
    success_line="#2D5B3D",
    neutral_soft="#29323D",
    scrim="#99000000",
    shadow="#90000000",
    paper="#F3F4F6",
    knob="#46515F",
)


class Face(NamedTuple):
    """One type role: pixels at 100 %, weight, line height, letter spacing in per cent."""

    size: int
    weight: int
    line: int
    tracking: float = 100


TYPE: dict[Type, Face] = {
    "display": Face(28, 600, 36, 98.5),
    "h1": Face(24, 600, 32, 98.5),
    "h2": Face(18, 600, 24, 99),
    "h3": Face(15, 600, 20, 99.5),
    "body": Face(14, 400, 20),
    "body_strong": Face(14, 500, 20),
    "body_bold": Face(14, 600, 20),
    "note": Face(15, 400, 24),  # what people write themselves
    "small": Face(13, 400, 18),
    "small_strong": Face(13, 500, 18),
    "caption": Face(12, 400, 16, 100.5),  # nothing is smaller
    "caption_strong": Face(12, 500, 16, 100.5),
    "clock": Face(20, 600, 24, 99),
}

TONE: dict[Tone, tuple[Token, Token, Token]] = {  # ink, soft background, line
    "danger": ("danger", "danger_soft", "danger_line"),
    "warning": ("warning", "warning_soft", "warning_line"),
    "success": ("success", "success_soft", "success_line"),
    "accent": ("accent_text", "accent_soft", "accent_line"),
    "neutral": ("text2", "neutral_soft", "border"),
    "outline": ("text2", "surface", "border"),
}


class Space:
    """The 4/8 grid, in units: `theme.px` makes pixels of them."""

    x1, x2, x3, x4, x5, x6, x8, x10, x12 = 4, 8, 12, 16, 20, 24, 32, 40, 48


class Radius:
    tag, control, card, overlay = 4, 6, 8, 12


class Size:
    control = 32
    control_large = 40  # capture line, first run
    row = 44
    target = 24  # the smallest thing a pointer must hit
    icon = 18
    sidebar = 232
    sidebar_rail = 64
    detail = 392
    measure = 680  # the longest comfortable line of text


def channels(color: str) -> tuple[int, int, int]:
    """Red, green and blue of `#RRGGBB` or `#AARRGGBB`."""
    digits = color[-6:]
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def luminance(color: str) -> float:
    def linear(value: int) -> float:
        part = value / 255
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = map(linear, channels(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The ratio WCAG asks for, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


class Pair(NamedTuple):
    """A foreground that stands on a background somewhere, and the ratio it must keep."""

    ink: Token
    ground: Token
    ratio: float
    need: float


_GROUNDS: tuple[Token, ...] = ("canvas", "sidebar", "surface", "sunken", "hover", "selected")
_TEXT: tuple[tuple[tuple[Token, ...], tuple[Token, ...]], ...] = (
    (("text", "text2", "text3"), (*_GROUNDS, "neutral_soft")),
    (("accent_text",), ("canvas", "surface", "hover", "selected", "accent_soft")),
    (("on_accent",), ("accent", "accent_hover", "accent_pressed")),
    (("danger",), ("danger_soft", "surface", "canvas", "hover", "selected")),
    (("warning",), ("warning_soft", "surface", "canvas", "hover", "selected")),
    (("success",), ("success_soft", "surface", "canvas", "hover", "selected")),
    (("text", "text2"), ("danger_soft", "warning_soft", "success_soft", "accent_soft")),
    (("surface",), ("text", "success")),  # toast and tool tip; the tick in a done dot
)
_SHAPES: tuple[tuple[tuple[Token, ...], tuple[Token, ...]], ...] = (
    (("border_control",), ("surface", "canvas", "hover")),
    (("accent",), _GROUNDS),
)


def pairs(colors: Colors, *, text: float = 4.5, shapes: float = 3.0) -> list[Pair]:
    """Every pair in use with its ratio; the needs are those of WCAG 2.2 AA unless given."""
    return [
        Pair(ink, ground, contrast(getattr(colors, ink), getattr(colors, ground)), need)
        for groups, need in ((_TEXT, text), (_SHAPES, shapes))
        for inks, grounds in groups
        for ink in inks
        for ground in grounds
    ]


def failures(colors: Colors, *, text: float = 4.5, shapes: float = 3.0) -> list[Pair]:
    return [pair for pair in pairs(colors, text=text, shapes=shapes) if pair.ratio < pair.need]


HIGH_TEXT, HIGH_SHAPES = 7.0, 4.5  # WCAG AAA for text; what the system's high contrast deserves


@cache
def high_contrast(colors: Colors) -> Colors:
    """The same look without soft tints, with outlines one can see and text of at least 7:1."""
    grounds = [colors.canvas, colors.sidebar, colors.surface, colors.sunken]

    def strong(token: Token) -> str:
        return _strengthened(getattr(colors, token), grounds)

    outline = strong("border_control")
    tones: dict[str, str] = {}
    for tone in ("danger", "warning", "success"):
        ink = strong(tone)
        tones |= {tone: ink, f"{tone}_soft": colors.surface, f"{tone}_line": ink}
    return replace(
        colors,
        hover=colors.surface,
        selected=colors.surface,
        border=outline,
        border_control=outline,
        text2=colors.text,
        text3=strong("text3"),  # at 7:1 still fainter than what has been written
        accent=strong("accent"),
        accent_hover=strong("accent_hover"),
        accent_pressed=strong("accent_pressed"),
        on_accent=colors.surface,
        accent_text=strong("accent_text"),
        accent_soft=colors.surface,
        accent_line=strong("accent"),
        neutral_soft=colors.surface,
        knob=outline,
        **tones,
    )


def _strengthened(color: str, grounds: list[str]) -> str:
    """The colour, moved towards black or white until it stands out from all grounds."""
    end = 0 if luminance(grounds[0]) > 0.5 else 255
    for step in range(0, 101, 4):
        mixed = "#" + "".join(f"{round(value + (end - value) * step / 100):02X}" for value in channels(color))
        if all(contrast(mixed, ground) >= HIGH_TEXT for ground in grounds):
            return mixed
    return "#000000" if end == 0 else "#FFFFFF"


COLOR_NAMES: tuple[str, ...] = tuple(field.name for field in fields(Colors))
