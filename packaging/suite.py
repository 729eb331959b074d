"""The whole suite in two processes at once, which share the test files (turns.py); and what they cover, in .coverage.

python packaging/suite.py            the tests
python packaging/suite.py covered    and which lines they run
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROCESSES = min(2, os.cpu_count() or 1)
IN_MEMORY, ENOUGH = Path("/dev/shm"), 4 << 30  # bytes; a machine without it uses the disk


def main() -> None:
    python = (sys.executable, "-m")
    is_covered = sys.argv[1:] == ["covered"]
    measured = ("coverage", "run", "--parallel-mode", "-m") if is_covered else ()
    if is_covered:
        subprocess.run([*python, "coverage", "erase"], cwd=ROOT, check=True)
    with tempfile.TemporaryFile() as kept, tempfile.TemporaryDirectory(dir=_quick_place()) as common:
        # The first speaks as it goes, the other when it has finished.
        running = [
            subprocess.Popen(
                [*python, *measured, "pytest", "-p", "turns"],
                cwd=ROOT,
                env=surroundings(common),
                stdout=kept if number else None,
                stderr=subprocess.STDOUT if number else None,
            )
            for number in range(PROCESSES)
        ]
        codes = [process.wait() for process in running]
        kept.seek(0)
        sys.stdout.flush()
        sys.stdout.buffer.write(kept.read())
        sys.stdout.flush()
    if is_covered:
        subprocess.run([*python, "coverage", "combine", "--quiet"], cwd=ROOT, check=True)
    raise SystemExit(max(codes, key=abs))


def _quick_place() -> Path | None:
    """Thousands of stores are made, written and closed, and a disk is waited for each time."""
    has_room = IN_MEMORY.is_dir() and shutil.disk_usage(IN_MEMORY).free > ENOUGH
    return IN_MEMORY if has_room else None


def surroundings(common: str) -> dict[str, str]:
    """No screen, and no LC_ALL=C, which would keep Python and Qt from UTF-8. Compiled code is kept: some tests start the
    program again and again, and each time would compile all of it."""
    left_out = {"LC_ALL", "PYTHONDONTWRITEBYTECODE"}
    return {name: value for name, value in os.environ.items() if name not in left_out} | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT / "packaging"),
        "PYTEST_DEBUG_TEMPROOT": common,
        "TURNS": common,
    }


if __name__ == "__main__":
    main()
