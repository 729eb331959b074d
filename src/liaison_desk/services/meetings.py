"""Meetings: planned by date, prepared from the council's template, started, ended, reviewed in the next one."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from liaison_desk.clock import OSLO
from liaison_desk.domain.actions import CLOSED, OPEN, ActionItem, HistoryLine
from liaison_desk.domain.agenda import USUAL_KIND, AgendaItem
from liaison_desk.domain.attachments import Attachment
from liaison_desk.domain.attendance import Attendance, participants
from liaison_desk.domain.contact_log import LogEntry
from liaison_desk.domain.corrections import Correction
from liaison_desk.domain.councils import Council, FixedItem, MemberRole, Membership, Secretariat, TemplateItem
from liaison_desk.domain.disclosure import Assessment, may_anyone_read
from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.follow import FollowChoice, FollowKind, key_of
from liaison_desk.domain.ids import ActionId, ContactId, CouncilId, ItemId, MeetingId, new_id
from liaison_desk.domain.meetings import Meeting, MeetingChange, MeetingKind, MeetingStage, agenda_due
from liaison_desk.domain.minutes import Entry, FollowUp
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.sending import Sending
from liaison_desk.domain.steps import MeetingStep
from liaison_desk.domain.times import exists
from liaison_desk.services import actions, arenas, carried, contacts, councils, elections, referrals, under_item
from liaison_desk.store.work import Reader, Work

_AT_ONCE = timedelta(hours=1)  # as long as a meeting called at once is planned to be
_LAST_BUT_ONE, _LAST_MINUTE = time(23, 58), time(23, 59)


def load(reader: Reader, meeting_id: MeetingId) -> MeetingFile:
    meeting = reader.get(Meeting, meeting_id)
    council = reader.get(Council, meeting.council_id)
    members = reader.all(Membership, council_id=council.id)
    entered = reader.all(Attendance, meeting_id=meeting_id)
    ids = {row.contact_id for row in members} | {row.contact_id for row in entered}
    ids |= {row.substitute_for for row in entered if row.substitute_for}
    ids |= {person for person in (meeting.chair_id, meeting.secretary_id) if person}
    people = contacts.rows(reader, ids)
    persons = {row.contact.id: row.contact for row in people}
    siblings = sorted(reader.all(Meeting, council_id=council.id), key=_when)
    heard = reader.all(HistoryLine, meeting_id=meeting_id)
    followed_up = sorted(reader.all(FollowUp, meeting_id=meeting_id), key=lambda line: line.position)
    revision, changed_at = reader.stamp(meeting)
    served = councils.municipalities_of(reader, council.id)
    news = {action.id for action in actions.news_for(reader, meeting)}
    spoken_of = news | {line.action_id for line in heard} | {line.action_id for line in followed_up}
    near = _near(reader, meeting, spoken_of)
    earlier = {other.id for other in siblings if _when(other) < _when(meeting)}
    from_before = tuple(_from_before(near, meeting, earlier, news | {line.action_id for line in heard}))
    left_out = {row.source for row in reader.all(FollowChoice, meeting_id=meeting_id)}
    heard_of = {line.action_id for line in heard}
    put_off = tuple(a for a in from_before if key_of(FollowKind.ACTION, a.id) in left_out and a.id not in heard_of)
    from_before = tuple(action for action in from_before if action not in put_off)
    items = reader.all(AgendaItem, meeting_id=meeting_id)
    told = {action.id for action in from_before} | {line.action_id for line in followed_up}
    return MeetingFile(
        meeting=meeting,
        council=council,
        municipalities=served,
        elections=elections.known(reader, [place.id for place in served]),
        items=tuple(items),
        entries=tuple(sorted(reader.all(Entry, meeting_id=meeting_id), key=lambda entry: entry.position)),
        people=tuple(participants(members, persons, entered, meeting.day)),
        chair=persons.get(meeting.chair_id) if meeting.chair_id else None,
        secretary=persons.get(meeting.secretary_id) if meeting.secretary_id else None,
        organisations={row.contact.id: row.organisation for row in people},
        actions={action.id: action for action in _raised_in(reader, meeting)},
        helpers=under_item.helpers(reader, [action.id for action in near]),
        from_before=from_before,
        news=frozenset(news),
        heard=tuple(sorted(heard, key=lambda line: line.at)),
        followed_up=tuple(followed_up),
        documents=tuple(reader.all(IssuedDocument, meeting_id=meeting_id)),
        previous=next((m for m in reversed(siblings) if _when(m) < _when(meeting) and m.was_held()), None),
        following=next((m for m in siblings if _when(m) > _when(meeting) and m.is_to_be_held()), None),
        changes=tuple(changes_of(reader, meeting_id)),
        revision=revision,
        changed_at=changed_at,
        correction=next(iter(reader.all(Correction, meeting_id=meeting_id)), None),
        assessments=tuple(reader.all(Assessment, meeting_id=meeting_id)),
        withheld=frozenset(withheld(reader, [action for action in near if action.id in told])),
        steps=tuple(reader.all(MeetingStep, meeting_id=meeting_id)),
        attachments=tuple(sorted(reader.all(Attachment, meeting_id=meeting_id), key=lambda a: a.position)),
        put_off=put_off,
        sent=referrals.of_items(reader, items),
        arenas=tuple(arenas.of_meeting(reader, meeting)) if _hears_of_arenas(items) else (),
        sendings=tuple(reader.all(Sending, meeting_id=meeting_id)),
    )


def withheld(reader: Reader, actions: Iterable[ActionItem]) -> Iterator[ActionId]:
    """The action items whose title and owner are not for everybody: an action item inherits what holds for its case,
    and a case that is not assessed is not public."""
    raised = {action.id: action.item_id for action in actions if action.item_id}
    ids = set(raised.values())
    assessed = {row.item_id: row for row in reader.all(Assessment, item_id=ids)}
    items = {item.id: item for item in reader.all(AgendaItem, id=ids)}
    said: dict[ItemId, list[Entry]] = {item_id: [] for item_id in items}
    for entry in under_item.entries(reader, items.values()):
        said[entry.item_id].append(entry)
    listed = under_item.listed(reader, items.values())
    for action_id, item_id in raised.items():
        if not may_anyone_read(assessed.get(item_id), items[item_id], said[item_id], action_id, listed[item_id]):
            yield action_id


def plan(
    work: Work,
    council_id: CouncilId,
    day: date,
    start: time,
    end: time,
    place: str | None = None,
    /,
    **about: Any,
) -> Meeting:
    """A meeting on a day, with the agenda the council's template gives it and what was not discussed in the meetings
    before; without a place, where it usually meets.

    `about` are other fields of the `Meeting`: kind, form, link. Where the municipality is the secretariat, the agenda
    is its own: here stand only the items we send in. Raises `RuleBroken` for a bad time.
    """
    council = work.get(Council, council_id)
    where = council.place if place is None else place.strip()
    meeting = _add(work, council_id, day, start, end, place=where, **about)
    if council.secretariat is Secretariat.MUNICIPALITY:
        return meeting
    template = sorted(work.all(TemplateItem, council_id=council_id), key=lambda item: item.position)
    for position, line in enumerate(template):
        work.add(
            AgendaItem(
                id=ItemId(new_id()),
                meeting_id=meeting.id,
                position=position,
                title=line.title,
                fixed=line.fixed,
                kind=USUAL_KIND.get(line.fixed),
                minutes=line.minutes,
            )
        )
    carried.fill(work, meeting)
    return meeting


def meet_now(work: Work, council_id: CouncilId, item: str) -> Meeting:
    """Something has happened: an extraordinary meeting that begins this minute, with one item to write under."""
    begins = min(work.now.time().replace(second=0, microsecond=0), _LAST_BUT_ONE)  # it ends on the day it began
    day, kind = work.now.date(), MeetingKind.EXTRAORDINARY
    later = datetime.combine(day, begins) + _AT_ONCE
    if not exists(later.date(), later.time(), OSLO):  # the night the clocks are put forward
        later += _AT_ONCE
    ends = later.time() if later.date() == day else _LAST_MINUTE
    meeting = _add(work, council_id, day, begins, ends, kind=kind, is_urgent=True)
    work.add(AgendaItem(id=ItemId(new_id()), meeting_id=meeting.id, position=0, title=item))
    return start(work, meeting.id)


def save(work: Work, meeting: Meeting) -> Meeting:
    """The meeting's facts as changed; locked minutes keep theirs. What the members know is moved, with a reason."""
    now = open_meeting(work, meeting.id)
    if _hours(meeting) != _hours(now):
        check_times(meeting.day, meeting.start, meeting.end)
        if now.stage is MeetingStage.PLANNED and _is_agenda_sent(work, now.id):
            raise RuleBroken(Problem.MOVE_INSTEAD)
    if meeting.kind is not now.kind and now.stage is MeetingStage.PLANNED:
        meeting = replace(meeting, is_urgent=_comes_without_notice(work, meeting))
    return work.update(meeting)


