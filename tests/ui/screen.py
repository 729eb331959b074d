"""The real window on a real desk, driven as a person does: by keys, by clicks, and by what can be read on it."""

import string
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.ui import session
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.toast import Toast
from liaison_desk.ui.main_window import MainWindow
from liaison_desk.ui.page import Page
from liaison_desk.ui.place import Place

W = TypeVar("W", bound=QWidget)
_KNOWN = set(string.printable) | set("æøåÆØÅ")


class Screen:
    """Names are accessible names, which is also what a screen reader says."""

    def __init__(self, qtbot: QtBot, window: MainWindow, context: Context) -> None:
        self.qtbot, self.window, self.context = qtbot, window, context

    # -- where one is
    def go(self, page: str, subject: str = "", part: str = "") -> None:
        self.window.go(Place(page, subject, part))
        self.settle()

    @property
    def page(self) -> Any:
        assert isinstance(self.window.page, Page)
        return self.window.page

    def settle(self) -> None:
        """Let posted events and deferred deletions happen."""
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
        while self.window.page is not None and self.window.page.is_filling:
            QApplication.processEvents()

    # -- what can be seen
    def find(self, name: str, kind: type[W] | None = None) -> W:
        """The one visible widget with this accessible name, or, failing that, whose name begins so."""
        wanted: type[Any] = kind or QWidget
        seen = [w for w in self.window.findChildren(wanted) if w.isVisible() and name_of(w)]
        exact = [w for w in seen if name_of(w) == name]
        found = exact or [w for w in seen if name_of(w).startswith(name)]
        assert found, f"{name!r} is not among {sorted({name_of(w) for w in seen})}"
        focusable = [w for w in found if w.focusPolicy() != Qt.FocusPolicy.NoFocus]
        widget: W = (focusable or found)[0]
        return widget

    def has(self, name: str) -> bool:
        return any(w.isVisible() and name_of(w) == name for w in self.window.findChildren(QWidget))

    def reads(self) -> list[str]:
        """Every text that stands on the screen."""
        shown = [w for w in self.window.findChildren(QWidget) if w.isVisible()]
        words = [w.text() for w in shown if isinstance(w, QLabel | QPushButton | QLineEdit)]
        words += [w.toPlainText() for w in shown if isinstance(w, QTextEdit)]
        return [text.replace("&&", "&") for text in words if text]

    def shows(self, words: str) -> bool:
        return any(words in text for text in self.reads())

    @property
    def said(self) -> str:
        """The line at the bottom of the window; nothing where there is none."""
        return "".join(toast.accessibleName() for toast in self.window.findChildren(Toast) if toast.isVisible())

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    # -- what one does
    def press(self, name: str, kind: type[QWidget] | None = None) -> None:
        """Click it, once it can be clicked: the rail has its news a moment after a change."""
        widget = self.find(name, kind)
        self.wait(widget.isEnabled)
        self.click(widget)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
        self.settle()

    def key(self, keys: str, times: int = 1) -> None:
        """«Ctrl+T», pressed where the focus is."""
        for _ in range(times):
            QTest.keySequence(QApplication.focusWidget() or self.window, QKeySequence(keys))
            self.settle()

    def type(self, words: str) -> None:
        """Letter by letter into whatever has the focus."""
        for letter in words:
            if letter in _KNOWN:
                QTest.keyClicks(self.focus, letter)
            else:  # QTest knows no more of them, and ends the whole run
                QApplication.sendEvent(
                    self.focus, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
                )
        self.settle()

    def write(self, name: str, words: str) -> None:
        """Put the focus in the field, replace what stands there, and leave it with Tab."""
        field = self.find(name, QLineEdit)
        field.setFocus()
        field.selectAll()
        self.key("Delete")
        self.type(words)
        self.key("Tab")

    def wait(self, until: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(until()), timeout=10_000)

    def grab(self, file: Path) -> None:
        self.window.grab().save(str(file))


def close(window: MainWindow, context: Context) -> None:
    """The window and its desk, in the order in which the program does it."""
    window.detach()
    context.jobs.close()
    session.end(context)
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def name_of(widget: QWidget) -> str:
    """As a screen reader says it."""
    if widget.accessibleName():
        return widget.accessibleName()
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""
