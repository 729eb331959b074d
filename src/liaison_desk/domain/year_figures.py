"""The year's figures of a council, computed and never typed [E3].

A figure is nothing but its lines: the number is their count, so that it and the list behind it cannot disagree.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.agenda import AgendaItem, Outcome
from liaison_desk.domain.attendance import Participant
from liaison_desk.domain.contacts import Contact, Party, Side
from liaison_desk.domain.meetings import Meeting, agenda_due
from liaison_desk.domain.minutes import Entry
from liaison_desk.domain.year_chart import NO_CHART, Raised, YearChart, chart


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many; nothing of nothing has no percentage."""

    part: int = 0
    whole: int = 0

    @property
    def percent(self) -> int | None:
        return round(100 * self.part / self.whole) if self.whole else None


class FigureKind(StrEnum):
    """What is counted, in the order of the page."""

    MEETINGS = "meetings"  # held, of those planned, also those that were cancelled
    AGENDAS = "agendas"  # in time, of the meetings held that were not called at once
    MUNICIPALITY = "municipality"  # present, of the members expected at the meetings held; so with the next four
    POLICE = "police"
    DONE = "done"  # of the action items raised in the year
    POLITICAL = "political"
    ADMINISTRATIVE = "administrative"  # the municipality's services too
    OTHERS = "others"
    CASES = "cases"  # dealt with, of those on the agendas of the meetings held
    DECISIONS = "decisions"
    RAISED = "raised"
    OPEN = "open"
    LATE = "late"  # over their deadline, or finished after it
    AREA = "area"  # done, of those that serve one focus area, or none

    @property
    def is_attendance(self) -> bool:
        return self in _EXPECTED

    @property
    def is_plain(self) -> bool:
        """One number, and not so many of so many."""
        return self in (FigureKind.DECISIONS, FigureKind.RAISED, FigureKind.OPEN, FigureKind.LATE)


MAIN = (FigureKind.MEETINGS, FigureKind.AGENDAS, FigureKind.MUNICIPALITY, FigureKind.POLICE, FigureKind.DONE)

_EXPECTED: dict[FigureKind, Callable[[Contact, Party], bool]] = {
    FigureKind.MUNICIPALITY: lambda _, party: party is Party.MUNICIPALITY,
    FigureKind.POLICE: lambda _, party: party is Party.POLICE,
    FigureKind.POLITICAL: lambda contact, _: contact.side is Side.MUNICIPAL_POLITICAL,
    FigureKind.ADMINISTRATIVE: lambda contact, party: (
        party is Party.MUNICIPALITY and contact.side is not Side.MUNICIPAL_POLITICAL
    ),
    FigureKind.OTHERS: lambda _, party: party is Party.OTHERS,
}


