"""The joint action plan (handlingsplan) of an agreement period: goals, focus areas, measures [P5, 003 §1, 004 §2.3]."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.agreements import Agreement, AgreementPeriod, AreaFile, next_revision
from liaison_desk.domain.councils import Council
from liaison_desk.domain.deadlines import Deadline, DueKind
from liaison_desk.domain.disclosure import Assessment
from liaison_desk.domain.documents import Edition, IssuedDocument
from liaison_desk.domain.ids import ContactId
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.progress import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A «mål» of the plan; focus areas serve it."""

    id: str
    period_id: str
    position: int
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A preventive measure (tiltak). Whose it is, and until when, is said as for an action item."""

    id: str
    area_id: str
    position: int
    title: str
    challenge: str = ""  # the id of one of the guide's sixteen [004 box 1], or own words
    owner_id: ContactId | None = None
    owner_words: str = ""  # the person's name, or the role or organisation
    due_kind: DueKind = DueKind.NONE
    due_on: date | None = None
    due_words: str = ""
    status: ActionStatus = ActionStatus.NOT_STARTED

    @property
    def deadline(self) -> Deadline:
        return Deadline(self.due_kind, self.due_on, self.due_words)

    def with_deadline(self, deadline: Deadline) -> "Measure":
        return replace(self, due_kind=deadline.kind, due_on=deadline.on, due_words=deadline.words)

    def is_late(self, today: date) -> bool:
        last = self.deadline.last_day(None)
        return self.status.is_open and last is not None and last < today


@dataclass(frozen=True, slots=True)
class MeasureFile:
    """A measure under its number, with the action items that serve it, the first due first."""

    number: str  # «1.2»
    measure: Measure
    actions: tuple[ActionRow, ...] = ()

    def late_actions(self, today: date) -> int:
        return sum(row.days_over(today) > 0 for row in self.actions)


@dataclass(frozen=True, slots=True)
class PlanArea:
    """A focus area with its measures, in order."""

    file: AreaFile
    measures: tuple[MeasureFile, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanGroup:
    """A goal with the areas that serve it; without a goal, the areas that serve none."""

    goal: Goal | None
    number: int
    areas: tuple[PlanArea, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanFile:
    """The action plan of one period, with what it stands among."""

    municipality: Municipality
    agreement: Agreement
    period: AgreementPeriod
    periods: tuple[AgreementPeriod, ...]  # of the agreement, the oldest first
    groups: tuple[PlanGroup, ...]  # goals in order, then what serves none
    council: Council | None  # whose plan it is; there must be one for it to be issued
    documents: tuple[IssuedDocument, ...] = ()  # newest first, of one version the full one first
    assessment: Assessment | None = None  # of all of it

    @property
    def goals(self) -> list[Goal]:
        return [group.goal for group in self.groups if group.goal]

    @property
    def areas(self) -> list[PlanArea]:
        return [area for group in self.groups for area in group.areas]

    @property
    def measures(self) -> list[MeasureFile]:
        return [file for area in self.areas for file in area.measures]

    @property
    def newest(self) -> IssuedDocument | None:
        """The newest full version that has not been withdrawn."""
        return self.newest_of(Edition.FULL)

    def newest_of(self, edition: Edition) -> IssuedDocument | None:
        return next((document for document in self.documents if document.stands and document.edition is edition), None)

    @property
    def is_current(self) -> bool:
        return self.period == self.periods[-1]

    def find(self, measure_id: str) -> MeasureFile | None:
        return next((file for file in self.measures if file.measure.id == measure_id), None)


def in_groups(
    goals: Iterable[Goal], areas: Iterable[AreaFile], measures: Iterable[Measure], actions: Iterable[ActionRow]
) -> tuple[PlanGroup, ...]:
    """Everything in its order, and the measures numbered: «1.1» under the first goal, «1» where there is no goal."""
    of_area: dict[str, list[Measure]] = {}
    for measure in sorted(measures, key=lambda measure: measure.position):
        of_area.setdefault(measure.area_id, []).append(measure)
    serving: dict[str, list[ActionRow]] = {}
    for row in sorted(actions, key=lambda row: (not row.action.status.is_open, row.last_day or date.max)):
        serving.setdefault(row.action.measure_id or "", []).append(row)
    left = list(areas)
    every: list[Goal | None] = [*sorted(goals, key=lambda goal: goal.position), None]
    known = {goal.id for goal in every if goal}
    groups = []
    for number, goal in enumerate(every, 1):
        mine = [file for file in left if (file.area.goal_id == goal.id if goal else file.area.goal_id not in known)]
        if mine or goal:
            groups.append(_group(goal, number, mine, of_area, serving))
    return tuple(groups)


def _group(
    goal: Goal | None,
    number: int,
    areas: Iterable[AreaFile],
    measures: dict[str, list[Measure]],
    serving: dict[str, list[ActionRow]],
) -> PlanGroup:
    count, found = 0, []
    for file in areas:
        numbered = []
        for measure in measures.get(file.area.id, ()):
            count += 1
            name = f"{number}.{count}" if goal else str(count)
            numbered.append(MeasureFile(name, measure, tuple(serving.get(measure.id, ()))))
        found.append(PlanArea(file, tuple(numbered)))
    return PlanGroup(goal, number, tuple(found))


def progress(files: Iterable[MeasureFile], today: date) -> Progress:
    """How far these measures have come, by themselves and by the action items that serve them.

    A measure is a step in itself, and so is each of its action items: one that is done is whole, one that is not has
    come as far as its action items. What was dropped no longer counts.
    """
    counted = [file for file in files if file.measure.status is not ActionStatus.DROPPED]
    done = actions = actions_done = late = 0
    share = 0.0
    for file in counted:
        serving = [row for row in file.actions if row.action.status is not ActionStatus.DROPPED]
        finished = sum(row.action.status is ActionStatus.DONE for row in serving)
        is_done = file.measure.status is ActionStatus.DONE
        done += is_done
        actions += len(serving)
        actions_done += finished
        late += file.measure.is_late(today) + file.late_actions(today)
        share += 1 if is_done else finished / (len(serving) + 1)
    return Progress(done, len(counted), actions_done, actions, late, share / len(counted) if counted else 0)


def years(period: AgreementPeriod, following: AgreementPeriod | None) -> tuple[int, int] | None:
    """From its first year to the last: when it ends, is followed, or is to be revised. None while it has no beginning."""
    begins = period.begins
    if begins is None:
        return None
    ends = period.valid_until or (following.begins if following else None)
    if ends is None:
        revision = next_revision(period, begins)
        ends = revision.due if revision else begins
    return begins.year, max(begins.year, ends.year)
