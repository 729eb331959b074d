import logging
import re
from pathlib import Path
from types import SimpleNamespace
from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPalette, QRawFont
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from liaison_desk.paths import resource
from liaison_desk.ui.kit import stylesheet, theme
from liaison_desk.ui.kit.theme import Theme
from liaison_desk.ui.kit.tokens import LIGHT, TYPE, Type
from tests.ui.kit.conftest import put_on
from tests.ui.kit.helpers import Apply

FILES = {400: "Inter-Regular.ttf", 500: "Inter-Medium.ttf", 600: "Inter-SemiBold.ttf"}


@pytest.mark.parametrize("role", get_args(Type))
def test_each_role_is_drawn_with_the_file_of_its_weight(light: Theme, role: Type) -> None:
    drawn = QRawFont.fromFont(light.font(role))
    file = QRawFont(str(resource("fonts", FILES[TYPE[role].weight])), 20)
    assert file.isValid()
    assert drawn.fontTable("glyf").data() == file.fontTable("glyf").data()


def test_text_size_scales_fonts_lines_and_lengths() -> None:
    large = Theme(scale=2.0)
    assert large.font("body").pixelSize() == 28
    assert large.line("body") == 40
    assert large.px(32) == 64
    assert large.ring > Theme().ring


def test_tabular_figures_are_equally_wide(light: Theme) -> None:
    figures = light.metrics("body", tabular=True)
    assert figures.horizontalAdvance("11111") == figures.horizontalAdvance("00000")
    loose = light.metrics("body")
    assert loose.horizontalAdvance("11111") != loose.horizontalAdvance("00000")


def test_changing_a_font_that_was_asked_for_changes_no_other(light: Theme) -> None:
    light.font("body").setPixelSize(99)
    assert light.font("body").pixelSize() == 14


def test_apply_dresses_the_program(qapp: QApplication, pictures: Path) -> None:
    dark = Theme(dark=True)
    dark.apply(qapp, pictures)
    assert theme.current() == dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == dark.colors.canvas
    assert qapp.font().pixelSize() == 14
    assert dark.colors.surface in theme.sheet()


def test_a_switch_reaches_widgets_that_are_shown(qtbot: QtBot, apply: Apply) -> None:
    label = QLabel("Sak 12/26")
    qtbot.addWidget(label)
    label.show()
    before = label.palette().windowText().color().name()
    apply(Theme(dark=True))
    assert label.palette().windowText().color().name() != before


def sheet(look: Theme) -> str:
    images = dict.fromkeys(("check", "minus", "tick", "down", "left", "right"), "none")
    return stylesheet.build(look.colors, look.px, look.ring, images, strong=look.high_contrast)


@pytest.mark.parametrize("look", [Theme(), Theme(dark=True), Theme(scale=2.0), Theme(high_contrast=True)])
def test_the_sheet_is_complete_and_leaves_fonts_and_palettes_alone(look: Theme) -> None:
    words = sheet(look)
    assert "%" not in words
    assert not re.search(r"\bfont\b|font-|palette\(", words)
    assert words.count("{") == words.count("}")


def test_no_property_in_the_sheet_is_one_of_qts_own() -> None:
    names = set(re.findall(r"\[(\w+)=", sheet(Theme())))
    assert {"role", "kind", "ink", "state"} <= names
    for kind in (QWidget, QFrame, QLabel, QPushButton, QToolButton, QLineEdit, QTextEdit, QComboBox, QCheckBox):
        widget = kind()
        assert not {name for name in names if widget.property(name) is not None}, kind


def tick_is_drawn(qtbot: QtBot) -> bool:
    """The ground of a checked box is broken by the tick in its middle."""
    box = QCheckBox("Send")
    qtbot.addWidget(box)
    box.setChecked(True)
    box.show()
    image: QImage = box.grab().toImage()
    accent = LIGHT.accent.lower()
    spots = [(x, y) for x in range(24) for y in range(image.height()) if image.pixelColor(x, y).name() == accent]
    left, right = min(x for x, _ in spots), max(x for x, _ in spots)
    upper, lower = min(y for _, y in spots), max(y for _, y in spots)
    inside = [image.pixelColor(x, y).name() for x in range(left + 3, right - 2) for y in range(upper + 3, lower - 2)]
    return len(set(inside)) > 1


