"""What a proof says: a line for each thing that holds, and the end at the first that does not."""

import time
from collections.abc import Callable

PATIENCE = 60  # seconds


def holds(what: str, how: str = "") -> None:
    print(f"ok  {what}{': ' if how else ''}{how}", flush=True)


def check(what: str, found: object, how: str = "") -> None:
    if not found:
        raise SystemExit(f"RED {what}{': ' if how else ''}{how}")
    holds(what, how)


def wait(until: Callable[[], object], for_what: str) -> None:
    ends = time.monotonic() + PATIENCE
    while not until():
        if time.monotonic() > ends:
            raise SystemExit(f"RED waited in vain for {for_what}")
        time.sleep(0.2)
