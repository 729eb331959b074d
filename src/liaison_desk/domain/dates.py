"""Dates and deadlines as people write them, in Bokmål, Nynorsk and English [A6].

What can mean two days gives both: «neste fredag» is ambiguous in Norwegian, so the program asks.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from liaison_desk.domain.deadlines import Deadline, DueKind
from liaison_desk.domain.patterns import pattern


class DateTrouble(StrEnum):
    """Why something that looks like a date is none."""

    NO_SUCH_DATE = "no_such_date"
    MONTH_IS_SHORTER = "month_is_shorter"
    NO_SUCH_WEEK = "no_such_week"
    OTHER_WEEKDAY = "other_weekday"


@dataclass(frozen=True, slots=True)
class Reading:
    """What the start of a text says. One meaning is certain, two must be asked for, none has a `trouble`."""

    meanings: tuple[Deadline, ...]
    length: int  # characters read
    trouble: DateTrouble | None = None
    last_day: date | None = None  # of a month that is shorter than the text says, or the day that is another weekday
    is_next_year: bool = False  # the day has passed this year, so the next one is meant


def _words(*groups: str) -> dict[str, int]:
    return {word: number for number, group in enumerate(groups) for word in group.split()}


YEARS = range(1900, 2201)  # what is meant as a year

_DAYS = _words(
    "mandag måndag man mån monday mon",
    "tirsdag tysdag tir tys tuesday tue",
    "onsdag ons wednesday wed",
    "torsdag tor thursday thu",
    "fredag fre friday fri",
    "lørdag laurdag lør lau saturday sat",
    "søndag sundag søn sun sunday",
)
_MONTHS = _words(
    "",
    "januar january jan",
    "februar february feb",
    "mars march mar",
    "april apr",
    "mai may",
    "juni june jun",
    "juli july jul",
    "august aug",
    "september sep sept",
    "oktober october okt oct",
    "november nov",
    "desember december des dec",
)
_NUMBERS = _words("", "en ei én ein éin eit a an one", "to two", "tre three", "fire four", "fem five", "seks six")
_RELATIVE = {
    "i dag": 0, "idag": 0, "today": 0,
    "i morgen": 1, "imorgen": 1, "i morgon": 1, "imorgon": 1, "tomorrow": 1,
    "i overmorgen": 2, "overmorgen": 2, "i overmorgon": 2, "overmorgon": 2,
}  # fmt: skip
_GONE = {"i går": 1, "igår": 1, "yesterday": 1, "i forgårs": 2, "i førgår": 2}
_DAY_UNITS = ["d", "dag", "dager", "dagar", "day", "days"]
_WEEK_UNITS = ["u", "v", "w", "uke", "uker", "veke", "veker", "week", "weeks"]
_MONTH_UNITS = ["m", "mnd", "måned", "måneder", "månad", "månader", "month", "months"]
_NEXT = ("neste", "next")

_END = r"(?!\w)"
_WITHIN = pattern(r"(?:innen|innan|senest|seinast|by) +")
_ISO = pattern(rf"(\d{{4}})-(\d{{2}})-(\d{{2}}){_END}")
_NUMERIC = pattern(rf"(\d{{1,2}})[./](\d{{1,2}})(?:[./](\d{{4}}|\d{{2}})?)?{_END}")
_DAY_MONTH = pattern(rf"(\d{{1,2}})\.? ?([^\W\d_]+)\.?(?: (\d{{4}}))?{_END}")
_MONTH_DAY = pattern(rf"([^\W\d_]+) (\d{{1,2}})(?: (\d{{4}}))?{_END}")
_IN = pattern(rf"(?:om|in) (\d{{1,3}}|[^\W\d_]+) ([^\W\d_]+){_END}")
_PLUS = pattern(rf"\+(\d{{1,3}}) ?([a-z]){_END}")
_WEEK = pattern(rf"(?:uke|veke|week) ?(\d{{1,2}}){_END}")
_THIS_WEEK = pattern(rf"(?:(denne|this)|neste|next) (?:uken|uka|uke|veka|veke|week){_END}")
_MONTH_END = pattern(rf"(?:(?:neste|next) (?:måned|månad|month)|(månedsslutt|månadsslutt|end of month|eom)){_END}")
_MEETING = pattern(rf"(?:neste møte|next meeting){_END}")
_WEEKDAY = pattern(
    rf"(?:(neste|next|førstkommende|førstkomande|fyrstkomande|kommende|komande|coming|nå på|no på|på|til|on|this) )?"
    rf"([^\W\d_]+){_END}"
)
_NAMED_DAY = pattern(r"([^\W\d_]+),? (?:den |the )?(?=[\d]|[^\W\d_]+ \d)")
_CONDITION = pattern(r"(?:når|etter|så snart|when|after|as soon as) +\S")
_CONDITION_END = pattern(r"\s+[@!](?=\S)")


def read_deadline(text: str, today: date) -> Reading | None:
    """The longest deadline at the start of `text`; None where there is none."""
    low = text.lower()
    if within := _WITHIN.match(low):  # the day itself counts; the program answers with the date
        inner = read_deadline(text[within.end() :], today)
        return inner and replace(inner, length=inner.length + within.end())
    for rule in _RULES:
        if (reading := rule(low, today)) is not None:
            return reading
    if _CONDITION.match(low):
        end = _CONDITION_END.search(text)
        words = (text[: end.start()] if end else text).rstrip()
        return Reading((Deadline.condition(words),), len(words))
    return None


def as_typed(deadline: Deadline) -> str:
    """A text that reads as this deadline and no other. A week is read as the next one of its number."""
    match deadline.kind, deadline.on:
        case DueKind.DATE, day if day is not None:
            return day.isoformat()
        case DueKind.WEEK, day if day is not None:
            return f"uke {day.isocalendar().week}"
        case DueKind.NEXT_MEETING, _:
            return "neste møte"
    return deadline.words


def read_date(text: str, today: date) -> Reading | None:
    """A whole text that says one day and nothing else; a week, a meeting or a condition is no day."""
    text = text.strip()
    reading = read_deadline(text, today)
    if reading is None or reading.length != len(text):
        return None
    return reading if all(meaning.kind is DueKind.DATE for meaning in reading.meanings) else None


def read_past(text: str, today: date) -> Reading | None:
    """As `read_date`, of a day that has been: «20.11» is the last 20 November, «fredag» the last Friday."""
    low = text.strip().casefold()
    if low in _GONE:
        return _certain(today - timedelta(days=_GONE[low]), len(low))
    reading = read_date(text, today)
    if reading is None or _has_been(reading, today) or any(rule(low, today) for rule in (_relative, _in, _plus)):
        return reading
    for days in (7, 365):
        earlier = read_date(text, today - timedelta(days=days))
        if earlier is not None and _has_been(earlier, today):
            return replace(earlier, is_next_year=False)
    return reading


def _has_been(reading: Reading, today: date) -> bool:
    return bool(reading.meanings) and all(meaning.on and meaning.on <= today for meaning in reading.meanings)


def _relative(low: str, today: date) -> Reading | None:
    for words in sorted(_RELATIVE, key=len, reverse=True):
        if re.match(re.escape(words) + _END, low):
            return _certain(today + timedelta(days=_RELATIVE[words]), len(words))
    return None


def _iso(low: str, today: date) -> Reading | None:
    if not (found := _ISO.match(low)):
        return None
    year, month, day = (int(part) for part in found.groups())
    return _in_year(year, month, day, found.end())


def _numeric(low: str, today: date) -> Reading | None:
    if not (found := _NUMERIC.match(low)):
        return None
    return _day_of_month(int(found[1]), int(found[2]), found[3], today, found.end())


def _day_month(low: str, today: date) -> Reading | None:
    if not (found := _DAY_MONTH.match(low)) or found[2] not in _MONTHS:
        return None
    return _day_of_month(int(found[1]), _MONTHS[found[2]], found[3], today, found.end())


def _month_day(low: str, today: date) -> Reading | None:
    if not (found := _MONTH_DAY.match(low)) or found[1] not in _MONTHS:
        return None
    return _day_of_month(int(found[2]), _MONTHS[found[1]], found[3], today, found.end())


def _in(low: str, today: date) -> Reading | None:
    if not (found := _IN.match(low)):
        return None
    count = int(found[1]) if found[1].isdigit() else _NUMBERS.get(found[1], 0)
    return _later(today, count, found[2], found.end()) if count else None


def _plus(low: str, today: date) -> Reading | None:
    return _later(today, int(found[1]), found[2], found.end()) if (found := _PLUS.match(low)) else None


def _week(low: str, today: date) -> Reading | None:
    if not (found := _WEEK.match(low)):
        return None
    for year in (today.year, today.year + 1):
        try:
            monday = date.fromisocalendar(year, int(found[1]), 1)
        except ValueError:
            continue
        if monday + timedelta(days=6) >= today:
            return Reading((Deadline.week_of(monday),), found.end(), is_next_year=year > today.year)
    return Reading((), found.end(), DateTrouble.NO_SUCH_WEEK)


def _this_week(low: str, today: date) -> Reading | None:
    if not (found := _THIS_WEEK.match(low)):
        return None
    return Reading((Deadline.week_of(today if found[1] else today + timedelta(days=7)),), found.end())


def _month_end(low: str, today: date) -> Reading | None:
    if not (found := _MONTH_END.match(low)):
        return None
    month = today if found[1] else _months_later(today, 1)
    return _certain(month.replace(day=_length(month.year, month.month)), found.end())


def _meeting(low: str, today: date) -> Reading | None:
    return Reading((Deadline.next_meeting(),), found.end()) if (found := _MEETING.match(low)) else None


def _named_day(low: str, today: date) -> Reading | None:
    """«fredag 4. desember»: the date counts, and the weekday must be its own."""
    if not (found := _NAMED_DAY.match(low)) or found[1] not in _DAYS:
        return None
    rest = low[found.end() :]
    inner = next((reading for rule in (_numeric, _day_month, _month_day) if (reading := rule(rest, today))), None)
    if inner is None:
        return None
    whole = replace(inner, length=inner.length + found.end())
    day = inner.meanings[0].on if inner.meanings else None
    if day is not None and day.weekday() != _DAYS[found[1]]:
        return Reading((), whole.length, DateTrouble.OTHER_WEEKDAY, day)
    return whole


def _weekday(low: str, today: date) -> Reading | None:
    if not (found := _WEEKDAY.match(low)) or found[2] not in _DAYS:
        return None
    first = today + timedelta(days=(_DAYS[found[2]] - today.weekday() - 1) % 7 + 1)
    if found[1] in _NEXT and first.isocalendar()[:2] == today.isocalendar()[:2]:
        pair = (Deadline.day(first), Deadline.day(first + timedelta(days=7)))
        return Reading(pair if today.weekday() <= 2 else pair[::-1], found.end())
    return _certain(first, found.end())


_RULES: tuple[Callable[[str, date], Reading | None], ...] = (
    _iso, _numeric, _day_month, _month_day, _relative, _in, _plus, _week, _this_week, _month_end, _meeting, _named_day, _weekday,
)  # fmt: skip


def _certain(day: date, length: int) -> Reading:
    return Reading((Deadline.day(day),), length)


def _later(today: date, count: int, unit: str, length: int) -> Reading | None:
    if unit in _DAY_UNITS:
        return _certain(today + timedelta(days=count), length)
    if unit in _WEEK_UNITS:
        return _certain(today + timedelta(weeks=count), length)
    return _certain(_months_later(today, count), length) if unit in _MONTH_UNITS else None


def _day_of_month(day: int, month: int, year: str | None, today: date, length: int) -> Reading:
    """Without a year the next such day is meant, this year or the next: 29 February may lie in either."""
    if year:
        return _in_year(int(year) + (2000 if len(year) == 2 else 0), month, day, length)
    this_year = _in_year(today.year, month, day, length)
    if this_year.meanings and (this_year.meanings[0].on or today) >= today:
        return this_year
    next_year = _in_year(today.year + 1, month, day, length)
    return (
        replace(next_year, is_next_year=True) if next_year.meanings else this_year if this_year.trouble else next_year
    )


def _in_year(year: int, month: int, day: int, length: int) -> Reading:
    if not (1 <= month <= 12 and 1 <= day <= 31 and year in YEARS):
        return Reading((), length, DateTrouble.NO_SUCH_DATE)
    if day > _length(year, month):
        last = date(year, month, _length(year, month))
        return Reading((), length, DateTrouble.MONTH_IS_SHORTER, last)
    return _certain(date(year, month, day), length)


def years_before(day: date, years: int) -> date:
    """The same day so many years ago; the 28th where that year has no 29 February."""
    return _months_later(day, -12 * years)


def _months_later(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, _length(year, month + 1)))


def _length(year: int, month: int) -> int:
    from calendar import monthrange  # and with it `locale`: Today need not wait for them

    return monthrange(year, month)[1]
