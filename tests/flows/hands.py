"""Two ways to do the same: with the keyboard alone, and with the mouse, writing only where one writes."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QInputEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QTextEdit, QWidget
from typing_extensions import override

from liaison_desk.ui.kit.scrolling import Scroll
from liaison_desk.ui.kit.suggestions import SuggestionList
from tests.ui.first_run.conftest import Run
from tests.ui.screen import name_of

_BUTTONS = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel)
QUICK = 10  # milliseconds in which two clicks are one double click
_TURNS = 150  # more Tab stops than any page has


class Hands:
    """Names are accessible names. What is typed goes to where the keyboard is."""

    def __init__(self, run: Run) -> None:
        self.run = run

    def press(self, name: str) -> None:
        raise NotImplementedError

    def confirm(self) -> None:
        """The button the program has put the keyboard on: what is final asks once."""
        raise NotImplementedError

    def write(self, name: str, words: str) -> None:
        """Into a field, in the place of what stands there."""
        raise NotImplementedError

    def take(self, words: str) -> None:
        """Of what is offered under the field one writes in."""
        raise NotImplementedError

    def choose(self, name: str, words: str) -> None:
        """From a closed list."""
        raise NotImplementedError

    def into(self, name: str) -> None:
        """The keyboard into a field."""
        raise NotImplementedError

    def open(self, name: str) -> None:
        """A row whose name begins so."""
        raise NotImplementedError

    def next_item(self, name: str) -> None:
        """Of the agenda, while one writes."""
        raise NotImplementedError

    def close_item(self) -> None:
        """The fields of an agenda item, with the keyboard behind the last one."""
        raise NotImplementedError

    def tick(self, name: str) -> None:
        raise NotImplementedError

    def back_to_line(self) -> None:
        """To where one writes in the meeting."""
        raise NotImplementedError

    def leave_field(self) -> None:
        """What is written in it counts then."""
        raise NotImplementedError

    def evaluate(self) -> None:
        """To the page of that name, from a meeting."""
        raise NotImplementedError

    def enter(self, words: str = "") -> None:
        """Type, and Enter."""
        self.run.type(words)
        self.run.key("Return")


class Keys(Hands):
    def reach(self, name: str) -> QWidget:
        """With Tab, from wherever one is."""
        passed = []
        for _ in range(_TURNS):
            here = name_of(self.run.focus)
            if here == name or here.startswith((f"{name}, ", f"{name}. ")):
                return self.run.focus
            passed.append(here)
            self.run.key("Tab")
        raise AssertionError(f"Tab never comes to {name!r}, only to {sorted(set(passed))}")

    @override
    def press(self, name: str) -> None:
        self.reach(name)
        self.run.key("Return")

    @override
    def confirm(self) -> None:
        self.run.key("Return")

    @override
    def write(self, name: str, words: str) -> None:
        self.reach(name)
        self.run.key("Ctrl+A")
        self.run.type(words)
        self.run.key("Tab")

    @override
    def take(self, words: str) -> None:
        shown = _offered(self.run)
        names = [row.title for row in shown.rows()]
        self.run.key("Down", names.index(words) - (names.index(shown.current().title) if shown.current() else -1))
        self.run.key("Return")

    @override
    def choose(self, name: str, words: str) -> None:
        box = self.reach(name)
        assert isinstance(box, QComboBox)
        step = box.findText(words) - box.currentIndex()
        if box.property("quiet"):  # the arrows open it, and the keys go to its list
            self.run.key("Return")
            for key in (*[Qt.Key.Key_Down if step > 0 else Qt.Key.Key_Up] * abs(step), Qt.Key.Key_Return):
                QTest.keyClick(box.view(), key)
            _come_back(self.run)
        else:
            self.run.key("Down" if step > 0 else "Up", abs(step))
        assert box.currentText() == words, box.currentText()

    @override
    def into(self, name: str) -> None:
        self.reach(name)

    @override
    def next_item(self, name: str) -> None:
        self.run.key("Alt+Down")

    @override
    def close_item(self) -> None:
        self.run.key("Escape")  # the next item, to which Tab has gone on

    @override
    def tick(self, name: str) -> None:
        self.reach(name)
        self.run.key("Space")

    @override
    def back_to_line(self) -> None:
        self.run.key("Escape")

    @override
    def leave_field(self) -> None:
        self.run.key("Tab")

    @override
    def evaluate(self) -> None:
        self.run.key("Ctrl+4")

    @override
    def open(self, name: str) -> None:
        """Tab stops at one of the rows, the arrows go on."""
        rows = self.run.find(name).parentWidget()
        for _ in range(_TURNS):
            if rows.isAncestorOf(self.run.focus):
                break
            self.run.key("Tab")
        self.run.key("Home")
        while not name_of(self.run.focus).startswith(name):
            before = self.run.focus
            self.run.key("Down")
            assert self.run.focus is not before, f"the arrows never come to {name!r}"
        self.run.key("Return")


class Mouse(Hands):
    @override
    def press(self, name: str) -> None:
        self.run.press(name)

    @override
    def confirm(self) -> None:
        self.run.click(self.run.focus)

    @override
    def write(self, name: str, words: str) -> None:
        field = self.run.find(name)
        assert isinstance(field, QLineEdit | QTextEdit)
        target = field if isinstance(field, QLineEdit) else field.viewport()
        QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=QPoint(target.width() - 3, target.height() // 2))
        QTest.mouseMove(target, QPoint(1, 1))
        QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
        self.run.type(words)

    @override
    def take(self, words: str) -> None:
        shown = _offered(self.run)
        number = [row.title for row in shown.rows()].index(words)
        spot = shown.visualRect(shown.model().index(number, 0)).center()
        self.run.click(shown.viewport(), spot)

    @override
    def choose(self, name: str, words: str) -> None:
        box = self.run.find(name, QComboBox)
        self.run.click(box)
        view = box.view()
        QTest.qWait(QUICK * 2)  # Qt takes no second click for a choice
        spot = view.visualRect(box.model().index(box.findText(words), 0)).center()
        QTest.mouseMove(view.viewport(), spot)
        self.run.click(view.viewport(), spot)
        _come_back(self.run)
        assert box.currentText() == words, box.currentText()

    @override
    def into(self, name: str) -> None:
        self.run.press(name)

    @override
    def next_item(self, name: str) -> None:
        self.run.press(name)

    @override
    def close_item(self) -> None:
        self.run.press("Done")

    @override
    def tick(self, name: str) -> None:
        self.run.press(name)

    @override
    def back_to_line(self) -> None:
        self.run.press("Note")

    @override
    def leave_field(self) -> None:
        """By a click on what stands beside it."""
        page = self.run.page
        self.run.click(page.findChildren(Scroll)[0].viewport(), QPoint(5, 5))

    @override
    def evaluate(self) -> None:
        while not self.run.has("Navigation"):
            self.run.press("Back")
        self.run.press("Evaluation")

    @override
    def open(self, name: str) -> None:
        row = self.run.find(name)
        QTest.mouseDClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
        self.run.settle()


def _come_back(run: Run) -> None:
    """To the window, as a window manager does when a list of its own window is gone."""
    run.window.activateWindow()
    run.wait(run.window.isActiveWindow)


def _offered(run: Run) -> SuggestionList:
    (shown,) = [found for found in run.window.findChildren(SuggestionList) if found.isVisible()]
    return shown


class _Watch(QObject):
    def __init__(self, *, mouse: bool) -> None:
        super().__init__()
        self._mouse = mouse
        self.broken: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QInputEvent) or not isinstance(watched, QWidget):
            return False  # asked first: most events are of other kinds, and to ask for those is what costs
        if not self._mouse and event.type() in _BUTTONS:
            self.broken.append(f"{event.type().name} on {name_of(watched)!r}")
        if self._mouse and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._look_at_key(watched, event)
        return False

    def _look_at_key(self, watched: QWidget, event: QKeyEvent) -> None:
        """Letters into fields, and the Enter that ends a line. What a field does not take goes on to its parents."""
        if watched is not QApplication.focusWidget():
            return
        is_plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        writes = event.text().isprintable() or event.key() == Qt.Key.Key_Return
        if not (isinstance(watched, QLineEdit | QTextEdit) and is_plain and writes):
            self.broken.append(f"key {event.key()} on {name_of(watched)!r}")


@contextmanager
def only(*, mouse: bool) -> Iterator[None]:
    """With the keyboard alone; or with the mouse, and keys only for writing."""
    app, watch = QApplication.instance(), _Watch(mouse=mouse)
    assert app is not None
    app.installEventFilter(watch)
    try:
        yield
    finally:
        app.removeEventFilter(watch)
    assert not watch.broken, watch.broken
