"""A handover that is double-clicked: the program starts with it, or the copy that runs already is handed it."""

from pathlib import Path

from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from liaison_desk.ui.application import Application
from liaison_desk.ui.clipboard import copy_secret
from tests.ui.app.conftest import Starter
from tests.ui.screen import name_of


def test_the_program_starts_where_the_file_is_asked_for_its_code(own_desk: Starter, tmp_path: Path) -> None:
    running = own_desk(file=tmp_path / "Askøy.ldhandover").arrive()
    assert (running.window.place.page, running.window.place.part) == ("handover", "take_in")
    assert running.shows("Askøy.ldhandover")
    assert name_of(running.focus) == "Code"


def test_the_copy_that_runs_already_is_handed_the_file(own_desk: Starter, tmp_path: Path) -> None:
    first = own_desk().arrive()
    waiting = own_desk(file=tmp_path / "one.ldhandover").hear("Liaison Desk is already open")  # it does not listen yet
    waiting.end()
    first.program.doorway._warm_up()
    for name in ("Bømlo æøå.ldhandover", "another.ldhandover"):  # the page is there the second time
        second = own_desk(file=tmp_path / name)
        first.wait(lambda name=name: first.shows(name))
        assert not second.window.isVisible()
        assert second.program.context is None
        second.end()
        assert name_of(first.focus) == "Code"


def test_what_has_to_be_done_first_comes_first(start: Starter, tmp_path: Path) -> None:
    running = start(file=tmp_path / "Askøy.ldhandover").arrive()
    assert running.window.place.page == "first_run"
    assert running.said == "First this, then the handover. Open the file again afterwards."


def test_who_has_copied_a_code_before_comes_to_the_handover_too(own_desk: Starter, tmp_path: Path) -> None:
    """As in the first run: what forgets the code is connected to the desk's end before what forgets the file is."""
    running = own_desk().arrive()
    copy_secret(running.context, "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567")
    running.program.doorway.take_file(tmp_path / "Askøy.ldhandover")
    running.wait(lambda: running.shows("Askøy.ldhandover"))


def test_macos_tells_the_program_that_runs_of_the_file(own_desk: Starter, qapp: Application, tmp_path: Path) -> None:
    running = own_desk().arrive()
    running.window.showMinimized()
    QApplication.sendEvent(qapp, QFileOpenEvent(str(tmp_path / "Bømlo æøå.ldhandover")))
    running.wait(lambda: running.shows("Bømlo æøå.ldhandover"))
    assert not running.window.isMinimized()
    assert name_of(running.focus) == "Code"


def test_macos_may_tell_before_there_is_a_desk(own_desk: Starter, qapp: Application, tmp_path: Path) -> None:
    starting = own_desk()
    QApplication.sendEvent(qapp, QFileOpenEvent(str(tmp_path / "Askøy.ldhandover")))
    assert starting.arrive().shows("Askøy.ldhandover")
