"""Make a new store, or bring an older one to the newest schema: all of the way or not at all."""

import importlib
from pathlib import Path

from liaison_desk.store.connection import connect, version
from liaison_desk.store.errors import DamagedStoreError, NewerStoreError

NEWEST = 4  # the number of the newest file in migrations/versions


def create(file: Path, key: str) -> None:
    """A new, empty store with the newest schema. Never over an existing file."""
    if file.exists():
        raise DamagedStoreError("a store is already there")
    part = file.with_name(file.name + ".new")
    part.unlink(missing_ok=True)
    _upgrade(part, key, create=True)
    part.rename(file)


def is_current(file: Path, key: str) -> bool:
    """Reads one number. Raises `NewerStoreError` for a store of a later program."""
    connection = connect(file, key)
    try:
        found = version(connection)
    finally:
        connection.close()
    if found > NEWEST:
        raise NewerStoreError(found, NEWEST)
    return found == NEWEST


def bring_up_to_date(file: Path, key: str) -> None:
    """Killed anywhere, the store is the old one or the new one, whole. Raises `NewerStoreError`, and another
    `StoreError` where the store could not be changed and is as it was."""
    if not is_current(file, key):
        _upgrade(file, key, create=False)


def _upgrade(file: Path, key: str, *, create: bool) -> None:
    importlib.import_module("liaison_desk.store.upgrade").upgrade(file, key, NEWEST, create=create)  # few runs need it
