"""Backups of a store of 50,000 entries, while somebody types.

FOLDER   makes the store there and prints as JSON the milliseconds of every backup, and of every save
"""

import json
import statistics
import sys
import threading
import time
from pathlib import Path

from benches import search
from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.backups import Why
from liaison_desk.services import backups, stores
from liaison_desk.services.desk import Desk
from liaison_desk.services.sample import year
from liaison_desk.store.drafts import Drafts

ROUNDS = 5
KEY = 0.06  # seconds from one key to the next


def main() -> None:
    home = paths.inside(Path(sys.argv[1]))
    clock = SetClock(year.MORNING)
    database = stores.open_store(home)
    desk = Desk(database, clock)
    search.fill(desk)
    took: list[float] = []
    saves: list[float] = []

    def copy() -> None:
        for turn in range(ROUNDS + 1):
            started = time.perf_counter_ns()
            backups.make(home, database.key, Why.ASKED, clock.now())
            if turn:
                took.append((time.perf_counter_ns() - started) / 1e6)

    pressed = [0]

    def saved() -> None:
        saves.append((time.perf_counter_ns() - pressed[0]) / 1e6)

    drafts = Drafts(home.store, database.key, clock, saved, lambda _: None)
    copying = threading.Thread(target=copy)
    copying.start()
    typed = 0
    while copying.is_alive():
        pressed[0] = time.perf_counter_ns()
        typed += 1
        drafts.put("note", "ord " * (typed % 200))
        time.sleep(KEY)
    drafts.close()
    desk.close()
    newest = backups.found(home)[0]
    read = time.perf_counter_ns()
    backups.contents(newest, database.key)
    read = time.perf_counter_ns() - read
    told = {"took": statistics.median(took), "size": newest.size, "saves": saves, "typed": typed, "read": read / 1e6}
    print(json.dumps(told))
