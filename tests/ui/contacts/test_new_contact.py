"""A new contact: by keys, from a filter, half-written and found again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton

from liaison_desk.domain.contacts import Side
from liaison_desk.services import councils
from liaison_desk.ui.kit.lists import RowList
from liaison_desk.ui.kit.overlay import Overlay
from tests.ui.contacts.conftest import Book
from tests.ui.restart import killed_and_started
from tests.ui.screen import Screen
from tests.world import World


def test_added_by_keys(screen: Screen, book: Book) -> None:
    screen.key("N")
    assert screen.focus.accessibleName() == "Name"
    screen.type("Liv Nordås")
    screen.key("Tab")
    assert screen.focus.accessibleName() == "Side"
    screen.key("Tab")
    screen.type("senterleder")
    screen.key("Tab")
    screen.type("Oasen senter")
    screen.key("Tab")
    screen.type("987 65 432")
    screen.key("Tab")
    screen.type("liv@eksempel.no")
    screen.key("Return")
    made = book.row("Liv Nordås")
    assert (made.contact.title, made.organisation) == ("senterleder", "Oasen senter")
    assert (made.contact.phone, made.contact.email) == ("987 65 432", "liv@eksempel.no")
    assert made.contact.side is Side.MUNICIPAL_ADMINISTRATIVE
    assert book.stands_on() == "Liv Nordås"
    screen.key("Ctrl+Z")
    assert book.names() == ["Kari Prøve", "Ola Eksempel", "Per Test"]


def test_added_by_mouse_into_the_council_of_the_filter(screen: Screen, book: Book, world: World) -> None:
    book.filter("Council", "Politirådet i Øygarden")
    screen.press("New contact")
    assert screen.shows("Becomes a member of Politirådet i Øygarden.")
    screen.type("Liv Nordås")
    screen.press("Add the contact")
    with world.desk.read() as reader:
        members = [m.person.contact.name for m in councils.load(reader, world.council.id).members]
    assert "Liv Nordås" in members
    assert book.names() == ["Kari Prøve", "Liv Nordås", "Ola Eksempel", "Per Test"]


def test_without_a_name(screen: Screen, book: Book) -> None:
    screen.key("N")
    book.write("E-mail", "liv@eksempel.no")
    screen.press("Add the contact")
    assert book.error("Name") == "A name is needed."
    assert (screen.focus.accessibleName(), book.text("E-mail")) == ("Name", "liv@eksempel.no")
    screen.type("L")
    assert book.error("Name") == ""


@pytest.mark.parametrize("way", ["Esc", "Close", "beside"])
def test_what_is_half_written_is_there_the_next_time(screen: Screen, book: Book, way: str) -> None:
    screen.key("N")
    screen.type("Liv N")
    book.pick_side("Business")
    book.write("Organisation", "Oas")
    if way == "Esc":
        screen.key("Esc")
    elif way == "Close":
        screen.click(book.find("Close", QToolButton))
    else:
        QTest.mouseClick(screen.window.findChild(Overlay), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        screen.settle()
    assert not screen.has("Add the contact")
    assert book.names() == ["Kari Prøve", "Ola Eksempel", "Per Test"]
    screen.key("N")
    assert (book.text("Name"), book.text("Organisation")) == ("Liv N", "Oas")
    assert screen.shows("Not finished the last time.")
    screen.press("Start afresh")
    assert (book.text("Name"), book.text("Organisation"), screen.focus.accessibleName()) == ("", "", "Name")
    screen.key("Esc")
    screen.key("N")
    assert book.text("Name") == ""
    assert not screen.shows("Not finished the last time.")


def test_what_is_half_written_outlives_a_kill_and_ends_when_added(
    screen: Screen, book: Book, world: World, tmp_path: Path
) -> None:
    screen.key("N")
    screen.type("Liv Nor")
    with killed_and_started(screen, tmp_path / "again") as later:
        later.go("contacts")
        later.key("N")
        assert later.find("Name", QLineEdit).text() == "Liv Nor"
        later.press("Add the contact")
        later.find("Contacts", RowList).setFocus()
        later.key("N")
        assert Book(later, world).text("Name") == ""


def test_police_functions_are_offered_to_the_police(screen: Screen, book: Book) -> None:
    screen.key("N")
    screen.type("Arne Moen")
    book.pick_side("Police")
    book.find("Title", QLineEdit).setFocus()
    screen.type("nærings")
    screen.key("Down")
    screen.key("Return")
    screen.press("Add the contact")
    assert (book.person("Arne Moen").title, book.person("Arne Moen").side) == ("næringslivskontakt", Side.POLICE)