def test_the_tick_is_drawn_from_a_folder_with_an_odd_name(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    put_on(Theme(), qapp, tmp_path / "Bjørn Ås (1) #2 'x' & co")
    assert tick_is_drawn(qtbot)


def test_missing_and_damaged_pictures_are_written_again(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    put_on(Theme(), qapp, tmp_path)
    made = {file: file.read_bytes() for file in tmp_path.iterdir()}
    assert len(made) == 6
    missing, damaged, *_ = made
    missing.unlink()
    damaged.write_bytes(made[damaged][:20])
    put_on(Theme(), qapp, tmp_path)
    assert {file: file.read_bytes() for file in tmp_path.iterdir()} == made
    assert tick_is_drawn(qtbot)


def test_whole_pictures_are_left_alone(qapp: QApplication, tmp_path: Path) -> None:
    Theme().apply(qapp, tmp_path)
    before = {file: file.stat().st_mtime_ns for file in tmp_path.iterdir()}
    Theme().apply(qapp, tmp_path)
    assert {file: file.stat().st_mtime_ns for file in tmp_path.iterdir()} == before


def test_a_cache_that_cannot_be_written_costs_only_the_pictures(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", "utf-8")
    with caplog.at_level(logging.WARNING):
        put_on(Theme(), qapp, blocked)
    assert "style picture not written" in caplog.text
    assert "image: none" in theme.sheet()
    assert not tick_is_drawn(qtbot)


def test_mark_shows_at_once(qtbot: QtBot, light: Theme) -> None:
    label = QLabel("Frist")
    qtbot.addWidget(label)
    label.show()
    stylesheet.mark(label, "ink", "danger")
    assert label.palette().windowText().color() == light.color("danger")


@pytest.mark.parametrize("preference", Qt.ContrastPreference)
def test_the_wish_of_the_system_is_heard(monkeypatch: pytest.MonkeyPatch, preference: Qt.ContrastPreference) -> None:
    hints = SimpleNamespace(accessibility=lambda: SimpleNamespace(contrastPreference=lambda: preference))
    monkeypatch.setattr(theme, "QApplication", SimpleNamespace(styleHints=lambda: hints))
    assert theme.system_wants_contrast() is (preference is Qt.ContrastPreference.HighContrast)


def test_the_system_can_be_asked(qapp: QApplication) -> None:
    assert theme.system_wants_contrast() in (True, False)


@pytest.mark.parametrize("strong", [False, True])
def test_a_row_that_is_chosen_is_seen_without_a_tint(qapp: QApplication, strong: bool) -> None:
    look = Theme(high_contrast=strong)
    palette = look.palette()
    inactive = palette.color(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight)
    assert inactive == look.color("accent" if strong else "selected")
    assert (f"border-color: {look.colors.accent}" in sheet(look).split('[selected="true"]')[1].split("}")[0]) is strong


def named(monkeypatch: pytest.MonkeyPatch, families: dict[str, list[str]]) -> dict[int, str]:
    """What the weights are called on a system that lists the files under these families."""
    database = SimpleNamespace(
        addApplicationFont=lambda file: Path(file).name, applicationFontFamilies=lambda name: families[name]
    )
    monkeypatch.setattr(theme, "QFontDatabase", database)
    return theme.load_fonts.__wrapped__()


def test_a_weight_may_have_a_family_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    families = {FILES[400]: ["Inter"], FILES[500]: ["Inter Medium"], FILES[600]: ["Inter SemiBold", "Inter"]}
    assert named(monkeypatch, families) == {400: "Inter", 500: "Inter Medium", 600: "Inter"}


def test_a_font_that_does_not_load_is_logged(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    assert set(named(monkeypatch, {file: [] for file in FILES.values()}).values()) == {"Inter"}
    assert "font not loaded: Inter-Medium.ttf" in caplog.text


def test_what_is_disabled_or_in_the_background_is_quieter(light: Theme) -> None:
    palette, group, role = light.palette(), QPalette.ColorGroup, QPalette.ColorRole
    for part in (role.Text, role.WindowText, role.ButtonText):
        assert palette.color(group.Disabled, part) == light.color("text3")
        assert palette.color(group.Active, part) == light.color("text")
    assert palette.color(group.Inactive, role.HighlightedText) == light.color("text")
    assert palette.color(group.Active, role.HighlightedText) == light.color("on_accent")
