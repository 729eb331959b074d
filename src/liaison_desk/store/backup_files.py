"""Copy a store whole while it is written in, prove the copy, and keep its ways in beside it [S3]."""

import re
import shutil
from contextlib import suppress
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from liaison_desk.clock import OSLO
from liaison_desk.domain.backups import Backup, read_name
from liaison_desk.domain.keys import Way
from liaison_desk.store import files, slots
from liaison_desk.store.checking import misfits
from liaison_desk.store.connection import connect, connect_to_fill, connect_to_read
from liaison_desk.store.errors import DamagedStoreError, classify

PART = ".part"


def copy(source: Path, key: str, target: Path) -> None:
    """One view of the source, in one go: what is written meanwhile neither waits nor is lost.

    The copy is read through and on the disk before it gets its name; where anything stands against that, nothing is
    left of it. Raises a `StoreError` or an `OSError`.
    """
    part = target.with_name(target.name + PART)
    files.forget(part)
    try:
        reading = connect(source, key)
        try:
            _fill(reading, part, key)
        finally:
            reading.close()
        prove(part, key)
        files.to_disk(part)
        part.replace(target)
    finally:
        files.forget(part)
    files.settle(target.parent)


def copy_file(source: Path, target: Path, key: str) -> None:
    """As `copy`, of a file nobody writes in: the same bytes."""
    part = target.with_name(target.name + PART)
    try:
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)
        with source.open("rb") as reading, part.open("wb") as writing:
            shutil.copyfileobj(reading, writing, 1 << 20)
        files.to_disk(part)
        prove(part, key)
        part.replace(target)
    finally:
        files.forget(part)
    files.settle(target.parent)


def _fill(reading: driver.Connection, part: Path, key: str) -> None:
    part.touch(mode=0o600)
    writing = connect_to_fill(part, key)
    try:
        reading.backup(writing)
        writing.execute("PRAGMA journal_mode = DELETE")  # one file, which can be read where nothing can be written
    except driver.Error as error:
        raise classify(error) from error
    finally:
        writing.close()


def prove(file: Path, key: str) -> None:
    """Read every page and look whether all of it fits together. Raises a `StoreError`."""
    connection = connect_to_read(file, key)
    try:
        if connection.execute("PRAGMA cipher_integrity_check").fetchall():
            raise DamagedStoreError("a page is not as it was written")
        if misfits(connection):
            raise DamagedStoreError("the pages do not fit together")
    except driver.Error as error:
        raise classify(error) from error
    finally:
        connection.close()


def found(folder: Path) -> list[Backup]:
    """The newest first, by their names alone: files, and nothing else that is called so. Raises `OSError` where the
    folder cannot be read."""
    backups = []
    for file in folder.iterdir() if folder.exists() else ():
        told = read_name(file.name)
        if told is not None and file.is_file() and not file.is_symlink():
            at, why = told
            with suppress(FileNotFoundError):  # another run has just taken it away
                backups.append(Backup(file, at.replace(tzinfo=OSLO), why, file.stat().st_size))
    return sorted(backups, key=lambda backup: backup.at, reverse=True)


def remove(backup: Backup) -> None:
    """The store itself first: its ways in alone are nothing."""
    backup.file.unlink(missing_ok=True)
    for way in Way:
        files.wipe(slots.file_of(backup.file, way))


def sweep(folder: Path) -> None:
    """What a run that broke off has left half made."""
    for file in folder.iterdir() if folder.exists() else ():
        whole, *half = re.split(r"\.part|\.new", file.name, maxsplit=1)
        if half and is_ours(whole):
            file.unlink(missing_ok=True)


def is_ours(name: str) -> bool:
    """A backup's name, or that of a way into one."""
    stem = re.sub(r"\.key$|\.(system|passphrase|recovery)\.slot$", ".ldb", name)
    return read_name(stem) is not None
