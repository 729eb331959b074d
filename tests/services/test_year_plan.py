"""The year plan over a real store: days kept free, and many meetings planned as one step."""

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.busy import BusyDays
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council, CouncilKind
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.register import find
from liaison_desk.domain.texts import Language
from liaison_desk.domain.year_plan import propose
from liaison_desk.services import councils, meetings, municipalities, reference, year_plan
from liaison_desk.services.year_plan import PlanFile
from tests.world import World

WEEK = (date(2027, 10, 11), date(2027, 10, 15))


def load(world: World) -> PlanFile:
    with world.desk.read() as reader:
        return year_plan.load(reader, world.desk.today(), [2027])


def all_of(world: World, kind: type[Any], **equals: Any) -> list[Any]:
    with world.desk.read() as reader:
        return reader.all(kind, **equals)


@pytest.fixture
def usual(world: World) -> Council:
    with world.desk.write(Op.EDIT_COUNCIL) as work:
        return councils.save(
            work, replace(world.council, weekday=2, start=time(9, 0), end=time(10, 30), place="Straume")
        )


def test_the_file_holds_councils_meetings_and_days_kept_free(world: World) -> None:
    meeting = world.plan()
    with world.desk.write(Op.ADD_COUNCIL) as work:
        ended = councils.found(work, "Askøyrådet", CouncilKind.LOCAL, [world.municipality.id], Language.NB)
        councils.end(work, ended.id, date(2026, 1, 1))
        late = year_plan.block(work, *WEEK, " budsjettuke ", world.municipality.id)
        early = year_plan.block(work, date(2027, 2, 1), date(2027, 2, 1), "kurs")
    file = load(world)
    assert file.councils == (world.council,)
    assert set(file.every) == {world.council.id, ended.id}
    assert file.municipalities == (world.municipality,)
    assert file.facts.busy == (early, late)
    assert late.reason == "budsjettuke"
    assert file.facts.served[world.council.id] == {world.municipality.id}
    (planned,) = file.facts.planned
    assert (planned.meeting, planned.day, planned.start, planned.end, planned.place) == (
        meeting, meeting.day, meeting.start, meeting.end, "Rådhuset",
    )  # fmt: skip
    assert date(2027, 5, 17) in file.facts.holidays


def test_every_meeting_comes_out_as_one_planned_by_hand_and_all_go_with_one_undo(world: World, usual: Council) -> None:
    file = load(world)
    (proposed,) = propose(file.councils, [2027], file.facts)
    with world.desk.write(Op.PLAN_YEAR) as work:
        made = year_plan.confirm(work, reversed(proposed.dates))
    assert [meeting.day for meeting in made] == [date(2027, 3, 31), date(2027, 11, 3)]
    with world.desk.write(Op.PLAN_MEETING) as work:
        by_hand = meetings.plan(work, usual.id, date(2027, 3, 31), time(9, 0), time(10, 30))
    assert replace(made[0], id=by_hand.id) == by_hand
    items = [
        [replace(item, id="", meeting_id="") for item in all_of(world, AgendaItem, meeting_id=meeting.id)]
        for meeting in (made[0], by_hand)
    ]
    assert items[0] == items[1]
    assert len(items[0]) == 7
    world.desk.undo()
    assert len(all_of(world, Meeting)) == 2
    step = world.desk.undo()
    assert step is not None
    assert step.op is Op.PLAN_YEAR
    assert all_of(world, Meeting) == []
    assert all_of(world, AgendaItem) == []


def test_none_is_planned_where_one_cannot_be(world: World, usual: Council) -> None:
    file = load(world)
    (proposed,) = propose(file.councils, [2027], file.facts)
    good, bad = proposed.dates
    with pytest.raises(RuleBroken), world.desk.write(Op.PLAN_YEAR) as work:
        year_plan.confirm(work, [good, replace(bad, end=bad.start)])
    assert all_of(world, Meeting) == []


@pytest.mark.parametrize(
    ("first", "last", "reason", "problem"),
    [
        (WEEK[1], WEEK[0], "budsjettuke", Problem.LAST_BEFORE_FIRST),
        (*WEEK, "  ", Problem.BUSY_REASON_MISSING),
    ],
)
def test_days_are_kept_free_in_order_and_with_a_reason(
    world: World, first: date, last: date, reason: str, problem: Problem
) -> None:
    with pytest.raises(RuleBroken) as broken, world.desk.write(Op.BLOCK_DAYS) as work:
        year_plan.block(work, first, last, reason)
    assert broken.value.problem is problem
    assert all_of(world, BusyDays) == []


def test_days_are_freed_again_and_undo_brings_them_back(world: World) -> None:
    with world.desk.write(Op.BLOCK_DAYS) as work:
        busy = year_plan.block(work, *WEEK, "høstferie")
    with world.desk.write(Op.UNBLOCK_DAYS) as work:
        year_plan.unblock(work, busy.id)
    assert all_of(world, BusyDays) == []
    world.desk.undo()
    assert all_of(world, BusyDays) == [busy]


def test_themes_stand_in_the_order_of_the_year_and_can_be_taken_away(world: World) -> None:
    with world.desk.write(Op.ADD_THEME) as work:
        school = year_plan.add_theme(work, 8, " skolestart ")
        russ = year_plan.add_theme(work, 5, "russ")
    assert school.words == "skolestart"
    assert load(world).themes == (russ, school)
    with world.desk.write(Op.REMOVE_THEME) as work:
        year_plan.remove_theme(work, russ.id)
    assert load(world).themes == (school,)
    with pytest.raises(RuleBroken) as broken, world.desk.write(Op.ADD_THEME) as work:
        year_plan.add_theme(work, 5, " ")
    assert broken.value.problem is Problem.TEXT_EMPTY


def test_a_municipality_that_is_removed_takes_its_busy_days_along(world: World) -> None:
    with world.desk.write(Op.ADD_MUNICIPALITY) as work:
        askoy = municipalities.assign(work, find(reference.register(), "Askøy")[0], world.desk.today())
        busy = year_plan.block(work, *WEEK, "budsjettuke", askoy.id)
    with world.desk.write(Op.REMOVE_MUNICIPALITY) as work:
        municipalities.remove(work, askoy.id)
    assert all_of(world, BusyDays) == []
    world.desk.undo()
    assert all_of(world, BusyDays) == [busy]
    assert askoy in all_of(world, Municipality)
