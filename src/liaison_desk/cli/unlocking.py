"""What a command asks for where the desk does not open by itself. Never on the command line: that can be seen by others."""

import getpass
import sys

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
        return stores.open_store(home, _key(home, _asked()))


def key_of(home: Paths) -> str:
    """As `open_store`, of a store that may be damaged or gone."""
    return keys.without_asking(home.store) or _key(home, _asked())


def _asked() -> str:
    try:
        typed = getpass.getpass(f"{ASKS}: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    except EOFError:
        typed = ""
    if not typed:
        raise LockedStoreError("nothing typed")
    return typed


def _key(home: Paths, typed: str) -> str:
    """The recovery code opens it too, whatever it was asked for."""
    found = keys.ways(home.store)
    if Way.PASSPHRASE not in found:
        return keys.unlock(home.store, Way.RECOVERY, typed)
    try:
        return keys.unlock(home.store, Way.PASSPHRASE, typed)
    except (WrongSecretError, DamagedSlotError):
        if code_of(typed) is None:
            raise
    return keys.unlock(home.store, Way.RECOVERY, typed)
