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


def open_store(home: Paths, *, may_change: bool) -> Database:
    """The store, once what opens it has been typed, or stands on the first line of the input.

    Raises what `stores.open_store` raises, `WrongSecretError`, or `LockedStoreError` where nothing was typed.
    """
    try:
        return stores.open_store(home, may_change=may_change)
    except LockedStoreError:
        return stores.open_store(home, _key(home.store, _asked()), may_change=may_change)


def key_of(store: Path) -> str:
    """Of a store, which may be damaged or gone, or of a backup by its own ways in. Raises as `open_store` does."""
    return keys.without_asking(store) or _key(store, _asked())


def typed(asks: str) -> str:
    """What somebody types unseen, or the next line of the input. Nothing where there is none."""
    try:
        return getpass.getpass(f"{asks}: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    except EOFError:
        return ""


def _asked() -> str:
    if secret := typed(ASKS):
        return secret
    raise LockedStoreError("nothing typed")


def _key(store: Path, secret: str) -> str:
    """The recovery code opens it too, whatever it was asked for."""
    found = keys.ways(store)
    if Way.PASSPHRASE not in found:
        return keys.unlock(store, Way.RECOVERY, secret)
    try:
        return keys.unlock(store, Way.PASSPHRASE, secret)
    except (WrongSecretError, DamagedSlotError):
        if code_of(secret) is None:
            raise
    return keys.unlock(store, Way.RECOVERY, secret)
