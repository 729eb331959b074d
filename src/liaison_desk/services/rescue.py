"""What can be done where the desk cannot be opened, or not be relied on: which backup is good, and what it lacks [S2].

Reads whole files: for a job. Nothing here writes but `give_way_in`.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from liaison_desk.clock import OSLO
from liaison_desk.domain.backups import Backup, Contents, Difference
from liaison_desk.domain.keys import Way
from liaison_desk.paths import Paths
from liaison_desk.services import backups, keys
from liaison_desk.store import slots
from liaison_desk.store.connection import journal_of, look_in
from liaison_desk.store.errors import StoreError


@dataclass(frozen=True, slots=True)
class Offer:
    """A sound backup that can be opened. `lacks` is what of the present store is not in it, None where the store
    cannot tell."""

    backup: Backup
    contents: Contents
    lacks: Difference | None


@dataclass(frozen=True, slots=True)
class Outlook:
    """What there is to go on with."""

    backups: tuple[Backup, ...]  # the newest first, as their names tell of them
    key: str | None  # opens them; None where somebody must be asked
    asks: tuple[Way, ...]  # what for
    best: Offer | None  # the newest good one
    unsound: tuple[Backup, ...]  # newer than that, and not good
    written_at: datetime | None  # when the present store or its journal was last written; None where it is gone
    is_way_in_lost: bool  # the store is sound: only the ways in are gone, and the backup has them


def look(paths: Paths, key: str | None) -> Outlook:
    """`key` where it is known already."""
    listed = tuple(backups.found(paths))
    key = key or _without_asking(paths, listed)
    written_at = _written_at(paths)
    if key is None:
        asks = next((ways for backup in listed if (ways := asked_for(backup))), ())
        return Outlook(listed, None, asks, None, (), written_at, is_way_in_lost=False)
    unsound = []
    best = None
    for backup in listed:
        best = offer(paths, backup, key)
        if best is not None:
            break
        unsound.append(backup)
    is_lost = best is not None and not keys.ways(paths.store) and _opens(paths.store, key)
    return Outlook(listed, key, (), best, tuple(unsound), written_at, is_way_in_lost=is_lost)


def offer(paths: Paths, backup: Backup, key: str) -> Offer | None:
    """None for a backup that is not sound, not of this key, or of a later program."""
    try:
        contents = backups.contents(backup, key)
    except (StoreError, OSError):
        return None
    if contents.is_newer:
        return None
    return Offer(backup, contents, _lacks(paths, backup, key))


def _lacks(paths: Paths, backup: Backup, key: str) -> Difference | None:
    """A journal is left alone: looking would put it into the file, whatever is wrong with either."""
    with suppress(OSError):
        if journal_of(paths.store).stat().st_size:
            return None
    try:
        return backups.difference(paths, backup, key)
    except (StoreError, OSError):
        return None


def asked_for(backup: Backup) -> tuple[Way, ...]:
    """What somebody can be asked for to open it."""
    return tuple(way for way in keys.ways(backup.file) if way in (Way.PASSPHRASE, Way.RECOVERY))


def unlock(listed: tuple[Backup, ...], secret: str) -> str | None:
    """The key, where the passphrase or the recovery code of any backup opens its slots; None where none does. Most
    have the same, and a key is derived slowly: each is tried once."""
    tried = set()
    for backup in listed:
        for way in asked_for(backup):
            with suppress(StoreError, OSError):
                slot = slots.file_of(backup.file, way).read_bytes()
                if slot not in tried:
                    tried.add(slot)
                    return keys.unlock(backup.file, way, secret)
    return None


def give_way_in(paths: Paths, backup: Backup) -> None:
    """The ways into a backup open the store again, which has lost its own. Raises `OSError`."""
    keys.carry(backup.file, paths.store)


def _without_asking(paths: Paths, listed: tuple[Backup, ...]) -> str | None:
    for file in (paths.store, *(backup.file for backup in listed)):
        with suppress(StoreError):
            if (key := keys.without_asking(file)) is not None and (file == paths.store or _opens(file, key)):
                return key
    return None


def _opens(file: Path, key: str) -> bool:
    try:
        look_in(file, key)
    except StoreError:
        return False
    return True


def _written_at(paths: Paths) -> datetime | None:
    """An empty journal tells nothing: whoever tried to look into the store has made it."""
    moments = []
    for file in (paths.store, journal_of(paths.store)):
        with suppress(OSError):
            told = file.stat()
            if told.st_size or file == paths.store:
                moments.append(datetime.fromtimestamp(told.st_mtime, OSLO))
    return max(moments, default=None)
