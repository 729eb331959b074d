"""Hearing that the machine itself is locked, where it tells: a desktop on Linux, Windows.

Not on a Mac: what it sends can only be heard there, and nobody has tried.
"""

import ctypes
import os
import sys
from ctypes import wintypes
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtGui import QWindow
from typing_extensions import override

_SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
_SESSION_CHANGE = 0x02B1  # WM_WTSSESSION_CHANGE
_SESSION_LOCK = 7  # WTS_SESSION_LOCK
_THIS_SESSION = 0  # NOTIFY_FOR_THIS_SESSION


class DesktopEar(QObject):
    """Linux: the screen savers of the desktops say on the session's bus when they begin to cover the screen."""

    locked = Signal()

    def __init__(self, bus: str = "") -> None:
        """`bus` is the address of another bus than the session's."""
        super().__init__()
        self._address = bus
        self._bus: Any = None

    def listen(self) -> bool:
        """Whether one of them is there. May run on any thread."""
        if not self._address and not _has_bus():
            return False
        from PySide6.QtDBus import QDBusConnection  # milliseconds nobody should wait for at the start

        self._bus = (
            QDBusConnection.connectToBus(self._address, self._address)
            if self._address
            else QDBusConnection.sessionBus()
        )
        if not self._bus.isConnected():
            return False
        names = self._bus.interface()
        there = [name for name in _SCREEN_SAVERS if names.isServiceRegistered(name).value()]
        for name in there:
            self._bus.connect(name, "", name, "ActiveChanged", self, SLOT("on_active(bool)"))
        return bool(there)

    def stop(self) -> None:
        """The bus would go on telling."""
        self.blockSignals(True)

    @Slot(bool)
    def on_active(self, active: bool) -> None:
        if active:
            self.locked.emit()


class WindowsEar(QWindow):
    """Windows tells a window that has asked for it. A window of its own, that is never shown: only what is sent to this
    one is looked at in Python."""

    locked = Signal()

    def listen(self) -> bool:
        """On the windows' thread. False where the system does not take it."""
        library = _session_library()
        return library is not None and bool(library.WTSRegisterSessionNotification(self._handle(), _THIS_SESSION))

    def stop(self) -> None:
        library = _session_library()
        if library is not None:
            library.WTSUnRegisterSessionNotification(self._handle())
        self.destroy()

    @override
    def nativeEvent(self, eventType: Any, message: int) -> Any:
        told = wintypes.MSG.from_address(int(message))
        if told.message == _SESSION_CHANGE and told.wParam == _SESSION_LOCK:
            self.locked.emit()
        return False, 0  # as Qt itself answers: it is not taken

    def _handle(self) -> wintypes.HWND:
        return wintypes.HWND(int(self.winId()))


def _session_library() -> Any:
    """Windows' own, None elsewhere."""
    loader: Any = getattr(ctypes, "windll", None)
    return loader.wtsapi32 if loader is not None else None


Ear: TypeAlias = DesktopEar | WindowsEar


def ear_of_this_machine() -> Ear | None:
    if sys.platform == "win32":
        return WindowsEar()
    return DesktopEar() if sys.platform.startswith("linux") else None


def _has_bus() -> bool:
    """Qt would start one where there is none."""
    folder = os.environ.get("XDG_RUNTIME_DIR")
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or (folder is not None and Path(folder, "bus").exists())
