"""Kill a process while it brings an old store up to date. Run as a program it waits for a line, then does it:

python -m tests.store.kills.migrations FOLDER
"""

import os
import random
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import alembic.command
import alembic.config  # noqa: F401

from liaison_desk import paths
from liaison_desk.store import migrate
from tests.store.kills.loop import ROOT
from tests.store.old import kept, key_of, state

AHEAD = 2
LONGER = 3  # times what one took that was left alone: those that get ready meanwhile hold the others up


@dataclass
class Outcome:
    """What lay there after each kill, and what was neither."""

    found: dict[int, int] = field(default_factory=dict)  # by version
    wrong: list[str] = field(default_factory=list)


def run(folder: Path, version: int, kills: int, seed: int) -> Outcome:
    chance, outcome = random.Random(seed), Outcome()
    states = {version: state(kept(version, folder / "old"))[1]}
    newest = kept(version, folder / "new")
    longest = _let_alone(_start(newest)) * LONGER
    states[migrate.NEWEST] = state(newest)[1]
    homes = [kept(version, folder / str(number)) for number in range(kills)]
    waiting = [_start(home) for home in homes[:AHEAD]]
    for number, home in enumerate(homes):
        if number + AHEAD < kills:
            waiting.append(_start(homes[number + AHEAD]))
        _kill(waiting.pop(0), chance.uniform(0, longest))
        found, rows = state(home)
        outcome.found[found] = outcome.found.get(found, 0) + 1
        if rows != states[found]:
            outcome.wrong.append(f"kill {number}: version {found} with other rows")
        migrate.bring_up_to_date(home.store, key_of(home))  # as the next start does
        if state(home) != (migrate.NEWEST, states[migrate.NEWEST]):
            outcome.wrong.append(f"kill {number}: not finished by the next start")
    return outcome


def _start(home: paths.Paths) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", __name__, str(home.data)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _let_go(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    process.stdin.write("\n")
    process.stdin.flush()


def _let_alone(process: subprocess.Popen[str]) -> float:
    """How long it takes, in seconds."""
    _let_go(process)
    began = time.monotonic()
    assert process.communicate()[0] == ""
    assert process.returncode == 0
    return time.monotonic() - began


def _kill(process: subprocess.Popen[str], after: float) -> None:
    _let_go(process)
    time.sleep(after)
    process.kill()
    process.communicate()


def main() -> None:
    home = paths.inside(Path(sys.argv[1]))
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    migrate.bring_up_to_date(home.store, key_of(home))


if __name__ == "__main__":
    main()
