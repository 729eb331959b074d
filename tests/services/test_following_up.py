"""Who follows an action item up besides its owner, its focus area, and rows read for many and for a few."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.clock import OSLO
from liaison_desk.domain.actions import ActionItem, ActionStatus, HistoryKind, Priority
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.ids import MeetingId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.problems import Problem
from liaison_desk.domain.texts import Voices
from liaison_desk.services import action_plans, action_rows, actions, agreements, contacts
from liaison_desk.services.actions import NOBODY, Owner
from tests import factory
from tests.services.plan_world import Planning
from tests.services.test_meeting_cycle import hold, lock, refused
from tests.world import World

MONDAY = date(2026, 11, 23)
NOON = datetime(2026, 11, 23, 12, tzinfo=OSLO)


def raise_one(world: World, title: str = "Ringe rektor", **more: object) -> ActionItem:
    with world.desk.write(Op.ADD_ACTION) as work:
        return actions.raise_item(work, title, **more)


def stored(world: World, action: ActionItem) -> ActionItem:
    with world.desk.read() as reader:
        return reader.get(ActionItem, action.id)


def told(world: World, action: ActionItem) -> list[tuple[HistoryKind, str]]:
    with world.desk.read() as reader:
        return [(line.kind, line.words) for line in actions.history(reader, action.id)]


def test_somebody_follows_up_besides_the_owner(world: World) -> None:
    action = raise_one(world, owner=Owner("Per Test", world.director.id), follower=Owner("SLT-koordinator"))
    assert (action.follower_id, action.follower_words) == (None, "SLT-koordinator")
    mine = Owner("Ola Eksempel", world.me.id)
    for follower in (mine, mine, NOBODY):  # the second changes nothing
        with world.desk.write(Op.CHANGE_FOLLOWER) as work:
            actions.change_follower(work, action.id, follower)
    assert told(world, action) == [
        (HistoryKind.FOLLOWER, ""), (HistoryKind.FOLLOWER, "Ola Eksempel"), (HistoryKind.RAISED, ""),
    ]  # fmt: skip
    assert stored(world, action) == replace(action, follower_id=None, follower_words="")
    world.desk.undo()
    assert stored(world, action).follower_id == world.me.id


def test_who_follows_up_is_not_removed(world: World) -> None:
    with world.desk.write(Op.ADD_CONTACT) as work:
        person = contacts.add(work, "Mona Prøve")
    action = raise_one(world, follower=Owner(person.name, person.id))
    with refused(Problem.CONTACT_IN_USE), world.desk.write(Op.REMOVE_CONTACT) as work:
        contacts.remove(work, person.id)
    with world.desk.write(Op.CHANGE_FOLLOWER) as work:
        actions.change_follower(work, action.id, NOBODY)
        contacts.remove(work, person.id)
    with world.desk.read() as reader:
        assert reader.find(Contact, person.id) is None


@pytest.mark.parametrize(("days", "passes"), [(0, True), (-30, True), (1, False)])
def test_what_is_open_is_followed_up_by_the_successor(world: World, days: int, passes: bool) -> None:
    theirs = Owner("Kari Prøve", world.mayor.id)
    still_open, closed = raise_one(world, "Open", follower=theirs), raise_one(world, "Closed", follower=theirs)
    owned = raise_one(world, "Owned", owner=theirs)
    with world.desk.write(Op.CHANGE_STATUS) as work:
        actions.change_status(work, closed.id, ActionStatus.DONE)
    with world.desk.write(Op.SUCCEED_CONTACT) as work:
        after = contacts.succeed(work, world.mayor.id, "Eli Ny", world.desk.today() + timedelta(days=days))
    follower = stored(world, still_open)
    expected = (after.id, "Eli Ny") if passes else (world.mayor.id, "Kari Prøve")
    assert (follower.follower_id, follower.follower_words) == expected
    assert ((HistoryKind.FOLLOWER, "Eli Ny") in told(world, still_open)) is passes
    assert stored(world, closed).follower_id == world.mayor.id
    assert stored(world, owned) == owned  # a promise is not handed over


def test_a_focus_area_of_its_own_or_of_the_measure(world: World) -> None:
    planning = Planning(world)
    lights = planning.measure("Lys")
    action = raise_one(world, municipality_id=world.municipality.id)
    with world.desk.write(Op.EDIT_ACTION) as work:
        actions.save(work, replace(action, area_id=planning.young.id))
    with world.desk.read() as reader:
        assert action_plans.areas_of(reader, world.municipality.id) == [planning.safe, planning.young]
        assert action_plans.areas_of(reader, None) == []
        own = actions.load(reader, action.id)
    assert own
    assert (own.row.area, own.period_id, own.plan_of) == (planning.young, planning.period.id, world.municipality.id)
    with world.desk.write(Op.EDIT_ACTION) as work:
        action_plans.serve(work, action.id, lights.id)
    with world.desk.read() as reader:
        (row,) = actions.rows(reader)
    assert row.area == planning.safe
    with world.desk.write(Op.EDIT_FOCUS_AREAS) as work:
        agreements.remove_area(work, planning.young.id)
    assert stored(world, action).area_id is None


def test_what_of_several_can_be_removed(world: World, voices: Voices) -> None:
    meeting = world.plan(date(2026, 11, 17))
    loose, kept = raise_one(world), raise_one(world, council_id=world.council.id, meeting_id=meeting.id)
    hold(world, meeting)
    lock(world, meeting, voices)
    with world.desk.read() as reader:
        assert actions.removable(reader, [loose.id, kept.id]) == [loose.id]


def test_a_priority_of_several_is_one_step(world: World) -> None:
    made = [raise_one(world), raise_one(world)]
    with world.desk.write(Op.EDIT_ACTION) as work:
        actions.each(work, [action.id for action in made], actions.set_priority, Priority.HIGH)
    assert {stored(world, action).priority for action in made} == {Priority.HIGH}


def test_of_many_the_rows_say_the_same_as_of_one(world: World, voices: Voices, monkeypatch: pytest.MonkeyPatch) -> None:
    planning = Planning(world)
    meeting = world.plan(date(2026, 11, 17))
    world.plan(date(2026, 12, 8))
    with world.desk.read() as reader:
        opening = world.file(meeting).items[0]
        assert reader.all(ActionItem) == []
    raise_one(world, helpers=[world.me.id], council_id=world.council.id, meeting_id=meeting.id, item_id=opening.id)
    raise_one(world, measure_id=planning.measure("Lys").id, municipality_id=world.municipality.id)
    raise_one(world, deadline=Deadline.next_meeting(), council_id=world.council.id)
    raise_one(world)
    hold(world, meeting)
    lock(world, meeting, voices)
    with world.desk.read() as reader:
        singly = [actions.row(reader, action.id) for action in reader.all(ActionItem)]
    monkeypatch.setattr(action_rows, "_FEW", 0)
    with world.desk.read() as reader:
        assert actions.rows(reader) == singly
    first, second, third, last = singly
    assert first
    assert (first.helpers, first.case_number, first.source and first.source.id) == (
        ("Ola Eksempel",), "1/26", meeting.id,
    )  # fmt: skip
    assert second
    assert second.area == planning.safe
    assert third
    assert third.last_day == date(2026, 12, 8)
    assert last
    assert (last.council, last.area, last.helpers) == (None, None, ())


@given(
    st.lists(st.tuples(st.integers(-9, 9), st.booleans()), max_size=8),
    st.integers(-9, 9),
    st.integers(0, 8),
)
def test_the_next_meeting_is_the_first_later_one_that_is_held(
    planned: list[tuple[int, bool]], raised: int, source: int
) -> None:
    meetings: list[Meeting] = [
        factory.meeting(id=f"m{number}", day=MONDAY + timedelta(days=day), cancelled_at=NOON if off else None)
        for number, (day, off) in enumerate(sorted(planned))
    ]
    action = factory.action(raised_on=MONDAY + timedelta(days=raised), meeting_id=MeetingId(f"m{source}"))
    later = [m.day for m in meetings if m.day > action.raised_on and not m.cancelled_at and m.id != action.meeting_id]
    assert actions.next_meeting_after(action, meetings) == min(later, default=None)
