"""The machine's own lock: a real bus with a screen saver on it, and the message Windows sends."""

import ctypes
import shutil
import subprocess
import sys
from collections.abc import Iterator
from ctypes import wintypes

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from pytestqt.qtbot import QtBot

from liaison_desk.ui import machine_lock
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.machine_lock import DesktopEar, WindowsEar, ear_of_this_machine

GNOME = "org.gnome.ScreenSaver"


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a session's bus nobody else is on."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("no bus on this machine")
    with subprocess.Popen(
        [daemon, "--session", "--print-address", "--nofork"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ) as running:  # fmt: skip
        assert running.stdout is not None
        yield running.stdout.readline().strip()
        running.terminate()


class Heard(QObject):
    """What came of listening in a job."""

    def __init__(self) -> None:
        super().__init__()
        self.is_there: object = None

    def on_done(self, answer: object) -> None:
        self.is_there = answer


class Desktop:
    """A screen saver on the bus."""

    def __init__(self, address: str) -> None:
        self._bus = QDBusConnection.connectToBus(address, "desktop")
        assert self._bus.registerService(GNOME)

    def cover(self, *, covered: bool, name: str = GNOME) -> None:
        message = QDBusMessage.createSignal("/org/gnome/ScreenSaver", name, "ActiveChanged")
        message.setArguments([covered])
        assert self._bus.send(message)


def test_a_desktop_is_heard_when_it_covers_the_screen(bus: str, qtbot: QtBot) -> None:
    desktop, ear, jobs, heard = Desktop(bus), DesktopEar(bus), Jobs(), Heard()
    jobs.start(ear.listen, heard.on_done, heard.on_done)
    qtbot.waitUntil(lambda: heard.is_there is not None)
    assert heard.is_there is True
    with qtbot.waitSignal(ear.locked):
        desktop.cover(covered=True)
    told = []
    ear.locked.connect(lambda: told.append(True))
    desktop.cover(covered=False)
    desktop.cover(covered=True, name="org.example.ScreenSaver")
    with qtbot.waitSignal(ear.locked):
        desktop.cover(covered=True)
    assert told == [True]
    ear.stop()
    desktop.cover(covered=True)
    QCoreApplication.processEvents()
    assert told == [True]
    QDBusConnection.disconnectFromBus("desktop")
    QDBusConnection.disconnectFromBus(bus)


def test_a_bus_without_a_screen_saver_tells_nothing(bus: str) -> None:
    assert not DesktopEar(bus).listen()
    QDBusConnection.disconnectFromBus(bus)


def test_where_there_is_no_bus_none_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere")
    assert not DesktopEar().listen()
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert not DesktopEar().listen()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    assert not DesktopEar("unix:path=/nowhere").listen()


@pytest.mark.parametrize(("kind", "why", "locks"), [(0x02B1, 7, True), (0x02B1, 8, False), (0x0200, 7, False)])
def test_windows_says_it_in_a_message(qtbot: QtBot, kind: int, why: int, locks: bool) -> None:
    ear, told = WindowsEar(), []
    ear.locked.connect(lambda: told.append(True))
    message = wintypes.MSG()
    message.message, message.wParam = kind, why
    assert ear.nativeEvent(b"windows_generic_MSG", ctypes.addressof(message)) == (False, 0)
    assert bool(told) is locks
    ear.stop()


def test_each_system_has_the_ear_that_hears_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    assert sys.platform == "win32" or not WindowsEar().listen()
    for system, kind in (("linux", DesktopEar), ("win32", WindowsEar), ("darwin", type(None))):
        monkeypatch.setattr(machine_lock.sys, "platform", system)
        assert type(ear_of_this_machine()) is kind
