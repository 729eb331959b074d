"""Somebody takes over a post, or leaves it: councils and meetings follow, and the one before stays in the history."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from liaison_desk.domain.councils import MemberRole
from liaison_desk.services import councils
from tests.ui.contacts.conftest import Book
from tests.ui.restart import killed_and_started
from tests.ui.screen import Screen
from tests.world import World


def seats(world: World) -> list[tuple[str, MemberRole, date | None, date | None]]:
    with world.desk.read() as reader:
        members = councils.load(reader, world.council.id).members
    return [(m.person.contact.name, m.membership.role, m.membership.since, m.membership.until) for m in members]


def test_handed_over_by_keys(screen: Screen, book: Book, world: World) -> None:
    meeting = world.plan(date(2026, 12, 8))
    screen.find("Change of post").setFocus()
    screen.key("Return")
    assert screen.focus.accessibleName() == "Name of the successor"
    screen.type("Eli Ny")
    screen.key("Tab")
    assert screen.focus.accessibleName() == "The successor's first day"
    screen.key("Ctrl+A")
    screen.type("1.12")
    screen.key("Return")
    screen.find("Hand over the post").setFocus()
    screen.key("Return")
    after = book.person("Eli Ny")
    assert (after.title, after.predecessor_id, after.left_on) == ("ordfører", world.mayor.id, None)
    assert book.row("Eli Ny").organisation == "Øygarden kommune"
    assert book.person("Kari Prøve").left_on == date(2026, 11, 30)
    assert seats(world)[:2] == [
        ("Eli Ny", MemberRole.CHAIR, date(2026, 12, 1), None),
        ("Kari Prøve", MemberRole.CHAIR, None, date(2026, 11, 30)),
    ]
    assert world.file(meeting).meeting.chair_id == after.id
    assert book.stands_on() == "Eli Ny"
    assert screen.shows("Eli Ny takes over after Kari Prøve")
    screen.press("Undo: Eli Ny takes over after Kari Prøve")
    assert book.names() == ["Kari Prøve", "Ola Eksempel", "Per Test"]
    assert book.person("Kari Prøve") == world.mayor
    assert world.file(meeting).meeting.chair_id == world.mayor.id


def test_predecessor_and_successor_lead_to_each_other(screen: Screen, book: Book, world: World) -> None:
    screen.press("Change of post")
    screen.type("Eli Ny")
    screen.key("Return")  # from today on
    assert book.stands_on() == "Eli Ny"
    assert screen.shows("Took over for")
    screen.press("Kari Prøve", QPushButton)
    assert book.stands_on() == "Kari Prøve"  # though those who have left are not in the list
    assert screen.shows("Left 23 November")
    assert not screen.has("Change of post")  # it is somebody else's now
    assert not screen.has("Back in the post")
    screen.press("Eli Ny", QPushButton)
    assert book.stands_on() == "Eli Ny"


def test_leaves_without_a_successor_and_comes_back(screen: Screen, book: Book, world: World) -> None:
    screen.press("Change of post")
    screen.write("Or the last day, without a successor", "31.12")
    screen.press("Leaves the post")
    assert book.person("Kari Prøve").left_on == date(2026, 12, 31)
    assert seats(world)[0] == ("Kari Prøve", MemberRole.CHAIR, None, date(2026, 12, 31))
    assert screen.shows("Leaves 31 December")
    assert screen.shows("Kari Prøve leaves the post and the councils")
    assert not screen.has("Leaves the post")
    screen.press("Back in the post")
    assert book.person("Kari Prøve").left_on is None
    assert seats(world)[0] == ("Kari Prøve", MemberRole.CHAIR, None, None)
    screen.key("Ctrl+Z", 2)
    assert book.person("Kari Prøve") == world.mayor


@pytest.mark.parametrize(
    ("name", "day", "field", "sentence"),
    [
        ("", "1.12", "Name of the successor", "A name is needed."),
        ("Eli Ny", "", "The successor's first day", "A date is needed."),
        ("Eli Ny", "31.11", "The successor's first day", "November has 30 days. Did you mean 30 November?"),
        ("Eli Ny", "neste fredag", "The successor's first day", "This can mean two days. Choose one with 1 or 2."),
    ],
)
def test_what_is_missing_is_said_beside_it(
    screen: Screen, book: Book, name: str, day: str, field: str, sentence: str
) -> None:
    screen.press("Change of post")
    screen.write("Name of the successor", name)
    screen.write("The successor's first day", day)
    screen.press("Hand over the post")
    assert book.error(field) == sentence
    assert (book.text("Name of the successor"), book.names()) == (name, ["Kari Prøve", "Ola Eksempel", "Per Test"])


def test_without_a_last_day_nobody_leaves(screen: Screen, book: Book) -> None:
    screen.press("Change of post")
    screen.press("Leaves the post")
    assert book.error("Or the last day, without a successor") == "A date is needed."
    assert book.person("Kari Prøve").left_on is None


def test_thought_better_of(screen: Screen, book: Book) -> None:
    screen.press("Change of post")
    screen.key("Esc")
    assert not screen.has("Hand over the post")
    assert screen.has("Phone")  # the pane stays
    assert screen.focus.accessibleName() == "Change of post"


def test_what_is_half_written_stays_with_its_person_and_outlives_a_kill(
    screen: Screen, book: Book, world: World, tmp_path: Path
) -> None:
    screen.press("Change of post")
    screen.type("Eli N")
    screen.write("The successor's first day", "1.12")
    screen.find("Or the last day, without a successor", QLineEdit).setFocus()
    screen.type("neste f")
    screen.press("Next")
    screen.press("Next")
    screen.press("Change of post")
    assert book.text("Name of the successor") == ""
    assert book.text("The successor's first day") == "Tuesday 24 November"
    assert book.text("Or the last day, without a successor") == ""
    with killed_and_started(screen, tmp_path / "again") as later:
        later.go("contacts", world.mayor.id, "post")
        found = Book(later, world)
        assert found.text("Name of the successor") == "Eli N"
        assert found.text("The successor's first day") == "Tuesday 1 December"
        assert found.text("Or the last day, without a successor") == "neste f"
    with world.desk.read() as reader:
        assert len(councils.load(reader, world.council.id).members) == 3


def test_from_the_menu(screen: Screen, book: Book) -> None:
    screen.key("Shift+F10")
    book.menu().actions()[1].trigger()
    book.menu().close()
    screen.settle()
    assert screen.focus.accessibleName() == "Name of the successor"


def test_a_seat_that_ended_with_the_post_is_taken_over_later(screen: Screen, book: Book, world: World) -> None:
    screen.press("Change of post")
    screen.write("Or the last day, without a successor", "31.10.2026")
    screen.press("Leaves the post")
    screen.press("Change of post")
    screen.write("Name of the successor", "Eli Ny")
    screen.press("Hand over the post")
    assert book.person("Kari Prøve").left_on == date(2026, 10, 31)
    assert seats(world)[:2] == [
        ("Eli Ny", MemberRole.CHAIR, date(2026, 11, 24), None),
        ("Kari Prøve", MemberRole.CHAIR, None, date(2026, 10, 31)),
    ]
