"""Municipal elections: a Monday in September every fourth year [valgloven § 9-1]."""

from datetime import date, timedelta

_KNOWN_YEAR, _PERIOD = 2023, 4


def last_election(today: date) -> date:
    """The newest election day that has come. The second Monday is custom, not law: the King sets the day."""
    year = today.year - (today.year - _KNOWN_YEAR) % _PERIOD
    day = _second_monday(year)
    return day if day <= today else _second_monday(year - _PERIOD)


def next_election(day: date) -> date:
    """The first election day after this day, as expected."""
    last = last_election(day)
    return _second_monday(last.year + _PERIOD)


def _second_monday(year: int) -> date:
    first = date(year, 9, 1)
    return first + timedelta(days=(7 - first.weekday()) % 7 + 7)
