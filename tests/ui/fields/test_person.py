"""Someone: found by letters, added from the list, or a role in words."""

import pytest

from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.changes import Op
from liaison_desk.services import contacts, owners
from liaison_desk.ui.fields.person import PersonField
from tests.ui.fields.conftest import Stage
from tests.world import World


class Person:
    """The field, and everybody it told of."""

    def __init__(self, stage: Stage, **how: bool) -> None:
        self.field = PersonField(stage.context, "Owner", self._everybody, **how)
        self.told: list[str | None] = []
        self.field.chosen.connect(lambda found: self.told.append(found.name if found else None))
        self._context = stage.context
        stage.put(self.field)

    def _everybody(self) -> list[Candidate]:
        with self._context.desk.read() as reader:
            return owners.candidates(reader)

    @property
    def text(self) -> str:
        return self.field.edit.text()


@pytest.fixture
def person(stage: Stage) -> Person:
    return Person(stage)


def people(stage: Stage) -> list[str]:
    with stage.context.desk.read() as reader:
        return sorted(row.contact.name for row in contacts.rows(reader))


def test_letters_find_people_by_any_of_their_names(stage: Stage, person: Person) -> None:
    stage.type("prø")
    assert stage.offered() == ["Kari Prøve, ordfører, Øygarden kommune", "New contact “prø”"]
    stage.key("Return")
    assert (person.told, person.text) == (["Kari Prøve"], "Kari Prøve")
    assert person.field.value is not None
    assert person.field.value.name == "Kari Prøve"


def test_while_the_list_is_open_no_key_waits_for_the_store(stage: Stage) -> None:
    asked: list[int] = []

    def find() -> list[Candidate]:
        asked.append(len(asked))
        with stage.context.desk.read() as reader:
            return owners.candidates(reader)

    stage.put(PersonField(stage.context, "Owner", find))
    stage.type("kari")
    assert stage.offered()[0] == "Kari Prøve, ordfører, Øygarden kommune"
    assert len(asked) == 1
    with stage.context.desk.write(Op.ADD_CONTACT) as work:
        contacts.add(work, "Kari Ny")
    stage.key("Esc")
    stage.key("Down")
    assert any(row.startswith("Kari Ny") for row in stage.offered())


def test_the_other_spelling_and_the_mouse(stage: Stage, person: Person) -> None:
    stage.type("proeve")
    stage.press_row(0)
    assert person.told == ["Kari Prøve"]


def test_a_name_in_full_needs_no_list(stage: Stage, person: Person) -> None:
    stage.type("per TEST")
    stage.key("Esc")
    stage.key("Tab")
    assert (person.told, person.text) == (["Per Test"], "Per Test")


def test_somebody_new_is_added_and_can_be_taken_back(stage: Stage, person: Person) -> None:
    stage.type("Nina Ny")
    assert stage.offered() == ["New contact “Nina Ny”"]
    stage.key("Return")
    assert person.told == ["Nina Ny"]
    assert "Nina Ny" in people(stage)
    stage.context.undo()
    assert "Nina Ny" not in people(stage)


def test_letters_left_behind_are_not_guessed_at(stage: Stage, person: Person) -> None:
    stage.type("k")
    stage.leave()
    assert (person.told, person.text) == ([], "k")
    assert person.field.error == "Choose someone from the list, or add a new contact."
    assert people(stage) == ["Kari Prøve", "Ola Eksempel", "Per Test"]
    person.field.setFocus()
    stage.type("ari")
    assert person.field.error == ""


def test_two_of_one_name_are_asked_about(stage: Stage, person: Person, world: World) -> None:
    with world.desk.write(Op.ADD_CONTACT) as work:
        contacts.add(work, "Kari Prøve", title="rektor")
    stage.type("Kari Prøve")
    stage.key("Esc")
    stage.key("Return")
    assert person.told == []
    assert person.field.error
    stage.key("Down")
    assert len(stage.offered()) >= 2


def test_where_nobody_new_is_wanted(stage: Stage) -> None:
    person = Person(stage, offers_new=False)
    stage.type("Nina")
    assert stage.offered() == []
    stage.key("Return")
    assert (person.field.error, person.text) == ("Choose someone from the list.", "Nina")


def test_a_role_in_words_is_never_taken_by_chance(stage: Stage) -> None:
    person = Person(stage, offers_words=True)
    stage.type("SLT-koordinator")
    assert stage.offered() == ["New contact “SLT-koordinator”", "A role or an organisation: “SLT-koordinator”"]
    stage.press_row(1)
    assert (person.told, person.text) == (["SLT-koordinator"], "SLT-koordinator")
    assert "SLT-koordinator" not in people(stage)


def test_emptied_it_is_nobody(stage: Stage, person: Person) -> None:
    stage.type("kari")
    stage.key("Return")
    stage.key("Ctrl+A")
    stage.key("Delete")
    stage.key("Return")
    assert person.told == ["Kari Prøve", None]
    assert person.field.value is None


def test_escape_closes_the_list_then_gives_up_what_was_typed(stage: Stage, person: Person) -> None:
    stage.type("kari")
    stage.key("Return")
    stage.replace("per")
    stage.key("Esc")
    assert (stage.suggestions, person.text) == (None, "per")
    stage.key("Esc")
    assert (person.text, person.told) == ("Kari Prøve", ["Kari Prøve"])


def test_what_is_being_typed_stays_when_the_page_is_read_again(stage: Stage, person: Person) -> None:
    stage.type("ka")
    person.field.show_value(None)
    assert person.text == "ka"
    person.field.show_value(owners.in_words("NAV"))  # changed elsewhere
    assert person.text == "NAV"
    assert person.told == []
