"""Build what is installed, into dist/: the program as one folder, its package for the system this runs on (.deb, the
installer of Windows, the disk image of macOS), the list of its parts, and the wheel.

    python packaging/package.py            all that this system can make
    python packaging/package.py folder     only dist/liaison-desk

Nothing is made for another system than the one this runs on.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import bootstrap

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
DIST = ROOT / "dist"
REQUIREMENTS = PACKAGING / "requirements-package.txt"


def main() -> None:
    asked = sys.argv[1:] or list(STEPS)
    if unknown := set(asked) - STEPS.keys():
        raise SystemExit(f"no such step: {' '.join(sorted(unknown))}; there are {' '.join(STEPS)}")
    for name in asked:
        STEPS[name]()


def make_folder() -> None:
    pip = ("-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--require-hashes")
    python("installing PyInstaller", *pip, "-r", REQUIREMENTS)
    python("compiling the translations", PACKAGING / "texts.py", "compile")
    python("drawing the icon", PACKAGING / "icons.py")
    python("listing the parts", PACKAGING / "parts.py", ROOT / "build" / "parts.cdx.json", stdout=subprocess.DEVNULL)
    print("Putting the program into one folder (a minute)", flush=True)
    work = ("--distpath", DIST, "--workpath", ROOT / "build" / "pyinstaller", "--log-level", "ERROR")
    python("building the folder", "-m", "PyInstaller", "--noconfirm", *work, PACKAGING / "liaison-desk.spec")
    tell(DIST / "liaison-desk")


def make_deb() -> None:
    if not all(map(shutil.which, ("dpkg", "dpkg-deb", "readelf"))):
        print("No Debian package: this system has no dpkg-deb or no readelf.")
        return
    for old in DIST.glob("*.deb"):
        old.unlink()
    python("building the Debian package", PACKAGING / "deb.py", stdout=subprocess.DEVNULL)
    tell(*DIST.glob("*.deb"))


def make_setup() -> None:
    if sys.platform == "win32":
        python("building the installer", PACKAGING / "installer.py")
        tell(*DIST.glob("*-setup.exe"))


def make_dmg() -> None:
    if sys.platform == "darwin":
        python("building the disk image", PACKAGING / "dmg.py")
        tell(*DIST.glob("*.dmg"))


def list_parts() -> None:
    """As the folder has it inside, for whoever wants to know before installing."""
    for old in DIST.glob("*.cdx.json"):
        old.unlink()
    python("listing the parts", PACKAGING / "parts.py", stdout=subprocess.DEVNULL)
    tell(*DIST.glob("*.cdx.json"))


def make_wheel() -> None:
    for old in DIST.glob("*.whl"):
        old.unlink()
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    python("building the wheel", "-m", "hatchling", "build", "--target", "wheel", "--directory", DIST, **quiet)
    tell(*DIST.glob("*.whl"))


STEPS: dict[str, Callable[[], None]] = {
    "folder": make_folder,
    "deb": make_deb,
    "setup": make_setup,
    "dmg": make_dmg,
    "parts": list_parts,
    "wheel": make_wheel,
}


def python(step: str, *command: str | Path, **options: object) -> None:
    # Hashes that do not change make two builds of one state alike.
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": "0"}
    bootstrap.run(step, sys.executable, *command, cwd=ROOT, env=surroundings, **options)


def tell(*made: Path) -> None:
    for path in made:
        size = sum(file.stat().st_size for file in [path, *path.rglob("*")] if file.is_file() and not file.is_symlink())
        print(f"{path.relative_to(ROOT)}  {size / 1e6:.0f} MB", flush=True)


if __name__ == "__main__":
    main()
