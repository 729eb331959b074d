"""The machine's key store: DPAPI on Windows, the Keychain on a Mac, the Secret Service or KWallet on Linux.

Not for the windows' thread: it may ask the user, and what it needs is heavy to import. What stands in the slot says
which of them has the key, so that a folder that was carried to another machine is not misread.
"""

import importlib
import logging
import secrets
import sys
from typing import Any, Protocol

from liaison_desk.store.errors import DamagedSlotError, NoKeyStoreError

log = logging.getLogger(__name__)

KINDS = (b"dpapi", b"keyring")
_SERVICE = "liaison-desk"
_OWN = "keyring.backends."  # nothing else is imported because a file says so
_USABLE = 1  # backends below this priority are placeholders, or keep what they are given as plain text


class KeyStore(Protocol):
    """What stands in a slot after the kind is the key store's own. All of them raise `NoKeyStoreError`."""

    kind: bytes

    def seal(self, key: str) -> bytes: ...

    def unseal(self, content: bytes) -> str: ...

    def forget(self, content: bytes) -> None: ...


class Keyring:
    """A backend of keyring's keeps the key under a random name. In the slot stand that name and which backend it was:
    to look for one takes as long as all the rest."""

    kind = b"keyring"

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def seal(self, key: str) -> bytes:
        name = secrets.token_hex(16)
        self._ask(self._backend.set_password, name, key)
        kind = type(self._backend)
        return f"{kind.__module__}.{kind.__qualname__}\n{name}".encode("ascii")

    def unseal(self, content: bytes) -> str:
        key: str | None = self._ask(self._backend.get_password, _name(content))
        if key is None:
            raise NoKeyStoreError("it does not have this key")
        return key

    def forget(self, content: bytes) -> None:
        self._ask(self._backend.delete_password, _name(content))

    def _ask(self, what: Any, *values: str) -> Any:
        try:
            return what(_SERVICE, *values)
        except Exception as error:  # noqa: BLE001 - every backend has its own, and what they say is not for the log
            raise NoKeyStoreError(type(error).__name__) from None


def is_there() -> bool:
    """Whether the machine has a key store that can be used."""
    return _key_store() is not None


def seal(key: str) -> bytes:
    """Give the key to the machine's key store. Returns what the slot has to hold. Raises `NoKeyStoreError`."""
    key_store = _key_store()
    if key_store is None:
        raise NoKeyStoreError("none")
    return key_store.kind + b"\n" + key_store.seal(key)


def unseal(slot: bytes) -> str:
    """The key. Raises `NoKeyStoreError` where this machine does not give it, `DamagedSlotError` where this is no slot."""
    kind, _, content = slot.partition(b"\n")
    if kind not in KINDS or not content:
        raise DamagedSlotError("system slot")
    key_store = _key_store(content)
    if key_store is None or key_store.kind != kind:
        raise NoKeyStoreError("another machine's")
    return key_store.unseal(content)


def forget(slot: bytes) -> None:
    """Take the key out of the key store, as far as that lets us. Without the slot nothing says where it was."""
    kind, _, content = slot.partition(b"\n")
    key_store = _key_store(content) if kind in KINDS else None
    if key_store is not None and key_store.kind == kind:
        try:
            key_store.forget(content)
        except NoKeyStoreError:
            log.warning("the key stays in the key store")


def _name(content: bytes) -> str:
    return content.rpartition(b"\n")[2].decode("ascii", "replace")


def _key_store(content: bytes = b"") -> KeyStore | None:
    """The one a slot with this content belongs to, or the machine's own."""
    if sys.platform == "win32":
        import ctypes

        from liaison_desk.store.dpapi import Dpapi

        return Dpapi(ctypes.WinDLL("crypt32"), ctypes.WinDLL("kernel32"))
    named = content.rpartition(b"\n")[0].decode("ascii", "replace")
    try:
        keyring = importlib.import_module("keyring")
        backend = keyring.core.load_keyring(named) if named.startswith(_OWN) else keyring.get_keyring()
        return Keyring(backend) if backend.priority >= _USABLE else None
    except Exception as error:  # noqa: BLE001 - keyring's own configuration may be broken: then there is none
        log.warning("no key store: %s", type(error).__name__)
        return None
