"""What a line written in passing becomes."""

from datetime import date, timedelta

import pytest

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import ContactKind, LogPerson
from liaison_desk.domain.councils import CouncilKind
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.register import find
from liaison_desk.domain.texts import Language
from liaison_desk.services import contacts, councils, municipalities, quick, reference
from liaison_desk.services.actions import Owner
from tests.world import World

TODAY = date(2026, 11, 24)


def test_an_action_item_is_the_officers_own_where_nobody_is_named(world: World) -> None:
    with world.desk.write(Op.ADD_ACTION) as work:
        mine = quick.add_action(work, "Ring skolen")
        hers = quick.add_action(work, "Ring skolen", Owner(world.mayor.name, world.mayor.id), [world.me.id])
    assert (mine.owner_id, hers.owner_id) == (world.me.id, world.mayor.id)


def test_an_action_item_belongs_where_those_named_are_known_from(world: World) -> None:
    with world.desk.write(Op.ADD_MUNICIPALITY) as work:
        askoy = municipalities.assign(work, find(reference.register(), "Askøy")[0], TODAY)
        other = councils.found(work, "Politirådet i Askøy", CouncilKind.OVERALL, [askoy.id], Language.NB)
        councils.add_member(work, other.id, world.me.id)
        stranger = contacts.add(work, "Rolf Bakke")
    with world.desk.write(Op.ADD_ACTION) as work:
        hers = quick.add_action(work, "Ring skolen", Owner(world.mayor.name, world.mayor.id))
        together = quick.add_action(
            work, "Ring skolen", Owner(stranger.name, stranger.id), [world.mayor.id, world.me.id]
        )
        theirs = quick.add_action(work, "Ring skolen", Owner(stranger.name, stranger.id))
        mine = quick.add_action(work, "Ring skolen")
    assert [one.municipality_id for one in (hers, together)] == [world.municipality.id] * 2
    assert (theirs.municipality_id, mine.municipality_id) == (None, None)


def test_a_call_is_filed_where_its_people_are_known_from(world: World) -> None:
    with world.desk.write(Op.ADD_MUNICIPALITY) as work:
        askoy = municipalities.assign(work, find(reference.register(), "Askøy")[0], TODAY)
        other = councils.found(work, "Politirådet i Askøy", CouncilKind.OVERALL, [askoy.id], Language.NB)
        both, stranger = contacts.add(work, "Eli Tveit"), contacts.add(work, "Rolf Bakke")
        for council in (world.council, other):
            councils.add_member(work, council.id, both.id)
    with world.desk.write(Op.LOG_CONTACT) as work:
        entry = quick.add_call(work, "Om datoer", [world.mayor.id], TODAY, 15)
        assert (entry.kind, entry.minutes, entry.municipality_id) == (ContactKind.CALL, 15, world.municipality.id)
        assert [each.contact_id for each in work.all(LogPerson, entry_id=entry.id)] == [world.mayor.id]
        assert quick.add_call(work, "", [both.id], TODAY).municipality_id is None
        assert quick.add_call(work, "", [stranger.id], TODAY).municipality_id is None
        with pytest.raises(RuleBroken) as broken:
            quick.add_call(work, "Om datoer", [], TODAY + timedelta(days=1))
        assert broken.value.problem is Problem.DAY_AHEAD


def test_with_one_municipality_it_is_that(world: World) -> None:
    with world.desk.write(Op.LOG_CONTACT) as work:
        assert quick.add_call(work, "Om datoer", [], TODAY).municipality_id == world.municipality.id