@dataclass(frozen=True, slots=True)
class MeetingYear:
    """What the figures need to know of one meeting."""

    meeting: Meeting
    agenda_sent_on: date | None
    people: tuple[Participant, ...]
    cases: tuple[AgendaItem, ...] = ()  # in order
    decisions: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """What a figure looks at, in one line of its list: the ids of what it counts, and of all this is counted among.

    A meeting, a case, a decision or an action item is counted by its own id; attendance by the ids of people.
    """

    among: tuple[str, ...]
    counted: tuple[str, ...]
    meeting: Meeting | None = None
    case: AgendaItem | None = None
    decision: Entry | None = None
    action: ActionItem | None = None
    sent_on: date | None = None  # the agenda
    days_late: int = 0  # the agenda, or the action item
    away: tuple[Participant, ...] = ()

    @property
    def counts(self) -> bool:
        """All of it is counted."""
        return self.among == self.counted


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of the year with the list behind it. `area` is the title of a focus area."""

    kind: FigureKind
    lines: tuple[Line, ...] = ()
    area_id: str = ""
    area: str = ""

    @property
    def share(self) -> Share:
        return Share(sum(len(line.counted) for line in self.lines), sum(len(line.among) for line in self.lines))

    @property
    def late(self) -> int:
        """How many of them came too late, or never."""
        if self.kind is FigureKind.AGENDAS:
            return self.share.whole - self.share.part
        return sum(line.days_late > 0 for line in self.lines)

    @property
    def key(self) -> tuple[FigureKind, str]:
        return self.kind, self.area_id


@dataclass(frozen=True, slots=True)
class YearFigures:
    """The numbers alone, with the chart: what leaves the program. Who and what they count stays with the officer."""

    held: Share = Share()
    agendas_in_time: Share = Share()
    attendance: dict[Party, Share] = field(default_factory=dict)
    actions_done: Share = Share()
    actions_late: int = 0
    chart: YearChart = NO_CHART

    @property
    def numbers(self) -> tuple[int, ...]:
        """All of them, always in the same order."""
        by_party = (share for _, share in sorted(self.attendance.items()))
        shares = (self.held, self.agendas_in_time, self.actions_done, *by_party)
        return (*(number for share in shares for number in (share.part, share.whole)), self.actions_late)

    @property
    def words(self) -> list[str]:
        """All that a public document tells by them: the numbers, and the chart with its titles."""
        said = [str(number) for number in self.numbers]
        for bar in self.chart.bars:
            said += [bar.kind, bar.public_title, bar.day.isoformat() if bar.day else ""]
            said += map(str, (bar.several, bar.raised, bar.done, bar.late))
        return said


@dataclass(frozen=True, slots=True)
class CouncilYear:
    """All that one council's figures of a year are counted from. Meetings in order of their day."""

    meetings: tuple[MeetingYear, ...] = ()
    raised: tuple[Raised, ...] = ()
    notice_days: int = 0

    @property
    def is_empty(self) -> bool:
        return not (self.meetings or self.raised)

    def figures(self) -> list[Figure]:
        """All of them, in the order of the page. Those by focus area are left out where none is served."""
        counted = [self._figure(kind) for kind in FigureKind if kind is not FigureKind.AREA]
        return [*counted, *self._areas()]

    def numbers(self) -> YearFigures:
        by_kind = {figure.kind: figure for figure in self.figures()}
        parties = {Party.MUNICIPALITY: FigureKind.MUNICIPALITY, Party.POLICE: FigureKind.POLICE}
        return YearFigures(
            held=by_kind[FigureKind.MEETINGS].share,
            agendas_in_time=by_kind[FigureKind.AGENDAS].share,
            attendance={party: by_kind[kind].share for party, kind in parties.items()},
            actions_done=by_kind[FigureKind.DONE].share,
            actions_late=by_kind[FigureKind.LATE].share.part,
            chart=chart(self.raised),
        )

    @property
    def _held(self) -> list[MeetingYear]:
        return [one for one in self.meetings if one.meeting.was_held()]

    def _figure(self, kind: FigureKind) -> Figure:
        of_meetings = {
            FigureKind.MEETINGS: self._planned,
            FigureKind.AGENDAS: self._agendas,
            FigureKind.CASES: self._cases,
            FigureKind.DECISIONS: self._decisions,
        }
        if kind in of_meetings:
            return Figure(kind, tuple(of_meetings[kind]()))
        return Figure(kind, tuple(self._turnout(kind) if kind.is_attendance else _of_actions(self.raised, kind)))

    def _planned(self) -> Iterator[Line]:
        for one in self.meetings:
            yield _line(one.meeting.id, counts=one.meeting.was_held(), meeting=one.meeting)

    def _agendas(self) -> Iterator[Line]:
        for one in self._held:
            meeting, sent = one.meeting, one.agenda_sent_on
            if not meeting.is_urgent:
                late = max(0, (sent - agenda_due(meeting, self.notice_days)).days) if sent else 0
                in_time = sent is not None and not late
                yield _line(meeting.id, counts=in_time, meeting=meeting, sent_on=sent, days_late=late)

    def _cases(self) -> Iterator[Line]:
        for one in self._held:
            for case in one.cases:
                counts = case.outcome is not Outcome.NOT_DISCUSSED
                yield _line(case.id, counts=counts, meeting=one.meeting, case=case)

    def _decisions(self) -> Iterator[Line]:
        for one in self._held:
            for entry in one.decisions:
                yield _line(entry.id, counts=True, meeting=one.meeting, decision=entry)

    def _turnout(self, kind: FigureKind) -> Iterator[Line]:
        for one in self._held:
            expected = [p for p in one.people if p.is_member and _EXPECTED[kind](p.contact, p.party)]
            if expected:
                yield Line(
                    tuple(p.contact.id for p in expected),
                    tuple(p.contact.id for p in expected if p.is_present),
                    meeting=one.meeting,
                    away=tuple(p for p in expected if not p.is_present),
                )

    def _areas(self) -> Iterator[Figure]:
        groups: dict[tuple[str, str], list[Raised]] = {}
        for one in sorted(self.raised, key=lambda one: not one.area_id):
            groups.setdefault((one.area_id, one.area), []).append(one)
        if any(area_id for area_id, _ in groups):
            for (area_id, area), group in groups.items():
                yield Figure(FigureKind.AREA, tuple(_of_actions(group, FigureKind.DONE)), area_id, area)


NOTHING_COUNTED = CouncilYear()


def days_late(action: ActionItem, next_meeting: date | None, today: date) -> int:
    """Days an open action item is over its last day, or a finished one was when it was finished; 0 where it was kept.

    `next_meeting` is the council's first after the action item was raised.
    """
    last = action.deadline.last_day(next_meeting)
    if last is None or action.status is ActionStatus.DROPPED:
        return 0
    return max(0, ((action.done_on or today) - last).days)


def of_page(year: CouncilYear) -> tuple[list[Figure], list[Figure]]:
    """What is seen at once, and the rest. What there was nothing to count among is left out, unless that tells."""
    main, rest = [], []
    for figure in year.figures():
        if figure.kind in MAIN:
            if year.meetings or (year.raised and figure.kind is FigureKind.DONE):
                main.append(figure)
        elif figure.lines or _tells(figure.kind, year):
            rest.append(figure)
    return main, rest


def _tells(kind: FigureKind, year: CouncilYear) -> bool:
    """That there were none is worth saying."""
    if kind is FigureKind.DECISIONS:
        return any(one.meeting.was_held() for one in year.meetings)
    return kind in (FigureKind.OPEN, FigureKind.LATE) and bool(year.raised)


def _line(of: str, *, counts: bool, **shown: Any) -> Line:
    return Line((of,), (of,) if counts else (), **shown)


def _of_actions(raised: Iterable[Raised], kind: FigureKind) -> Iterator[Line]:
    """What is done is seen among all that was raised; what is open or late stands alone."""
    for one in raised:
        of, status = (one.action.id,), one.action.status
        is_shown = {FigureKind.OPEN: status.is_open, FigureKind.LATE: one.days_late > 0}.get(kind, True)
        if is_shown:
            counts = kind is not FigureKind.DONE or status is ActionStatus.DONE
            yield Line(of, of if counts else (), action=one.action, days_late=one.days_late)
