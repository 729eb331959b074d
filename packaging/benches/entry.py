"""Typing in the entry line of a meeting that is going on, in the real window with drafts on.

FOLDER typing   prints as JSON the milliseconds of every key until it is painted, and the longest time the window did
                not answer, for every line that Enter kept
FOLDER keeping  only keeps lines, each between two calls that a system call tracer can see
"""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from benches.at_work import AtWork
from benches.ticks import Ticks
from liaison_desk.services.sample import year
from liaison_desk.ui.application import Application
from liaison_desk.ui.garbage import Garbage
from liaison_desk.ui.meeting.part import HOLD
from liaison_desk.ui.place import Place

SETTLED = 3  # seconds
BETWEEN_KEYS = 0.015  # seconds: faster than anyone types
AFTER_ENTER = 0.15
WRITTEN = (
    "Politiet orienterte om utviklingen i sentrum siden forrige møte.",
    "Færre anmeldte forhold enn i fjor, men flere gjengangere under 15 år.",
    "/b Saken følges opp på neste møte.",
    "Kommunen har satt av midler til utekontakt i helgene ut året.",
    "/t Sende oversikt over fritidstilbud i bydelen @Kari Lunde !4.12",
)
ROUNDS = 8
TRACED = 20
BEFORE, AFTER = "/liaison-desk-keeps-a-line", "/liaison-desk-has-kept-it"  # paths a tracer sees asked for


class Seen(QObject):
    """Whether the widget has been painted since `wanted` was set."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.is_waiting = False
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.is_waiting = False
        return False


class Typist(AtWork):
    """Presses keys in the window's entry line and watches what comes of it."""

    def __init__(self, application: Application, folder: Path) -> None:
        super().__init__(application, folder, year.IN_THE_MEETING)
        self.window.go(Place("meeting", year.meeting_of_the_day(self.desk), HOLD))
        self.turn(SETTLED)
        self.garbage = Garbage(application)
        self.line = QApplication.focusWidget()
        self.seen = Seen(self.line.viewport())
        self.ticks = Ticks()

    def press(self, letter: str) -> float:
        """Milliseconds until the letter can be seen."""
        started = time.perf_counter_ns()
        self.seen.is_waiting = True
        self._send(0, letter)
        while self.seen.is_waiting:
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return (time.perf_counter_ns() - started) / 1e6

    def enter(self) -> float:
        """Milliseconds the window did not answer at most."""
        self.ticks.start()
        self._send(Qt.Key.Key_Return, "\r")
        self.turn(AFTER_ENTER)
        return self.ticks.stop() / 1e6

    def _send(self, key: int, letter: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            focus = QApplication.focusWidget() or self.line
            QApplication.sendEvent(focus, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))


def typing(typist: Typist) -> dict[str, list[float]]:
    keys, lines = [], []
    for _ in range(ROUNDS):
        for words in WRITTEN:
            for letter in words:
                keys.append(typist.press(letter))
                typist.turn(BETWEEN_KEYS)
            lines.append(typist.enter())
            if typist.line.toPlainText():
                raise SystemExit(f"Enter did not keep {typist.line.toPlainText()!r}")
    return {"keys": keys, "lines": lines}


def keeping(typist: Typist) -> list[int]:
    """The commits each line took. The first line is not told: with it the disk also learns of the log itself."""
    drafts, log = typist.desk.drafts, typist.program.doorway.desk_paths.store.with_name("store.ldb-wal")
    told = []
    for number in range(TRACED + 1):
        for letter in f"Linje {number}":
            typist.press(letter)
        typist.turn(AFTER_ENTER)
        drafts.flush(2)
        before = commits(log)
        os.access(BEFORE if number else "/", os.F_OK)
        typist.enter()
        drafts.flush(2)
        os.access(AFTER, os.F_OK)
        told.append(commits(log) - before)
    return told[1:]


def commits(log: Path) -> int:
    """In SQLite's write-ahead log a frame that ends a commit says how large the file is then."""
    held = log.read_bytes()
    page, salt = int.from_bytes(held[8:12]), held[16:24]
    frames = range(32, len(held) - 23, 24 + page)
    return sum(held[at + 8 : at + 16] == salt and any(held[at + 4 : at + 8]) for at in frames)


def main() -> None:
    at_work = Typist(Application([]), Path(sys.argv[1]))
    print(json.dumps(typing(at_work) if sys.argv[2] == "typing" else keeping(at_work)))
    at_work.end()
