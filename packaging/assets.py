"""Fetch the fonts and icons the program ships, from the npm registry, into resources/.

    python packaging/assets.py                 fetch all again (needs npm)
    python packaging/assets.py add bell mail   fetch these icons too

Inter (OFL 1.1) draws screen and paper; DejaVu Sans stands in on paper for the signs Inter lacks; the icons
are Lucide (ISC). Each folder holds the licence text of what lies in it.
"""

import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
FONTS = RESOURCES / "fonts"
ICONS = RESOURCES / "icons"

INTER = "@expo-google-fonts/inter@0.4.2"
DEJAVU = "dejavu-fonts-ttf@2.37.3"
LUCIDE = "lucide-static@1.62.0"


def fetch(package: str, wanted: dict[str, Path]) -> None:
    """`wanted` maps a path inside the package to where it goes."""
    with tempfile.TemporaryDirectory() as scratch:
        packed = subprocess.run(
            ["npm", "pack", "--silent", package], cwd=scratch, check=True, capture_output=True, encoding="utf-8"
        )
        with tarfile.open(Path(scratch) / packed.stdout.split()[-1]) as archive:
            for inside, target in wanted.items():
                member = archive.extractfile(f"package/{inside}")
                if member is None:
                    raise SystemExit(f"{package} holds no {inside}")
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(member.read())


def main() -> None:
    icons = {path.stem for path in ICONS.glob("*.svg")}
    if sys.argv[1:2] == ["add"]:
        icons |= set(sys.argv[2:])
    fetch(
        INTER,
        {
            "400Regular/Inter_400Regular.ttf": FONTS / "Inter-Regular.ttf",
            "500Medium/Inter_500Medium.ttf": FONTS / "Inter-Medium.ttf",
            "600SemiBold/Inter_600SemiBold.ttf": FONTS / "Inter-SemiBold.ttf",
            "LICENSE_FONT": FONTS / "Inter-OFL.txt",
        },
    )
    fetch(DEJAVU, {"ttf/DejaVuSans.ttf": FONTS / "DejaVuSans.ttf", "LICENSE": FONTS / "DejaVu-LICENSE.txt"})
    fetch(
        LUCIDE,
        {"LICENSE": ICONS / "Lucide-ISC.txt"} | {f"icons/{name}.svg": ICONS / f"{name}.svg" for name in sorted(icons)},
    )


if __name__ == "__main__":
    main()
