"""Texts of the store while they are written: a draft at every key, a step when the typist rests or leaves."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit, QTextEdit

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.services import contacts, unfinished
from liaison_desk.ui.fields import draft
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.fields.long_text import LongText
from liaison_desk.ui.fields.text import TextField
from liaison_desk.ui.fields.title import TitleField
from liaison_desk.ui.kit.fields import LineEdit
from tests.ui.fields.conftest import Stage
from tests.world import World


class Name:
    """The mayor's name in one of the three editors."""

    def __init__(self, stage: Stage, world: World, editor: str) -> None:
        self._desk, self._id = world.desk, world.mayor.id
        context = stage.context
        self.field: Any
        if editor == "line":
            self.field = TextField(context, "Name", "name")
        elif editor == "title":
            self.field = TitleField(context, "name", says="Name")
        else:
            self.field = LongText(context, says="Name")
        self.is_long = editor == "long"
        self.show(self.row)
        stage.put(self.field)

    def show(self, row: Contact) -> None:
        if self.is_long:
            self.field.show_text(unfinished.key_of(row, "name"), row.name)
        else:
            self.field.show_row(row)

    @property
    def row(self) -> Contact:
        with self._desk.read() as reader:
            return reader.get(Contact, self._id)

    @property
    def text(self) -> str:
        edit = self.field if self.is_long else self.field.edit
        return str(edit.toPlainText() if isinstance(edit, QTextEdit) else edit.text())

    def kept(self) -> list[str]:
        return [words for key, words in self._desk.written().items() if key.startswith("text|Contact|")]


@pytest.fixture(params=["line", "title", "long"])
def name(request: pytest.FixtureRequest, stage: Stage, world: World) -> Name:
    return Name(stage, world, request.param)


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(draft, "REST", 1)


class TestTextOfTheStore:
    def test_every_key_is_kept_and_leaving_makes_it_a_step(self, stage: Stage, name: Name) -> None:
        stage.key("End")
        stage.type("sen")
        assert (name.kept(), name.row.name) == (["Kari Prøvesen"], "Kari Prøve")
        stage.leave()
        assert (name.row.name, name.kept()) == ("Kari Prøvesen", [])

    def test_several_rests_are_one_step(self, stage: Stage, name: Name, world: World) -> None:
        stage.key("End")
        stage.type("sen")
        name.field.fold()
        stage.type("berg")
        stage.leave()
        assert name.row.name == "Kari Prøvesenberg"
        world.desk.undo()
        assert name.row.name == "Kari Prøve"
        world.desk.redo()
        assert name.row.name == "Kari Prøvesenberg"

    def test_what_may_not_be_stays_and_is_kept(self, stage: Stage, name: Name) -> None:
        stage.key("Ctrl+A")
        stage.key("Delete")
        stage.leave()
        assert (name.row.name, name.text) == ("Kari Prøve", "")
        assert name.kept() == [""]
        if not name.is_long:
            assert name.field.error == "A name is needed."
        name.field.setFocus()
        stage.type("Kari")
        if not name.is_long:
            assert name.field.error == ""
        stage.leave()
        assert name.row.name == "Kari"

    def test_what_is_typed_stays_when_the_page_is_read_again(self, stage: Stage, name: Name, world: World) -> None:
        stage.key("End")
        stage.type("s")
        with world.desk.write(Op.EDIT_CONTACT) as work:
            contacts.save(work, replace(name.row, title="varaordfører"))
        name.show(name.row)
        assert name.text == "Kari Prøves"
        stage.leave()
        assert (name.row.name, name.row.title) == ("Kari Prøves", "varaordfører")

    def test_a_change_from_elsewhere_is_shown(self, stage: Stage, name: Name, world: World) -> None:
        with world.desk.write(Op.EDIT_CONTACT) as work:
            contacts.save(work, replace(name.row, name="Kari P. Prøve"))
        name.show(name.row)
        assert name.text == "Kari P. Prøve"
        assert name.kept() == []

    def test_a_space_at_the_end_is_not_taken_away_under_the_hands(self, stage: Stage, name: Name) -> None:
        stage.key("End")
        stage.type(" ")
        name.field.fold()
        name.show(name.row)
        assert name.row.name == "Kari Prøve"
        stage.type("B")
        assert name.text == "Kari Prøve B"

    def test_another_subject_takes_its_own_text(self, stage: Stage, name: Name, world: World) -> None:
        stage.key("End")
        stage.type("s")
        name.show(world.director)
        assert (name.text, name.row.name) == ("Per Test", "Kari Prøves")
        stage.key("End")
        stage.type("en")
        stage.leave()
        with world.desk.read() as reader:
            assert reader.get(Contact, world.director.id).name == "Per Testen"


