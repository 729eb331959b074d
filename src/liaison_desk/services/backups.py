"""Backups of the desk: made, kept, looked into and put back [S3].

None of it goes through the open desk: each has a connection of its own, and may run on any thread while the officer
writes. One is made at a time.
"""

import logging
import shutil
import threading
from collections.abc import Iterable
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path

from liaison_desk.domain.backups import Backup, Contents, Difference, Why, gone_by, kept, name_of, next_moment
from liaison_desk.paths import Paths
from liaison_desk.store import backup as copies
from liaison_desk.store import backup_contents, restoring
from liaison_desk.store.errors import FullStoreError, NewerStoreError, StoreError
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
        share_ways_in(paths, key)
        rotate(paths.backups, now)
    return made


def make_in(folder: Path, store: Path, key: str, why: Why, now: datetime) -> Backup:
    """As `make`, in any folder, where nothing is taken away."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    newest = max((backup.at for backup in copies.found(folder)), default=None)
    moment = next_moment(now, newest)
    target = folder / name_of(moment, why)
    needed = sum(file.stat().st_size for file in store.parent.glob(f"{store.name}*"))
    if shutil.disk_usage(folder).free < needed + SPARE:
        raise FullStoreError("no room for a backup")
    copies.copy(store, key, target)
    copies.share_ways_in(store, target)
    return Backup(target, moment, why, target.stat().st_size)


def rotate(folder: Path, now: datetime) -> None:
    """Only what its name says we made; never the newest."""
    backups = copies.found(folder)
    stay = kept((backup.at for backup in backups), now)
    for backup in backups:
        if backup.at not in stay:
            copies.remove(backup)


def share_ways_in(paths: Paths, key: str) -> None:
    """The ways into the desk open its backups too, all of them, and what was set aside: also those that were made
    before the recovery code was a new one, and those that had only the plain key. What has another key keeps its own.
    """
    aside = (file for folder in paths.aside.glob("store-*") for file in folder.glob("*.ldb"))
    for file in (*(backup.file for backup in found(paths)), *aside):
        if copies.opens(file, key):
            copies.share_ways_in(paths.store, file)


def sweep(paths: Paths) -> None:
    """What a run that broke off has left half made. Only for the program that has the folder to itself."""
    copies.sweep(paths.backups)


# -- the second folder
def own_folder_in(folder: Path, key: str) -> Path:
    """Where this desk's backups lie in a folder that may have those of others too."""
    return folder / f"liaison-desk-{sha256(f'backups of {key}'.encode()).hexdigest()[:8]}"


def copy_out(paths: Paths, backup: Backup, folder: Path, key: str, now: datetime) -> Path:
    """The same backup in a second folder, proven there. The plain key never goes with it.

    Raises `FileNotFoundError` where the folder is away, and a `StoreError` or an `OSError`.
    """
    if not folder.is_dir():
        raise FileNotFoundError(folder)
    with _ONE:
        own = own_folder_in(folder, key)
        own.mkdir(mode=0o700, exist_ok=True)
        target = own / backup.file.name
        if not target.exists():
            if shutil.disk_usage(own).free < backup.size + SPARE:
                raise FullStoreError("no room for a backup")
            copies.sweep(own)
            copies.copy_file(backup.file, target, key)
        copies.share_ways_in(paths.store, target, with_plain=False)
        rotate(own, now)
    return target


# -- looking
def found(paths: Paths) -> list[Backup]:
    """The newest first, by their names alone. None where the folder cannot be read."""
    return found_in(paths.backups)


def found_in(folder: Path) -> list[Backup]:
    try:
        return copies.found(folder)
    except OSError:
        log.warning("a folder of backups could not be read")
        return []


def contents(backup: Backup, key: str) -> Contents:
    """Reads all of it. Raises `DamagedStoreError` where it is not sound, or not of this key."""
    copies.prove(backup.file, key)
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
def restore(paths: Paths, backup: Backup, key: str, now: datetime, *, has_other_key: bool = False) -> Path | None:
    """The backup in the place of the store, which is set aside. Every connection must be closed.

    `has_other_key`: the key came of the backup's own ways in, which then become the desk's. A backup of the present
    store is made first where it can be read. Returns the folder where the present store lies now, None where there was
    none. Raises a `StoreError`, also `NewerStoreError`, or an `OSError`: then the desk is as it was; killed anywhere, the
    next start finishes it or leaves the old.
    """
    held = contents(backup, key)
    if held.is_newer:
        raise NewerStoreError(held.version, NEWEST)
    with _ONE:
        restoring.prepare(paths.store, backup.file, key)
    try:
        make(paths, key, Why.BEFORE_RESTORE, now)
    except (StoreError, OSError):
        log.warning("the store could not be backed up before another took its place; it is set aside as it is")
    has_way_in = any(copies.ways_in(paths.store))
    restoring.decide(paths.store, backup.file, with_ways_in=has_other_key or not has_way_in)
    return restoring.finish(paths.store, paths.aside, now)


def finish_restore(paths: Paths, now: datetime) -> Path | None:
    """Before the store is opened: what a restore that broke off has left to do."""
    return restoring.finish(paths.store, paths.aside, now)