def change(work: Work, meeting_id: MeetingId, /, **changes: Any) -> Meeting:
    """Some of the meeting's facts, the others as they are."""
    return save(work, replace(work.get(Meeting, meeting_id), **changes))


def set_hours(work: Work, meeting_id: MeetingId, start: time, end: time) -> Meeting:
    """Once the meeting is over, what is written here is when it was held, and not when a button was pressed."""
    meeting = replace(work.get(Meeting, meeting_id), start=start, end=end)
    if meeting.stage is MeetingStage.ENDED and not meeting.is_written_afterwards:
        began, ended = (datetime.combine(meeting.day, hour, OSLO) for hour in (start, end))
        meeting = replace(meeting, started_at=began, ended_at=ended)
    return save(work, meeting)


def remove(work: Work, meeting_id: MeetingId) -> None:
    """Only a meeting nothing has come of: no document, no entry, no action item, no minutes reviewed."""
    meeting = work.get(Meeting, meeting_id)
    if meeting.cancelled_at:
        raise RuleBroken(Problem.MEETING_IS_CANCELLED)
    if meeting.stage is not MeetingStage.PLANNED or _something_came_of(work, meeting_id):
        raise RuleBroken(Problem.MEETING_HAS_DOCUMENTS)
    kept: tuple[type[Any], ...] = (Attachment, Attendance, Assessment, MeetingChange, MeetingStep, FollowChoice)
    for row in [row for kind in kept for row in work.all(kind, meeting_id=meeting_id)]:
        work.remove(row)
    items = work.all(AgendaItem, meeting_id=meeting_id)
    for item in sorted(items, key=lambda item: item.parent_id is None):
        referrals.forget(work, item)
        for told in work.all(LogEntry, item_id=item.id):
            work.update(replace(told, item_id=None))
        work.remove(item)
    work.remove(meeting)


