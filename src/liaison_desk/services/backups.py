"""Backups of the desk: made, kept, looked into and put back [S3].

None of it goes through the open desk: each has a connection of its own, and may run on any thread while the officer
writes. One is made at a time.
"""

import logging
import shutil
import threading
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from liaison_desk.domain.backups import Backup, Contents, Difference, Why, gone_by, kept, name_of, next_moment
from liaison_desk.paths import Paths
from liaison_desk.services import keys
from liaison_desk.store import backup_contents, backup_files, restoring, slots
from liaison_desk.store.connection import look_in
from liaison_desk.store.errors import FullStoreError, MissingStoreError, NewerStoreError, StoreError
from liaison_desk.store.migrate import NEWEST

log = logging.getLogger(__name__)

SPARE = 64 << 20  # bytes that stay free on the disk, so that what is typed meanwhile has room
_ONE = threading.Lock()


# -- making
def make(paths: Paths, key: str, why: Why, now: datetime) -> Backup:
    """A copy of the store as it is now, proven, with the ways in beside it; then the oldest make room.

    Raises a `StoreError` or an `OSError`: then there is no backup, and nothing half made.
    """
    with _ONE:
        made = make_in(paths.backups, paths.store, key, why, now)
        if keys.is_secured(paths.store):
            keys.carry_to_copies(paths.store, key)  # where a change of them broke off
        rotate(paths.backups, now)
    return made


def make_in(folder: Path, store: Path, key: str, why: Why, now: datetime) -> Backup:
    """As `make`, in any folder, where nothing is taken away."""
    if not store.exists():  # a folder that has been moved away or unmounted must not be made anew in its place
        raise MissingStoreError(store.name)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    newest = max((backup.at for backup in backup_files.found(folder)), default=None)
    moment = next_moment(now, newest)
    target = folder / name_of(moment, why)
    needed = sum(file.stat().st_size for file in store.parent.glob(f"{store.name}*"))
    if shutil.disk_usage(folder).free < needed + SPARE:
        raise FullStoreError("no room for a backup")
    backup_files.copy(store, key, target)
    keys.carry(store, target)
    return Backup(target, moment, why, target.stat().st_size)


def rotate(folder: Path, now: datetime) -> None:
    """Only what its name says we made; never the newest. What cannot be taken away stays for the next time."""
    backups = backup_files.found(folder)
    stay = kept((backup.at for backup in backups), now)
    for backup in backups:
        if backup.at not in stay:
            try:
                backup_files.remove(backup)
            except OSError:
                log.warning("a backup that should make room could not be taken away")


def sweep(paths: Paths) -> None:
    """What a run that broke off has left half made. Only for the program that has the folder to itself."""
    with suppress(OSError):
        backup_files.sweep(paths.backups)


# -- the second folder
def own_folder_in(folder: Path, key: str) -> Path:
    """Where this desk's backups lie in a folder that may have those of others too."""
    return folder / f"liaison-desk-{slots.print_of(key).hex()[:8]}"


def copy_out(paths: Paths, backup: Backup, folder: Path, key: str, now: datetime) -> Path:
    """The same backup in a second folder, proven there.

    Raises `ValueError` for a desk whose key lies there plain: it must not go with it. Raises `FileNotFoundError` where
    the folder is away, and a `StoreError` or an `OSError`.
    """
    if not keys.is_secured(paths.store):
        raise ValueError("the plain key would go with it")
    if not folder.is_dir():
        raise FileNotFoundError(folder)
    with _ONE:
        own = own_folder_in(folder, key)
        own.mkdir(mode=0o700, exist_ok=True)
        target = own / backup.file.name
        if not target.exists():
            if shutil.disk_usage(own).free < backup.size + SPARE:
                raise FullStoreError("no room for a backup")
            backup_files.sweep(own)
            backup_files.copy_file(backup.file, target, key)
        for other in backup_files.found(own):  # a secret that was changed meanwhile opens none of them any more
            keys.carry(paths.store, other.file)
        rotate(own, now)
    return target


# -- looking
def found(paths: Paths) -> list[Backup]:
    """The newest first, by their names alone; an empty list where the folder cannot be read."""
    return found_in(paths.backups)


def found_in(folder: Path) -> list[Backup]:
    """As `found`, in any folder."""
    try:
        return backup_files.found(folder)
    except OSError:
        log.warning("a folder of backups could not be read")
        return []


def found_in_second(folder: str, key: str) -> list[Backup]:
    """What this desk has in the second folder; nothing where that is away."""
    return found_in(own_folder_in(Path(folder), key))


def contents(backup: Backup, key: str) -> Contents:
    """Reads all of it. Raises `DamagedStoreError` where it is not sound, or not of this key."""
    backup_files.prove(backup.file, key)
    return backup_contents.contents(backup.file, key)


def newest_good(paths: Paths, key: str) -> tuple[Backup, Contents] | None:
    """The newest that is sound and that this program can open."""
    for backup in found(paths):
        try:
            held = contents(backup, key)
        except StoreError:
            continue
        if not held.is_newer:
            return backup, held
    return None


def difference(paths: Paths, backup: Backup, key: str) -> Difference:
    """What would be missing. Raises a `StoreError`, also where the store itself cannot be read."""
    return backup_contents.difference(backup.file, paths.store, key)


def until(backups: Iterable[Backup], now: datetime) -> list[tuple[Backup, date]]:
    """By when each has made room for newer ones, if one is made every day."""
    listed = list(backups)
    days = gone_by((backup.at for backup in listed), now)
    return [(backup, days[backup.at]) for backup in listed]


# -- putting back
def restore(paths: Paths, backup: Backup, key: str, now: datetime) -> Path | None:
    """The backup in the place of the store, which is set aside. Every connection must be closed.

    Where the desk's ways in are damaged or not to the same key, the backup's become the desk's. A backup of the present store is
    made first where it can be read. Returns the folder where the present store lies now, None where there was
    none. Raises a `StoreError`, also `NewerStoreError`, or an `OSError`: then the desk is as it was; killed anywhere, the
    next start finishes it or leaves the old.
    """
    held = contents(backup, key)
    if held.is_newer:
        raise NewerStoreError(held.version, NEWEST)
    opens_it = keys.print_of(paths.store) == slots.print_of(key) and keys.are_sound(paths.store)
    with _ONE:  # before a new backup is made, for which this one may have to make room
        restoring.prepare(paths.store, backup.file, key, with_ways_in=not opens_it)
    try:
        look_in(paths.store, key)  # else its journal would be put into it, whatever is wrong with either
        make(paths, key, Why.BEFORE_RESTORE, now)
    except (StoreError, OSError):
        log.warning("the store could not be backed up before another took its place; it is set aside as it is")
    restoring.decide(paths.store)
    return restoring.finish(paths.store, paths.aside, now)


def is_being_restored(paths: Paths) -> bool:
    """Whether a restore has been decided that is not finished: opening the desk finishes it."""
    return restoring.is_under_way(paths.store)
