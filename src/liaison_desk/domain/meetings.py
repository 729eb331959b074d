"""A meeting of a council, from its date to its locked minutes."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from liaison_desk.domain.ids import ContactId, CouncilId, MeetingId
from liaison_desk.domain.texts import Language


class MeetingStage(StrEnum):
    """How far a meeting has come."""

    PLANNED = "planned"
    RUNNING = "running"
    ENDED = "ended"  # the minutes are being written
    FINISHED = "finished"  # the minutes are locked


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One meeting. Times are wall time in Norway."""

    id: MeetingId
    council_id: CouncilId
    day: date
    start: time
    end: time
    place: str = ""
    information: str = ""  # to those who are called, printed on the agenda
    chair_id: ContactId | None = None
    secretary_id: ContactId | None = None
    language: Language | None = None  # None follows the municipality's language form
    is_written_afterwards: bool = False  # notes without any clock
    started_at: datetime | None = None
    ended_at: datetime | None = None
    locked_at: datetime | None = None  # minutes issued as version 1; nothing in the meeting changes after this
    next_meeting: str = ""  # in words, where no next meeting is planned: «mars 2027 (dato avtales)»
    next_on: date | None = None  # the next meeting as the locked minutes have it; it may be moved since
    next_start: time | None = None
    next_end: time | None = None
    next_place: str = ""
    reviewed_in: MeetingId | None = None  # where these minutes were reviewed
    review_remarks: str = ""

    @property
    def stage(self) -> MeetingStage:
        if self.locked_at:
            return MeetingStage.FINISHED
        if self.ended_at:
            return MeetingStage.ENDED
        return MeetingStage.RUNNING if self.started_at else MeetingStage.PLANNED

    @property
    def planned_minutes(self) -> int:
        return _minutes(self.end) - _minutes(self.start)

    @property
    def really_ended(self) -> time:
        """What the minutes say: where the clock ran, when the meeting was ended."""
        real = self.ended_at
        if real is None or self.is_written_afterwards or real.date() != self.day:
            return self.end
        ended = real.time().replace(second=0, microsecond=0)
        return ended if ended > self.start else self.end

    def was_held(self) -> bool:
        return self.stage in (MeetingStage.ENDED, MeetingStage.FINISHED)


def agenda_due(meeting: Meeting, notice_days: int) -> date:
    """The last day to send the agenda [003 §2]: the council's own notice days before the meeting."""
    return meeting.day - timedelta(days=notice_days)


def minutes_due(meeting: Meeting, minutes_days: int) -> date:
    """The last day to send the minutes: the council's own days after the meeting."""
    return meeting.day + timedelta(days=minutes_days)


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute
