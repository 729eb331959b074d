"""What is lost when the program is killed, and when the power goes, while somebody types.

FOLDER headless    1,000 kills of a process that types through the program's own desk and drafts
FOLDER window      20 kills of the program itself, typed in with real keys
FOLDER migrations  40 kills of a process that brings a store of the first version up to date
FOLDER power       400 disks as they could be after a power cut; nothing where there is no strace

Prints as JSON what was counted. What was lost or damaged is told on the other output. The typists are the tests' own:
the root of the repository must be on the path.
"""

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.meetings import Meeting
from liaison_desk.paths import Paths
from liaison_desk.services import stores
from liaison_desk.services.desk import Desk
from liaison_desk.ui.place import Place
from tests.conftest import NOW
from tests.flows.test_kill import begin_meeting, kill_over_and_over
from tests.store.kills import loop, migrations, power
from tests.store.kills.ledger import Ledger
from tests.world import build

KILLS, WINDOW_KILLS, MIGRATION_KILLS = 1000, 20, 40
IMAGES, TYPED = 400, 160  # disks, and saves before the power goes
SEED = 7


@dataclass(frozen=True, slots=True)
class Started:
    """A store with a meeting that is going on, and where one writes in it."""

    home: Paths
    meeting: Meeting
    place: Place


def start(folder: Path) -> Started:
    home, clock = paths.inside(folder / "data"), SetClock(NOW)
    desk = Desk(stores.open_store(home), clock)
    meeting, place = begin_meeting(build(desk, clock))
    desk.close()
    return Started(home, meeting, place)


def headless(folder: Path) -> dict[str, Any]:
    began = start(folder)
    outcome = loop.run(began.home.data, folder / "log", KILLS, SEED)
    complain(outcome.verdict.lost, outcome.verdict.half, outcome.verdict.unsaid, outcome.damaged)
    return {
        "kills": outcome.kills,
        "acknowledged": outcome.verdict.acknowledged,
        "lost": len(outcome.verdict.lost),
        "damaged": len(outcome.damaged) + len(outcome.verdict.half) + len(outcome.verdict.unsaid),
    }


def window(folder: Path) -> dict[str, Any]:
    began = start(folder)
    module = "tests.flows.program_typist"
    outcome = kill_over_and_over(began.home, began.meeting, began.place, WINDOW_KILLS, module)
    complain(outcome.lost, outcome.astray)
    return {
        "kills": WINDOW_KILLS,
        "acknowledged": outcome.acknowledged,
        "lost": len(outcome.lost) + len(outcome.astray),
    }


def migrating(folder: Path) -> dict[str, Any]:
    outcome = migrations.run(folder, 1, MIGRATION_KILLS, SEED)
    complain(outcome.wrong)
    return {"kills": MIGRATION_KILLS, "old": outcome.found.get(1, 0), "wrong": len(outcome.wrong)}


def power_cuts(folder: Path) -> dict[str, Any]:
    began = start(folder)
    try:
        ledger = Ledger(loop.look(began.home)[0])
        trace = power.record(began.home.data, TYPED, SEED)
    except power.NoTracerError:
        return {}
    outcome = power.replay(trace, ledger, IMAGES, SEED)
    complain(outcome.verdict.lost, outcome.verdict.half, outcome.verdict.unsaid, outcome.damaged)
    return {
        "images": outcome.images,
        "lost": outcome.images_lost,
        "damaged": len(outcome.damaged) + len(outcome.verdict.half) + len(outcome.verdict.unsaid),
        "writes": len(trace.events),
        "fsyncs": power.waits_a_save(trace),
    }


def complain(*kinds: list[Any]) -> None:
    for found in kinds:
        for words in found[:5]:
            print(words, file=sys.stderr)


def main() -> None:
    deed = {"headless": headless, "window": window, "migrations": migrating, "power": power_cuts}[sys.argv[2]]
    print(json.dumps(deed(Path(sys.argv[1]))))
