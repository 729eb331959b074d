"""The meetings of a council's year from its rhythm: dates to propose, and what speaks against a day [003 §2].

Proposals and remarks only: the officer may put a meeting on any day.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from enum import IntEnum, StrEnum

from liaison_desk.domain import month_windows
from liaison_desk.domain.busy import BusyDays
from liaison_desk.domain.councils import Council, CouncilKind, Secretariat
from liaison_desk.domain.elections import Known, waits_until
from liaison_desk.domain.holidays import Holiday, Holidays, QuietTime, quiet_time
from liaison_desk.domain.ids import CouncilId, MunicipalityId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.planning import PREPARATION, notice_day

FEWEST = 2  # meetings a year [004 §4.1.2]
USUAL_START, USUAL_END = time(12), time(14)  # where no council has ever said another hour
_SATURDAY = 5
_DAY = timedelta(days=1)


class Against(StrEnum):
    """Why not on this day."""

    PASSED = "passed"
    NOTICE_TOO_SHORT = "notice_too_short"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    QUIET = "quiet"
    BUSY = "busy"
    WAITS = "waits"
    COUNCIL_ENDED = "council_ended"


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing against a day, with what it comes from."""

    against: Against
    holidays: tuple[Holiday, ...] = ()
    quiet: QuietTime | None = None
    busy: BusyDays | None = None
    until: date | None = None  # the new municipal council is constituted by then


class ClashKind(IntEnum):
    """The worse, the higher."""

    SAME_DAY = 1
    SAME_HOURS = 2


@dataclass(frozen=True, slots=True)
class Clash:
    """Another council that meets on the same day."""

    kind: ClashKind
    council_id: CouncilId
    start: time


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanDate:
    """A meeting in the plan: one that is planned already, where it has a meeting, or one that is proposed."""

    council_id: CouncilId
    day: date
    start: time
    end: time
    place: str = ""
    meeting: Meeting | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What proposals and remarks look at."""

    today: date
    holidays: Holidays
    busy: Sequence[BusyDays] = ()
    served: Mapping[CouncilId, frozenset[MunicipalityId]]
    planned: Sequence[PlanDate] = ()  # every meeting of every council
    elections: Mapping[MunicipalityId, Known] = field(default_factory=dict)  # what is known of them


@dataclass(frozen=True, slots=True)
class YearOf:
    """A council's year: what is proposed, and how many meetings found no free day."""

    council: Council
    year: int
    dates: tuple[PlanDate, ...]
    without_day: int = 0


def too_few(council: Council) -> bool:
    """Fewer than two meetings a year: allowed, with a notice [004 §4.1.2]."""
    return council.meetings_per_year < FEWEST


def reasons(day: date, council: Council, facts: Facts) -> list[Reason]:
    """Everything against a day but other meetings."""
    found = []
    if day < facts.today:
        found.append(Reason(Against.PASSED))
    elif council.secretariat is Secretariat.POLICE and notice_day(day, council) < facts.today:
        found.append(Reason(Against.NOTICE_TOO_SHORT))
    if council.ended_on is not None and day > council.ended_on:
        found.append(Reason(Against.COUNCIL_ENDED))
    if names := facts.holidays.get(day):
        found.append(Reason(Against.HOLIDAY, holidays=names))
    elif day.weekday() >= _SATURDAY:
        found.append(Reason(Against.WEEKEND))
    if quiet := quiet_time(day, facts.holidays):
        found.append(Reason(Against.QUIET, quiet=quiet))
    served = facts.served.get(council.id, frozenset())
    found += [
        Reason(Against.BUSY, busy=busy)
        for busy in facts.busy
        if busy.covers(day) and (busy.municipality_id is None or busy.municipality_id in served)
    ]
    until = _waits_until(day, served, facts)
    if until is not None and council.kind is not CouncilKind.BUSINESS_FORUM:  # no politician sits in one
        found.append(Reason(Against.WAITS, until=until))
    return found


def _waits_until(day: date, served: Iterable[MunicipalityId], facts: Facts) -> date | None:
    """Until the last of its municipalities has its new council."""
    known = [facts.elections.get(place, ()) for place in served] or [()]
    return max(filter(None, (waits_until(day, each) for each in known)), default=None)


