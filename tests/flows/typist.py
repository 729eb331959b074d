"""Somebody who types in a meeting until the process is killed. Run as a program:

    python -m tests.flows.typist FOLDER SEED PLACE NOW

It waits for a line on its input, opens the store, and tells on its output, a line of JSON each: what it finds on the
screen, what the sign of saving shows as saved, and where it goes.
"""

import json
import os
import random
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.texts import Language
from liaison_desk.settings import Appearance, Settings
from liaison_desk.ui import session
from liaison_desk.ui.context import Context
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.kit.theme import Theme
from liaison_desk.ui.main_window import MainWindow
from liaison_desk.ui.meeting.block import Block
from liaison_desk.ui.meeting.block_editor import BlockEditor
from liaison_desk.ui.meeting.hold.capture import Capture
from liaison_desk.ui.meeting.hold.part import HoldPart
from liaison_desk.ui.place import from_text

SAID = "Politiet orienterte om uro ved Øygarden kjøpesenter på kveldstid, og rådet drøftet tiltak for æresrelatert vold"


def main(folder: str, seed: str, first_place: str, now: str) -> None:
    app = QApplication([])
    home, chance = paths.inside(Path(folder)), random.Random(seed)
    Theme().apply(app, home.cache)
    window = MainWindow(Settings(Language.EN, 100, Appearance.LIGHT), home)
    window.show()
    tell(ready=True)
    sys.stdin.readline()
    clock = SetClock(datetime.fromisoformat(now))
    store = session.open_store(home, sample=False)
    context = session.begin(store, clock, Jobs(), window._settings, home, window, sample=False)
    start = session.start_place(context)
    window.attach(context, start if start.page == "meeting" else from_text(first_place))
    app.processEvents()
    typist = Typist(app, window, context, chance)
    tell(found=typist.sees(), page=start.page, banner=typist.sees_banner())
    context.saving.changed.connect(typist.on_sign)
    while True:
        typist.write_on()


class Typist:
    def __init__(self, app: QApplication, window: MainWindow, context: Context, chance: random.Random) -> None:
        self._app, self._window, self._context, self._chance = app, window, context, chance
        (self._part,) = window.findChildren(HoldPart)
        (self._capture,) = window.findChildren(Capture)

    # -- what can be seen
    def sees(self) -> dict[str, Any]:
        blocks = [block for block in self._part.findChildren(Block) if not block.isHidden()]
        blocks.sort(key=lambda block: block.mapTo(self._part, QPoint()).y())
        editor = next((e for e in self._part.findChildren(BlockEditor) if e.isVisibleTo(self._part)), None)
        return {
            "item": self._window.place.more,
            "line": self._capture.edit.toPlainText(),
            "kept": [block.entry.text for block in blocks],
            "edit": editor.words if editor else None,
        }

    def sees_banner(self) -> bool:
        return any(
            widget.accessibleName().startswith("Restored at 10:42.")
            for widget in self._part.findChildren(type(self._part._restored))
            if widget.isVisible()
        )

    def on_sign(self) -> None:
        saving = self._context.saving
        if saving.words(self._context.clock_words).startswith("Saved"):
            tell(saved=self.sees())

    # -- what is done
    def write_on(self) -> None:
        edits = self._chance.random() < 0.2 and bool(self.sees()["kept"]) and not self._capture.edit.toPlainText()
        if edits:
            self._press("Up")
        for letter in " ".join(self._chance.choices(SAID.split(), k=self._chance.randint(1, 4))) + " ":
            QTest.keyClicks(QApplication.focusWidget() or self._window, letter)
            self._app.processEvents()
            time.sleep(self._chance.uniform(0, 0.003))
        if edits or self._chance.random() < 0.6:
            self._press("Return")
        elif self._chance.random() < 0.5:
            self._press(self._chance.choice(["Ctrl+D", "Ctrl+T"]))
        else:
            tell(going=True)
            self._press(self._chance.choice(["Alt+Down", "Alt+Up"]))
            tell(there=True)

    def _press(self, keys: str) -> None:
        QTest.keySequence(QApplication.focusWidget() or self._window, QKeySequence(keys))
        self._app.processEvents()


def tell(**said: Any) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
