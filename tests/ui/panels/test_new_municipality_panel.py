"""One more municipality, from the rail."""

import json
from pathlib import Path

import pytest

from liaison_desk.domain.changes import Op
from liaison_desk.domain.municipalities import LanguageForm, Municipality
from liaison_desk.domain.officer import OfficerRole
from liaison_desk.domain.register import find
from liaison_desk.services import municipalities, officers, reference
from liaison_desk.ui.place import Place
from tests.ui.panels.conftest import Away, Panel
from tests.ui.restart import killed_and_started
from tests.ui.screen import Screen, name_of
from tests.world import World

NEEDS = "More than three municipalities need an approval"


@pytest.fixture
def opened(screen: Screen, panel: Panel) -> Panel:
    screen.press("Add a municipality")
    return panel


def places(panel: Panel) -> list[str]:
    return [place.short_name for place in panel.all(Municipality)]


def assign(world: World, *names: str) -> None:
    with world.desk.write(Op.ADD_MUNICIPALITY) as work:
        for name in names:
            municipalities.assign(work, find(reference.register(), name)[0], world.desk.today())


class TestAdded:
    def test_by_keys(self, screen: Screen, panel: Panel) -> None:
        screen.find("Add a municipality").setFocus()
        screen.key("Return")
        assert screen.focus is screen.find("Municipality")
        screen.type("vinje")
        screen.key("Return")
        assert screen.focus is screen.find("City area")
        assert screen.shows("Telemark  ·  Sør-Øst politidistrikt  ·  nynorsk")
        assert screen.shows("4036")
        assert places(panel) == ["Øygarden"]  # nothing yet
        screen.key("Return")
        (_, vinje) = panel.all(Municipality)
        assert (vinje.name, vinje.number, vinje.language_form) == ("Vinje", "4036", LanguageForm.NN)
        assert screen.window.place == Place("municipality", vinje.id)
        assert panel.kept() == {}

    def test_by_mouse_a_part_and_taken_back(self, screen: Screen, opened: Panel) -> None:
        screen.type("4601")
        screen.key("Return")
        screen.type(" Bergen vest ")
        screen.press("Add the municipality")
        assert places(opened) == ["Øygarden", "Bergen vest"]
        screen.press("Undo: Bergen vest is added")
        assert places(opened) == ["Øygarden"]
        assert screen.shows("This municipality is not here any more")

    def test_the_officers_own_district_comes_first(self, screen: Screen, opened: Panel) -> None:
        screen.type("os")
        screen.key("Down")
        screen.key("Return")
        assert screen.shows("Osterøy")  # of Vest, after the whole name Os

    def test_another_one_after_all(self, screen: Screen, opened: Panel) -> None:
        screen.type("askøy")
        screen.key("Return")
        screen.press("Choose another municipality")
        assert (screen.focus, opened.text("Municipality")) == (screen.find("Municipality"), "")
        assert not screen.has("Add the municipality")
        screen.type("skaun")
        screen.key("Return", 2)
        assert places(opened) == ["Øygarden", "Skaun"]

    def test_tab_stays_in_it(self, screen: Screen, opened: Panel) -> None:
        screen.type("askøy")
        screen.key("Return")
        names = []
        for _ in range(4):
            names.append(name_of(screen.focus))
            screen.key("Tab")
        assert names == ["City area", "Add the municipality", "Close", "Choose another municipality"]
        assert name_of(screen.focus) == "City area"


class TestRefused:
    def test_letters_that_fit_none_or_several(self, screen: Screen, opened: Panel) -> None:
        screen.type("Atlantis")
        screen.key("Return")
        assert screen.shows("No municipality has this name or number.")
        screen.key("Ctrl+A")
        screen.type("våler")
        screen.key("Esc")
        screen.key("Return")
        assert screen.shows("Choose one from the list with the arrow keys and Enter, or empty the field.")
        assert opened.text("Municipality") == "våler"
        assert places(opened) == ["Øygarden"]

    def test_one_the_officer_has_already(self, screen: Screen, opened: Panel) -> None:
        screen.type("øygarden")
        screen.key("Return", 2)
        assert screen.shows("Øygarden is among your municipalities already.")
        assert screen.focus is screen.find("City area")
        screen.type("Sotra")
        assert not screen.shows("already")
        screen.key("Return")
        assert places(opened) == ["Øygarden", "Sotra"]


class TestMoreThanThree:
    def test_the_fourth_says_what_it_needs_before_it_is_added(
        self, screen: Screen, opened: Panel, world: World
    ) -> None:
        assign(world, "Askøy", "Bergen")
        screen.type("skaun")
        screen.key("Return")
        assert screen.shows(NEEDS)
        screen.key("Return")
        assert len(places(opened)) == 4

    def test_a_third_and_a_part_of_a_third_say_nothing(self, screen: Screen, opened: Panel, world: World) -> None:
        assign(world, "Askøy")
        screen.type("bergen")
        screen.key("Return")
        assert not screen.shows(NEEDS)
        screen.type("vest")
        screen.key("Return")
        screen.press("Add a municipality")
        screen.type("bergen")
        screen.key("Return")
        assert not screen.shows(NEEDS)

    def test_a_business_liaison_officer_hears_nothing_of_it(self, screen: Screen, panel: Panel, world: World) -> None:
        assign(world, "Askøy", "Bergen")
        with world.desk.write(Op.EDIT_OFFICER) as work:
            officers.describe(work, name="Ola", title="", role=OfficerRole.BUSINESS)
        screen.press("Add a municipality")
        screen.type("skaun")
        screen.key("Return")
        assert not screen.shows(NEEDS)
        screen.key("Return")
        assert screen.window.place.page == "municipality"
        assert not screen.shows("approval")


class TestGivenUp:
    def test_what_is_half_written_is_there_the_next_time(self, screen: Screen, opened: Panel, away: Away) -> None:
        screen.type("bergen")
        screen.key("Return")
        screen.type("Bergen ve")
        away()
        assert places(opened) == ["Øygarden"]
        screen.press("Add a municipality")
        assert (screen.focus, opened.text("City area")) == (screen.find("City area"), "Bergen ve")
        screen.type("st")
        screen.key("Return")
        assert places(opened) == ["Øygarden", "Bergen vest"]
        screen.press("Add a municipality")
        assert (screen.focus, opened.text("Municipality")) == (screen.find("Municipality"), "")

    def test_letters_too_and_they_outlive_a_kill(self, screen: Screen, opened: Panel, tmp_path: Path) -> None:
        screen.type("berg")
        with killed_and_started(screen, tmp_path / "again") as later:
            later.press("Add a municipality")
            assert Panel(later).text("Municipality") == "berg"

    def test_one_that_is_chosen_instead_is_kept(self, screen: Screen, opened: Panel) -> None:
        screen.type("bergen")
        screen.key("Return")
        screen.press("Choose another municipality")
        (words,) = opened.kept().values()
        assert json.loads(words)["number"] == ""
