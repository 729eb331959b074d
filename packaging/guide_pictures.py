"""Makes the pictures of the officers' guide anew, in its three languages, from the scenes of liaison_desk.screens.

python packaging/guide_pictures.py [SCENE ...]

Which scenes: those the chapters in resources/guide name. The colours are reduced to 256, for the pictures lie in git.
"""

import os
import re
import sys
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from liaison_desk import screens
from liaison_desk.domain.texts import Language
from liaison_desk.screens import LIGHT, SCENES, Variant

GUIDE = Path(__file__).resolve().parent.parent / "resources" / "guide"
WIDTH, HEIGHT = 1120, 720  # of the window: every word can be read where the page shows the picture a third smaller
COLORS = 256
COMMON = 160  # of them are those most of a picture is made of; the rest stand for what looks like none of these
ALIKE = 0xE0E0E0  # what of a colour tells it from others
SMALLEST = 0  # Qt's word for the slowest and best packing of a PNG


def main(wanted: list[str]) -> None:
    names = wanted or named()
    variants = [
        Variant(language.value, replace(LIGHT.settings, language=language), WIDTH, HEIGHT) for language in Language
    ]
    known = {scene.name: scene for scene in SCENES}
    scenes = [replace(known[name], also=tuple(variants)) for name in names]
    with tempfile.TemporaryDirectory() as scratch:
        for file in screens.take_all(Path(scratch), scenes=scenes, variants=variants):
            name, _, language = file.stem.rpartition("_")
            kept = GUIDE / "pictures" / language / f"{name}.png"
            kept.parent.mkdir(parents=True, exist_ok=True)
            reduced(QImage(str(file))).save(str(kept), "PNG", SMALLEST)
    if not wanted:
        for file in GUIDE.glob("pictures/*/*.png"):
            if file.stem not in names:
                file.unlink()
    sizes = [file.stat().st_size for file in GUIDE.glob("pictures/*/*.png")]
    print(f"{len(sizes)} pictures, {sum(sizes) / 1e6:.1f} MB")


def named() -> list[str]:
    """The scenes the chapters show, each once."""
    texts = [file.read_text("utf-8") for file in sorted(GUIDE.glob("*/*.md"))]
    return sorted({name for words in texts for name in re.findall(r"!\[[^\]]*\]\([^)]*?([a-z0-9]+)\.png\)", words)})


def reduced(image: QImage) -> QImage:
    """With the colours most of it is made of, and those of what is small but has its meaning by its colour; the others
    become the nearest of them."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(plain.constBits().cast("I"))  # type: ignore[attr-defined]  # a memoryview, says the stub too late
    ranked = [color for color, _ in counted.most_common()]
    chosen = ranked[:COMMON]
    kinds = {color & ALIKE for color in chosen}
    for color in ranked[COMMON:]:
        if len(chosen) < COLORS and color & ALIKE not in kinds:
            kinds.add(color & ALIKE)
            chosen.append(color)
    table = [color | 0xFF000000 for color in chosen]
    flags = Qt.ImageConversionFlag
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, flags.ThresholdDither | flags.AvoidDither)


if __name__ == "__main__":
    main(sys.argv[1:])
