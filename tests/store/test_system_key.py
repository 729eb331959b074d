"""The machine's key store, with real backends and real calls through pointers: one in memory, one that mixes bytes."""

import ctypes
import sys
from typing import Any, ClassVar

import pytest
from keyring.backend import KeyringBackend

from liaison_desk.store import dpapi, system_key
from liaison_desk.store.errors import DamagedSlotError, NoKeyStoreError
from tests import key_store

KEY = "0123456789abcdef" * 4


def test_a_key_is_kept_under_a_name_that_the_slot_knows() -> None:
    with key_store.of_machine(key_store.Memory()) as memory:
        assert system_key.is_there()
        slot = system_key.seal(KEY)
        assert KEY.encode() not in slot
        assert list(memory.kept.values()) == [KEY]
        assert system_key.unseal(slot) == KEY
        system_key.forget(slot)
        assert memory.kept == {}
        with pytest.raises(NoKeyStoreError):
            system_key.unseal(slot)
        system_key.forget(slot)  # what is gone is gone


@pytest.mark.parametrize("content", [b"", b"keyring\n", b"something else\nabc", b"keyring"])
def test_what_is_no_slot_is_told(content: bytes) -> None:
    with key_store.of_machine(key_store.Memory()):
        with pytest.raises(DamagedSlotError):
            system_key.unseal(content)
        system_key.forget(content)


def test_another_systems_slot_is_left_alone() -> None:
    with key_store.of_machine(key_store.Memory()):
        with pytest.raises(NoKeyStoreError):
            system_key.unseal(b"dpapi\nsealed elsewhere")
        system_key.forget(b"dpapi\nsealed elsewhere")


def test_a_refusal_does_not_say_what_the_backend_said(caplog: pytest.LogCaptureFixture) -> None:
    with key_store.of_machine(key_store.Locked()):
        assert system_key.is_there()
        for ask in (lambda: system_key.seal(KEY), lambda: system_key.unseal(b"keyring\nabc")):
            with pytest.raises(NoKeyStoreError, match=r"^RuntimeError$"):
                ask()
        system_key.forget(b"keyring\nabc")
    assert "its own" not in caplog.text


class Lasting(key_store.Memory):
    """As a key store is: another object of its kind has the same keys."""

    all: ClassVar[dict[tuple[str, str], str]] = {}

    def __init__(self) -> None:
        super().__init__()
        self.kept = self.all


def test_the_backend_that_has_the_key_is_asked_without_looking_for_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring.backends.lasting", sys.modules[__name__])
    monkeypatch.setattr(Lasting, "__module__", "keyring.backends.lasting")
    with key_store.of_machine(Lasting()):
        slot = system_key.seal(KEY)
    with key_store.of_machine(key_store.Placeholder()):
        assert system_key.unseal(slot) == KEY
        system_key.forget(slot)
    assert Lasting.all == {}


@pytest.mark.parametrize("named", ["keyring.backends.null.Keyring", "keyring.backends.gone.Keyring", "os.abort"])
def test_a_backend_that_is_no_use_or_none_at_all(named: str) -> None:
    with key_store.of_machine(key_store.Placeholder()), pytest.raises(NoKeyStoreError):
        system_key.unseal(f"keyring\n{named}\nabc".encode())


class Broken(key_store.Memory):
    @property
    def priority(self) -> Any:  # type: ignore[override]
        raise RuntimeError("no bus")

    @priority.setter
    def priority(self, value: Any) -> None: ...


@pytest.mark.parametrize("backend", [key_store.Placeholder, Broken])
def test_a_machine_without_a_key_store(backend: type[KeyringBackend]) -> None:
    with key_store.of_machine(backend()):
        assert not system_key.is_there()
        for ask in (lambda: system_key.seal(KEY), lambda: system_key.unseal(b"keyring\nabc")):
            with pytest.raises(NoKeyStoreError):
                ask()
        system_key.forget(b"keyring\nabc")


# -- Windows: the same calls, the same structures, another cipher
MIX = 0x5A
_BLOB = ctypes.POINTER(dpapi._Blob)
_CALL = ctypes.CFUNCTYPE(
    ctypes.c_int32, _BLOB, ctypes.c_void_p, _BLOB, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32, _BLOB
)


class Mixing:
    """Two libraries in one: what is given back is given free, or it would be counted."""

    def __init__(self) -> None:
        self.held: dict[int, Any] = {}
        self.CryptProtectData = _CALL(self._protect)
        self.CryptUnprotectData = _CALL(self._unprotect)
        self.LocalFree = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p)(self._free)

    def _protect(self, given: Any, _1: Any, ours: Any, _2: Any, _3: Any, flags: int, found: Any) -> int:
        assert flags == 1  # it must never ask in a window of its own
        return self._give(found, _bytes(ours) + bytes(byte ^ MIX for byte in _bytes(given)))

    def _unprotect(self, given: Any, _1: Any, ours: Any, _2: Any, _3: Any, flags: int, found: Any) -> int:
        content, entropy = _bytes(given), _bytes(ours)
        if not content.startswith(entropy):
            return 0
        return self._give(found, bytes(byte ^ MIX for byte in content[len(entropy) :]))

    def _give(self, found: Any, content: bytes) -> int:
        buffer = ctypes.create_string_buffer(content, len(content))
        address = ctypes.addressof(buffer)
        self.held[address] = buffer
        found.contents.size, found.contents.data = len(content), address
        return 1

    def _free(self, address: int) -> None:
        del self.held[address]


def _bytes(blob: Any) -> bytes:
    return ctypes.string_at(blob.contents.data, blob.contents.size)


def test_the_calls_to_windows_give_back_what_they_were_given_and_free_it() -> None:
    libraries = Mixing()
    machine = dpapi.Dpapi(libraries, libraries)
    sealed = machine.seal(KEY)
    assert bytes.fromhex(KEY) not in sealed
    assert machine.unseal(sealed) == KEY
    machine.forget(sealed)
    assert libraries.held == {}
    with pytest.raises(NoKeyStoreError):
        machine.unseal(b"another user's")


@pytest.mark.skipif(sys.platform == "win32", reason="there it is the real one")
def test_on_windows_it_is_windows_that_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    libraries = Mixing()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "WinDLL", lambda name: libraries, raising=False)
    slot = system_key.seal(KEY)
    assert slot.startswith(b"dpapi\n")
    assert system_key.unseal(slot) == KEY
    system_key.forget(slot)
