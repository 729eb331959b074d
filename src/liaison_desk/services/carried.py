"""Cases that were not discussed go on to the council's next agenda, and whose turn it is to have what follows."""

from collections.abc import Iterable
from dataclasses import replace

from liaison_desk.domain.agenda import AgendaItem, Outcome, placed
from liaison_desk.domain.disclosure import Access, Assessment, Scope, seal_of_case
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.follow import Choice, FollowChoice, FollowKind, key_of
from liaison_desk.domain.ids import ItemId, MeetingId, new_id
from liaison_desk.domain.meetings import Meeting
from liaison_desk.store.work import Reader, Work


def fill(work: Work, meeting: Meeting) -> list[AgendaItem]:
    """What was not discussed in the meetings before follows by itself, once: not into an agenda that has been issued,
    and not where it was left out."""
    if meeting.started_at is not None or is_issued(work, meeting.id):
        return []
    found = waiting(work, meeting)
    left_out = {row.source for row in work.all(FollowChoice, meeting_id=meeting.id)}
    left_out |= {item.source for item in work.all(AgendaItem, meeting_id=meeting.id)}
    return [
        carry_on(work, meeting, case)
        for case, before in found
        if not before.cancelled_at and key_of(FollowKind.CASE, case.id) not in left_out
    ]


def waiting(reader: Reader, meeting: Meeting) -> list[tuple[AgendaItem, Meeting]]:
    """The cases that could follow into a meeting, or have followed into it, each with the meeting it was last in: not
    discussed there, or on the agenda of one that was cancelled."""
    before = {other.id: other for other in earlier(reader, meeting)}
    outcomes = (Outcome.NOT_DISCUSSED, Outcome.OPEN)
    items = reader.all(AgendaItem, meeting_id=before.keys(), fixed=None, outcome=outcomes)
    found = [
        (item, before[item.meeting_id])
        for item in items
        if _waits(item, before[item.meeting_id]) and is_free(reader, meeting, key_of(FollowKind.CASE, item.id))
    ]
    return sorted(found, key=lambda pair: (_when(pair[1]), pair[0].number or 0, pair[0].position))


def carry_on(work: Work, meeting: Meeting, before: AgendaItem) -> AgendaItem:
    """The case as it was called to, in the section it stood in; the preparation notes were for that meeting."""
    section = work.find(AgendaItem, before.parent_id)
    own = work.all(AgendaItem, meeting_id=meeting.id)
    parent = next((item for item in own if section is not None and item.fixed is section.fixed), None)
    kept = {name: getattr(before, name) for name in ("kind", "presenter", "minutes", "background")}
    made = AgendaItem(
        id=ItemId(new_id()),
        meeting_id=meeting.id,
        position=0,
        title=before.title,
        parent_id=parent.id if parent else None,
        carried_from=before.id,
        source=key_of(FollowKind.CASE, before.id),
        **kept,
    )
    carried = insert(work, meeting, made)
    bring_exemption(work, before, carried)
    return carried


def insert(work: Work, meeting: Meeting, item: AgendaItem) -> AgendaItem:
    """Last in its section, or before the last fixed item of the agenda («Eventuelt»). Late where it comes after the
    agenda has been issued and before the meeting has begun."""
    items = work.all(AgendaItem, meeting_id=meeting.id)
    siblings = sorted((i for i in items if i.parent_id == item.parent_id), key=lambda i: i.position)
    is_late = meeting.started_at is None and is_issued(work, meeting.id)
    added = work.add(replace(item, position=len(siblings), is_late=is_late))
    if item.parent_id is None and siblings and siblings[-1].fixed is not None:
        for changed in placed([*items, added], added.id, None, len(siblings) - 1):
            work.update(changed)
    return work.get(AgendaItem, added.id)


def bring_exemption(work: Work, before: AgendaItem, after: AgendaItem) -> None:
    """What was exempt stays so as a whole, on the same ground, until it is assessed where it came to. Nothing else
    comes along: what was public there is not assessed here."""
    _bring(work, work.all(Assessment, item_id=before.id, access=Access.EXEMPT), after)


def bring_exemption_of(work: Work, document: DocumentKind, subject: str, after: AgendaItem) -> None:
    """As `bring_exemption`, of a document without cases whose words the case tells."""
    _bring(work, work.all(Assessment, document=document, subject=subject, access=Access.EXEMPT), after)


def _bring(work: Work, found: Iterable[Assessment], after: AgendaItem) -> None:
    for known in found:
        if work.all(Assessment, item_id=after.id):
            return
        whole = replace(known, id=new_id(), document=None, subject="", scope=Scope.WHOLE, entries="")
        made = replace(whole, meeting_id=after.meeting_id, item_id=after.id)
        work.add(replace(made, seal=seal_of_case(after, (), made)))


# -- whose turn it is


def siblings(reader: Reader, meeting: Meeting) -> list[Meeting]:
    """The other meetings of the council."""
    return [other for other in reader.all(Meeting, council_id=meeting.council_id) if other.id != meeting.id]


def earlier(reader: Reader, meeting: Meeting) -> list[Meeting]:
    return [other for other in siblings(reader, meeting) if _when(other) < _when(meeting)]


def is_free(reader: Reader, meeting: Meeting, key: str) -> bool:
    """Whether it is on this agenda, or could be: on no other, dropped nowhere, and no other meeting comes before."""
    on = {item.meeting_id for item in reader.all(AgendaItem, source=key)}
    if meeting.id in on:
        return True
    dropped = any(row.choice is Choice.DROPPED for row in reader.all(FollowChoice, source=key))
    return not on and not dropped and is_next(reader, meeting, key)


def is_next(reader: Reader, meeting: Meeting, key: str) -> bool:
    """A meeting that is held before this one has it first, unless it was left out there."""
    coming = {other.id for other in earlier(reader, meeting) if other.is_to_be_held()}
    return coming <= left_out_of(reader, key)


def left_out_of(reader: Reader, key: str) -> set[MeetingId]:
    return {row.meeting_id for row in reader.all(FollowChoice, source=key)}


def is_issued(reader: Reader, meeting_id: MeetingId) -> bool:
    """Whether there has been an agenda, also where it was withdrawn: the members have seen it."""
    return bool(reader.all(IssuedDocument, meeting_id=meeting_id, kind=DocumentKind.AGENDA))


def _waits(case: AgendaItem, meeting: Meeting) -> bool:
    return meeting.cancelled_at is not None or (meeting.was_held() and case.outcome is Outcome.NOT_DISCUSSED)


def _when(meeting: Meeting) -> tuple[object, ...]:
    return meeting.day, meeting.start, meeting.id
