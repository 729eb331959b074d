"""Where the window stands: kept from run to run, and never off every screen."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QSettings, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from liaison_desk.private import is_there

USUAL = QSize(1440, 900)
SEEN = QSize(200, 200)  # pixels of it that must be on a screen


def restore(window: QWidget, file: Path) -> None:
    """Where it was, or in the middle of the first screen."""
    geometry = _store(file).value("geometry")
    window.resize(USUAL)
    if isinstance(geometry, QByteArray) and window.restoreGeometry(geometry) and _is_seen(window.frameGeometry()):
        return
    screen = QGuiApplication.primaryScreen()
    if screen is not None:
        room = screen.availableGeometry()
        window.resize(USUAL.boundedTo(room.size()))
        window.move(room.center() - window.rect().center())


def keep(window: QWidget, file: Path) -> None:
    if not is_there(file.parent):  # moved away, or on a disk that was: nothing is made in its place
        return
    kept = _store(file)
    kept.setValue("geometry", window.saveGeometry())
    kept.sync()


def _store(file: Path) -> QSettings:
    return QSettings(str(file), QSettings.Format.IniFormat)


def _is_seen(spot: QRect) -> bool:
    seen = (screen.availableGeometry().intersected(spot) for screen in QGuiApplication.screens())
    return any(part.size().boundedTo(SEEN) == SEEN for part in seen)
