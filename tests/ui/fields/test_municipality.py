"""A municipality among all of them: what the rows under the field say, and that the line is empty for the next one."""

from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.register import RegisterEntry, fold
from liaison_desk.services import reference
from liaison_desk.ui.fields.municipality import MunicipalityField, suggestion
from tests.ui.fields.conftest import Stage

EVERY = reference.register()


@given(st.sampled_from(EVERY), st.data())
def test_a_row_shows_what_was_typed_wherever_it_stands(entry: RegisterEntry, data: st.DataObject) -> None:
    typed = data.draw(st.sampled_from(entry.names))
    row = suggestion(entry, typed)
    begin, end = row.bold
    assert (row.title, row.right) == (entry.display_name, entry.number)
    assert fold(typed) in (fold(row.title[begin:end]), fold(row.meta))


def test_a_number_makes_nothing_bold() -> None:
    row = suggestion(next(entry for entry in EVERY if entry.number == "5622"), "5622")
    assert (row.title, row.meta, row.bold) == ("Porsanger", "", (0, 0))


def test_one_after_the_other(stage: Stage) -> None:
    field = MunicipalityField(says="Municipality")
    chosen: list[str] = []
    typed: list[str] = []
    field.chosen.connect(lambda entry: chosen.append(entry.name))
    field.typed.connect(typed.append)
    stage.put(field)
    for words in ("bergen", "askøy"):
        stage.type(words)
        stage.key("Return")
        assert field.edit.text() == ""
    assert chosen == ["Bergen", "Askøy"]
    assert typed[:6] == ["b", "be", "ber", "berg", "berge", "bergen"]
    assert typed[6] == ""  # what was typed has become one


def test_an_empty_line_is_nothing_wrong(stage: Stage) -> None:
    field = MunicipalityField(says="Municipality")
    stage.put(field)
    assert field.commit()
    stage.key("Down")
    assert stage.offered() == []
