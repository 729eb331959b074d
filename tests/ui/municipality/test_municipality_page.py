"""The municipality page: what stands there, and where it leads."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Side
from liaison_desk.domain.councils import Council, CouncilKind, MemberRole
from liaison_desk.services import contacts, councils, meetings, municipalities
from liaison_desk.ui.kit.rows import Row
from tests.ui.municipality.conftest import Town
from tests.ui.screen import Screen
from tests.world import World


def rows(screen: Screen) -> list[str]:
    return [row.accessibleName() for row in screen.page.findChildren(Row) if row.isVisible()]


def stands_on(screen: Screen) -> tuple[str, str]:
    return screen.page.place.page, screen.page.place.subject


def test_what_the_register_says_and_who_is_there(screen: Screen, town: Town) -> None:
    for words in (
        "Øygarden kommune  ·  police liaison officer since 24 November",
        "Øygarden kommune (4626)",
        "Vestland",
        "39,768",
        "Vest politidistrikt",
        "Askøy og Øygarden",
        "The municipality has decided on Nynorsk, so documents to it are in Nynorsk (Language Act § 15).",
    ):
        assert screen.shows(words), words
    assert rows(screen) == [
        (
            "Politirådet i Øygarden. Overall police council. Chair: Kari Prøve, ordfører  ·  my role: minute-taker. "
            "no meetings planned"
        ),
        "Kari Prøve, ordfører, Øygarden kommune",
        "Per Test, kommunedirektør, Øygarden kommune",
    ]


def test_councils_tell_their_next_day_my_role_and_whom_they_are_shared_with(
    screen: Screen, town: Town, world: World
) -> None:
    shared = town.found("Sotra", CouncilKind.REGIONAL, town.assign("Askøy"))
    ended = town.found("Gamle Sotra")
    with world.desk.write(Op.EDIT_COUNCIL) as work:
        councils.save(work, replace(shared, leadership="politimesteren"))
        councils.end(work, ended.id, date(2026, 10, 31))
        councils.add_member(work, shared.id, world.me.id, MemberRole.CHAIR)
        meetings.plan(work, shared.id, date(2026, 11, 24), time(13), time(14), "")
    world.plan(date(2026, 12, 8))
    screen.settle()
    assert rows(screen)[:3] == [
        "Politirådet i Øygarden. Overall police council. Chair: Kari Prøve, ordfører  ·  my role: minute-taker. 8 Dec",
        "Sotra. Regional police council. my role: chair  ·  led by politimesteren  ·  shared with Askøy. today 13:00",
        "Gamle Sotra. Local police council. ended 31 Oct",
    ]


def test_a_council_and_a_person_are_opened_by_keys(screen: Screen, town: Town, world: World) -> None:
    assert screen.focus.accessibleName().startswith("Politirådet i Øygarden")
    screen.key("Return")
    assert stands_on(screen) == ("council", world.council.id)
    screen.key("Alt+Left")
    screen.find("Kari Prøve", Row).setFocus()
    screen.key("Down")
    screen.key("Return")
    assert stands_on(screen) == ("contacts", world.director.id)


def test_a_council_and_a_person_are_opened_by_mouse(screen: Screen, town: Town, world: World) -> None:
    screen.press("Politirådet i Øygarden", Row)
    assert stands_on(screen) == ("council", world.council.id)
    screen.key("Alt+Left")
    screen.press("Per Test", Row)
    assert stands_on(screen) == ("contacts", world.director.id)


def test_phone_and_address_are_copied_and_do_not_open_the_person(screen: Screen, town: Town, world: World) -> None:
    assert not [copy for copy in screen.page.people.findChildren(QToolButton) if copy.isVisible()]
    with world.desk.write(Op.EDIT_CONTACT) as work:
        contacts.save(work, replace(world.mayor, email="kari@eksempel.no", phone="987 65 432"))
    screen.settle()
    assert screen.shows("kari@eksempel.no")
    screen.press("Copy the phone number of Kari Prøve")
    assert QGuiApplication.clipboard().text() == "987 65 432"
    screen.find("Copy the e-mail address of Kari Prøve").setFocus()
    screen.key("Return")
    assert QGuiApplication.clipboard().text() == "kari@eksempel.no"
    assert screen.shows("Copied: kari@eksempel.no")
    assert stands_on(screen) == ("municipality", town.id)


def test_many_people_lead_to_all_of_this_municipality(screen: Screen, town: Town, world: World) -> None:
    with world.desk.write(Op.ADD_MEMBER) as work:
        for number in range(6):
            councils.welcome_stranger(work, world.council.id, f"Medlem {number}", side=Side.SCHOOL)
        contacts.add(work, "En Annen", organisation="Askøy kommune")
    screen.settle()
    assert len(rows(screen)) == 1 + 6
    screen.press("All 8")
    assert screen.page.place.page == "contacts"
    assert screen.shows("Municipality: Øygarden")
    assert screen.shows("1 of 9")  # with the officer; without the one from elsewhere


def test_nobody_and_nothing_yet(screen: Screen, town: Town) -> None:
    other = town.assign("Askøy")
    screen.go("municipality", other.id)
    assert screen.shows("No councils yet")
    assert screen.shows("Nobody yet. The members of the councils stand here.")
    assert screen.focus.accessibleName() == "New meeting"


def test_a_council_is_founded_from_here(screen: Screen, town: Town, world: World) -> None:
    screen.press("New council")
    assert screen.focus.accessibleName() == "Kind of council"
    screen.press("Add the council")
    assert screen.page.place.page == "council"
    with world.desk.read() as reader:
        (made,) = [council for council in reader.all(Council) if council.id != world.council.id]
    assert (made.kind, made.parent_id) == (CouncilKind.LOCAL, world.council.id)


@pytest.mark.parametrize("way", ["N", "Ctrl+M", "press"])
def test_a_meeting_is_planned_from_here(screen: Screen, town: Town, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    asked: list[tuple[str, object]] = []
    monkeypatch.setattr(screen.window, "open_panel", lambda name, **given: asked.append((name, given)))
    screen.press("New meeting") if way == "press" else screen.key(way)
    assert asked == [("new_meeting", {"municipality_id": town.id})]


def test_an_action_item_is_raised_from_here(screen: Screen, town: Town, world: World) -> None:
    screen.key("Ctrl+T")
    screen.type("Ringe rektor")
    screen.key("Ctrl+Return")
    with world.desk.read() as reader:
        (raised,) = reader.all(ActionItem, title="Ringe rektor")
    assert (raised.council_id, raised.municipality_id) == (None, town.id)


def test_n_in_a_field_is_a_letter(screen: Screen, town: Town) -> None:
    screen.key("F2")
    screen.key("End")
    screen.type("n")
    screen.key("Return")
    assert town.row.name == "Øygardenn"


def test_f6_goes_through_its_parts(screen: Screen, town: Town) -> None:
    been = []
    for _ in range(7):
        screen.key("F6")
        parts = ("agreements", "councils", "facts", "people", "contact", "inside", "year_pack")
        been += [part for part in parts if getattr(screen.page, part).isAncestorOf(screen.focus)]
    assert been == ["facts", "inside", "year_pack", "people", "contact", "agreements", "councils"]


def test_tab_goes_in_reading_order(screen: Screen, town: Town) -> None:
    screen.find("New meeting").setFocus()
    been = []
    for _ in range(6):
        screen.key("Tab")
        been.append(screen.focus.accessibleName())
    assert [name.split(".")[0].split(",")[0] for name in been] == [
        "New agreement",
        "New council",
        "Politirådet i Øygarden",
        "Change the municipality",
        "End the assignment",
        "Note something",
    ]


def test_a_municipality_that_is_gone(screen: Screen, town: Town, world: World) -> None:
    other = town.assign("Askøy")
    screen.go("municipality", other.id)
    with world.desk.write(Op.REMOVE_MUNICIPALITY) as work:
        municipalities.remove(work, other.id)
    assert screen.shows("This municipality is not here any more")
    screen.key("F2")
    screen.key("N")
    screen.press("Go to Today")
    assert screen.page.place.page == "today"
    screen.key("Ctrl+Z")
    screen.key("Alt+Left")
    assert screen.shows("Askøy kommune (4627)")


def test_its_keys(screen: Screen, town: Town) -> None:
    screen.key("F1")
    for words in ("Open the council or the person", "New meeting here", "Change the facts, and be done with it"):
        assert screen.shows(words), words


def test_the_keyboard_stays_where_it_stood_when_the_page_is_read_again(
    screen: Screen, town: Town, world: World
) -> None:
    for name in ("Politirådet i Øygarden", "Per Test"):
        screen.find(name, Row).setFocus()
        world.plan()
        screen.settle()
        assert screen.focus.accessibleName().startswith(name)
