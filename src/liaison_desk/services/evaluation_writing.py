"""Write what is listed in an evaluation. The first row of a list begins the evaluation, where nobody has."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from liaison_desk.domain.action_plans import Measure
from liaison_desk.domain.councils import Membership
from liaison_desk.domain.evaluation_parts import (
    Effect,
    EvaluationPerson,
    EvaluationTheme,
    LearningPoint,
    Theme,
    Verdict,
    points_of,
)
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.ids import ContactId, CouncilId, new_id
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.services import councils, evaluation_parts, evaluations
from liaison_desk.store.work import Work

T = TypeVar("T", EvaluationTheme, Effect, LearningPoint)

_PREPAREDNESS = ("accidents", "plivo")  # of the guide's challenges [004 box 1]


# -- who took part


def take_part(work: Work, council_id: CouncilId, year: int, contact_id: ContactId) -> None:
    """Nothing happens where the person is among them already."""
    evaluation = _begun(work, council_id, year)
    if not work.all(EvaluationPerson, evaluation_id=evaluation.id, contact_id=contact_id):
        work.add(EvaluationPerson(id=new_id(), evaluation_id=evaluation.id, contact_id=contact_id))


def members_took_part(work: Work, council_id: CouncilId, year: int) -> None:
    """All who are expected to the council's meetings by the end of the year, or now where that is earlier."""
    day = min(date(year, 12, 31), work.now.date())
    for seat in work.all(Membership, council_id=council_id):
        if seat.is_expected and seat.is_current(day):
            take_part(work, council_id, year, seat.contact_id)


def take_off(work: Work, row_id: str) -> None:
    work.remove(work.get(EvaluationPerson, row_id))


# -- themes


def add_theme(work: Work, council_id: CouncilId, year: int, theme: Theme, title: str = "") -> EvaluationTheme:
    """Last. Raises `RuleBroken` for one's own without a title."""
    evaluation = _begun(work, council_id, year)
    made = EvaluationTheme(
        id=new_id(), evaluation_id=evaluation.id, position=_last(work, EvaluationTheme, evaluation), theme=theme
    )
    return work.add(replace(made, title=_line(title) if theme is Theme.OWN else ""))


def save_theme(work: Work, theme: EvaluationTheme) -> EvaluationTheme:
    """What is said of it, and the title of one's own."""
    now = work.get(EvaluationTheme, theme.id)
    title = _line(theme.title) if now.theme is Theme.OWN else ""
    return work.update(replace(now, title=title, words=theme.words))


def remove_theme(work: Work, theme_id: str) -> None:
    _remove(work, work.get(EvaluationTheme, theme_id))


# -- the effect of measures


def bring_measures(work: Work, council_id: CouncilId, year: int) -> list[Effect]:
    """The measures of the action plan that the table does not have yet, in the plan's order."""
    evaluation = _begun(work, council_id, year)
    known = evaluation_parts.of(work, Effect, evaluation.id)
    places = councils.municipalities_of(work, council_id)
    missing = evaluation_parts.missing_measures(work, places, year, known)
    return [work.add(_of(measure, evaluation, len(known) + number)) for number, measure in enumerate(missing)]


def add_effect(work: Work, council_id: CouncilId, year: int, title: str) -> Effect:
    """A row of one's own, last. Raises `RuleBroken` without words."""
    evaluation = _begun(work, council_id, year)
    rows = evaluation_parts.of(work, Effect, evaluation.id)
    return work.add(Effect(id=new_id(), evaluation_id=evaluation.id, position=len(rows), title=_line(title)))


def save_effect(work: Work, effect: Effect) -> Effect:
    """What was observed and how it is assessed; of a row of one's own also what it is called and meets."""
    now = work.get(Effect, effect.id)
    kept = replace(now, observed=effect.observed, assessment=effect.assessment)
    if now.measure_id is None:
        kept = replace(kept, title=_line(effect.title), challenge=" ".join(effect.challenge.split()))
    return work.update(kept)


def judge(work: Work, effect_id: str, verdict: Verdict | None) -> Effect:
    return work.update(replace(work.get(Effect, effect_id), verdict=verdict))


def mark_preparedness(work: Work, effect_id: str, is_preparedness: bool) -> Effect:
    """Whether it is about civil protection and preparedness [003 §3]."""
    return work.update(replace(work.get(Effect, effect_id), is_preparedness=is_preparedness))


def move_effect(work: Work, effect_id: str, step: int) -> None:
    """One up is -1. Nothing happens beyond either end."""
    _move(work, work.get(Effect, effect_id), step)


def remove_effect(work: Work, effect_id: str) -> None:
    """Off the table; the measure stays in its plan."""
    _remove(work, work.get(Effect, effect_id))


# -- learning points


def add_point(work: Work, council_id: CouncilId, year: int, words: str) -> LearningPoint:
    """Last. Raises `RuleBroken` without words."""
    evaluation = _begun(work, council_id, year)
    position = _last(work, LearningPoint, evaluation)
    return work.add(LearningPoint(id=new_id(), evaluation_id=evaluation.id, position=position, words=_line(words)))


def bring_answer(work: Work, council_id: CouncilId, year: int) -> list[LearningPoint]:
    """What was learned, line by line, without what is among the points already."""
    evaluation = _begun(work, council_id, year)
    known = {point.words.casefold() for point in evaluation_parts.of(work, LearningPoint, evaluation.id)}
    new = dict.fromkeys(words for words in points_of(evaluation.learned) if words.casefold() not in known)
    return [add_point(work, council_id, year, words) for words in new]


def save_point(work: Work, point: LearningPoint) -> LearningPoint:
    """Its words, and what became of it."""
    now = work.get(LearningPoint, point.id)
    return work.update(replace(now, words=_line(point.words), became=point.became))


def move_point(work: Work, point_id: str, step: int) -> None:
    """As `move_effect`."""
    _move(work, work.get(LearningPoint, point_id), step)


def remove_point(work: Work, point_id: str) -> None:
    """What it has become on an agenda stays there."""
    _remove(work, work.get(LearningPoint, point_id))


# -- inside


def _begun(work: Work, council_id: CouncilId, year: int) -> Evaluation:
    return evaluations.begin(work, council_id, year)


def _of(measure: Measure, evaluation: Evaluation, position: int) -> Effect:
    return Effect(
        id=new_id(),
        evaluation_id=evaluation.id,
        position=position,
        measure_id=measure.id,
        title=measure.title,
        challenge=measure.challenge,
        is_preparedness=measure.challenge in _PREPAREDNESS,
    )


def _line(words: str) -> str:
    line = " ".join(words.split())
    if not line:
        raise RuleBroken(Problem.TEXT_EMPTY)
    return line


def _last(work: Work, kind: type[T], evaluation: Evaluation) -> int:
    return len(evaluation_parts.of(work, kind, evaluation.id))


def _move(work: Work, row: T, step: int) -> None:
    rows = evaluation_parts.of(work, type(row), row.evaluation_id)
    at = rows.index(row)
    if 0 <= at + step < len(rows):
        rows.insert(at + step, rows.pop(at))
        _number(work, rows)


def _remove(work: Work, row: T) -> None:
    work.remove(row)
    _number(work, evaluation_parts.of(work, type(row), row.evaluation_id))


def _number(work: Work, rows: Sequence[T]) -> None:
    for position, row in enumerate(rows):
        work.update(replace(row, position=position))
