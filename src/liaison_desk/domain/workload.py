"""The officer's workload by municipality and month [W3].

The guide asks that the officer has time and capacity for the role, and that talks and lectures lie with the preventive
units [004 §5.2, 5.3]; it says nothing of how long a meeting is prepared. So hours are only what is known: council
meetings held or planned, and the minutes in the contact log. Minutes of what belongs to several municipalities are
shared evenly, so that the municipalities add up to the total. Meetings and action items are counted in each of them
and once in the total.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date, timedelta
from enum import StrEnum

from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.contact_log import LogEntry
from liaison_desk.domain.councils import Council
from liaison_desk.domain.ids import MunicipalityId
from liaison_desk.domain.meetings import Meeting

FOUR_WEEKS = timedelta(days=28)
WEEK = timedelta(days=7)
DAY = timedelta(days=1)
Where = MunicipalityId | None  # None is what belongs to no municipality: the forums of a district
Served = tuple[MunicipalityId, ...]


class Stretch(StrEnum):
    """How long a time one looks at."""

    YEAR = "year"
    MONTH = "month"
    LAST_WEEKS = "last_weeks"
    NEXT_WEEKS = "next_weeks"


@dataclass(frozen=True, slots=True)
class Span:
    """From a day to a day, both in it."""

    first: date
    last: date

    def __contains__(self, day: date | None) -> bool:
        return day is not None and self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Period:
    """A time one looks at, and the parts it falls into: a year into its months, all else into weeks."""

    stretch: Stretch
    span: Span

    @property
    def parts(self) -> tuple[Span, ...]:
        first, last = self.span.first, self.span.last
        if self.stretch is Stretch.YEAR:
            return tuple(_month(first.year, number) for number in range(1, 13))
        begins = [first]
        monday = first + WEEK - timedelta(days=first.weekday())
        step_from = monday if self.stretch is Stretch.MONTH else first + WEEK  # a month's weeks are the calendar's
        while step_from <= last:
            begins.append(step_from)
            step_from += WEEK
        ends = [begin - DAY for begin in begins[1:]] + [last]
        return tuple(map(Span, begins, ends))


def of_year(year: int) -> Period:
    return Period(Stretch.YEAR, Span(date(year, 1, 1), date(year, 12, 31)))


def of_month(year: int, month: int) -> Period:
    return Period(Stretch.MONTH, _month(year, month))


def last_weeks(today: date) -> Period:
    """Four weeks up to today."""
    return Period(Stretch.LAST_WEEKS, Span(today - FOUR_WEEKS + DAY, today))


def next_weeks(today: date) -> Period:
    """Four weeks from today on."""
    return Period(Stretch.NEXT_WEEKS, Span(today, today + FOUR_WEEKS - DAY))


@dataclass(frozen=True, slots=True)
class Met:
    """A meeting that was not cancelled, with the municipalities of its council."""

    meeting: Meeting
    council: Council
    served: Served

    @property
    def minutes(self) -> int:
        """As long as it lasted, or is to last."""
        if not self.meeting.was_held():
            return self.meeting.planned_minutes
        end, start = self.meeting.really_ended, self.meeting.really_began
        return 60 * (end.hour - start.hour) + end.minute - start.minute


@dataclass(frozen=True, slots=True)
class Owed:
    """An action item, the municipalities it is for, and the days that count. The deadline is the one it has now."""

    action: ActionItem
    served: Served
    last_day: date | None
    closed_on: date | None

    def is_open(self, span: Span, today: date) -> bool:
        """At the end of the span, or today where it is not over. One that lies ahead has what falls due in it."""
        if span.first > today:
            return self.closed_on is None and self.last_day in span
        as_of = min(span.last, today)
        return self.action.raised_on <= as_of and (self.closed_on is None or self.closed_on > as_of)

    def is_late(self, span: Span, today: date) -> bool:
        as_of = min(span.last, today)
        return self.is_open(span, today) and self.last_day is not None and self.last_day < as_of

    def is_done(self, span: Span) -> bool:
        return self.action.status is ActionStatus.DONE and self.action.done_on in span


@dataclass(frozen=True, slots=True)
class Facts:
    """What happened or is planned in a period. `places` are all municipalities there are, in the order they are to
    stand; `current` those the officer has now."""

    period: Period
    today: date
    places: tuple[MunicipalityId, ...]
    current: frozenset[MunicipalityId]
    met: tuple[Met, ...] = ()
    log: tuple[LogEntry, ...] = ()
    owed: tuple[Owed, ...] = ()


@dataclass(frozen=True, slots=True)
class Load:
    """The figures of one municipality, or of all, in one span."""

    minutes: int = 0
    outside: int = 0  # of them, minutes outside the role
    meetings: int = 0
    contacts: int = 0
    open: int = 0
    late: int = 0
    done: int = 0

    @property
    def is_empty(self) -> bool:
        return self == Load()

    @property
    def outside_share(self) -> float:
        """Of the time, from 0 to 1."""
        return self.outside / self.minutes if self.minutes else 0.0


@dataclass(frozen=True, slots=True)
class Behind:
    """What a figure is made of."""

    met: tuple[Met, ...]
    log: tuple[LogEntry, ...]
    owed: tuple[Owed, ...]
    done: tuple[Owed, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A municipality's figures: of the whole period and of each of its parts."""

    place: Where
    whole: Load
    parts: tuple[Load, ...]


@dataclass(frozen=True, slots=True)
class Workload:
    """The table: a row for each municipality, and the total."""

    facts: Facts
    rows: tuple[Row, ...]
    total: Row

    @property
    def period(self) -> Period:
        return self.facts.period