@pytest.mark.parametrize("editor", ["line", "title", "long"])
def test_a_rest_makes_it_a_step(soon: None, stage: Stage, world: World, editor: str) -> None:
    name = Name(stage, world, editor)
    stage.key("End")
    stage.type("s")
    stage.screen.wait(lambda: name.row.name == "Kari Prøves")
    assert name.kept() == []


@pytest.mark.parametrize("editor", ["line", "title"])
def test_enter_makes_it_a_step(stage: Stage, world: World, editor: str) -> None:
    name = Name(stage, world, editor)
    stage.key("End")
    stage.type("s")
    stage.key("Return")
    assert (name.row.name, name.text) == ("Kari Prøves", "Kari Prøves")


class TestKeptLine:
    """A line that is nothing yet, for one subject at a time."""

    @pytest.fixture
    def line(self, stage: Stage) -> KeptLine:
        made = KeptLine(stage.context, "Comment", LineEdit(says="Comment"), "comment")
        made.show_subject("one")
        stage.put(made)
        return made

    def kept(self, stage: Stage) -> dict[str, str]:
        return draft.kept(stage.context, "comment")

    def edit(self, line: KeptLine) -> QLineEdit:
        return line.edit

    def test_every_key_is_kept_for_its_subject(self, stage: Stage, line: KeptLine) -> None:
        stage.type("Ringte")
        assert self.kept(stage) == {"comment:one": "Ringte"}
        line.show_subject("two")
        assert self.edit(line).text() == ""
        stage.type("Sendt")
        line.show_subject("one")
        assert self.edit(line).text() == "Ringte"
        assert self.kept(stage) == {"comment:one": "Ringte", "comment:two": "Sendt"}

    def test_a_line_made_anew_has_what_was_kept(self, stage: Stage, line: KeptLine) -> None:
        stage.type("Ringte")
        again = KeptLine(stage.context, "Comment", LineEdit(says="Comment"), "comment")
        again.show_subject("one")
        assert again.words == "Ringte"
        again.deleteLater()

    def test_enter_brings_the_words_but_no_empty_ones(self, stage: Stage, line: KeptLine) -> None:
        told: list[str] = []
        line.entered.connect(told.append)
        stage.key("Return")
        stage.type("  ")
        stage.key("Return")
        assert told == []
        stage.type("Ringte ")
        stage.key("Return")
        assert told == ["Ringte"]

    def test_settled_they_are_gone_from_the_line_and_the_store(self, stage: Stage, line: KeptLine) -> None:
        stage.type("Nina Ny")
        assert line.settle(Op.ADD_CONTACT, lambda work: contacts.add(work, line.words))
        assert (self.edit(line).text(), self.kept(stage)) == ("", {})
        with stage.context.desk.read() as reader:
            assert "Nina Ny" in [row.contact.name for row in contacts.rows(reader)]

    def test_refused_they_stay_with_the_reason(self, stage: Stage, line: KeptLine) -> None:
        stage.type("  ")
        assert not line.settle(Op.ADD_CONTACT, lambda work: contacts.add(work, line.words))
        assert (line.error, self.edit(line).text()) == ("A name is needed.", "  ")
        assert self.kept(stage) == {"comment:one": "  "}
        stage.type("N")
        assert line.error == ""

    def test_given_up_or_emptied_nothing_is_kept(self, stage: Stage, line: KeptLine) -> None:
        stage.type("Ringte")
        line.forget()
        assert (self.edit(line).text(), self.kept(stage)) == ("", {})
        stage.type("R")
        stage.key("Backspace")
        assert self.kept(stage) == {}
