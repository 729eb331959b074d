"""Whether anybody is there, by the events of the real window and a clock of the test's own."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from liaison_desk import clock
from liaison_desk.ui.idle import STEP, Idle

AFTER = 300.0


class Watched:
    """A field in a window, and how often nobody was there."""

    def __init__(self, idle: Idle, now: list[float], field: QLineEdit) -> None:
        self.idle, self.now, self.field = idle, now, field
        self.told = 0
        idle.away.connect(self._on_away)

    def _on_away(self) -> None:
        self.told += 1

    def pass_time(self, seconds: float) -> None:
        """With the looks the timer takes meanwhile."""
        end = self.now[0] + seconds
        while self.now[0] < end:
            self.now[0] = min(self.now[0] + STEP, end)
            self.idle.look()

    def sleep(self, seconds: float) -> None:
        """The machine's: no timer runs."""
        self.now[0] += seconds

    @property
    def window(self) -> QWindow:
        handle = self.field.windowHandle()
        assert handle is not None
        return handle

    def press(self, letter: Qt.Key = Qt.Key.Key_A) -> None:
        QTest.keyClick(self.window, letter)


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[Watched]:
    field, now = QLineEdit(), [1000.0]
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    idle = Idle(field, lambda: now[0])
    idle.watch(AFTER)
    yield Watched(idle, now, field)
    idle.watch(0)


def test_after_so_long_and_not_before(watched: Watched) -> None:
    watched.pass_time(AFTER - 1)
    assert watched.told == 0
    watched.pass_time(STEP + 1)
    assert watched.told > 0


@pytest.mark.parametrize("sign", ["key", "mouse", "click", "wheel"])
def test_what_somebody_does_counts_from_then(watched: Watched, sign: str) -> None:
    watched.pass_time(AFTER - 10)
    if sign == "key":
        watched.press()
    elif sign == "mouse":
        QTest.mouseMove(watched.window, QPoint(3, 3))
    elif sign == "click":
        QTest.mouseClick(watched.window, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    else:
        QTest.wheelEvent(watched.window, QPoint(4, 4), QPoint(0, 120))
    QApplication.processEvents()
    watched.pass_time(AFTER - STEP)
    assert watched.told == 0
    watched.pass_time(3 * STEP)
    assert watched.told > 0


def test_of_many_events_it_sees_one_between_two_looks(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    watched.idle.look()
    for number in range(50):
        watched.press()
        seen.append(bool(watched.idle._windows))
        assert len(watched.field.text()) == number + 1
    assert not any(seen)
    watched.idle.look()
    assert watched.idle._windows


def test_who_wakes_the_machine_does_nothing_yet(watched: Watched) -> None:
    watched.idle.look()
    watched.sleep(AFTER * 20)
    watched.press()
    assert watched.told == 1
    assert watched.field.text() == ""


def test_the_first_look_after_a_sleep_tells_too(watched: Watched) -> None:
    """Also where something was seen just before it."""
    watched.press()
    watched.sleep(AFTER * 20)
    watched.idle.look()
    assert watched.told == 1


def test_where_it_could_not_be_locked_no_key_is_swallowed(watched: Watched) -> None:
    watched.pass_time(AFTER + STEP)
    told = watched.told
    watched.press()
    assert (watched.told, watched.field.text()) == (told, "a")
    watched.pass_time(AFTER - STEP)
    assert watched.told == told


def test_never_is_never(watched: Watched) -> None:
    watched.idle.watch(0)
    assert not watched.idle._timer.isActive()
    watched.press()
    assert watched.told == 0


def test_a_window_that_has_gone_is_no_trouble(watched: Watched, qtbot: QtBot) -> None:
    other = QLineEdit()
    other.show()
    watched.idle.look()
    other.deleteLater()
    del other
    watched.press()
    assert watched.told == 0


def test_the_clock_it_lives_by_cannot_be_set() -> None:
    assert 0 < clock.passed() <= clock.passed()
