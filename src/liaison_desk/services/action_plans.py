"""The joint action plan of an agreement period: its goals and measures, and what serves them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from liaison_desk.domain.action_plans import Goal, Measure, PlanFile, in_groups, progress
from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.agreements import Agreement, AgreementPeriod, AreaFile, FocusArea
from liaison_desk.domain.councils import Council, CouncilKind
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.disclosure import Assessment
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.evaluation_parts import Effect
from liaison_desk.domain.ids import ActionId, MunicipalityId, new_id
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.progress import Progress
from liaison_desk.services import actions, agreements, councils
from liaison_desk.services.actions import Owner
from liaison_desk.store.work import Reader, Work

R = TypeVar("R", Goal, Measure)

_WHOSE = (CouncilKind.OVERALL, CouncilKind.REGIONAL)  # whose plan it is, where the municipality has one [003 §1]


def load(reader: Reader, period_id: str) -> PlanFile:
    """Raises `NotFoundError`."""
    period = reader.get(AgreementPeriod, period_id)
    agreement = reader.get(Agreement, period.agreement_id)
    file = agreements.load(reader, agreement)
    areas = next(part.areas for part in file.periods if part.period.id == period_id)
    measures = measures_in(reader, [part.area.id for part in areas])
    serving = actions.rows(reader, measure_id=[measure.id for measure in measures]) if measures else []
    issued = reader.all(IssuedDocument, period_id=period_id)
    return PlanFile(
        municipality=reader.get(Municipality, agreement.municipality_id),
        agreement=agreement,
        period=period,
        periods=tuple(part.period for part in file.periods),
        groups=in_groups(reader.all(Goal, period_id=period_id), areas, measures, serving),
        council=_council(reader, agreement.municipality_id),
        documents=tuple(sorted(issued, key=lambda document: (-document.version, document.edition))),
        assessment=next(iter(reader.all(Assessment, document=DocumentKind.ACTION_PLAN, subject=period_id)), None),
    )


def progress_of(reader: Reader, area_ids: Sequence[str], today: date) -> dict[str, Progress]:
    """By focus area, for those that have measures."""
    measures = measures_in(reader, area_ids)
    if not measures:
        return {}
    serving = actions.rows(reader, measure_id=[measure.id for measure in measures])
    areas = [AreaFile(area) for area in reader.all(FocusArea, id={measure.area_id for measure in measures})]
    return {
        area.file.area.id: progress(area.measures, today)
        for group in in_groups((), areas, measures, serving)
        for area in group.areas
    }


def plans(reader: Reader) -> list[AgreementPeriod]:
    """The periods that have an action plan."""
    areas = {area.id: area.period_id for area in reader.all(FocusArea)}
    planned = {areas[measure.area_id] for measure in reader.all(Measure)}
    return [period for period in reader.all(AgreementPeriod) if period.id in planned]


def free_actions(reader: Reader, municipality_id: MunicipalityId) -> list[ActionItem]:
    """The open action items of the municipality that serve no measure, the newest first."""
    found = reader.all(ActionItem, municipality_id=municipality_id)
    free = [action for action in found if action.measure_id is None and action.status.is_open]
    return sorted(free, key=lambda action: (action.raised_on, action.title), reverse=True)


def measures_of(reader: Reader, municipality_id: MunicipalityId | None) -> list[Measure]:
    """What an action item of the municipality can serve: the newest plan of each agreement, in order."""
    return measures_in(reader, [area.id for area in areas_of(reader, municipality_id)])


def measures_in(reader: Reader, area_ids: Sequence[str]) -> list[Measure]:
    """In the order of the areas, and in each in its own."""
    found = reader.all(Measure, area_id=list(area_ids)) if area_ids else []
    return sorted(found, key=lambda measure: (area_ids.index(measure.area_id), measure.position))


def areas_of(reader: Reader, municipality_id: MunicipalityId | None) -> list[FocusArea]:
    """Those of the newest period of each agreement of the municipality, in order."""
    if municipality_id is None:
        return []
    newest = [file.newest for file in agreements.of_municipality(reader, municipality_id)]
    return [part.area for period in newest for part in period.areas]


# -- goals


def add_goal(work: Work, period_id: str, title: str) -> Goal:
    """After those that are there. Raises `RuleBroken` without words."""
    position = len(work.all(Goal, period_id=period_id))
    return work.add(Goal(id=new_id(), period_id=period_id, position=position, title=_words(title)))


def save_goal(work: Work, goal: Goal) -> Goal:
    return work.update(replace(goal, title=_words(goal.title)))


def move_goal(work: Work, goal_id: str, step: int) -> None:
    """One up is -1. Nothing happens beyond either end."""
    goals = _goals(work, work.get(Goal, goal_id).period_id)
    for position, goal in enumerate(_moved(goals, goal_id, step)):
        work.update(replace(goal, position=position))


def remove_goal(work: Work, goal_id: str) -> None:
    """Its focus areas stay, and serve none."""
    gone = work.get(Goal, goal_id)
    for area in work.all(FocusArea, goal_id=goal_id):
        work.update(replace(area, goal_id=None))
    work.remove(gone)
    for position, goal in enumerate(_goals(work, gone.period_id)):
        work.update(replace(goal, position=position))


def set_goal(work: Work, area_id: str, goal_id: str | None) -> FocusArea:
    """Which goal the focus area serves."""
    return work.update(replace(work.get(FocusArea, area_id), goal_id=goal_id))


# -- measures


def add_measure(work: Work, area_id: str, title: str, challenge: str = "") -> Measure:
    """After those that are there. Raises `RuleBroken` without words."""
    area, position = work.get(FocusArea, area_id), len(work.all(Measure, area_id=area_id))
    made = Measure(id=new_id(), area_id=area.id, position=position, title=_words(title), challenge=challenge.strip())
    return work.add(made)


def save_measure(work: Work, measure: Measure) -> Measure:
    """The title as changed; what else it has is changed by verbs of its own."""
    return work.update(replace(work.get(Measure, measure.id), title=_words(measure.title)))


def set_challenge(work: Work, measure_id: str, challenge: str) -> Measure:
    """One of the guide's by its id, or own words; empty is none."""
    return work.update(replace(work.get(Measure, measure_id), challenge=" ".join(challenge.split())))