class _Sums:
    """Figures of one span while they are added up, by municipality; the total apart. Plain numbers: there may be
    thousands of action items, and Today waits for them."""

    def __init__(self) -> None:
        self.of: dict[Where, list[int]] = {}
        self.total = list(_NOTHING)

    def count(self, served: Served, *which: int) -> None:
        """One more of each in every one of the municipalities, and once in the total."""
        for figures in (self.total, *map(self._at, served or (None,))):
            for number in which:
                figures[number] += 1

    def spend(self, served: Served, minutes: int, *, is_outside: bool = False) -> None:
        for figures, part in [(self.total, minutes), *((self._at(one), part) for one, part in shared(minutes, served))]:
            figures[_MINUTES] += part
            figures[_OUTSIDE] += part * is_outside

    def load(self, place: Where) -> Load:
        return Load(*self.of.get(place, _NOTHING))

    def _at(self, place: Where) -> list[int]:
        return self.of.setdefault(place, list(_NOTHING))


_NOTHING = (0,) * len(fields(Load))
_MINUTES, _OUTSIDE, _MEETINGS, _CONTACTS, _OPEN, _LATE, _DONE = range(len(_NOTHING))


def shared(minutes: int, served: Served) -> list[tuple[Where, int]]:
    """Evenly; the odd minutes go to the first ones, so that nothing is lost."""
    if not served:
        return [(None, minutes)]
    each, rest = divmod(minutes, len(served))
    return [(place, each + (number < rest)) for number, place in enumerate(served)]


def workload(facts: Facts) -> Workload:
    """The officer's municipalities stand also with nothing but zeros; one that was given up, and what belongs to none,
    only where there is something."""
    spans = (facts.period.span, *facts.period.parts)
    sums = [_sums(facts, span) for span in spans]
    found = {place for one in sums for place, figures in one.of.items() if any(figures)}
    every: tuple[Where, ...] = (*facts.places, None)
    places = [place for place in every if place in found or place in facts.current]
    rows = [_row(place, [one.load(place) for one in sums]) for place in places]
    return Workload(facts, tuple(rows), _row(None, [Load(*one.total) for one in sums]))


def behind(facts: Facts, span: Span, place: Where = None, *, everywhere: bool = False) -> Behind:
    """The meetings, entries and action items of a figure, each in the order of its days."""

    def here(served: Served) -> bool:
        return everywhere or (place in served if place is not None else not served)

    owed = [one for one in facts.owed if here(one.served)]
    return Behind(
        met=tuple(one for one in facts.met if one.meeting.day in span and here(one.served)),
        log=tuple(entry for entry in facts.log if entry.on in span and here(_of_entry(entry))),
        owed=_by_day(one for one in owed if one.is_open(span, facts.today)),
        done=_by_day(one for one in owed if one.is_done(span)),
    )


def outside(entries: Iterable[LogEntry]) -> list[LogEntry]:
    return [entry for entry in entries if not entry.is_in_role]


@dataclass(frozen=True, slots=True)
class TakenOver:
    """Who was asked to take what lies outside the role: how often, and the minutes it took the officer all the same."""

    whom: str
    entries: int
    minutes: int


def taken_over(entries: Iterable[LogEntry], people: Sequence[str] = ()) -> list[TakenOver]:
    """Outside the role, most time first. Without `whom` are those forwarded to nobody, and those where one of these
    `people` may be named, by any of their names: the paper for the leader names units alone."""
    names = {word for name in people for word in _words(name)}
    kept: dict[str, tuple[str, int, int]] = {}
    for entry in outside(entries):
        words = entry.forwarded_to
        if names & _words(words):
            words = ""
        shown, count, minutes = kept.get(words.casefold(), (words, 0, 0))
        kept[words.casefold()] = (shown, count + 1, minutes + (entry.minutes or 0))
    return sorted((TakenOver(*one) for one in kept.values()), key=lambda one: (not one.whom, -one.minutes, one.whom))


def _words(text: str) -> set[str]:
    """Without initials and other single letters."""
    return {word for word in re.findall(r"\w+", text.casefold()) if len(word) > 1}


def without_minutes(entries: Iterable[LogEntry]) -> int:
    """How many entries say nothing of how long it took."""
    return sum(entry.minutes is None for entry in entries)


def _sums(facts: Facts, span: Span) -> _Sums:
    sums = _Sums()
    for met in facts.met:
        if met.meeting.day in span:
            sums.count(met.served, _MEETINGS)
            sums.spend(met.served, met.minutes)
    for entry in facts.log:
        if entry.on in span:
            sums.count(_of_entry(entry), _CONTACTS)
            sums.spend(_of_entry(entry), entry.minutes or 0, is_outside=not entry.is_in_role)
    for owed in facts.owed:
        if owed.is_open(span, facts.today):
            sums.count(owed.served, *((_OPEN, _LATE) if owed.is_late(span, facts.today) else (_OPEN,)))
        if owed.is_done(span):
            sums.count(owed.served, _DONE)
    return sums


def _row(place: Where, loads: Sequence[Load]) -> Row:
    return Row(place, loads[0], tuple(loads[1:]))


def _of_entry(entry: LogEntry) -> Served:
    return (entry.municipality_id,) if entry.municipality_id else ()


def _by_day(owed: Iterable[Owed]) -> tuple[Owed, ...]:
    return tuple(sorted(owed, key=lambda one: (one.last_day is None, one.last_day or date.max, one.action.title)))


def _month(year: int, month: int) -> Span:
    after = date(year + month // 12, month % 12 + 1, 1)
    return Span(date(year, month, 1), after - DAY)