def start(work: Work, meeting_id: MeetingId) -> Meeting:
    """The clock starts; starting twice changes nothing."""
    meeting = open_meeting(work, meeting_id)
    return meeting if meeting.started_at else work.update(replace(meeting, started_at=work.now))


def write_afterwards(work: Work, meeting_id: MeetingId) -> Meeting:
    """The meeting has been held; what is written now carries no times."""
    meeting = open_meeting(work, meeting_id)
    if meeting.was_held():
        return meeting
    return work.update(replace(meeting, is_written_afterwards=True, started_at=work.now, ended_at=work.now))


def end(work: Work, meeting_id: MeetingId) -> Meeting:
    meeting = start(work, meeting_id)
    return work.update(replace(meeting, ended_at=work.now))


def resume(work: Work, meeting_id: MeetingId) -> Meeting:
    """Ended too early: the meeting goes on."""
    return work.update(replace(open_meeting(work, meeting_id), ended_at=None))


def review(work: Work, meeting_id: MeetingId, remarks: str = "") -> Meeting:
    """The minutes of the meeting before are reviewed in this one, with the remarks that were made. Final."""
    open_meeting(work, meeting_id)
    previous = load(work, meeting_id).previous
    if previous is None or previous.locked_at is None or previous.is_approved:
        raise RuleBroken(Problem.NOTHING_TO_REVIEW)
    _approve(work, previous, work.get(Meeting, meeting_id).day)
    return work.update(replace(previous, reviewed_in=meeting_id, review_remarks=remarks.strip()))


def ask_for_remarks(work: Work, meeting_id: MeetingId, due: date | None) -> Meeting:
    """How long remarks to the locked minutes may come by e-mail; None asks for none."""
    meeting = _waiting_for_approval(work, meeting_id)
    return work.update(replace(meeting, remarks_due=due))


def approve_by_email(work: Work, meeting_id: MeetingId, on: date) -> Meeting:
    """The minutes are approved by e-mail on a day that has come. Final."""
    meeting = _waiting_for_approval(work, meeting_id)
    if on > work.now.date():
        raise RuleBroken(Problem.DAY_AHEAD)
    _approve(work, meeting, on)
    return work.update(replace(meeting, approved_by_email_on=on))


def writable_meeting(work: Work, meeting_id: MeetingId) -> Meeting:
    """The meeting, where its lines may still change: until they are locked, and while they are corrected."""
    meeting = work.get(Meeting, meeting_id)
    return meeting if work.all(Correction, meeting_id=meeting_id) else open_meeting(work, meeting_id)


def open_meeting(work: Work, meeting_id: MeetingId) -> Meeting:
    """The meeting, where it may still change. Raises `RuleBroken` once its minutes are locked, or it is cancelled."""
    meeting = work.get(Meeting, meeting_id)
    if meeting.locked_at:
        raise RuleBroken(Problem.MINUTES_LOCKED)
    if meeting.cancelled_at:
        raise RuleBroken(Problem.MEETING_IS_CANCELLED)
    return meeting


def _waiting_for_approval(work: Work, meeting_id: MeetingId) -> Meeting:
    meeting = work.get(Meeting, meeting_id)
    if meeting.locked_at is None or meeting.is_approved:
        raise RuleBroken(Problem.NOTHING_TO_APPROVE)
    return meeting


