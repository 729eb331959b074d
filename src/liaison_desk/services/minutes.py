"""The notes of a meeting, line by line, and who was there. Nothing here changes once the minutes are locked, but the
lines while they are corrected: then the minutes alone change, for the action items live on in the register [A3]."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import time
from typing import Any

from liaison_desk.clock import OSLO
from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.arenas import Arena
from liaison_desk.domain.attendance import Attendance, Presence
from liaison_desk.domain.changes import ChangeSet
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import MemberRole, Membership
from liaison_desk.domain.deadlines import NO_DEADLINE, Deadline, DueKind
from liaison_desk.domain.ids import ContactId, EntryId, ItemId, MeetingId, new_id
from liaison_desk.domain.meetings import Meeting, MeetingStage
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.referrals import Referral
from liaison_desk.domain.times import exists
from liaison_desk.services import actions, meetings
from liaison_desk.services.actions import NOBODY, Owner
from liaison_desk.store.work import Work


def add_entry(
    work: Work,
    item_id: ItemId,
    kind: EntryKind,
    text: str,
    *,
    owner: Owner = NOBODY,
    helpers: Iterable[ContactId] = (),
    deadline: Deadline = NO_DEADLINE,
) -> Entry:
    """A line at the end of an item; an action item enters the register too.

    The first line starts the meeting; on a later day the meeting has been held, and is written afterwards.
    """
    item = work.get(AgendaItem, item_id)
    meeting = meetings.writable_meeting(work, item.meeting_id)
    if not text.strip():
        raise RuleBroken(Problem.TEXT_EMPTY)
    if kind is not EntryKind.INTERNAL and meeting.stage is MeetingStage.PLANNED:
        begin = meetings.write_afterwards if work.now.date() > meeting.day else meetings.start
        meeting = begin(work, meeting.id)
    action = None
    if kind is EntryKind.ACTION and not meeting.locked_at:
        action = _raise(work, meeting, item, _title(text), owner, helpers, deadline)
    entry = work.add(
        Entry(
            id=EntryId(new_id()),
            meeting_id=meeting.id,
            item_id=item_id,
            position=_next_position(work, item_id),
            kind=kind,
            text=text.strip(),
            at=None if meeting.is_written_afterwards or meeting.locked_at else work.now,
            action_id=action.id if action else None,
        )
    )
    return _word(work, entry, owner, deadline) if meeting.locked_at and kind is EntryKind.ACTION else entry


def edit_entry(
    work: Work, entry_id: EntryId, text: str, *, owner: Owner | None = None, deadline: Deadline | None = None
) -> Entry:
    """New words for a line. An action item's title follows; its owner and deadline where they are given."""
    entry = _open_entry(work, entry_id)
    if not text.strip():
        raise RuleBroken(Problem.TEXT_EMPTY)
    if _is_corrected(work, entry):
        return _word(work, replace(entry, text=text.strip()), owner, deadline)
    if entry.action_id:
        actions.save(work, replace(work.get(ActionItem, entry.action_id), title=_title(text)))
        if owner is not None:
            actions.change_owner(work, entry.action_id, owner)
        if deadline is not None:
            actions.change_deadline(work, entry.action_id, deadline)
    return work.update(replace(entry, text=text.strip()))


def change_kind(work: Work, entry_id: EntryId, kind: EntryKind) -> Entry:
    """The same words as another kind. What stops being an action item leaves the register."""
    entry = _open_entry(work, entry_id)
    if entry.kind is kind:
        return entry
    if _is_corrected(work, entry):
        bare = replace(entry, owner="", due_kind=DueKind.NONE, due_on=None, due_words="", action_id=None)
        return work.update(replace(bare, kind=kind))
    if entry.action_id:
        bare = work.update(replace(entry, action_id=None, kind=kind))
        actions.remove(work, entry.action_id)
        return bare
    if kind is EntryKind.ACTION:
        item = work.get(AgendaItem, entry.item_id)
        meeting = work.get(Meeting, entry.meeting_id)
        action = _raise(work, meeting, item, _title(entry.text), NOBODY, (), NO_DEADLINE)
        return work.update(replace(entry, kind=kind, action_id=action.id))
    return work.update(replace(entry, kind=kind))


def move_entry(work: Work, entry_id: EntryId, step: int) -> None:
    """A step up (-1) or down (+1) within its item."""
    entry = _open_entry(work, entry_id)
    siblings = sorted(work.all(Entry, item_id=entry.item_id), key=lambda e: e.position)
    at = siblings.index(entry)
    if 0 <= at + step < len(siblings):
        other = siblings[at + step]
        work.update(replace(entry, position=other.position))
        work.update(replace(other, position=entry.position))


def place_entry(work: Work, entry_id: EntryId, item_id: ItemId, before: EntryId | None = None) -> Entry:
    """Under an item of the same meeting, above another line of it or at its end. An action item goes with its line,
    and is then of that case; one the locked minutes tell of stays with the case that raised it."""
    entry = _open_entry(work, entry_id)
    item = work.get(AgendaItem, item_id)
    if item.meeting_id != entry.meeting_id:
        raise RuleBroken(Problem.GONE)
    others = sorted((e for e in work.all(Entry, item_id=item_id) if e.id != entry_id), key=lambda e: e.position)
    at = next((number for number, other in enumerate(others) if other.id == before), len(others))
    for number, other in enumerate(others):
        work.update(replace(other, position=number + (number >= at)))
    if entry.action_id and not _is_corrected(work, entry):
        work.update(replace(work.get(ActionItem, entry.action_id), item_id=item_id))
    return work.update(replace(entry, item_id=item_id, position=at))


