"""The one chart of a year: what was raised, and how much of it is done. Window and document draw it from this."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from liaison_desk.domain.actions import ActionItem, ActionStatus

MOST = 12  # bars: more would neither be calm nor fit on a page


class BarKind(StrEnum):
    """What a bar stands for."""

    AREA = "area"
    NO_AREA = "no_area"
    MEETING = "meeting"
    BETWEEN = "between"  # raised between two meetings
    REST = "rest"  # the smallest ones, together


@dataclass(frozen=True, slots=True)
class ChartBar:
    """`title` is that of a focus area, `day` that of a meeting; `several` is how many are together in the rest."""

    kind: BarKind
    raised: int
    done: int
    late: int
    title: str = ""
    day: date | None = None
    several: int = 0
    is_exempt: bool = False  # the focus area is of a plan that is exempt from public access

    @property
    def public_title(self) -> str:
        return "" if self.is_exempt else self.title


@dataclass(frozen=True, slots=True)
class YearChart:
    """Without bars there is nothing to draw."""

    bars: tuple[ChartBar, ...] = ()

    @property
    def most(self) -> int:
        """What the longest bar stands for."""
        return max((bar.raised for bar in self.bars), default=0)

    @property
    def is_by_area(self) -> bool:
        return not any(bar.kind in (BarKind.MEETING, BarKind.BETWEEN) for bar in self.bars)

    def for_everybody(self) -> "YearChart":
        """Focus areas of a plan that is exempt are among the rest, which has no names."""
        closed = [bar for bar in self.bars if bar.is_exempt]
        if not closed:
            return self
        rest = [bar for bar in self.bars if bar.kind is BarKind.REST]
        shown = [bar for bar in self.bars if bar not in (*closed, *rest)]
        last = [bar for bar in shown if bar.kind is BarKind.NO_AREA]
        named = [bar for bar in shown if bar not in last]
        return YearChart((*named, _together([*closed, *rest]), *last))


NO_CHART = YearChart()


@dataclass(frozen=True, slots=True)
class Raised:
    """An action item raised in the year: where, which focus area its measure belongs to, and whether it is late."""

    action: ActionItem
    days_late: int = 0
    meeting_day: date | None = None
    area_id: str = ""
    area: str = ""  # its title
    is_exempt: bool = False  # the plan the focus area is of


def chart(raised: Iterable[Raised]) -> YearChart:
    """By focus area; by meeting where no action item serves any."""
    every = list(raised)
    groups: dict[tuple[str, date | None, str], list[Raised]] = {}
    if any(one.area_id for one in every):
        for one in every:
            groups.setdefault((one.area_id, None, one.area), []).append(one)
        kinds = BarKind.AREA, BarKind.NO_AREA
    else:
        for one in sorted(every, key=lambda one: one.meeting_day or date.max):
            groups.setdefault(("", one.meeting_day, ""), []).append(one)
        kinds = BarKind.MEETING, BarKind.BETWEEN
    bars = [
        _bar(kinds[not (area_id or day)], group, title=title, day=day)
        for (area_id, day, title), group in groups.items()
    ]
    if kinds[0] is BarKind.AREA:
        bars.sort(key=lambda bar: (bar.kind is not BarKind.AREA, -bar.raised))
    return YearChart(tuple(_few(bars)))


def _bar(kind: BarKind, group: list[Raised], *, title: str, day: date | None) -> ChartBar:
    done = sum(one.action.status is ActionStatus.DONE for one in group)
    late = sum(one.days_late > 0 for one in group)
    return ChartBar(kind, len(group), done, late, title, day, is_exempt=any(one.is_exempt for one in group))


def _few(bars: list[ChartBar]) -> list[ChartBar]:
    if len(bars) <= MOST:
        return bars
    last = [bars.pop()] if bars[-1].kind in (BarKind.NO_AREA, BarKind.BETWEEN) else []
    room = MOST - 1 - len(last)
    rest = bars[room:]
    return [*bars[:room], _together(rest), *last]


def _together(bars: list[ChartBar]) -> ChartBar:
    return ChartBar(
        BarKind.REST,
        sum(bar.raised for bar in bars),
        sum(bar.done for bar in bars),
        sum(bar.late for bar in bars),
        several=sum(bar.several or 1 for bar in bars),
    )
