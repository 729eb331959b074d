"""A meeting of a council, from its date to its locked minutes."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from liaison_desk.domain.ids import ContactId, CouncilId, MeetingId
from liaison_desk.domain.texts import Language

_FIRST_LINE = 30  # minutes into a meeting that is held as planned


class MeetingStage(StrEnum):
    """How far a meeting has come."""

    PLANNED = "planned"
    RUNNING = "running"
    ENDED = "ended"  # the minutes are being written
    FINISHED = "finished"  # the minutes are locked
    CANCELLED = "cancelled"


class MeetingKind(StrEnum):
    """What the council meets for."""

    ORDINARY = "ordinary"
    EXTRAORDINARY = "extraordinary"
    EXERCISE = "exercise"


class MeetingForm(StrEnum):
    """Where those who take part are."""

    PHYSICAL = "physical"
    DIGITAL = "digital"
    HYBRID = "hybrid"


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
    remarks_due: date | None = None  # how long remarks to the minutes may come by e-mail
    approved_by_email_on: date | None = None
    kind: MeetingKind = MeetingKind.ORDINARY
    form: MeetingForm = MeetingForm.PHYSICAL
    link: str = ""  # an address or a room in words, for those who take part from afar
    is_urgent: bool = False  # called at once: no agenda goes out before it
    cancelled_at: datetime | None = None

    @property
    def stage(self) -> MeetingStage:
        if self.cancelled_at:
            return MeetingStage.CANCELLED
        if self.locked_at:
            return MeetingStage.FINISHED
        if self.ended_at:
            return MeetingStage.ENDED
        return MeetingStage.RUNNING if self.started_at else MeetingStage.PLANNED

    @property
    def planned_minutes(self) -> int:
        return _minutes(self.end) - _minutes(self.start)

    @property
    def really_began(self) -> time:
        """What the minutes say."""
        return self._held[0]

    @property
    def really_ended(self) -> time:
        """What the minutes say."""
        return self._held[1]

    @property
    def _held(self) -> tuple[time, time]:
        """Where the clock ran on the day: when the meeting was ended, and when it was started if that is far from the
        plan. The first line starts the clock as well as the button, and may come late, or have been written ahead."""
        if self.started_at is None or self.ended_at is None or self.is_written_afterwards:
            return self.start, self.end
        if self.ended_at.date() != self.day:
            return self.start, self.end
        began, ended = _clock(self.started_at), _clock(self.ended_at)
        is_elsewhere = ended <= self.start or _minutes(began) - _minutes(self.start) > _FIRST_LINE
        if self.started_at.date() == self.day and began < ended and is_elsewhere:
            return began, ended
        return self.start, ended if ended > self.start else self.end

    @property
    def is_approved(self) -> bool:
        """The minutes were reviewed in a later meeting, or approved by e-mail."""
        return self.reviewed_in is not None or self.approved_by_email_on is not None

    @property
    def open_link(self) -> str:
        """The link where it is of use: not for a meeting in one room."""
        return "" if self.form is MeetingForm.PHYSICAL else self.link

    @property
    def whereabouts(self) -> str:
        """Where to come, or what to open, or both."""
        return ", ".join(filter(None, (self.place, self.open_link)))

    def was_held(self) -> bool:
        return self.stage in (MeetingStage.ENDED, MeetingStage.FINISHED)

    def is_to_be_held(self) -> bool:
        """Also while it goes on."""
        return self.stage in (MeetingStage.PLANNED, MeetingStage.RUNNING)


class MeetingChangeKind(StrEnum):
    MOVED = "moved"
    CANCELLED = "cancelled"
    TAKEN_UP = "taken_up"  # no longer cancelled


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingChange:
    """A line of a meeting's history, never rewritten: what was done to its date, why, and what it was before."""

    id: str
    meeting_id: MeetingId
    at: datetime
    kind: MeetingChangeKind
    reason: str = ""
    day: date  # as it was until then
    start: time
    end: time
    place: str = ""


def agenda_due(meeting: Meeting, notice_days: int) -> date:
    """The last day to send the agenda [003 §2]: the council's own notice days before the meeting."""
    return meeting.day - timedelta(days=notice_days)


def minutes_due(meeting: Meeting, minutes_days: int) -> date:
    """The last day to send the minutes: the council's own days after the meeting."""
    return meeting.day + timedelta(days=minutes_days)


def _clock(moment: datetime) -> time:
    return moment.time().replace(second=0, microsecond=0)


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute
