"""A planned meeting can be taken off the list, as long as nothing has come of it."""

from datetime import date

import pytest

from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.agenda import AgendaItem, in_order
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.texts import Voices
from liaison_desk.services import actions, agenda, issuing, meetings, minutes
from tests.world import World


def first_item(world: World, meeting: Meeting) -> AgendaItem:
    return next(item for item in world.file(meeting).items if item.fixed is FixedItem.OPENING)


def remove(world: World, meeting: Meeting) -> None:
    with world.desk.write(Op.REMOVE_MEETING) as work:
        meetings.remove(work, meeting.id)


def is_kept(world: World, meeting: Meeting) -> bool:
    with pytest.raises(RuleBroken, match=f"^{Problem.MEETING_HAS_DOCUMENTS.value}$"):
        remove(world, meeting)
    with world.desk.read() as reader:
        return reader.find(Meeting, meeting.id) is not None


def test_it_goes_with_its_prepared_agenda_and_comes_back_with_it(world: World) -> None:
    meeting = world.plan()
    section = next(item for item in world.file(meeting).items if item.fixed is FixedItem.FROM_POLICE)
    with world.desk.write(Op.ADD_ITEM) as work:
        agenda.add_item(work, meeting.id, "Russetid", section.id)
    before = in_order(world.file(meeting).items)
    remove(world, meeting)
    with world.desk.read() as reader:
        assert reader.all(Meeting) == []
        assert reader.all(AgendaItem) == []
    world.desk.undo()
    assert in_order(world.file(meeting).items) == before


def test_an_internal_note_keeps_it_though_it_has_not_begun(world: World) -> None:
    meeting = world.plan()
    with world.desk.write(Op.ADD_ENTRY) as work:
        minutes.add_entry(work, first_item(world, meeting).id, EntryKind.INTERNAL, "Spør Kari om lokalet.")
    assert is_kept(world, meeting)


def test_what_it_has_heard_about_an_action_item_keeps_it(world: World) -> None:
    meeting = world.plan()
    with world.desk.write(Op.ADD_ACTION) as work:
        action = actions.raise_item(work, "Ringe rektor", council_id=world.council.id)
    with world.desk.write(Op.CHANGE_STATUS) as work:
        actions.change_status(work, action.id, ActionStatus.IN_PROGRESS, meeting_id=meeting.id)
    assert is_kept(world, meeting)


def test_the_minutes_it_has_reviewed_keep_it(world: World, voices: Voices) -> None:
    earlier, later = world.plan(date(2026, 11, 10)), world.plan()
    with world.desk.write(Op.END_MEETING) as work:
        meetings.write_afterwards(work, earlier.id)
    with world.desk.write(Op.ISSUE_MINUTES) as work:
        issuing.issue_minutes(work, earlier.id, voices)
    with world.desk.write(Op.REVIEW_MINUTES) as work:
        meetings.review(work, later.id)
    assert is_kept(world, later)


def test_an_issued_agenda_or_a_start_keeps_it(world: World, voices: Voices) -> None:
    called, begun = world.plan(), world.plan(date(2026, 11, 24))
    with world.desk.write(Op.ISSUE_AGENDA) as work:
        issuing.issue_agenda(work, called.id, voices)
    with world.desk.write(Op.START_MEETING) as work:
        meetings.start(work, begun.id)
    assert is_kept(world, called)
    assert is_kept(world, begun)
