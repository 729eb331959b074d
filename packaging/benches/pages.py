"""Going from page to page, and about in a long list, in the real window: every step timed until it is painted.

FOLDER switching   prints as JSON the milliseconds of every page switch, and of the first to each page
FOLDER listing     the same of letters in the filter, scrolling, and going from row to row, in the list
                                  of action items

Painted is painted for good: the last layout pass is over, and nothing waits to be drawn any more. What a page makes
only afterwards, below what is seen, is not waited for; what of it falls into the next step is counted there.
"""

import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from benches.at_work import AtWork
from benches.ticks import delete_what_is_due
from liaison_desk.domain.councils import Council
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services.sample import year
from liaison_desk.ui.application import Application
from liaison_desk.ui.garbage import Garbage
from liaison_desk.ui.kit.lists import RowList
from liaison_desk.ui.place import Place

SETTLED = 2.0  # seconds
BETWEEN = 0.03
PATIENCE = 5.0
ROUNDS = 3
MEETINGS = 12  # of all, the oldest and the newest among them
WORDS = ("kari", "brann", "skole rap", "politi", "øy")
PAGES_DOWN, ROWS, NOTCH = 25, 40, 120
_KEYS = {"today": 1, "meetings": 2, "actions": 3, "evaluations": 4, "contacts": 5}

now = time.perf_counter_ns


class Drawn(QObject):
    """Counts how often the window has drawn what had changed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.count = 0
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.UpdateRequest:
            self.count += 1
        return False


class Walker(AtWork):
    """Does one thing after another in the window, and knows when each can be seen."""

    def __init__(self, application: Application, folder: Path) -> None:
        super().__init__(application, folder, year.MORNING)
        self.drawn = Drawn(self.window)
        self.turn(SETTLED)
        self.garbage = Garbage(application)

    def time(self, deed: Callable[[], object]) -> float:
        """Milliseconds until what it does can be seen."""
        self.turn(BETWEEN)
        self.drawn.count, before, patience = 0, 0, time.monotonic() + PATIENCE
        started = now()
        deed()
        while not before or self.drawn.count > before:
            before = self.drawn.count
            self.application.processEvents()
            delete_what_is_due()
            if not self.drawn.count and time.monotonic() > patience:
                raise SystemExit(f"{deed} drew nothing")
        return (now() - started) / 1e6

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def type(self, letter: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), letter)


def switching(walker: Walker) -> dict[str, dict[str, list[float]]]:
    """By the keys of the five pages, and to each municipality, council and a dozen meetings, each and back."""
    with walker.desk.read() as reader:
        meetings = sorted(reader.all(Meeting), key=lambda meeting: (meeting.day, meeting.id))
        subjects = [Place("municipality", place.id) for place in reader.all(Municipality)]
        subjects += [Place("council", council.id) for council in reader.all(Council)]
    step = (len(meetings) - 1) / (MEETINGS - 1)
    subjects += [Place("meeting", meetings[round(number * step)].id) for number in range(MEETINGS)]
    first: dict[str, list[float]] = {}
    took: dict[str, list[float]] = defaultdict(list)

    def note(name: str, deed: Callable[[], object]) -> None:
        milliseconds = walker.time(deed)
        if walker.window.place.page != name:
            raise SystemExit(f"on {walker.window.place.page}, not on {name}")
        took[name].append(milliseconds) if name in first else first.setdefault(name, [milliseconds])

    for _ in range(ROUNDS):
        for number, place in enumerate(subjects):
            name = list(_KEYS)[number % len(_KEYS)]
            note(name, partial(walker.press, Qt.Key(Qt.Key.Key_0 + _KEYS[name]), Qt.KeyboardModifier.ControlModifier))
            note(place.page, partial(walker.window.go, place))
            note(name, walker.window.back)
    return {"first": first, "took": took}


def listing(walker: Walker) -> dict[str, dict[str, list[float]]]:
    first = {"actions": [walker.time(partial(walker.window.go, Place("actions")))]}
    took: dict[str, list[float]] = defaultdict(list)
    view = next(view for view in walker.window.page.findChildren(RowList) if view.isVisible())
    for words in WORDS:
        walker.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        for letter in words:
            took["type"].append(walker.time(partial(walker.type, letter)))
        for _ in words:
            took["erase"].append(walker.time(partial(walker.press, Qt.Key.Key_Backspace)))
    view.setFocus()
    view.select_first()  # what was chosen went with what was found
    for key, times in ((Qt.Key.Key_PageDown, PAGES_DOWN), (Qt.Key.Key_J, ROWS), (Qt.Key.Key_K, ROWS)):
        for _ in range(times):
            took[key.name].append(walker.time(partial(walker.press, key)))
    for _ in range(PAGES_DOWN):
        took["wheel"].append(walker.time(partial(wheel, view)))
    return {"first": first, "took": took}


def wheel(view: RowList) -> None:
    """A notch down."""
    viewport = view.viewport()
    middle = QPointF(viewport.rect().center())
    none, still = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(
        middle, viewport.mapToGlobal(middle), QPoint(), QPoint(0, -NOTCH), Qt.MouseButton.NoButton, none, still, False
    )
    QApplication.sendEvent(viewport, event)


def main() -> None:
    at_work = Walker(Application([]), Path(sys.argv[1]))
    print(json.dumps(switching(at_work) if sys.argv[2] == "switching" else listing(at_work)))
    at_work.end()
