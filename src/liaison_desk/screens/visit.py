"""What a picture is made of: a window as it is looked at, the hands that use it, and the page they come to."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QKeySequence, QPixmap
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from liaison_desk.clock import SetClock
from liaison_desk.domain.texts import Language
from liaison_desk.services.desk import Desk
from liaison_desk.settings import Appearance, Settings
from liaison_desk.ui.context import Context
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.main_window import MainWindow
from liaison_desk.ui.place import Place

_REST = 60  # milliseconds without any work after which a page counts as drawn
_PATIENCE = 10_000
_PASSES = 4
_PAGES = 400  # milliseconds in which the pages of a document are drawn: nothing tells when they are
_OVER = 48  # pixels left over what a page is scrolled to

Making = Callable[[Desk, SetClock], None]  # of the desk a page is seen on


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

    def press(self, name: str) -> None:
        """The button that is called so."""
        buttons = self.window.findChildren(QAbstractButton)
        next(button for button in buttons if button.isVisible() and button.accessibleName() == name).click()
        self.rest()

    def scroll_to(self, kind: type[QWidget]) -> None:
        """Until the part of the page that is of this kind stands at the top."""
        part = next(found for found in self.window.findChildren(kind) if found.isVisible())
        for area in self.window.findChildren(QScrollArea):
            inside = area.widget()
            if inside is not None and inside.isAncestorOf(part):
                area.verticalScrollBar().setValue(part.mapTo(inside, QPoint(0, 0)).y() - _OVER)
        self.rest()

    def id_of(self, kind: type[Any], **equals: object) -> str:
        with self.context.desk.read() as reader:
            found: str = reader.all(kind, **equals)[0].id
        return found

    def picture(self) -> QPixmap:
        if any(view.isVisible() for view in self.window.findChildren(QPdfView)):
            QTest.qWait(_PAGES)
        return self.window.grab()

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


@dataclass(frozen=True, slots=True)
class Scene:
    """A page, the desk it is seen on (None: an empty one), and how it is looked at besides in the light.

    `is_new`: the desk is made from nothing, not from the sample year.
    """

    name: str
    desk: Making | None
    come: Callable[[Visit], None]
    also: tuple[Variant, ...] = ()
    is_new: bool = False
