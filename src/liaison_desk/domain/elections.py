"""Municipal elections: a Monday in September every fourth year [valgloven § 9-1], and the new council constituted by
the end of October [kommuneloven § 7-1]. Both days are expected until the officer has written them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from liaison_desk.domain.ids import MunicipalityId

_KNOWN_YEAR, _PERIOD = 2023, 4
_CONSTITUTED = (10, 31)  # at the latest


@dataclass(frozen=True, slots=True, kw_only=True)
class ElectionDates:
    """What is known of one municipality's election; what is None is as expected."""

    id: str
    municipality_id: MunicipalityId
    year: int
    election_on: date | None = None
    constituted_on: date | None = None


Known = Collection[ElectionDates]  # of one municipality


def election_in(year: int, known: Known = ()) -> date | None:
    """The election day of that year; the second Monday is custom, not law: the King sets the day."""
    if (year - _KNOWN_YEAR) % _PERIOD:
        return None
    return next((each.election_on for each in known if each.year == year and each.election_on), _second_monday(year))


def constituted_in(year: int, known: Known = ()) -> date:
    """The day the new municipal council is in place, at the latest."""
    entered = (each.constituted_on for each in known if each.year == year and each.constituted_on)
    return next(entered, date(year, *_CONSTITUTED))


def last_election(today: date, known: Known = ()) -> date:
    """The newest election day that has come."""
    year = today.year - (today.year - _KNOWN_YEAR) % _PERIOD
    day = _day(year, known)
    return day if day <= today else _day(year - _PERIOD, known)


def next_election(day: date, known: Known = ()) -> date:
    """The first election day after this day."""
    return _day(last_election(day, known).year + _PERIOD, known)


def current_year(today: date, known: Known = ()) -> int:
    """The election that is on one's mind: this year's until the year is out, else the next one."""
    return today.year if election_in(today.year, known) else next_election(today, known).year


def waits_until(day: date, known: Known = ()) -> date | None:
    """The day the new municipal council is constituted, for a day between the election and that; None for others."""
    election, constituted = election_in(day.year, known), constituted_in(day.year, known)
    return constituted if election is not None and election <= day <= constituted else None


def _day(year: int, known: Known) -> date:
    return election_in(year, known) or _second_monday(year)


def _second_monday(year: int) -> date:
    first = date(year, 9, 1)
    return first + timedelta(days=(7 - first.weekday()) % 7 + 7)
