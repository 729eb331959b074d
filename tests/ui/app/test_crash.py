"""A mistake of the program: one dialog, a report without content, and the work goes on."""

from datetime import time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from liaison_desk import __version__
from liaison_desk.ui import doorway
from tests.ui.app.conftest import Running, Starter

SECRET = "Kari Prøve ringte om saken"


def fail(words: str = SECRET) -> None:
    """What a slot does that has a mistake in it. The error quotes what it was given, as errors do."""
    note = words
    try:
        time.fromisoformat(note)
    except ValueError as error:
        raise LookupError(f"no meeting for {note!r}") from error


def other_mistake() -> None:
    raise ZeroDivisionError(SECRET)


def crash(running: Running, mistake: object = fail) -> None:
    assert callable(mistake)
    QTimer.singleShot(0, mistake)
    running.wait(lambda: running.dialogs)
    running.settle()


def report(running: Running) -> str:
    (dialog,) = running.dialogs
    text = dialog.findChild(QPlainTextEdit)
    assert text is not None
    return text.toPlainText()


def test_one_dialog_with_a_report_that_holds_no_content(start: Starter) -> None:
    running = start().arrive()
    crash(running)
    told = report(running)
    assert told.startswith(f"Liaison Desk {__version__}, Python 3.")
    assert "test_crash.py:" in told
    assert told.endswith("fail\nLookupError\nbecause of ValueError")
    log = running.program.home.log_file.read_text()
    assert "LookupError" in log
    for word in ("Kari", "ringte", str(start.folder)):
        assert word not in told
        assert word not in log
    running.press("Copy the report", QPushButton)
    assert QGuiApplication.clipboard().text() == told
    running.press("Go on", QPushButton)
    assert running.dialogs == []


def test_what_follows_from_it_goes_into_the_same_dialog(start: Starter) -> None:
    running = start().arrive()
    crash(running)
    for mistake in (fail, other_mistake, other_mistake):
        QTimer.singleShot(0, mistake)
        running.settle()
    told = report(running)  # there is one
    assert told.count("LookupError") == 1
    assert told.count("ZeroDivisionError") == 1
    assert SECRET not in told
    assert running.program.home.log_file.read_text().count("ZeroDivisionError") == 2


def test_after_it_was_read_the_next_one_is_told_again(start: Starter) -> None:
    running = start().arrive()
    crash(running)
    running.key("Esc")
    assert running.dialogs == []
    crash(running, other_mistake)
    assert "LookupError" not in report(running)


def test_the_work_goes_on_behind_it(own_desk: Starter) -> None:
    running = own_desk().arrive()
    crash(running)
    running.press("Go on", QPushButton)
    running.go("contacts")
    assert running.shows("Kari Prøve")
    running.program.home.log_file.unlink()  # this one was meant


def test_a_mistake_before_there_is_a_desk(own_desk: Starter, monkeypatch: pytest.MonkeyPatch) -> None:
    """As while another copy has it."""
    monkeypatch.setattr(doorway, "WARM_UP", 10**6)  # until then it does not listen
    own_desk().arrive()
    second = own_desk().hear("Liaison Desk is already open")
    crash(second)
    second.press("Go on", QPushButton)
    assert second.shows("Liaison Desk is already open")
    second.program.home.log_file.unlink()  # this one was meant