def remove_entry(work: Work, entry_id: EntryId) -> None:
    entry = _open_entry(work, entry_id)
    if entry.action_id and not _is_corrected(work, entry):
        actions.remove(work, entry.action_id)  # takes the line with it
    else:
        work.remove(entry)


def concerns(step: ChangeSet, meeting_id: MeetingId) -> bool:
    """Whether a step belongs to this meeting: it touched the meeting or what is kept in it, or what is changed from
    there: a contact, an arena, a case that was sent on."""
    rows = [row for change in step.changes for row in (change.before, change.after) if row is not None]
    own = (row.id if isinstance(row, Meeting) else getattr(row, "meeting_id", None) for row in rows)
    return meeting_id in own or all(isinstance(row, Contact | Arena | Referral) for row in rows)


def set_presence(work: Work, meeting_id: MeetingId, contact_id: ContactId, presence: Presence) -> None:
    _enter(work, meeting_id, contact_id, presence=presence)


def set_times(work: Work, meeting_id: MeetingId, contact_id: ContactId, came: time | None, left: time | None) -> None:
    """When someone came late or left early. Raises `RuleBroken` where they would leave before they came, and for an
    hour the clocks leave out."""
    if came and left and left <= came:
        raise RuleBroken(Problem.END_BEFORE_START)
    day = work.get(Meeting, meeting_id).day
    if not all(exists(day, moment, OSLO) for moment in (came, left) if moment):
        raise RuleBroken(Problem.NO_SUCH_TIME)
    _enter(work, meeting_id, contact_id, came=came, left=left, presence=Presence.PRESENT)


def add_guest(
    work: Work,
    meeting_id: MeetingId,
    contact_id: ContactId,
    *,
    role: MemberRole | None = None,
    substitute_for: ContactId | None = None,
    only_item_id: ItemId | None = None,
) -> None:
    """Someone who takes part without being expected: a substitute, an observer, a guest for one case.

    Whoever is substituted for is excused. Without a `role` it is the one they have in the council, or a guest's.
    """
    if substitute_for:
        role = MemberRole.SUBSTITUTE
        _enter(work, meeting_id, substitute_for, presence=Presence.EXCUSED)
    part = {"role": role} if role else {}
    _enter(
        work,
        meeting_id,
        contact_id,
        **part,
        substitute_for=substitute_for,
        only_item_id=only_item_id,
        presence=Presence.PRESENT,
    )


def remove_guest(work: Work, meeting_id: MeetingId, contact_id: ContactId) -> None:
    meetings.open_meeting(work, meeting_id)
    for row in work.all(Attendance, meeting_id=meeting_id, contact_id=contact_id):
        work.remove(row)


def _enter(work: Work, meeting_id: MeetingId, contact_id: ContactId, **changes: Any) -> None:
    """Keep what differs from the default; an expected member who simply is there needs no row."""
    meeting = meetings.open_meeting(work, meeting_id)
    known = work.all(Attendance, meeting_id=meeting_id, contact_id=contact_id)
    current = [
        m
        for m in work.all(Membership, council_id=meeting.council_id, contact_id=contact_id)
        if m.is_current(meeting.day)
    ]
    usual = Attendance(
        id=known[0].id if known else new_id(),
        meeting_id=meeting_id,
        contact_id=contact_id,
        role=current[0].role if current else MemberRole.YEARLY_GUEST,
    )
    wanted = replace(known[0] if known else usual, **changes)
    is_default = bool(current) and current[0].is_expected and wanted == usual
    if is_default and known:
        work.remove(known[0])
    elif not is_default:
        if known:
            work.update(wanted)
        else:
            work.add(wanted)


def _raise(
    work: Work,
    meeting: Meeting,
    item: AgendaItem,
    title: str,
    owner: Owner,
    helpers: Iterable[ContactId],
    deadline: Deadline,
) -> ActionItem:
    return actions.raise_item(
        work,
        title,
        owner=owner,
        helpers=helpers,
        deadline=deadline,
        council_id=meeting.council_id,
        meeting_id=meeting.id,
        item_id=item.id,
    )


def _title(text: str) -> str:
    """A line may have been written over several; a title is one."""
    return " ".join(text.split())


def _open_entry(work: Work, entry_id: EntryId) -> Entry:
    entry = work.get(Entry, entry_id)
    meetings.writable_meeting(work, entry.meeting_id)
    return entry


def _is_corrected(work: Work, entry: Entry) -> bool:
    """The line may be changed although its minutes are locked."""
    return work.get(Meeting, entry.meeting_id).locked_at is not None


def _word(work: Work, entry: Entry, owner: Owner | None, deadline: Deadline | None) -> Entry:
    """The line of locked minutes, with owner and deadline where they are given."""
    if owner is not None:
        entry = replace(entry, owner=owner.words)
    if deadline is not None:
        entry = replace(entry, due_kind=deadline.kind, due_on=deadline.on, due_words=deadline.words)
    return work.update(entry)


def _next_position(work: Work, item_id: ItemId) -> int:
    last = work.highest(Entry, "position", item_id=item_id)
    return 0 if last is None else last + 1
