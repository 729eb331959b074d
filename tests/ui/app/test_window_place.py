"""Where the window stands, and what closing it keeps."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMainWindow

from liaison_desk.domain.contacts import Contact
from liaison_desk.paths import Paths
from liaison_desk.ui.main_window import MainWindow
from tests.ui.app.conftest import Starter
from tests.ui.conftest import ENGLISH


def room() -> QRect:
    return QGuiApplication.primaryScreen().availableGeometry()


def keep_place(place: Paths, spot: QRect) -> None:
    """As a run on another desk with other screens left it."""
    window = QMainWindow()
    window.setGeometry(spot)
    QSettings(str(place.window), QSettings.Format.IniFormat).setValue("geometry", window.saveGeometry())
    window.deleteLater()


def test_the_window_comes_back_to_its_place(start: Starter) -> None:
    running = start().arrive()
    running.window.resize(800, 620)
    running.window.move(0, 120)
    running.settle()
    spot = running.window.geometry()
    running.end()
    again = start()
    assert again.window.geometry() == spot


@pytest.mark.parametrize(
    "spot",
    [
        QRect(9000, 9000, 900, 700),  # a screen that is no longer there
        QRect(-3000, 100, 900, 700),
        QRect(100, -3000, 900, 700),
        QRect(100, -650, 900, 700),  # its foot can be seen, the bar one takes hold of cannot
        QRect(790, 100, 900, 700),
    ],
)
def test_a_place_off_every_screen_is_not_taken(start: Starter, spot: QRect) -> None:
    place = start().program.home
    start.end()
    keep_place(place, spot)
    window = start().window
    seen = window.frameGeometry().intersected(room())
    assert seen.width() >= 200
    assert seen.height() >= 200
    assert room().contains(window.frameGeometry().topLeft() + QPoint(100, 10))


def test_the_first_time_it_fills_what_room_there_is(start: Starter) -> None:
    window = start().window
    assert window.size() == QSize(1440, 900).boundedTo(room().size())
    assert room().contains(window.frameGeometry().center())


def test_a_file_that_says_nothing_is_no_hindrance(place: Paths, start: Starter) -> None:
    place.window.write_text("[General]\ngeometry=nonsense\n")
    assert start().window.size() == QSize(1440, 900).boundedTo(room().size())


def test_closed_before_the_desk_was_there(own_desk: Starter) -> None:
    running = own_desk()
    running.end()
    running.qtbot.wait(50)  # the desk would arrive now
    assert running.program.context is None
    assert own_desk().arrive().shows("Ola Eksempel")


def test_closing_keeps_what_is_half_typed(own_desk: Starter) -> None:
    running = own_desk().arrive()
    running.go("settings")
    field = running.find("Phone", QLineEdit)
    field.setFocus()
    running.type("900 12")
    running.end()
    again = own_desk().arrive()
    with again.context.desk.read() as reader:
        assert "900 12" in {person.phone for person in reader.all(Contact)}
    again.go("settings")
    assert again.find("Phone", QLineEdit).text() == "900 12"


def test_closing_keeps_what_may_not_become_anything_yet(own_desk: Starter) -> None:
    """A name that is empty for the moment: the draft waits, the row is as it was."""
    running = own_desk().arrive()
    running.go("settings")
    running.find("Name", QLineEdit).setFocus()
    running.key("Ctrl+A")
    running.key("Backspace")
    running.key("Tab")
    assert running.shows("A name is needed.")
    running.end()
    again = own_desk().arrive()
    assert again.shows("Ola Eksempel")


def test_the_window_can_be_small(start: Starter) -> None:
    window = start().window
    assert isinstance(window, MainWindow)
    assert window.minimumSize() == QSize(800, 600)
    assert ENGLISH.text_size == 100
