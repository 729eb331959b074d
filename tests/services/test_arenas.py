"""The collaboration arenas of a council: kept from meeting to meeting, and in locked minutes as they were."""

from dataclasses import replace
from datetime import date

import pytest

from liaison_desk.domain.arenas import Arena, ArenaLine
from liaison_desk.domain.assessed import case_standing
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.disclosure import Standing
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.texts import Voices
from liaison_desk.services import agenda, arenas, disclosure, documents, issuing, meetings, minutes
from liaison_desk.store.errors import StoreError
from tests.export.pdf_text import text_of
from tests.world import World


@pytest.fixture
def listed(world: World) -> list[Arena]:
    with world.desk.write(Op.EDIT_ARENAS) as work:
        slt = arenas.add(work, world.council.id, "SLT  gruppa")
        return [
            arenas.save(work, replace(slt, status=" Møtest kvar\nmånad. ")),
            arenas.add(work, world.council.id, "Skulane"),
        ]


def names(world: World) -> list[str]:
    with world.desk.read() as reader:
        return [arena.name for arena in arenas.of_council(reader, world.council.id)]


def test_names_and_status_are_one_line_each(world: World, listed: list[Arena]) -> None:
    assert [(arena.name, arena.status) for arena in listed] == [("SLT gruppa", "Møtest kvar månad."), ("Skulane", "")]


@pytest.mark.parametrize(("name", "problem"), [(" ", Problem.NAME_MISSING), ("slt gruppa", Problem.ARENA_KNOWN)])
def test_a_name_is_needed_and_stands_once(world: World, listed: list[Arena], name: str, problem: Problem) -> None:
    for verb in (
        lambda w: arenas.add(w, world.council.id, name),
        lambda w: arenas.save(w, replace(listed[1], name=name)),
    ):
        with pytest.raises(RuleBroken) as broken, world.desk.write(Op.EDIT_ARENAS) as work:
            verb(work)
        assert broken.value.problem is problem


def test_their_item_is_told_once_one_of_them_has_a_status(world: World, listed: list[Arena]) -> None:
    meeting = world.plan()
    (item,) = (item for item in world.file(meeting).items if item.fixed is FixedItem.ARENAS)
    assert world.file(meeting).told == [item.id]
    with world.desk.write(Op.EDIT_ARENAS) as work:
        arenas.save(work, replace(listed[0], status=""))
    assert world.file(meeting).told == []


def test_order_and_removal(world: World, listed: list[Arena]) -> None:
    with world.desk.write(Op.EDIT_ARENAS) as work:
        arenas.move(work, listed[1].id, 1)
        arenas.move(work, listed[1].id, -1)
    assert names(world) == ["Skulane", "SLT gruppa"]
    with world.desk.write(Op.EDIT_ARENAS) as work:
        arenas.remove(work, listed[1].id)
    assert names(world) == ["SLT gruppa"]


def held(world: World, voices: Voices) -> Meeting:
    meeting = world.plan()
    with world.desk.write(Op.END_MEETING) as work:
        meetings.end(work, meeting.id)
    with world.desk.write(Op.ISSUE_MINUTES) as work:
        issuing.issue_minutes(work, meeting.id, voices)
    return meeting


def test_agenda_and_minutes_list_them_and_locked_minutes_keep_them(
    world: World, listed: list[Arena], voices: Voices
) -> None:
    meeting = world.plan()
    for make in (documents.draft_agenda, documents.draft_minutes):
        read = text_of(make(world.desk, meeting.id, voices))
        assert "SLT gruppa" in read
        assert "Møtest kvar månad." in read
    locked = held(world, voices)
    with world.desk.write(Op.EDIT_ARENAS) as work:
        arenas.save(work, replace(listed[0], status="Nytt."))
        arenas.remove(work, listed[1].id)
    assert world.file(locked).arenas == (("SLT gruppa", "Møtest kvar månad."), ("Skulane", ""))
    assert world.file(meeting).arenas == (("SLT gruppa", "Nytt."),)
    with world.desk.read() as reader:
        line = reader.all(ArenaLine)[0]
    for verb, row in (("update", replace(line, status="Anna.")), ("remove", line), ("add", replace(line, id="x"))):
        with pytest.raises(StoreError), world.desk.write(Op.EDIT_ARENAS) as work:
            getattr(work, verb)(row)


def test_without_an_item_for_them_nothing_is_kept(world: World, listed: list[Arena], voices: Voices) -> None:
    meeting = world.plan()
    with world.desk.write(Op.END_MEETING) as work:
        arenas_item = next(i for i in agenda.items_of(work, meeting.id) if i.fixed is FixedItem.ARENAS)
        agenda.remove_item(work, arenas_item.id)
        meetings.end(work, meeting.id)
    assert world.file(meeting).arenas == ()
    with world.desk.write(Op.ISSUE_MINUTES) as work:
        issuing.issue_minutes(work, meeting.id, voices)
    with world.desk.read() as reader:
        assert reader.all(ArenaLine) == []


def test_a_new_status_asks_for_a_new_assessment(world: World, listed: list[Arena]) -> None:
    """Also of the action items that were raised under it."""
    meeting, later = world.plan(), world.plan(date(2026, 12, 8))
    item = next(item for item in world.file(meeting).items if item.fixed is FixedItem.ARENAS)
    with world.desk.write(Op.ADD_ENTRY) as work:
        minutes.add_entry(work, item.id, EntryKind.ACTION, "Ringe")
    with world.desk.write(Op.ASSESS) as work:
        disclosure.assess_case(work, item.id)
    assert case_standing(world.file(meeting), item) is Standing.PUBLIC
    assert not (world.file(meeting).withheld | world.file(later).withheld)
    with world.desk.write(Op.EDIT_ARENAS) as work:
        arenas.save(work, replace(listed[0], status="Nytt."))
    assert case_standing(world.file(meeting), item) is Standing.CHANGED
    assert world.file(meeting).withheld | world.file(later).withheld
