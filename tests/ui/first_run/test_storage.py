"""Step 4: where everything lies, and the end of the first run."""

import shutil
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtGui import QGuiApplication

from liaison_desk.services import backups
from tests.ui.file_dialog import answer
from tests.ui.first_run.conftest import COUNCILS, PLACES, STORAGE, YOU, Run


class Usage(NamedTuple):
    total: int
    used: int
    free: int


@pytest.fixture
def storage(run: Run) -> Run:
    run.come_to(STORAGE)
    return run


def test_the_exact_folder_is_told_and_copied(storage: Run) -> None:
    folder = str(storage.context.paths.data)
    assert folder in storage.reads()
    storage.press("Copy the path")
    assert QGuiApplication.clipboard().text() == folder
    assert storage.shows("The path is copied")


def test_what_does_not_belong_here_is_said_before_one_begins(storage: Run) -> None:
    for words in ("No classified information", "The program does not use the network."):
        assert storage.shows(words)
    storage.secure()
    assert storage.shows("the setup is final")


@pytest.mark.parametrize(
    ("free", "said"),
    [
        (79_000_000_000, "73.6 GB"),
        (400_000_000, "381.5 MB. This may become too little: make room on the disk."),
        (None, "The machine does not tell how much there is."),
    ],
)
def test_free_space(run: Run, monkeypatch: pytest.MonkeyPatch, free: int | None, said: str) -> None:
    def usage(_folder: object) -> Usage:
        if free is None:
            raise OSError
        return Usage(2 * free, free, free)

    monkeypatch.setattr(shutil, "disk_usage", usage)
    run.come_to(STORAGE)
    assert said in run.reads()


def test_beginning_asks_for_the_name_where_it_was_passed_by(run: Run) -> None:
    for _ in range(3):
        run.press("Skip" if run.has("Skip") else "Next")
    assert (run.step, run.stored.officer) == (STORAGE, None)
    run.find_way()
    run.key("Return")
    assert (run.step, run.page.you.name.error) == (YOU, "A name is needed.")
    assert run.focus is run.find("Name")
    run.type("Ola Eksempel")
    run.press("4. Storage")
    run.begin()
    assert run.window.place.page == "today"


def test_a_name_that_was_only_written_counts_when_one_begins(run: Run) -> None:
    run.type("Ola Eksempel")
    run.press("Skip")
    run.press("Next")
    run.press("Skip")
    run.begin()
    assert run.window.place.page == "today"
    assert run.stored.officer is not None
    assert run.stored.officer.contact.name == "Ola Eksempel"


def test_an_undone_first_step_is_done_again(run: Run) -> None:
    run.come_to(PLACES)
    run.key("Ctrl+Z")
    assert run.stored.officer is None
    run.press("Next")
    assert run.step == COUNCILS
    run.press("Skip")
    run.begin()
    assert run.stored.officer is not None


def test_a_second_folder_for_backups_is_chosen_and_nothing_typed_is_lost(storage: Run, tmp_path: Path) -> None:
    storage.window.settings_changed.connect(storage.window.take_settings)
    stick = tmp_path / "stick"
    stick.mkdir()
    storage.wait(lambda: not storage.shows("Looking for the machine's key store …"))
    shown = set(storage.reads())
    storage.press("Choose a folder for a second copy of the backups")
    answer(storage, stick)
    storage.wait(lambda: storage.context.settings.second_folder == str(stick))
    storage.settle()
    assert storage.shows(str(stick))
    assert shown - set(storage.reads()) <= {"Choose a folder", "A memory stick or your home area. Not chosen."}
    assert not any(stick.iterdir())  # there is no backup yet
    assert backups.found(storage.context.paths) == []
