"""Locking the desk and opening it again, by keys and clicks."""

import gc
import os
import threading
import weakref
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QToolTip,
    QWidget,
)

from liaison_desk import settings
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council
from liaison_desk.domain.ids import MeetingId
from liaison_desk.domain.minutes import Entry
from liaison_desk.paths import Paths
from liaison_desk.services import agenda, keys, meetings
from liaison_desk.store import slots
from liaison_desk.ui import doorway
from liaison_desk.ui.idle import STEP
from liaison_desk.ui.locked.page import LockedPage
from liaison_desk.ui.place import TODAY
from tests.key_store import Memory, of_machine
from tests.ui.access import faults
from tests.ui.app.conftest import Running, Starter
from tests.ui.meeting.live import Disk

LOCKED = "Liaison Desk is locked"
PASSPHRASE = "blå himmel over fjorden"
CODE = "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567"
FILES = Path("/proc/self/fd")  # only Linux tells
CANARY = "Halvveis i en kanarifugl"


@pytest.fixture
def secured(own_desk: Starter, place: Paths, monkeypatch: pytest.MonkeyPatch) -> Starter:
    """The desk asks for a passphrase, whose key is derived in no time."""
    monkeypatch.setattr(slots, "ITERATIONS", 10)
    keys.secure(place.store, key_of(place), CODE, PASSPHRASE)
    return own_desk


@pytest.fixture
def running(own_desk: Starter, place: Paths, monkeypatch: pytest.MonkeyPatch) -> Iterator[Running]:
    """A desk that the machine's key store opens."""
    monkeypatch.setattr(slots, "ITERATIONS", 10)
    key = key_of(place)
    with of_machine(Memory()):
        keys.secure(place.store, key, CODE, None)
        yield own_desk().arrive()
        own_desk.end()


def key_of(place: Paths) -> str:
    key = keys.without_asking(place.store)
    assert key is not None
    return key


def lock(running: Running) -> None:
    running.key("Ctrl+Shift+L")
    running.hear(LOCKED)


def open_again(running: Running) -> None:
    running.press("Open", QPushButton)
    running.arrive()


def unlock(running: Running, words: str = PASSPHRASE) -> None:
    running.type(words)
    running.key("Return")


def page_of(running: Running) -> LockedPage:
    page = running.window.findChild(LockedPage)
    assert page is not None
    return page


def meeting_that_runs(running: Running) -> MeetingId:
    with running.context.desk.write(Op.PLAN_MEETING) as work:
        (council,) = work.all(Council)
        meeting = meetings.plan(work, council.id, date(2026, 11, 24), time(10), time(12))
        agenda.add_item(work, meeting.id, "Trafikk")
        meetings.start(work, meeting.id)
    return meeting.id


def quick_words(running: Running) -> str:
    return str(running.page.quick.findChild(QTextEdit).toPlainText())


def open_files(place: Paths) -> list[str]:
    """Of the store, in this very process."""
    found = [str(link.readlink()) for link in FILES.iterdir() if link.is_symlink()] if FILES.exists() else []
    return [file for file in found if file.startswith(str(place.store))]