def _approve(work: Work, meeting: Meeting, on: date) -> None:
    """The full version that stands is the one that is approved."""
    full = Edition.FULL
    found = work.all(IssuedDocument, meeting_id=meeting.id, kind=DocumentKind.MINUTES, edition=full)
    newest = max((d for d in found if d.stands), key=lambda document: document.version, default=None)
    if newest is not None:
        work.update(replace(newest, approved_on=on))


def changes_of(reader: Reader, meeting_id: MeetingId) -> list[MeetingChange]:
    """Its history, the oldest line first."""
    return sorted(reader.all(MeetingChange, meeting_id=meeting_id), key=lambda change: change.at)


def check_times(day: date, start: time, end: time) -> None:
    """Raises `RuleBroken` for an end before the start, and for an hour the clocks leave out."""
    if end <= start:
        raise RuleBroken(Problem.END_BEFORE_START)
    if not (exists(day, start, OSLO) and exists(day, end, OSLO)):
        raise RuleBroken(Problem.NO_SUCH_TIME)


def _hears_of_arenas(items: Iterable[AgendaItem]) -> bool:
    return any(item.fixed is FixedItem.ARENAS for item in items)


def _something_came_of(reader: Reader, meeting_id: MeetingId) -> bool:
    """Also before it begins: an internal note, news of an action item, minutes already reviewed."""
    kinds: tuple[type[Any], ...] = (IssuedDocument, Entry, ActionItem, HistoryLine, Sending)
    if any(reader.all(kind, meeting_id=meeting_id) for kind in kinds):
        return True
    return bool(reader.all(Meeting, reviewed_in=meeting_id))


def _near(reader: Reader, meeting: Meeting, spoken_of: set[ActionId]) -> list[ActionItem]:
    """Of all that the council has ever raised, what this meeting raised, what was reported in it, what is open, and
    what is `spoken_of`."""
    some: tuple[dict[str, Any], ...] = (
        {"status": OPEN},
        {"status": CLOSED, "reported_in": None},
        {"reported_in": meeting.id},
    )
    found = [action for each in some for action in reader.all(ActionItem, council_id=meeting.council_id, **each)]
    known = {action.id: action for action in (*found, *_raised_in(reader, meeting))}
    rest = reader.all(ActionItem, id=spoken_of - known.keys())
    return [*known.values(), *(action for action in rest if action.council_id == meeting.council_id)]


def _raised_in(reader: Reader, meeting: Meeting) -> list[ActionItem]:
    return reader.all(ActionItem, council_id=meeting.council_id, meeting_id=meeting.id)


def _from_before(
    every: list[ActionItem], meeting: Meeting, earlier: set[MeetingId], heard: set[ActionId]
) -> list[ActionItem]:
    """Of two meetings on one day, the first does not hear of what the second one raises."""
    found = [
        action
        for action in every
        if (action.meeting_id in earlier if action.meeting_id else action.raised_on <= meeting.day)
        and (action.status.is_open or action.id in heard)
    ]
    return sorted(found, key=lambda action: (not action.status.is_open, action.due_on or date.max, action.raised_on))


def _holder(work: Work, council_id: CouncilId, role: MemberRole, day: date) -> ContactId | None:
    holders = [m for m in work.all(Membership, council_id=council_id, role=role) if m.is_current(day)]
    return holders[0].contact_id if holders else None


def _add(work: Work, council_id: CouncilId, day: date, start: time, end: time, **more: Any) -> Meeting:
    check_times(day, start, end)
    return work.add(
        Meeting(
            id=MeetingId(new_id()),
            council_id=council_id,
            day=day,
            start=start,
            end=end,
            chair_id=_holder(work, council_id, MemberRole.CHAIR, day),
            secretary_id=_holder(work, council_id, MemberRole.SECRETARY, day),
            **more,
        )
    )


def _is_agenda_sent(reader: Reader, meeting_id: MeetingId) -> bool:
    agendas = reader.all(IssuedDocument, meeting_id=meeting_id, kind=DocumentKind.AGENDA)
    return any(document.sent_on for document in agendas)


def _comes_without_notice(work: Work, meeting: Meeting) -> bool:
    """An extraordinary meeting so near that no agenda can go out in time: then none is asked for."""
    notice = work.get(Council, meeting.council_id).notice_days
    return meeting.kind is MeetingKind.EXTRAORDINARY and agenda_due(meeting, notice) < work.now.date()


def _hours(meeting: Meeting) -> tuple[date, time, time]:
    return meeting.day, meeting.start, meeting.end


def _when(meeting: Meeting) -> tuple[date, time, str]:
    return meeting.day, meeting.start, meeting.id
