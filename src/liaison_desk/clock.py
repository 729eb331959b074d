"""The time. Handed to whoever needs it, so that a demo or a test can live on another day."""

import time
from datetime import date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

OSLO = ZoneInfo("Europe/Oslo")  # meetings, deadlines and stamps are Norwegian wall time
# The clock that goes on while the machine sleeps: on Linux, on a Mac, and Python's own on Windows.
_ALSO_ASLEEP: int | None = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))


def passed() -> float:
    """Seconds since some moment, those the machine slept through included; nobody can set it."""
    return time.monotonic() if _ALSO_ASLEEP is None else time.clock_gettime(_ALSO_ASLEEP)


class Clock(Protocol):
    def now(self) -> datetime:
        """With the zone of Norway."""
        ...

    def today(self) -> date: ...


class SystemClock:
    """The machine's clock, moved by `ahead` (the option --now), in whole milliseconds: what the store keeps of a moment
    must be all of it, or undo would find every row changed."""

    def __init__(self, ahead: timedelta = timedelta()) -> None:
        self._ahead = ahead

    @classmethod
    def starting_at(cls, start: datetime) -> "SystemClock":
        return cls(_aware(start) - datetime.now(OSLO))

    def now(self) -> datetime:
        moment = datetime.now(OSLO) + self._ahead
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)

    def today(self) -> date:
        return self.now().date()


class SetClock:
    """Stands still until it is set: the demo, the screenshots and the tests."""

    def __init__(self, moment: datetime) -> None:
        self.set(moment)

    def set(self, moment: datetime) -> None:
        self._moment = _aware(moment)

    def now(self) -> datetime:
        return self._moment

    def today(self) -> date:
        return self._moment.date()


def _aware(moment: datetime) -> datetime:
    return moment.replace(tzinfo=OSLO) if moment.tzinfo is None else moment.astimezone(OSLO)
