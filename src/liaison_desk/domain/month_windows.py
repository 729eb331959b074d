"""The months a council meets in, where it has agreed on some: «mars–april og september–oktober» [M1]."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from liaison_desk.domain.texts import DateStyle, Texts

Window = tuple[int, int]  # from this month to this one, both included


def read(kept: str) -> tuple[Window, ...]:
    """From «3-4,9-10», as it is kept."""
    pairs = (part.split("-") for part in kept.split(",") if part)
    return tuple((int(first), int(last)) for first, last in pairs)


def written(windows: Iterable[Window]) -> str:
    """As it is kept: in the order of the year, none that ends before it begins."""
    straight = [(min(window), max(window)) for window in windows]
    return ",".join(f"{first}-{last}" for first, last in sorted(straight))


def covers(windows: Iterable[Window], day: date) -> bool:
    """Whether the council may meet then; on any day where no months are agreed."""
    agreed = list(windows)
    return not agreed or any(first <= day.month <= last for first, last in agreed)


def days(year: int, windows: Sequence[Window], meetings: int) -> list[tuple[date, date]]:
    """A part of a window for each meeting, the meetings shared out evenly; with fewer meetings than windows, some stand
    empty."""
    count = len(windows)
    shares = [(number + 1) * meetings // count - number * meetings // count for number in range(count)]
    return [part for window, share in zip(windows, shares, strict=True) for part in parts(*_ends(year, window), share)]


def parts(first: date, last: date, count: int) -> list[tuple[date, date]]:
    """From the first day to the last in so many equal parts; the last day of each is still in it."""
    length, day = (last - first).days + 1, timedelta(days=1)
    return [
        (first + day * (number * length // count), first + day * ((number + 1) * length // count - 1))
        for number in range(count)
    ]


def _ends(year: int, window: Window) -> tuple[date, date]:
    first, last = window
    after = date(year + last // 12, last % 12 + 1, 1)
    return date(year, first, 1), after - timedelta(days=1)


def month_name(texts: Texts, month: int) -> str:
    return texts.date_words(date(2024, month, 1), DateStyle.MONTH).rsplit(" ", 1)[0]


def words(texts: Texts, windows: Iterable[Window]) -> str:
    """«mars–april og september–oktober»"""
    spans = (dict.fromkeys((first, last)) for first, last in windows)
    named = ["–".join(month_name(texts, month) for month in span) for span in spans]
    return texts.names(named) if named else ""
