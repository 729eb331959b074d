"""The meetings of all councils as one list: in which group each stands, and how far it has come."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from liaison_desk.domain.ids import CouncilId, MunicipalityId
from liaison_desk.domain.meetings import MeetingStage, agenda_due, minutes_due
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.today import MeetingState

SOON = timedelta(days=30)


class MeetingGroup(StrEnum):
    """When, seen from today."""

    TODAY = "today"
    THIS_WEEK = "this_week"
    NEXT_30_DAYS = "next_30_days"
    LATER = "later"
    PAST = "past"


class Step(StrEnum):
    """What has come of a meeting, or what it waits for."""

    AGENDA_TO_PREPARE = "agenda_to_prepare"
    AGENDA_TO_SEND = "agenda_to_send"
    AGENDA_SENT = "agenda_sent"
    AGENDA_FROM_MUNICIPALITY = "agenda_from_municipality"
    AGENDA_RECEIVED = "agenda_received"
    RUNNING = "running"
    CANCELLED = "cancelled"
    MINUTES_TO_WRITE = "minutes_to_write"
    MINUTES_FROM_MUNICIPALITY = "minutes_from_municipality"
    MINUTES_RECEIVED = "minutes_received"
    MINUTES_TO_SEND = "minutes_to_send"
    MINUTES_SENT = "minutes_sent"
    MINUTES_REVIEWED = "minutes_reviewed"

    @property
    def waits_for_us(self) -> bool:
        return self in _OURS


_OURS = (Step.AGENDA_TO_PREPARE, Step.AGENDA_TO_SEND, Step.MINUTES_TO_WRITE, Step.MINUTES_TO_SEND)


@dataclass(frozen=True, slots=True)
class Progress:
    """`day` is the last one for what waits for us, and the one on which it was done for what is done."""

    step: Step
    day: date | None = None

    def is_late(self, today: date) -> bool:
        return self.step.waits_for_us and self.day is not None and self.day < today

    def is_due(self, today: date) -> bool:
        """On this very day."""
        return self.step.waits_for_us and self.day == today


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting as the list shows it."""

    state: MeetingState
    municipalities: tuple[Municipality, ...]
    reviewed_on: date | None  # the day of the meeting that reviewed its minutes, or of the e-mail that approved them
    cancelled_because: str = ""

    def group(self, today: date) -> MeetingGroup:
        day = self.state.meeting.day
        if day < today:
            return MeetingGroup.PAST
        if day == today:
            return MeetingGroup.TODAY
        if day <= today + timedelta(days=6 - today.weekday()):
            return MeetingGroup.THIS_WEEK
        return MeetingGroup.NEXT_30_DAYS if day <= today + SOON else MeetingGroup.LATER

    def progress(self, today: date) -> Progress:
        meeting = self.state.meeting
        match meeting.stage:
            case MeetingStage.CANCELLED:
                return Progress(Step.CANCELLED)
            case MeetingStage.RUNNING:
                return Progress(Step.RUNNING)
            case MeetingStage.FINISHED:
                return self._finished()
            case MeetingStage.PLANNED if meeting.day >= today:
                return self._ahead()
        if self.state.is_theirs:
            minutes = self.state.minutes
            came = minutes.received_on if minutes else None
            return Progress(Step.MINUTES_RECEIVED, came) if came else Progress(Step.MINUTES_FROM_MUNICIPALITY)
        return Progress(Step.MINUTES_TO_WRITE, minutes_due(meeting, self.state.council.minutes_days))

    def _ahead(self) -> Progress:
        state = self.state
        if state.agenda_sent_on:
            return Progress(Step.AGENDA_SENT, state.agenda_sent_on)
        if state.is_theirs:
            came = state.agenda.received_on if state.agenda else None
            return Progress(Step.AGENDA_RECEIVED, came) if came else Progress(Step.AGENDA_FROM_MUNICIPALITY)
        step = Step.AGENDA_TO_SEND if state.agenda else Step.AGENDA_TO_PREPARE
        return Progress(step, agenda_due(state.meeting, state.council.notice_days))

    def _finished(self) -> Progress:
        state = self.state
        if self.reviewed_on:
            return Progress(Step.MINUTES_REVIEWED, self.reviewed_on)
        if state.minutes and state.minutes.sent_on:
            return Progress(Step.MINUTES_SENT, state.minutes.sent_on)
        return Progress(Step.MINUTES_TO_SEND, minutes_due(state.meeting, state.council.minutes_days))


NO_MUNICIPALITY = MunicipalityId("-")  # a forum that belongs to none


@dataclass(frozen=True, slots=True)
class MeetingFilter:
    """Which meetings the list shows; None and 0 let every one through."""

    municipality_id: MunicipalityId | None = None
    council_id: CouncilId | None = None
    year: int = 0

    def takes(self, row: MeetingRow) -> bool:
        meeting = row.state.meeting
        places = {place.id for place in row.municipalities} or {NO_MUNICIPALITY}
        return (
            self.municipality_id in (None, *places)
            and self.council_id in (None, meeting.council_id)
            and self.year in (0, meeting.day.year)
        )


def in_list_order(rows: Iterable[MeetingRow], today: date) -> list[MeetingRow]:
    """What comes, the nearest first; then what has been, the newest first."""
    every = sorted(rows, key=lambda row: (row.state.meeting.day, row.state.meeting.start, row.state.council.name))
    ahead = [row for row in every if row.group(today) is not MeetingGroup.PAST]
    return ahead + [row for row in reversed(every) if row.group(today) is MeetingGroup.PAST]
