"""The sample year, built once for the tests that only read it."""

from collections.abc import Iterator

import pytest

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.services import stores
from liaison_desk.services.desk import Desk
from liaison_desk.services.sample import year


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """On its morning. Only to be read."""
    clock = SetClock(year.MORNING)
    desk = Desk(stores.open_store(paths.inside(tmp_path_factory.mktemp("sample"))), clock)
    year.build(desk, clock, Voices(Language.NB, texts_in))
    yield desk
    desk.close()
