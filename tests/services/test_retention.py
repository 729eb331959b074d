"""What may no longer be needed is told of, and stays until the officer says otherwise."""

from dataclasses import replace
from datetime import date

import pytest

from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import ContactKind, LogEntry
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.dates import years_before
from liaison_desk.domain.ids import LogEntryId
from liaison_desk.domain.inside_police import PoliceNote, PoliceNoteKind
from liaison_desk.domain.retention import Hints
from liaison_desk.services import actions, contacts, councils, erasing, inside_police, memos, retention
from liaison_desk.services.actions import Owner
from tests.world import World

TODAY = date(2026, 11, 24)
KEPT, OLD = date(2024, 11, 24), date(2024, 11, 23)
IN_MEMORY, LONG_GONE = date(2021, 11, 24), date(2021, 11, 23)


def hints(world: World) -> Hints:
    with world.desk.read() as reader:
        return retention.hints(reader, TODAY)


def test_years_before() -> None:
    assert years_before(TODAY, 2) == KEPT
    assert years_before(date(2028, 2, 29), 1) == date(2027, 2, 28)


def test_a_desk_that_is_in_use_has_none(world: World) -> None:
    assert not hints(world)
    assert hints(world) == Hints()


def test_old_entries_notes_and_memos_are_told_of_once_they_are_done(world: World) -> None:
    need, briefing = PoliceNoteKind.NEED, PoliceNoteKind.BRIEFING
    with world.desk.write(Op.ADD_MEMO) as work:
        for on in (KEPT, OLD):
            work.add(LogEntry(id=LogEntryId(f"log {on}"), on=on, kind=ContactKind.CALL, words="Noe"))
            inside_police.add(work, briefing, on, "Noe")
            inside_police.add(work, need, on, "Åpent")
            asked = inside_police.add(work, need, OLD, "Besvart")
            inside_police.answer(work, asked.id, on)
            work.update(replace(memos.add(work, f"Gjort {on}", OLD), done_on=on))
            memos.add(work, "Ikke gjort", OLD)
    found = hints(world)
    assert found
    assert [entry.on for entry in found.log] == [OLD]
    assert [(note.words, note.answered_on) for note in found.notes] == [("Noe", None), ("Besvart", OLD)]
    assert [memo.words for memo in found.memos] == [f"Gjort {OLD}"]
    with world.desk.read() as reader:
        assert len(reader.all(PoliceNote)) == 6  # told of, and nothing else
    with world.desk.write(Op.REMOVE_MEMO) as work:
        retention.remove_memos(work, [memo.id for memo in found.memos])
    assert hints(world).memos == ()
    world.desk.undo()
    assert hints(world).memos == found.memos


@pytest.fixture
def gone(world: World) -> Contact:
    with world.desk.write(Op.ADD_CONTACT) as work:
        stays = contacts.add(work, "Per Ifjor")
        contacts.leave(work, stays.id, IN_MEMORY)
        return contacts.leave(work, contacts.add(work, "Kari Lengesiden").id, LONG_GONE)


def test_who_left_long_ago_is_told_of(world: World, gone: Contact) -> None:
    assert hints(world).contacts == (gone,)


def test_not_while_something_open_has_the_person(world: World, gone: Contact) -> None:
    with world.desk.write(Op.ADD_ACTION) as work:
        made = [
            actions.raise_item(work, "Noe", owner=Owner(gone.name, gone.id)),
            actions.raise_item(work, "Noe", follower=Owner(gone.name, gone.id)),
            actions.raise_item(work, "Noe", owner=Owner("Rektor"), helpers=[gone.id]),
        ]
    for action in made:
        assert hints(world).contacts == ()
        with world.desk.write(Op.CHANGE_STATUS) as work:
            actions.change_status(work, action.id, ActionStatus.DONE)
    assert hints(world).contacts == (gone,)
    with world.desk.write(Op.ADD_MEMBER) as work:
        seat = councils.add_member(work, world.council.id, gone.id)
        work.update(replace(seat, until=None))
    assert hints(world).contacts == ()


def test_a_row_without_a_name_is_told_of_no_more(world: World, gone: Contact) -> None:
    with world.desk.write(Op.ADD_ACTION) as work:
        closed = actions.raise_item(work, "Noe", owner=Owner(gone.name, gone.id))
        actions.change_status(work, closed.id, ActionStatus.DONE)
    with world.desk.write(Op.ERASE_PERSON) as work:
        erasing.erase(work, gone.id)
    assert hints(world).contacts == ()
    with world.desk.read() as reader:
        assert reader.get(Contact, gone.id).left_on == LONG_GONE
