"""The first thirty days of whoever takes a municipality over: what Today would say, of these municipalities alone [W5]."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.ids import CouncilId, MunicipalityId
from liaison_desk.domain.today import Rule, TodayRow

WHOLE = timedelta(days=30)
WEEK = timedelta(days=7)

# The officer's own, and what never leaves the program [004 §5.4]: neither goes with a municipality.
_STAYS = (Rule.MEMO, Rule.CONTACT_DUE, Rule.NEED_OPEN, Rule.MANY_MUNICIPALITIES)


class Stage(StrEnum):
    """By when something is to be done, counted from the day of the handover."""

    FIRST_WEEK = "first_week"
    SECOND_WEEK = "second_week"
    THIRTY_DAYS = "thirty_days"


def stage_of(due: date, day: date) -> Stage | None:
    """What is late belongs to the first week; None for what comes after the thirty days. What has no day is not
    forgotten: it is to be looked at within them."""
    if due < day + WEEK:
        return Stage.FIRST_WEEK
    if due < day + 2 * WEEK:
        return Stage.SECOND_WEEK
    return Stage.THIRTY_DAYS if due <= day + WHOLE or due == date.max else None


def handed_over(
    rows: Iterable[TodayRow], places: Collection[MunicipalityId], councils: Collection[CouncilId]
) -> list[TodayRow]:
    """The rows that go with these municipalities and their councils. Of what falls due soon only what was the officer's:
    what others have promised is listed by its owners."""
    found = []
    for row in rows:
        if row.rule in _STAYS or (row.rule is Rule.ACTION_NEAR and not row.is_mine):
            continue
        mine = tuple(one for one in row.actions if belongs(one, places, councils))
        if bool(mine) if row.actions else _is_of(row, places, councils):
            found.append(replace(row, actions=mine))
    return found


def in_stages(rows: Iterable[TodayRow], day: date) -> list[tuple[Stage, list[TodayRow]]]:
    """By stage, in each by day."""
    every = sorted(rows, key=lambda row: row.due)
    staged = [(stage, [row for row in every if stage_of(row.due, day) is stage]) for stage in Stage]
    return [(stage, members) for stage, members in staged if members]


def belongs(row: ActionRow, places: Collection[MunicipalityId], councils: Collection[CouncilId]) -> bool:
    """An action item of one of the councils, or of a municipality without a council."""
    return row.action.council_id in councils or row.action.municipality_id in places


def by_owner(rows: Iterable[ActionRow], today: date) -> list[ActionRow]:
    """Each owner's together: who has most that is late comes first, and of each what is most urgent."""
    every = list(rows)
    late = {
        owner: sum(row.days_over(today) > 0 for row in every if row.action.owner == owner) for owner in _owners(every)
    }
    return sorted(
        every,
        key=lambda row: (-late[row.action.owner], row.action.owner, row.last_day or date.max, row.action.title),
    )


def _owners(rows: Iterable[ActionRow]) -> set[str]:
    return {row.action.owner for row in rows}


def _is_of(row: TodayRow, places: Collection[MunicipalityId], councils: Collection[CouncilId]) -> bool:
    if row.council is not None:
        return row.council.id in councils
    if row.agreement is not None:
        return row.agreement.municipality_id in places
    return row.municipality is not None and row.municipality.id in places
