"""The backup that makes itself: here, then in the second folder, and what stood against it is remembered [S3]."""

import errno
import json
import logging
from datetime import datetime
from pathlib import Path

from liaison_desk.domain.backups import Backup, State, Trouble, Why
from liaison_desk.paths import Paths
from liaison_desk.services import backups, keys
from liaison_desk.store import files
from liaison_desk.store.errors import DamagedStoreError, FullStoreError, ReadOnlyStoreError, StoreError

log = logging.getLogger(__name__)


def keep_up(paths: Paths, key: str, why: Why, now: datetime, second_folder: str) -> State:
    """A new backup in both places. Nothing is raised of what can go wrong with a disk."""
    newest: Backup | None = None
    here = None
    try:
        newest = backups.make(paths, key, why, now)
    except (StoreError, OSError) as error:
        log.warning("no backup could be made: %s", type(error).__name__)
        here = _trouble(error)
    found = State(here, bring_out(paths, key, newest, now, second_folder))
    remember(paths, found)
    return found


def bring_out(paths: Paths, key: str, newest: Backup | None, now: datetime, second_folder: str) -> Trouble | None:
    """The newest backup into the second folder, if one is chosen."""
    newest = newest or next(iter(backups.found(paths)), None)
    if not second_folder or newest is None:
        return None
    if not keys.is_secured(paths.store):
        return Trouble.NOT_SECURED
    try:
        backups.copy_out(paths, newest, Path(second_folder), key, now)
    except (StoreError, OSError) as error:
        log.warning("no backup could be made in the second folder: %s", type(error).__name__)
        return _trouble(error)
    return None


def state(paths: Paths) -> State:
    """How the last try went; well where nothing is known."""
    try:
        told = json.loads(_file(paths).read_text("utf-8"))
        return State(*(Trouble(told[name]) if told[name] else None for name in ("here", "elsewhere")))
    except (OSError, ValueError, KeyError, TypeError):
        return State()


def remember(paths: Paths, found: State) -> None:
    """Beside the backups: it is no change of the desk. What stands against that is told to the log alone."""
    if not paths.data.exists():  # moved away or unmounted: nothing is made in its place
        return
    try:
        if found == State():
            _file(paths).unlink(missing_ok=True)
            return
        paths.backups.mkdir(mode=0o700, parents=True, exist_ok=True)
        files.put(_file(paths), json.dumps({"here": found.here, "elsewhere": found.elsewhere}).encode())
    except OSError:
        log.warning("how the backup went could not be kept")


def _file(paths: Paths) -> Path:
    return paths.backups / "state.json"


def _trouble(error: Exception) -> Trouble:
    match error:
        case FullStoreError() | OSError(errno=errno.ENOSPC):
            return Trouble.FULL
        case DamagedStoreError():
            return Trouble.DAMAGED
        case FileNotFoundError():
            return Trouble.AWAY
        case ReadOnlyStoreError() | PermissionError() | OSError(errno=errno.EROFS):
            return Trouble.READ_ONLY
        case _:
            return Trouble.OTHER
