"""The officer's own agenda templates: kept, used, renamed, removed; who used one is never touched afterwards."""

from datetime import date

import pytest

from liaison_desk.domain.agenda import in_order
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council, CouncilKind, FixedItem
from liaison_desk.domain.disclosure import Access
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.own_templates import OwnTemplate, OwnTemplateItem
from liaison_desk.domain.problems import Problem
from liaison_desk.domain.register import find
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.services import (
    agenda,
    councils,
    disclosure,
    meetings,
    municipalities,
    own_templates,
    reference,
    unfinished,
)
from liaison_desk.store.errors import NotFoundError
from tests.services.test_meeting_cycle import hold, item, lock, refused, titles
from tests.world import World


def keep(world: World, name: str = "Fire møte i året") -> OwnTemplate:
    with world.desk.write(Op.KEEP_TEMPLATE) as work:
        return own_templates.keep_council(work, world.council.id, name)


def lines(world: World, council: Council) -> list[tuple[str, FixedItem]]:
    with world.desk.read() as reader:
        return [(line.title, line.fixed) for line in councils.load(reader, council.id).template]


@pytest.fixture
def other(world: World) -> Council:
    """A council with other lines."""
    with world.desk.write(Op.ADD_COUNCIL) as work:
        made = councils.found(work, "Nord", CouncilKind.LOCAL, [world.municipality.id], Language.NN)
        councils.set_template(work, made.id, ["Vel møtt", "Eventuelt"])
        return made


def test_from_one_council_to_another(world: World, other: Council) -> None:
    made = keep(world, "  Overordna   råd ")
    assert made.name == "Overordna råd"
    before = lines(world, other)
    with world.desk.write(Op.USE_TEMPLATE) as work:
        own_templates.use_in_council(work, made.id, other.id)
    assert lines(world, other) == lines(world, world.council)
    world.desk.undo()
    assert lines(world, other) == before


def test_from_an_agenda_without_the_cases_in_its_sections(world: World, other: Council) -> None:
    meeting = world.plan()
    with world.desk.write(Op.ADD_ITEM) as work:
        agenda.add_item(work, meeting.id, "Berre no", item(world, meeting, FixedItem.FROM_POLICE).id)
        agenda.add_item(work, meeting.id, "Beredskap")
    with world.desk.write(Op.KEEP_TEMPLATE) as work:
        made = own_templates.keep_agenda(work, meeting.id, "Beredskapsmøte")
        own_templates.use_in_council(work, made.id, other.id)
    found = dict(lines(world, other))
    assert found["Beredskap"] is FixedItem.OTHER
    assert found["Saker frå politiet"] is FixedItem.FROM_POLICE
    assert "Berre no" not in found


def test_a_change_never_touches_those_who_took_it_over(world: World, other: Council) -> None:
    made = keep(world)
    meeting = world.plan()
    with world.desk.write(Op.REMOVE_ITEM) as work:
        agenda.remove_item(work, item(world, meeting, FixedItem.COMMUNICATION).id)
    with world.desk.write(Op.USE_TEMPLATE) as work:
        own_templates.use_in_council(work, made.id, other.id)
        own_templates.use_in_meeting(work, made.id, meeting.id)
        planned = meetings.plan(work, other.id, date(2027, 1, 12), meeting.start, meeting.end)
    before = (lines(world, other), lines(world, world.council), titles(world, meeting), titles(world, planned))
    with world.desk.write(Op.RENAME_TEMPLATE) as work:
        own_templates.rename(work, OwnTemplate(id=made.id, name="Noko anna"))
    with world.desk.write(Op.EDIT_TEMPLATE) as work:
        councils.set_template(work, world.council.id, ["Berre dette"])
    with world.desk.write(Op.REMOVE_TEMPLATE) as work:
        own_templates.remove(work, made.id)
    assert (lines(world, other), titles(world, meeting), titles(world, planned)) == (before[0], before[2], before[3])
    assert lines(world, world.council) == [("Berre dette", FixedItem.OTHER)]
    with world.desk.read() as reader:
        assert reader.all(OwnTemplate) == reader.all(OwnTemplateItem) == []
    world.desk.undo()
    with world.desk.read() as reader:
        assert [t.name for t in reader.all(OwnTemplate)] == ["Noko anna"]
        assert len(reader.all(OwnTemplateItem)) == 7


def use(world: World, template: OwnTemplate, meeting: Meeting) -> int:
    with world.desk.write(Op.USE_TEMPLATE) as work:
        return own_templates.use_in_meeting(work, template.id, meeting.id)


