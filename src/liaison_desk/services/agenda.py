"""The agenda while it is prepared, and what becomes of its items in the meeting."""

from dataclasses import replace
from typing import Any

from liaison_desk.domain.agenda import AgendaItem, Outcome, closed_up, may_hold, moved, placed
from liaison_desk.domain.attachments import Attachment
from liaison_desk.domain.attendance import Attendance
from liaison_desk.domain.contact_log import LogEntry
from liaison_desk.domain.disclosure import Assessment
from liaison_desk.domain.follow import Choice, FollowChoice
from liaison_desk.domain.ids import ItemId, MeetingId, new_id
from liaison_desk.domain.minutes import Entry
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.services import carried, referrals
from liaison_desk.services.meetings import open_meeting
from liaison_desk.store.work import Reader, Work


def items_of(reader: Reader, meeting_id: MeetingId) -> list[AgendaItem]:
    return reader.all(AgendaItem, meeting_id=meeting_id)


def add_item(
    work: Work,
    meeting_id: MeetingId,
    title: str,
    parent_id: ItemId | None = None,
    carried_from: ItemId | None = None,
    source: str = "",
) -> AgendaItem:
    """A new case, last in its section or before the last fixed item of the agenda («Eventuelt»)."""
    meeting = open_meeting(work, meeting_id)
    if not title.strip():
        raise RuleBroken(Problem.TEXT_EMPTY)
    made = AgendaItem(
        id=ItemId(new_id()),
        meeting_id=meeting_id,
        position=0,
        title=title.strip(),
        parent_id=parent_id,
        carried_from=carried_from,
        source=source,
    )
    return carried.insert(work, meeting, made)


def save_item(work: Work, item: AgendaItem) -> AgendaItem:
    """The item as changed. Numbers and places are not changed this way."""
    open_meeting(work, item.meeting_id)
    now = work.get(AgendaItem, item.id)
    if not item.title.strip():
        raise RuleBroken(Problem.TEXT_EMPTY)
    kept = {name: getattr(now, name) for name in ("number", "year", "position", "parent_id", "meeting_id")}
    return work.update(replace(item, title=item.title.strip(), **kept))


def change_item(work: Work, item_id: ItemId, **changes: Any) -> AgendaItem:
    """Some fields of the item, the others as they are."""
    return save_item(work, replace(work.get(AgendaItem, item_id), **changes))


def move(work: Work, item_id: ItemId, step: int) -> None:
    """A step up (-1) or down (+1); at the end of the list nothing happens."""
    item = work.get(AgendaItem, item_id)
    open_meeting(work, item.meeting_id)
    for changed in moved(items_of(work, item.meeting_id), item_id, step):
        work.update(changed)


def place(work: Work, item_id: ItemId, parent_id: ItemId | None, index: int) -> None:
    """Where it is dropped; what cannot stand in a section stays at the top."""
    item = work.get(AgendaItem, item_id)
    open_meeting(work, item.meeting_id)
    if parent_id is not None and not may_hold(work.get(AgendaItem, parent_id), item):
        parent_id = None
    for changed in placed(items_of(work, item.meeting_id), item_id, parent_id, index):
        work.update(changed)


def remove_item(work: Work, item_id: ItemId) -> None:
    """What is attached goes with it. What points to it stands without it: a guest invited for it alone, the case it was
    carried to. What it followed from is left out of this meeting.

    Raises `RuleBroken` for a numbered case, a section that holds cases, an item with text, or a case that another
    council has taken up.
    """
    item = work.get(AgendaItem, item_id)
    open_meeting(work, item.meeting_id)
    if item.number is not None:
        raise RuleBroken(Problem.CASE_HAS_NUMBER, number=item.case_number)
    if work.all(AgendaItem, parent_id=item_id):
        raise RuleBroken(Problem.SECTION_HAS_CASES)
    if work.all(Entry, item_id=item_id):
        raise RuleBroken(Problem.ITEM_HAS_TEXT)
    referrals.forget(work, item)
    if item.source:
        work.add(FollowChoice(id=new_id(), meeting_id=item.meeting_id, source=item.source, choice=Choice.LEFT_OUT))
    for row in (*work.all(Assessment, item_id=item_id), *work.all(Attachment, item_id=item_id)):
        work.remove(row)
    for guest in work.all(Attendance, only_item_id=item_id):
        work.update(replace(guest, only_item_id=None))
    for later in work.all(AgendaItem, carried_from=item_id):
        work.update(replace(later, carried_from=None))
    for told in work.all(LogEntry, item_id=item_id):
        work.update(replace(told, item_id=None))
    work.remove(item)
    for changed in closed_up(items_of(work, item.meeting_id), item):
        work.update(changed)


def close_item(work: Work, item_id: ItemId, outcome: Outcome) -> AgendaItem:
    item = work.get(AgendaItem, item_id)
    open_meeting(work, item.meeting_id)
    return work.update(replace(item, outcome=outcome))
