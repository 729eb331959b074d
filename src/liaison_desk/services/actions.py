"""Action items: raised, followed up, done, reported. Every change of weight is a dated line in their history."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Concatenate, ParamSpec

from liaison_desk.domain.action_files import ActionFile
from liaison_desk.domain.action_plans import Measure
from liaison_desk.domain.actions import (
    CLOSED,
    ActionHelper,
    ActionItem,
    ActionStatus,
    HistoryKind,
    HistoryLine,
    Priority,
    is_news,
)
from liaison_desk.domain.agreements import Agreement, AgreementPeriod
from liaison_desk.domain.contact_log import LogEntry
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council
from liaison_desk.domain.deadlines import NO_DEADLINE, Deadline
from liaison_desk.domain.ids import ActionId, ContactId, CouncilId, ItemId, MeetingId, MunicipalityId, new_id
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.services import councils
from liaison_desk.services.action_history import history as history
from liaison_desk.services.action_history import tell
from liaison_desk.services.action_rows import next_meeting_after as next_meeting_after
from liaison_desk.services.action_rows import row as row
from liaison_desk.services.action_rows import rows as rows
from liaison_desk.services.action_rows import waiting as waiting
from liaison_desk.store.work import Reader, Work

P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose it is, or who follows it up: a person by id and name, or a role or organisation in words alone."""

    words: str = ""
    contact_id: ContactId | None = None


NOBODY = Owner()


def load(reader: Reader, action_id: ActionId) -> ActionFile | None:
    """None where it has been removed."""
    found = row(reader, action_id)
    if found is None:
        return None
    helpers = reader.all(ActionHelper, action_id=action_id)
    people = reader.all(Contact, id=[helper.contact_id for helper in helpers])
    lines = history(reader, action_id)
    ids = {line.meeting_id for line in lines} | {found.action.reported_in}
    meetings: dict[str, Meeting] = {m.id: m for m in reader.all(Meeting, id=[i for i in ids if i])}
    measure = reader.find(Measure, found.action.measure_id)
    period = reader.get(AgreementPeriod, found.area.period_id) if found.area else None
    forums = reader.all(Council, id={meeting.council_id for meeting in meetings.values()})
    return ActionFile(
        row=found,
        helpers=tuple(sorted(people, key=lambda person: person.name)),
        history=tuple(lines),
        meetings=meetings,
        councils={council.id: council.name for council in forums},
        measure=measure.title if measure else "",
        period_id=period.id if period else "",
        plan_of=reader.get(Agreement, period.agreement_id).municipality_id if period else None,
        came_of=next(iter(reader.all(LogEntry, action_id=action_id)), None),
    )


def raise_item(
    work: Work,
    title: str,
    *,
    owner: Owner = NOBODY,
    helpers: Iterable[ContactId] = (),
    deadline: Deadline = NO_DEADLINE,
    council_id: CouncilId | None = None,
    municipality_id: MunicipalityId | None = None,
    meeting_id: MeetingId | None = None,
    item_id: ItemId | None = None,
    measure_id: str | None = None,
    follower: Owner = NOBODY,
) -> ActionItem:
    """A new action item. Without a municipality it gets that of its council, where the council has one alone."""
    if not title.strip():
        raise RuleBroken(Problem.TEXT_EMPTY)
    if council_id and municipality_id is None:
        served = councils.municipalities_of(work, council_id)
        municipality_id = served[0].id if len(served) == 1 else None
    raised_on = work.get(Meeting, meeting_id).day if meeting_id else work.now.date()
    action = work.add(
        ActionItem(
            id=ActionId(new_id()),
            title=title.strip(),
            raised_on=raised_on,
            owner_id=owner.contact_id,
            owner_words=owner.words,
            council_id=council_id,
            municipality_id=municipality_id,
            meeting_id=meeting_id,
            item_id=item_id,
            measure_id=measure_id,
            follower_id=follower.contact_id,
            follower_words=follower.words,
        ).with_deadline(deadline)
    )
    for contact_id in dict.fromkeys(helpers):
        if contact_id != owner.contact_id:
            work.add(ActionHelper(id=new_id(), action_id=action.id, contact_id=contact_id))
    tell(work, action, HistoryKind.RAISED, meeting_id=meeting_id)
    return action


