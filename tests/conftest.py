"""What every test stands on: an offscreen Qt, a clock that stands still, a real store made once and copied."""

import os
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.services import stores
from liaison_desk.services.desk import Desk
from tests import world as small_world
from tests.world import World

settings.register_profile("ci", derandomize=True, deadline=None)
settings.load_profile("ci")

NOW = datetime(2026, 11, 24, 10, 42)  # a Tuesday, week 48


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> paths.Paths:
    """Made once: running the migrations for every test would cost more than the tests."""
    made = paths.inside(tmp_path_factory.mktemp("empty"))
    stores.open_store(made).close()
    return made


@pytest.fixture
def place(tmp_path: Path, empty_store: paths.Paths) -> paths.Paths:
    """A data folder of the test's own with an empty store in it."""
    shutil.copytree(empty_store.data, tmp_path / "data")
    return paths.inside(tmp_path / "data")


@pytest.fixture
def clock() -> SetClock:
    return SetClock(NOW)


@pytest.fixture
def desk(place: paths.Paths, clock: SetClock) -> Iterator[Desk]:
    opened = Desk(stores.open_store(place), clock)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def voices() -> Voices:
    return Voices(Language.NB, texts_in)


@pytest.fixture
def world(desk: Desk, clock: SetClock) -> World:
    """A desk with an officer, one municipality, one council and its people."""
    return small_world.build(desk, clock)
