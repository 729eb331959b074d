"""What is listed in an evaluation, beside the plan it judges and the agendas its learning points went to."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from liaison_desk.domain.action_plans import Measure
from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.agreements import AgreementFile, FocusArea, PeriodFile
from liaison_desk.domain.contacts import party_of
from liaison_desk.domain.disclosure import Access, Assessment
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.evaluation_parts import (
    Attendee,
    Effect,
    EffectRow,
    EvaluationPerson,
    EvaluationTheme,
    LearningPoint,
    Lesson,
    Parts,
    fate_of,
)
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.files import EvaluationFile
from liaison_desk.domain.follow import Choice, FollowChoice, FollowKind, key_of
from liaison_desk.domain.ids import EvaluationId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services import action_plans, agreements, contacts, public
from liaison_desk.store.work import Reader

T = TypeVar("T", EvaluationTheme, Effect, LearningPoint)
Typed = Mapping[str, Mapping[str, Any]]  # what is still being written: words by field, by the id of the row


def load(reader: Reader, evaluation_id: EvaluationId) -> Parts:
    return Parts(
        people=tuple(_people(reader, evaluation_id)),
        themes=tuple(of(reader, EvaluationTheme, evaluation_id)),
        effects=tuple(_effects(reader, of(reader, Effect, evaluation_id))),
        points=tuple(of(reader, LearningPoint, evaluation_id)),
    )


def of(reader: Reader, kind: type[T], evaluation_id: EvaluationId) -> list[T]:
    """The rows of a list, in order."""
    return sorted(reader.all(kind, evaluation_id=evaluation_id), key=lambda row: row.position)


def with_typed(file: EvaluationFile, typed: Typed) -> EvaluationFile:
    """As if what is being written were stored already."""
    parts = file.parts

    def now(row: T) -> T:
        return replace(row, **typed[row.id]) if row.id in typed else row

    def row_now(row: EffectRow) -> EffectRow:
        words = typed.get(row.effect.id, {})
        title, challenge = words.get("title", row.title), words.get("challenge", row.challenge)
        return replace(row, effect=now(row.effect), title=title, challenge=challenge)

    seen = replace(
        parts,
        themes=tuple(map(now, parts.themes)),
        effects=tuple(map(row_now, parts.effects)),
        points=tuple(map(now, parts.points)),
    )
    lessons_ = tuple(replace(lesson, point=now(lesson.point)) for lesson in file.lessons)
    return replace(file, parts=seen, lessons=lessons_)


def lessons(reader: Reader, before: Evaluation | None) -> tuple[Lesson, ...]:
    """The learning points of the year before, each with what has become of it."""
    if before is None:
        return ()
    of_evaluation = {"document": DocumentKind.EVALUATION, "subject": before.id, "access": Access.EXEMPT}
    is_exempt = bool(reader.all(Assessment, **of_evaluation))
    return tuple(_lesson(reader, point, is_exempt=is_exempt) for point in of(reader, LearningPoint, before.id))


def missing_measures(
    reader: Reader, municipalities: Iterable[Municipality], year: int, effects: Iterable[Effect]
) -> list[Measure]:
    """What the action plans of the year have and the table has not, in the order of the plans; without what was
    dropped."""
    known = {effect.measure_id for effect in effects}
    areas = [
        part.area.id
        for municipality in municipalities
        for file in agreements.of_municipality(reader, municipality.id)
        if (period := _of_year(file, year)) is not None
        for part in period.areas
    ]
    found = action_plans.measures_in(reader, areas)
    return [m for m in found if m.id not in known and m.status is not ActionStatus.DROPPED]


def _of_year(file: AgreementFile, year: int) -> PeriodFile | None:
    """The newest period that had begun by then and had not run out; where none has a beginning, the only one there is."""
    begun = [
        part
        for part in file.periods
        if (part.period.begins is None or part.period.begins.year <= year)
        and (part.period.valid_until is None or part.period.valid_until.year >= year)
    ]
    return begun[-1] if begun else None


def _people(reader: Reader, evaluation_id: EvaluationId) -> list[Attendee]:
    """The municipality's first, as in the minutes; then by name."""
    rows = {row.contact_id: row for row in reader.all(EvaluationPerson, evaluation_id=evaluation_id)}
    found = contacts.rows(reader, rows) if rows else []
    made = [Attendee(rows[one.contact.id], one.contact, one.organisation) for one in found]
    order = list(type(party_of(made[0].contact.side))) if made else []
    return sorted(made, key=lambda one: (order.index(party_of(one.contact.side)), one.contact.name))


def _effects(reader: Reader, effects: Sequence[Effect]) -> Iterator[EffectRow]:
    measures = {row.id: row for row in reader.all(Measure, id={e.measure_id for e in effects if e.measure_id})}
    areas = reader.all(FocusArea, id={measure.area_id for measure in measures.values()})
    closed = public.of_exempt_plan(reader, areas)
    for effect in effects:
        measure = measures.get(effect.measure_id or "")
        if measure is None:
            yield EffectRow(effect, effect.title, effect.challenge)
        else:
            words = (measure.title, measure.challenge, measure.owner_words)
            yield EffectRow(effect, *words, measure.status, measure.area_id in closed)


def _lesson(reader: Reader, point: LearningPoint, *, is_exempt: bool) -> Lesson:
    key = key_of(FollowKind.LEARNED, point.id)
    items = _and_carried(reader, reader.all(AgendaItem, source=key))
    meetings = {meeting.id: meeting for meeting in reader.all(Meeting, id={item.meeting_id for item in items})}
    on = sorted(
        ((item, meetings[item.meeting_id]) for item in items), key=lambda pair: (pair[1].day, pair[1].start, pair[0].id)
    )
    dropped = any(row.choice is Choice.DROPPED for row in reader.all(FollowChoice, source=key))
    fate, item = fate_of(on, is_dropped=dropped)
    raised = {entry.action_id for entry in reader.all(Entry, item_id=[item.id for item in items]) if entry.action_id}
    return Lesson(
        point,
        fate,
        item,
        meetings[item.meeting_id] if item else None,
        tuple(sorted(reader.all(ActionItem, id=raised), key=lambda action: (action.raised_on, action.title))),
        is_exempt,
    )


def _and_carried(reader: Reader, items: Sequence[AgendaItem]) -> list[AgendaItem]:
    """With the cases they went on as, where they were not discussed the first time."""
    found, newest = list(items), list(items)
    while newest:
        newest = reader.all(AgendaItem, carried_from=[item.id for item in newest])
        found += newest
    return found
