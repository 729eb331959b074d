"""Open the encrypted file the one right way: every connection of the program comes from here."""

import os
import secrets
import sys
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from liaison_desk.store.errors import DamagedStoreError, ForbiddenStoreError, UnsafePlaceError, classify

APPLICATION_ID = 0x4C444B31  # «LDK1» in the file header
SMALLEST = 512  # bytes; a shorter file is no store

# WAL with FULL: no acknowledged save is lost to a power cut, at one fsync a commit.
_PRAGMAS = (
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",  # sorting and half-done statements leave nothing on the disk
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "cache_size = -8000",
    "journal_size_limit = 4194304",
)
_MAC_PRAGMAS = ("fullfsync = ON", "checkpoint_fullfsync = ON")


def new_key() -> str:
    """A random 256-bit key as 64 hexadecimal digits."""
    return secrets.token_hex(32)


def write_key(file: Path, key: str) -> None:
    """Readable by the user alone."""
    file.touch(mode=0o600)
    file.write_text(key, "ascii")


def read_key(file: Path) -> str:
    """Raises `ForbiddenStoreError` where the file is another user's, `DamagedStoreError` where it is away or holds no key."""
    try:
        key = file.read_text("ascii").strip()
        if len(bytes.fromhex(key)) != 32:
            raise DamagedStoreError("key file")
    except PermissionError as error:
        raise ForbiddenStoreError("key file") from error
    except (OSError, ValueError) as error:
        raise DamagedStoreError("key file") from error
    return key


def identity(file: Path) -> tuple[int, int] | None:
    """Which file lies there, by the numbers the disk has for it, whatever its name; None where there is none."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def journal_of(file: Path) -> Path:
    """Where SQLite writes first. It stays the same file for as long as any connection is open."""
    return file.with_name(f"{file.name}-wal")


def shared_memory_of(file: Path) -> Path:
    """Where SQLite keeps the index of the journal, as long as there is one."""
    return file.with_name(f"{file.name}-shm")


def may_read(file: Path) -> bool:
    """Without opening it: whoever opens and closes a file of SQLite's beside it takes its locks away."""
    return os.access(file, os.R_OK, effective_ids=os.access in os.supports_effective_ids)


def connect(file: Path, key: str, *, create: bool = False) -> Any:
    """A keyed DB-API connection in autocommit mode, usable from any one thread at a time.

    Raises a `StoreError`. A missing or empty file is damage, never a reason to make a new store over it.
    """
    if not create and (not file.exists() or file.stat().st_size < SMALLEST):
        raise DamagedStoreError("store file missing or empty")
    if not create and not may_read(file):
        raise ForbiddenStoreError("store file")
    try:
        if create:
            file.touch(mode=0o600)
        connection = driver.connect(
            f"{file.absolute().as_uri()}?mode=rw",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=3,
        )
    except (driver.Error, OSError) as error:
        raise classify(error) from error
    try:
        _unlock(connection, key)
        _configure(connection)
    except driver.Error as error:
        connection.close()
        raise classify(error) from error
    return connection


def connect_to_read(file: Path, key: str) -> Any:
    """A keyed DB-API connection that cannot write, to a file nobody else has open. Raises a `StoreError`."""
    if not file.exists() or file.stat().st_size < SMALLEST:
        raise DamagedStoreError("store file missing or empty")
    return _keyed(file, key, "ro")


def look_in(file: Path, key: str) -> None:
    """Whether the key opens the file, before anything is connected that may write: the last connection to close puts
    the journal into the file, also where neither can be relied on. Raises a `StoreError`."""
    if not may_read(file) and file.exists():
        raise ForbiddenStoreError("store file")
    connect_to_read(file, key).close()


def connect_to_fill(file: Path, key: str) -> Any:
    """A keyed DB-API connection to a new file that is copied into, and put on the disk by whoever copies: without the
    journal that would write all of it twice. Raises a `StoreError`."""
    connection = _keyed(file, key, "rwc")
    for pragma in ("journal_mode = OFF", "synchronous = OFF"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _keyed(file: Path, key: str, mode: str) -> Any:
    try:
        connection = driver.connect(
            f"{file.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=3
        )
    except driver.Error as error:
        raise classify(error) from error
    try:
        _unlock(connection, key)
    except driver.Error as error:
        connection.close()
        raise classify(error) from error
    return connection


def version(connection: Any) -> int:
    """The schema's version: the number of the newest migration it has."""
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return found


def cipher_version() -> str:
    """Of the SQLCipher in use, such as «4.19.0 community»."""
    connection = driver.connect(":memory:")
    try:
        found: str = connection.execute("PRAGMA cipher_version").fetchone()[0]
    finally:
        connection.close()
    return found


def sqlite_version() -> str:
    found: str = driver.sqlite_version
    return found


def _unlock(connection: Any, key: str) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key}'\"")
    connection.execute("PRAGMA cipher_compatibility = 4")  # the file format by name; SQLCipher 5 has another
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _configure(connection: Any) -> None:
    if connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
        raise UnsafePlaceError("the store's folder does not support safe writing")
    for pragma in _PRAGMAS + (_MAC_PRAGMAS if sys.platform == "darwin" else ()):
        connection.execute(f"PRAGMA {pragma}")
