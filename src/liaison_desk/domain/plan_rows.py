"""Rows of Today about what a calendar lacks: meetings nobody has planned, and how many a council should have."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from liaison_desk.domain import month_windows
from liaison_desk.domain.councils import Council, CouncilKind
from liaison_desk.domain.today import ON_TIME, SOME_DAY, Rule, TodayRow
from liaison_desk.domain.year_plan import windows

PLAN_AHEAD = timedelta(weeks=8)  # before the period is over
_SECOND_HALF = (7, 1)
OF_THE_AGREEMENT = (CouncilKind.OVERALL, CouncilKind.LOCAL, CouncilKind.REGIONAL, CouncilKind.EXTENDED)


@dataclass(frozen=True, slots=True)
class PlanState:
    """A council and the days of its meetings, held and planned; none of those that were cancelled."""

    council: Council
    place: str
    days: tuple[date, ...]
    is_covered: bool = False  # a regional council meets in its place, so this one is not asked [P6]
    since: date | None = None  # the officer has its municipality; nothing is known here of meetings before


def plan_rows(states: Iterable[PlanState], today: date, early: timedelta = ON_TIME) -> list[TodayRow]:
    """Meetings the year still lacks, eight weeks before its end or before the end of the last month that is agreed
    [003 §2]; and councils of which nobody knows how often they meet. Not in the year of an officer who came in its
    second half: the meetings before were somebody else's."""
    rows = []
    for state in states:
        council, year = state.council, today.year
        if state.is_covered:
            continue
        agreed = council.meetings_per_year
        if not agreed:
            if council.kind in OF_THE_AGREEMENT:
                rows.append(TodayRow(Rule.HOW_OFTEN, SOME_DAY, state.place, council=council))
            continue
        end = last_day(council, year)
        count = sum(day.year == year for day in state.days)
        is_new = state.since is not None and state.since >= date(year, *_SECOND_HALF)
        ended = council.ended_on is not None and council.ended_on < end
        if count < agreed and not ended and not is_new and end - PLAN_AHEAD - early <= today <= end:
            rows.append(TodayRow(Rule.PLAN_MEETING, end, state.place, council=council, year=year, count=count))
    return rows


def last_day(council: Council, year: int) -> date:
    """On which the year's meetings may be held: of the year, or of the last month that is agreed."""
    agreed = month_windows.read(council.months)
    return windows(year, len(agreed), council.months)[-1][1] if agreed else date(year, 12, 31)
