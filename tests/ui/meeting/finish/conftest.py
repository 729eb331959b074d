"""A meeting that is over, on the page where its minutes are finished."""

from collections.abc import Iterator
from datetime import datetime, time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.paths import Paths
from liaison_desk.services import agenda, meetings, minutes
from liaison_desk.services.actions import Owner
from tests.ui.meeting.finish.finishing import DAY, LAST, MUNICIPALITY, OPENING, SECRET, Finishing
from tests.ui.meeting.shelves import Shelved, shelve, taken
from tests.world import World


def ended(world: World) -> Meeting:
    """Held today from 10 to 11.20: three cases, a decision, a note, a complete action item and one note of one's own."""
    made = world.plan(DAY)
    with world.desk.write(Op.EDIT_MEETING) as work:
        meetings.change(work, made.id, start=time(10), end=time(11, 30))
        items = {item.title: item for item in work.all(AgendaItem, meeting_id=made.id)}
        for title in set(items) - {OPENING, MUNICIPALITY, LAST}:
            agenda.remove_item(work, items[title].id)
    for moment, verb in ((time(10), meetings.start), (time(11, 20), meetings.end)):
        world.clock.set(datetime.combine(DAY, moment))
        with world.desk.write(Op.START_MEETING) as work:
            verb(work, made.id)
    with world.desk.write(Op.ADD_ENTRY) as work:
        minutes.add_entry(work, items[OPENING].id, EntryKind.DECISION, "Referatet er godkjent.")
        minutes.add_entry(work, items[MUNICIPALITY].id, EntryKind.NOTE, "Kommunen orienterte.")
        minutes.add_entry(work, items[MUNICIPALITY].id, EntryKind.INTERNAL, SECRET)
        mayor = Owner(world.mayor.name, world.mayor.id)
        deadline = Deadline.day(DAY.replace(month=12, day=4))
        minutes.add_entry(
            work, items[MUNICIPALITY].id, EntryKind.ACTION, "Ringe rektor", owner=mayor, deadline=deadline
        )
        minutes.add_entry(work, items[LAST].id, EntryKind.NOTE, "Neste møte blir i mars.")
    world.clock.set(datetime.combine(DAY, time(14)))
    return made


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory, empty_store: Paths) -> Shelved:
    return shelve(tmp_path_factory.mktemp("ended"), empty_store, ended)


@pytest.fixture
def finish(plurals: None, shelf: Shelved, tmp_path: Path, qtbot: QtBot) -> Iterator[Finishing]:
    """The keyboard on the next step, nothing to undo."""
    with taken(shelf, tmp_path, qtbot, "finish") as (screen, world):
        yield Finishing(screen, world, shelf.meeting)


@pytest.fixture
def guest(shelf: Shelved) -> Contact:
    return shelf.guest
