"""Draw the program's icon from icon.svg in the sizes and forms that systems ask for, into build/icons.

    python packaging/icons.py

PNGs for Linux, one .ico for Windows, one .icns for macOS. Both of these are headers around PNGs.
"""

import os
import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
DRAWING = ROOT / "packaging" / "icon.svg"
DRAWN = ROOT / "build" / "icons"

SIZES = (16, 22, 24, 32, 36, 48, 64, 72, 96, 128, 192, 256, 512)
OF_WINDOWS = (16, 20, 24, 32, 40, 48, 64, 128, 256)
OF_MACOS = {
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}


def draw(side: int) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image


def png(side: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    draw(side).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def ico() -> bytes:
    pictures = [(side, png(side)) for side in OF_WINDOWS]
    told = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(told) + 16 * len(pictures)
    for side, picture in pictures:
        told += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return told + b"".join(picture for _, picture in pictures)


def icns() -> bytes:
    parts = [kind + struct.pack(">I", len(picture) + 8) + picture for kind, picture in _of_macos()]
    return b"icns" + struct.pack(">I", sum(map(len, parts)) + 8) + b"".join(parts)


def _of_macos() -> list[tuple[bytes, bytes]]:
    return [(kind, png(side)) for kind, side in OF_MACOS.items()]


def main() -> None:
    DRAWN.mkdir(parents=True, exist_ok=True)
    for side in SIZES:
        (DRAWN / f"{side}.png").write_bytes(png(side))
    (DRAWN / "liaison-desk.ico").write_bytes(ico())
    (DRAWN / "liaison-desk.icns").write_bytes(icns())


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    main()
