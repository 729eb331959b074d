"""Rows of Today about action items no calendar gives a day for, and about what a meeting is to hear [A1]."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.councils import Council
from liaison_desk.domain.deadlines import DueKind
from liaison_desk.domain.ids import CouncilId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.today import ON_TIME, SOME_DAY, Rule, TodayRow

REST = timedelta(days=28)  # since it was raised a condition is left alone
REPORT_AHEAD = timedelta(days=7)


def waiting_rows(actions: Iterable[ActionRow], today: date) -> list[TodayRow]:
    """What waits for a next meeting that nobody has planned, council by council; and what waits for something to
    happen, in one row for each place, once it has waited for four weeks."""
    unplanned: dict[CouncilId, list[ActionRow]] = {}
    conditions: dict[str, list[ActionRow]] = {}
    for row in actions:
        action = row.action
        if not action.status.is_open:
            continue
        council = row.council
        if action.due_kind is DueKind.NEXT_MEETING and row.next_meeting is None:
            if council is not None and council.is_active(today):
                unplanned.setdefault(council.id, []).append(row)
        elif action.due_kind is DueKind.CONDITION and action.raised_on + REST <= today:
            conditions.setdefault(action.municipality_id or action.council_id or "", []).append(row)
    rows = [
        TodayRow(Rule.PLAN_NEXT, SOME_DAY, _place(group), council=group[0].council, actions=tuple(group))
        for group in unplanned.values()
    ]
    for group in conditions.values():
        group.sort(key=lambda row: row.action.raised_on)
        rows.append(TodayRow(Rule.WEIGH_CONDITIONS, SOME_DAY, _place(group), actions=tuple(group)))
    return rows


def report_rows(
    actions: Iterable[ActionRow],
    ahead: Mapping[CouncilId, tuple[Meeting, Council]],
    today: date,
    early: timedelta = ON_TIME,
) -> list[TodayRow]:
    """What is done and its council has not heard of, from a week before its next meeting; `ahead` is that meeting of
    each council, with the council."""
    untold: dict[CouncilId, list[ActionRow]] = {}
    for row in actions:
        council_id = row.action.council_id if row.action.is_to_be_reported else None
        following = ahead.get(council_id) if council_id else None
        if council_id and following and row.action.meeting_id != following[0].id:
            untold.setdefault(council_id, []).append(row)
    rows = []
    for council_id, group in untold.items():
        meeting, council = ahead[council_id]
        if meeting.day - REPORT_AHEAD - early <= today:
            rows.append(
                TodayRow(
                    Rule.REPORT_ACTIONS,
                    meeting.day,
                    _place(group),
                    council=council,
                    meeting=meeting,
                    actions=tuple(group),
                )
            )
    return rows


def _place(group: Sequence[ActionRow]) -> str:
    return group[0].municipality
