"""Municipal elections: a Monday in September every fourth year [valgloven § 9-1]."""

from datetime import date, timedelta

_KNOWN_YEAR, _PERIOD = 2023, 4


def last_election(today: date) -> date:
    """The newest election day that has come. The second Monday is custom, not law: the King sets the day."""
    year = today.year - (today.year - _KNOWN_YEAR) % _PERIOD
    day = _second_monday(year)
    return day if day <= today else _second_monday(year - _PERIOD)


def waits_until(day: date) -> date | None:
    """The day the new municipal council is constituted at the latest, for a day between the election and that.

    By the end of October in the election year [kommuneloven § 7-1]; None for every other day.
    """
    constituted = date(day.year, 10, 31)
    is_election_year = (day.year - _KNOWN_YEAR) % _PERIOD == 0
    return constituted if is_election_year and _second_monday(day.year) <= day <= constituted else None


def election_in(year: int) -> date | None:
    """The election day of that year; expected, where the King has not set it yet."""
    return _second_monday(year) if (year - _KNOWN_YEAR) % _PERIOD == 0 else None


def next_election(day: date) -> date:
    """The first election day after this day, as expected."""
    last = last_election(day)
    return _second_monday(last.year + _PERIOD)


def _second_monday(year: int) -> date:
    first = date(year, 9, 1)
    return first + timedelta(days=(7 - first.weekday()) % 7 + 7)
