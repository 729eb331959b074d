"""Look through a store of 50,000 entries, as the program does once a day, while somebody types."""

import json
import statistics
import sys
import threading
import time
from pathlib import Path

from benches import search
from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.services import stores
from liaison_desk.services.checking import Check
from liaison_desk.services.desk import Desk
from liaison_desk.services.sample import year

ROUNDS = 5


def main() -> None:
    home = paths.inside(Path(sys.argv[1]))
    clock = SetClock(year.MORNING)
    desk = Desk(stores.open_store(home), clock)
    search.fill(desk)
    desk.empty_journal()
    saved = threading.Event()
    desk.start_drafts(saved.set, lambda error: sys.exit(f"a draft was refused: {error}"))
    took: list[float] = []
    waits: list[float] = []
    for _ in range(ROUNDS):
        done = threading.Event()

        def look(done: threading.Event = done) -> None:
            started = time.perf_counter_ns()
            if not Check(home, desk.key).run(clock.now()).is_sound:
                sys.exit("a sound store was not found so")
            took.append((time.perf_counter_ns() - started) / 1e6)
            done.set()

        beside = threading.Thread(target=look)
        beside.start()
        while not done.wait(0.02):
            saved.clear()
            started = time.perf_counter_ns()
            assert desk.drafts is not None
            desk.drafts.put("typed", str(started))
            saved.wait()
            waits.append((time.perf_counter_ns() - started) / 1e6)
        beside.join()
    desk.close()
    size = home.store.stat().st_size
    print(json.dumps({"took": statistics.median(took), "saves": waits, "size": size}))
