"""Into the sample year and back: two desks that never meet."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from liaison_desk.domain.contacts import Contact
from liaison_desk.services import outbox
from liaison_desk.services.sample import year
from liaison_desk.ui import session
from tests.ui.app.conftest import Running, Starter
from tests.ui.stray import no_stray_windows

pytestmark = pytest.mark.usefixtures("short_year")


def names(running: Running) -> set[str]:
    with running.context.desk.read() as reader:
        return {person.name for person in reader.all(Contact)}


def test_in_and_out_again(own_desk: Starter) -> None:
    running = own_desk().arrive()
    own = names(running)
    running.go("settings")
    with no_stray_windows():
        running.press("Open the sample year", QPushButton)
        running.arrive()
    assert running.program.doorway.in_sample
    assert names(running) == {"Ingrid Solheim"}
    assert running.shows("This is a sample year")
    running.go("settings")
    running.write("Name", "Ola Prøvde")
    assert names(running) == {"Ola Prøvde"}
    outbox.put(running.context.paths.outbox, [("draft.eml", b"")], running.context.desk.now())
    running.press("Leave the sample", QPushButton)
    running.arrive()
    assert names(running) == own
    assert not running.shows("This is a sample year")
    assert not (own_desk.folder / "sample").exists()  # and all that was done in it


def test_from_the_first_run_and_back_into_it(start: Starter) -> None:
    running = start().arrive()
    running.type("Ola Eks")
    running.press("Try with sample data", QPushButton)
    running.hear("Making the sample year")
    running.arrive()
    assert running.shows("Ingrid Solheim")
    running.press("Leave the sample", QPushButton)
    running.arrive()
    assert running.window.place.page == "first_run"
    assert running.find("Name", QLineEdit).text() == "Ola Eks"


def test_the_next_start_is_on_the_own_desk(own_desk: Starter) -> None:
    running = own_desk().arrive()
    running.window.open_sample()
    running.arrive()
    running.end()
    again = own_desk().arrive()
    assert not again.program.doorway.in_sample
    assert "Ola Eksempel" in names(again)


def test_asking_for_where_one_is_does_nothing(own_desk: Starter) -> None:
    running = own_desk().arrive()
    context = running.context
    running.window.leave_sample()
    assert running.program.context is context


def test_a_sample_that_was_never_finished_is_made_anew(own_desk: Starter, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a year would otherwise be taken for the whole."""
    whole = year.build

    def break_off(*given: object) -> None:
        whole(*given)  # type: ignore[arg-type]
        raise KeyError("the machine was switched off")

    monkeypatch.setattr(year, "build", break_off)
    running = own_desk().arrive()
    running.window.open_sample()
    running.hear("The desk could not be opened")
    monkeypatch.setattr(year, "build", whole)
    running.press("Back to my own desk", QPushButton)
    running.arrive()
    running.window.open_sample()
    running.arrive()
    assert names(running) == {"Ingrid Solheim"}
    assert sorted(file.name for file in own_desk.folder.glob("sample*")) == ["sample"]


def test_a_file_that_is_not_ours_stays(tmp_path: Path) -> None:
    folder = tmp_path / "sample"
    folder.mkdir()
    folder.joinpath("store.ldb").touch()
    folder.joinpath("notes.txt").touch()
    session.forget_sample(folder)
    assert [file.name for file in folder.iterdir()] == ["notes.txt"]
