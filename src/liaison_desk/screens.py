"""A picture of every page on the sample year: for the README, for the demo, and to look at after a change.

python -m liaison_desk.screens OUT
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council, Secretariat
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.paths import Paths
from liaison_desk.services import issuing, meetings, stores
from liaison_desk.services.desk import Desk
from liaison_desk.services.sample import year
from liaison_desk.settings import Appearance, Settings
from liaison_desk.ui import session
from liaison_desk.ui.context import Context
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.kit.theme import STYLE
from liaison_desk.ui.look import Look
from liaison_desk.ui.main_window import MainWindow
from liaison_desk.ui.place import Place

_REST = 60  # milliseconds without any work after which a page counts as drawn
_PATIENCE = 10_000
_PASSES = 4


@dataclass(frozen=True, slots=True)
class Variant:
    """How a page is looked at: what its file name ends in, and the window."""

    ending: str
    settings: Settings
    width: int = 1440
    height: int = 900


_NB = Settings(Language.NB, 100, Appearance.LIGHT)
LIGHT = Variant("light", _NB)
DARK = Variant("dark", replace(_NB, appearance=Appearance.DARK))
NN = Variant("nn", replace(_NB, language=Language.NN))
EN = Variant("en", replace(_NB, language=Language.EN))
LARGE = Variant("light_200pct", replace(_NB, text_size=200), 1920, 1200)
SMALL = Variant("light_1024", _NB, 1024, 700)
VARIANTS = (LIGHT, DARK, NN, EN, LARGE, SMALL)


class Visit:
    """A window on a desk, and the hands that use it."""

    def __init__(self, window: MainWindow, context: Context, jobs: Jobs) -> None:
        self.window, self.context, self._jobs = window, context, jobs

    def go(self, page: str, subject: str = "", part: str = "", more: str = "") -> None:
        self.window.go(Place(page, subject, part, more))
        self.rest()

    def key(self, keys: str) -> None:
        QTest.keySequence(QApplication.focusWidget() or self.window, QKeySequence(keys))
        self.rest()

    def write(self, words: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.window, words)
        self.rest()

    def id_of(self, kind: type[Any], **equals: object) -> str:
        with self.context.desk.read() as reader:
            found: str = reader.all(kind, **equals)[0].id
        return found

    def rest(self) -> None:
        """Until nothing is being made or drawn any more."""
        loop = QEventLoop()
        idle, limit = QTimer(), QTimer()
        idle.timeout.connect(lambda: loop.quit() if self._jobs.is_idle else None)
        limit.timeout.connect(loop.quit)
        idle.start(_REST)
        limit.start(_PATIENCE)
        loop.exec()
        for _ in range(_PASSES):  # on a busy machine the time is over before the last layout has had its turn
            QApplication.processEvents()


# -- the desks the pages are seen on


def _morning(_desk: Desk, clock: SetClock) -> None:
    clock.set(year.MORNING)


def _meeting(desk: Desk, clock: SetClock) -> None:
    year.hold_half(desk, clock, _voices())
    clock.set(year.IN_THE_MEETING)


def _afterwards(desk: Desk, clock: SetClock) -> None:
    _meeting(desk, clock)
    clock.set(year.AFTER_THE_MEETING)
    with desk.write(Op.END_MEETING) as work:
        meetings.end(work, year.meeting_of_the_day(desk))


def _finished(desk: Desk, clock: SetClock) -> None:
    _afterwards(desk, clock)
    meeting = year.meeting_of_the_day(desk)
    with desk.write(Op.ISSUE_MINUTES) as work:
        issuing.issue_minutes(work, meeting, _voices())


def _voices() -> Voices:
    return Voices(Language.NB, texts_in)


# -- the pages


def _today(visit: Visit) -> None:
    visit.go("today")


def _meetings(visit: Visit) -> None:
    visit.go("meetings")


def _actions(visit: Visit) -> None:
    visit.go("actions", visit.id_of(ActionItem, title="Kartlegge mørke gangveier ved Vadmyra"))


def _evaluation(visit: Visit) -> None:
    visit.go("evaluations", visit.id_of(Council, name="Politirådet i Øygarden"), "2026")


def _contacts(visit: Visit) -> None:
    visit.go("contacts", visit.id_of(Contact, name="Kari Lunde"))


def _settings(visit: Visit) -> None:
    visit.go("settings")


def _municipality(visit: Visit) -> None:
    visit.go("municipality", visit.id_of(Municipality, name="Bergen"))


def _action_plan(visit: Visit) -> None:
    visit.go("action_plan", visit.id_of(Municipality, name="Bergen"))


def _palette(visit: Visit) -> None:
    visit.go("today")
    visit.key("Ctrl+K")
    visit.write("bergen")


def _received(visit: Visit) -> None:
    """Where the municipality is the secretariat."""
    council = visit.id_of(Council, secretariat=Secretariat.MUNICIPALITY)
    visit.go("meeting", visit.id_of(Meeting, council_id=council), "prepare")


def _year_plan(visit: Visit) -> None:
    visit.go("year_plan")


def _council(visit: Visit) -> None:
    visit.go("council", visit.id_of(Council, name="Lokalt politiråd Bergen vest"))


def _prepare(visit: Visit) -> None:
    council = visit.id_of(Council, name="Lokalt politiråd Bergen nord")
    visit.go("meeting", visit.id_of(Meeting, council_id=council, day=date(2026, 12, 1)), "prepare")


def _new_action(visit: Visit) -> None:
    visit.go("today")
    visit.key("Ctrl+T")
    visit.write("Ringe rektor ved Sandgotna")


def _new_meeting(visit: Visit) -> None:
    visit.go("meetings")
    visit.key("Ctrl+M")


def _keys(visit: Visit) -> None:
    visit.go("meeting", year.meeting_of_the_day(visit.context.desk), "hold")
    visit.key("F1")


def _hold(visit: Visit) -> None:
    visit.go("meeting", year.meeting_of_the_day(visit.context.desk), "hold")
    visit.write("Ringe rektor ved Sandgotna om skolegården på kveldstid @kari !fredag")
    visit.key("Escape")  # the list of dates; the words stay
    visit.key("Ctrl+T")


def _finish(visit: Visit) -> None:
    visit.go("meeting", year.meeting_of_the_day(visit.context.desk), "finish")


def _first_run(visit: Visit) -> None:
    visit.go("first_run")
    visit.write("Ingrid Solheim")


def _first_run_places(visit: Visit) -> None:
    _first_run(visit)
    visit.key("Ctrl+Return")
    visit.write("øy")


def _first_run_councils(visit: Visit) -> None:
    _first_run_places(visit)
    visit.key("Return")
    visit.key("Ctrl+Return")


def _first_run_storage(visit: Visit) -> None:
    _first_run_councils(visit)
    visit.key("Ctrl+Return")
    visit.key("Ctrl+Return")


@dataclass(frozen=True, slots=True)
class Scene:
    """A page, the desk it is seen on (None: an empty one), and how it is looked at besides in the light."""

    name: str
    desk: Callable[[Desk, SetClock], None] | None
    come: Callable[[Visit], None]
    also: tuple[Variant, ...] = ()


SCENES = (
    Scene("today", _morning, _today, (DARK, NN, EN, LARGE, SMALL)),
    Scene("meetings", _morning, _meetings, (DARK,)),
    Scene("yearplan", _morning, _year_plan),
    Scene("actions", _morning, _actions, (DARK, LARGE, SMALL)),
    Scene("evaluation", _morning, _evaluation, (DARK, NN)),
    Scene("contacts", _morning, _contacts),
    Scene("municipality", _morning, _municipality),
    Scene("actionplan", _morning, _action_plan, (DARK,)),
    Scene("palette", _morning, _palette, (DARK,)),
    Scene("council", _morning, _council, (DARK,)),
    Scene("settings", _morning, _settings, (EN,)),
    Scene("prepare", _morning, _prepare, (NN, LARGE, SMALL)),
    Scene("received", _morning, _received),
    Scene("newaction", _morning, _new_action),
    Scene("newmeeting", _morning, _new_meeting),
    Scene("hold", _meeting, _hold, (DARK, NN, LARGE, SMALL)),
    Scene("keys", _meeting, _keys),
    Scene("finish", _afterwards, _finish, (DARK, LARGE, SMALL)),
    Scene("finished", _finished, _finish),
    Scene("firstrun", None, _first_run, (DARK, EN)),
    Scene("firstrun2", None, _first_run_places),
    Scene("firstrun3", None, _first_run_councils),
    Scene("firstrun4", None, _first_run_storage),
)


# -- taking the pictures


def take_all(out: Path, sample: Paths | None = None, scenes: Sequence[Scene] = SCENES) -> list[Path]:
    """The pictures, by name. `sample` is a store of the sample year, which is copied and not touched."""
    app = QApplication.instance() or QApplication(["", *STYLE])
    if not isinstance(app, QApplication):
        raise TypeError("pictures need an application with windows")
    app.setCursorFlashTime(0)  # a caret that is there or not would make another picture each time
    out.mkdir(parents=True, exist_ok=True)
    taken = []
    with tempfile.TemporaryDirectory() as scratch:
        kept = sample or _sample(Path(scratch) / "sample")
        for variant in VARIANTS:
            for number, scene in enumerate(scenes):
                if variant is LIGHT or variant in scene.also:
                    home = paths.inside(Path(scratch) / f"{variant.ending}-{number}")
                    taken.append(_take(app, scene, variant, home, kept, out))
    return sorted(taken)


def _sample(folder: Path) -> Paths:
    home, clock = paths.inside(folder), SetClock(year.MORNING)
    desk = Desk(stores.open_store(home), clock)
    year.build(desk, clock, _voices())
    desk.close()
    return home


def _take(app: QApplication, scene: Scene, variant: Variant, home: Paths, sample: Paths, out: Path) -> Path:
    home.make()
    clock = SetClock(year.MORNING)
    if scene.desk is not None:
        for file in (sample.store, sample.key):
            shutil.copy2(file, home.data)
        desk = Desk(stores.open_store(home), clock)
        scene.desk(desk, clock)
        desk.close()
    look = Look(app, home)
    look.speak(variant.settings.language)
    look.wear(variant.settings)
    with _visit(app, variant, home, clock) as visit:
        scene.come(visit)
        file = out / f"{scene.name}_{variant.ending}.png"
        visit.window.grab().save(str(file))
    look.take_off()
    return file


@contextmanager
def _visit(app: QApplication, variant: Variant, home: Paths, clock: SetClock) -> Iterator[Visit]:
    window, jobs = MainWindow(variant.settings, home), Jobs()
    database = session.open_store(home, sample=False)
    context = session.begin(database, clock, jobs, variant.settings, home, window, sample=False)
    window.resize(variant.width, variant.height)
    window.attach(context, session.start_place(context))
    window.show()
    window.activateWindow()
    visit = Visit(window, context, jobs)
    visit.rest()
    try:
        yield visit
    finally:
        window.detach()
        jobs.close()
        session.end(context)
        window.close()
        window.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)  # noqa: T201 - it is what the program says
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for file in take_all(Path(arguments[0])):
        print(file)  # noqa: T201 - what it made
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
