"""Action items between meetings: owners, deadlines, statuses and their history."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from liaison_desk.domain.actions import (
    ActionHelper,
    ActionItem,
    ActionStatus,
    DueGroup,
    HistoryKind,
    HistoryLine,
    Priority,
)
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.texts import Voices
from liaison_desk.services import actions, councils, issuing, meetings
from liaison_desk.services.actions import Owner
from tests.services.test_meeting_cycle import hold, lock, refused, write
from tests.world import World


def raise_one(world: World, title: str = "Ringe rektor", **more: object) -> ActionItem:
    with world.desk.write(Op.ADD_ACTION) as work:
        return actions.raise_item(work, title, **more)


def kinds(world: World, action: ActionItem) -> list[HistoryKind]:
    with world.desk.read() as reader:
        return [line.kind for line in actions.history(reader, action.id)]


def test_raised_from_anywhere(world: World) -> None:
    action = raise_one(world, " Ringe rektor ", council_id=world.council.id, owner=Owner("SLT-koordinator"))
    assert (action.title, action.owner, action.owner_id) == ("Ringe rektor", "SLT-koordinator", None)
    assert (action.raised_on, action.municipality_id) == (world.desk.today(), world.municipality.id)
    with refused(Problem.TEXT_EMPTY):
        raise_one(world, " ")
    assert raise_one(world).municipality_id is None


def test_a_council_of_several_municipalities_decides_none(world: World) -> None:
    with world.desk.write(Op.EDIT_COUNCIL) as work:
        councils.save(work, world.council, [])
    assert raise_one(world, council_id=world.council.id).municipality_id is None


def test_every_change_of_weight_is_a_dated_line(world: World) -> None:
    action = raise_one(world)
    world.clock.set(datetime(2026, 11, 25, 9, 0))
    with world.desk.write(Op.CHANGE_STATUS) as work:
        actions.change_status(work, action.id, ActionStatus.IN_PROGRESS)
    world.clock.set(datetime(2026, 11, 26, 9, 0))
    with world.desk.write(Op.CHANGE_DEADLINE) as work:
        actions.change_deadline(work, action.id, Deadline.day(date(2026, 12, 4)))
        actions.change_deadline(work, action.id, Deadline.day(date(2026, 12, 4)))
    world.clock.set(datetime(2026, 11, 27, 9, 0))
    with world.desk.write(Op.CHANGE_OWNER) as work:
        actions.change_owner(work, action.id, Owner("Kari Prøve", world.mayor.id))
    world.clock.set(datetime(2026, 11, 28, 9, 0))
    with world.desk.write(Op.COMMENT_ACTION) as work:
        actions.comment(work, action.id, " Ringt ")
    with world.desk.read() as reader:
        lines = actions.history(reader, action.id)
    assert [line.kind for line in lines] == [
        HistoryKind.COMMENT,
        HistoryKind.OWNER,
        HistoryKind.DEADLINE,
        HistoryKind.STATUS,
        HistoryKind.RAISED,
    ]
    comment, owner, deadline, status, _ = lines
    assert (comment.words, owner.words) == ("Ringt", "Kari Prøve")
    assert deadline.deadline == Deadline.day(date(2026, 12, 4))
    assert status.status is ActionStatus.IN_PROGRESS
    assert comment.at == datetime(2026, 11, 28, 9, 0, tzinfo=comment.at.tzinfo)
    with refused(Problem.TEXT_EMPTY), world.desk.write(Op.COMMENT_ACTION) as work:
        actions.comment(work, action.id, "  ")


def test_done_keeps_its_day_and_may_be_opened_again(world: World) -> None:
    action = raise_one(world, council_id=world.council.id)
    with world.desk.write(Op.CHANGE_STATUS) as work:
        done = actions.change_status(work, action.id, ActionStatus.DONE)
        assert actions.change_status(work, action.id, ActionStatus.DONE) == done
    assert (done.done_on, done.is_to_be_reported) == (world.desk.today(), True)
    with world.desk.write(Op.CHANGE_STATUS) as work:
        again = actions.change_status(work, action.id, ActionStatus.WAITING)
    assert (again.done_on, again.is_to_be_reported) == (None, False)
    assert kinds(world, action).count(HistoryKind.STATUS) == 2


def test_dropped_needs_a_reason(world: World) -> None:
    action = raise_one(world)
    with refused(Problem.REASON_MISSING), world.desk.write(Op.CHANGE_STATUS) as work:
        actions.change_status(work, action.id, ActionStatus.DROPPED, " ")
    with world.desk.write(Op.CHANGE_STATUS) as work:
        dropped = actions.change_status(work, action.id, ActionStatus.DROPPED, "Skolen er lagt ned")
    assert dropped.dropped_because == "Skolen er lagt ned"


def test_saved_without_touching_what_has_a_verb_of_its_own(world: World) -> None:
    action = raise_one(world)
    with world.desk.write(Op.EDIT_ACTION) as work:
        saved = actions.save(
            work,
            replace(
                action,
                title=" Ringe skolen ",
                details="Om skolegården",
                priority=Priority.HIGH,
                council_id=world.council.id,
                status=ActionStatus.DONE,
                owner_words="x",
            ),
        )
    assert (saved.title, saved.details, saved.priority) == ("Ringe skolen", "Om skolegården", Priority.HIGH)
    assert (saved.status, saved.owner) == (ActionStatus.NOT_STARTED, "")
    with refused(Problem.TEXT_EMPTY), world.desk.write(Op.EDIT_ACTION) as work:
        actions.save(work, replace(action, title=""))


def test_helpers(world: World) -> None:
    action = raise_one(world, helpers=[world.me.id])
    with world.desk.write(Op.CHANGE_OWNER) as work:
        actions.set_helpers(work, action.id, [world.me.id, world.mayor.id])
    with world.desk.read() as reader:
        row = actions.row(reader, action.id)
    assert row is not None
    assert row.helpers == ("Kari Prøve", "Ola Eksempel")
    with world.desk.write(Op.CHANGE_OWNER) as work:
        actions.set_helpers(work, action.id, [])
    with world.desk.read() as reader:
        assert reader.all(ActionHelper) == []


def test_in_the_meeting_that_raises_it_wording_is_no_history(world: World, voices: Voices) -> None:
    meeting = world.plan()
    line = write(world, meeting, FixedItem.OPENING, EntryKind.ACTION, "Sende plan")
    action = world.file(meeting).actions[line.action_id]
    with world.desk.write(Op.CHANGE_OWNER) as work:
        actions.change_owner(work, action.id, Owner("Per Test", world.director.id))
        actions.change_deadline(work, action.id, Deadline.next_meeting(), meeting.id)
    assert kinds(world, action) == [HistoryKind.RAISED]
    hold(world, meeting)
    lock(world, meeting, voices)
    with world.desk.write(Op.CHANGE_OWNER) as work:
        actions.change_owner(work, action.id, Owner("Kari Prøve", world.mayor.id))
    assert kinds(world, action)[0] is HistoryKind.OWNER


def test_removed_while_no_finished_minutes_tell_of_it(world: World, voices: Voices) -> None:
    loose = raise_one(world, helpers=[world.me.id])
    with world.desk.write(Op.REMOVE_ACTION) as work:
        actions.remove(work, loose.id)
    with world.desk.read() as reader:
        assert (reader.all(ActionItem), reader.all(HistoryLine), reader.all(ActionHelper)) == ([], [], [])
    world.desk.undo()
    assert kinds(world, loose) == [HistoryKind.RAISED]

    meeting = world.plan()
    line = write(world, meeting, FixedItem.OPENING, EntryKind.ACTION, "Sende plan")
    with world.desk.write(Op.COMMENT_ACTION) as work:
        actions.comment(work, loose.id, "Omtalt", meeting.id)
    hold(world, meeting)
    lock(world, meeting, voices)
    for action_id in (line.action_id, loose.id):
        with refused(Problem.ACTION_IN_MINUTES), world.desk.write(Op.REMOVE_ACTION) as work:
            actions.remove(work, action_id)
    with world.desk.read() as reader:
        assert reader.find(Entry, line.id) is not None


def test_rows_say_where_an_item_comes_from_and_when_it_is_late(world: World, voices: Voices) -> None:
    meeting = world.plan(date(2026, 12, 1))
    line = write(world, meeting, FixedItem.OPENING, EntryKind.ACTION, "Sende plan", deadline=Deadline.next_meeting())
    hold(world, meeting)
    lock(world, meeting, voices)
    with world.desk.read() as reader:
        before = actions.row(reader, line.action_id)
    assert before is not None
    assert (before.case_number, before.municipality, before.source) == ("1/26", "Øygarden", world.file(meeting).meeting)
    assert before.group(date(2027, 1, 1)) is DueGroup.NO_DATE  # no next meeting is planned
    world.plan(date(2027, 3, 9))
    with world.desk.read() as reader:
        after = actions.row(reader, line.action_id)
        assert actions.row(reader, "nothing") is None
    assert after is not None
    assert after.last_day == date(2027, 3, 9)
    assert (after.group(date(2027, 3, 10)), after.days_over(date(2027, 3, 12))) == (DueGroup.OVERDUE, 3)


def test_a_meeting_of_the_same_day_is_not_the_next_one(world: World) -> None:
    meeting = world.plan(date(2026, 12, 1))
    world.plan(date(2026, 12, 1))
    line = write(world, meeting, FixedItem.OPENING, EntryKind.ACTION, "Sende plan", deadline=Deadline.next_meeting())
    with world.desk.read() as reader:
        row = actions.row(reader, line.action_id)
    assert row is not None
    assert row.next_meeting is None


def test_what_is_removed_has_no_row(world: World) -> None:
    action = raise_one(world)
    with world.desk.write(Op.REMOVE_ACTION) as work:
        actions.remove(work, action.id)
    with world.desk.read() as reader:
        assert (actions.row(reader, action.id), actions.load(reader, action.id)) == (None, None)


def test_undo_takes_back_a_whole_step(world: World) -> None:
    action = raise_one(world)
    with world.desk.write(Op.CHANGE_STATUS) as work:
        actions.change_status(work, action.id, ActionStatus.DONE)
    world.desk.undo()
    with world.desk.read() as reader:
        assert reader.get(ActionItem, action.id) == action
    assert kinds(world, action) == [HistoryKind.RAISED]


@pytest.mark.parametrize("status", [ActionStatus.DONE, ActionStatus.DROPPED])
def test_reported_once_and_only_to_its_council(world: World, voices: Voices, status: ActionStatus) -> None:
    own = raise_one(world, council_id=world.council.id)
    loose = raise_one(world)
    for action in (own, loose):
        with world.desk.write(Op.CHANGE_STATUS) as work:
            actions.change_status(work, action.id, status, "Slik ble det")
    for day in (date(2026, 12, 1), date(2027, 3, 9)):
        meeting = world.plan(day)
        with world.desk.write(Op.START_MEETING) as work:
            meetings.write_afterwards(work, meeting.id)
        with world.desk.write(Op.ISSUE_MINUTES) as work:
            issuing.issue_minutes(work, meeting.id, voices)
    assert kinds(world, own).count(HistoryKind.REPORTED) == 1
    assert HistoryKind.REPORTED not in kinds(world, loose)


def test_a_broken_rule_keeps_nothing_of_its_step(world: World) -> None:
    action = raise_one(world)
    with pytest.raises(RuleBroken), world.desk.write(Op.EDIT_ACTION) as work:
        actions.comment(work, action.id, "Dette går")
        actions.comment(work, action.id, "")
    assert kinds(world, action) == [HistoryKind.RAISED]


def test_what_waits_is_what_is_open_or_to_be_reported(world: World) -> None:
    open_one, told, untold = (raise_one(world, title, council_id=world.council.id) for title in ("A", "B", "C"))
    loose = raise_one(world, "D")
    for action in (told, untold, loose):
        with world.desk.write(Op.CHANGE_STATUS) as work:
            actions.change_status(work, action.id, ActionStatus.DONE)
    meeting = world.plan(date(2026, 12, 1))
    with world.desk.write(Op.EDIT_ACTION) as work:
        work.update(replace(work.get(ActionItem, told.id), reported_in=meeting.id))
    with world.desk.read() as reader:
        every, waiting = actions.rows(reader), actions.waiting(reader)
    assert {row.action.id for row in waiting} >= {open_one.id, untold.id}
    assert told.id not in {row.action.id for row in waiting}
    assert all(row in every for row in waiting)
