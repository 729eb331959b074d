"""Assess who may read what: each case of a meeting, and what stands outside the cases of its agenda and minutes.

An assessment is about reading, not about what was said, so it may be made and changed after the minutes are locked.
"""

from dataclasses import replace
from typing import Any

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.assessed import seal_of_surroundings
from liaison_desk.domain.disclosure import Access, Assessment, seal_of_case
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.ids import ItemId, MeetingId, new_id
from liaison_desk.domain.minutes import Entry
from liaison_desk.services import meetings, officers, under_item
from liaison_desk.store.work import Work


def assess_case(work: Work, /, item_id: ItemId, **changes: Any) -> Assessment:
    """The case as it reads now is assessed; `changes` are fields of the `Assessment`, the others stay."""
    known = work.all(Assessment, item_id=item_id)
    meeting_id = work.get(AgendaItem, item_id).meeting_id
    return _assess(work, known[0] if known else _public(work, meeting_id, item_id=item_id), **changes)


def assess_surroundings(work: Work, /, meeting_id: MeetingId, document: DocumentKind, **changes: Any) -> Assessment:
    """As `assess_case`, of all that stands outside the cases of the agenda, or of the minutes."""
    known = work.all(Assessment, meeting_id=meeting_id, document=document)
    return _assess(work, known[0] if known else _public(work, meeting_id, document=document), **changes)


def save(work: Work, assessment: Assessment) -> Assessment:
    """The public title as it was written; what was assessed stays what it was."""
    now = work.get(Assessment, assessment.id)
    return work.update(replace(now, public_title=assessment.public_title.strip()))


def withdraw(work: Work, assessment_id: str) -> None:
    """Not assessed, as if nobody had looked."""
    work.remove(work.get(Assessment, assessment_id))


def _public(work: Work, meeting_id: MeetingId, **of: Any) -> Assessment:
    return Assessment(id=new_id(), meeting_id=meeting_id, access=Access.PUBLIC, assessed_at=work.now, **of)


def _assess(work: Work, assessment: Assessment, **changes: Any) -> Assessment:
    officer = officers.current(work)
    made = replace(assessment, **changes, assessed_by=officer.contact.name if officer else "", assessed_at=work.now)
    if made.item_id is not None:
        item = work.get(AgendaItem, made.item_id)
        said = sorted(work.all(Entry, item_id=item.id), key=lambda entry: entry.position)
        now = seal_of_case(item, said, made.access, made.scope, under_item.words(work, item))
    else:
        now = seal_of_surroundings(meetings.load(work, made.meeting_id), made)
    made = replace(made, seal=now)
    return work.add(made) if work.find(Assessment, made.id) is None else work.update(made)
