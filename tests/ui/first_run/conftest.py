"""The program as it is when it is started for the first time: a window on an empty store."""

import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.keys import GROUP
from liaison_desk.domain.officer import OfficerRole
from liaison_desk.paths import Paths
from liaison_desk.settings import Settings
from liaison_desk.ui import session
from liaison_desk.ui.first_run import stored
from liaison_desk.ui.first_run.stored import Stored
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.kit.suggestions import SuggestionList
from liaison_desk.ui.main_window import MainWindow
from liaison_desk.ui.securing.code import CodeSheet
from tests import key_store
from tests.ui.conftest import ENGLISH
from tests.ui.screen import Screen

YOU, PLACES, COUNCILS, STORAGE = range(4)


class Run(Screen):
    """The window on the first run; it can be closed in the middle and started again."""

    def __init__(self, qtbot: QtBot, place: Paths, clock: SetClock) -> None:
        self._place, self._clock, self.qtbot = place, clock, qtbot
        self.start()

    def start(self, settings: Settings = ENGLISH) -> None:
        self._jobs = Jobs()
        window = MainWindow(settings, self._place)
        context = session.begin(
            session.open_store(self._place, sample=False),
            self._clock,
            self._jobs,
            settings,
            self._place,
            window,
            sample=False,
        )
        super().__init__(self.qtbot, window, context)
        window.resize(1440, 900)
        window.attach(context, session.start_place(context))
        window.show()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)

    def end(self) -> None:
        """As the program does when its window is closed."""
        self.window.close()
        self.window.detach()
        self._jobs.close()
        session.end(self.context)
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def restart(self) -> None:
        """Closed in the middle, and started again."""
        self.end()
        self.start()

    def kill(self) -> None:
        """Broken off in the middle, and started again on what lies on the disk at this moment."""
        self.wait(self.context.saving.flush)
        folder = self._place.data.with_name(f"{self._place.data.name}+")  # once more for every kill
        shutil.copytree(self._place.data, folder)
        self.end()
        self._place = paths.inside(folder)
        self.start()

    # -- going through it
    @property
    def step(self) -> int:
        """Which of the four is on the screen."""
        (shown,) = [number for number, step in enumerate(self.page.steps) if step.isVisible()]
        return shown

    def come_to(self, step: int, *places: str, role: OfficerRole = OfficerRole.POLICE) -> None:
        """By keys, with these municipalities and without a council."""
        self.type("Ola Eksempel")
        if role is OfficerRole.BUSINESS:
            self.press("Business liaison officer")
        if step > YOU:
            self.press("Next")
            for words in places if step >= PLACES else ():
                self.choose(words)
        if step > PLACES:
            self.press("Next")
        if step > COUNCILS:
            self.press("Skip")
        assert self.step == step

    def begin(self) -> None:
        """From the last step to Today: the machine opens the desk, and the code is typed back."""
        self.secure()
        self.press("Begin")
        self.wait(lambda: self.window.place.page == "today")

    def secure(self) -> str:
        """Up to the last press. Returns the code that was shown."""
        self.find_way()
        self.press("Next")
        code = self.code()
        self.press("Next")
        self.type(code)
        return code

    def find_way(self) -> None:
        """Once it is known whether the machine has a key store."""
        self.wait(lambda: self.page.storage.keys.way.is_known)

    def code(self) -> str:
        """As it stands on the screen."""
        (sheet,) = [found for found in self.window.findChildren(CodeSheet) if found.isVisible()]
        shown = [label.text() for label in sheet.findChildren(QLabel)]
        return "-".join(words for words in shown if len(words) == GROUP)

    def choose(self, words: str) -> None:
        """A municipality: the first that is found."""
        self.find("Municipality").setFocus()
        self.type(words)
        self.key("Return")

    def pick(self, name: str, words: str) -> None:
        """From a closed list, with the keyboard."""
        box = self.find(name, QComboBox)
        box.setFocus()
        choices = [box.itemText(number) for number in range(box.count())]
        step = choices.index(words) - box.currentIndex()
        self.key("Down" if step > 0 else "Up", abs(step))
        assert box.currentText() == words

    def offered(self) -> list[str]:
        """The rows under the field one writes in, as a screen reader says them."""
        lists = [found for found in self.window.findChildren(SuggestionList) if found.isVisible()]
        return [row.spoken for shown in lists for row in shown.rows()]

    # -- what came of it
    @property
    def stored(self) -> Stored:
        with self.context.desk.read() as reader:
            return stored.read(reader, self.context.today())

    @property
    def places(self) -> list[str]:
        return [place.short_name for place in self.stored.municipalities]

    @property
    def councils(self) -> list[str]:
        return [file.council.name for file in self.stored.councils]

    def all(self, kind: type[Any]) -> list[Any]:
        with self.context.desk.read() as reader:
            return reader.all(kind)

    def kept(self) -> dict[str, str]:
        """What is typed and has not become anything yet."""
        self.wait(self.context.saving.flush)
        with self.context.desk.read() as reader:
            return {key: words for key, words in reader.drafts().items() if key.startswith(("first_run:", "text|"))}


@pytest.fixture
def run(qtbot: QtBot, qapp: QApplication, place: Paths, clock: SetClock) -> Iterator[Run]:
    with key_store.of_machine(key_store.Memory()):
        made = Run(qtbot, place, clock)
        yield made
        made.end()


@pytest.fixture(params=["closed", "killed"])
def again(run: Run, request: pytest.FixtureRequest) -> Callable[[], None]:
    """The two ways in which a run is broken off."""
    return run.restart if request.param == "closed" else run.kill
