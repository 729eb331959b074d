"""What a run that was broken off has left half made, in the data folder and where a copy was being saved.

It goes at the next start: only what has a name no other program gives, and only what is older than the new run, so that
neither another's files nor what is being written now are touched.
"""

import logging
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, TypeVar

from liaison_desk.paths import Paths

logger = logging.getLogger(__name__)
T = TypeVar("T")

_PREFIX, _ENDING = ".liaison-desk-", ".part"
_BEING_SAVED = re.compile(r"\.liaison-desk-[a-z0-9_]{8}\.part")
_DRAFT = re.compile(r"\.(?:liaison-desk-)?[a-z0-9_]{8}\.part")  # as it was called in 0.3
_STORE = re.compile(r"store\.ldb\.new(?:-wal|-shm|-journal)?")
_SLOT = re.compile(r"store\.[a-z]+\.slot\.(?:new|fresh|fresh\.new)(?:-journal)?")
_SETTINGS = re.compile(r"settings\.part|window\.ini\.lock")  # the latter is Qt's
_SCRATCH = re.compile(r"[0-9a-f]{16}")  # a folder that was being worked in: `store.files.scratch`
_PICTURE = re.compile(r"[a-z-]+-[0-9A-Fa-f]{6}\.part")


def write_whole(folder: Path, write: Callable[[BinaryIO], object], name: Callable[[Path], T]) -> T:
    """A file that is there whole or not at all: `write` fills it, and `name` gives it its name once it is on the disk.
    Nothing is left of it where either fails. Raises `OSError`."""
    handle, part = begin_file(folder)
    try:
        with os.fdopen(handle, "wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        return name(part)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def save_copy(content: bytes, target: Path) -> None:
    """Whole or not at all, also where a file of that name is replaced. Raises `OSError`."""
    write_whole(target.parent, lambda file: file.write(content), lambda part: part.replace(target))


def begin_file(folder: Path) -> tuple[int, Path]:
    """An open file beside the one it will become, and its name. Raises `OSError`."""
    handle, part = tempfile.mkstemp(dir=folder, prefix=_PREFIX, suffix=_ENDING)
    return handle, Path(part)


def begin_folder(folder: Path) -> Path:
    """As `begin_file`, for a folder."""
    return Path(tempfile.mkdtemp(dir=folder, prefix=_PREFIX, suffix=_ENDING))


def sweep_desk(home: Paths, before: float) -> int:
    """For the program that has the folder to itself.

    `before`: when the run began, in seconds since 1970. Returns how many went.
    """
    places = [
        (home.data, _SLOT),
        (home.scratch, _SCRATCH),
        (home.outbox, _DRAFT),
        (home.config, _SETTINGS),
        (home.cache, _PICTURE),
    ]
    if home.store.exists():  # else it may be all there is
        places.append((home.data, _STORE))
    return sum(_remove(one) for folder, name in places for one in _old(folder, name, before))


def sweep_folder(folder: Path, before: float) -> int | None:
    """Where a copy was being saved. None where the folder is away, such as a memory stick. For a job."""
    if not folder.is_dir():
        return None
    return sum(_remove(one) for one in _old(folder, _BEING_SAVED, before))


def sweep_folders(folders: Iterable[Path], before: float) -> list[Path]:
    """Those that could be looked into. For a job."""
    return [folder for folder in folders if sweep_folder(folder, before) is not None]


def _old(folder: Path, name: re.Pattern[str], before: float) -> Iterator[Path]:
    try:
        listed = list(folder.iterdir()) if folder.is_dir() else []
        yield from (one for one in listed if name.fullmatch(one.name) and one.lstat().st_mtime < before)
    except OSError as error:
        logger.warning("a folder could not be looked through: %s", type(error).__name__)


def _remove(left: Path) -> bool:
    try:
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left)
        else:
            left.unlink()
    except OSError as error:
        logger.warning("something half made could not be removed: %s", type(error).__name__)
        return False
    return True