def save(work: Work, action: ActionItem) -> ActionItem:
    """Title, details, priority, council, municipality and focus area as changed; the rest has verbs of its own."""
    if not action.title.strip():
        raise RuleBroken(Problem.TEXT_EMPTY)
    now = work.get(ActionItem, action.id)
    return work.update(
        replace(
            now,
            title=action.title.strip(),
            details=action.details,
            priority=action.priority,
            council_id=action.council_id,
            municipality_id=action.municipality_id,
            area_id=action.area_id,
        )
    )


def set_priority(work: Work, action_id: ActionId, priority: Priority) -> ActionItem:
    return work.update(replace(work.get(ActionItem, action_id), priority=priority))


def change_status(
    work: Work, action_id: ActionId, status: ActionStatus, because: str = "", meeting_id: MeetingId | None = None
) -> ActionItem:
    """Done keeps the day; dropped needs a reason. Opened again, it is no longer reported."""
    action = work.get(ActionItem, action_id)
    if status is ActionStatus.DROPPED and not because.strip():
        raise RuleBroken(Problem.REASON_MISSING)
    if action.status is status:
        return action
    changed = work.update(
        replace(
            action,
            status=status,
            done_on=work.now.date() if status is ActionStatus.DONE else None,
            dropped_because=because.strip() if status is ActionStatus.DROPPED else "",
            reported_in=None,
        )
    )
    tell(work, changed, HistoryKind.STATUS, status=status, words=because.strip(), meeting_id=meeting_id)
    return changed


def reopen(work: Work, action_id: ActionId, meeting_id: MeetingId | None = None) -> ActionItem:
    """A tick taken back: open as it was before it was closed."""
    before = [line.status for line in history(work, action_id) if line.status and line.status.is_open]
    status = before[0] if before else ActionStatus.NOT_STARTED
    return change_status(work, action_id, status, meeting_id=meeting_id)


def change_deadline(
    work: Work, action_id: ActionId, deadline: Deadline, meeting_id: MeetingId | None = None
) -> ActionItem:
    action = work.get(ActionItem, action_id)
    changed = work.update(action.with_deadline(deadline))
    if changed != action and not _is_being_raised(work, action):
        tell(work, changed, HistoryKind.DEADLINE, deadline=deadline, meeting_id=meeting_id)
    return changed


def change_owner(work: Work, action_id: ActionId, owner: Owner) -> ActionItem:
    action = work.get(ActionItem, action_id)
    changed = work.update(replace(action, owner_id=owner.contact_id, owner_words=owner.words))
    for helper in work.all(ActionHelper, action_id=action_id, contact_id=owner.contact_id):
        work.remove(helper)  # who answers for it is not also a helper
    if changed != action and not _is_being_raised(work, action):
        tell(work, changed, HistoryKind.OWNER, words=owner.words)
    return changed


def change_follower(work: Work, action_id: ActionId, follower: Owner) -> ActionItem:
    """Who is responsible for following it up, besides the owner [003 §3]."""
    action = work.get(ActionItem, action_id)
    changed = work.update(replace(action, follower_id=follower.contact_id, follower_words=follower.words))
    if changed != action:
        tell(work, changed, HistoryKind.FOLLOWER, words=follower.words)
    return changed


def set_helpers(work: Work, action_id: ActionId, helpers: Iterable[ContactId]) -> None:
    wanted = set(helpers)
    for helper in work.all(ActionHelper, action_id=action_id):
        if helper.contact_id in wanted:
            wanted.discard(helper.contact_id)
        else:
            work.remove(helper)
    for contact_id in sorted(wanted):
        work.add(ActionHelper(id=new_id(), action_id=action_id, contact_id=contact_id))


