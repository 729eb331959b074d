"""Gather what the officer's workload is computed from."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from liaison_desk.domain.actions import CLOSED, OPEN, ActionItem, ActionStatus, HistoryKind, HistoryLine
from liaison_desk.domain.contact_log import LogEntry
from liaison_desk.domain.councils import Council, CouncilMunicipality
from liaison_desk.domain.deadlines import DueKind
from liaison_desk.domain.ids import ActionId, CouncilId, MunicipalityId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.workload import Facts, Met, Owed, Period, Served, Where, Workload, workload
from liaison_desk.services.actions import next_meeting_after
from liaison_desk.store.work import Reader

FIRST_YEAR = 2000


@dataclass(frozen=True, slots=True)
class WorkloadFile:
    """The table, and what its municipalities are called in short."""

    table: Workload
    names: dict[Where, str]


def load(reader: Reader, period: Period, today: date) -> WorkloadFile:
    """Of the contact log only the days of the period are read."""
    every = sorted(reader.all(Municipality), key=lambda m: (m.assigned_from or date.min, m.number, m.area))
    served = _served(reader, [place.id for place in every])
    facts = Facts(
        period=period,
        today=today,
        places=tuple(place.id for place in every),
        current=frozenset(place.id for place in every if place.is_assigned(today)),
        met=_met(reader, period, served),
        log=_log(reader, period, today),
        owed=tuple(_owed(reader, period, today, served)),
    )
    return WorkloadFile(workload(facts), {place.id: place.short_name for place in every})


def years(reader: Reader, today: date) -> list[int]:
    """Those one can look at: from the first meeting or action item to the year after this one."""
    days = [meeting.day for meeting in reader.all(Meeting)] + [action.raised_on for action in reader.all(ActionItem)]
    first = max(FIRST_YEAR, min((day.year for day in days), default=today.year))
    return list(range(min(first, today.year), today.year + 2))


def _served(reader: Reader, order: Sequence[MunicipalityId]) -> dict[CouncilId, Served]:
    found: dict[CouncilId, list[MunicipalityId]] = {}
    for link in reader.all(CouncilMunicipality):
        found.setdefault(link.council_id, []).append(link.municipality_id)
    return {council_id: tuple(sorted(places, key=order.index)) for council_id, places in found.items()}


def _met(reader: Reader, period: Period, served: dict[CouncilId, Served]) -> tuple[Met, ...]:
    forums = {council.id: council for council in reader.all(Council)}
    kept = [m for m in reader.all(Meeting) if m.cancelled_at is None and m.day in period.span]
    kept.sort(key=lambda meeting: (meeting.day, meeting.start))
    return tuple(Met(m, forums[m.council_id], served.get(m.council_id, ())) for m in kept)


def _log(reader: Reader, period: Period, today: date) -> tuple[LogEntry, ...]:
    first, last = period.span.first, min(period.span.last, today)  # nothing is logged ahead
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    found = reader.all(LogEntry, on=days) if days else []
    return tuple(sorted(found, key=lambda entry: (entry.on, entry.id)))


def _owed(reader: Reader, period: Period, today: date, served: dict[CouncilId, Served]) -> list[Owed]:
    """Those that were open in the period or after it began. When one was dropped is asked of the history alone, and
    only for a period that has begun before today."""
    dropped: dict[ActionId, date] = {}
    if period.span.first < today:
        for line in reader.all(HistoryLine, kind=HistoryKind.STATUS, status=ActionStatus.DROPPED):
            dropped[line.action_id] = max(line.at.date(), dropped.get(line.action_id, date.min))
    forums: dict[CouncilId, list[Meeting]] = {}
    for meeting in sorted(reader.all(Meeting), key=lambda m: (m.day, m.start)):
        forums.setdefault(meeting.council_id, []).append(meeting)
    found = []
    for action in _possibly_owed(reader, period, today):
        closed_on = None if action.status.is_open else action.done_on or dropped.get(action.id, action.raised_on)
        if closed_on is None or closed_on >= period.span.first:
            found.append(_owed_one(action, closed_on, forums, served))
    return found


def _possibly_owed(reader: Reader, period: Period, today: date) -> list[ActionItem]:
    """All of them; for days to come, which Today looks at, none of the many that were closed long before."""
    span = period.span
    if span.first < today:
        return reader.all(ActionItem)
    days = [span.first + timedelta(days=number) for number in range((span.last - span.first).days + 1)]
    return [
        *reader.all(ActionItem, status=OPEN),
        *reader.all(ActionItem, status=CLOSED, done_on=days),
        *reader.all(ActionItem, status=CLOSED, done_on=None, raised_on=days),
    ]


def _owed_one(
    action: ActionItem, closed_on: date | None, forums: dict[CouncilId, list[Meeting]], served: dict[CouncilId, Served]
) -> Owed:
    """Its own municipality, else those of its council."""
    council_id = action.council_id
    its_own: Served = (action.municipality_id,) if action.municipality_id else ()
    of_council = served.get(council_id, ()) if council_id else ()
    is_by_meeting = action.due_kind is DueKind.NEXT_MEETING
    after = next_meeting_after(action, forums.get(council_id, [])) if council_id and is_by_meeting else None
    return Owed(action, its_own or of_council, action.deadline.last_day(after), closed_on)
