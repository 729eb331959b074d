"""What is proposed and not yet in the plan: which years, which councils, and what the officer has changed. No Qt."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from liaison_desk.domain.councils import Council
from liaison_desk.domain.ids import CouncilId
from liaison_desk.domain.year_plan import PlanDate, YearOf, clashes, propose, reasons, usual
from liaison_desk.services.year_plan import PlanFile

_PLANNING_BEGINS = 9  # the month from which the next year is the one to plan


@dataclass(slots=True)
class Line:
    """One proposed meeting. `first` is the day the program proposed."""

    id: int
    plan: PlanDate
    first: date
    is_taken: bool = True

    @property
    def is_touched(self) -> bool:
        """Whether the officer has moved it or left it out."""
        return not self.is_taken or self.plan.day != self.first


class Sheet:
    """Proposals for the chosen years and councils. What stands there stays, unless something speaks against it now."""

    def __init__(self, today: date) -> None:
        begin = today.year + (today.month >= _PLANNING_BEGINS)
        self.years: tuple[int, ...] = (begin,)
        self.left_out: set[CouncilId] = set()  # councils one does not plan for now
        self.lines: list[Line] = []
        self.without_day: dict[CouncilId, int] = {}
        self._touched: list[Line] = []
        self._last_id = 0

    # -- proposing
    def fill(self, file: PlanFile) -> None:
        """Propose what is missing, beside the meetings that are planned and the lines that stay."""
        self._remember()
        chosen = [council for council in file.councils if council.id not in self.left_out]
        kept = self._kept(chosen, file)
        facts = replace(file.facts, planned=[*file.facts.planned, *(line.plan for line in kept)])
        found = propose(chosen, self.years, facts)
        lines = [*kept, *self._lines_of(found)]
        order = {council.id: number for number, council in enumerate(chosen)}
        lines.sort(key=lambda line: (line.first.year, order[line.plan.council_id], line.first))
        self.lines = self._with_old_ids(lines)
        self.without_day = {}
        for each in found:
            if each.without_day:
                self.without_day[each.council.id] = self.without_day.get(each.council.id, 0) + each.without_day

    def start_again(self) -> None:
        """Forget what was moved and left out."""
        self._touched, self.lines = [], []

    def _remember(self) -> None:
        shown = {line.id for line in self.lines}
        self._touched = [line for line in self._touched if line.id not in shown]
        self._touched += [line for line in self.lines if line.is_touched]

    def _kept(self, chosen: Sequence[Council], file: PlanFile) -> list[Line]:
        """What was touched, and what nothing speaks against since; no more than meetings are missing."""
        untouched = [line for line in self.lines if not line.is_touched]
        kept = []
        for council in chosen:
            own = [each for each in file.facts.planned if each.council_id == council.id]
            pattern = usual(council, own)
            for year in self.years:
                planned = {each.day for each in own if each.day.year == year}
                lines = [
                    line
                    for line in (*self._touched, *(line for line in untouched if _is_good(line, council, file)))
                    if (line.plan.council_id, line.first.year) == (council.id, year) and line.plan.day not in planned
                ]
                for line in lines[: max(0, council.meetings_per_year - len(planned))]:
                    line.plan = replace(pattern, day=line.plan.day)
                    kept.append(line)
        return kept

    def _lines_of(self, found: Iterable[YearOf]) -> list[Line]:
        return [self._new_line(each, each.day) for year in found for each in year.dates]

    def _new_line(self, each: PlanDate, first: date, *, is_taken: bool = True) -> Line:
        self._last_id += 1
        return Line(self._last_id, each, first, is_taken)

    def _with_old_ids(self, lines: list[Line]) -> list[Line]:
        """A proposal that was there before is the same line, so that the row one stands on stays."""
        before = {(line.plan.council_id, line.first): line.id for line in self.lines}
        for line in lines:
            line.id = before.get((line.plan.council_id, line.first), line.id)
        return lines

    # -- changing
    def find(self, line_id: int) -> Line | None:
        return next((line for line in self.lines if line.id == line_id), None)

    def others(self, line: Line, file: PlanFile) -> list[PlanDate]:
        """All that may clash with a line: what is planned, and the other lines that are not left out."""
        return [*file.facts.planned, *(each.plan for each in self.lines if each.is_taken and each.id != line.id)]

    def move(self, line: Line, day: date) -> None:
        line.plan = replace(line.plan, day=day)

    @property
    def chosen(self) -> list[PlanDate]:
        return [line.plan for line in self.lines if line.is_taken]

    # -- kept beyond the run
    def as_text(self) -> str:
        self._remember()
        touched = [
            [line.plan.council_id, line.first.isoformat(), line.plan.day.isoformat(), line.is_taken]
            for line in self._touched
        ]
        return json.dumps({"years": self.years, "left_out": sorted(self.left_out), "touched": touched})

    def read(self, text: str, file: PlanFile) -> None:
        """What was kept; nothing where the text is none of ours."""
        try:
            raw = json.loads(text)
            years = tuple(int(year) for year in raw["years"])
            left_out = {CouncilId(str(each)) for each in raw["left_out"]}
            touched = [
                (CouncilId(str(council)), date.fromisoformat(first), date.fromisoformat(day), bool(taken))
                for council, first, day, taken in raw["touched"]
            ]
        except (ValueError, TypeError, KeyError):
            return
        self.years, self.left_out = years or self.years, left_out
        for council_id, first, day, is_taken in touched:
            if council := file.every.get(council_id):
                pattern = usual(council, [each for each in file.facts.planned if each.council_id == council_id])
                self._touched.append(self._new_line(replace(pattern, day=day), first, is_taken=is_taken))


def _is_good(line: Line, council: Council, file: PlanFile) -> bool:
    """Whether the day would be proposed today too: others may move without moving it."""
    on_weekday = council.weekday in (None, line.plan.day.weekday())
    return on_weekday and not (reasons(line.plan.day, council, file.facts) or clashes(line.plan, file.facts.planned))


def a_working_day(day: date, step: int) -> date:
    """A day earlier or later, weekends left out."""
    moved = day + timedelta(days=step)
    while moved.weekday() >= 5:
        moved += timedelta(days=1 if step > 0 else -1)
    return moved
