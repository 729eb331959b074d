"""A picture of every page on the sample year: for the README, for the demo, and to look at after a change.

python -m liaison_desk.screens OUT
"""

import gc
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import chdir, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.paths import Paths
from liaison_desk.screens.scenes import SCENES
from liaison_desk.screens.visit import DARK, EN, LARGE, LIGHT, NN, SMALL, VARIANTS, Making, Scene, Variant, Visit
from liaison_desk.services import stores
from liaison_desk.services.desk import Desk
from liaison_desk.services.sample import year
from liaison_desk.ui import garbage, session
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.kit.theme import STYLE
from liaison_desk.ui.look import Look
from liaison_desk.ui.main_window import MainWindow

__all__ = ["DARK", "EN", "LARGE", "LIGHT", "NN", "SCENES", "SMALL", "VARIANTS", "Scene", "Variant", "Visit", "take_all"]


def take_all(
    out: Path, sample: Paths | None = None, scenes: Sequence[Scene] = SCENES, variants: Sequence[Variant] = VARIANTS
) -> list[Path]:
    """The pictures, by name. `sample` is a store of the sample year, which is copied and not touched."""
    app = QApplication.instance() or QApplication(["", *STYLE])
    if not isinstance(app, QApplication):
        raise TypeError("pictures need an application with windows")
    app.setCursorFlashTime(0)  # a caret that is there or not would make another picture each time
    out = out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    taken = []
    with _collecting_here(), tempfile.TemporaryDirectory(prefix=".", dir=out) as scratch:
        kept = sample or _sample(Path(scratch) / "sample")
        made: dict[Making | None, _Made] = {}
        for scene in scenes:
            if scene.desk not in made:
                made[scene.desk] = _make(scene, paths.inside(Path(scratch) / f"desk-{len(made)}"), kept)
        for variant in variants:
            for number, scene in enumerate(scenes):
                if variant is LIGHT or variant in scene.also:
                    folder = Path(scratch) / f"{variant.ending}-{number}"
                    folder.mkdir()
                    with chdir(folder):
                        taken.append(_take(app, scene, variant, _home(folder), made[scene.desk], out))
                    garbage.collect()
    return sorted(taken)


@contextmanager
def _collecting_here() -> Iterator[None]:
    """The garbage holds windows: it is collected on their thread only, as in the program."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _home(folder: Path) -> Paths:
    """In the folder one stands in, by its name alone: pages say where the desk lies, and no picture shows what this
    machine calls that."""
    desk = Path(paths.APP)
    return Paths(desk, desk, folder / "cache", folder / "log")


@dataclass(frozen=True, slots=True)
class _Made:
    """A desk as its scenes find it, and what time it is there."""

    home: Paths
    now: datetime


def _make(scene: Scene, home: Paths, sample: Paths) -> _Made:
    """Once for all scenes on it: some take seconds."""
    home.make()
    clock = SetClock(year.MORNING)
    if scene.desk is not None:
        if not scene.is_new:
            _copy(sample, home)
        desk = Desk(stores.open_store(home), clock)
        scene.desk(desk, clock)
        desk.close()
    return _Made(home, clock.now())


def _copy(one: Paths, other: Paths) -> None:
    for file in (one.store, one.key):
        shutil.copy2(file, other.data)


def _sample(folder: Path) -> Paths:
    home, clock = paths.inside(folder), SetClock(year.MORNING)
    desk = Desk(stores.open_store(home), clock)
    year.build(desk, clock, Voices(Language.NB, texts_in))
    desk.close()
    return home


def _take(app: QApplication, scene: Scene, variant: Variant, home: Paths, made: _Made, out: Path) -> Path:
    home.make()
    clock = SetClock(made.now)
    if made.home.store.exists():
        _copy(made.home, home)
    look = Look(app, home)
    look.speak(variant.settings.language)
    look.wear(variant.settings)
    with _visit(app, variant, home, clock) as visit:
        scene.come(visit)
        file = out / f"{scene.name}_{variant.ending}.png"
        visit.picture().save(str(file))
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
