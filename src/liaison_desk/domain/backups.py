"""Backups of the desk: what each is called, what it holds, and which are kept [S3]."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

LAST, DAYS, WEEKS, MONTHS = 10, 14, 8, 24
MOST = LAST + DAYS + WEEKS + MONTHS
OVERDUE = timedelta(days=7)  # so old may the newest be, where something has changed since
LARGE_DESK, LARGE_BACKUPS, LITTLE_FREE = 10**9, 10**10, 5 * 10**8  # bytes: more, or less, is a burden

_LONGEST = timedelta(days=3 * 366)  # nothing stays longer but what a wrong clock has dated
_NAME = re.compile(r"store-(\d{8}-\d{6})(?:\.([a-z-]+))?\.ldb")
_STAMP = "%Y%m%d-%H%M%S"
_YEARS = range(1970, 9999)  # a clock tells no others, and there is always a moment after
_BUCKETS: tuple[tuple[int, Callable[[datetime], Any]], ...] = (
    (DAYS, lambda moment: moment.date()),
    (WEEKS, lambda moment: moment.isocalendar()[:2]),
    (MONTHS, lambda moment: (moment.year, moment.month)),
)


class Why(StrEnum):
    """What a backup was made for; the last part of its name."""

    CLOSE = "close"
    DAILY = "daily"
    ASKED = "asked"
    BEFORE_RESTORE = "before-restore"
    BEFORE_IMPORT = "before-import"
    BEFORE_MIGRATION = "before-migration"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup as its name tells of it. `at` is the wall time in Norway; where the machine's clock went back it is
    later than that, so that the order is the one they were made in."""

    file: Path
    at: datetime
    why: Why
    size: int  # bytes


class What(StrEnum):
    """What a backup is counted by, by the names of the tables."""

    MUNICIPALITY = "municipality"
    MEETING = "meeting"
    ACTION = "action_item"
    DOCUMENT = "issued_document"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Contents:
    """What a store holds that has been read through and is sound."""

    version: int  # of its schema
    is_newer: bool  # written by a later program, which alone can open it
    counts: Mapping[What, int]
    first_day: date | None  # of the meetings
    last_day: date | None
    changed_at: datetime | None  # when a row was last written


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that would no longer be as it is now."""

    what: What
    name: str
    day: date | None
    is_new: bool  # it is not in the backup at all


@dataclass(frozen=True, slots=True)
class Difference:
    """A backup against the desk as it is now."""

    losses: tuple[Loss, ...]  # the newest first
    others: int  # rows of other kinds that are new or not as they were: notes, agreements, the contact log
    returning: Mapping[What, int]  # removed or erased since, and back again then

    @property
    def is_none(self) -> bool:
        return not (self.losses or self.others or self.returning)


def name_of(moment: datetime, why: Why) -> str:
    return f"store-{moment:{_STAMP}}.{why.value}.ldb"


def read_name(name: str) -> tuple[datetime, Why] | None:
    """When and why; None for a file that is no backup of ours."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        at, why = datetime.strptime(found[1], _STAMP), Why(found[2] or Why.ASKED)  # noqa: DTZ007 - wall time
    except ValueError:
        return None
    return (at, why) if at.year in _YEARS else None


def next_moment(now: datetime, newest: datetime | None) -> datetime:
    """What a new backup is dated, to the second: always after the newest, also where the clock went back."""
    moment = now.replace(microsecond=0)
    return moment if newest is None else max(moment, newest + timedelta(seconds=1))


def kept(made: Iterable[datetime], now: datetime) -> set[datetime]:
    """Which stay: the last ones, and then the newest of each of so many days, weeks and months.

    What is dated after tomorrow tells of a clock that was wrong, and nothing of days: it stays while there is room.
    At most `MOST` stay.
    """
    newest_first = sorted(set(made), reverse=True)
    stays = set(newest_first[:LAST])
    for number, bucket_of in _BUCKETS:
        newest_of: dict[Any, datetime] = {}
        for moment in newest_first:
            newest_of.setdefault(bucket_of(moment), moment)
        stays |= set(list(newest_of.values())[:number])
    for moment in newest_first:
        if moment > now + timedelta(days=1) and len(stays) < MOST:
            stays.add(moment)
    return stays


def gone_by(made: Iterable[datetime], now: datetime) -> dict[datetime, date]:
    """The day by which each has made room, if one is made every day from now on and no other."""
    known = set(made)
    gone: dict[datetime, date] = {}
    stock, day = set(known), now
    while known & stock and day < now + _LONGEST:
        day += timedelta(days=1)
        stays = kept(stock | {day}, day)
        gone |= {moment: day.date() for moment in known & (stock - stays)}
        stock = stays
    return gone | {moment: day.date() for moment in known & stock}


class Trouble(StrEnum):
    """Why there is no new backup."""

    FULL = "full"
    READ_ONLY = "read-only"
    DAMAGED = "damaged"  # the store could not be read through
    AWAY = "away"  # the second folder: a stick that is not in the machine
    NOT_SECURED = "not-secured"  # the second folder: whoever has it would have the plain key
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class State:
    """How the last try went, kept over the runs; None is well."""

    here: Trouble | None = None
    elsewhere: Trouble | None = None


def is_overdue(newest: datetime | None, now: datetime, *, has_changed: bool, has_failed: bool) -> bool:
    """Whether what was written has gone without a backup for so long that somebody should look after it."""
    return has_failed if newest is None else has_changed and now - newest > OVERDUE


class Burden(StrEnum):
    """What there is too much of, or too little."""

    DESK = "desk"
    BACKUPS = "backups"
    DISK = "disk"


@dataclass(frozen=True, slots=True)
class Room:
    """Bytes on the disk. `free` is None where the machine does not tell."""

    desk: int
    documents: int  # of it, issued and received
    attachments: int
    backups: int
    free: int | None

    @property
    def burdens(self) -> tuple[Burden, ...]:
        told = (
            (Burden.DESK, self.desk > LARGE_DESK),
            (Burden.BACKUPS, self.backups > LARGE_BACKUPS),
            (Burden.DISK, self.free is not None and self.free < 2 * self.desk + LITTLE_FREE),
        )
        return tuple(burden for burden, holds in told if holds)
