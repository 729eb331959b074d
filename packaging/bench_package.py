"""How large what is installed is, and how quickly it starts beside the same program in .venv; for bench.py.

A built program cannot be asked from inside. It takes the folder's lock once its window has been painted, so the file of
the lock says when that was, for both in the same way.
"""

import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from liaison_desk import paths

DIST = Path(__file__).resolve().parent.parent / "dist"
FOLDER = DIST / "liaison-desk"
LARGEST = {"folder": 180, "deb": 60}  # millions of bytes
LOOKS = 0.0003  # seconds between two looks for the lock
PATIENCE = 30  # seconds


def sizes() -> Iterator[tuple[str, int]]:
    """Of what has been built, by its kind; in bytes."""
    if FOLDER.is_dir():
        yield "folder", sum(file.lstat().st_size for file in FOLDER.rglob("*") if not file.is_symlink())
    for package in DIST.glob("*.deb"):
        yield "deb", package.stat().st_size


def starts(desk: Path, environment: Mapping[str, str], times: int) -> tuple[list[float], list[float]]:
    """Milliseconds to the first paint, built and from .venv, in turns; the first of each fills the caches."""
    commands = ([str(FOLDER / "liaison-desk")], [sys.executable, "-m", "liaison_desk"])
    took: tuple[list[float], list[float]] = ([], [])
    for turn in range(times + 1):
        for command, each in zip(commands, took, strict=True):
            painted = _start([*command, "--data-dir", str(desk)], desk, environment)
            if turn:
                each.append(painted)
    return took


def _start(command: list[str], desk: Path, environment: Mapping[str, str]) -> float:
    lock = paths.inside(desk).lock
    lock.unlink(missing_ok=True)
    started = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not lock.exists():
            if process.poll() is not None or time.perf_counter() - started > PATIENCE:
                raise SystemExit(f"{command[0]} did not get as far as its window")
            time.sleep(LOOKS)
        return (time.perf_counter() - started) * 1000
    finally:
        process.kill()
        process.wait()
