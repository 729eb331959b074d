from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from pytestqt.qtbot import QtBot

from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import box, hbox
from liaison_desk.ui.kit.painting import Pen, keys_width, pill_width
from liaison_desk.ui.kit.status import Avatar, Bar, CheckDot, Pill, Tile, initials
from liaison_desk.ui.kit.theme import Theme
from liaison_desk.ui.kit.tokens import Token, Tone
from tests.ui.kit.helpers import Apply, Show, accessible

LATE = "11 dager over fristen"


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("plain", [False, True])
def test_a_pill_is_wide_enough_for_its_words(qtbot: QtBot, apply: Apply, scale: float, plain: bool) -> None:
    look = apply(Theme(scale=scale))
    pill = Pill(LATE, "danger", Icon.TRIANGLE_ALERT, plain=plain)
    qtbot.addWidget(pill)
    pads = 0 if plain else 2 * look.px(8)
    words = look.metrics("caption_strong", tabular=True).horizontalAdvance(LATE)
    assert pill.width() >= words + look.px(14) + look.px(5) + pads
    assert pill.height() == look.px(24)


def test_a_pill_is_words_to_a_screen_reader(qtbot: QtBot) -> None:
    pill = Pill(LATE, "danger", Icon.TRIANGLE_ALERT)
    qtbot.addWidget(pill)
    assert accessible(pill) == (LATE, QAccessible.Role.StaticText)


def test_a_pill_can_change(qtbot: QtBot) -> None:
    pill = Pill("Utkast", "outline")
    qtbot.addWidget(pill)
    narrow = pill.width()
    pill.show_state("Godkjent av alle", "success", Icon.CIRCLE_CHECK)
    assert pill.width() > narrow
    assert accessible(pill)[0] == "Godkjent av alle"


def drawn(theme: Theme, paint: Callable[[Pen], object], width: int = 200) -> QImage:
    image = QImage(width, 40, QImage.Format.Format_ARGB32)
    image.fill(theme.color("surface"))
    painter = QPainter(image)
    paint(Pen(painter))
    painter.end()
    return image


def colors(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("tone", ["danger", "warning", "success", "accent", "neutral"])
def test_a_pill_is_drawn_in_its_tone(light: Theme, tone: Tone) -> None:
    image = drawn(light, lambda pen: pen.pill(2, 20, "Frist i dag", tone, Icon.CIRCLE_CHECK))
    assert light.tone(tone).fill.name().upper() in colors(image)


def test_a_pill_shows_its_words(light: Theme) -> None:
    pictures = [drawn(light, lambda pen, words=words: pen.pill(2, 20, words, "danger")) for words in ("anbud", "anbdu")]
    assert pictures[0] != pictures[1]


def test_a_plain_pill_has_no_ground(light: Theme) -> None:
    image = drawn(light, lambda pen: pen.pill(2, 20, "Frist i dag", "danger", plain=True))
    assert light.hex("danger_soft") not in colors(image)


def test_high_contrast_draws_an_outline_where_the_tint_was(apply: Apply) -> None:
    strong = apply(Theme(high_contrast=True))
    image = drawn(strong, lambda pen: pen.pill(2, 20, "Frist i dag", "danger"))
    edge = {image.pixelColor(40, y).name().upper() for y in range(40)}
    assert strong.hex("danger").upper() in edge


def test_a_line_gives_way_and_tells_its_width(light: Theme) -> None:
    widths: list[float] = []
    room = QRectF(0, 0, 60, 40)
    image = drawn(light, lambda pen: widths.append(pen.line("Ringe rektor ved Sandgotna", room)), 120)
    assert 40 < widths[0] <= 60
    outside = {image.pixelColor(x, y).name().upper() for x in range(62, 120) for y in range(40)}
    assert outside == {light.hex("surface").upper()}


def test_widths_are_those_that_are_drawn(light: Theme) -> None:
    told: list[float] = []
    drawn(light, lambda pen: told.extend((pen.pill(0, 20, LATE, "danger"), pen.keys(190, 20, ("Ctrl", "K")))))
    assert told == [pill_width(LATE, None), keys_width(("Ctrl", "K"))]


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Kari Lunde", "KL"),
        ("Anne-Grethe Myklebust", "AM"),
        ("Per Olav Bø", "PB"),
        ("Nav", "N"),
        ("øyvind ås", "ØÅ"),
        ("Liv Berg-Hansen", "LH"),
        ("", ""),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_dot_is_ticked_with_the_keyboard_and_is_a_check_box(qtbot: QtBot, show: Show) -> None:
    dot = CheckDot("Marker som ferdig: Ringe rektor")
    show(box(hbox(dot)))
    dot.setFocus()
    with qtbot.waitSignal(dot.toggled):
        qtbot.keyClick(dot, Qt.Key.Key_Space)
    assert dot.isChecked()
    assert accessible(dot)[1] is QAccessible.Role.CheckBox


@pytest.mark.parametrize(
    ("checked", "soft", "expected"),
    [(False, False, "border_control"), (True, False, "success"), (True, True, "accent_soft"), (False, True, "surface")],
)
def test_a_dot_shows_what_it_is(qtbot: QtBot, light: Theme, checked: bool, soft: bool, expected: Token) -> None:
    dot = CheckDot("Til stede", checked=checked, soft=soft)
    qtbot.addWidget(dot)
    assert light.hex(expected) in colors(dot.grab().toImage())


@pytest.mark.parametrize("value", [-0.5, 0.0, 0.01, 0.5, 1.0, 1.7])
def test_a_bar_stays_inside_itself(qtbot: QtBot, light: Theme, value: float) -> None:
    bar = Bar(value, says="halvveis")
    qtbot.addWidget(bar)
    bar.resize(100, bar.height())
    image = bar.grab().toImage()
    filled = sum(image.pixelColor(x, 3).name().upper() == light.hex("accent") for x in range(100))
    assert filled <= round(100 * max(0.06, min(1, value)))
    assert (filled > 0) == (value > 0)
    assert bar.accessibleName() == "halvveis"


def test_a_bar_can_change(qtbot: QtBot) -> None:
    bar = Bar(0.2, says="1 av 5")
    qtbot.addWidget(bar)
    bar.show_value(0.4, says="2 av 5")
    assert bar.accessibleName() == "2 av 5"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_avatars_and_tiles_are_square_and_drawn(qtbot: QtBot, apply: Apply, scale: float) -> None:
    look = apply(Theme(scale=scale))
    for sign, side in ((Avatar("KL", 28), 28), (Tile(Icon.SEND, "warning"), 36)):
        qtbot.addWidget(sign)
        assert sign.width() == sign.height() == look.px(side)
        tone: Tone = "neutral" if isinstance(sign, Avatar) else "warning"
        assert {part.name().upper() for part in look.tone(tone)[:2]} <= colors(sign.grab().toImage())
