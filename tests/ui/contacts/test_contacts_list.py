"""The list of people: finding one's way by keys, by mouse and by filters; empty, long and narrow."""

from datetime import date
from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact, Side
from liaison_desk.domain.councils import CouncilKind
from liaison_desk.domain.register import find
from liaison_desk.domain.texts import Language
from liaison_desk.services import contacts, councils, municipalities, reference
from liaison_desk.ui.kit.buttons import FilterButton
from tests.ui.contacts.conftest import Book
from tests.ui.screen import Screen
from tests.world import World

EVERYBODY = ["Kari Prøve", "Ola Eksempel", "Per Test"]


def test_everybody_in_order_and_the_first_beside_the_list(screen: Screen, book: Book) -> None:
    assert book.names() == EVERYBODY
    assert screen.focus is book.view
    assert screen.shows("1 of 3")
    assert screen.shows("ordfører")


def test_each_row_is_one_sentence_for_a_screen_reader(screen: Screen, book: Book) -> None:
    accessible = QAccessible.queryAccessibleInterface(book.view)
    assert accessible is not None
    first = accessible.child(0)
    assert first.role() is QAccessible.Role.ListItem
    assert first.text(QAccessible.Text.Name) == "Kari Prøve, ordfører, Øygarden kommune, Municipality, political"


def test_up_and_down(screen: Screen, book: Book) -> None:
    for keys, name in (
        ("J", "Ola Eksempel"),
        ("Down", "Per Test"),
        ("J", "Per Test"),
        ("K", "Ola Eksempel"),
        ("Up", "Kari Prøve"),
        ("End", "Per Test"),
        ("Home", "Kari Prøve"),
    ):
        screen.key(keys)
        assert book.stands_on() == name
        assert screen.shows(f"{EVERYBODY.index(name) + 1} of 3")


def test_through_the_list_from_the_pane(screen: Screen, book: Book) -> None:
    screen.press("Next")
    assert book.stands_on() == "Ola Eksempel"
    screen.press("Previous")
    screen.press("Previous")
    assert book.stands_on() == "Kari Prøve"


def test_enter_and_f2_change_the_name_and_esc_comes_back(screen: Screen, book: Book) -> None:
    for keys in ("Return", "F2"):
        screen.key(keys)
        assert screen.focus.accessibleName() == "Name"
        screen.key("Esc")
        assert not screen.has("Phone")  # the pane is closed
        assert screen.focus is book.view
    screen.key("Return")
    assert screen.has("Phone")


def test_a_click_shows_and_keeps_the_keyboard_in_the_list(screen: Screen, book: Book) -> None:
    screen.press("Close")
    assert not screen.has("Phone")
    book.click("Per Test")
    assert screen.shows("3 of 3")
    assert screen.has("Phone")
    assert screen.focus is book.view


# -- the menu


@pytest.mark.parametrize("way", ["Shift+F10", "mouse"])
def test_the_menu(screen: Screen, book: Book, way: str) -> None:
    book.add("Ny Person")
    screen.settle()
    book.click("Ny Person")
    if way == "mouse":
        spot = book.view.visualRect(book.view.currentIndex()).center()
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, spot, book.view.viewport().mapToGlobal(spot), Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(book.view.viewport(), event)
        screen.settle()
    else:
        screen.key(way)
    menu = book.menu()
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Details",
        "Change of post",
        "Log a contact",
        "Remove",
        "Erase the person",
    ]
    menu.actions()[-2].trigger()
    menu.close()
    screen.settle()
    assert book.names() == EVERYBODY


# -- removing


def test_removed_where_nothing_tells_of_the_person(screen: Screen, book: Book, world: World) -> None:
    made = book.add("Ny Person")
    screen.settle()
    book.click("Ny Person")
    screen.key("Delete")
    assert book.names() == EVERYBODY
    assert screen.shows("Ny Person is removed")
    with world.desk.read() as reader:
        assert reader.find(Contact, made.id) is None
    screen.press("Undo: Ny Person is removed")
    assert book.names() == ["Kari Prøve", "Ny Person", "Ola Eksempel", "Per Test"]
    screen.key("Ctrl+Y")
    assert book.names() == EVERYBODY


def test_kept_where_something_does(screen: Screen, book: Book) -> None:
    screen.press("Remove")
    sentence = "The person stands in councils, meetings or the contact log, and is kept. You can set the day they left."
    assert screen.shows(sentence)
    assert book.names() == EVERYBODY
    screen.find("Phone", QLineEdit).setFocus()
    screen.key("Delete")  # in a field it is a letter's business
    assert book.names() == EVERYBODY