def clashes(date_: PlanDate, others: Iterable[PlanDate]) -> list[Clash]:
    """Every other council that meets on the day, and whether the hours overlap."""
    found = []
    for other in others:
        if other.council_id == date_.council_id or other.day != date_.day:
            continue
        overlaps = other.start < date_.end and date_.start < other.end
        kind = ClashKind.SAME_HOURS if overlaps else ClashKind.SAME_DAY
        found.append(Clash(kind, other.council_id, other.start))
    return sorted(found, key=lambda clash: (-clash.kind, clash.start, clash.council_id))


def propose(councils: Sequence[Council], years: Sequence[int], facts: Facts) -> list[YearOf]:
    """Every council's missing meetings, year by year. Each keeps clear of those proposed before it."""
    taken = list(facts.planned)
    found = []
    for year in years:
        for council in councils:
            one = _year_of(council, year, replace(facts, planned=taken))
            taken += one.dates
            found.append(one)
    return found


# Spring and autumn as far as people can be got together: ours. What is between is summer, Christmas or budgets.
_SPRING, _AUTUMN = ((1, 15), (6, 15)), ((8, 25), (12, 10))


def windows(year: int, meetings: int, months: str = "") -> list[tuple[date, date]]:
    """A part of the year for each meeting: of the months that are agreed, else half of them in spring and half in
    autumn, an odd one in spring."""
    if agreed := month_windows.read(months):
        return month_windows.days(year, agreed, meetings)
    autumn = meetings // 2
    return [*_parts(year, _SPRING, meetings - autumn), *_parts(year, _AUTUMN, autumn)]


def _parts(year: int, season: tuple[tuple[int, int], tuple[int, int]], count: int) -> list[tuple[date, date]]:
    first, last = (date(year, month, day) for month, day in season)
    return month_windows.parts(first, last, count)


def usual(council: Council, own: Sequence[PlanDate]) -> PlanDate:
    """Where and when the council meets when nothing else is said; `own` are its meetings so far."""
    latest = max(own, key=lambda each: (each.day, each.start), default=None)
    start, end = council.start, council.end
    if start is None or end is None:
        start, end = (latest.start, latest.end) if latest else (USUAL_START, USUAL_END)
    place = council.place or (latest.place if latest else "")
    return PlanDate(council_id=council.id, day=date.min, start=start, end=end, place=place)


def _year_of(council: Council, year: int, facts: Facts) -> YearOf:
    own = [each for each in facts.planned if each.council_id == council.id]
    pattern = usual(council, own)
    weekday = council.weekday
    if weekday is None and own:
        weekday = max(own, key=lambda each: (each.day, each.start)).day.weekday()
    held = [each.day for each in own if each.day.year == year]
    dates: list[PlanDate] = []
    without = 0
    for first, last in _open_windows(council, year, held, facts.today):
        days = [day for day in _days(first, last) if weekday in (None, day.weekday())]
        choices = [replace(pattern, day=day) for day in days if not _is_out(day, council, facts)]
        if choices:
            middle = first + (last - first) / 2
            dates.append(min(choices, key=lambda each: _rank(each, middle, facts.planned)))
        else:
            without += 1
    return YearOf(council, year, tuple(dates), without)


def _open_windows(council: Council, year: int, held: Sequence[date], today: date) -> list[tuple[date, date]]:
    """As many as meetings are missing: those nothing is planned in, and that are not over."""
    missing = council.meetings_per_year - len(held)
    free = [
        (first, last)
        for first, last in windows(year, council.meetings_per_year, council.months)
        if last >= _soonest(council, today) and not any(first <= day <= last for day in held)
    ]
    return free[-missing:] if missing > 0 else []


def _soonest(council: Council, today: date) -> date:
    """With time to prepare the agenda before it goes out."""
    return today + timedelta(days=council.notice_days) + PREPARATION


def _is_out(day: date, council: Council, facts: Facts) -> bool:
    return day < _soonest(council, facts.today) or bool(reasons(day, council, facts))


def _rank(each: PlanDate, middle: date, others: Sequence[PlanDate]) -> tuple[int, timedelta, date]:
    """Without a clash where that can be, then near the middle of its part of the year."""
    worst = max((clash.kind for clash in clashes(each, others)), default=0)
    return int(worst), abs(each.day - middle), each.day


def _days(first: date, last: date) -> Iterator[date]:
    for number in range((last - first).days + 1):
        yield first + _DAY * number
