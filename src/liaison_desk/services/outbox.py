"""Where e-mail drafts lie until the mail program has them: a folder beside the store, which outlives the program.

They hold nothing that is exempt, but they are plain files, so they go after some days.
"""

import logging
import os
from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from liaison_desk.services import documents

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
            documents.save_copy(content, target)
            os.utime(target, (now.timestamp(), now.timestamp()))  # of the desk's own clock, by which it goes
    except BaseException:
        for target in written:
            target.unlink(missing_ok=True)
        raise
    return written


def sweep(folder: Path, now: datetime) -> int:
    """Remove the drafts that have lain for so many days, and what a crash left half-written. Nothing else is touched,
    nor what another program holds open. Returns how many went. For a job."""
    last = (now - timedelta(days=KEPT_DAYS)).timestamp()
    gone = 0
    for file in [*folder.glob(f"*{_ENDING}"), *folder.glob(".*.part")]:
        try:
            if file.stat().st_mtime < last:
                file.unlink()
                gone += 1
        except OSError:
            logger.info("a draft in the outbox could not be removed")
    return gone


def empty(folder: Path) -> None:
    """All drafts go, and the folder where nothing else lies in it."""
    for file in [*folder.glob(f"*{_ENDING}"), *folder.glob(".*.part")]:
        file.unlink()
    if folder.exists() and not any(folder.iterdir()):
        folder.rmdir()


def _free(folder: Path, name: str) -> Path:
    """What lies there may be open in the mail program, so it is never written over."""
    stem = name.removesuffix(_ENDING)
    names = (f"{stem}{f' ({number})' if number > 1 else ''}{_ENDING}" for number in count(1))
    return next(target for target in (folder / one for one in names) if not target.exists())
