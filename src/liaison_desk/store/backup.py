"""Copy a store whole while it is written in, prove the copy, and keep its ways in beside it [S3]."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from liaison_desk.clock import OSLO
from liaison_desk.domain.backups import Backup, read_name
from liaison_desk.store.connection import connect, connect_to_fill, connect_to_read
from liaison_desk.store.errors import DamagedStoreError, StoreError, classify

PLAIN = ".key"  # the way in of a desk whose key is not wrapped yet
SLOTS = (".system.slot", ".passphrase.slot", ".recovery.slot")
PART = ".part"


def copy(source: Path, key: str, target: Path) -> None:
    """One view of the source, in one go: what is written meanwhile neither waits nor is lost.

    The copy is read through and on the disk before it gets its name; where anything stands against that, nothing is
    left of it. Raises a `StoreError` or an `OSError`.
    """
    part = target.with_name(target.name + PART)
    forget(part)
    try:
        reading = connect(source, key)
        try:
            _fill(reading, part, key)
        finally:
            reading.close()
        prove(part, key)
        to_disk(part)
        part.replace(target)
    finally:
        forget(part)
    to_disk(target.parent)


def copy_file(source: Path, target: Path, key: str) -> None:
    """As `copy`, of a file nobody writes in: the same bytes."""
    part = target.with_name(target.name + PART)
    try:
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)
        with source.open("rb") as reading, part.open("wb") as writing:
            shutil.copyfileobj(reading, writing, 1 << 20)
        to_disk(part)
        prove(part, key)
        part.replace(target)
    finally:
        forget(part)
    to_disk(target.parent)


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
        if connection.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
            raise DamagedStoreError("the pages do not fit together")
    except driver.Error as error:
        raise classify(error) from error
    finally:
        connection.close()


def opens(file: Path, key: str) -> bool:
    try:
        connect_to_read(file, key).close()
    except StoreError:
        return False
    return True


def found(folder: Path) -> list[Backup]:
    """The newest first, by their names alone. Raises `OSError` where the folder cannot be read."""
    backups = []
    for file in folder.iterdir() if folder.exists() else ():
        told = read_name(file.name)
        if told is not None:
            at, why = told
            backups.append(Backup(file, at.replace(tzinfo=OSLO), why, file.stat().st_size))
    return sorted(backups, key=lambda backup: backup.at, reverse=True)


def ways_in(file: Path) -> Iterator[Path]:
    """What lies beside a store to open it with."""
    for ending in (*SLOTS, PLAIN):
        way = beside(file, ending)
        if way.exists():
            yield way


def beside(file: Path, ending: str) -> Path:
    return file.with_name(file.stem + ending)


def share_ways_in(store: Path, file: Path, *, with_plain: bool = True) -> None:
    """The ways into the store become those of a copy with the same key, and those that are none any more go. A plain
    key lies beside a copy only as long as there is nothing better, and only where `with_plain`."""
    wanted = [ending for ending in SLOTS if beside(store, ending).exists()]
    if not wanted and with_plain and beside(store, PLAIN).exists():
        wanted = [PLAIN]
    if not wanted:
        return
    for ending in wanted:
        copy_bytes(beside(store, ending), beside(file, ending))
    for ending in (*SLOTS, PLAIN):
        if ending not in wanted:
            beside(file, ending).unlink(missing_ok=True)


def copy_bytes(source: Path, target: Path) -> None:
    """Whole or not at all, and readable by the user alone."""
    content = source.read_bytes()
    if target.exists() and target.read_bytes() == content:
        return
    part = target.with_name(target.name + PART)
    try:
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)
        part.write_bytes(content)
        to_disk(part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def remove(backup: Backup) -> None:
    """The store itself first: its ways in alone are nothing."""
    backup.file.unlink(missing_ok=True)
    for way in ways_in(backup.file):
        way.unlink(missing_ok=True)


def forget(part: Path) -> None:
    for ending in ("", "-journal", "-wal", "-shm"):
        part.with_name(part.name + ending).unlink(missing_ok=True)


def sweep(folder: Path) -> None:
    """What a run that broke off has left half made."""
    for file in folder.glob(f"store-*{PART}*") if folder.exists() else ():
        if is_half_made(file.name):
            file.unlink(missing_ok=True)


def is_half_made(name: str) -> bool:
    whole, _, _ = name.partition(PART)
    stem = whole.removesuffix(PLAIN)
    for slot in SLOTS:
        stem = stem.removesuffix(slot)
    return read_name(whole) is not None or (stem != whole and read_name(f"{stem}.ldb") is not None)


def to_disk(path: Path) -> None:
    """A file's bytes, or a folder's names. Windows keeps the names of a folder by itself."""
    if path.is_dir() and sys.platform == "win32":
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
