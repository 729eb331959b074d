"""A whole handover between two data folders: made by keys in one window, taken in by keys and clicks in another."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.backups import Why
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.handover import Handover, SetAside
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services import actions, backups, contacts
from liaison_desk.services.actions import Owner
from liaison_desk.ui.kit.labels import Paragraph
from tests.export.pdf_text import text_of
from tests.ui.file_dialog import answer
from tests.ui.handover.conftest import Officer, by_palette, tab_to
from tests.ui.screen import Screen, name_of

CODE = "The code of the file: "


def make(ola: Screen, where: Path, to: str = "") -> tuple[Path, str]:
    """By keys alone. Returns the file and its code."""
    by_palette(ola, "make a handover")
    assert name_of(ola.focus) == "Øygarden"
    assert ola.find("Øygarden", QCheckBox).isChecked()  # the only one there is
    tab_to(ola, "To whom")
    ola.key("Ctrl+A")
    ola.type(to)
    tab_to(ola, "Make the file")
    ola.key("Return")
    where.mkdir(exist_ok=True)
    answer(ola, where)
    assert ola.page.isAncestorOf(ola.focus)
    ola.wait(lambda: ola.shows("The file is made"))
    code = name_of(ola.find(CODE, Paragraph)).removeprefix(CODE)
    assert name_of(ola.focus) == "Copy the code"
    ola.key("Return")
    assert QGuiApplication.clipboard().text() == code
    tab_to(ola, "I have noted the code")
    ola.key("Return")
    assert QGuiApplication.clipboard().text() == ""
    assert ola.window.place.part == ""
    assert not ola.shows(code)
    return next(where.glob("*.ldhandover")), code


def open_file(ingrid: Screen, file: Path, code: str) -> None:
    by_palette(ingrid, "take in a handover")
    tab_to(ingrid, "Choose the file")
    ingrid.key("Return")
    answer(ingrid, file)
    assert name_of(ingrid.focus) == "Code"
    ingrid.type(code)
    ingrid.key("Return")


def take_in(ingrid: Screen) -> None:
    ingrid.press("Take in ", QPushButton)
    assert ingrid.page.isAncestorOf(ingrid.focus)
    ingrid.key("Return")  # once too often, while the backup is made
    ingrid.wait(lambda: ingrid.shows("Øygarden is taken in"))


def test_a_municipality_goes_from_one_officer_to_the_other(officer: Officer, tmp_path: Path) -> None:
    ola = officer("Ola")
    with ola.context.desk.write(Op.SET_UP) as work:
        place = work.all(Municipality)[0]
        me = next(person for person in work.all(Contact) if person.name == "Ola Eksempel")
        actions.raise_item(work, "Ringe rektor", owner=Owner(me.name, me.id), municipality_id=place.id)
    file, code = make(ola, tmp_path / "stick", "Ingrid Solheim")
    assert file.name == "Handover Øygarden 2026-11-24.ldhandover"
    cover = text_of((tmp_path / "stick" / "The first thirty days, Øygarden.pdf").read_bytes())
    assert "Ola Eksempel to Ingrid Solheim" in cover
    assert file.name in cover
    assert ola.shows("Made here")
    assert code not in cover
    with ola.context.desk.read() as reader:
        assert code not in str(reader.drafts())
        assert [one.taken_in_at for one in reader.all(Handover)] == [None]

    ingrid = officer("Ingrid Solheim")
    open_file(ingrid, file, "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567")
    assert name_of(ingrid.focus) == "Code"  # while it is checked, too
    ingrid.wait(lambda: ingrid.shows("This is not the code of this file."))
    assert name_of(ingrid.focus) == "Code"
    ingrid.type(code.lower().replace("-", " "))
    ingrid.key("Return")
    ingrid.wait(lambda: ingrid.shows("What the file holds"))
    assert ingrid.shows("Handover: Øygarden")
    assert ingrid.shows("From Ola Eksempel")
    assert ingrid.has("Contacts: 4 new, 0 changed on both sides, 0 here already")
    assert ingrid.shows("This cannot be undone")
    with ingrid.context.desk.read() as reader:
        assert reader.all(Municipality) == []
    assert ingrid.find("Take over 1 open action item", QCheckBox).isChecked()
    take_in(ingrid)
    assert name_of(ingrid.focus) == "Begin in Øygarden"
    with ingrid.context.desk.read() as reader:
        assert [one.title for one in reader.all(ActionItem)] == ["Ringe rektor"]
        assert reader.all(ActionItem)[0].owner == "Ingrid Solheim"
    assert [one.why for one in backups.found(ingrid.context.paths)] == [Why.BEFORE_IMPORT]
    assert not (ingrid.context.paths.data / "scratch").exists() or not any(ingrid.context.paths.scratch.iterdir())
    ingrid.key("Return")
    assert ingrid.window.place.page == "municipality"
    assert ingrid.context.desk.next_undo() is None

    open_file(ingrid, file, code)  # once more
    ingrid.wait(lambda: ingrid.shows("Nothing is new"))
    assert not ingrid.has("Take in")
    ingrid.press("Cancel", QPushButton)
    assert ingrid.shows("No file is chosen")


def test_what_both_have_changed_is_chosen_with_the_arrow_keys(officer: Officer, tmp_path: Path) -> None:
    ola = officer("Ola")
    file, code = make(ola, tmp_path / "first")
    ingrid = officer("Ingrid")
    open_file(ingrid, file, code)
    ingrid.wait(lambda: ingrid.shows("What the file holds"))
    take_in(ingrid)
    _call(ingrid, "Per Test", title="rådmann", phone="111")
    ola = officer("Ola")
    _call(ola, "Per Test", title="direktør", phone="222")
    file, code = make(ola, tmp_path / "second")

    ingrid = officer("Ingrid")
    open_file(ingrid, file, code)
    ingrid.wait(lambda: ingrid.shows("Changed on both sides"))
    title = ingrid.find("Yours: rådmann, you, 24 November. Per Test, Post", QRadioButton)
    assert title.hasFocus() or name_of(ingrid.focus).startswith("The file’s: direktør, Ola Eksempel")
    title.setFocus()
    ingrid.key("Space")
    assert title.isChecked()
    ingrid.key("Right")
    assert name_of(ingrid.focus).startswith("The file’s: direktør")
    assert ingrid.find("The file’s: direktør", QRadioButton).isChecked()
    ingrid.press("Keep all mine", QPushButton)
    assert title.isChecked()
    ingrid.press("Use all of the file", QPushButton)
    ingrid.click(ingrid.find("Yours: 111", QRadioButton).parentWidget())  # all of it can be clicked
    ingrid.key("Ctrl++")  # the window is built anew
    assert ingrid.find("The file’s: direktør", QRadioButton).isChecked()
    assert ingrid.find("Yours: 111", QRadioButton).isChecked()
    assert ingrid.has("Take in 2 choices")
    take_in(ingrid)
    with ingrid.context.desk.read() as reader:
        per = next(one for one in reader.all(Contact) if one.name == "Per Test")
        assert (per.title, per.phone) == ("direktør", "111")
        assert {one.value for one in reader.all(SetAside)} == {"rådmann", "222"}
    assert ingrid.shows("2 values were not chosen and can be read.")
    ingrid.press("Read what was not chosen", QPushButton)
    assert ingrid.shows("Per Test  ·  Post")
    assert ingrid.shows("rådmann")
    assert ingrid.shows("222")
    ingrid.go("settings")
    ingrid.press("Earlier handovers", QPushButton)
    assert ingrid.shows("Not chosen")


def _call(screen: Screen, name: str, **values: str) -> None:
    with screen.context.desk.write(Op.EDIT_CONTACT) as work:
        person = next(one for one in work.all(Contact) if one.name == name)
        contacts.save(work, replace(person, **values))
