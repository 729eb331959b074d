"""Find, make and open the store of a data folder."""

import shutil

from liaison_desk.clock import SystemClock
from liaison_desk.paths import Paths
from liaison_desk.services import keys
from liaison_desk.store import migrate, restoring
from liaison_desk.store.connection import new_key, write_key
from liaison_desk.store.database import Database
from liaison_desk.store.errors import LockedStoreError


def exists(paths: Paths) -> bool:
    return paths.store.exists() or restoring.is_under_way(paths.store)


def free_space(paths: Paths) -> int | None:
    """Bytes left on the disk the store lies on; None where the system does not tell."""
    try:
        return shutil.disk_usage(paths.data).free
    except OSError:
        return None


def size(paths: Paths) -> int:
    """Bytes of the store, what is still in its journal included."""
    return sum(file.stat().st_size for file in paths.data.glob(f"{paths.store.name}*"))


def open_store(paths: Paths, key: str | None = None) -> Database:
    """The folder's store, made where there is none, with the newest schema. May run on any thread but the windows'.

    `key` is what a passphrase or the recovery code opened. Raises a `StoreError`: somebody must be asked for one of
    them, damaged, written by a newer program, or not writable.
    """
    paths.make()
    restoring.finish(paths.store, paths.aside, SystemClock().now())  # one that broke off
    if exists(paths) or keys.is_secured(paths.store):  # where there are slots there was a store: none is made over it
        key = key or keys.without_asking(paths.store)
        if key is None:
            raise LockedStoreError("no way without asking")
        migrate.bring_up_to_date(paths.store, key)
    else:
        key = new_key()
        write_key(paths.key, key)
        migrate.create(paths.store, key)
    return Database(paths.store, key)
