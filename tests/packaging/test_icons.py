"""The icon of the installed program is the mark the window draws, in every form a system asks for."""

import struct

import icons
import pytest
from PySide6.QtGui import QImage, qAlpha, qBlue, qGreen, qRed

from liaison_desk.ui.kit.nav import logo_icon


def apart(one: QImage, other: QImage) -> float:
    """The middle difference of a pixel's red, green, blue and opacity."""
    side = one.width()
    total = 0
    for x in range(side):
        for y in range(side):
            pair = one.pixel(x, y), other.pixel(x, y)
            total += sum(abs(part(pair[0]) - part(pair[1])) for part in (qRed, qGreen, qBlue, qAlpha))
    return total / (side * side * 4)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("side", [32, 64])
def test_it_is_the_mark_of_the_window(side: int) -> None:
    shown = logo_icon().pixmap(side, side).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    assert apart(icons.draw(side), shown) < 3
    empty = QImage(side, side, QImage.Format.Format_ARGB32)
    empty.fill(0)
    assert apart(icons.draw(side), empty) > 60


@pytest.mark.usefixtures("qapp")
def test_windows_and_macos_find_every_size_in_their_files() -> None:
    file = icons.ico()
    _, kind, count = struct.unpack_from("<HHH", file)
    assert (kind, count) == (1, len(icons.OF_WINDOWS))
    for number, side in enumerate(icons.OF_WINDOWS):
        width, _, _, _, _, _, size, at = struct.unpack_from("<BBBBHHII", file, 6 + 16 * number)
        assert width == side % 256
        assert QImage.fromData(file[at : at + size], "PNG").width() == side
    file, at, sides = icons.icns(), 8, []
    assert struct.unpack_from(">4sI", file) == (b"icns", len(file))
    while at < len(file):
        name, size = struct.unpack_from(">4sI", file, at)
        sides.append((name, QImage.fromData(file[at + 8 : at + size], "PNG").width()))
        at += size
    assert sides == list(icons.OF_MACOS.items())
