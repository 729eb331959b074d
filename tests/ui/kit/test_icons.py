import pytest
from PySide6.QtGui import QIcon, QPixmap

from liaison_desk.paths import resource
from liaison_desk.ui.kit import icons
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.theme import Theme
from liaison_desk.ui.kit.tokens import Token
from tests.ui.kit.helpers import Apply


def inked(picture: QPixmap) -> list[str]:
    """Colours of the pixels that are fully covered."""
    image = picture.toImage()
    spots = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return [color.name().upper() for color in spots if color.alpha() == 255]


def test_every_icon_has_its_file_and_every_file_its_icon() -> None:
    assert {icon.value for icon in Icon} == {file.stem for file in resource("icons").glob("*.svg")}


@pytest.mark.parametrize("name", Icon)
def test_every_icon_draws_something(name: Icon) -> None:
    assert inked(icons.pixmap(name, "text", 24, 2.0))


@pytest.mark.parametrize("ink", ["danger", "on_accent", "accent_text"])
def test_an_icon_has_the_colour_asked_for(light: Theme, ink: Token) -> None:
    assert set(inked(icons.pixmap(Icon.CIRCLE_CHECK, ink, 48, 2.0))) == {light.hex(ink).upper()}


def test_sharp_at_every_scale(apply: Apply) -> None:
    assert icons.pixmap(Icon.CHECK, "text", 18, 1.5).width() == 27
    apply(Theme(scale=2.0))
    picture = icons.pixmap(Icon.CHECK, "text", 18, 1.5)
    assert (picture.width(), picture.devicePixelRatio()) == (54, 1.5)


def test_a_disabled_button_gets_a_quieter_icon(light: Theme) -> None:
    made = icons.icon(Icon.CIRCLE_CHECK, "accent_text", 48)
    quiet = made.pixmap(48, QIcon.Mode.Disabled)
    assert set(inked(quiet)) == {light.hex("text3").upper()}


def test_the_gap_is_empty_room_at_the_right() -> None:
    size = icons.icon(Icon.PLUS, "text", 16, gap=4).availableSizes()[0]
    assert (size.width(), size.height()) == (20, 16)
