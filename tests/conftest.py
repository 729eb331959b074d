"""What every test stands on: an offscreen Qt, a clock that stands still, a real store made once and copied."""

import gc
import importlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import keyring
import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.changes import Op
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.services import officers, stores
from liaison_desk.services.desk import Desk
from liaison_desk.services.sample import year
from liaison_desk.store import slots
from liaison_desk.store.database import Database
from tests import key_store
from tests import quiet as watched
from tests.world import World
from tests.world import build as build_world

settings.register_profile("ci", derandomize=True, deadline=None)
settings.load_profile("ci")

watched.watch()
keyring.set_keyring(key_store.Placeholder())  # whatever this machine has: a test that wants a key store says so
slots.ITERATIONS = 10  # keys are derived slowly on purpose, but not hundreds of times a run

FULL = 25  # tests between two looks at all there is
NOW = datetime(2026, 11, 24, 10, 42)  # a Tuesday, week 48


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """What pytest-qt makes one of: the program's own."""
    application: type[QApplication] = importlib.import_module("liaison_desk.ui.application").Application
    return application


@pytest.fixture(scope="session", autouse=True)
def quiet() -> None:
    """Garbage may hold windows, and is collected on their thread only, as in the program: between the tests."""
    gc.disable()
    gc.collect()
    gc.freeze()  # what the imports made stays to the end, and need not be gone through again


@pytest.fixture(autouse=True)
def tidy_up(quiet: None) -> Iterator[None]:
    os.umask(0o022)  # a test before this one may have run the whole program, which keeps its files to itself
    yield
    gc.collect(1)
    if gc.get_count()[2] > FULL:
        gc.collect()


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> paths.Paths:
    """Made once: running the migrations for every test would cost more than the tests."""
    made = paths.inside(tmp_path_factory.mktemp("empty"))
    stores.open_store(made).close()
    return made


@pytest.fixture(scope="session")
def sample_year(tmp_path_factory: pytest.TempPathFactory) -> paths.Paths:
    """A store with the sample year, to be read or copied."""
    made = paths.inside(tmp_path_factory.mktemp("sample"))
    clock = SetClock(year.MORNING)
    desk = Desk(stores.open_store(made), clock)
    year.build(desk, clock, Voices(Language.NB, texts_in))
    desk.close()
    return made


@pytest.fixture(scope="session")
def small_world(tmp_path_factory: pytest.TempPathFactory, empty_store: paths.Paths) -> tuple[paths.Paths, World]:
    """Made once too, and copied for whoever asks for the `world`."""
    home = paths.inside(tmp_path_factory.mktemp("world") / "data")
    shutil.copytree(empty_store.data, home.data)
    clock = SetClock(NOW)
    desk = Desk(stores.open_store(home), clock)
    made = build_world(desk, clock)
    desk.close()
    return home, made


@pytest.fixture(scope="session")
def ready_world(tmp_path_factory: pytest.TempPathFactory, small_world: tuple[paths.Paths, World]) -> paths.Paths:
    """The same, and its officer has set the program up: for whoever asks for the `screen`."""
    home = paths.inside(tmp_path_factory.mktemp("ready") / "data")
    shutil.copytree(small_world[0].data, home.data)
    desk = Desk(stores.open_store(home), SetClock(NOW))
    with desk.write(Op.SET_UP) as work:
        officers.finish_set_up(work, desk.today())
    desk.close()
    return home


@pytest.fixture
def place(request: pytest.FixtureRequest, tmp_path: Path, empty_store: paths.Paths) -> paths.Paths:
    """A data folder of the test's own with a store in it: the small world's where the test asks for that, else empty."""
    asked = request.fixturenames
    if "screen" in asked:
        source = request.getfixturevalue("ready_world")
    else:
        source = request.getfixturevalue("small_world")[0] if "world" in asked else empty_store
    shutil.copytree(source.data, tmp_path / "data")
    return paths.inside(tmp_path / "data")


@pytest.fixture
def clock() -> SetClock:
    return SetClock(NOW)


@pytest.fixture
def store(place: paths.Paths) -> Iterator[Database]:
    opened = stores.open_store(place)
    yield opened
    opened.close()


@pytest.fixture
def desk(store: Database, clock: SetClock) -> Iterator[Desk]:
    opened = Desk(store, clock)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def voices() -> Voices:
    return Voices(Language.NB, texts_in)


@pytest.fixture
def world(desk: Desk, clock: SetClock, small_world: tuple[paths.Paths, World]) -> World:
    """A desk with an officer, one municipality, one council and its people."""
    return replace(small_world[1], desk=desk, clock=clock)
