"""The whole suite in two processes at once, each with half of the test files, and what they cover in .coverage.

python packaging/suite.py
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HALVES = min(2, os.cpu_count() or 1)
WINDOWED = 4  # a line of a test with a window takes so much longer than one without


def main() -> None:
    python = (sys.executable, "-m")
    is_covered = sys.argv[1:] == ["covered"]
    measured = ("coverage", "run", "--parallel-mode", "-m") if is_covered else ()
    if is_covered:
        subprocess.run([*python, "coverage", "erase"], cwd=ROOT, check=True)
    with tempfile.TemporaryFile() as kept:
        # The first speaks as it goes, the other when it has finished.
        running = [
            subprocess.Popen(
                [*python, *measured, "pytest", *half],
                cwd=ROOT,
                env=surroundings(),
                stdout=kept if number else None,
                stderr=subprocess.STDOUT if number else None,
            )
            for number, half in enumerate(halves())
        ]
        codes = [process.wait() for process in running]
        kept.seek(0)
        sys.stdout.flush()
        sys.stdout.buffer.write(kept.read())
        sys.stdout.flush()
    if is_covered:
        subprocess.run([*python, "coverage", "combine", "--quiet"], cwd=ROOT, check=True)
    raise SystemExit(max(codes, key=abs))


def halves() -> list[list[str]]:
    """Of about the same length in time, as far as the length in lines can tell."""
    tests = ROOT / "tests"
    weights = {
        file: len(file.read_bytes().splitlines()) * (WINDOWED if {"ui", "flows"} & set(file.parts) else 1)
        for file in tests.rglob("test_*.py")
    }
    found: list[list[str]] = [[] for _ in range(HALVES)]
    filled = [0] * HALVES
    for file in sorted(weights, key=lambda file: (-weights[file], file)):
        lightest = filled.index(min(filled))
        found[lightest].append(str(file.relative_to(ROOT)))
        filled[lightest] += weights[file]
    return [sorted(half) for half in found]


def surroundings() -> dict[str, str]:
    """No screen, and no LC_ALL=C, which would keep Python and Qt from UTF-8. Compiled code is kept: some tests start the
    program again and again, and each time would compile all of it."""
    left_out = {"LC_ALL", "PYTHONDONTWRITEBYTECODE"}
    return {name: value for name, value in os.environ.items() if name not in left_out} | {
        "QT_QPA_PLATFORM": "offscreen"
    }


if __name__ == "__main__":
    main()
