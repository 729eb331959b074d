"""A meeting a week from now, on the page where it is prepared."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.meetings import Meeting
from liaison_desk.paths import Paths
from liaison_desk.services import agenda
from tests.ui.meeting.prepare.preparing import DAY, Preparing
from tests.ui.meeting.shelves import Shelved, shelve, taken
from tests.world import World


def planned(world: World) -> Meeting:
    """With two cases under «Saker frå politiet»."""
    made = world.plan(DAY)
    with world.desk.write(Op.ADD_ITEM) as work:
        police = next(i for i in work.all(AgendaItem, meeting_id=made.id) if i.fixed is FixedItem.FROM_POLICE)
        agenda.add_item(work, made.id, "Ungdom", police.id)
        agenda.add_item(work, made.id, "Trafikk", police.id)
    return made


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory, empty_store: Paths) -> Shelved:
    return shelve(tmp_path_factory.mktemp("planned"), empty_store, planned)


@pytest.fixture
def prepare(plurals: None, shelf: Shelved, tmp_path: Path, qtbot: QtBot) -> Iterator[Preparing]:
    """The keyboard on the first item, nothing to undo."""
    with taken(shelf, tmp_path, qtbot, "prepare") as (screen, world):
        yield Preparing(screen, world, shelf.meeting)


@pytest.fixture
def guest(shelf: Shelved) -> Contact:
    return shelf.guest