# -- filters


@pytest.fixture
def busy(screen: Screen, book: Book, world: World) -> Book:
    """More people, of more places."""
    with world.desk.write(Op.SET_UP) as work:
        askoy = municipalities.assign(work, find(reference.register(), "Askøy")[0], world.desk.today())
        council = councils.found(work, "Politirådet i Askøy", CouncilKind.OVERALL, [askoy.id], Language.NB)
        head = contacts.add(work, "Eirik Nordvik", title="ordfører", side=Side.MUNICIPAL_POLITICAL)
        councils.add_member(work, council.id, head.id)
        contacts.add(work, "Liv Nordås", title="senterleder", side=Side.BUSINESS, organisation="Oasen senter")
        gone = contacts.add(work, "Berit Borte", side=Side.SCHOOL, organisation="Askøy kommune")
        contacts.leave(work, gone.id, date(2026, 10, 31))
    screen.settle()
    return book


@pytest.mark.parametrize(
    ("title", "words", "names"),
    [
        ("Municipality", "Askøy", ["Eirik Nordvik"]),
        ("Side", "Business", ["Liv Nordås"]),
        ("Organisation", "Øygarden kommune", ["Kari Prøve", "Per Test"]),
        ("Council", "Politirådet i Askøy", ["Eirik Nordvik"]),
        (
            "Post",
            "Also those who have left",
            ["Berit Borte", "Eirik Nordvik", "Kari Prøve", "Liv Nordås", "Ola Eksempel", "Per Test"],
        ),
    ],
)
def test_each_filter_shows_its_value_in_its_label(
    screen: Screen, busy: Book, title: str, words: str, names: list[str]
) -> None:
    busy.filter(title, words)
    assert busy.names() == names
    assert screen.shows(f"{title}: {words}")
    assert screen.shows(f"of {len(names)}")
    busy.view.setFocus()
    screen.key("Esc", 2)  # closes the details, then clears
    assert len(busy.names()) == 5
    assert not screen.shows(f"{title}: {words}")


def test_filters_together(screen: Screen, busy: Book) -> None:
    busy.filter("Municipality", "Øygarden")
    busy.filter("Side", "Municipality, political")
    assert busy.names() == ["Kari Prøve"]
    busy.filter("Municipality", "All")
    assert busy.names() == ["Eirik Nordvik", "Kari Prøve"]


def test_by_words(screen: Screen, busy: Book) -> None:
    screen.key("Ctrl+F")
    assert screen.focus.accessibleName() == "Filter by words"
    screen.type("ordf no")
    assert busy.names() == ["Eirik Nordvik"]
    screen.key("Ctrl+A")
    screen.type("oeyg")  # as one writes it without the letter
    assert busy.names() == ["Kari Prøve", "Per Test"]
    screen.key("Esc")
    assert len(busy.names()) == 5
    assert screen.focus is busy.view


def test_nobody_fits(screen: Screen, busy: Book) -> None:
    screen.key("Ctrl+F")
    screen.type("Nina Ny")
    assert screen.shows("No one fits the filters")
    assert not screen.has("Phone")
    screen.press("New contact “Nina Ny”")
    assert busy.text("Name") == "Nina Ny"
    screen.key("Esc")
    screen.press("Remove filters")
    assert len(busy.names()) == 5
    assert screen.focus is busy.view
    assert busy.text("Filter by words") == ""


def test_after_an_election_politicians_are_to_be_confirmed(screen: Screen, busy: Book, world: World) -> None:
    world.clock.set(world.clock.now().replace(year=2027, month=11))
    busy.add("Ny Person", side=Side.MUNICIPAL_POLITICAL)  # whoever is entered now is certain
    screen.settle()
    assert screen.shows(", 2 to be confirmed after the election")
    busy.filter("Post", "To be confirmed")
    assert busy.names() == ["Eirik Nordvik", "Kari Prøve"]
    spoken = busy.view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert str(spoken).endswith("to be confirmed")
    busy.click("Kari Prøve")
    screen.press("Confirm")
    assert screen.shows("Kari Prøve is confirmed")
    assert busy.person("Kari Prøve").confirmed_on == world.desk.today()
    assert busy.names() == ["Eirik Nordvik", "Kari Prøve"]  # who is being looked at stays until one moves on
    screen.press("Previous")
    assert busy.names() == ["Eirik Nordvik"]


