"""Where e-mail drafts lie until the mail program has them: a folder beside the store, which outlives the program.

They hold nothing that is exempt, but they are plain files, so they go after some days.
"""

import logging
import math
import os
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from liaison_desk.services import leftovers

logger = logging.getLogger(__name__)

KEPT_DAYS = 14
_ENDING = ".eml"


def put(folder: Path, drafts: Iterable[tuple[str, bytes]], now: datetime) -> list[Path]:
    """Every draft whole under a name of its own, or none of them. Raises `OSError`. For a job."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    written: list[Path] = []
    try:
        for name, content in drafts:
            target = _free(folder, name)
            written.append(target)
            leftovers.save_copy(content, target)
            os.utime(target, (now.timestamp(), now.timestamp()))  # of the desk's own clock, by which it goes
    except BaseException:
        for target in written:
            target.unlink(missing_ok=True)
        raise
    return written


def sweep(folder: Path, now: datetime) -> int:
    """Remove the drafts that have lain for so many days, and what a crash left half-written. Returns how many went.
    For a job."""
    last = (now - timedelta(days=KEPT_DAYS)).timestamp()
    return sum(_remove(file, last) for file in _ours(folder))


def lying(folder: Path) -> int:
    """How many drafts there are."""
    return sum(1 for _ in folder.glob(f"*{_ENDING}"))


def drop(folder: Path, is_wanted: Callable[[bytes], bool]) -> int:
    """Remove the drafts whose content is one of those. Returns how many went."""
    return sum(is_wanted(file.read_bytes()) and _remove(file, math.inf) for file in _ours(folder))


def empty(folder: Path) -> None:
    """All drafts go, and the folder where nothing else lies in it."""
    for file in _ours(folder):
        _remove(file, math.inf)
    if folder.exists() and not any(folder.iterdir()):
        folder.rmdir()


def _ours(folder: Path) -> list[Path]:
    return [*folder.glob(f"*{_ENDING}"), *folder.glob(".*.part")]


def _remove(file: Path, last: float) -> bool:
    """Unless it is newer than `last`, or another program holds it open."""
    try:
        if file.stat().st_mtime >= last:
            return False
        file.unlink()
    except OSError:
        logger.info("a draft in the outbox could not be removed")
        return False
    return True


def _free(folder: Path, name: str) -> Path:
    """What lies there may be open in the mail program, so it is never written over."""
    stem = name.removesuffix(_ENDING)
    names = (f"{stem}{f' ({number})' if number > 1 else ''}{_ENDING}" for number in count(1))
    return next(target for target in (folder / one for one in names) if not target.exists())
