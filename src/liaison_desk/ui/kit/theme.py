"""The look in force: measures, fonts and colours of one theme, and putting it on the application."""

import logging
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from liaison_desk.paths import resource
from liaison_desk.ui.kit import stylesheet
from liaison_desk.ui.kit.tokens import DARK, LIGHT, TONE, TYPE, Colors, Size, Token, Tone, Type, high_contrast

log = logging.getLogger(__name__)

FAMILY = "Inter"
_TIGHTER = 8  # units
_FILES = {400: "Inter-Regular.ttf", 500: "Inter-Medium.ttf", 600: "Inter-SemiBold.ttf"}
_STAND_INS = ["Segoe UI", "Noto Sans"]  # for signs Inter lacks, and if its files are gone
# What the kit is drawn on, as arguments of the application: to ask that for its style makes half of Qt's enums.
STYLE = ("-style", "fusion")


class Tint(NamedTuple):
    """The three colours of a status tone."""

    ink: QColor
    fill: QColor
    line: QColor


@dataclass(frozen=True, slots=True)
class Theme:
    """Light or dark, the text size as a factor, whether the system asks for high contrast, and the rows of lists."""

    dark: bool = False
    scale: float = 1.0
    high_contrast: bool = False
    is_tight: bool = False

    @property
    def colors(self) -> Colors:
        plain = DARK if self.dark else LIGHT
        return high_contrast(plain) if self.high_contrast else plain

    def px(self, units: float) -> int:
        """Pixels of a length in units: everything grows with the text."""
        return round(units * self.scale)

    def row(self, units: float) -> float:
        """The height in units of a row of a list that is `units` high where there is room; one can still hit it."""
        return max(Size.target, units - _TIGHTER) if self.is_tight else units

    @property
    def ring(self) -> int:
        """Width of the focus ring."""
        return max(2, self.px(1.5))

    def font(self, role: Type = "body", *, tabular: bool = False) -> QFont:
        return QFont(_font(self, role, tabular))

    def metrics(self, role: Type = "body", *, tabular: bool = False) -> QFontMetricsF:
        return _metrics(self, role, tabular)

    def line(self, role: Type) -> int:
        """Line height in pixels."""
        return self.px(TYPE[role].line)

    def color(self, token: Token) -> QColor:
        return QColor(_color(self.hex(token)))

    def hex(self, token: Token) -> str:
        value: str = getattr(self.colors, token)
        return value

    def tone(self, tone: Tone) -> Tint:
        return Tint(*(self.color(token) for token in TONE[tone]))

    def palette(self) -> QPalette:
        role, group = QPalette.ColorRole, QPalette.ColorGroup
        tokens: dict[QPalette.ColorRole, Token] = {
            role.Window: "canvas",
            role.WindowText: "text",
            role.Base: "surface",
            role.AlternateBase: "hover",
            role.Text: "text",
            role.PlaceholderText: "text3",
            role.Button: "surface",
            role.ButtonText: "text",
            role.BrightText: "danger",
            role.ToolTipBase: "text",
            role.ToolTipText: "surface",
            role.Highlight: "accent",
            role.HighlightedText: "on_accent",
            role.Accent: "accent",
            role.Link: "accent_text",
            role.LinkVisited: "accent_text",
            role.Light: "surface",
            role.Midlight: "hover",
            role.Mid: "border",
            role.Dark: "border_control",
            role.Shadow: "text3",
        }
        palette = QPalette()
        for part, token in tokens.items():
            palette.setColor(part, self.color(token))
        for part in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(group.Disabled, part, self.color("disabled"))
        if not self.high_contrast:
            palette.setColor(group.Inactive, role.Highlight, self.color("selected"))
            palette.setColor(group.Inactive, role.HighlightedText, self.color("text"))
        return palette

    def apply(self, app: QApplication, cache_dir: Path) -> None:
        """Put this look on the program; `cache_dir` takes the pictures the style sheet loads.

        Windows put `sheet()` on themselves.
        """
        global _current, _sheet
        _current = self
        scheme = Qt.ColorScheme.Dark if self.dark else Qt.ColorScheme.Light
        app.styleHints().setColorScheme(scheme)
        app.setPalette(self.palette())
        app.setFont(self.font("body"))
        QToolTip.setFont(self.font("small"))
        images = stylesheet.pictures(self.colors, cache_dir)
        _sheet = stylesheet.build(self.colors, self.px, self.ring, images, strong=self.high_contrast)


_current: Theme | None = None
_sheet = ""
_DEFAULT = Theme()


def current() -> Theme:
    """The theme in force. Windows rebuild their pages when it changes, so it may be read at construction."""
    return _current or _DEFAULT


def sheet() -> str:
    """The style sheet in force, for a window to set before anything is put into it.

    On the application it would be applied to every part of a page again each time that is put into a larger one, which
    costs a third of what it takes to build a page.
    """
    return _sheet


def system_wants_contrast() -> bool:
    """Whether the user asked the system, not us, for high contrast."""
    hints = QApplication.styleHints()  # kept by name: PySide drops the inner object with its wrapper
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def system_wants_stillness() -> bool:
    """Whether the user asked the system for less motion."""
    hints = QApplication.styleHints()
    return hints.accessibility().motionPreference() == Qt.MotionPreference.ReducedMotion


@cache
def load_fonts() -> dict[int, str]:
    """Register the font files, once; the family that answers to each weight.

    Some systems list the Medium and SemiBold files under family names of their own.
    """
    families = {}
    for weight, file in _FILES.items():
        names = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(resource("fonts", file))))
        if not names:
            log.warning("font not loaded: %s", file)
        families[weight] = FAMILY if FAMILY in names or not names else names[0]
    return families


@cache
def _font(theme: Theme, role: Type, tabular: bool) -> QFont:
    face = TYPE[role]
    font = QFont([load_fonts()[face.weight], *_STAND_INS])
    font.setPixelSize(theme.px(face.size))
    font.setWeight(QFont.Weight(face.weight))
    if face.tracking != 100:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, face.tracking)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def _metrics(theme: Theme, role: Type, tabular: bool) -> QFontMetricsF:
    return QFontMetricsF(_font(theme, role, tabular))


@cache
def _color(value: str) -> QColor:
    return QColor(value)
