"""Key slots: small files beside a store, each of which keeps its key in one way.

A slot that a secret opens is a SQLCipher file of its own, whose key is derived slowly from the secret. After its pages
stand a print of the key, which tells slots of the same store, and a sum over all before it, which tells a damaged slot
from a wrong secret. SQLite does not read beyond the pages it counts.
"""

import hashlib
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from liaison_desk.domain.keys import Way
from liaison_desk.store import files
from liaison_desk.store.errors import DamagedSlotError, WrongSecretError, classify

ITERATIONS = 600_000  # of PBKDF2-HMAC-SHA512: about 0.2 s
_PAGES = 8192  # bytes of the SQLCipher file: two pages
_SUM = 32  # bytes of a SHA-256
SIZE = _PAGES + 2 * _SUM


def file_of(store: Path, way: Way) -> Path:
    """Where the slot of a store, or of a backup of it, lies."""
    suffix = ".key" if way is Way.PLAIN else f".{way.value}.slot"
    return store.with_name(store.name.removesuffix(".ldb") + suffix)


def print_of(key: str) -> bytes:
    """Tells a key from others. Nothing can be learnt from it about a key that is random."""
    return hashlib.sha256(b"liaison-desk key " + bytes.fromhex(key)).digest()


def seal(slot: Path, secret: str, key: str) -> None:
    """Write the slot in which `secret` keeps `key`, in place of one that is there: wholly or not at all."""
    part = slot.with_name(slot.name + ".new")
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)
    try:
        connection = _open(part, secret, "rw")
        try:
            connection.execute("PRAGMA journal_mode = MEMORY")
            connection.execute("CREATE TABLE slot (key TEXT NOT NULL)")
            connection.execute("INSERT INTO slot VALUES (?)", (key,))
        finally:
            connection.close()
    except driver.Error as error:
        raise classify(error) from error
    files.put(slot, _summed(part.read_bytes() + print_of(key)))


def unseal(slot: Path, secret: str) -> str:
    """The key in the slot. Raises `WrongSecretError` or `DamagedSlotError`."""
    print_of_slot(slot)
    try:
        connection = _open(slot, secret, "ro")
        try:
            found: str = connection.execute("SELECT key FROM slot").fetchone()[0]
        finally:
            connection.close()
    except driver.Error as error:
        if error.sqlite_errorname == "SQLITE_NOTADB":
            raise WrongSecretError("slot") from None
        raise DamagedSlotError("slot") from error
    return found


def print_of_slot(slot: Path) -> bytes:
    """Of the key in a slot that a secret opens, without the secret. Raises `DamagedSlotError`."""
    try:
        content = slot.read_bytes()
    except OSError as error:
        raise DamagedSlotError("slot") from error
    if len(content) != SIZE or _summed(content[:-_SUM]) != content:
        raise DamagedSlotError("slot")
    return content[_PAGES:-_SUM]


def _summed(content: bytes) -> bytes:
    return content + hashlib.sha256(content).digest()


def _open(file: Path, secret: str, mode: str) -> Any:
    connection = driver.connect(f"{file.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None)
    quoted = secret.replace("'", "''")
    for pragma in (
        "cipher_log_level = NONE",
        f"key = '{quoted}'",
        "cipher_compatibility = 4",
        f"kdf_iter = {ITERATIONS}",
    ):
        connection.execute(f"PRAGMA {pragma}")  # nothing is read yet: none of them fails
    return connection
