"""Election days over a real store: written, refused, and what counts from them."""

from dataclasses import replace
from datetime import date, time

import pytest

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Side
from liaison_desk.domain.councils import CouncilKind, MemberRole
from liaison_desk.domain.elections import ElectionDates
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.register import find
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.domain.today import Rule, TodayRow
from liaison_desk.domain.year_plan import Against, reasons
from liaison_desk.services import (
    contacts,
    councils,
    directory,
    documents,
    elections,
    issuing,
    meetings,
    municipalities,
    reference,
    today,
    year_plan,
)
from tests.export.pdf_text import text_of
from tests.services.plan_world import Planning
from tests.world import World

ELECTION = date(2027, 9, 13)


def known(world: World) -> list[ElectionDates]:
    with world.desk.read() as reader:
        return list(elections.known(reader, [world.municipality.id]))


def test_days_are_written_and_given_up(world: World) -> None:
    place = world.municipality.id
    with world.desk.write(Op.EDIT_MUNICIPALITY) as work:
        elections.set_election(work, place, 2027, date(2027, 9, 6))
        elections.set_constituted(work, place, 2027, date(2027, 10, 12))
    (row,) = known(world)
    assert (row.year, row.election_on, row.constituted_on) == (2027, date(2027, 9, 6), date(2027, 10, 12))
    with world.desk.write(Op.EDIT_MUNICIPALITY) as work:
        elections.set_election(work, place, 2027, None)
        assert elections.known(work, [place])
        elections.set_constituted(work, place, 2027, None)
        elections.set_constituted(work, place, 2027, None)
    assert known(world) == []


@pytest.mark.parametrize(
    ("verb", "day", "problem"),
    [
        (elections.set_election, date(2028, 9, 6), Problem.NOT_IN_ELECTION_YEAR),
        (elections.set_election, date(2027, 11, 6), Problem.BEFORE_ELECTION),
        (elections.set_constituted, ELECTION, Problem.BEFORE_ELECTION),
    ],
)
def test_days_that_cannot_be(world: World, verb, day: date, problem: Problem) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(RuleBroken) as broken, world.desk.write(Op.EDIT_MUNICIPALITY) as work:
        verb(work, world.municipality.id, 2027, day)
    assert broken.value.problem is problem
    assert known(world) == []


def test_a_municipality_goes_with_its_days(world: World) -> None:
    with world.desk.write(Op.ADD_MUNICIPALITY) as work:
        entry = find(reference.register(), "Askøy")[0]
        place = municipalities.assign(work, entry, world.desk.today())
        elections.set_election(work, place.id, 2027, date(2027, 9, 6))
    with world.desk.write(Op.REMOVE_MUNICIPALITY) as work:
        municipalities.remove(work, place.id)
        assert work.all(ElectionDates) == []


def test_the_wait_for_the_new_council_and_the_revision_follow(world: World) -> None:
    Planning(world)
    with world.desk.write(Op.EDIT_MUNICIPALITY) as work:
        elections.set_constituted(work, world.municipality.id, 2027, date(2027, 10, 12))
    with world.desk.read() as reader:
        plan = year_plan.load(reader, world.desk.today(), [2027])
        revised = [row.due for row in today.rows(reader, date(2027, 9, 1)) if row.rule is Rule.REVISE_AGREEMENT]
    tuesday, later = date(2027, 10, 12), date(2027, 10, 19)
    assert Against.WAITS in [reason.against for reason in reasons(tuesday, world.council, plan.facts)]
    assert Against.WAITS not in [reason.against for reason in reasons(later, world.council, plan.facts)]
    assert revised == [date(2027, 10, 13)]


# -- who still has the post


def asked(world: World, on: date) -> list[TodayRow]:
    with world.desk.read() as reader:
        return [row for row in today.rows(reader, on) if row.rule is Rule.CONFIRM_POSTS]


