"""Stores with a meeting in them, made once for all tests of a part and copied for each: most of a test's time was this."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.meetings import Meeting
from liaison_desk.paths import Paths
from liaison_desk.services import contacts, officers, stores
from liaison_desk.services.desk import Desk
from liaison_desk.ui import session
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.main_window import MainWindow
from liaison_desk.ui.place import Place
from tests import world as small_world
from tests.conftest import NOW
from tests.ui.conftest import ENGLISH
from tests.ui.screen import Screen, close
from tests.world import World


@dataclass
class Shelved:
    place: Paths
    world: World
    meeting: Meeting
    guest: Contact  # somebody the officer knows who does not sit in the council


def shelve(folder: Path, empty: Paths, plan: Callable[[World], Meeting]) -> Shelved:
    shutil.copytree(empty.data, folder / "data")
    place, clock = paths.inside(folder / "data"), SetClock(NOW)
    desk = Desk(stores.open_store(place), clock)
    world = small_world.build(desk, clock)
    with desk.write(Op.SET_UP) as work:
        guest = contacts.add(work, "Karin Borte", title="rektor", organisation="Sandgotna skole")
    meeting = plan(world)
    with desk.write(Op.SET_UP) as work:
        officers.finish_set_up(work, desk.today())
    desk.close()
    return Shelved(place, world, meeting, guest)


@contextmanager
def taken(shelved: Shelved, folder: Path, qtbot: QtBot, part: str) -> Iterator[tuple[Screen, World]]:
    """The window on a copy, in that part of the meeting at once."""
    shutil.copytree(shelved.place.data, folder / "data")
    place, clock = paths.inside(folder / "data"), SetClock(shelved.world.clock.now())
    jobs, window = Jobs(), MainWindow(ENGLISH, place)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    context = session.begin(session.open_store(place, sample=False), clock, jobs, ENGLISH, place, window, sample=False)
    window.attach(context, Place("meeting", shelved.meeting.id, part))
    screen = Screen(qtbot, window, context)
    screen.settle()
    yield screen, replace(shelved.world, desk=context.desk, clock=clock)
    close(window, context)