def change_status(work: Work, measure_id: str, status: ActionStatus) -> Measure:
    return work.update(replace(work.get(Measure, measure_id), status=status))


def change_deadline(work: Work, measure_id: str, deadline: Deadline) -> Measure:
    return work.update(work.get(Measure, measure_id).with_deadline(deadline))


def change_owner(work: Work, measure_id: str, owner: Owner) -> Measure:
    now = work.get(Measure, measure_id)
    return work.update(replace(now, owner_id=owner.contact_id, owner_words=owner.words))


def move_measure(work: Work, measure_id: str, step: int) -> None:
    """Within its focus area; one up is -1. Nothing happens beyond either end."""
    area_id = work.get(Measure, measure_id).area_id
    _number(work, _moved(measures_in(work, [area_id]), measure_id, step))


def move_to_area(work: Work, measure_id: str, area_id: str) -> Measure:
    """After those that are there."""
    now, position = work.get(Measure, measure_id), len(work.all(Measure, area_id=area_id))
    if now.area_id == area_id:
        return now
    moved = work.update(replace(now, area_id=area_id, position=position))
    _number(work, measures_in(work, [now.area_id]))
    return moved


def remove_measure(work: Work, measure_id: str) -> None:
    """Its action items stay, and serve none. Where an evaluation judges it, it is told of as it was last."""
    gone = work.get(Measure, measure_id)
    for effect in work.all(Effect, measure_id=measure_id):
        work.update(replace(effect, measure_id=None, title=gone.title, challenge=gone.challenge))
    for action in work.all(ActionItem, measure_id=measure_id):
        work.update(replace(action, measure_id=None))
    work.remove(gone)
    _number(work, measures_in(work, [gone.area_id]))


def serve(work: Work, action_id: ActionId, measure_id: str | None) -> ActionItem:
    """Which measure the action item serves; None is none."""
    return work.update(replace(work.get(ActionItem, action_id), measure_id=measure_id))


# -- inside


def _words(title: str) -> str:
    words = " ".join(title.split())
    if not words:
        raise RuleBroken(Problem.TEXT_EMPTY)
    return words


def _goals(reader: Reader, period_id: str) -> list[Goal]:
    return sorted(reader.all(Goal, period_id=period_id), key=lambda goal: goal.position)


def _moved(rows: list[R], row_id: str, step: int) -> list[R]:
    here = next(number for number, row in enumerate(rows) if row.id == row_id)
    rows.insert(max(here + step, 0), rows.pop(here))
    return rows


def _number(work: Work, measures: Sequence[Measure]) -> None:
    for position, measure in enumerate(measures):
        work.update(replace(measure, position=position))


def _council(reader: Reader, municipality_id: MunicipalityId) -> Council | None:
    """The overall council of the municipality, or the regional one; else the first there is that has not ended."""
    kinds = list(CouncilKind)
    mine = [
        council
        for council in reader.all(Council)
        if council.ended_on is None
        and any(place.id == municipality_id for place in councils.municipalities_of(reader, council.id))
    ]
    order = sorted(mine, key=lambda c: (c.kind not in _WHOSE, kinds.index(c.kind), c.name, c.id))
    return next(iter(order), None)
