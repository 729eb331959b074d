"""One person beside the list: facts changed where they stand, councils and action items that lead on."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QTextEdit

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Organisation, Side
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.services import actions, contacts, councils
from liaison_desk.services.actions import Owner
from liaison_desk.ui.kit.rows import Row
from liaison_desk.ui.kit.suggestions import SuggestionList
from tests.ui.contacts.conftest import Book
from tests.ui.counted import counted
from tests.ui.restart import killed_and_started
from tests.ui.screen import Screen
from tests.world import World


def offered(screen: Screen) -> list[str]:
    shown = next((found for found in screen.window.findChildren(SuggestionList) if found.isVisible()), None)
    return [row.spoken for row in shown.rows()] if shown else []


def organisations(world: World) -> dict[str, str]:
    with world.desk.read() as reader:
        return {organisation.name: organisation.resources for organisation in reader.all(Organisation)}


# -- facts


@pytest.mark.parametrize(
    ("field", "words", "name"),
    [
        ("Title", "varaordfører", "title"),
        ("Phone", "987 65 432", "phone"),
        ("E-mail", "kari@eksempel.no", "email"),
        ("E-mail", "kari snabel-a eksempel", "email"),  # what the officer knows is kept, whatever it is
        ("Decides", "kan forplikte kommunen", "decision_level"),
    ],
)
def test_a_fact_is_written_undone_and_done_again(screen: Screen, book: Book, field: str, words: str, name: str) -> None:
    before = book.person("Kari Prøve")
    screen.write(field, f" {words} ")
    assert getattr(book.person("Kari Prøve"), name) == words
    book.view.setFocus()
    screen.key("Ctrl+Z")
    assert screen.shows("Undone: Change contact")
    assert book.person("Kari Prøve") == before
    screen.key("Ctrl+Y")
    assert getattr(book.person("Kari Prøve"), name) == words


def test_the_name_is_written_in_its_place_and_the_list_follows(screen: Screen, book: Book) -> None:
    screen.key("F2")
    screen.key("Ctrl+A")
    screen.type("Turid Prøve")
    screen.key("Return")
    assert book.names() == ["Ola Eksempel", "Per Test", "Turid Prøve"]
    assert book.stands_on() == "Turid Prøve"
    assert screen.shows("3 of 3")
    assert screen.focus.accessibleName() == "Name"


def test_without_a_name_it_says_so_and_keeps_the_one_there_was(screen: Screen, book: Book) -> None:
    screen.key("F2")
    screen.key("Ctrl+A")
    screen.key("Delete")
    screen.key("Return")
    assert book.error("Name") == "A name is needed."
    assert book.names() == ["Kari Prøve", "Ola Eksempel", "Per Test"]
    screen.press("Next")
    assert book.error("Name") == ""
    assert screen.find("Name", QTextEdit).toPlainText() == "Ola Eksempel"
    screen.press("Previous")
    assert screen.find("Name", QTextEdit).toPlainText() == "Kari Prøve"


def test_the_side(screen: Screen, book: Book) -> None:
    book.pick("Side", "Child welfare")
    assert book.person("Kari Prøve").side is Side.CHILD_WELFARE
    assert "Child welfare" in book.spoken()


def test_police_functions_are_offered_to_the_police_only(screen: Screen, book: Book) -> None:
    screen.find("Title", QLineEdit).setFocus()
    screen.key("Ctrl+A")
    screen.type("politi")
    assert offered(screen) == []
    screen.key("Return")
    book.click("Ola Eksempel")
    screen.find("Title", QLineEdit).setFocus()
    screen.key("Ctrl+A")
    screen.type("nærings")
    assert offered(screen) == ["næringslivskontakt"]
    screen.key("Down")
    screen.key("Return")
    assert book.person("Ola Eksempel").title == "næringslivskontakt"


# -- the organisation


def test_an_organisation_is_found_by_its_name(screen: Screen, book: Book, world: World) -> None:
    book.add("Liv Nordås", organisation="Oasen senter")
    screen.settle()
    screen.find("Organisation", QLineEdit).setFocus()
    screen.key("Ctrl+A")
    screen.type("oas")
    assert offered(screen) == ["Oasen senter"]
    screen.key("Down")
    screen.key("Return")
    assert book.row("Kari Prøve").organisation == "Oasen senter"
    assert sorted(organisations(world)) == ["Oasen senter", "Øygarden kommune"]
    book.view.setFocus()
    screen.key("Ctrl+Z")
    assert book.row("Kari Prøve").organisation == "Øygarden kommune"


def test_a_new_name_makes_a_new_one_and_an_empty_one_none(screen: Screen, book: Book) -> None:
    screen.write("Organisation", "Vestland fylkeskommune")
    assert book.row("Kari Prøve").organisation == "Vestland fylkeskommune"
    assert book.row("Per Test").organisation == "Øygarden kommune"
    screen.write("Organisation", "")
    assert book.row("Kari Prøve").organisation == ""
    assert not screen.has("What the organisation can bring")


def test_its_resources_are_everybodys_there(screen: Screen, book: Book, world: World) -> None:
    screen.find("What the organisation can bring", QTextEdit).setFocus()
    screen.type("Møterom og kaffe")
    book.click("Per Test")
    assert organisations(world) == {"Øygarden kommune": "Møterom og kaffe"}
    assert screen.find("What the organisation can bring", QTextEdit).toPlainText() == "Møterom og kaffe"
    screen.key("Ctrl+Z")
    assert organisations(world) == {"Øygarden kommune": ""}


# -- what is typed is never lost, and never another's


@pytest.mark.parametrize("field", ["Name", "Title", "Organisation", "Phone", "What the organisation can bring"])
def test_what_is_typed_is_there_after_a_kill(screen: Screen, book: Book, tmp_path: Path, field: str) -> None:
    edit = screen.find(field)
    edit.setFocus()
    if isinstance(edit, QTextEdit):
        edit.moveCursor(QTextCursor.MoveOperation.End)
    else:
        screen.key("End")
    screen.type("og m")
    with killed_and_started(screen, tmp_path / "again") as later:
        later.go("contacts", book.world.mayor.id)
        found = later.find(field)
        text = found.toPlainText() if isinstance(found, QTextEdit) else found.text()
        assert text.endswith("og m")
        if field == "Organisation":
            later.press("Next")
            assert not later.find(field, QLineEdit).text().endswith("og m")


def test_leaving_the_page_is_an_answer(screen: Screen, book: Book) -> None:
    screen.find("Phone", QLineEdit).setFocus()
    screen.type("987")
    screen.go("today")
    assert book.person("Kari Prøve").phone == "987"


def test_another_change_does_not_disturb_who_is_writing(screen: Screen, book: Book, world: World) -> None:
    screen.find("Phone", QLineEdit).setFocus()
    screen.type("987")
    with world.desk.write(Op.EDIT_CONTACT) as work:
        contacts.save(work, replace(world.mayor, decision_level="alt"))
    screen.settle()
    assert book.text("Decides") == "alt"
    screen.type(" 65")
    assert (book.text("Phone"), screen.focus.accessibleName()) == ("987 65", "Phone")


# -- councils and action items


def test_councils_with_the_role_lead_on(screen: Screen, book: Book, world: World) -> None:
    with world.desk.write(Op.EDIT_MEMBER) as work:
        seat = next(m for m in councils.load(work, world.council.id).members if m.person.contact.id == world.mayor.id)
        councils.save_member(work, replace(seat.membership, until=date(2026, 12, 31)))
    screen.settle()
    row = screen.find("Politirådet i Øygarden, Chair until 31 Dec", Row)
    row.setFocus()
    screen.key("Return")
    assert (screen.page.place.page, screen.page.place.subject) == ("council", world.council.id)


def test_open_action_items_lead_on_the_most_urgent_first(screen: Screen, book: Book, world: World) -> None:
    with world.desk.write(Op.ADD_ACTION) as work:
        later = actions.raise_item(
            work, "Senere", owner=Owner("Kari Prøve", world.mayor.id), deadline=Deadline.day(date(2026, 12, 15))
        )
        actions.raise_item(
            work,
            "Kartlegge gangveier",
            owner=Owner("Kari Prøve", world.mayor.id),
            deadline=Deadline.day(date(2026, 11, 13)),
            municipality_id=world.municipality.id,
        )
    screen.settle()
    rows = [row.accessibleName() for row in screen.page._detail.findChildren(Row) if row.isVisible()]
    assert [counted(row) for row in rows[1:]] == [
        "Kartlegge gangveier, Øygarden  ·  11 days overdue",
        "Senere, Tue 15 Dec",
    ]
    screen.press("Senere", Row)
    assert (screen.page.place.page, screen.page.place.subject) == ("actions", later.id)


def test_in_no_council_and_without_action_items(screen: Screen, book: Book) -> None:
    book.add("Ny Person")
    screen.settle()
    book.click("Ny Person")
    assert screen.shows("Sits in no council.")
    assert screen.shows("Owns none.")


def test_tab_goes_in_reading_order(screen: Screen, book: Book) -> None:
    screen.key("Return")
    been = []
    for _ in range(11):
        screen.key("Tab")
        been.append(screen.focus.accessibleName())
    assert been == [
        "Log a contact",
        "Title",
        "Organisation",
        "What the organisation can bring",
        "Side",
        "Phone",
        "E-mail",
        "Decides",
        "Wanted contact",
        "Change of post",
        "Politirådet i Øygarden, Chair",
    ]


def test_the_officer_is_not_removed_nor_succeeded_here(screen: Screen, book: Book) -> None:
    book.click("Ola Eksempel")
    assert not screen.has("Remove")
    assert not screen.has("Change of post")
