"""What a disk, a cleaner or a hasty copy does to a store. Each leaves a damaged file where a sound one lay."""

import os
import shutil
from pathlib import Path

from liaison_desk.paths import Paths
from liaison_desk.services import keys
from liaison_desk.store.connection import connect


def contents(folder: Path) -> dict[str, bytes]:
    """The store and all that belongs to it; not what the program may write anew about it."""
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and file.name.startswith("store") and file.suffix != ".lock" and not _is_index(file)
    }


def _is_index(file: Path) -> bool:
    """SQLite makes it anew whenever it opens a journal, and an empty journal when it looks for one."""
    return file.name.endswith("-shm") or (file.name.endswith("-wal") and file.stat().st_size == 0)


def flip(file: Path, offset: int) -> None:
    whole = bytearray(file.read_bytes())
    whole[offset] ^= 0x41
    file.write_bytes(whole)


def first_page(place: Paths) -> None:
    flip(place.store, 2000)


def salt(place: Paths) -> None:
    flip(place.store, 3)


def half_gone(place: Paths) -> None:
    os.truncate(place.store, place.store.stat().st_size // 2 // 4096 * 4096)


def last_kilobyte_gone(place: Paths) -> None:
    os.truncate(place.store, place.store.stat().st_size - 1024)


def emptied(place: Paths) -> None:
    os.truncate(place.store, 0)


def gone(place: Paths) -> None:
    place.store.unlink()


def a_row_s_page(place: Paths) -> None:
    """The store can be opened as it should; whose desk it is can no longer be read."""
    a_page_of(place, "officer")


def a_page_of(place: Paths, table: str) -> None:
    flip(place.store, (_page(place, table) - 1) * 4096 + 700)


def an_unread_page(place: Paths) -> None:
    """Nobody reads it at a start."""
    a_page_of(place, "document_content")


def _page(place: Paths, table: str) -> int:
    connection = connect(place.store, keys.without_asking(place.store) or "")
    (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    connection.close()
    return int(page)


def as_if_broken_off(place: Paths, to: Path) -> Paths:
    """What lies on the disk at this moment, journal included, as a kill would leave it."""
    to.mkdir()
    for file in place.data.glob("store.*"):
        shutil.copy2(file, to / file.name)
    return Paths(to, to, to, to)
