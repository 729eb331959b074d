"""Agreements of a municipality, their periods and focus areas: entered, revised, read."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from liaison_desk.domain.action_plans import Goal, Measure
from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agreements import (
    Agreement,
    AgreementFile,
    AgreementPeriod,
    AgreementState,
    AreaFile,
    FocusArea,
    FocusChallenge,
    PeriodFile,
    area_titles,
    has_history,
    without_doubles,
)
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.ids import MunicipalityId, new_id
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.services import elections
from liaison_desk.store.work import Reader, Work

_WORDS = ("parties", "signatories", "scope", "police_reference", "municipality_reference")


def of_municipality(reader: Reader, municipality_id: MunicipalityId) -> list[AgreementFile]:
    """Its agreements, those with the municipality itself before the named ones."""
    found = reader.all(Agreement, municipality_id=municipality_id)
    return [load(reader, agreement) for agreement in sorted(found, key=lambda a: (bool(a.name), a.name, a.id))]


def load(reader: Reader, agreement: Agreement) -> AgreementFile:
    periods = _periods(reader, agreement.id)
    return AgreementFile(
        agreement=agreement,
        periods=tuple(PeriodFile(period, tuple(_areas(reader, period.id))) for period in periods),
        elections=elections.known(reader, [agreement.municipality_id]),
    )


def add(work: Work, municipality_id: MunicipalityId, name: str = "") -> AgreementFile:
    """A new agreement as it is offered, between the municipality and its police district."""
    municipality = work.get(Municipality, municipality_id)
    agreement = work.add(Agreement(id=new_id(), municipality_id=municipality_id, name=name.strip()))
    parties = ", ".join(filter(None, (municipality.full_name, municipality.police_district)))
    work.add(AgreementPeriod(id=new_id(), agreement_id=agreement.id, position=0, parties=parties))
    return load(work, agreement)


def save(work: Work, agreement: Agreement) -> Agreement:
    return work.update(replace(agreement, name=agreement.name.strip()))


def save_period(work: Work, period: AgreementPeriod) -> AgreementPeriod:
    """What is signed is accepted. Raises `RuleBroken` where it would end before it begins."""
    words: dict[str, Any] = {name: getattr(period, name).strip() for name in _WORDS}
    period = replace(period, **words)
    start, end = period.valid_from or period.signed_on, period.valid_until
    if start and end and end < start:
        raise RuleBroken(Problem.END_BEFORE_START)
    before = work.get(AgreementPeriod, period.id)
    is_signed_now = period.signed_on is not None and before.signed_on is None
    if is_signed_now and period.state is AgreementState.OFFERED:
        period = replace(period, state=AgreementState.ACCEPTED)
    return work.update(period)


def revise(work: Work, agreement_id: str) -> AgreementPeriod:
    """A new period that begins with what the last one says, goals and focus areas included; the last one stays as it
    is, with its measures.

    Raises `RuleBroken` while the last one is only offered: then it is still being written.
    """
    last = load(work, work.get(Agreement, agreement_id)).newest
    if last.period.state is AgreementState.OFFERED:
        raise RuleBroken(Problem.REVISION_UNDER_WAY)
    period = work.add(
        AgreementPeriod(
            id=new_id(),
            agreement_id=agreement_id,
            position=last.period.position + 1,
            parties=last.period.parties,
            scope=last.period.scope,
            rule=last.period.rule,
        )
    )
    goals = {
        goal.id: work.add(replace(goal, id=new_id(), period_id=period.id)) for goal in _goals(work, last.period.id)
    }
    for file in last.areas:
        goal = goals.get(file.area.goal_id or "")
        area = work.add(replace(file.area, id=new_id(), period_id=period.id, goal_id=goal.id if goal else None))
        set_challenges(work, area.id, file.challenges)
    return period


def remove(work: Work, agreement_id: str) -> None:
    """The newest period where it was only offered or declined; with the only one goes the agreement.

    Raises `RuleBroken` where it has been in force or its action plan was issued: that is history; and while there are
    measures under its focus areas.
    """
    agreement = work.get(Agreement, agreement_id)
    file = load(work, agreement)
    if has_history(file.newest.period):
        raise RuleBroken(Problem.AGREEMENT_SIGNED)
    if work.all(IssuedDocument, period_id=file.newest.period.id):
        raise RuleBroken(Problem.PLAN_ISSUED)
    for area in file.newest.areas:
        _remove_area(work, area.area)
    for goal in _goals(work, file.newest.period.id):
        work.remove(goal)
    work.remove(file.newest.period)
    if not file.earlier:
        work.remove(agreement)


def add_areas(work: Work, period_id: str, titles: Sequence[str]) -> list[FocusArea]:
    """After those that are there. Raises `RuleBroken` where nothing is written."""
    titles = area_titles(titles)
    if not titles:
        raise RuleBroken(Problem.TEXT_EMPTY)
    first = len(work.all(FocusArea, period_id=period_id))
    return [
        work.add(FocusArea(id=new_id(), period_id=period_id, position=position, title=title))
        for position, title in enumerate(titles, first)
    ]


def save_area(work: Work, area: FocusArea) -> FocusArea:
    """Raises `RuleBroken` without words."""
    if not area.title.strip():
        raise RuleBroken(Problem.TEXT_EMPTY)
    return work.update(replace(area, title=area.title.strip()))


def move_area(work: Work, area_id: str, step: int) -> None:
    """One up is -1. Nothing happens beyond either end."""
    areas = [file.area for file in _areas(work, work.get(FocusArea, area_id).period_id)]
    here = next(n for n, area in enumerate(areas) if area.id == area_id)
    areas.insert(max(here + step, 0), areas.pop(here))
    _number(work, areas)


def remove_area(work: Work, area_id: str) -> None:
    """Raises `RuleBroken` while it has measures."""
    area = work.get(FocusArea, area_id)
    _remove_area(work, area)
    _number(work, [file.area for file in _areas(work, area.period_id)])


def set_challenges(work: Work, area_id: str, challenges: Sequence[str]) -> None:
    """In this order, each once: ids of the guide's challenges, or own words."""
    wanted = without_doubles(challenges)
    known = {row.challenge: row for row in work.all(FocusChallenge, area_id=area_id)}
    for position, challenge in enumerate(wanted):
        row = known.pop(challenge, None)
        if row:
            work.update(replace(row, position=position))
        else:
            work.add(FocusChallenge(id=new_id(), area_id=area_id, position=position, challenge=challenge))
    for row in known.values():
        work.remove(row)


