"""A new council, from the page of its municipality."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox

from liaison_desk.domain.changes import Op
from liaison_desk.domain.council_files import CouncilFile
from liaison_desk.domain.councils import Council, CouncilKind, CouncilMunicipality, TemplateItem
from liaison_desk.domain.ids import CouncilId
from liaison_desk.domain.officer import OfficerRole
from liaison_desk.domain.register import find
from liaison_desk.domain.texts import Language
from liaison_desk.domain.wording import council_name
from liaison_desk.i18n import texts_in
from liaison_desk.services import councils, municipalities, officers, reference
from liaison_desk.ui.place import Place
from tests.ui.panels.conftest import Away, Panel
from tests.ui.restart import killed_and_started
from tests.ui.screen import Screen, name_of
from tests.world import World


@pytest.fixture
def opened(screen: Screen, panel: Panel, world: World) -> Panel:
    screen.go("municipality", world.municipality.id)
    screen.press("New council")
    return panel


def newest(panel: Panel, world: World) -> CouncilFile:
    (council,) = [council for council in panel.all(Council) if council.id != world.council.id]
    with world.desk.read() as reader:
        return councils.load(reader, CouncilId(council.id))


class TestFounded:
    def test_by_keys_the_usual_one(self, screen: Screen, panel: Panel, world: World) -> None:
        screen.go("municipality", world.municipality.id)
        screen.find("New council").setFocus()
        screen.key("Return")
        assert screen.focus is screen.find("Kind of council")
        assert (panel.value("Kind of council"), panel.value("Reports to")) == (
            "Local police council",
            "Politirådet i Øygarden",
        )
        screen.key("Return")
        file = newest(panel, world)
        said = council_name(texts_in(Language.NN), CouncilKind.LOCAL, [world.municipality])
        assert (file.council.name, file.council.kind, file.parent) == (said, CouncilKind.LOCAL, world.council)
        assert (file.council.meetings_per_year, len(file.template)) == (4, 6)
        assert file.template[1].title == "Saker frå Øygarden kommune"
        assert screen.window.place == Place("council", file.council.id)
        assert panel.kept() == {}

    def test_by_mouse_and_taken_back_in_one_step(self, screen: Screen, opened: Panel, world: World) -> None:
        opened.pick("Kind of council", "SLT steering group")
        screen.press("Add the council")
        file = newest(opened, world)
        assert (file.council.kind, len(file.template)) == (CouncilKind.SLT_STEERING, 5)
        screen.press(f"Undo: {file.council.name} is added")
        assert [council.id for council in opened.all(Council)] == [world.council.id]
        assert (len(opened.all(TemplateItem)), len(opened.all(CouncilMunicipality))) == (7, 1)
        assert screen.shows("The council is not here any more")

    def test_a_name_of_ones_own_stays_when_the_kind_changes(self, screen: Screen, opened: Panel, world: World) -> None:
        opened.into("Name of the council", "Trygg ungdom")
        opened.pick("Kind of council", "SLT coordinating group")
        assert opened.text("Name of the council") == "Trygg ungdom"
        screen.key("Return")
        assert newest(opened, world).council.name == "Trygg ungdom"

    def test_an_emptied_name_is_proposed_again(self, screen: Screen, opened: Panel) -> None:
        opened.into("Name of the council", " ")
        opened.pick("Kind of council", "Business forum")
        assert opened.text("Name of the council").endswith("Øygarden")

    def test_without_a_name(self, screen: Screen, opened: Panel, world: World) -> None:
        opened.into("Name of the council", " ")
        screen.press("Add the council")
        assert screen.shows("A name is needed.")
        assert screen.focus is screen.find("Name of the council")
        assert opened.value("Kind of council") == "Local police council"
        screen.type("R")
        assert not screen.shows("A name is needed.")
        assert len(opened.all(Council)) == 1

    def test_a_regional_one_for_several(self, screen: Screen, panel: Panel, world: World) -> None:
        with world.desk.write(Op.ADD_MUNICIPALITY) as work:
            municipalities.assign(work, find(reference.register(), "Askøy")[0], world.desk.today())
        screen.go("municipality", world.municipality.id)
        screen.press("New council")
        panel.pick("Kind of council", "Regional police council")
        assert not screen.has("Reports to")
        screen.press("Askøy", QCheckBox)
        screen.press("Add the council")
        assert [place.name for place in newest(panel, world).municipalities] == ["Øygarden", "Askøy"]

    def test_the_first_of_a_municipality_is_the_overall_one(self, screen: Screen, panel: Panel, world: World) -> None:
        with world.desk.write(Op.ADD_MUNICIPALITY) as work:
            askøy = municipalities.assign(work, find(reference.register(), "Askøy")[0], world.desk.today())
        screen.go("municipality", askøy.id)
        screen.press("New council in Askøy")
        assert (panel.value("Kind of council"), panel.value("Municipality")) == ("Overall police council", "Askøy")
        assert panel.choices("Municipality") == ["Øygarden", "Askøy", "No municipality"]

    def test_a_business_liaison_officer_founds_a_forum(self, screen: Screen, panel: Panel, world: World) -> None:
        with world.desk.write(Op.EDIT_OFFICER) as work:
            officers.describe(work, name="Ola", title="", role=OfficerRole.BUSINESS)
        screen.go("municipality", world.municipality.id)
        screen.press("New council")
        assert panel.value("Kind of council") == "Business forum"
        panel.pick("Municipality", "No municipality")
        panel.into("Name of the council", "Forum Sartor")
        screen.key("Return")
        file = newest(panel, world)
        assert (file.council.name, file.municipalities) == ("Forum Sartor", ())

    def test_tab_stays_in_it(self, screen: Screen, opened: Panel) -> None:
        names = []
        for _ in range(6):
            names.append(name_of(screen.focus))
            screen.key("Tab")
        assert names == [
            "Kind of council",
            "Municipality",
            "Name of the council",
            "Reports to",
            "Add the council",
            "Close",
        ]


class TestGivenUp:
    def test_what_is_half_written_is_there_the_next_time(self, screen: Screen, opened: Panel, away: Away) -> None:
        opened.pick("Kind of council", "Extended police council")
        opened.into("Name of the council", "Utvi")
        away()
        assert len(opened.all(Council)) == 1
        screen.press("New council")
        assert screen.shows("Not finished the last time.")
        assert (opened.value("Kind of council"), opened.text("Name of the council")) == (
            "Extended police council",
            "Utvi",
        )
        screen.press("Start afresh")
        assert opened.value("Kind of council") == "Local police council"
        assert screen.focus is screen.find("Kind of council")
        screen.key("Esc")
        screen.press("New council")
        assert not screen.shows("Not finished the last time.")

    def test_it_outlives_a_kill_and_ends_when_it_is_founded(
        self, screen: Screen, opened: Panel, world: World, tmp_path: Path
    ) -> None:
        opened.into("Name of the council", "Utvida råd")
        with killed_and_started(screen, tmp_path / "again") as later:
            later.go("municipality", world.municipality.id)
            later.press("New council")
            assert Panel(later).text("Name of the council") == "Utvida råd"
            later.press("Add the council")
            later.go("municipality", world.municipality.id)
            later.press("New council")
            assert Panel(later).text("Name of the council") != "Utvida råd"

    def test_a_council_to_report_to_that_is_gone_since(self, screen: Screen, opened: Panel, world: World) -> None:
        opened.into("Name of the council", "Lokalt")
        screen.key("Esc")
        with world.desk.write(Op.REMOVE_COUNCIL) as work:
            councils.remove(work, world.council.id)
        screen.press("New council")
        assert opened.text("Name of the council") == "Lokalt"
        screen.press("Add the council")
        (council,) = opened.all(Council)
        assert (council.name, council.parent_id) == ("Lokalt", None)