def test_a_filter_by_what_is_no_longer_there_is_none(screen: Screen, busy: Book, world: World) -> None:
    busy.filter("Organisation", "Oasen senter")
    assert busy.names() == ["Liv Nordås"]
    screen.press("Close")
    with world.desk.write(Op.REMOVE_CONTACT) as work:
        contacts.remove(work, busy.person("Liv Nordås").id)
    screen.settle()
    assert len(busy.names()) == 4
    assert not screen.shows("Oasen senter")


# -- where one comes from and goes to


def test_whoever_one_comes_for_is_shown_whatever_the_filters(screen: Screen, busy: Book, world: World) -> None:
    busy.filter("Side", "Business")
    screen.go("contacts", world.mayor.id)
    assert busy.names() == ["Kari Prøve", "Liv Nordås"]
    assert busy.stands_on() == "Kari Prøve"
    screen.key("Down")
    assert busy.names() == ["Liv Nordås"]


def test_the_way_back_leads_to_the_same_person(screen: Screen, book: Book, world: World) -> None:
    screen.key("End")
    screen.press("Politirådet i Øygarden")
    assert screen.page.place.page == "council"
    screen.key("Alt+Left")
    assert book.stands_on() == "Per Test"


def test_f6_goes_through_its_parts(screen: Screen, book: Book) -> None:
    been = []
    for _ in range(3):
        screen.key("F6")
        been.append(screen.focus.accessibleName())
    assert been == ["Previous", "Municipality: All", "Contacts"]


def test_its_keys(screen: Screen, book: Book) -> None:
    screen.key("F1")
    for words in ("Change the name", "New contact", "Filter by words", "Remove a contact nothing tells of", "Menu"):
        assert screen.shows(words), words


# -- empty, long, narrow


def test_nobody_yet(screen: Screen, book: Book, world: World) -> None:
    with world.desk.write(Op.REMOVE_CONTACT) as work:
        for seat in councils.load(work, world.council.id).members:
            councils.remove_member(work, seat.membership.id)
        for person in (world.mayor, world.director):
            contacts.remove(work, person.id)
    screen.settle()
    assert screen.shows("No contacts yet")
    assert not screen.has("Filter by words")
    screen.press("New contact")
    assert screen.focus.accessibleName() == "Name"


def test_very_many_stay_quick(screen: Screen, book: Book) -> None:
    book.add_many(800)
    screen.settle()
    assert len(book.names()) == 803
    screen.key("Home")
    began = perf_counter()
    for _ in range(10):
        QTest.keyClick(book.view, Qt.Key.Key_J)
    a_step = (perf_counter() - began) / 10
    screen.key("Ctrl+F")
    began = perf_counter()
    QTest.keyClicks(screen.focus, "rekt")
    a_letter = (perf_counter() - began) / 4
    assert len(book.names()) == 801  # with the «kommunedirektør»
    assert (a_step < 0.25, a_letter < 0.25) == (True, True), (a_step, a_letter)  # a tenth of it, on a machine at rest


def test_in_a_narrow_window_the_details_come_over_the_list(screen: Screen, book: Book, world: World) -> None:
    screen.window.resize(1024, 700)
    screen.settle()
    assert not screen.has("Phone")
    screen.key("Return")
    assert screen.focus.accessibleName() == "Name"
    screen.key("Esc")
    assert not screen.has("Phone")
    assert screen.focus is book.view
    book.click("Per Test")
    assert screen.has("Phone")
    screen.press("Close")
    assert screen.focus is book.view
    screen.go("today")
    screen.go("contacts", world.mayor.id)
    assert screen.has("Phone")
    assert screen.focus.accessibleName() == "Name"


def test_very_long_names(screen: Screen, book: Book) -> None:
    long = "Anne-Grethe Marie Konstanse von Myklebust-Sognefjordsdatter " * 4
    book.add(long, title=long, organisation=long, side=Side.MUNICIPAL_ADMINISTRATIVE)
    screen.settle()
    book.click(long.strip())
    assert screen.page.width() <= 1440
    book.filter("Organisation", long.strip())
    assert screen.page.width() <= 1440
    button = screen.find("Organisation", FilterButton)
    assert button.mapTo(screen.page, QPoint(button.width(), 0)).x() < screen.page.width() - 392
