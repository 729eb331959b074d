"""When a council might meet next, and what speaks against a day. Proposals and remarks only: the officer decides."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from liaison_desk.domain import month_windows
from liaison_desk.domain.councils import Council, Secretariat
from liaison_desk.domain.meetings import Meeting

PREPARATION = timedelta(days=7)  # before the agenda goes out
_SATURDAY = 5
_JULY = 7
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a new meeting of a council starts with. Hours are missing where nobody has ever said them."""

    day: date
    start: time | None
    end: time | None
    place: str
    follows: date | None = None  # the meeting it follows at the council's rhythm; None where it is simply soon


class Doubt(StrEnum):
    """What speaks against a day; nothing forbids it."""

    PASSED = "passed"
    NOTICE_TOO_SHORT = "notice_too_short"
    WEEKEND = "weekend"


def proposal(council: Council, meetings: Iterable[Meeting], today: date) -> Proposal:
    """As far from the latest meeting as the rhythm says, on the usual weekday; never so soon that the agenda is late."""
    kept = [meeting for meeting in meetings if meeting.cancelled_at is None]
    latest = max(kept, key=lambda meeting: (meeting.day, meeting.start), default=None)
    soonest = today + timedelta(days=council.notice_days) + PREPARATION
    wanted = soonest
    if latest and council.meetings_per_year:
        wanted = max(soonest, latest.day + timedelta(days=round(365 / council.meetings_per_year)))
    elif latest:
        wanted = max(soonest, latest.day + _WEEK)
    usual = council.weekday if council.weekday is not None else latest.day.weekday() if latest else None
    day = _on_weekday(wanted, usual)
    agreed = month_windows.read(council.months)
    while day < soonest or _is_quiet(day) or not _is_agreed(day, agreed):
        day += _WEEK
    return Proposal(
        day=day,
        start=council.start or (latest.start if latest else None),
        end=council.end or (latest.end if latest else None),
        place=council.place or (latest.place if latest else ""),
        follows=latest.day if latest and council.meetings_per_year and wanted > soonest else None,
    )


def doubts(day: date, council: Council, today: date) -> list[Doubt]:
    found = []
    if day < today:
        found.append(Doubt.PASSED)
    elif council.secretariat is Secretariat.POLICE and notice_day(day, council) < today:
        found.append(Doubt.NOTICE_TOO_SHORT)
    if day.weekday() >= _SATURDAY:
        found.append(Doubt.WEEKEND)
    return found


def notice_day(day: date, council: Council) -> date:
    """The last day for the agenda of a meeting on this day."""
    return day - timedelta(days=council.notice_days)


def _on_weekday(day: date, weekday: int | None) -> date:
    """In the same week; without a usual weekday the same day, or the Monday after a weekend."""
    if weekday is not None:
        return day + timedelta(days=weekday - day.weekday())
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= _SATURDAY else day


def _is_agreed(day: date, windows: Sequence[month_windows.Window]) -> bool:
    """In the months the council meets in; where those are quiet ones altogether, any day is."""
    return month_windows.covers(windows, day) or all(first == last == _JULY for first, last in windows)


def _is_quiet(day: date) -> bool:
    """July, and the days about Christmas and New Year: nobody meets then."""
    return day.month == _JULY or (day.month, day.day) >= (12, 23) or (day.month, day.day) <= (1, 2)
