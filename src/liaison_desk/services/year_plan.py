"""The year plan: what the rules look at, the days to keep free, and all meetings that were chosen in one step."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from liaison_desk.domain.busy import BusyDays
from liaison_desk.domain.councils import Council
from liaison_desk.domain.ids import CouncilId, MunicipalityId, new_id
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.themes import YearTheme
from liaison_desk.domain.year_plan import Facts, PlanDate
from liaison_desk.services import councils, elections, meetings, municipalities
from liaison_desk.services.holidays import public_holidays
from liaison_desk.store.work import Reader, Work


@dataclass(frozen=True, slots=True)
class PlanFile:
    """All a year plan is made from."""

    councils: tuple[Council, ...]  # those that meet, by name
    every: dict[CouncilId, Council]  # the ended ones too: their meetings stand in the calendar
    municipalities: tuple[Municipality, ...]
    facts: Facts
    themes: tuple[YearTheme, ...] = ()  # in the order of the year
    covered: tuple[tuple[Council, Council], ...] = ()  # those not asked for meetings, with the one that meets for them


def load(reader: Reader, today: date, years: Sequence[int]) -> PlanFile:
    every = {council.id: council for council in reader.all(Council)}
    served = {
        council_id: frozenset(place.id for place in councils.municipalities_of(reader, council_id))
        for council_id in every
    }
    facts = Facts(
        today=today,
        holidays=public_holidays(years),
        busy=tuple(sorted(reader.all(BusyDays), key=lambda busy: (busy.first, busy.last, busy.reason))),
        served=served,
        planned=tuple(sorted(map(_planned, reader.all(Meeting)), key=lambda each: (each.day, each.start))),
        elections={place_id: elections.known(reader, [place_id]) for place_id in set().union(*served.values())},
    )
    covering = councils.stand_ins(reader, today)
    every_active = sorted(councils.active(reader, today), key=lambda council: council.name)
    active = [council for council in every_active if council.id not in covering]
    covered = tuple((council, covering[council.id]) for council in every_active if council.id in covering)
    themes = sorted(reader.all(YearTheme), key=lambda theme: (theme.month, theme.words))
    return PlanFile(tuple(active), every, tuple(municipalities.assigned(reader, today)), facts, tuple(themes), covered)


def confirm(work: Work, dates: Iterable[PlanDate]) -> list[Meeting]:
    """All of them, each as if it had been planned by hand; none of them where one has a bad time."""
    in_order = sorted(dates, key=lambda each: (each.day, each.start))
    return [meetings.plan(work, each.council_id, each.day, each.start, each.end, each.place) for each in in_order]


def block(work: Work, first: date, last: date, reason: str, municipality_id: MunicipalityId | None = None) -> BusyDays:
    """Keep these days free of meetings. Raises `RuleBroken` without a reason or where the last comes before the first."""
    if last < first:
        raise RuleBroken(Problem.LAST_BEFORE_FIRST)
    if not reason.strip():
        raise RuleBroken(Problem.BUSY_REASON_MISSING)
    return work.add(
        BusyDays(id=new_id(), first=first, last=last, reason=reason.strip(), municipality_id=municipality_id)
    )


def unblock(work: Work, busy_id: str) -> None:
    work.remove(work.get(BusyDays, busy_id))


def add_theme(work: Work, month: int, words: str) -> YearTheme:
    """What comes up in this month every year. Raises `RuleBroken` without words."""
    if not words.strip():
        raise RuleBroken(Problem.TEXT_EMPTY)
    return work.add(YearTheme(id=new_id(), month=month, words=words.strip()))


def remove_theme(work: Work, theme_id: str) -> None:
    work.remove(work.get(YearTheme, theme_id))


def _planned(meeting: Meeting) -> PlanDate:
    return PlanDate(
        council_id=meeting.council_id,
        day=meeting.day,
        start=meeting.start,
        end=meeting.end,
        place=meeting.place,
        meeting=meeting,
    )
