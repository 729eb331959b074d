"""What is too small for a file of its own: announcements, the month, and what the kit may import."""

import os
import subprocess
import sys
from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QTableView, QToolButton
from pytestqt.qtbot import QtBot

from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.layout import box, vbox
from liaison_desk.ui.kit.month import Month
from liaison_desk.ui.kit.theme import Theme
from tests.ui.kit.helpers import Apply, Show, accessible


class Reader:
    """Stands where Qt hands events to the system."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, str]] = []

    def hear(self, event: QAccessibleAnnouncementEvent) -> None:
        self.heard.append((event.message(), event.politeness().name))


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Reader:
    made = Reader()

    class System:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness
        updateAccessibility = staticmethod(made.hear)  # noqa: N815

    class Ears:
        QAccessible = System
        QAccessibleAnnouncementEvent = QAccessibleAnnouncementEvent

    monkeypatch.setattr(announce, "QtGui", Ears)
    return made


def test_announcements_are_polite_or_at_once(qtbot: QtBot, reader: Reader) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    announce.polite(label, "Lagret 13.39")
    announce.assertive(label, "Får ikke lagret")
    announce.polite(label, "")
    assert reader.heard == [("Lagret 13.39", "Polite"), ("Får ikke lagret", "Assertive")]


def test_qt_takes_an_announcement(qtbot: QtBot) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    label.show()
    announce.polite(label, "Lagret 13.39")


@pytest.fixture
def month(show: Show) -> Month:
    made = Month(QLocale("nb_NO"), says="Velg dag")
    made.setSelectedDate(QDate(2026, 11, 24))
    show(box(vbox(made)))
    return made


def test_a_day_is_picked_by_key_and_by_mouse(qtbot: QtBot, month: Month) -> None:
    view = month.findChild(QTableView)
    assert view is not None
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(month.picked) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [date(2026, 11, 25)]
    with qtbot.waitSignal(month.picked) as told:
        month.clicked.emit(QDate(2026, 12, 1))
    assert told.args == [date(2026, 12, 1)]


def test_weeks_begin_on_monday_and_have_numbers(month: Month) -> None:
    assert month.firstDayOfWeek() is Qt.DayOfWeek.Monday
    view = month.findChild(QTableView)
    assert view is not None
    numbers = [view.model().index(row, 0).data() for row in range(1, 7)]
    assert numbers == [44, 45, 46, 47, 48, 49]
    assert month.locale() == QLocale("nb_NO")


@pytest.mark.parametrize("strong", [False, True])
def test_the_chosen_day_is_seen(show: Show, apply: Apply, strong: bool) -> None:
    look = apply(Theme(high_contrast=strong))
    month = Month(QLocale("nb_NO"), says="Velg dag")
    show(box(vbox(month)))
    image = month.grab().toImage()
    seen = {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(0, image.height(), 3)}
    assert look.hex("accent").upper() in seen


def test_no_day_is_red(month: Month, light: Theme) -> None:
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        assert month.weekdayTextFormat(day).foreground().color() == light.color("text")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_days_and_steps_can_be_hit(show: Show, apply: Apply, scale: float) -> None:
    apply(Theme(scale=scale))
    month = Month(QLocale("nn_NO"), says="Vel dag")
    show(box(vbox(month)))
    view = month.findChild(QTableView)
    assert view is not None
    assert view.rowHeight(3) >= 24 * scale
    assert view.columnWidth(3) >= 24 * scale
    for name in ("qt_calendar_prevmonth", "qt_calendar_nextmonth"):
        step = month.findChild(QToolButton, name)
        assert step is not None
        assert min(step.width(), step.height()) >= 24 * scale
        assert accessible(step)[0]


def test_the_kit_imports_no_store_no_paper_and_no_page() -> None:
    program = """
import pkgutil, sys, importlib
import liaison_desk.ui.kit as kit
for found in pkgutil.iter_modules(kit.__path__, kit.__name__ + "."):
    importlib.import_module(found.name)
heavy = {"sqlalchemy", "alembic", "reportlab", "yaml", "sqlcipher3", "html", "json", "asyncio", "hypothesis"}
print(sorted(heavy & set(sys.modules)))
print(sorted(n for n in sys.modules if n.startswith("liaison_desk.") and not n.startswith("liaison_desk.ui")))
"""
    places = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=places)
    heavy, own = done.stdout.splitlines()
    assert heavy == "[]"
    assert own == "['liaison_desk.paths', 'liaison_desk.private', 'liaison_desk.singletons']"
