"""Kinds, forms and stages of a meeting, and the hours there are."""

from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.clock import OSLO
from liaison_desk.domain.attendance import Participant
from liaison_desk.domain.meetings import Meeting, MeetingForm, MeetingStage
from liaison_desk.domain.planning import proposal
from liaison_desk.domain.schedule import MeetingRow, Progress, Step
from liaison_desk.domain.times import exists
from liaison_desk.domain.today import MeetingState, meeting_rows
from liaison_desk.domain.year_figures import CouncilYear, MeetingYear, Share
from tests import factory

TODAY = date(2026, 11, 24)
THEN = datetime(2026, 11, 20, 9, tzinfo=OSLO)
NOBODY: tuple[Participant, ...] = ()


def state(**meeting: Any) -> MeetingState:
    return MeetingState(factory.meeting(**meeting), factory.council(), "", None, None, None)


@pytest.mark.parametrize(
    ("day", "moment", "is_there"),
    [
        (date(2026, 3, 29), time(1, 59), True),
        (date(2026, 3, 29), time(2), False),
        (date(2026, 3, 29), time(2, 30), False),
        (date(2026, 3, 29), time(3), True),
        (date(2026, 10, 25), time(2, 30), True),  # twice, even
    ],
)
def test_the_night_the_clocks_are_changed(day: date, moment: time, is_there: bool) -> None:
    assert exists(day, moment, ZoneInfo("Europe/Oslo")) is is_there


@given(st.datetimes(datetime(1990, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC)))
def test_every_time_a_clock_has_shown_exists(moment: datetime) -> None:
    wall = moment.astimezone(OSLO)
    assert exists(wall.date(), wall.time(), OSLO)


@pytest.mark.parametrize(
    ("form", "place", "link", "said"),
    [
        (MeetingForm.PHYSICAL, "Rådhuset", "https://mote.example.org/1", "Rådhuset"),
        (MeetingForm.HYBRID, "Rådhuset", "https://mote.example.org/1", "Rådhuset, https://mote.example.org/1"),
        (MeetingForm.DIGITAL, "", "Teams", "Teams"),
        (MeetingForm.DIGITAL, "", "", ""),
    ],
)
def test_where_one_takes_part(form: MeetingForm, place: str, link: str, said: str) -> None:
    assert factory.meeting(form=form, place=place, link=link).whereabouts == said


@pytest.mark.parametrize(
    ("meeting", "stage", "is_ahead"),
    [
        (factory.meeting(), MeetingStage.PLANNED, True),
        (factory.meeting(started_at=THEN), MeetingStage.RUNNING, True),
        (factory.meeting(started_at=THEN, ended_at=THEN), MeetingStage.ENDED, False),
        (factory.meeting(cancelled_at=THEN), MeetingStage.CANCELLED, False),
    ],
)
def test_what_is_to_be_held(meeting: Meeting, stage: MeetingStage, is_ahead: bool) -> None:
    assert (meeting.stage, meeting.is_to_be_held()) == (stage, is_ahead)
    assert not (meeting.is_to_be_held() and meeting.was_held())


@pytest.mark.parametrize("day", [date(2026, 11, 1), TODAY, date(2026, 11, 26)])
def test_a_cancelled_meeting_asks_for_nothing(day: date) -> None:
    assert meeting_rows([state(day=day)], TODAY) != []
    assert meeting_rows([state(day=day, cancelled_at=THEN)], TODAY) == []
    assert MeetingRow(state(day=day, cancelled_at=THEN), (), None).progress(TODAY) == Progress(Step.CANCELLED)


def test_the_next_one_is_proposed_as_if_a_cancelled_one_had_not_been() -> None:
    held, cancelled = factory.meeting(day=date(2026, 9, 1)), factory.meeting(day=date(2026, 12, 1), cancelled_at=THEN)
    council = factory.council(meetings_per_year=4)
    assert proposal(council, [held, cancelled], TODAY) == proposal(council, [held], TODAY)
    assert proposal(council, [held, cancelled], TODAY).follows is None


def test_a_cancelled_meeting_was_planned_and_not_held_and_one_called_at_once_has_no_agenda_to_be_late() -> None:
    held = {"started_at": THEN, "ended_at": THEN}
    meetings = [
        MeetingYear(factory.meeting(day=date(2026, 3, 10), **held), date(2026, 3, 1), NOBODY),
        MeetingYear(factory.meeting(day=date(2026, 5, 10), is_urgent=True, **held), None, NOBODY),
        MeetingYear(factory.meeting(day=date(2026, 10, 10), cancelled_at=THEN), date(2026, 10, 1), NOBODY),
    ]
    figures = CouncilYear(tuple(meetings), notice_days=7).numbers()
    assert figures.held == Share(2, 3)
    assert figures.agendas_in_time == Share(1, 1)
