"""A planned meeting is moved, cancelled or taken up again. Each leaves a line with its reason, and no line is rewritten."""

from dataclasses import replace
from datetime import date, time

from liaison_desk.domain.councils import Council
from liaison_desk.domain.ids import MeetingId, new_id
from liaison_desk.domain.meetings import Meeting, MeetingChange, MeetingChangeKind, MeetingStage
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.services import meetings
from liaison_desk.store.work import Reader, Work


def move(work: Work, meeting_id: MeetingId, day: date, start: time, end: time, place: str, reason: str) -> Meeting:
    """To another day, time or place. Raises `RuleBroken` for a bad time, and where nothing is another."""
    meeting = _planned(work, meeting_id)
    meetings.check_times(day, start, end)
    moved = replace(meeting, day=day, start=start, end=end, place=place.strip())
    if moved == meeting:
        raise RuleBroken(Problem.NOTHING_MOVED)
    _tell(work, meeting, MeetingChangeKind.MOVED, _said(reason))
    return work.update(moved)


def cancel(work: Work, meeting_id: MeetingId, reason: str) -> Meeting:
    """It stays in the lists, and is neither held nor written nor called any more."""
    meeting = _planned(work, meeting_id)
    _tell(work, meeting, MeetingChangeKind.CANCELLED, _said(reason))
    return work.update(replace(meeting, cancelled_at=work.now))


def take_up(work: Work, meeting_id: MeetingId) -> Meeting:
    """Planned again, as it was before it was cancelled."""
    meeting = work.get(Meeting, meeting_id)
    if meeting.cancelled_at is None:
        raise RuleBroken(Problem.MEETING_NOT_CANCELLED)
    _tell(work, meeting, MeetingChangeKind.TAKEN_UP, "")
    return work.update(replace(meeting, cancelled_at=None))


def others_on(reader: Reader, day: date, meeting_id: MeetingId) -> list[str]:
    """The councils that meet on the same day already, by name. Nothing forbids it."""
    same = [m for m in reader.all(Meeting, day=day) if m.id != meeting_id and m.cancelled_at is None]
    return sorted(council.name for council in reader.all(Council, id={m.council_id for m in same}))


def _planned(work: Work, meeting_id: MeetingId) -> Meeting:
    meeting = meetings.open_meeting(work, meeting_id)
    if meeting.stage is not MeetingStage.PLANNED:
        raise RuleBroken(Problem.MEETING_HAS_BEGUN)
    return meeting


def _said(reason: str) -> str:
    if not reason.strip():
        raise RuleBroken(Problem.WHY_MISSING)
    return reason.strip()


def _tell(work: Work, meeting: Meeting, kind: MeetingChangeKind, reason: str) -> None:
    work.add(
        MeetingChange(
            id=new_id(),
            meeting_id=meeting.id,
            at=work.now,
            kind=kind,
            reason=reason,
            day=meeting.day,
            start=meeting.start,
            end=meeting.end,
            place=meeting.place,
        )
    )
