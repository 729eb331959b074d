"""Files as the disk has them: whole or not there at all, and on the disk when that is said."""

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_BESIDE = ("-journal", "-wal", "-shm")  # what SQLite keeps beside a file of its own


def put(file: Path, content: bytes) -> None:
    """Write a small file for the user alone, wholly or not at all; it is on the disk when this returns. Raises
    `OSError`."""
    part = file.with_name(file.name + ".new")
    try:
        part.unlink(missing_ok=True)  # never through a link that somebody has laid there
        part.touch(mode=0o600)
        with part.open("wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        part.replace(file)
    except OSError:
        with suppress(OSError):
            part.unlink()
        raise
    settle(file.parent)


def wipe(file: Path) -> None:
    """Write over what stands in it, as far as the disk allows, and take it away. Of a link the link alone. Raises
    `OSError`."""
    if not file.is_symlink():
        if not file.exists():
            return
        with suppress(OSError), file.open("r+b") as out:
            out.write(bytes(file.stat().st_size))
            out.flush()
            os.fsync(out.fileno())
    file.unlink()
    settle(file.parent)


def forget(file: Path) -> None:
    """A file of SQLite's that is not to be, with all that lies beside it."""
    for ending in ("", *_BESIDE):
        file.with_name(file.name + ending).unlink(missing_ok=True)


def to_disk(file: Path) -> None:
    """What somebody else has written into it."""
    handle = os.open(file, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def settle(folder: Path) -> None:
    """So that new names survive a power cut too. Windows writes them through by itself."""
    with suppress(OSError):  # a folder cannot be opened there
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


@contextmanager
def scratch(folder: Path) -> Iterator[Path]:
    """A folder of one's own inside `folder`, gone afterwards."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    own = folder / secrets.token_hex(8)
    own.mkdir(mode=0o700)
    try:
        yield own
    finally:
        shutil.rmtree(own, ignore_errors=True)
