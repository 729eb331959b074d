"""What is said without being asked: heard in the right tone, reached with F6, and never over where the keyboard is."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from liaison_desk.store.errors import FullStoreError
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.focus import focusable
from liaison_desk.ui.kit.keysheet import KeySheet
from liaison_desk.ui.kit.toast import Toast
from tests.ui.conftest import from_today
from tests.ui.screen import Screen, name_of


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What a screen reader is handed: the words, and whether they wait for its sentence."""
    found: list[tuple[str, str]] = []

    class System:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802 - Qt's name
            found.append((event.message(), event.politeness().name))

    class Ears:
        QAccessible = System
        QAccessibleAnnouncementEvent = QAccessibleAnnouncementEvent

    monkeypatch.setattr(announce, "QtGui", Ears)
    return found


def toast_of(screen: Screen) -> Toast:
    (toast,) = screen.window.findChildren(Toast)
    return toast


def place_of(widget: QWidget, screen: Screen) -> QRect:
    return QRect(widget.mapTo(screen.window, QPoint()), widget.size())


@from_today
def test_saved_waits_for_the_sentence_and_a_failure_does_not(screen: Screen, heard: list[tuple[str, str]]) -> None:
    screen.key("Ctrl+S")
    assert heard[-1] == (screen.said, "Polite")
    assert screen.said.startswith("Saved")
    screen.context.saving.refused(FullStoreError("of a test"))
    screen.settle()
    assert heard[-1][1] == "Assertive"
    assert "not saved" in heard[-1][0].lower()


@from_today
def test_f6_comes_to_a_message_and_it_stays_while_one_stands_on_it(screen: Screen) -> None:
    done: list[bool] = []
    screen.window.say("The action item is removed", "Undo", lambda: done.append(True))
    before, toast = screen.focus, toast_of(screen)
    for _ in range(len(screen.page.panes()) + 1):
        if screen.focus is toast.button:
            break
        screen.key("F6")
    assert name_of(screen.focus) == "Undo: The action item is removed"
    assert not toast.timer.isActive()
    screen.key("Shift+F6")
    assert not toast.isAncestorOf(screen.focus)
    assert toast.timer.isActive()
    screen.key("F6")
    screen.key("Return")
    assert done == [True]
    assert not toast.isVisible()
    assert screen.focus.isVisible()
    assert before.isVisible()


@from_today
def test_a_message_makes_way_for_the_keyboard(screen: Screen) -> None:
    """Wherever Tab comes to; the longest message in the smallest window."""
    screen.window.resize(800, 600)
    screen.go("contacts")
    screen.press("New contact")
    screen.key("Esc")
    screen.go("today")
    screen.window.say("Something rather long was done, and it takes two lines to say what. " * 3, "Undo", lambda: None)
    toast, met = toast_of(screen), 0
    for stop in focusable(screen.window.centralWidget()):
        stop.setFocus()
        screen.settle()
        place = toast.geometry()
        assert not place.intersects(place_of(stop, screen)), name_of(stop)
        met += place.top() < screen.window.height() // 2
    assert met > 0  # it had to


@from_today
def test_the_keys_of_the_page_make_way_too(screen: Screen) -> None:
    screen.key("F1")
    (sheet,) = screen.window.findChildren(KeySheet)
    assert sheet.isVisible()
    under = next(
        stop
        for stop in focusable(screen.window.centralWidget())
        if sheet.geometry().intersects(place_of(stop, screen)) and not stop.hasFocus()
    )
    under.setFocus()
    screen.settle()
    assert not sheet.isVisible()
