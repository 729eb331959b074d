"""A folder for a desk that is thrown away, in the program's own cache: it goes with the run, or at a later start."""

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

from liaison_desk import private
from liaison_desk.paths import inside

_PREFIX = "demo-"


def make(cache: Path) -> Path:
    """Raises `OSError`."""
    private.make_folder(cache)
    return Path(tempfile.mkdtemp(prefix=_PREFIX, dir=cache))


def remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def sweep(cache: Path) -> None:
    """Those of runs that were broken off: a run that goes on holds the lock of its desk."""
    with suppress(OSError):  # there is none, or it cannot be looked into
        for folder in cache.glob(f"{_PREFIX}*"):
            file = inside(folder).lock
            lock = QLockFile(str(file))
            lock.setStaleLockTime(0)
            if file.is_file() and lock.tryLock(0):
                lock.unlock()
                remove(folder)
