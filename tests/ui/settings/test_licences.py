"""What the program is built of, looked through by keys and clicks."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from liaison_desk import __version__
from liaison_desk.services import parts
from liaison_desk.ui.kit.lists import RowList
from liaison_desk.ui.kit.theme import Theme
from liaison_desk.ui.place import Place
from tests.ui.screen import Screen, name_of


@pytest.fixture
def page(screen: Screen) -> Screen:
    screen.go("settings")
    screen.press("Licences", QPushButton)
    return screen


def rows(screen: Screen) -> RowList:
    found: RowList = screen.find("Parts of the program", RowList)
    return found


def paper(screen: Screen) -> str:
    (text,) = [found for found in screen.page.findChildren(QPlainTextEdit) if found.isVisible()]
    return str(text.toPlainText())


def test_the_program_itself_is_shown_first(page: Screen) -> None:
    assert page.window.place.part == "licences"
    assert page.focus is rows(page)
    assert page.shows(f"{__version__} · MIT")
    assert paper(page).startswith("MIT License")


def test_every_part_can_be_read_with_the_arrow_keys(page: Screen) -> None:
    for part in parts.every_part():
        assert rows(page).current_id() == part.key
        assert page.shows(part.name)
        if part.text:
            assert paper(page) == part.text.replace("\x0c", "\n").rstrip("\n") or part.text[:200] in paper(page)
        else:
            assert part.licence in paper(page)
        page.key("Down")


def test_a_row_is_read_aloud_as_a_sentence(page: Screen) -> None:
    page.key("Down")
    interface = QAccessible.queryAccessibleInterface(rows(page))
    assert interface is not None
    spoken = [interface.child(number).text(QAccessible.Text.Name) for number in range(3)]
    assert spoken[:2] == ["The program", f"Liaison Desk, {__version__} · MIT"]
    assert spoken[2] == "Built with"
    assert name_of(page.find("Licence of alembic")) == "Licence of alembic"


def test_the_text_can_be_reached_and_left(page: Screen) -> None:
    page.key("Tab")
    assert isinstance(page.focus, QPlainTextEdit)
    page.type("x")
    assert paper(page).startswith("MIT License")  # it is only for reading
    page.key("Tab")
    assert not isinstance(page.focus, QPlainTextEdit)


def test_f6_goes_between_list_and_text(page: Screen) -> None:
    page.key("F6")
    assert isinstance(page.focus, QPlainTextEdit)
    page.key("Shift+F6")
    assert page.focus is rows(page)


def test_the_part_one_looks_at_outlives_a_change_of_look(page: Screen) -> None:
    rows(page).select_id("sqlcipher")
    page.window.rebuild(page.context.settings)
    page.settle()
    assert rows(page).current_id() == "sqlcipher"
    assert page.focus is rows(page)
    assert "ZETETIC" in paper(page)


def test_the_way_back(page: Screen) -> None:
    page.key("Alt+Left")
    assert page.window.place == Place("settings")
    assert page.shows("Changes take effect at once")
    page.key("Ctrl+1")
    page.go("settings", part="licences")
    page.press("Keys", QPushButton)
    assert name_of(page.focus) == "All keys"


def test_a_part_that_is_no_more_leads_to_the_program(screen: Screen) -> None:
    screen.window.go(Place("settings", part="licences", more="no-more"))
    screen.settle()
    assert rows(screen).current_id() == parts.PROGRAM


def test_its_keys(page: Screen) -> None:
    page.key("F1")
    assert page.shows("Another part of the program")


def test_a_narrow_window_has_the_list_over_the_text(page: Screen, qapp: QApplication, pictures: Path) -> None:
    page.window.resize(800, 600)
    Theme(scale=1.5).apply(qapp, pictures)
    page.window.rebuild(page.context.settings)
    page.settle()
    (text,) = page.page.findChildren(QPlainTextEdit)
    list_foot = rows(page).mapTo(page.page, rows(page).rect().bottomLeft())
    assert text.mapTo(page.page, text.rect().topLeft()).y() > list_foot.y()
    page.press("Back to the settings", QPushButton)
    assert page.window.place.part == ""


def test_a_wide_window_has_them_side_by_side(page: Screen) -> None:
    assert not page.has("Back to the settings")  # the index is there
    (text,) = page.page.findChildren(QPlainTextEdit)
    list_end = rows(page).mapTo(page.page, rows(page).rect().topRight())
    assert text.mapTo(page.page, text.rect().topLeft()).x() > list_end.x()
