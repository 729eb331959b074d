"""The meeting's deadlines beside its agenda: their state in words, closed, changed and left out in place."""

from dataclasses import replace
from datetime import date

import pytest

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council
from liaison_desk.domain.steps import MeetingStep, StepKind
from liaison_desk.services import councils, moves, steps
from liaison_desk.ui.meeting.prepare.deadlines_card import StepLine
from tests.ui.meeting.prepare.preparing import Preparing

K = StepKind
TODAY = date(2026, 11, 24)


@pytest.fixture
def card(prepare: Preparing) -> Preparing:
    """Knowledge was due three weeks ago, items are due in a week, clearing in four days."""
    with prepare.world.desk.write(Op.EDIT_COUNCIL) as work:
        council = work.get(Council, prepare.meeting.council_id)
        councils.save(work, replace(council, knowledge_days=14, items_days=6, clearance_days=4))
    return prepare


def lines(card: Preparing) -> list[str]:
    card.screen.settle()
    seen = [line for line in card.screen.window.findChildren(StepLine) if line.isVisible()]
    return ["|".join(card.reads(line)[:3]) if line._answer.text() else "|".join(card.reads(line)[:2]) for line in seen]


def kept(card: Preparing, kind: StepKind) -> MeetingStep | None:
    with card.world.desk.read() as reader:
        return steps.find(reader, card.meeting.id, kind)


def test_all_of_them_in_the_order_of_their_days(card: Preparing) -> None:
    assert lines(card) == [
        "Knowledge asked for, police|was due 17 November, 7 days overdue",
        "Knowledge asked for, municipality|was due 17 November, 7 days overdue",
        "Agenda sent|by Tuesday 24 November",
        "Items called for|by Wednesday 25 November",
        "Cleared with the unit leader|by Friday 27 November",
        "Minutes sent|by Tuesday 8 December",
    ]


def test_one_is_closed_changed_and_opened_again_by_keys(card: Preparing) -> None:
    card.screen.find("Register: Items called for").setFocus()
    card.key("Return")
    assert card.focus_says == "Items called for: Done on"
    card.key("Tab", 2)  # past the button of its month
    assert card.focus_says == "Items called for: Register"
    card.key("Space")
    step = kept(card, K.CALL_FOR_ITEMS)
    assert step is not None
    assert (step.due_on, step.done_on) == (date(2026, 11, 25), TODAY)
    assert "Items called for|24 November" in lines(card)
    assert card.focus_says == "Change: Items called for"
    card.key("Return")
    card.press("Not done after all: Items called for")
    assert kept(card, K.CALL_FOR_ITEMS) is None
    card.key("Ctrl+Z")
    assert kept(card, K.CALL_FOR_ITEMS) == step


def test_a_request_for_knowledge_is_followed_in_place(card: Preparing) -> None:
    card.press("Register: Knowledge asked for, police")
    card.screen.write("Knowledge asked for, police: Done on", "18.11.26")
    card.press("Knowledge asked for, police: Register")
    assert card.focus_says == "Knowledge asked for, police: Asked of"
    assert lines(card)[0] == "Knowledge asked for, police|18 November, 1 day late|answer due 27 November"
    card.screen.write("Knowledge asked for, police: Asked of", "Etterretning")
    card.screen.write("Knowledge asked for, police: From the processes", "Prioriteringsprosessen")
    card.screen.write("Knowledge asked for, police: Received on", "25.11.26")
    assert card.shows("That day has not come yet.")
    card.screen.write("Knowledge asked for, police: Answer due", "20.11.26")
    assert lines(card)[0].endswith("not received, was due 20 November")
    card.screen.write("Knowledge asked for, police: Received on", "24.11.26")
    step = kept(card, K.ASK_POLICE)
    assert step is not None
    assert (step.whom, step.processes) == ("Etterretning", "Prioriteringsprosessen")
    assert (step.received_on, step.answer_due) == (TODAY, date(2026, 11, 20))
    assert lines(card)[0].endswith("received 24 November")
    card.screen.write("Knowledge asked for, police: Received on", "")
    card.screen.write("Knowledge asked for, police: Answer due", "")
    assert lines(card)[0].endswith("not received yet")
    card.screen.find("Knowledge asked for, police: Asked of").setFocus()
    card.key("Esc")
    assert card.focus_says == "Change: Knowledge asked for, police"


def test_the_agenda_may_be_left_out_and_taken_up_again(card: Preparing) -> None:
    card.press("Change: Agenda sent")
    card.press("Not for this meeting")
    assert "Agenda sent|Not for this meeting" in lines(card)
    assert card.shows("No agenda is asked for before this meeting")
    card.key("Return")
    card.press("For this meeting after all: Agenda sent")
    assert "Agenda sent|by Tuesday 24 November" in lines(card)


def test_a_day_that_is_missing_is_asked_for(card: Preparing) -> None:
    card.press("Register: Cleared with the unit leader")
    card.screen.write("Cleared with the unit leader: Done on", "")
    card.press("Cleared with the unit leader: Register")
    assert card.shows("Write the day it was done.")
    card.screen.write("Cleared with the unit leader: Done on", "1.12.26")
    card.press("Cleared with the unit leader: Register")
    assert card.shows("That day has not come yet.")
    assert kept(card, K.CLEAR) is None


def test_a_cancelled_meeting_has_none(card: Preparing) -> None:
    with card.world.desk.write(Op.CANCEL_MEETING) as work:
        moves.cancel(work, card.meeting.id, "Utgår")
    assert lines(card) == []
