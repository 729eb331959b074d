"""A hit knows what stands around it, so that it can be told and gone to."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from liaison_desk.clock import SetClock
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.agreements import Agreement, AgreementPeriod, FocusArea, FocusChallenge
from liaison_desk.domain.busy import BusyDays
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact, Organisation
from liaison_desk.domain.corrections import Correction
from liaison_desk.domain.councils import Council
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.meetings import Meeting, MeetingChange
from liaison_desk.domain.minutes import Entry, EntryKind, FollowUp
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.searched import Section
from liaison_desk.domain.texts import Voices
from liaison_desk.domain.themes import YearTheme
from liaison_desk.services import (
    actions,
    agenda,
    agreements,
    corrections,
    evaluations,
    issuing,
    meetings,
    minutes,
    moves,
    search,
    year_plan,
)
from liaison_desk.services.search import Answer, Hit
from tests.world import World


def find(world: World, typed: str, *sections: Section) -> Answer:
    return search.find(world.desk.finder, typed, world.desk.today(), sections or tuple(Section))


def only(world: World, typed: str) -> Hit:
    hits = find(world, typed).hits
    assert len(hits) == 1, [hit.row for hit in hits]
    return hits[0]


def test_people_and_places(world: World) -> None:
    meeting = world.plan()
    world.plan(date(2027, 3, 2))
    answer = find(world, "øygarden")
    assert [type(hit.row) for hit in answer.of(Section.PLACES)] == [Municipality, Council]
    assert answer.hits[0].municipality == world.municipality
    assert answer.hits[1].next_meeting == meeting
    assert {hit.row.id: hit.organisation for hit in find(world, "kari").hits} == {world.mayor.id: "Øygarden kommune"}
    assert only(world, "eksempel").organisation == ""
    office = next(hit for hit in find(world, "kommune", Section.PEOPLE).hits if isinstance(hit.row, Organisation))
    assert office.person == world.mayor
    assert {type(hit.row) for hit in find(world, "k", Section.PEOPLE).hits} == {Contact, Organisation}


def test_what_a_municipality_has_agreed(world: World) -> None:
    with world.desk.write(Op.ADD_AGREEMENT) as work:
        file = agreements.add(work, world.municipality.id, "Samhandlingsavtalen")
        period = agreements.save_period(work, replace(file.periods[0].period, scope="Hele kystlinjen"))
        area = agreements.add_areas(work, period.id, ["Promillekjøring på sjøen"])[0]
        agreements.set_challenges(work, area.id, ["Båtfester i skjærgården"])
    for typed, kind in (
        ("samhandling", Agreement),
        ("kystlinjen", AgreementPeriod),
        ("promille", FocusArea),
        ("båtfester", FocusChallenge),
    ):
        hit = only(world, typed)
        assert (type(hit.row), hit.municipality) == (kind, world.municipality)


def test_the_officers_own_year(world: World) -> None:
    with world.desk.write(Op.ADD_THEME) as work:
        year_plan.add_theme(work, 5, "Russetid")
        year_plan.block(work, date(2026, 12, 7), date(2026, 12, 11), "Kurs på Stavern")
        evaluation = evaluations.load(work, world.council.id, 2026, world.desk.today()).evaluation
        evaluations.save(work, replace(evaluation, learned="Begynne tidligere på høsten"))
    assert isinstance(only(world, "russetid").row, YearTheme)
    assert isinstance(only(world, "stavern").row, BusyDays)
    hit = only(world, "tidligere")
    assert (type(hit.row), hit.council) == (Evaluation, world.council)


def test_an_action_item_is_one_hit(world: World) -> None:
    with world.desk.write(Op.ADD_ACTION) as work:
        action = actions.raise_item(
            work, "Lys på gangveien", council_id=world.council.id, deadline=Deadline.next_meeting()
        )
        actions.comment(work, action.id, "Gangveien er målt opp")
    meeting = world.plan()
    hit = only(world, "gangveien")
    assert hit.action is not None
    assert (hit.action.action, hit.action.next_meeting) == (action, meeting.day)
    assert (hit.action.municipality, hit.council) == ("Øygarden", world.council)
    by_history = only(world, "målt opp")
    assert by_history.action == hit.action
    with world.desk.write(Op.ADD_ACTION) as work:
        actions.raise_item(work, "Ringe NAV")
    assert only(world, "nav").action is not None
    answer = find(world, "gangve")
    assert search.look_inside(world.desk.finder, answer, world.desk.today()).inside == ()


def test_what_was_said_in_a_meeting(world: World, voices: Voices, clock: SetClock) -> None:
    meeting = world.plan(date(2026, 11, 24))
    with world.desk.write(Op.ADD_ACTION) as work:
        earlier = actions.raise_item(work, "Male sykkelfeltet", council_id=world.council.id)
    with world.desk.write(Op.ADD_ENTRY) as work:
        item = agenda.add_item(work, meeting.id, "Trafikken ved kaien")
        minutes.add_entry(work, item.id, EntryKind.NOTE, "Fergekøen er lang")
        minutes.add_entry(work, item.id, EntryKind.INTERNAL, "Ring kapteinen")
        actions.comment(work, earlier.id, "Malingen er bestilt", meeting.id)
        minutes.add_entry(work, item.id, EntryKind.ACTION, "Telle bilene på fergen")
    assert only(world, "kaien").item == item
    assert only(world, "telle bilene").action is not None  # the line says nothing else
    assert isinstance(find(world, "telle", Section.TEXTS).hits[0].row, Entry)
    hit = only(world, "fergekø")
    assert (type(hit.row), hit.item, hit.meeting.id, hit.council) == (Entry, item, meeting.id, world.council)
    assert only(world, "kapteinen").row.kind is EntryKind.INTERNAL
    with world.desk.write(Op.EDIT_MEETING) as work:
        meetings.change(work, meeting.id, information="Parkering bak brannstasjonen")
    assert only(world, "brannstasjonen").row == only(world, "brannstasjonen").meeting
    with world.desk.write(Op.ISSUE_MINUTES) as work:
        meetings.end(work, meeting.id)
        document = issuing.issue_minutes(work, meeting.id, voices)
        work.update(replace(document, police_reference="26/4711"))
    hit = only(world, "4711")
    assert (type(hit.row), hit.meeting.id, hit.council) == (IssuedDocument, meeting.id, world.council)
    with world.desk.read() as reader:
        assert reader.all(FollowUp, action_id=earlier.id)
    assert only(world, "malingen").action.action.id == earlier.id  # in its history, and in what the meeting heard
    heard = find(world, "malingen", Section.TEXTS).hits
    assert [(type(h.row), h.action.action.id) for h in heard if h.action] == [(FollowUp, earlier.id)]
    with world.desk.write(Op.OPEN_CORRECTION) as work:
        corrections.save(work, replace(corrections.open_correction(work, meeting.id), reason="Ordføreren uteglemt"))
    assert isinstance(only(world, "uteglemt").row, Correction)


def test_why_a_meeting_was_moved(world: World) -> None:
    meeting = world.plan()
    day = meeting.day + timedelta(days=1)
    with world.desk.write(Op.MOVE_MEETING) as work:
        moves.move(work, meeting.id, day, time(12, 0), time(14, 0), "Rådhuset", "Streik i fergetrafikken")
    hit = only(world, "streik")
    assert (type(hit.row), type(hit.meeting)) == (MeetingChange, Meeting)


def test_the_meetings_of_a_day_by_the_clock(world: World) -> None:
    day = date(2026, 12, 1)
    noon = world.plan(day)
    with world.desk.write(Op.PLAN_MEETING) as work:
        early = meetings.plan(work, world.council.id, day, time(8, 0), time(9, 0))
        off = meetings.plan(work, world.council.id, day, time(10, 0), time(11, 0))
        moves.cancel(work, off.id, "Sykdom")
        meetings.plan(work, world.council.id, date(2026, 12, 2), time(8, 0), time(9, 0))
    with world.desk.read() as reader:
        found = search.meetings_on(reader, day)
    assert found == [(early, world.council), (noon, world.council)]


def test_a_second_chance_inside_words(world: World) -> None:
    meeting = world.plan()
    with world.desk.write(Op.ADD_ITEM) as work:
        agenda.add_item(work, meeting.id, "Ungdomsskolen")
        agenda.add_item(work, meeting.id, "Skolestart")
    answer = find(world, "skole")
    assert [hit.row.title for hit in answer.hits] == ["Skolestart"]
    assert answer.is_thin
    answer = search.look_inside(world.desk.finder, answer, world.desk.today())
    assert [hit.row.title for hit in answer.inside] == ["Ungdomsskolen"]
    assert not find(world, " ").is_thin


@pytest.mark.parametrize(("sections", "most"), [(tuple(Section), 12), ((Section.TEXTS,), 40)])
def test_so_many_of_each_and_no_more(world: World, sections: tuple[Section, ...], most: int) -> None:
    meeting = world.plan()
    with world.desk.write(Op.ADD_ITEM) as work:
        for number in range(45):
            agenda.add_item(work, meeting.id, f"Russ {number}")
    answer = find(world, "russ", *sections)
    assert len(answer.hits) == most
    assert not answer.is_thin
    assert all(isinstance(hit.row, AgendaItem) for hit in answer.hits)
