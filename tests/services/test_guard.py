"""What is asked once more before a document is finished: where it seems to speak of individuals."""

from dataclasses import replace
from datetime import date

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.privacy import Doubts, Personal
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.services import actions, agenda, guard, issuing, meetings
from tests.services.test_meeting_cycle import item, write
from tests.world import World

NN = texts_in(Language.NN)
NUMBER, ACCOUNT = "15108695077", "8601.11.17947"


def of_agenda(world: World, meeting: Meeting) -> Doubts:
    return guard.of_agenda(world.file(meeting), world.desk.now())


def of_minutes(world: World, meeting: Meeting) -> Doubts:
    return guard.of_minutes(world.file(meeting), NN, world.desk.now())


def test_nothing_to_ask(world: World) -> None:
    meeting = world.plan()
    assert not of_agenda(world, meeting)
    assert not of_minutes(world, meeting)


def test_the_agenda_names_its_items(world: World, voices: Voices) -> None:
    meeting = world.plan()
    police, problem = (item(world, meeting, fixed) for fixed in (FixedItem.FROM_POLICE, FixedItem.PROBLEM))
    with world.desk.write(Op.ADD_ITEM) as work:
        agenda.add_item(work, meeting.id, f"Om {NUMBER}", police.id)
        agenda.change_item(work, problem.id, background=f"Konto {ACCOUNT}")
    doubts = of_agenda(world, meeting)
    assert doubts == Doubts((Personal.IDENTITY_NUMBER, Personal.ACCOUNT_NUMBER), ("3a", "5"))
    assert of_minutes(world, meeting) == Doubts((Personal.IDENTITY_NUMBER,), ("3a",))  # no background there
    with world.desk.write(Op.ISSUE_AGENDA) as work:
        issuing.issue_agenda(work, meeting.id, voices)
    assert all("/26" in number for number in of_agenda(world, meeting).items)


def test_what_stands_outside_the_items(world: World) -> None:
    meeting = world.plan()
    with world.desk.write(Op.EDIT_MEETING) as work:
        meetings.save(work, replace(meeting, information=f"Spør {NUMBER}", next_meeting=f"Konto {ACCOUNT}"))
    assert of_agenda(world, meeting) == Doubts((Personal.IDENTITY_NUMBER,), (), elsewhere=True)
    assert of_minutes(world, meeting) == Doubts((Personal.ACCOUNT_NUMBER,), (), elsewhere=True)


def test_the_minutes_are_looked_through_line_by_line(world: World) -> None:
    meeting = world.plan(date(2026, 11, 24))
    write(world, meeting, FixedItem.OPENING, EntryKind.NOTE, "Gutt født 12.03.2010")
    write(world, meeting, FixedItem.ARENAS, EntryKind.ACTION, "Straffesak 16123456")
    write(world, meeting, FixedItem.PROBLEM, EntryKind.INTERNAL, NUMBER)  # in no document
    assert of_minutes(world, meeting) == Doubts((Personal.CRIMINAL_CASE, Personal.BIRTH_DATE), ("1", "4"))
    assert not of_agenda(world, meeting)


def test_what_is_heard_of_from_before_counts(world: World) -> None:
    meeting = world.plan()
    with world.desk.write(Op.ADD_ACTION) as work:
        when = Deadline.condition(f"Når {NUMBER} svarer")
        actions.raise_item(work, "Ringe", deadline=when, council_id=world.council.id)
    assert of_agenda(world, meeting) == Doubts((Personal.IDENTITY_NUMBER,), ("1",))


def test_preparation_notes_are_nobodys_business(world: World) -> None:
    meeting = world.plan()
    with world.desk.write(Op.EDIT_ITEM) as work:
        agenda.change_item(work, item(world, meeting, FixedItem.OPENING).id, preparation=NUMBER)
    assert not of_agenda(world, meeting)