def comment(work: Work, action_id: ActionId, words: str, meeting_id: MeetingId | None = None) -> HistoryLine:
    if not words.strip():
        raise RuleBroken(Problem.TEXT_EMPTY)
    return tell(work, work.get(ActionItem, action_id), HistoryKind.COMMENT, words=words.strip(), meeting_id=meeting_id)


def note_call(work: Work, action_id: ActionId, words: str, on: date) -> HistoryLine:
    """A call or another contact about it, on its own day [A3]."""
    action = work.get(ActionItem, action_id)
    at = work.now if on == work.now.date() else datetime.combine(on, work.now.timetz())
    return work.add(HistoryLine(id=new_id(), action_id=action.id, at=at, kind=HistoryKind.CALL, words=words))


def remove(work: Work, action_id: ActionId) -> None:
    """Raises `RuleBroken` where locked minutes tell of it: then it can only be dropped, with a reason."""
    action = work.get(ActionItem, action_id)
    if not _is_free(work, action):
        raise RuleBroken(Problem.ACTION_IN_MINUTES)
    for entry in work.all(Entry, action_id=action_id):
        work.remove(entry)
    for helper in work.all(ActionHelper, action_id=action_id):
        work.remove(helper)
    for line in work.all(HistoryLine, action_id=action_id):
        work.remove(line)
    for told in work.all(LogEntry, action_id=action_id):
        work.update(replace(told, action_id=None))
    work.remove(action)


def removable(reader: Reader, action_ids: Iterable[ActionId]) -> list[ActionId]:
    """Those `remove` would take."""
    return [action_id for action_id in action_ids if _is_free(reader, reader.get(ActionItem, action_id))]


def each(
    work: Work,
    action_ids: Iterable[ActionId],
    verb: Callable[Concatenate[Work, ActionId, P], object],
    /,
    *args: P.args,
    **kwargs: P.kwargs,
) -> None:
    """The same for several, in one step."""
    for action_id in action_ids:
        verb(work, action_id, *args, **kwargs)


def news_for(reader: Reader, meeting: Meeting) -> list[ActionItem]:
    """What the meeting is to hear is done or dropped."""
    closed = reader.all(ActionItem, council_id=meeting.council_id, status=CLOSED, reported_in=None)
    lines: dict[ActionId, list[HistoryLine]] = {action.id: [] for action in closed}
    for line in reader.all(HistoryLine, action_id=list(lines)):
        lines[line.action_id].append(line)
    return [action for action in closed if _is_news(action, lines[action.id], meeting)]


def _is_news(action: ActionItem, lines: Iterable[HistoryLine], meeting: Meeting) -> bool:
    closing = [line.at.date() for line in lines if line.kind is HistoryKind.STATUS and line.status is action.status]
    was_told = any(line.meeting_id == meeting.id for line in lines)
    return is_news(action, meeting.id, meeting.day, max(closing, default=None), was_told=was_told)


def report(work: Work, meeting: Meeting) -> list[ActionItem]:
    """What is done or dropped and was for this meeting to hear has now been heard by its council [A1]."""
    reported = []
    for action in news_for(work, meeting):
        reported.append(work.update(replace(action, reported_in=meeting.id)))
        tell(work, action, HistoryKind.REPORTED, meeting_id=meeting.id)
    return reported


def _is_being_raised(work: Work, action: ActionItem) -> bool:
    """In the meeting that raises it an action item is still being worded: that is no history."""
    return action.meeting_id is not None and work.get(Meeting, action.meeting_id).locked_at is None


def _is_free(work: Reader, action: ActionItem) -> bool:
    told = {action.meeting_id, action.reported_in}
    told |= {line.meeting_id for line in work.all(HistoryLine, action_id=action.id)}
    return all(work.get(Meeting, meeting_id).locked_at is None for meeting_id in told if meeting_id)
