"""Assess who may read what: each case of a meeting, what stands outside the cases of its agenda and minutes, and a
document without cases as a whole.

An assessment is about reading, not about what was said, so it may be made and changed after the minutes are locked.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.assessed import evaluation_words, plan_words, seal_of_document, seal_of_surroundings
from liaison_desk.domain.disclosure import Access, Assessment, seal_of_case
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.ids import CouncilId, ItemId, MeetingId, new_id
from liaison_desk.services import action_plans, evaluations, meetings, officers, under_item
from liaison_desk.store.work import Work


def assess_case(work: Work, /, item_id: ItemId, **changes: Any) -> Assessment:
    """The case as it reads now is assessed; `changes` are fields of the `Assessment`, the others stay."""
    item = work.get(AgendaItem, item_id)
    made = _made(work, {"item_id": item_id}, {"meeting_id": item.meeting_id}, changes)
    said = under_item.entries(work, [item])
    return _keep(work, replace(made, seal=seal_of_case(item, said, made, under_item.words(work, item))))


def assess_surroundings(work: Work, /, meeting_id: MeetingId, document: DocumentKind, **changes: Any) -> Assessment:
    """As `assess_case`, of all that stands outside the cases of the agenda, or of the minutes."""
    made = _made(work, {"meeting_id": meeting_id, "document": document}, {}, changes)
    return _keep(work, replace(made, seal=seal_of_surroundings(meetings.load(work, meeting_id), made)))


def assess_document(
    work: Work, /, document: DocumentKind, subject: str, words: Iterable[str], **changes: Any
) -> Assessment:
    """As `assess_case`, of a document without cases: `subject` is the id of what it is about, `words` all it says."""
    made = _made(work, {"document": document, "subject": subject}, {}, changes)
    return _keep(work, replace(made, seal=seal_of_document(made, words)))


def assess_evaluation(work: Work, /, council_id: CouncilId, year: int, **changes: Any) -> Assessment:
    """As `assess_document`; one nobody has written in yet is there from now on."""
    file = evaluations.load(work, council_id, year, work.now.date())
    if work.find(Evaluation, file.evaluation.id) is None:
        evaluations.save(work, file.evaluation)
    return assess_document(work, DocumentKind.EVALUATION, file.evaluation.id, evaluation_words(file), **changes)


def assess_plan(work: Work, /, period_id: str, **changes: Any) -> Assessment:
    """As `assess_document`."""
    file = action_plans.load(work, period_id)
    return assess_document(work, DocumentKind.ACTION_PLAN, period_id, plan_words(file), **changes)


def save(work: Work, assessment: Assessment) -> Assessment:
    """The public title as it was written; what was assessed stays what it was."""
    now = work.get(Assessment, assessment.id)
    return work.update(replace(now, public_title=assessment.public_title.strip()))


def withdraw(work: Work, assessment_id: str) -> None:
    """Not assessed, as if nobody had looked."""
    work.remove(work.get(Assessment, assessment_id))


def _made(work: Work, of: dict[str, Any], more: dict[str, Any], changes: dict[str, Any]) -> Assessment:
    """The assessment of this with what is changed, not kept yet and without its new seal; public where it is new."""
    known = work.all(Assessment, **of)
    fresh = Assessment(id=new_id(), access=Access.PUBLIC, assessed_at=work.now, **of, **more)
    officer = officers.current(work)
    name = officer.contact.name if officer else ""
    return replace(known[0] if known else fresh, **changes, assessed_by=name, assessed_at=work.now)


def _keep(work: Work, assessment: Assessment) -> Assessment:
    return work.add(assessment) if work.find(Assessment, assessment.id) is None else work.update(assessment)
