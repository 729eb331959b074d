"""The sample year for the tests that only read it, and a copy for those that go on with it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.services import stores
from liaison_desk.services.desk import Desk
from liaison_desk.services.sample import year


def _copy(sample_year: paths.Paths, folder: Path) -> paths.Paths:
    shutil.copytree(sample_year.data, folder)
    return paths.inside(folder)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory, sample_year: paths.Paths) -> Iterator[Desk]:
    """On its morning. Only to be read."""
    home = _copy(sample_year, tmp_path_factory.mktemp("sample") / "data")
    desk = Desk(stores.open_store(home), SetClock(year.MORNING))
    yield desk
    desk.close()


@pytest.fixture
def morning(tmp_path: Path, sample_year: paths.Paths, clock: SetClock) -> Iterator[Desk]:
    """On its morning, to go on with."""
    clock.set(year.MORNING)
    desk = Desk(stores.open_store(_copy(sample_year, tmp_path / "morning")), clock)
    yield desk
    desk.close()
