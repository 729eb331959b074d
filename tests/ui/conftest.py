"""Every test of the windows has the whole window, the real store and a clock that stands still."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.domain.texts import Language
from liaison_desk.i18n import texts_in
from liaison_desk.paths import Paths
from liaison_desk.settings import Appearance, Settings
from liaison_desk.store.database import Database
from liaison_desk.ui import session
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.kit.theme import Theme
from liaison_desk.ui.main_window import Left, MainWindow
from liaison_desk.ui.place import TODAY, Place
from liaison_desk.ui.standing import Standing
from liaison_desk.ui.way_back import WayBack
from tests.ui.screen import Screen, close
from tests.world import World

ENGLISH = Settings(Language.EN, 100, Appearance.LIGHT)  # the texts as they stand in the source
from_today = pytest.mark.parametrize("first", [TODAY], ids=[""])  # where a test is about the way to the page


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("style")


@pytest.fixture(autouse=True)
def light(qapp: QApplication, pictures: Path) -> Theme:
    theme = Theme()
    theme.apply(qapp, pictures)
    return theme


@pytest.fixture
def plurals(qapp: QApplication) -> Iterator[None]:
    """«3 meetings» instead of «3 meeting(s)». Ask for it before the screen."""
    english = texts_in(Language.EN).catalogue
    qapp.installTranslator(english)
    yield
    qapp.removeTranslator(english)


@pytest.fixture
def first() -> Place:
    """Where the window opens. A folder of tests about another page says so: to make Today, read it and paint it is most
    of what a window costs."""
    return TODAY


@pytest.fixture
def screen(
    qtbot: QtBot, qapp: QApplication, world: World, store: Database, place: Paths, first: Place
) -> Iterator[Screen]:
    """The small world in the window, its officer set up, Today to go back to. `world.desk` is the desk of the window
    from here on."""
    jobs = Jobs()
    window = MainWindow(ENGLISH, place)
    context = session.begin(store, world.clock, jobs, ENGLISH, place, window, sample=False)
    world.desk = context.desk
    window.resize(1440, 900)
    window.attach(context, TODAY, came_to(first) if first != TODAY else None)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    assert window.isActiveWindow()
    yield Screen(qtbot, window, context)
    close(window, context)


def came_to(place: Place) -> Left:
    """By way of Today, with the keyboard where the page puts it."""
    way_back = WayBack()
    way_back.leave(TODAY)
    return Left(place, way_back, Standing(None, None, QWidget(), None))
