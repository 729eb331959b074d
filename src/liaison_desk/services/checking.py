"""Whether the store can be relied on: looked through once a day, and its newest change held against the clock."""

import json
import threading
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from liaison_desk.clock import OSLO
from liaison_desk.domain.keys import Way
from liaison_desk.paths import Paths
from liaison_desk.services import keys
from liaison_desk.services.desk import Desk
from liaison_desk.store import files, slots, system_key
from liaison_desk.store.checking import LookThrough
from liaison_desk.store.connection import identity, look_in, read_key
from liaison_desk.store.errors import DamagedStoreError, GivenUpError, StoreError

BEHIND = timedelta(days=1)  # a clock in another zone, or put back for a moment, is no news


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of looking a store through."""

    at: datetime
    flaws: int  # places that cannot be read or do not fit together

    @property
    def is_sound(self) -> bool:
        return self.flaws == 0


class Check:
    """One look through the store of a folder, on any thread."""

    def __init__(self, paths: Paths, key: str) -> None:
        self._paths, self._key = paths, key
        self._look: LookThrough | None = None
        self._lock = threading.Lock()
        self._is_given_up = False

    def run(self, now: datetime) -> Checked:
        """A sound store is remembered as looked through. Raises a `StoreError` where nothing can be told of it."""
        with self._lock:
            if self._is_given_up:
                raise GivenUpError
        try:
            flaws = self._flaws()
        except DamagedStoreError:
            flaws = 1  # at its very beginning
        checked = Checked(now, flaws)
        if checked.is_sound:
            _remember(self._paths, now)
        return checked

    def _flaws(self) -> int:
        look_in(self._paths.store, self._key)
        look = LookThrough(self._paths.store, self._key)
        self._look = look
        try:
            return look.run()
        finally:
            with self._lock:
                self._look = None
            look.close()

    def give_up(self) -> None:
        """The program ends, and does not wait."""
        with self._lock:
            self._is_given_up = True
            if self._look:
                self._look.give_up()


def last_sound(paths: Paths) -> datetime | None:
    """When the store that lies there now was looked through and found sound; None where it has not been, or not by a
    program of this machine."""
    try:
        told = json.loads(paths.checked.read_text("utf-8"))
        file, at = tuple(told["file"]), datetime.fromisoformat(told["at"])
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return at.astimezone(OSLO) if file == identity(paths.store) else None


def is_due(paths: Paths, today: date) -> bool:
    """Once a day. A day to come, by a clock that has been put back since, does not count."""
    last = last_sound(paths)
    return last is None or last.date() != today


def ways_in(paths: Paths) -> dict[Way, bool]:
    """What lies beside the store to open it with, and whether each is as it was written. No secret is asked for."""
    return {way: _is_good(paths.store, way) for way in keys.ways(paths.store)}


def _is_good(store: Path, way: Way) -> bool:
    slot = slots.file_of(store, way)
    try:
        if way is Way.PLAIN:
            read_key(slot)
        elif way is Way.SYSTEM:
            system_key.unseal(slot.read_bytes())
        else:
            slots.print_of_slot(slot)
    except (StoreError, OSError):
        return False
    return True


def ahead(desk: Desk) -> datetime | None:
    """The newest change in the desk, where that lies in a time to come; None where the clock is as it should be."""
    with desk.read() as reader:
        newest = reader.newest_change()
    return newest if newest is not None and newest - desk.now() > BEHIND else None


def _remember(paths: Paths, now: datetime) -> None:
    """Beside the store: a check is no change of the desk. Where that cannot be written it is done again."""
    with suppress(OSError):
        files.put(paths.checked, json.dumps({"at": now.isoformat(), "file": identity(paths.store)}).encode())
