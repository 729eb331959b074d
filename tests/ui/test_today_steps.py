"""A meeting's deadlines on Today: done from the row with today's day or another, left out, undone, or opened."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council, Secretariat
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.steps import MeetingStep, StepKind
from liaison_desk.domain.texts import Voices
from liaison_desk.services import corrections, councils, issuing, meetings, steps
from liaison_desk.ui.place import Place
from tests.ui.counted import counted
from tests.ui.screen import Screen
from tests.ui.test_today_page import Day
from tests.world import World

K = StepKind
TODAY = date(2026, 11, 24)


@pytest.fixture
def day(screen: Screen, world: World) -> Day:
    """A meeting in two weeks, whose agenda is not due yet."""
    world.plan(date(2026, 12, 8))
    return Day(screen, world)


def days(day: Day, **changes: object) -> None:
    with day.world.desk.write(Op.EDIT_COUNCIL) as work:
        councils.save(work, replace(work.get(Council, day.world.council.id), notice_days=0, **changes))  # type: ignore[arg-type]


def step(day: Day, kind: StepKind) -> MeetingStep | None:
    with day.world.desk.read() as reader:
        (meeting,) = reader.all(Meeting)
        return steps.find(reader, meeting.id, kind)


def test_each_says_why_and_from_which_clause(day: Day) -> None:
    days(day, knowledge_days=20, items_days=14, clearance_days=10)
    assert day.rows() == [
        (
            "Ask the police for knowledge for Politirådet i Øygarden, 8 Dec. "
            "Øygarden  ·  20 days before the meeting  ·  the guide, 4.1.5 and 4.1.6. 6 days overdue"
        ),
        (
            "Ask the municipality for knowledge for Politirådet i Øygarden, 8 Dec. "
            "Øygarden  ·  20 days before the meeting  ·  the guide, 4.1.5 and 4.1.6. 6 days overdue"
        ),
        (
            "Call for items for Politirådet i Øygarden, 8 Dec. "
            "Øygarden  ·  14 days before the meeting  ·  the guide, 4.1.2. by today"
        ),
        (
            "Clear the agenda for Politirådet i Øygarden, 8 Dec, with the unit leader. "
            "Øygarden  ·  10 days before the meeting  ·  the guide, 5.2. Sat 28 Nov"
        ),
    ]
    assert day.steps() == ["Asked", "Asked", "Done", "Done"]


def test_done_today_by_key_and_by_button_with_a_way_back(day: Day) -> None:
    days(day, items_days=14, clearance_days=10)
    day.screen.page.start_focus()
    day.screen.key("F")
    kept = step(day, K.CALL_FOR_ITEMS)
    assert kept is not None
    assert (kept.due_on, kept.done_on) == (TODAY, TODAY)
    assert day.screen.shows("Registered as done 24 November")
    assert day.stands_on.startswith("Clear the agenda")
    day.screen.press("Done: Clear the agenda")
    assert day.lines() == []
    day.screen.press("Undo: Registered as done 24 November")
    assert step(day, K.CLEAR) is None
    assert day.rows()[0].startswith("Clear the agenda")


def test_another_day_is_written_under_the_row(day: Day) -> None:
    days(day, items_days=14)
    day.screen.page.start_focus()
    day.screen.key("D")
    assert day.stands_on == "Done on"
    day.screen.key("Ctrl+A")
    day.screen.type("27.11")
    day.screen.key("Tab")
    day.screen.press("Register")
    assert day.screen.shows("That day has not come yet.")
    day.screen.write("Done on", "20.11.26")
    day.screen.press("Register")
    kept = step(day, K.CALL_FOR_ITEMS)
    assert kept is not None
    assert kept.done_on == date(2026, 11, 20)
    assert day.lines() == []


def test_without_a_day_it_asks_and_esc_leads_back(day: Day) -> None:
    days(day, items_days=14)
    day.screen.page.start_focus()
    day.screen.key("D")
    day.screen.write("Done on", "")
    day.screen.press("Register")
    assert day.screen.shows("Write the day it was done.")
    day.screen.find("Register").setFocus()
    day.screen.key("Esc")
    assert day.stands_on.startswith("Call for items")
    assert not day.screen.has("Done on")


def test_left_out_from_the_form(day: Day) -> None:
    days(day, items_days=14)
    day.screen.page.start_focus()
    day.screen.key("D")
    day.screen.press("Not for this meeting")
    kept = step(day, K.CALL_FOR_ITEMS)
    assert kept is not None
    assert kept.done_on is None
    assert day.lines() == []
    day.screen.key("Ctrl+Z")
    assert counted(day.rows()[0]).startswith("Call for items")
    assert not day.screen.has("Done on")  # the question is not asked again by itself


def test_an_answer_is_registered_as_received(day: Day) -> None:
    days(day, knowledge_days=14)
    with day.world.desk.write(Op.CLOSE_STEP) as work:
        (meeting,) = work.all(Meeting)
        for kind, whom in ((K.ASK_POLICE, "Etterretning"), (K.ASK_MUNICIPALITY, "")):
            asked = steps.close(work, meeting.id, kind, date(2026, 11, 20))
            steps.change(work, asked.id, answer_due=TODAY, whom=whom)
    assert day.rows() == [
        (
            "The police's knowledge for Politirådet i Øygarden, 8 Dec, has not come. "
            "Øygarden  ·  Etterretning was asked 20 November  ·  the guide, 4.1.5 and 4.1.6. by today"
        ),
        (
            "The municipality's knowledge for Politirådet i Øygarden, 8 Dec, has not come. "
            "Øygarden  ·  It was asked for 20 November  ·  the guide, 4.1.5 and 4.1.6. by today"
        ),
    ]
    day.screen.press("Received: The police's knowledge")
    kept = step(day, K.ASK_POLICE)
    assert kept is not None
    assert kept.received_on == TODAY
    assert day.screen.shows("Registered as received 24 November")


def test_the_arrow_opens_the_meeting(day: Day) -> None:
    days(day, items_days=14)
    day.screen.page.start_focus()
    day.screen.key("Right")
    assert day.place.page == "meeting"
    assert day.screen.shows("Deadlines")


def test_where_the_municipality_is_secretariat(day: Day) -> None:
    days(day, items_days=14, secretariat=Secretariat.MUNICIPALITY)
    held = day.world.plan(date(2026, 11, 12))
    assert day.rows() == [
        (
            "File the minutes of Politirådet i Øygarden, 12 Nov. "
            "Øygarden  ·  The municipality is the secretariat and writes them. 5 days overdue"
        ),
        (
            "Submit items to Politirådet i Øygarden, 8 Dec. "
            "Øygarden  ·  14 days before the meeting  ·  the municipality is the secretariat. by today"
        ),
    ]
    day.screen.press("File: File the minutes")
    assert day.place == Place("meeting", held.id, "finish")


def test_minutes_that_wait(day: Day, voices: Voices) -> None:
    meeting = day.locked(date(2026, 11, 12), voices)
    with day.world.desk.write(Op.MARK_SENT) as work:
        (minutes,) = work.all(IssuedDocument, meeting_id=meeting.id)
        issuing.mark_sent(work, minutes.id, TODAY)
        meetings.ask_for_remarks(work, meeting.id, date(2026, 11, 26))
        corrections.open_correction(work, meeting.id)
    day.world.clock.set(datetime(2026, 11, 27, 9, 0))
    day.screen.go("contacts")
    day.screen.go("today")
    waiting = [row for row in day.rows() if "12 Nov" in row]
    assert waiting == [
        (
            "Approve the minutes of Politirådet i Øygarden, 12 Nov. "
            "Øygarden  ·  The deadline for remarks was 26 November. 1 day overdue"
        ),
        (
            "Finish the correction of the minutes of Politirådet i Øygarden, 12 Nov. "
            "Øygarden  ·  It was begun, and no new version has been issued. Tue 1 Dec"
        ),
    ]
    day.screen.press("Continue: Finish the correction")
    assert day.place == Place("meeting", meeting.id, "finish")
