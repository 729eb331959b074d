"""The dialog that asks where a copy should be, answered as a person does."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit

from tests.ui.screen import Screen


def file_dialog(screen: Screen) -> QFileDialog:
    shown = next(found for found in screen.window.findChildren(QFileDialog) if found.isVisible())
    screen.wait(shown.isActiveWindow)
    return shown


def proposed(screen: Screen) -> str:
    """The name that stands there."""
    return Path(file_dialog(screen).selectedFiles()[0]).name


def answer(screen: Screen, target: Path) -> None:
    """Write the whole path, then Enter."""
    line = file_dialog(screen).findChild(QLineEdit)
    line.setFocus()
    line.selectAll()
    line.insert(str(target))
    screen.key("Return")
    _go_back(screen)


def leave(screen: Screen) -> None:
    file_dialog(screen).setFocus()
    screen.key("Esc")
    _go_back(screen)


def _go_back(screen: Screen) -> None:
    """What a window manager does, where there is one."""
    if not any(found.isVisible() for found in screen.window.findChildren(QFileDialog)):
        screen.window.activateWindow()
        screen.wait(screen.window.isActiveWindow)
