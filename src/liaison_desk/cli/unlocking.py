"""What a command asks for where the desk does not open by itself. Never on the command line: that can be seen by others."""

import getpass
import sys
from pathlib import Path

from liaison_desk.domain.keys import Way, code_of
from liaison_desk.paths import Paths
from liaison_desk.services import keys, stores
from liaison_desk.store.database import Database
from liaison_desk.store.errors import DamagedSlotError, LockedStoreError, WrongSecretError

ASKS = "Passphrase or recovery code"


def open_store(home: Paths) -> Database:
    """The store, once what opens it has been typed, or stands on the first line of the input.

    Raises what `stores.open_store` raises, `WrongSecretError`, or `LockedStoreError` where nothing was typed.
    """
    try:
        return stores.open_store(home)
    except LockedStoreError:
        return stores.open_store(home, _key(home.store, _asked()))


def key_of(store: Path) -> str:
    """Of a store, which may be damaged or gone, or of a backup by its own ways in. Raises as `open_store` does."""
    return keys.without_asking(store) or _key(store, _asked())


def _asked() -> str:
    try:
        typed = getpass.getpass(f"{ASKS}: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    except EOFError:
        typed = ""
    if not typed:
        raise LockedStoreError("nothing typed")
    return typed


def _key(store: Path, typed: str) -> str:
    """The recovery code opens it too, whatever it was asked for."""
    found = keys.ways(store)
    if Way.PASSPHRASE not in found:
        return keys.unlock(store, Way.RECOVERY, typed)
    try:
        return keys.unlock(store, Way.PASSPHRASE, typed)
    except (WrongSecretError, DamagedSlotError):
        if code_of(typed) is None:
            raise
    return keys.unlock(store, Way.RECOVERY, typed)
