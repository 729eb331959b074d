"""Everything that must be green before a change lands: one line for a green step, all it said for a red one.

python packaging/check.py              every step
python packaging/check.py lint types   only these
"""

import os
import re
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
BIN = Path(sys.executable).parent
COVERED = {"domain": 100, "store": 100, "services": 100, "export": 100, "ui": 85}  # per cent, lines and branches
CODE = ("src", "tests", "packaging")


class RedError(Exception):
    """What a step that failed has to say."""


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    """What the command printed."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    environment.pop("LC_ALL", None)  # LC_ALL=C would keep Python and Qt from UTF-8
    done = subprocess.run(
        command,
        cwd=cwd,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise RedError(f"$ {' '.join(map(str, command))}\n{done.stdout}")
    return done.stdout


def last_line(printed: str) -> str:
    return printed.strip().rpartition("\n")[2].strip("= ")


def check_format() -> str:
    return last_line(run(BIN / "ruff", "format", "--check", *CODE))


def check_lint() -> str:
    return last_line(run(BIN / "ruff", "check", *CODE))


def check_types() -> str:
    return last_line(run(BIN / "mypy"))


def check_contracts() -> str:
    return last_line(run(BIN / "lint-imports"))


def check_texts() -> str:
    return last_line(run(sys.executable, PACKAGING / "texts.py", "check"))


def check_tests() -> str:
    passed = re.findall(r"^=+ (\d+) passed", run(sys.executable, PACKAGING / "suite.py", "covered"), re.MULTILINE)
    return f"{sum(map(int, passed))} passed"


def check_coverage() -> str:
    """By the last run of the whole suite, which must be newer than the code."""
    measured = ROOT / ".coverage"
    newest = max(file.stat().st_mtime for folder in ("src", "tests") for file in (ROOT / folder).rglob("*.py"))
    if not measured.exists() or measured.stat().st_mtime < newest:
        raise RedError("The suite has not been run on this code; run make test COVERED=1 first.")
    red = []
    for folder, wanted in COVERED.items():
        report = ("report", "--skip-covered", "--show-missing", f"--include=src/liaison_desk/{folder}/*")
        try:
            run(sys.executable, "-m", "coverage", *report, f"--fail-under={wanted}")
        except RedError as why:
            red.append(f"{folder} must be covered to {wanted} %:\n{why}")
    if red:
        raise RedError("\n".join(red))
    return ", ".join(f"{folder} {wanted} %" for folder, wanted in COVERED.items())


def check_wheel() -> str:
    """Built, installed where nothing else is, and used."""
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", scratch)
        (wheel,) = scratch.glob("*.whl")
        venv.create(scratch / "venv", with_pip=True)
        fresh = scratch / "venv" / BIN.name
        pip = (fresh / "python", "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
        run(*pip, "--require-hashes", "--requirement", PACKAGING / "requirements.txt", cwd=scratch)
        run(*pip, "--no-deps", wheel, cwd=scratch)
        desk = fresh / "liaison-desk"
        version = last_line(run(desk, "--version", cwd=scratch))
        run(desk, "demo", "demo", cwd=scratch)
        run(desk, "export", "actions", "actions.pdf", "--data-dir", "demo/data", cwd=scratch)
        if not (scratch / "actions.pdf").read_bytes().startswith(b"%PDF-"):
            raise RedError("the exported action list is no PDF")
        return f"{version}: {wheel.name}, {wheel.stat().st_size // 1024} KiB"


STEPS: dict[str, Callable[[], str]] = {
    "format": check_format,
    "lint": check_lint,
    "types": check_types,
    "contracts": check_contracts,
    "texts": check_texts,
    "tests": check_tests,
    "coverage": check_coverage,
    "wheel": check_wheel,
}


def main() -> None:
    names = sys.argv[1:] or list(STEPS)
    unknown = [name for name in names if name not in STEPS]
    if unknown:
        raise SystemExit(f"no such step: {' '.join(unknown)}; there are {' '.join(STEPS)}")
    red = []
    for name in names:
        started = time.monotonic()
        try:
            said = STEPS[name]()
        except RedError as why:
            red.append(name)
            print(f"RED {name}\n{why}", flush=True)
        else:
            print(f"ok  {name:<10}{time.monotonic() - started:6.1f} s  {said}", flush=True)
    if red:
        raise SystemExit(f"Red: {', '.join(red)}")


if __name__ == "__main__":
    main()
