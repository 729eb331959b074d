"""A desk one can trust, from its first start to its next officer: secured, locked in the middle of a meeting, damaged,
restored, and handed over to another folder. The whole program, started anew for each of it, by keys alone."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from liaison_desk import paths, settings
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.keys import Way
from liaison_desk.domain.minutes import Entry
from liaison_desk.services import documents, keys
from liaison_desk.store import handover_file
from tests.flows.hands import Keys, only
from tests.store import damaging
from tests.ui.app.conftest import Starter
from tests.ui.app.test_keys import code_on
from tests.ui.conftest import ENGLISH
from tests.ui.file_dialog import answer
from tests.ui.handover.test_between_officers import make

PASSPHRASE, OTHER_PASSPHRASE = "blå himmel over fjorden", "fire hester på vidda"
COUNCIL = "Politirådet i Øygarden"
HALF, REST = "Lyset ved skolen er ", "borte sidan fredag."


class Officer:
    """Whoever sits at the program in a folder of their own; it is started whenever they sit down."""

    def __init__(self, start: Starter, passphrase: str) -> None:
        self._start, self._passphrase = start, passphrase
        self.home = paths.inside(start.folder)
        settings.save(self.home.settings, ENGLISH)

    def sit_down(self) -> None:
        self.at = self._start()
        self.hands = Keys(self.at)

    def get_up(self) -> None:
        """Closed; behind the window a last backup is made."""
        self.at.end()

    def come_in(self, name: str, place: str) -> str:
        """The first run, to its last step. Returns the recovery code."""
        self.sit_down()
        at = self.at.arrive()
        at.type(name)
        self.hands.press("Next")
        at.type(place)
        at.key("Return")
        self.hands.press("Next")
        self.hands.press("Add this council" if at.has("Add this council") else "Skip")
        if at.page.steps[2].isVisible():
            self.hands.press("Next")
        at.wait(lambda: at.page.storage.keys.way.is_known)
        at.type(self._passphrase)
        at.key("Tab")
        at.type(self._passphrase)
        at.key("Return")
        code = code_on(at)
        at.key("Return")
        at.type(code)
        at.key("Return")
        at.wait(lambda: at.window.place.page == "today")
        return code

    def unlock(self) -> None:
        self.at.hear("Liaison Desk is locked")
        self.at.type(self._passphrase)
        self.at.key("Return")

    def all(self, kind: type[Any]) -> list[Any]:
        with self.at.context.desk.read() as reader:
            return reader.all(kind)

    def papers(self) -> dict[str, bytes]:
        with self.at.context.desk.read() as reader:
            return {paper.id: documents.content(reader, paper.id) for paper in reader.all(IssuedDocument)}


@pytest.fixture
def ingrid(start: Starter) -> Officer:
    return Officer(start, PASSPHRASE)


@pytest.fixture
def kari(start: Starter, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Officer]:
    """`start` is asked for first, and puts back what a program has changed when this one is over too."""
    starter = Starter(qtbot, qapp, tmp_path / "kari")
    yield Officer(starter, OTHER_PASSPHRASE)
    starter.end()


def test_a_desk_is_safe_with_one_officer_and_with_the_next(
    ingrid: Officer, kari: Officer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handover_file, "ROUNDS", 1)  # how slowly a key is made of a code is not the matter here
    with only(mouse=False):
        code = ingrid.come_in("Ingrid Solheim", "øyg")
        assert keys.ways(ingrid.home.store) == (Way.PASSPHRASE, Way.RECOVERY)
        hold_a_meeting(ingrid)
        papers = ingrid.papers()
        assert len(papers) == 1
        ingrid.get_up()

        restore(ingrid)
        assert ingrid.papers() == papers
        (aside,) = ingrid.home.aside.iterdir()
        assert keys.unlock(aside / "store.ldb", Way.RECOVERY, code)
        file, its_code = make(ingrid.at, tmp_path / "stick", "Kari Prøve")
        ingrid.get_up()

        kari.come_in("Kari Prøve", "bærum")
        take_in(kari, file, its_code)
        assert kari.papers() == papers
        assert HALF + REST in [entry.text for entry in kari.all(Entry)]


def hold_a_meeting(officer: Officer) -> None:
    """Locked and unlocked with half a line written, and its minutes issued."""
    at, hands = officer.at, officer.hands
    hands.press("Øygarden")
    hands.press(COUNCIL)
    hands.press("New meeting")
    for name, words in (("Day", "24.11"), ("Begins at", "10.30"), ("Ends at", "12"), ("Place", "Rådhuset")):
        hands.write(name, words)
    hands.press("Plan the meeting")
    hands.press("Start meeting")
    at.type(HALF)
    at.key("Ctrl+Shift+L")
    at.hear("Liaison Desk is locked")
    assert at.program.context is None
    assert not at.shows(HALF)
    at.type("en annen passfrase")
    at.key("Return")
    at.wait(lambda: at.shows("That is not the passphrase."))
    officer.unlock()
    at.arrive()
    assert isinstance(at.focus, QTextEdit)
    assert at.focus.toPlainText() == HALF
    hands.enter(REST)
    assert [entry.text for entry in officer.all(Entry)] == [HALF + REST]
    hands.press("End meeting")
    hands.press("Finish anyway")
    hands.confirm()
    at.wait(lambda: at.shows("Version 1, locked"))


def restore(officer: Officer) -> None:
    """The file is damaged, and the backup that was made at closing is put back."""
    damaging.first_page(officer.home)
    damaged = officer.home.store.read_bytes()
    officer.sit_down()
    officer.unlock()
    at = officer.at.hear("The file of the desk is damaged")
    at.wait(lambda: at.shows("Newest good backup"))
    officer.hands.press("Restore the backup of Tuesday 24 November, 10:42")
    officer.hands.confirm()
    at.arrive()
    assert at.shows("This is the desk as it was 24 November 2026 10:42")
    (aside,) = officer.home.aside.iterdir()
    assert (aside / "store.ldb").read_bytes() == damaged


def take_in(officer: Officer, file: Path, code: str) -> None:
    at, hands = officer.at, officer.hands
    at.key("Ctrl+K")
    hands.enter("take in a handover")
    hands.press("Choose the file")
    answer(at, file)
    hands.enter(code)
    at.wait(lambda: at.shows("What the file holds"))
    at.key("Return")  # the keyboard is on the button that takes it in
    at.wait(lambda: at.shows("Øygarden is taken in"))
