"""What is made afterwards is made to its end, once, and only while it is wanted."""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.ui.kit.slices import Slices


def counting(made: list[int], upto: int = 3) -> Iterator[None]:
    for number in range(upto):
        made.append(number)
        yield


def shown(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_made_after_what_is_seen_first(qtbot: QtBot) -> None:
    made: list[int] = []
    owner = shown(qtbot)
    later = Slices(owner)
    later.begin(counting(made))
    QApplication.processEvents()
    assert (made, later.are_waiting) == ([], True)
    qtbot.waitUntil(lambda: not later.are_waiting)
    assert made == [0, 1, 2]


def test_made_at_once_where_one_reaches_into_it(qtbot: QtBot) -> None:
    made: list[int] = []
    owner = shown(qtbot)
    later = Slices(owner)
    later.begin(counting(made))
    later.finish()
    assert (made, later.are_waiting) == ([0, 1, 2], False)
    later.finish()
    assert made == [0, 1, 2]


def test_what_comes_instead_stops_it(qtbot: QtBot) -> None:
    first: list[int] = []
    second: list[int] = []
    owner = shown(qtbot)
    later = Slices(owner)
    later.begin(counting(first))
    later.begin(counting(second))
    qtbot.waitUntil(lambda: not later.are_waiting)
    later.begin(counting(first))
    later.stop()
    assert (first, second, later.are_waiting) == ([], [0, 1, 2], False)


def test_it_waits_while_nobody_sees_it(qtbot: QtBot) -> None:
    made: list[int] = []
    owner = shown(qtbot)
    later = Slices(owner)
    later.begin(counting(made))
    owner.hide()
    for _ in range(3):
        QApplication.processEvents()
    assert (made, later.are_waiting) == ([], True)
    owner.show()
    qtbot.waitUntil(lambda: not later.are_waiting)
    assert made == [0, 1, 2]
