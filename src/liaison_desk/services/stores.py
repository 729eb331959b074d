"""Find, make and open the store of a data folder."""

import importlib
import shutil
from pathlib import Path

from liaison_desk.clock import SystemClock
from liaison_desk.paths import Paths
from liaison_desk.services import keys
from liaison_desk.store import migrate, restoring
from liaison_desk.store.connection import journal_of, look_in, new_key, shared_memory_of, write_key
from liaison_desk.store.database import Database
from liaison_desk.store.errors import BusyStoreError, LockedStoreError, MissingStoreError


def exists(paths: Paths) -> bool:
    """Also where a restore that broke off has it to put in place yet."""
    return paths.store.exists() or restoring.is_under_way(paths.store)


def remains(paths: Paths) -> bool:
    """Whether a store must have lain here: its key, its journal or its backups do. None is made in its place."""
    of_one = ("*.slot", "store.key", f"{paths.store.name}-*", "backups/*.ldb", "aside/*")
    return any(next(paths.data.glob(pattern), None) is not None for pattern in of_one)


def free_space(paths: Paths) -> int | None:
    """Bytes left on the disk the store lies on; None where the system does not tell."""
    try:
        return shutil.disk_usage(paths.data).free
    except OSError:
        return None


def size(paths: Paths) -> int:
    """Bytes of the store, what is still in its journal included."""
    return sum(file.stat().st_size for file in paths.data.glob(f"{paths.store.name}*"))


def finish_restore(paths: Paths) -> None:
    """One that broke off: before the store or its ways in are looked at. Raises `OSError`."""
    restoring.finish(paths.store, paths.aside, SystemClock().now())


def open_store(paths: Paths, key: str | None = None, *, may_change: bool = True) -> Database:
    """The folder's store, made where there is none, with the newest schema. May run on any thread but the windows'.

    `key` is what a passphrase or the recovery code opened. Where somebody else has the desk, nothing `may_change`:
    `BusyStoreError` then where it would have to. Raises other `StoreError`s too: somebody must be asked for a way in,
    damaged or gone, written by a newer program, or not writable.
    """
    paths.make()
    if may_change:
        finish_restore(paths)
    if not exists(paths):
        if remains(paths):
            raise MissingStoreError(paths.store.name)
        _make(paths)
    _name_key(paths)
    key = key or keys.without_asking(paths.store)
    if key is None:
        raise LockedStoreError("no way without asking")
    has_lost = has_lost_journal(paths)
    look_in(paths.store, key)
    if not migrate.is_current(paths.store, key):
        if not may_change:
            raise BusyStoreError("it is of an older version, and somebody has it")
        importlib.import_module("liaison_desk.services.updating").bring_up_to_date(paths, key)  # few starts need it
    return Database(paths.store, key, has_lost_journal=has_lost)


def has_lost_journal(paths: Paths) -> bool:
    """Whether the journal was taken away after a run broke off: SQLite leaves its index with it, or neither. Without
    it the store is sound and old, and says nothing of that. To be asked before the store is opened."""
    return shared_memory_of(paths.store).exists() and not journal_of(paths.store).exists()


def _make(paths: Paths) -> None:
    """The key has another name until the store is there: one that lies alone means that a store is gone."""
    part = _new_key(paths)
    part.unlink(missing_ok=True)
    key = new_key()
    write_key(part, key)
    migrate.create(paths.store, key)


def _name_key(paths: Paths) -> None:
    """Also where the run that made the store was killed at this moment. Never beside a key or slots: it would come
    before them."""
    part = _new_key(paths)
    if part.exists() and not keys.ways(paths.store):
        part.rename(paths.key)


def _new_key(paths: Paths) -> Path:
    return paths.key.with_name(f"{paths.key.name}.new")
