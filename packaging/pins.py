"""Make the hash-pinned requirements anew from pyproject.toml, for every system and every Python it names, and the
table of wheels beside them (wheels.py), by which a test sees that each system has its own.

    python packaging/pins.py             what is pinned stays, where pyproject.toml still allows it
    python packaging/pins.py --upgrade   the newest of everything that is at least a week old

uv resolves; it is fetched into a scratch environment where it is not installed. No address of a registry is written:
whoever installs uses their own.
"""

import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

import wheels

ROOT = Path(__file__).resolve().parent.parent
FILES = {
    "packaging/requirements.txt": (),
    "packaging/requirements-dev.txt": ("--extra", "dev", "--constraint", "packaging/requirements.txt"),
    "packaging/requirements-package.txt": ("--extra", "package", "--constraint", "packaging/requirements.txt"),
}
OPTIONS = ("--universal", "--generate-hashes", "--no-emit-index-url", "--no-emit-find-links", "--quiet")
LOCK = ("--universal", "--quiet", "--constraint", "packaging/requirements.txt", "--format", "pylock.toml")


def main() -> None:
    with tempfile.TemporaryDirectory() as scratch:
        uv = shutil.which("uv") or fetch_uv(Path(scratch))
        for file, extra in FILES.items():
            told = ("--custom-compile-command", "make pins", "--output-file", file, *sys.argv[1:])
            subprocess.run([uv, "pip", "compile", "pyproject.toml", *extra, *OPTIONS, *told], cwd=ROOT, check=True)
        lock = Path(scratch) / "pylock.toml"
        subprocess.run([uv, "pip", "compile", "pyproject.toml", *LOCK, "--output-file", lock], cwd=ROOT, check=True)
        wheels.write_table(lock.read_text("utf-8"))


def fetch_uv(scratch: Path) -> str:
    venv.create(scratch, with_pip=True)
    binaries = scratch / Path(sys.executable).parent.name
    subprocess.run([binaries / "python", "-m", "pip", "install", "--quiet", "uv"], check=True)
    return str(binaries / "uv")


if __name__ == "__main__":
    main()
