"""The contact log: kept, made something of, and asked when one was last in touch [W2]."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from liaison_desk.clock import OSLO
from liaison_desk.domain.actions import ActionItem, HistoryKind
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import ContactKind, LogEntry, LogPerson
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import CouncilKind
from liaison_desk.domain.ids import ContactId, LogEntryId, MunicipalityId, new_id
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.register import find
from liaison_desk.domain.searched import Section
from liaison_desk.domain.texts import Language
from liaison_desk.domain.today import Rule
from liaison_desk.services import (
    actions,
    agenda,
    contact_log,
    contacts,
    councils,
    directory,
    meetings,
    municipalities,
    reference,
    search,
    today,
)
from tests.world import World


def entry(on: date, words: str = "") -> LogEntry:
    return LogEntry(id=LogEntryId(new_id()), on=on, kind=ContactKind.CALL, words=words)


def logged(
    world: World, words: str, *people: ContactId, on: date | None = None, place: MunicipalityId | None = None
) -> LogEntry:
    made = replace(entry(on or world.desk.today(), words), municipality_id=place)
    with world.desk.write(Op.LOG_CONTACT) as work:
        return contact_log.add(work, made, people)


# -- writing
def test_an_entry_names_each_person_once_and_goes_with_them(world: World) -> None:
    made = logged(world, " Om datoer ", world.mayor.id, world.mayor.id)
    with world.desk.read() as reader:
        assert reader.all(LogEntry) == [made]
        assert made.words == "Om datoer"
        assert [person.contact_id for person in reader.all(LogPerson)] == [world.mayor.id]
    with world.desk.write(Op.REMOVE_LOG) as work:
        contact_log.remove_all(work, [made.id])
    with world.desk.read() as reader:
        assert reader.all(LogEntry) == [] == reader.all(LogPerson)
    world.desk.undo()
    with world.desk.read() as reader:
        assert reader.all(LogEntry) == [made]


def test_an_entry_that_says_nothing_or_lies_ahead_is_refused(world: World) -> None:
    for wrong, problem in (
        (entry(world.desk.today()), Problem.LOG_ENTRY_EMPTY),
        (entry(date(2027, 1, 1), "x"), Problem.DAY_AHEAD),
    ):
        with pytest.raises(RuleBroken) as refused, world.desk.write(Op.LOG_CONTACT) as work:
            contact_log.add(work, wrong)
        assert refused.value.problem is problem


def test_an_entry_is_changed_with_its_people_and_keeps_what_came_of_it(world: World) -> None:
    made = logged(world, "Om lys", world.mayor.id)
    with world.desk.write(Op.ADD_ACTION) as work:
        action = actions.raise_item(work, "Sjekke lysa")
        contact_log.became(work, made.id, action.id)
    changed = replace(
        made, words="Om lys og veg", kind=ContactKind.TALK, is_in_role=False, forwarded_to=" Petter  Eide "
    )
    with world.desk.write(Op.EDIT_LOG) as work:
        contact_log.save(work, changed, [world.director.id, world.me.id])
    with world.desk.read() as reader:
        row = contact_log.rows(reader, entry_id=made.id)[0]
    assert [person.id for person in row.people] == [world.me.id, world.director.id]  # by name
    assert (row.entry.words, row.entry.forwarded_to) == ("Om lys og veg", "Petter Eide")
    assert row.action == action
    with world.desk.write(Op.EDIT_LOG) as work:  # what is within the role is forwarded to nobody
        within = contact_log.save(work, replace(changed, is_in_role=True), [world.director.id])
    assert within.forwarded_to == ""
    with pytest.raises(RuleBroken), world.desk.write(Op.EDIT_LOG) as work:
        contact_log.save(work, replace(changed, words=" "), [])


def test_a_call_about_an_action_item_is_a_dated_line_of_its_history(world: World) -> None:
    with world.desk.write(Op.ADD_ACTION) as work:
        action = actions.raise_item(work, "Sjekke lysa")
    earlier = world.desk.today() - timedelta(days=4)
    for on, words in ((world.desk.today(), "Ferdig på fredag"), (earlier, "Ikke begynt")):
        with world.desk.write(Op.LOG_CONTACT) as work:
            contact_log.add(work, entry(on, words), [world.mayor.id], about=action.id)
    with world.desk.read() as reader:
        calls = [line for line in actions.history(reader, action.id) if line.kind is HistoryKind.CALL]
        assert [(line.words, line.at.date()) for line in calls] == [
            ("Ferdig på fredag", world.desk.today()),
            ("Ikke begynt", earlier),
        ]
    world.desk.undo()
    with world.desk.read() as reader:
        assert len(reader.all(LogEntry)) == 1
        assert len([line for line in actions.history(reader, action.id) if line.kind is HistoryKind.CALL]) == 1


# -- what comes of it
def test_either_side_of_what_came_of_an_entry_may_be_removed(world: World) -> None:
    meeting = world.plan()
    made = logged(world, "Om lys", world.mayor.id, place=world.municipality.id)
    with world.desk.write(Op.ADD_ACTION) as work:
        action = actions.raise_item(work, "Sjekke lysa")
        contact_log.became(work, made.id, action.id)
    with world.desk.write(Op.ADD_ITEM) as work:
        item = contact_log.raise_case(work, made.id, meeting.id, "Lys langs vegane")
    with world.desk.read() as reader:
        row = contact_log.rows(reader)[0]
        assert (row.action, row.item, row.meeting, row.municipality) == (action, item, meeting, "Øygarden")
        file = actions.load(reader, action.id)
        assert file is not None
        assert file.came_of == row.entry
    with world.desk.write(Op.REMOVE_ACTION) as work:
        actions.remove(work, action.id)
    with world.desk.write(Op.REMOVE_ITEM) as work:
        agenda.remove_item(work, item.id)
    with world.desk.read() as reader:
        assert reader.all(LogEntry) == [made]
        assert reader.all(AgendaItem, id=item.id) == [] == reader.all(ActionItem)
    world.desk.undo()
    world.desk.undo()
    with world.desk.read() as reader:
        assert contact_log.rows(reader)[0] == row
    with world.desk.write(Op.REMOVE_MEETING) as work:
        meetings.remove(work, meeting.id)
    with world.desk.write(Op.REMOVE_LOG) as work:
        contact_log.remove(work, made.id)
    with world.desk.read() as reader:
        assert reader.all(ActionItem) == [action]


def test_a_case_goes_to_the_next_meeting_of_a_council_it_is_about(world: World) -> None:
    with world.desk.write(Op.ADD_COUNCIL) as work:
        forum = councils.found(work, "Næringsforum", CouncilKind.BUSINESS_FORUM, [], Language.NN)
        councils.add_member(work, forum.id, world.director.id)
    later, near = world.plan(date(2027, 3, 1)), world.plan(date(2026, 12, 1))
    with world.desk.write(Op.PLAN_MEETING) as work:
        others = meetings.plan(work, forum.id, date(2026, 12, 20), near.start, near.end, "")
    here = logged(world, "Om lys", place=world.municipality.id)
    with_him = logged(world, "Om butikkene", world.director.id)
    nowhere = logged(world, "Om noe")
    with world.desk.read() as reader:
        found = {
            row.entry.id: [meeting.id for meeting, _ in contact_log.meetings_for(reader, row, world.desk.today())]
            for row in contact_log.rows(reader)
        }
        assert later.id not in str(found)
    assert found == {here.id: [near.id], with_him.id: [near.id, others.id], nowhere.id: []}


# -- where an entry belongs
def test_an_entry_belongs_where_the_person_does(world: World) -> None:
    with world.desk.write(Op.ADD_CONTACT) as work:
        stranger = contacts.add(work, "Liv Butikk", organisation="Sartor senter")
        guest = contacts.add(work, "Mona Gjest")
    with world.desk.read() as reader:
        here = {
            person: contact_log.home_of(reader, ContactId(person), world.desk.today())
            for person in (world.mayor.id, world.me.id, stranger.id, guest.id, "gone")
        }
    assert here == {
        world.mayor.id: world.municipality.id,  # by the organisation
        world.me.id: world.municipality.id,  # by the only council
        stranger.id: None,
        guest.id: None,
        "gone": None,
    }
    with world.desk.write(Op.ADD_MUNICIPALITY) as work:
        askoy = municipalities.assign(work, find(reference.register(), "Askøy")[0], world.desk.today())
        council = councils.found(work, "Politirådet i Askøy", CouncilKind.OVERALL, [askoy.id], Language.NB)
        councils.add_member(work, council.id, world.me.id)
    with world.desk.read() as reader:
        assert contact_log.home_of(reader, world.me.id, world.desk.today()) is None  # one of two


# -- when one was last in touch
def test_the_last_contact_is_a_meeting_or_an_entry(world: World) -> None:
    meeting = world.plan(date(2026, 11, 23))
    with world.desk.write(Op.START_MEETING) as work:
        meetings.start(work, meeting.id)
    with world.desk.write(Op.END_MEETING) as work:
        meetings.end(work, meeting.id)
    logged(world, "Om datoer", world.mayor.id, on=date(2026, 11, 20))
    logged(world, "Om vegar", world.director.id)
    with world.desk.read() as reader:
        rows = {row.contact.id: row.last_contact for row in directory.rows(reader, world.desk.today())}
        assert rows[world.mayor.id] == date(2026, 11, 23)
        assert rows[world.director.id] == world.desk.today()
        assert contact_log.last_by_municipality(reader) == {world.municipality.id: date(2026, 11, 23)}
        assert contact_log.last_with(reader, world.municipality.id) == date(2026, 11, 23)
        file = directory.load(reader, world.mayor.id, world.desk.today())
        assert file is not None
        assert [row.entry.words for row in file.log] == ["Om datoer"]
        assert file.last_contact == date(2026, 11, 23)
        assert contact_log.newest_of(reader, world.municipality.id, 3) == []
        assert contact_log.count_of(reader, world.municipality.id) == 0


def test_the_newest_entries_of_a_municipality_come_first_and_of_one_day_the_last_one(world: World) -> None:
    here = world.municipality.id
    for words, day in (("Den eldste", 2), ("Om vegar", 9), ("Om datoer", 20), ("Om folk", 9)):
        logged(world, words, on=date(2026, 11, day), place=here)
    logged(world, "Om noe annet", on=date(2026, 11, 23))
    with world.desk.read() as reader:
        newest = [row.entry.words for row in contact_log.newest_of(reader, here, 3)]
        assert newest == ["Om datoer", "Om folk", "Om vegar"]
        assert contact_log.count_of(reader, here) == 4
        assert contact_log.last_with(reader, here) == date(2026, 11, 20)


def test_today_asks_for_those_the_officer_wants_to_be_in_touch_with(world: World) -> None:
    def asked() -> list[tuple[str, str]]:
        with world.desk.read() as reader:
            rows = today.rows(reader, world.desk.today())
        return [(row.person.name if row.person else "", row.place) for row in rows if row.rule is Rule.CONTACT_DUE]

    with world.desk.write(Op.ADD_CONTACT) as work:
        stranger = contacts.add(work, "Liv Butikk")
    assert asked() == []
    with world.desk.write(Op.EDIT_CONTACT) as work:
        for person in (world.mayor, stranger):
            contacts.save(work, replace(work.get(Contact, person.id), contact_every=30))
    with world.desk.write(Op.EDIT_MUNICIPALITY) as work:
        municipalities.save(work, replace(work.get(Municipality, world.municipality.id), contact_every=60))
    assert sorted(asked()) == [("", "Øygarden"), ("Kari Prøve", "Øygarden"), ("Liv Butikk", "")]
    logged(world, "Om datoer", world.mayor.id, place=world.municipality.id)
    assert asked() == [("Liv Butikk", "")]
    with world.desk.write(Op.EDIT_CONTACT) as work:
        contacts.leave(work, stranger.id, date(2026, 11, 1))
    assert asked() == []
    world.clock.set(datetime(2026, 12, 24, 9, tzinfo=OSLO))
    assert asked() == [("Kari Prøve", "Øygarden")]


# -- what is kept for it, and how it is found
def test_who_and_what_the_log_tells_of_is_kept(world: World) -> None:
    with world.desk.write(Op.ADD_CONTACT) as work:
        stranger = contacts.add(work, "Liv Butikk")
        askoy = municipalities.assign(work, find(reference.register(), "Askøy")[0], world.desk.today())
    logged(world, "", stranger.id, place=askoy.id)
    for verb, id_, problem in (
        (contacts.remove, stranger.id, Problem.CONTACT_IN_USE),
        (municipalities.remove, askoy.id, Problem.MUNICIPALITY_IN_USE),
    ):
        with pytest.raises(RuleBroken) as refused, world.desk.write(Op.REMOVE_CONTACT) as work:
            verb(work, id_)  # type: ignore[operator]
        assert refused.value.problem is problem


def test_entries_stay_with_the_one_they_were_with(world: World) -> None:
    made = logged(world, "Om datoer", world.mayor.id)
    with world.desk.write(Op.SUCCEED_CONTACT) as work:
        after = contacts.succeed(work, world.mayor.id, "Nils Ny", date(2026, 12, 1))
    with world.desk.read() as reader:
        assert [row.entry for row in contact_log.rows(reader, contact_id=world.mayor.id)] == [made]
        assert contact_log.rows(reader, contact_id=after.id) == []


def test_an_entry_is_found_by_its_words(world: World) -> None:
    made = logged(world, "Om natteravnene", world.mayor.id, world.director.id, place=world.municipality.id)
    answer = search.find(world.desk.finder, "natteravn", world.desk.today())
    (hit,) = answer.of(Section.TEXTS)
    assert (hit.row, hit.municipality) == (made, world.municipality)
    assert hit.person is not None
    assert hit.person.name == "Kari Prøve"  # the first by name
    logged(world, "Om ingenting")
    (hit,) = search.find(world.desk.finder, "ingenting", world.desk.today()).of(Section.TEXTS)
    assert hit.person is hit.municipality is None


def test_meetings_that_are_cancelled_take_no_case(world: World) -> None:
    meeting = world.plan()
    with world.desk.write(Op.EDIT_MEETING) as work:
        work.update(replace(work.get(Meeting, meeting.id), cancelled_at=world.desk.now()))
    logged(world, "Om lys", place=world.municipality.id)
    with world.desk.read() as reader:
        assert contact_log.meetings_for(reader, contact_log.rows(reader)[0], world.desk.today()) == []
