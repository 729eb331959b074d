"""Where somebody belongs, and what they are called there: what is known is offered, anything may be written."""

import pytest

from liaison_desk.domain.changes import Op
from liaison_desk.services import contacts
from liaison_desk.ui.fields.functions import FunctionList
from liaison_desk.ui.fields.organisation import OrganisationField
from liaison_desk.ui.kit.fields import LineEdit
from tests.ui.fields.conftest import Stage
from tests.world import World


class Organisation:
    def __init__(self, stage: Stage) -> None:
        self.field = OrganisationField(stage.context, "Organisation")
        self.told: list[str] = []
        self.field.changed.connect(self.told.append)
        stage.put(self.field)

    @property
    def text(self) -> str:
        return self.field.edit.text()


@pytest.fixture
def organisation(stage: Stage, world: World) -> Organisation:
    with world.desk.write(Op.ADD_CONTACT) as work:
        for name in ("Sotra vidaregåande skule", "NAV Øygarden"):
            contacts.add(work, f"Person i {name}", organisation=name)
    return Organisation(stage)


class TestOrganisation:
    def test_names_that_begin_so_come_before_those_that_hold_it(self, stage: Stage, organisation: Organisation) -> None:
        stage.type("øyg")
        assert stage.offered() == ["Øygarden kommune", "NAV Øygarden"]
        stage.key("Down", 2)
        stage.key("Return")
        assert (organisation.told, organisation.text) == (["NAV Øygarden"], "NAV Øygarden")

    def test_by_mouse_and_in_the_other_spelling(self, stage: Stage, organisation: Organisation) -> None:
        stage.type("vidaregaa")
        stage.press_row(0)
        assert organisation.told == ["Sotra vidaregåande skule"]

    @pytest.mark.parametrize("end", ["Return", "Tab"])
    def test_what_is_written_counts_and_nothing_is_guessed(
        self, stage: Stage, organisation: Organisation, end: str
    ) -> None:
        stage.type(" NAV ")
        stage.key(end)
        assert (organisation.told, organisation.text) == (["NAV"], "NAV")

    def test_written_again_it_is_told_once_and_emptied_it_is_none(
        self, stage: Stage, organisation: Organisation
    ) -> None:
        stage.type("NAV")
        stage.key("Return", 2)
        stage.key("Ctrl+A")
        stage.key("Delete")
        stage.leave()
        assert organisation.told == ["NAV", ""]

    def test_escape_gives_up(self, stage: Stage, organisation: Organisation) -> None:
        organisation.field.show_value("NAV")
        stage.replace("Skatte")
        stage.key("Esc")
        assert organisation.text == "NAV"
        stage.leave()
        assert organisation.told == []

    def test_what_is_being_typed_stays_when_the_page_is_read_again(
        self, stage: Stage, organisation: Organisation
    ) -> None:
        stage.type("NA")
        organisation.field.show_value("")
        assert organisation.text == "NA"
        organisation.field.show_value("Fylkeskommunen")
        assert organisation.text == "Fylkeskommunen"


class TestFunctions:
    def put(self, stage: Stage, *, applies: bool = True) -> LineEdit:
        edit = LineEdit(says="Title")
        FunctionList(stage.context, edit, lambda: applies)
        return stage.put(edit)

    def test_the_functions_of_the_police_are_offered(self, stage: Stage) -> None:
        edit = self.put(stage)
        stage.type("nær")
        assert stage.offered() == ["næringslivskontakt"]
        stage.key("Down")
        stage.key("Return")
        assert edit.text() == "næringslivskontakt"

    def test_abbreviations_keep_their_capitals(self, stage: Stage) -> None:
        self.put(stage)
        stage.key("Down")
        titles = stage.offered()
        assert len(titles) == 15
        assert all(title[0].islower() or title[:2].isupper() for title in titles)

    def test_a_title_of_ones_own_is_not_written_over(self, stage: Stage) -> None:
        edit = self.put(stage)
        stage.type("politi")
        assert stage.offered()
        stage.key("Return")
        assert edit.text() == "politi"

    def test_only_for_the_police(self, stage: Stage) -> None:
        self.put(stage, applies=False)
        stage.type("nær")
        assert stage.offered() == []
