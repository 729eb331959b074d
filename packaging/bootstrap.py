"""Make .venv ready: system libraries, pinned packages, the program itself, compiled catalogues.

Runs on a bare Debian with nothing but Python, so only the standard library. As root it installs what the
system lacks; otherwise it says in one line what is missing and exits with 2.
"""

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
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
WINDOWED = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}


def main() -> None:
    if not (3, 11) <= sys.version_info[:2] < (3, 15):
        stop(f"Python 3.11 to 3.14 is needed; {sys.executable} is {sys.version.split()[0]}")
    install_system_packages(missing_packages())
    make_environment()
    compile_catalogues()


def stop(sentence: str) -> None:
    print(f"liaison-desk: {sentence}", file=sys.stderr)
    raise SystemExit(2)


def missing_packages() -> list[str]:
    """Debian's names of what the system lacks; empty where the system is not Linux."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = OFFSCREEN | (WINDOWED if os.environ.get("DISPLAY") else {})
    missing = [package for library, package in wanted.items() if not loads(library)]
    if importlib.util.find_spec("ensurepip") is None:
        missing.append("python3-venv")
    return missing


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_system_packages(packages: list[str]) -> None:
    if not packages:
        return
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        stop(f"these system packages are missing: {' '.join(packages)}")
    print(f"Installing {' '.join(packages)}", flush=True)
    quiet = {"stdout": subprocess.DEVNULL, "env": os.environ | {"DEBIAN_FRONTEND": "noninteractive"}}
    subprocess.run(["apt-get", "update", "-qq"], check=True, **quiet)
    subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages], check=True, **quiet)


def make_environment() -> None:
    """Build .venv anew when the pins, the project file or Python changed since it was made."""
    stamp = VENV / "made-from"
    wanted = hashlib.sha256(
        REQUIREMENTS.read_bytes() + (ROOT / "pyproject.toml").read_bytes() + sys.version.encode()
    ).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    print("Making the environment in .venv", flush=True)
    subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)
    pip = [BIN / "python", "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    subprocess.run([*pip, "--require-hashes", "-r", REQUIREMENTS], check=True)
    subprocess.run([*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT], check=True)
    stamp.write_text(wanted)


def compile_catalogues() -> None:
    subprocess.run([BIN / "python", ROOT / "packaging" / "texts.py", "compile"], check=True)


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as error:
        stop(f"this step failed: {' '.join(map(str, error.cmd))}")