def test_after_the_election_political_members_are_to_be_confirmed(world: World) -> None:
    assert asked(world, date(2027, 9, 12)) == []
    (row,) = asked(world, ELECTION)
    assert (row.due, row.election, row.place) == (date(2027, 10, 31), ELECTION, "Øygarden")
    assert ([p.name for p in row.people], row.council) == (["Kari Prøve"], world.council)
    with world.desk.read() as reader:
        mine = next(p for p in directory.rows(reader, ELECTION) if p.contact.id == world.mayor.id)
        assert mine.is_to_be_confirmed(ELECTION)
    with world.desk.write(Op.EDIT_MUNICIPALITY) as work:
        elections.set_election(work, world.municipality.id, 2027, date(2027, 9, 20))
    assert asked(world, ELECTION) == []
    with world.desk.read() as reader:
        mine = next(p for p in directory.rows(reader, ELECTION) if p.contact.id == world.mayor.id)
        file = directory.load(reader, world.mayor.id, ELECTION)
        assert not mine.is_to_be_confirmed(ELECTION)
        assert file
        assert file.elections == mine.elections


def test_all_are_confirmed_at_once_and_each_is_asked_about_once(world: World) -> None:
    with world.desk.write(Op.ADD_COUNCIL) as work:
        local = councils.found(work, "Lokalt råd", CouncilKind.LOCAL, [world.municipality.id], Language.NN)
        deputy = contacts.add(work, "Eli Vara", title="varaordførar", side=Side.MUNICIPAL_POLITICAL)
        councils.add_member(work, local.id, deputy.id, MemberRole.CHAIR)
        councils.add_member(work, local.id, world.mayor.id)
    world.clock.set(world.clock.now().replace(year=2027, month=9, day=14))
    (row,) = asked(world, world.desk.today())
    assert ([p.name for p in row.people], row.council) == (["Eli Vara", "Kari Prøve"], world.council)
    with world.desk.write(Op.EDIT_CONTACT) as work:
        contacts.succeed(work, world.mayor.id, "Nina Ny", world.desk.today())
    (row,) = asked(world, world.desk.today())
    assert row.council
    assert ([p.name for p in row.people], row.council.id) == (["Eli Vara"], local.id)
    with world.desk.write(Op.CONFIRM_CONTACTS) as work:
        contacts.confirm_all(work, [person.id for person in row.people])
    assert asked(world, world.desk.today()) == []
    world.desk.undo()
    assert len(asked(world, world.desk.today())) == 1


def test_a_document_does_not_call_anyone_what_is_not_certain(world: World, voices: Voices) -> None:
    with world.desk.write(Op.PLAN_MEETING) as work:
        meeting = meetings.plan(work, world.council.id, date(2027, 11, 2), time(12), time(14))
        meetings.change(work, meeting.id, chair_id=world.mayor.id)
    draft = text_of(documents.draft_agenda(world.desk, meeting.id, voices))
    assert "Kari Prøve" in draft
    assert "ordfører" not in draft.lower()
    assert "kommunedirektør" in draft
    world.clock.set(world.clock.now().replace(year=2027, month=10, day=1))
    with world.desk.write(Op.EDIT_CONTACT) as work:
        contacts.confirm(work, world.mayor.id)
    assert "Ordfører Kari Prøve" in text_of(documents.draft_agenda(world.desk, meeting.id, voices))
    with world.desk.write(Op.ISSUE_AGENDA) as work:
        issuing.issue_agenda(work, meeting.id, voices)


# -- regional councils


def test_councils_a_regional_one_stands_in_for_are_not_asked_for_meetings(world: World) -> None:
    with world.desk.write(Op.ADD_COUNCIL) as work:
        region = councils.found(work, "Regionrådet", CouncilKind.REGIONAL, [world.municipality.id], Language.NN)
    now = world.desk.today()

    def plan() -> year_plan.PlanFile:
        with world.desk.read() as reader:
            return year_plan.load(reader, now, [2027])

    assert {council.id for council in plan().councils} == {world.council.id, region.id}
    with world.desk.write(Op.EDIT_COUNCIL) as work:
        councils.save(work, replace(region, replaces_own=True))
    with world.desk.read() as reader:
        brief = municipalities.load(reader, world.municipality.id, now).councils[0]
    assert [council.id for council in plan().councils] == [region.id]
    assert [(own.id, other.id) for own, other in plan().covered] == [(world.council.id, region.id)]
    assert brief.covered_by
    assert brief.covered_by.id == region.id


def test_where_no_politician_sits_nobody_is_asked_about(world: World) -> None:
    with world.desk.write(Op.EDIT_CONTACT) as work:
        contacts.save(work, replace(world.mayor, side=Side.SCHOOL))
    assert asked(world, ELECTION) == []
