"""Who sits in the council: found or made, changed in place, from when until when, and who came after."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Side
from liaison_desk.domain.councils import MemberRole
from liaison_desk.services import contacts, councils
from liaison_desk.ui.kit.rows import Row
from liaison_desk.ui.kit.suggestions import SuggestionList
from tests.ui.council.conftest import Forum
from tests.ui.restart import killed_and_started
from tests.ui.screen import Screen
from tests.world import World


def names(screen: Screen) -> list[str]:
    rows = screen.page._members.findChildren(Row)
    seen = sorted((row for row in rows if row.isVisible()), key=lambda row: row.mapTo(screen.window, QPoint()).y())
    return [row.accessibleName().split(",")[0] for row in seen]


def offered(screen: Screen) -> list[str]:
    shown = next((found for found in screen.window.findChildren(SuggestionList) if found.isVisible()), None)
    return [row.spoken for row in shown.rows()] if shown else []


# -- new ones


def test_someone_known_is_found_and_added(screen: Screen, forum: Forum, world: World) -> None:
    with world.desk.write(Op.ADD_CONTACT) as work:
        guest = contacts.add(work, "Mona Berge", title="kommuneoverlege", side=Side.HEALTH)
    screen.press("Add a member")
    assert screen.focus.accessibleName() == "New member"
    screen.type("mo")
    assert offered(screen) == ["Mona Berge, kommuneoverlege", "New contact “mo”"]
    screen.key("Return")
    assert forum.seat(guest.id).role is MemberRole.MEMBER
    assert screen.shows("Mona Berge is now a member")
    assert screen.focus.accessibleName() == "New member"
    assert screen.find("New member", QLineEdit).text() == ""
    screen.type("kari")
    assert offered(screen) == ["New contact “kari”"]  # who sits here already is not offered
    screen.key("Esc", 3)
    assert not screen.has("New member")
    assert screen.focus.accessibleName() == "Add a member"
    screen.press("Undo: Mona Berge is now a member")
    assert names(screen) == ["Kari Prøve", "Ola Eksempel", "Per Test"]


def test_who_soon_leaves_is_not_offered_either(screen: Screen, forum: Forum, world: World) -> None:
    with world.desk.write(Op.EDIT_MEMBER) as work:
        councils.save_member(work, replace(forum.seat(world.mayor.id), until=date(2026, 12, 31)))
    screen.press("Add a member")
    screen.type("kari")
    assert offered(screen) == ["New contact “kari”"]


def test_a_stranger_is_made_by_mouse(screen: Screen, forum: Forum, world: World) -> None:
    screen.press("Add a member")
    screen.type("Nina Ny")
    shown = next(found for found in screen.window.findChildren(SuggestionList) if found.isVisible())
    place = shown.visualRect(shown.model().index(0, 0)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    screen.settle()
    assert names(screen) == ["Kari Prøve", "Ola Eksempel", "Nina Ny", "Per Test"]


def test_a_name_that_is_nobodys_asks_to_be_chosen(screen: Screen, forum: Forum) -> None:
    screen.press("Add a member")
    screen.type("Nina Ny")
    screen.key("Esc")
    screen.key("Tab")
    assert forum.error("New member") == "Choose someone from the list, or add a new contact."
    assert screen.find("New member", QLineEdit).text() == "Nina Ny"


def test_a_half_typed_member_is_there_after_a_kill_and_not_at_another_council(
    screen: Screen, forum: Forum, tmp_path: Path
) -> None:
    other = forum.found("Lokalt råd Sotra")
    screen.press("Add a member")
    screen.type("Nin")
    screen.go("council", other.id)
    assert not screen.has("New member")
    with killed_and_started(screen, tmp_path / "again") as later:
        later.go("council", forum.id)
        assert later.find("New member", QLineEdit).text() == "Nin"


# -- in place


def test_role_and_whether_expected(screen: Screen, forum: Forum, world: World) -> None:
    forum.pick("Role of Per Test", "Member")
    box = screen.find("Role of Per Test")
    box.setFocus()
    screen.key("Down")  # a quiet list opens, and changes nothing by itself
    assert forum.seat(world.director.id).role is MemberRole.MEMBER
    screen.key("Down")
    screen.key("Return")
    assert (forum.seat(world.director.id).role, forum.seat(world.director.id).is_expected) == (
        MemberRole.SUBSTITUTE,
        False,
    )
    screen.find("Per Test", Row).setFocus()
    screen.key("Space")
    assert forum.seat(world.director.id).is_expected
    tick = screen.find("Per Test is expected at the meetings", QCheckBox)
    screen.click(tick, QPoint(10, tick.height() // 2))
    assert not forum.seat(world.director.id).is_expected
    screen.key("Ctrl+Z", 3)
    assert forum.seat(world.director.id).role is MemberRole.MEMBER
    assert screen.shows("Undone: Change member")


def test_from_when_until_when(screen: Screen, forum: Forum, world: World) -> None:
    screen.find("Per Test", Row).setFocus()
    screen.key("Return")
    assert screen.focus.accessibleName() == "Member from"
    screen.type("1.1.2026")
    screen.key("Tab")
    screen.write("Last day as a member", "31.12.2025")
    assert forum.error("Last day as a member") == "The end must be after the start."
    assert forum.seat(world.director.id).until is None
    screen.write("Last day as a member", "31.12.2026")
    seat = forum.seat(world.director.id)
    assert (seat.since, seat.until) == (date(2026, 1, 1), date(2026, 12, 31))
    assert screen.find("Per Test", Row).accessibleName().endswith("Member until 31 Dec")
    screen.find("Last day as a member", QLineEdit).setFocus()
    screen.key("Esc")
    assert not screen.has("Member from")
    assert screen.focus.accessibleName().startswith("Per Test")
    screen.key("Ctrl+Z", 2)
    assert forum.seat(world.director.id).since is None


def test_only_one_is_unfolded_and_half_a_date_stays_with_its_own(
    screen: Screen, forum: Forum, world: World, tmp_path: Path
) -> None:
    screen.press("More about the membership of Per Test")
    screen.type("neste f")
    with killed_and_started(screen, tmp_path / "again") as later:
        later.go("council", forum.id)
        later.press("More about the membership of Kari Prøve")
        assert later.find("Member from", QLineEdit).text() == ""
        later.press("More about the membership of Per Test")
        assert [edit.text() for edit in later.page._members.findChildren(QLineEdit) if edit.isVisible()] == [
            "neste f",
            "",
        ]


def test_what_is_unfolded_is_scrolled_to(screen: Screen, forum: Forum, world: World) -> None:
    screen.window.resize(1024, 700)
    with world.desk.write(Op.ADD_MEMBER) as work:
        for number in range(8):
            councils.welcome_stranger(work, forum.id, f"Medlem {number}")
    screen.settle()
    screen.find("Per Test", Row).setFocus()
    screen.settle()
    screen.key("Return")
    field = screen.find("Member from", QLineEdit)
    screen.wait(lambda: field.visibleRegion().boundingRect().height() == field.height())


def test_who_left_stays_a_while_then_behind_a_button(screen: Screen, forum: Forum, world: World) -> None:
    with world.desk.write(Op.EDIT_CONTACT) as work:
        contacts.leave(work, world.director.id, date(2026, 10, 31))
        contacts.leave(work, world.mayor.id, date(2025, 12, 31))
    screen.settle()
    assert names(screen) == ["Ola Eksempel", "Per Test"]
    assert screen.shows("Member until 31 Oct")
    assert not screen.has("Role of Per Test")
    screen.press("Show 1 earlier member(s)")
    assert names(screen) == ["Ola Eksempel", "Per Test", "Kari Prøve"]
    assert screen.shows("Chair until 31 Dec 2025")


def test_a_successor_is_chosen_from_here(screen: Screen, forum: Forum, world: World) -> None:
    with world.desk.write(Op.EDIT_CONTACT) as work:
        contacts.leave(work, world.director.id, date(2026, 10, 31))
    screen.settle()
    screen.press("More about the membership of Per Test")
    screen.press("Choose a successor")
    assert (screen.page.place.page, screen.focus.accessibleName()) == ("contacts", "Name of the successor")
    screen.type("Eli Ny")
    screen.key("Return")
    screen.go("council", forum.id)
    assert names(screen) == ["Kari Prøve", "Ola Eksempel", "Eli Ny", "Per Test"]
    after = forum.seat(next(m.person.contact.id for m in forum.file.members if m.person.contact.name == "Eli Ny"))
    assert (after.role, after.since, after.until) == (MemberRole.MEMBER, world.desk.today(), None)
    assert forum.seat(world.director.id).until == date(2026, 10, 31)  # he was gone before
    assert screen.shows("successor Eli Ny")
    screen.press("More about the membership of Per Test")
    assert not screen.has("Choose a successor")


def test_the_officers_own_seat_has_no_successor(screen: Screen, forum: Forum) -> None:
    screen.press("More about the membership of Ola Eksempel")
    assert screen.has("Open contact")
    assert not screen.has("Choose a successor")


def test_the_contact_is_opened_from_here(screen: Screen, forum: Forum, world: World) -> None:
    screen.press("More about the membership of Per Test")
    screen.press("Open contact")
    assert (screen.page.place.page, screen.page.place.subject) == ("contacts", world.director.id)


@pytest.mark.parametrize("way", ["Delete", "press"])
def test_a_mistake_is_removed_and_comes_back(screen: Screen, forum: Forum, world: World, way: str) -> None:
    if way == "Delete":
        screen.find("Ola Eksempel", Row).setFocus()
        screen.key("Delete")
    else:
        screen.press("More about the membership of Ola Eksempel")
        screen.press("Remove")
    assert names(screen) == ["Kari Prøve", "Per Test"]
    assert screen.focus.accessibleName().startswith("Per Test")
    screen.press("Undo: Ola Eksempel is no longer in the list of members")
    assert names(screen) == ["Kari Prøve", "Ola Eksempel", "Per Test"]


def test_the_way_back_is_never_that_of_another_step(screen: Screen, forum: Forum, world: World) -> None:
    screen.find("Ola Eksempel", Row).setFocus()
    screen.key("Delete")
    screen.find("Per Test", Row).setFocus()
    screen.key("Space")
    assert not forum.seat(world.director.id).is_expected
    screen.press("Undo: Ola Eksempel is no longer in the list of members")
    assert not forum.seat(world.director.id).is_expected
    assert screen.shows("Something else was done since. Ctrl+Z takes back one step after the other.")
    screen.key("Ctrl+Z", 2)
    assert names(screen) == ["Kari Prøve", "Ola Eksempel", "Per Test"]


def test_after_an_election_politicians_are_to_be_confirmed(screen: Screen, forum: Forum, world: World) -> None:
    world.clock.set(world.clock.now().replace(year=2027, month=11))
    screen.go("today")
    screen.go("council", forum.id)
    world.plan(date(2027, 12, 1))
    screen.settle()
    assert screen.shows("To be confirmed")
    screen.press("Confirm that Kari Prøve still has the post")
    assert not screen.shows("To be confirmed")
    assert screen.shows("Kari Prøve is confirmed")
    assert screen.focus.accessibleName().startswith("Kari Prøve")


def test_many_members_and_a_narrow_window(screen: Screen, forum: Forum, world: World) -> None:
    with world.desk.write(Op.ADD_MEMBER) as work:
        for number in range(40):
            councils.welcome_stranger(
                work, forum.id, f"Medlem {number:02} med et svært langt navn som ikke får plass noe sted " * 2
            )
    screen.window.resize(1024, 700)
    screen.settle()
    assert len(names(screen)) == 43
    assert screen.page.width() <= 1024
    screen.find("Kari Prøve", Row).setFocus()
    screen.key("End")
    assert screen.focus.accessibleName().startswith("Per Test")
    assert not screen.focus.visibleRegion().isEmpty()  # scrolled to
