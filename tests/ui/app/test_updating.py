"""A desk of an earlier version, opened by this one."""

import shutil
from pathlib import Path

import pytest

from liaison_desk import paths
from liaison_desk.services import backups
from liaison_desk.store import migrate, upgrade
from tests.store.old import kept, state
from tests.ui.app.conftest import Starter


@pytest.fixture
def old_desk(start: Starter, tmp_path: Path) -> Starter:
    old = kept(migrate.NEWEST - 1, tmp_path / "old")
    for file in old.data.iterdir():
        shutil.copy(file, start.folder)
    return start


def test_why_it_could_not_be_brought_up_to_date(old_desk: Starter, monkeypatch: pytest.MonkeyPatch) -> None:
    home = paths.inside(old_desk.folder)
    before = state(home)
    with monkeypatch.context() as patch:
        patch.setattr(backups, "SPARE", 1 << 62)
        running = old_desk().hear("No backup could be made first")
        assert running.shows(f"Make room where the desk lies, in {home.data},")
        assert backups.found(home) == []
    with monkeypatch.context() as patch:
        patch.setattr(upgrade, "TRIGGERS", ("this is no SQL",))
        running.press("Try again")
        running.hear("The desk could not be brought to this version")
        (backup,) = backups.found(home)
        assert running.shows(f"a backup made just before is {backup.file.name} in {home.backups}.")
        assert state(home) == before
    running.press("Try again")
    running.arrive()
    assert state(home)[0] == migrate.NEWEST
    assert backups.found(home) == [backup]