def test_an_agenda_gets_what_it_lacks_and_keeps_what_it_has(world: World) -> None:
    made, meeting = keep(world), world.plan()
    whole = titles(world, meeting)
    assert use(world, made, meeting) == 0
    with world.desk.write(Op.ADD_ITEM) as work:
        agenda.add_item(work, meeting.id, "Trafikk", item(world, meeting, FixedItem.FROM_POLICE).id)
        for fixed in (FixedItem.OPENING, FixedItem.PROBLEM):
            agenda.remove_item(work, item(world, meeting, fixed).id)
    assert use(world, made, meeting) == 2
    assert [title for title in titles(world, meeting) if "Trafikk" not in title] == whole
    assert item(world, meeting, FixedItem.PROBLEM).kind is not None
    assert [place.item.position for place in in_order(world.file(meeting).items) if not place.is_inside] == list(
        range(7)
    )
    world.desk.undo()
    assert len(titles(world, meeting)) == 6


def test_locked_minutes_take_no_template(world: World, voices: Voices) -> None:
    made, meeting = keep(world), world.plan(date(2026, 11, 24))
    hold(world, meeting)
    lock(world, meeting, voices)
    with refused(Problem.MINUTES_LOCKED):
        use(world, made, meeting)


def test_names(world: World) -> None:
    made, second = keep(world, "Haust"), keep(world, "Vår")
    with refused(Problem.NAME_MISSING):
        keep(world, "  ")
    with refused(Problem.TEMPLATE_NAME_TAKEN):
        keep(world, "HAUST")
    key = unfinished.key_of(second, "name")
    with refused(Problem.TEMPLATE_NAME_TAKEN), world.desk.write(unfinished.op_of(key)) as work:
        unfinished.save(work, key, "haust")
    with world.desk.write(unfinished.op_of(key)) as work:
        unfinished.save(work, key, "VÅR")  # its own name in other letters
    with world.desk.read() as reader:
        assert sorted(t.name for t in reader.all(OwnTemplate)) == ["Haust", "VÅR"]
        assert made in reader.all(OwnTemplate)


def test_nothing_is_no_template_and_a_removed_one_is_gone(world: World, other: Council) -> None:
    made = keep(world)
    with world.desk.write(Op.EDIT_TEMPLATE) as work:
        councils.set_template(work, world.council.id, [])
        own_templates.remove(work, made.id)
    with refused(Problem.AGENDA_EMPTY):
        keep(world)
    with pytest.raises(NotFoundError), world.desk.write(Op.USE_TEMPLATE) as work:
        own_templates.use_in_council(work, made.id, other.id)


def test_a_line_the_council_has_already_keeps_its_place_in_the_store(world: World, other: Council) -> None:
    made = keep(world)
    with world.desk.read() as reader:
        kept = councils.load(reader, other.id).template[1]
    with world.desk.write(Op.USE_TEMPLATE) as work:
        own_templates.use_in_council(work, made.id, other.id)
    with world.desk.read() as reader:
        now = {line.title: line for line in councils.load(reader, other.id).template}
    assert (now["Eventuelt"].id, now["Eventuelt"].fixed) == (kept.id, FixedItem.ANY_OTHER_BUSINESS)


def test_an_exempt_case_leaves_no_title_in_a_template(world: World) -> None:
    meeting = world.plan()
    with world.desk.write(Op.KEEP_TEMPLATE) as work:
        cases = [agenda.add_item(work, meeting.id, title) for title in ("Kanari", "Ope")]
        fixed = next(one for one in agenda.items_of(work, meeting.id) if one.fixed is FixedItem.PROBLEM)
        for one in (cases[0], fixed):
            disclosure.assess_case(work, one.id, access=Access.EXEMPT, ground="offl24_3")
        made = own_templates.keep_agenda(work, meeting.id, "Mal")
        kept = [line.title for line in work.all(OwnTemplateItem, template_id=made.id)]
    assert "Kanari" not in kept
    assert {"Ope", fixed.title} <= set(kept)


def test_an_agenda_gets_what_the_guide_has_for_such_a_council(world: World) -> None:
    meeting = world.plan()
    whole = titles(world, meeting)
    with world.desk.write(Op.REMOVE_ITEM) as work:
        for one in agenda.items_of(work, meeting.id):
            agenda.remove_item(work, one.id)
    with world.desk.write(Op.USE_TEMPLATE) as work:
        assert own_templates.use_guides(work, meeting.id, Language.NN) == len(whole)
    assert titles(world, meeting) == whole
    assert item(world, meeting, FixedItem.FROM_MUNICIPALITY).title == "Saker frå Øygarden kommune"
    with world.desk.write(Op.ADD_MUNICIPALITY) as work:
        other = municipalities.assign(work, find(reference.register(), "Askøy")[0], world.desk.today())
        councils.save(work, world.council, [world.municipality.id, other.id])
        agenda.remove_item(work, item(world, meeting, FixedItem.FROM_MUNICIPALITY).id)
        own_templates.use_guides(work, meeting.id, Language.NN)
    assert "Øygarden" not in item(world, meeting, FixedItem.FROM_MUNICIPALITY).title
