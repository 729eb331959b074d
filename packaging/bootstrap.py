"""Make .venv ready: system libraries, pinned packages, the program itself, compiled catalogues.

Runs on a bare Debian with nothing but Python, so only the standard library. As root it installs what the
system lacks; otherwise it says in one line what is missing and exits with 2.

    python3 packaging/bootstrap.py           what tests and documents need
    python3 packaging/bootstrap.py window    also what a window on this display needs
"""

from __future__ import annotations  # so that an older Python gets as far as being told

import ctypes
import hashlib
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "made-from"  # written last: without it the environment is half made
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
REQUIREMENTS = ROOT / "packaging" / "requirements-dev.txt"

# What Qt loads from the system: library -> Debian package.
OFFSCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
X11 = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


def main() -> None:
    if not (3, 11) <= sys.version_info[:2] < (3, 15):
        stop(f"Python 3.11 to 3.14 is needed; {sys.executable} is {sys.version.split()[0]}")
    install_system_packages(with_window="window" in sys.argv[1:])
    if not is_made():
        make_environment()
    run("compiling the translations", BIN / "python", ROOT / "packaging" / "texts.py", "compile")


def stop(sentence: str) -> None:
    print(f"liaison-desk: {sentence}", file=sys.stderr)
    raise SystemExit(2)


def run(step: str, *command: str | Path, **options: Any) -> None:
    """What the command itself says about a failure stands above our line."""
    if subprocess.run(command, check=False, **options).returncode:
        stop(f"this step failed: {step} ({' '.join(map(str, command))})")


# -- the system
def install_system_packages(*, with_window: bool) -> None:
    missing = missing_packages(with_window=with_window)
    if not missing:
        return
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        stop(f"system packages are missing; as root: apt-get install {' '.join(missing)}")
    print(f"Installing {' '.join(missing)}", flush=True)
    quiet = {"stdout": subprocess.DEVNULL, "env": os.environ | {"DEBIAN_FRONTEND": "noninteractive"}}
    apt = ("apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120")
    subprocess.run([*apt, "update"], check=False, **quiet)  # one source out of reach need not matter
    run("installing system packages", *apt, "install", "-y", "--no-install-recommends", *missing, **quiet)
    importlib.invalidate_caches()
    missing = missing_packages(with_window=with_window)
    if missing:
        stop(f"the system still lacks what {' '.join(missing)} should have brought")


def missing_packages(*, with_window: bool) -> list[str]:
    """Debian's names of what the system lacks; empty where the system is not Linux."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = dict(OFFSCREEN)
    if with_window and os.environ.get("DISPLAY"):
        wanted |= X11
    elif with_window and os.environ.get("WAYLAND_DISPLAY"):
        wanted |= WAYLAND
    missing = [package for library, package in wanted.items() if not loads(library)]
    if importlib.util.find_spec("ensurepip") is None:
        missing.append(f"python3.{sys.version_info.minor}-venv")
    return missing


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


# -- the environment
def is_made() -> bool:
    """By these pins, this project file and this Python, in this folder, to the end."""
    return STAMP.exists() and STAMP.read_text("utf-8") == made_from()


def made_from() -> str:
    told = f"{ROOT}\n{sys.base_prefix}\n{sys.version}\n".encode()
    return hashlib.sha256(told + REQUIREMENTS.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()


def make_environment() -> None:
    print("Making the environment in .venv (a minute or two)", flush=True)
    STAMP.unlink(missing_ok=True)
    run("making .venv", sys.executable, "-m", "venv", "--clear", VENV)
    pip = (BIN / "python", "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    run("installing the pinned packages", *pip, "--require-hashes", "-r", REQUIREMENTS)
    run("installing the program", *pip, "--no-deps", "--no-build-isolation", "--editable", ROOT)
    STAMP.write_text(made_from(), "utf-8")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        stop("interrupted; run it again, it starts over where it must")
    except OSError as error:
        stop(f"this step failed: {error}")