def words_left(running: Running) -> str:
    """All that the window and whatever hangs on it say, shown or not, to the eye and to a screen reader."""
    said = []
    for widget in [running.window, *QApplication.topLevelWidgets(), *running.window.findChildren(QWidget)]:
        reader = QAccessible.queryAccessibleInterface(widget)
        said += (
            [reader.text(part) for part in QAccessible.Text if part is not QAccessible.Text.UserText] if reader else []
        )
        said += [widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        for name in ("text", "placeholderText", "toPlainText", "currentText"):
            read = getattr(widget, name, None)
            said += [read()] if callable(read) else []
        said += [widget.itemText(number) for number in range(widget.count())] if isinstance(widget, QComboBox) else []
    said += [str(child.property("text") or "") for child in running.window.findChildren(QObject)]
    return "\n".join(said)


def is_gone(*things: weakref.ref[Any]) -> bool:
    gc.collect()
    return all(thing() is None for thing in things)


# -- by passphrase


def test_the_start_asks_at_once_and_says_what_is_wrong(secured: Starter, place: Paths) -> None:
    running = secured()
    running.wait(lambda: running.shows(LOCKED))
    assert not running.has("Navigation")
    running.hear(LOCKED)
    field = running.find("Passphrase", QLineEdit)
    assert running.focus is field
    assert field.echoMode() is QLineEdit.EchoMode.Password
    unlock(running, "en annen himmel")
    running.wait(lambda: running.shows("That is not the passphrase. Look at Caps Lock, and write it again."))
    assert running.focus is field
    assert field.text() == ""
    running.key("Return")
    assert running.shows("Write the passphrase first.")
    for keys_pressed in (
        "Ctrl+1",
        "Ctrl+,",
        "Ctrl+T",
        "Ctrl+K",
        "Ctrl+Z",
        "Ctrl+S",
        "F1",
        "F6",
        "Alt+Left",
        "Ctrl+Shift+L",
    ):
        running.key(keys_pressed)
    assert running.program.context is None
    assert open_files(place) == []
    assert faults(running.window) == []
    running.type(PASSPHRASE)
    running.press("Unlock", QPushButton)
    assert running.arrive().window.place == TODAY
    assert running.find("Navigation")
    assert "WARNING" not in (place.log_file.read_text("utf-8") if place.log_file.exists() else "")


def test_a_whole_lock_in_the_middle_of_a_meeting(secured: Starter, place: Paths) -> None:
    running = secured().hear(LOCKED)
    unlock(running)
    running.arrive()
    meeting = meeting_that_runs(running)
    running.go("meeting", meeting, "hold")
    running.key("Alt+Down")
    running.press("Show the time")
    running.type("En linje")
    running.key("Return")
    running.type(CANARY)
    place_before, focus = running.window.place, running.focus.accessibleName()
    desk = running.context.desk
    place.copies.mkdir()
    place.copies.joinpath("kart.png").touch()
    held = [weakref.ref(held) for held in (
        running.context, desk, desk._database, desk._database._engine, desk.finder, desk.drafts, running.page,
    )]  # fmt: skip
    assert open_files(place) or not FILES.exists()
    assert CANARY in words_left(running)
    running.context = None  # type: ignore[assignment]
    del desk
    lock(running)
    assert open_files(place) == []
    assert is_gone(*held)
    left = words_left(running)
    assert not [
        word for word in (CANARY, "En linje", "Trafikk", "Øygarden", "Ola Eksempel", "politiråd") if word in left
    ]
    assert running.window.windowTitle() == "Liaison Desk"
    assert not place.copies.exists()
    running.key("Ctrl+Shift+L")  # nothing to lock
    unlock(running)
    running.arrive()
    assert running.window.place == place_before
    assert isinstance(running.focus, QTextEdit)
    assert (running.focus.accessibleName(), running.focus.toPlainText()) == (focus, CANARY)
    assert running.has("Hide the time")
    assert running.context.desk.next_undo() is None
    running.key("Return")
    with running.context.desk.read() as reader:
        assert {entry.text for entry in reader.all(Entry)} == {"En linje", CANARY}
    running.key("Alt+Left")
    assert running.window.place == TODAY  # the way back is the same, too


def test_the_code_opens_and_what_is_wrong_with_it_stays_to_be_mended(secured: Starter) -> None:
    running = secured().hear(LOCKED)
    running.type("noe")
    running.press("Use the recovery code", QPushButton)
    field = running.find("Recovery code", QLineEdit)
    assert (running.focus, field.text(), field.echoMode()) == (field, "", QLineEdit.EchoMode.Normal)
    unlock(running, CODE[:-1])
    running.wait(lambda: running.shows("That is not the recovery code. It has six groups of five letters and digits."))
    assert field.text() == CODE[:-1]
    running.press("Use the passphrase", QPushButton)
    assert running.focus is running.find("Passphrase", QLineEdit)
    running.press("Use the recovery code", QPushButton)
    unlock(running, CODE.lower().replace("-", " "))
    running.arrive()
    assert running.said == "Opened with the recovery code. Now choose a new passphrase."
    running.type("tre nye ord")
    running.key("Tab")
    running.type("tre nye ord")
    running.key("Return")
    assert running.shows("That is too short")


def test_a_second_start_comes_to_the_window_that_asks(secured: Starter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doorway, "WARM_UP", 0)
    first = secured().hear(LOCKED)
    first.wait(lambda: first.program.doorway._bell is not None)
    second = secured()
    first.wait(lambda: not second.window.isVisible())
    assert first.program.context is None


def test_damage_is_told_from_a_wrong_passphrase(secured: Starter, place: Paths) -> None:
    place.store.write_bytes(os.urandom(place.store.stat().st_size))
    running = secured().hear(LOCKED)
    unlock(running)
    running.hear("The file of the desk is damaged")
    assert not running.shows(LOCKED)


def test_a_damaged_slot_leads_to_the_other_way(secured: Starter, place: Paths) -> None:
    place.slot("passphrase").write_bytes(b"")
    running = secured().hear(LOCKED)
    unlock(running)
    running.wait(lambda: running.shows("The key file is damaged."))
    running.press("Use the recovery code", QPushButton)
    unlock(running, CODE)
    running.arrive()


def test_where_nothing_opens_it_without_asking_the_code_is_asked_for(secured: Starter, place: Paths) -> None:
    """The machine's key store has lost the key."""
    place.slot("passphrase").rename(place.slot("system"))
    running = secured().hear(LOCKED)
    assert running.focus is running.find("Recovery code", QLineEdit)
    assert not running.has("Use the passphrase")
    unlock(running, CODE)
    running.arrive()


def test_another_text_size_keeps_what_is_typed_on_the_page(secured: Starter) -> None:
    running = secured().hear(LOCKED)
    running.type(PASSPHRASE[:8])
    running.key("Ctrl++")
    assert running.shows(LOCKED)
    assert not running.has("Navigation")
    unlock(running, PASSPHRASE[8:])
    assert running.arrive().context.settings.text_size == 125


# -- without asking


def test_where_nothing_is_asked_for_it_says_who_can_open_it(running: Running) -> None:
    running.press("Lock", QToolButton)
    running.hear(LOCKED)
    assert running.shows("Whoever is logged in on this machine can open it. Nothing is lost.")
    assert not running.has("Passphrase")
    assert faults(running.window) == []
    running.key("F1")
    assert running.shows("Read about it in the guide")
    assert not running.shows("Note quickly")
    running.key("Shift+F1")
    assert running.has("Backups, lock and handover")
    running.key("Escape")
    running.key("Return")
    assert running.arrive().window.place == TODAY


def test_it_is_found_by_its_words_and_stands_among_the_keys(running: Running) -> None:
    running.key("F1")
    assert running.shows("Lock")
    running.key("Escape")
    running.key("Ctrl+K")
    running.type("lock")
    running.key("Return")
    running.hear(LOCKED)
    running.window.close()
    assert running.program.context is None


def test_a_panel_with_half_a_title_is_open_again(running: Running) -> None:
    running.go("contacts")
    running.key("Ctrl+T")
    running.type("Ringe ordfør")
    lock(running)
    assert "Ringe" not in words_left(running)
    open_again(running)
    running.type("eren")
    assert isinstance(running.focus, QLineEdit)
    assert running.focus.text() == "Ringe ordføreren"
    running.key("Escape")
    assert running.window.place.page == "contacts"


def test_menus_and_the_palette_are_closed(running: Running) -> None:
    running.key("Ctrl+K")
    running.type("Kari")
    field = running.focus
    menu = field.createStandardContextMenu()  # type: ignore[attr-defined]
    menu.popup(field.mapToGlobal(QPoint()))
    running.program.doorway.lock()
    running.hear(LOCKED)
    assert QApplication.activePopupWidget() is None
    assert "Kari" not in words_left(running)
    open_again(running)
    assert running.window.place == TODAY


class Told(QObject):
    """A part of a page that waits for a job."""

    def __init__(self, page: QObject) -> None:
        super().__init__(page)
        self.results: list[object] = []

    def take(self, result: object) -> None:
        self.results.append(result)


def test_a_job_that_runs_is_finished_and_its_result_dropped(running: Running, place: Paths) -> None:
    """Here it is one that changes what opens the desk."""
    begun, told, key = threading.Event(), Told(running.page), running.context.desk.key

    def change() -> str:
        begun.wait(10)
        keys.use_passphrase(place.store, key, PASSPHRASE)
        return CANARY

    running.program.doorway.jobs.start(change, told.take, told.take)
    threading.Timer(0.05, begun.set).start()
    lock(running)
    assert running.program.doorway.jobs.is_idle
    assert told.results == []
    unlock(running)
    assert running.arrive().window.place == TODAY


def test_a_tool_tip_and_a_file_dialog_go_with_the_page(running: Running, tmp_path: Path) -> None:
    QToolTip.showText(QPoint(5, 5), CANARY, running.window)
    dialog = QFileDialog(running.page, CANARY, str(tmp_path))
    dialog.open()
    running.settle()
    assert CANARY in words_left(running)
    running.program.doorway.lock()
    running.hear(LOCKED)
    assert CANARY not in words_left(running)
    open_again(running)


# -- when nobody is there


def idle_of(running: Running, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The clock the idle watch lives by."""
    now = [0.0]
    idle = running.program.doorway.locking._idle
    monkeypatch.setattr(idle, "_now", lambda: now[0])
    running.program.doorway.locking.follow(running.program.settings)
    return now


def test_it_locks_when_nobody_is_there(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    now, idle = idle_of(running, monkeypatch), running.program.doorway.locking._idle
    running.go("contacts")
    now[0] = 599
    idle.look()
    running.settle()
    assert running.program.context is not None
    now[0] = 600 + STEP
    idle.look()
    running.hear(LOCKED)
    now[0] = 9000
    idle.look()  # nobody is there still
    running.settle()
    open_again(running)
    assert running.window.place.page == "contacts"


def test_nothing_is_locked_that_is_not_on_the_disk(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rather an open desk than a lost text; once the disk takes it, the next look locks."""
    now, idle = idle_of(running, monkeypatch), running.program.doorway.locking._idle
    running.key("Ctrl+N")
    disk = Disk(running.context.desk)
    disk.refuse()
    running.type("Ringe Kari")
    running.wait(lambda: running.context.saving.failed_since is not None)
    running.key("Ctrl+Shift+L")
    assert running.said.startswith(
        "Not locked, or what was written last would be lost. The folder cannot be written to."
    )
    now[0] = 700
    idle.look()
    running.settle()
    assert running.program.context is not None
    assert quick_words(running) == "Ringe Kari"
    disk.allow()
    running.wait(lambda: running.context.saving.failed_since is None)
    idle.look()
    running.hear(LOCKED)
    open_again(running)
    assert quick_words(running) == "Ringe Kari"


def test_it_locks_with_the_machine_where_that_is_wished(running: Running) -> None:
    locking = running.program.doorway.locking
    running.wait(lambda: running.program.doorway.jobs.is_idle)
    locking._on_listening(hears=True)
    running.go("settings")
    running.press("When the machine is locked")
    assert settings.load(running.program.home.settings).lock_with_system is False
    locking._on_machine_locked()
    running.settle()
    assert running.program.context is not None
    running.press("When the machine is locked")
    locking._on_machine_locked()
    running.hear(LOCKED)
    open_again(running)
    assert running.window.place.page == "settings"


def test_the_minutes_are_chosen_in_the_settings(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    now, idle = idle_of(running, monkeypatch), running.program.doorway.locking._idle
    running.go("settings")
    assert running.shows("The program is not told when this machine is locked.")
    running.find("Lock when I am away", QComboBox).setFocus()
    running.key("End")
    assert settings.load(running.program.home.settings).lock_after == 0
    assert running.focus.accessibleName() == "Lock when I am away"
    assert not idle._timer.isActive()
    running.key("Home")
    now[0] = 5 * 60 + STEP
    idle.look()
    running.hear(LOCKED)


# -- where there is nothing to lock


def test_the_first_run_is_not_locked(start: Starter) -> None:
    running = start().arrive()
    running.key("Ctrl+Shift+L")
    running.program.doorway.lock()
    running.settle()
    assert running.window.place.page == "first_run"


@pytest.mark.usefixtures("short_year")
def test_the_sample_year_opens_by_the_button(running: Running) -> None:
    running.window.open_sample()
    running.arrive()
    lock(running)
    open_again(running)
    assert running.shows("Ingrid Solheim")
    running.press("Leave the sample", QPushButton)
    running.arrive()
    with running.context.desk.read() as reader:
        assert "Ola Eksempel" in {person.name for person in reader.all(Contact)}