def _periods(reader: Reader, agreement_id: str) -> list[AgreementPeriod]:
    return sorted(reader.all(AgreementPeriod, agreement_id=agreement_id), key=lambda period: period.position)


def _areas(reader: Reader, period_id: str) -> list[AreaFile]:
    found = sorted(reader.all(FocusArea, period_id=period_id), key=lambda area: area.position)
    tags = sorted(
        reader.all(FocusChallenge, area_id=[area.id for area in found]), key=lambda row: (row.area_id, row.position)
    )
    return [AreaFile(area, tuple(tag.challenge for tag in tags if tag.area_id == area.id)) for area in found]


def _number(work: Work, areas: Sequence[FocusArea]) -> None:
    for position, area in enumerate(areas):
        work.update(replace(area, position=position))


def _goals(reader: Reader, period_id: str) -> list[Goal]:
    return sorted(reader.all(Goal, period_id=period_id), key=lambda goal: goal.position)


def _remove_area(work: Work, area: FocusArea) -> None:
    if work.all(Measure, area_id=area.id):
        raise RuleBroken(Problem.AREA_HAS_MEASURES)
    for row in work.all(FocusChallenge, area_id=area.id):
        work.remove(row)
    for action in work.all(ActionItem, area_id=area.id):
        work.update(replace(action, area_id=None))
    work.remove(area)
