"""A meeting's deadlines in a real store: closed on their real day, left out, moved with the meeting, undone."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council, CouncilKind
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.meetings import Meeting, MeetingKind
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.steps import MeetingStep, StepKind, StepState
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.domain.today import Rule
from liaison_desk.services import corrections, councils, evaluations, issuing, meetings, moves, steps, today, unfinished
from tests.services.test_meeting_cycle import hold, lock
from tests.world import World

K = StepKind
DAY = date(2026, 12, 8)
TODAY = date(2026, 11, 24)


@pytest.fixture
def meeting(world: World) -> Meeting:
    """Two weeks from now: knowledge is two weeks late, items are called for today."""
    with world.desk.write(Op.EDIT_COUNCIL) as work:
        days = {"knowledge_days": 28, "items_days": 14, "clearance_days": 10}
        councils.save(work, replace(work.get(Council, world.council.id), **days))
    return world.plan(DAY)


def state(world: World, meeting: Meeting, kind: StepKind) -> StepState:
    return next(found for found in world.file(meeting).step_states if found.kind is kind)


def rows(world: World) -> list[tuple[Rule, StepKind | None]]:
    with world.desk.read() as reader:
        found = today.rows(reader, world.desk.today())
    return [(row.rule, row.step.kind if row.step else None) for row in found if row.rule is not Rule.EVALUATE]


def broken(world: World, verb: object, *args: object) -> Problem:
    with pytest.raises(RuleBroken) as caught, world.desk.write(Op.CLOSE_STEP) as work:
        verb(work, *args)  # type: ignore[operator]
    return caught.value.problem


def close(world: World, meeting: Meeting, kind: StepKind, on: date = TODAY) -> MeetingStep:
    with world.desk.write(Op.CLOSE_STEP) as work:
        return steps.close(work, meeting.id, kind, on)


def test_a_new_council_has_the_days_of_its_kind(world: World) -> None:
    with world.desk.write(Op.ADD_COUNCIL) as work:
        local = councils.found(work, "Lokalt", CouncilKind.LOCAL, [world.municipality.id], Language.NN)
        forum = councils.found(work, "Forum", CouncilKind.BUSINESS_FORUM, [world.municipality.id], Language.NN)
    assert (local.knowledge_days, local.items_days, local.clearance_days) == (28, 14, 10)
    assert (forum.knowledge_days, forum.items_days, forum.clearance_days) == (None, 14, None)


def test_closing_takes_the_row_and_keeps_how_late_it_was(world: World, meeting: Meeting) -> None:
    assert rows(world) == [
        (Rule.SEND_AGENDA, None),
        (Rule.TAKE_STEP, K.ASK_POLICE),
        (Rule.TAKE_STEP, K.ASK_MUNICIPALITY),
        (Rule.TAKE_STEP, K.CALL_FOR_ITEMS),
        (Rule.TAKE_STEP, K.CLEAR),
    ]
    asked = close(world, meeting, K.ASK_POLICE, date(2026, 11, 12))
    assert (asked.due_on, asked.done_on, asked.answer_due) == (
        date(2026, 11, 10),
        date(2026, 11, 12),
        date(2026, 11, 28),
    )
    assert (Rule.TAKE_STEP, K.ASK_POLICE) not in rows(world)
    assert state(world, meeting, K.ASK_POLICE).days_late(TODAY) == 2
    with world.desk.write(Op.EDIT_COUNCIL) as work:  # another rule does not make it another history
        councils.save(work, replace(work.get(Council, world.council.id), knowledge_days=None))
    assert state(world, meeting, K.ASK_POLICE).days_late(TODAY) == 2
    assert not any(found.kind is K.ASK_MUNICIPALITY for found in world.file(meeting).step_states)
    assert close(world, meeting, K.ASK_POLICE, date(2026, 11, 10)).due_on == date(2026, 11, 10)  # a mistyped day


def test_undo_opens_it_again(world: World, meeting: Meeting) -> None:
    close(world, meeting, K.CALL_FOR_ITEMS)
    assert not state(world, meeting, K.CALL_FOR_ITEMS).is_open
    world.desk.undo()
    assert state(world, meeting, K.CALL_FOR_ITEMS).is_open
    world.desk.redo()
    assert state(world, meeting, K.CALL_FOR_ITEMS).done_on == TODAY


def test_a_moved_meeting_moves_what_is_open_and_a_cancelled_one_asks_for_nothing(
    world: World, meeting: Meeting
) -> None:
    close(world, meeting, K.ASK_POLICE)
    with world.desk.write(Op.MOVE_MEETING) as work:
        moves.move(work, meeting.id, date(2027, 1, 12), time(12), time(14), "", "Sjukdom")
    due = {found.kind: found.due for found in world.file(meeting).step_states}
    assert due[K.ASK_POLICE] == date(2026, 11, 10)
    assert (due[K.ASK_MUNICIPALITY], due[K.CALL_FOR_ITEMS]) == (date(2026, 12, 15), date(2026, 12, 29))
    with world.desk.write(Op.CANCEL_MEETING) as work:
        moves.cancel(work, meeting.id, "Utgår")
    assert world.file(meeting).step_states == []
    assert rows(world) == []
    assert broken(world, steps.close, meeting.id, K.CLEAR, TODAY) is Problem.NO_SUCH_STEP


def test_left_out_and_taken_up_again(world: World, meeting: Meeting) -> None:
    for kind in (K.CLEAR, K.AGENDA):
        with world.desk.write(Op.LEAVE_OUT_STEP) as work:
            steps.leave_out(work, meeting.id, kind)
        assert state(world, meeting, kind).is_left_out
    assert {Rule.SEND_AGENDA, K.CLEAR}.isdisjoint({part for row in rows(world) for part in row})
    with world.desk.write(Op.REOPEN_STEP) as work:
        steps.reopen(work, meeting.id, K.CLEAR)
        steps.reopen(work, meeting.id, K.AGENDA)
        steps.reopen(work, meeting.id, K.ASK_POLICE)  # which was never closed
    assert state(world, meeting, K.CLEAR).is_open
    assert (Rule.SEND_AGENDA, None) in rows(world)
    with world.desk.write(Op.CLOSE_STEP) as work:  # left out first, done after all
        steps.leave_out(work, meeting.id, K.CLEAR)
        assert steps.close(work, meeting.id, K.CLEAR, TODAY).done_on == TODAY


def test_what_cannot_be(world: World, meeting: Meeting) -> None:
    assert broken(world, steps.close, meeting.id, K.CLEAR, date(2026, 11, 25)) is Problem.DAY_AHEAD
    assert broken(world, steps.close, meeting.id, K.AGENDA, TODAY) is Problem.NO_SUCH_STEP
    assert broken(world, steps.close, meeting.id, K.OWN_ITEMS, TODAY) is Problem.NO_SUCH_STEP
    assert broken(world, steps.leave_out, meeting.id, K.MINUTES) is Problem.NO_SUCH_STEP
    assert broken(world, steps.receive, meeting.id, K.ASK_POLICE, TODAY) is Problem.NO_SUCH_STEP
    with world.desk.write(Op.LEAVE_OUT_STEP) as work:
        steps.leave_out(work, meeting.id, K.ASK_POLICE)
    assert broken(world, steps.receive, meeting.id, K.ASK_POLICE, TODAY) is Problem.NO_SUCH_STEP


def test_a_request_for_knowledge_is_followed_to_its_answer(world: World, meeting: Meeting) -> None:
    asked = close(world, meeting, K.ASK_MUNICIPALITY, date(2026, 11, 10))
    key = unfinished.key_of(asked, "whom")
    with world.desk.write(Op.EDIT_STEP) as work:
        unfinished.save(work, key, " SLT-koordinatoren ")
        steps.change(work, asked.id, answer_due=date(2026, 11, 20), processes="Prioriteringsprosessen")
    assert (Rule.AWAIT_KNOWLEDGE, K.ASK_MUNICIPALITY) in rows(world)
    assert broken(world, steps.receive, meeting.id, K.ASK_MUNICIPALITY, date(2026, 11, 25)) is Problem.DAY_AHEAD
    with world.desk.write(Op.EDIT_STEP) as work:
        steps.receive(work, meeting.id, K.ASK_MUNICIPALITY, TODAY)
    kept = state(world, meeting, K.ASK_MUNICIPALITY).step
    assert kept is not None
    assert (kept.whom, kept.received_on, kept.processes) == ("SLT-koordinatoren", TODAY, "Prioriteringsprosessen")
    assert (Rule.AWAIT_KNOWLEDGE, K.ASK_MUNICIPALITY) not in rows(world)
    assert unfinished.op_of(key) is Op.EDIT_STEP


def test_sending_closes_agenda_and_minutes_on_the_first_day(world: World, meeting: Meeting, voices: Voices) -> None:
    with world.desk.write(Op.ISSUE_AGENDA) as work:
        called = issuing.issue_agenda(work, meeting.id, voices)
        issuing.mark_sent(work, called.id, date(2026, 12, 3))
        again = issuing.issue_agenda(work, meeting.id, voices)
        issuing.mark_sent(work, again.id, date(2026, 12, 4))
    with world.desk.write(Op.MOVE_MEETING) as work:
        moves.move(work, meeting.id, date(2026, 12, 22), time(12), time(14), "", "Sjukdom")
    sent = state(world, meeting, K.AGENDA)
    assert (sent.due, sent.done_on, sent.days_late(TODAY)) == (date(2026, 12, 1), date(2026, 12, 3), 2)
    assert broken(world, steps.leave_out, meeting.id, K.AGENDA) is Problem.NO_SUCH_STEP
    with world.desk.write(Op.REOPEN_STEP) as work:
        steps.reopen(work, meeting.id, K.AGENDA)  # what was sent stays sent
    assert state(world, meeting, K.AGENDA).done_on == date(2026, 12, 3)
    hold(world, meeting)
    minutes = lock(world, meeting, voices)
    with world.desk.write(Op.MARK_SENT) as work:
        issuing.mark_sent(work, minutes.id, date(2026, 12, 30))
    assert state(world, meeting, K.MINUTES).days_late(TODAY) == 1


def test_an_agenda_that_was_left_out_may_be_sent_all_the_same(world: World, meeting: Meeting, voices: Voices) -> None:
    with world.desk.write(Op.LEAVE_OUT_STEP) as work:
        steps.leave_out(work, meeting.id, K.AGENDA)
    with world.desk.write(Op.ISSUE_AGENDA) as work:
        issuing.mark_sent(work, issuing.issue_agenda(work, meeting.id, voices).id, TODAY)
    assert state(world, meeting, K.AGENDA).done_on == TODAY


def test_an_evaluation_has_no_meeting_whose_step_it_takes(world: World, meeting: Meeting, voices: Voices) -> None:
    with world.desk.write(Op.ISSUE_EVALUATION) as work:
        evaluations.load(work, world.council.id, 2026, TODAY)
        made = issuing.issue_evaluation(work, world.council.id, 2026, voices)
        issuing.mark_sent(work, made.id, TODAY)
        assert work.all(MeetingStep) == []


def test_a_document_of_a_meeting_called_at_once_takes_none(world: World, voices: Voices) -> None:
    with world.desk.write(Op.MEET_NOW) as work:
        now = meetings.meet_now(work, world.council.id, "Hendinga")
        meetings.end(work, now.id)
    minutes = lock(world, now, voices)
    with world.desk.write(Op.MARK_SENT) as work:
        issuing.mark_sent(work, minutes.id, TODAY)
        assert work.all(MeetingStep) == []
    assert world.file(now).step_states == []


def test_an_extraordinary_meeting_without_notice_asks_for_no_agenda(world: World, meeting: Meeting) -> None:
    near = world.plan(date(2026, 11, 26))
    for planned, urgent in ((near, True), (meeting, False)):
        with world.desk.write(Op.EDIT_MEETING) as work:
            assert meetings.change(work, planned.id, kind=MeetingKind.EXTRAORDINARY).is_urgent is urgent
    assert world.file(near).step_states == []
    assert [found.kind for found in world.file(meeting).step_states] == [K.AGENDA, K.MINUTES]
    with world.desk.write(Op.EDIT_MEETING) as work:
        assert not meetings.change(work, near.id, kind=MeetingKind.ORDINARY).is_urgent
        meetings.change(work, near.id, place="Straume")
    with world.desk.write(Op.START_MEETING) as work:
        meetings.start(work, near.id)
        assert not meetings.change(work, near.id, kind=MeetingKind.EXTRAORDINARY).is_urgent


def test_a_removed_meeting_takes_its_steps_along_and_undo_brings_them_back(world: World, meeting: Meeting) -> None:
    asked = close(world, meeting, K.ASK_POLICE)
    with world.desk.write(Op.REMOVE_MEETING) as work:
        meetings.remove(work, meeting.id)
    world.desk.undo()
    assert state(world, meeting, K.ASK_POLICE).step == asked


def test_a_begun_correction_and_remarks_come_up(world: World, voices: Voices) -> None:
    meeting = world.plan(date(2026, 11, 12))
    hold(world, meeting)
    minutes = lock(world, meeting, voices)
    with world.desk.write(Op.MARK_SENT) as work:
        issuing.mark_sent(work, minutes.id, TODAY)
        meetings.ask_for_remarks(work, meeting.id, date(2026, 11, 27))
        corrections.open_correction(work, meeting.id)
    assert rows(world) == [(Rule.REMARKS_DUE, None)]
    world.clock.set(datetime(2026, 11, 25, 9, 0))
    assert rows(world) == [(Rule.FINISH_CORRECTION, None), (Rule.REMARKS_DUE, None)]
    with world.desk.write(Op.GIVE_UP_CORRECTION) as work:
        corrections.give_up(work, meeting.id)
        meetings.approve_by_email(work, meeting.id, TODAY)
    assert rows(world) == []
    with world.desk.read() as reader:
        assert reader.all(IssuedDocument, kind=DocumentKind.MINUTES)
