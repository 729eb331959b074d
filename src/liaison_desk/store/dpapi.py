"""Windows' own key store (DPAPI): what is sealed here opens for the same user on the same machine alone."""

import ctypes
from typing import Any

from liaison_desk.store.errors import NoKeyStoreError

_UI_FORBIDDEN = 1  # CRYPTPROTECT_UI_FORBIDDEN: fail instead of asking in a window
_MEANT_FOR = b"liaison-desk store key"  # mixed in, so that no other program's blob is taken for ours


class _Blob(ctypes.Structure):
    _fields_ = [("size", ctypes.c_uint32), ("data", ctypes.c_void_p)]


class Dpapi:
    """A `KeyStore` whose slot holds the sealed key itself.

    It is given the library with the two functions, and the one that frees what they return.
    """

    kind = b"dpapi"

    def __init__(self, crypt32: Any, kernel32: Any) -> None:
        self._protect, self._unprotect = crypt32.CryptProtectData, crypt32.CryptUnprotectData
        self._free = kernel32.LocalFree
        blob, pointer = ctypes.POINTER(_Blob), ctypes.c_void_p
        for function in (self._protect, self._unprotect):
            function.argtypes = [blob, pointer, blob, pointer, pointer, ctypes.c_uint32, blob]
            function.restype = ctypes.c_int32
        self._free.argtypes, self._free.restype = [pointer], pointer

    def seal(self, key: str) -> bytes:
        return self._call(self._protect, bytes.fromhex(key))

    def unseal(self, content: bytes) -> str:
        return self._call(self._unprotect, content).hex()

    def forget(self, content: bytes) -> None:
        """Nothing is kept outside the slot."""

    def _call(self, function: Any, content: bytes) -> bytes:
        given, ours = ctypes.create_string_buffer(content, len(content)), ctypes.create_string_buffer(_MEANT_FOR)
        found = _Blob()
        if not function(
            ctypes.byref(_blob(given)), None, ctypes.byref(_blob(ours)), None, None, _UI_FORBIDDEN, ctypes.byref(found)
        ):
            raise NoKeyStoreError("refused")
        try:
            return ctypes.string_at(found.data, found.size)
        finally:
            self._free(found.data)


def _blob(buffer: Any) -> _Blob:
    """Around what the caller keeps alive."""
    return _Blob(len(buffer), ctypes.addressof(buffer))
