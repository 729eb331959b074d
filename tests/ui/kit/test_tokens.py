from typing import get_args

import pytest

from liaison_desk.ui.kit import tokens
from liaison_desk.ui.kit.tokens import DARK, HIGH_SHAPES, HIGH_TEXT, LIGHT, Colors, Token, Tone, Type


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_every_pair_in_use_is_readable(colors: Colors) -> None:
    assert tokens.failures(colors) == []


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_high_contrast_is_better_than_good(colors: Colors) -> None:
    strong = tokens.high_contrast(colors)
    assert (HIGH_TEXT, HIGH_SHAPES) == (7.0, 4.5)
    assert tokens.failures(strong, text=HIGH_TEXT, shapes=HIGH_SHAPES) == []
    assert tokens.contrast(strong.border, strong.surface) >= HIGH_SHAPES


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_high_contrast_has_no_soft_tints(colors: Colors) -> None:
    strong = tokens.high_contrast(colors)
    tints = [getattr(strong, name) for name in tokens.COLOR_NAMES if name.endswith("_soft")]
    assert set(tints) == {colors.surface}
    assert strong.hover == strong.selected == colors.surface


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_high_contrast_tells_what_is_disabled_from_what_is_not(colors: Colors) -> None:
    strong = tokens.high_contrast(colors)
    assert strong.disabled not in (strong.text, strong.text2, strong.text3)
    assert min(tokens.contrast(strong.disabled, ground) for ground in (strong.surface, strong.canvas)) >= 4.5


def test_contrast_is_that_of_the_standard() -> None:
    assert tokens.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert tokens.contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)
    assert tokens.contrast("#FFFFFF", "#767676") == tokens.contrast("#767676", "#FFFFFF")


def test_a_weak_colour_is_found() -> None:
    weak = Colors(**{name: getattr(LIGHT, name) for name in tokens.COLOR_NAMES} | {"text3": "#AAAAAA"})
    assert ("text3", "surface") in {(pair.ink, pair.ground) for pair in tokens.failures(weak)}


def test_the_names_are_those_of_the_colours() -> None:
    assert get_args(Token) == tokens.COLOR_NAMES
    assert set(get_args(Type)) == set(tokens.TYPE)
    assert set(get_args(Tone)) == set(tokens.TONE)


def test_nothing_is_smaller_than_the_caption() -> None:
    assert min(face.size for face in tokens.TYPE.values()) == tokens.TYPE["caption"].size == 12
    assert {face.weight for face in tokens.TYPE.values()} == {400, 500, 600}
