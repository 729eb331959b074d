"""The focus areas of a period: written, put in order, tagged, and kept from one revision to the next."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from liaison_desk.domain.agreements import AgreementFile
from liaison_desk.domain.changes import Op
from liaison_desk.services import agreements
from tests.ui.municipality.conftest import Town
from tests.ui.restart import killed_and_started
from tests.ui.screen import Screen

CHANGE = "Change the focus areas"


class Focus:
    def __init__(self, screen: Screen, town: Town) -> None:
        self.screen, self.town = screen, town
        with town.world.desk.write(Op.ADD_AGREEMENT) as work:
            made = agreements.add(work, town.id)
            agreements.add_areas(work, made.newest.period.id, ["Trygge skoler", "Uteliv", "Beredskap"])
        screen.settle()

    @property
    def file(self) -> AgreementFile:
        with self.town.world.desk.read() as reader:
            return agreements.of_municipality(reader, self.town.id)[0]

    @property
    def titles(self) -> list[str]:
        return [part.area.title for part in self.file.newest.areas]

    def stand(self, number: int) -> None:
        self.screen.find(f"Focus area {number}", QLineEdit).setFocus()
        self.screen.settle()


@pytest.fixture
def focus(screen: Screen, town: Town) -> Focus:
    return Focus(screen, town)


def test_written_one_after_the_other(screen: Screen, focus: Focus) -> None:
    screen.press(CHANGE)
    assert screen.focus.accessibleName() == "Focus area 1"
    screen.key("Return", 3)
    assert screen.focus.accessibleName() == "New focus area"
    for title in ("Trafikk", "Byrom"):
        screen.type(title)
        screen.key("Return")
    assert focus.titles == ["Trygge skoler", "Uteliv", "Beredskap", "Trafikk", "Byrom"]
    assert screen.focus.accessibleName() == "New focus area"
    screen.key("Ctrl+Z")
    assert focus.titles[-1] == "Trafikk"
    screen.type("Skjenking")
    screen.key("Esc")
    assert focus.titles[-1] == "Skjenking"
    assert screen.focus.accessibleName() == CHANGE
    assert screen.shows("Skjenking")


def test_said_in_other_words(screen: Screen, focus: Focus) -> None:
    screen.press(CHANGE)
    screen.write("Focus area 2", "Trygt uteliv")
    assert focus.titles[1] == "Trygt uteliv"
    screen.write("Focus area 2", "")
    assert screen.shows("Write something first.")
    assert focus.titles[1] == "Trygt uteliv"


def test_moved_by_keys_and_by_mouse(screen: Screen, focus: Focus) -> None:
    screen.press(CHANGE)
    focus.stand(3)
    screen.key("Alt+Shift+Up")
    assert focus.titles == ["Trygge skoler", "Beredskap", "Uteliv"]
    assert screen.focus.accessibleName() == "Focus area 2"
    screen.press("Move up")
    assert focus.titles == ["Beredskap", "Trygge skoler", "Uteliv"]
    assert not screen.find("Move up").isEnabled()
    screen.key("Alt+Shift+Up")
    screen.press("Move down")
    assert focus.titles == ["Trygge skoler", "Beredskap", "Uteliv"]


def test_removed_and_taken_back(screen: Screen, focus: Focus) -> None:
    screen.press(CHANGE)
    for number in (3, 1, 1):
        focus.stand(number)
        screen.press("Remove the focus area")
    assert (focus.titles, screen.focus.accessibleName()) == ([], "New focus area")
    assert screen.shows("“Uteliv” is removed")
    screen.key("Ctrl+Z", 3)
    assert focus.titles == ["Trygge skoler", "Uteliv", "Beredskap"]


def test_tagged_with_the_guides_challenges_and_own_ones(screen: Screen, focus: Focus) -> None:
    screen.press(CHANGE)
    focus.stand(2)
    assert screen.shows("Challenges of “Uteliv”")
    choice = screen.find("Add a challenge", QComboBox)
    assert choice.count() == 17
    choice.setFocus()
    choice.setCurrentIndex(choice.findText("Traffic safety"))
    choice.activated.emit(choice.currentIndex())
    screen.settle()
    assert screen.find("Add a challenge", QComboBox).count() == 16
    screen.find("Own challenge", QLineEdit).setFocus()
    screen.type("Villsvin i sentrum")
    screen.key("Return")
    assert focus.file.newest.areas[1].challenges == ("traffic", "Villsvin i sentrum")
    screen.key("Esc")
    assert screen.shows("Traffic safety, Villsvin i sentrum")
    screen.press(CHANGE)
    focus.stand(2)
    screen.press("Remove the challenge Traffic safety")
    assert screen.focus.accessibleName() == "Add a challenge"
    assert focus.file.newest.areas[1].challenges == ("Villsvin i sentrum",)
    focus.stand(1)
    assert screen.shows("Challenges of “Trygge skoler”")
    assert not screen.has("Remove the challenge Villsvin i sentrum")


def test_a_revision_begins_with_them_and_the_earlier_ones_stay(screen: Screen, focus: Focus) -> None:
    with focus.town.world.desk.write(Op.EDIT_AGREEMENT) as work:
        agreements.save_period(work, replace(focus.file.newest.period, signed_on=date(2018, 10, 25)))
    with focus.town.world.desk.write(Op.REVISE_AGREEMENT) as work:
        agreements.revise(work, focus.file.agreement.id)
    screen.settle()
    screen.press(CHANGE)
    focus.stand(1)
    screen.press("Remove the focus area")
    screen.key("Esc")
    assert focus.titles == ["Uteliv", "Beredskap"]
    screen.press("See the whole agreement: Cooperation agreement")
    assert screen.shows("1. Trygge skoler\n2. Uteliv\n3. Beredskap")


def test_what_is_being_written_outlives_a_crash(screen: Screen, focus: Focus, tmp_path: Path) -> None:
    screen.press(CHANGE)
    screen.find("New focus area", QLineEdit).setFocus()
    screen.type("Tryg")
    with killed_and_started(screen, tmp_path / "again") as again:
        again.go("municipality", focus.town.id)
        again.press(CHANGE)
        assert again.find("New focus area", QLineEdit).text() == "Tryg"
