"""The facts of a council, each changed in its place; its end, and the way back."""

from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council, CouncilKind, Secretariat
from liaison_desk.domain.register import find
from liaison_desk.services import municipalities, reference
from tests.ui.council.conftest import Forum
from tests.ui.restart import killed_and_started
from tests.ui.screen import Screen
from tests.world import World


def test_opened_and_closed_by_keys_and_by_mouse(screen: Screen, forum: Forum) -> None:
    screen.key("F2")
    assert screen.focus.accessibleName() == "Name"
    screen.key("Esc")
    assert screen.focus.accessibleName() == "Change the council"
    screen.key("Return")
    assert screen.focus.accessibleName() == "Name"
    screen.press("Done changing the council")
    assert not screen.has("Usual weekday")
    assert screen.context.desk.next_undo() is None


@pytest.mark.parametrize(
    ("field", "words", "name", "value"),
    [
        ("Name", " Politirådet ", "name", "Politirådet"),
        ("Led by", "byrådslederen", "leadership", "byrådslederen"),
        ("Also serves as", "SLT-gruppe", "also_serves_as", "SLT-gruppe"),
        ("Usual place", "Rådhuset", "place", "Rådhuset"),
        ("From", "13", "start", time(13, 0)),
        ("To", "14.30", "end", time(14, 30)),
        ("Agenda, days before", "10", "notice_days", 10),
        ("Minutes, days after", "14", "minutes_days", 14),
        ("Knowledge, days before", "28", "knowledge_days", 28),
        ("Items, days before", "14", "items_days", 14),
        ("Cleared, days before", "0", "clearance_days", 0),
        ("Meetings a year", "4", "meetings_per_year", 4),
    ],
)
def test_what_is_written(screen: Screen, forum: Forum, field: str, words: str, name: str, value: object) -> None:
    before = forum.row
    screen.key("F2")
    screen.write(field, words)
    assert getattr(forum.row, name) == value
    screen.key("Esc")
    screen.key("Ctrl+Z")
    assert screen.shows("Undone: Change council")
    assert forum.row == before
    screen.key("Ctrl+Y")
    assert getattr(forum.row, name) == value


@pytest.mark.parametrize(
    ("field", "words", "name", "value"),
    [
        ("Kind", "Local police council", "kind", CouncilKind.LOCAL),
        ("Usual weekday", "Wednesday", "weekday", 2),
    ],
)
def test_what_is_chosen_from_a_list(
    screen: Screen, forum: Forum, field: str, words: str, name: str, value: object
) -> None:
    screen.key("F2")
    forum.pick(field, words)
    assert getattr(forum.row, name) == value


def test_a_deadline_is_given_up_by_an_empty_field(screen: Screen, forum: Forum) -> None:
    screen.key("F2")
    screen.write("Items, days before", "14")
    assert forum.row.items_days == 14
    screen.write("Items, days before", "")
    assert forum.row.items_days is None
    screen.write("Agenda, days before", "")
    assert forum.row.notice_days == 7
    assert forum.error("Agenda, days before") == "Write a number from 0 to 99."


def test_where_the_municipality_is_secretariat_there_are_no_numbers(screen: Screen, forum: Forum) -> None:
    screen.key("F2")
    screen.write("Items, days before", "14")
    screen.press("The municipality", QPushButton)
    assert not screen.has("Agenda, days before")
    assert not any(field.startswith("Next case number") for field in screen.reads())
    screen.key("Esc")
    assert screen.shows("Our items 14 days before, minutes 7 days after")
    assert screen.shows("The municipality numbers the cases")


def test_what_is_chosen_of_two(screen: Screen, forum: Forum) -> None:
    screen.key("F2")
    screen.press("The municipality", QPushButton)
    assert forum.row.secretariat is Secretariat.MUNICIPALITY
    screen.key("Left")
    assert forum.row.secretariat is Secretariat.POLICE
    screen.press("Open", QPushButton)
    assert forum.row.is_open
    screen.key("Esc")
    assert screen.shows("Open")


def test_the_council_above(screen: Screen, forum: Forum, world: World) -> None:
    below = forum.found("Lokalt råd Sotra", parent=world.council.id)
    above = forum.found("Fylkesrådet", CouncilKind.REGIONAL)
    screen.key("F2")
    forum.pick("Reports to", "Fylkesrådet")
    assert forum.row.parent_id == above.id
    assert screen.has("Fylkesrådet. Receives reports from here")
    screen.go("council", above.id)
    screen.key("F2")
    box = screen.find("Reports to")
    names = [box.itemText(number) for number in range(box.count())]
    assert names == ["No council above"]  # not itself, and nothing that reports to it
    assert below.id


def test_a_regional_council_serves_several_and_may_stand_in_their_place(
    screen: Screen, forum: Forum, world: World
) -> None:
    with world.desk.write(Op.ADD_MUNICIPALITY) as work:
        municipalities.assign(work, find(reference.register(), "Askøy")[0], world.desk.today())
    screen.key("F2")
    assert not screen.has("Instead of the municipalities' own councils")
    forum.pick("Kind", "Regional police council")
    screen.press("Askøy", QCheckBox)
    assert [place.name for place in forum.file.municipalities] == ["Øygarden", "Askøy"]
    tick = screen.find("Instead of the municipalities' own councils", QCheckBox)
    tick.setFocus()
    screen.key("Space")
    assert forum.row.replaces_own
    screen.key("Esc")
    assert screen.shows("This one stands in their place")
    screen.key("F2")
    forum.pick("Kind", "Overall police council")
    assert not forum.row.replaces_own


@pytest.mark.parametrize(
    ("field", "words", "sentence"),
    [
        ("Name", "", "A name is needed."),
        ("From", "kl. ti", "Write a time, for example 13.30."),
        ("Agenda, days before", "", "Write a number from 0 to 99."),
        ("Meetings a year", "60", "Write a number from 0 to 52."),
        ("Next case number in 2026", "0", "Write a number from 1 to 9999."),
        ("The council's last day", "31.11", "November has 30 days. Did you mean 30 November?"),
    ],
)
def test_what_may_not_be_has_its_sentence_and_loses_nothing(
    screen: Screen, forum: Forum, world: World, field: str, words: str, sentence: str
) -> None:
    before = forum.row
    other = forum.found("Lokalt råd Sotra")
    screen.key("F2")
    screen.write(field, words)
    assert (forum.error(field), screen.find(field, QLineEdit).text()) == (sentence, words)
    assert forum.row == before
    screen.go("today")
    screen.go("council", forum.id)
    assert (forum.error(field), screen.find(field, QLineEdit).text()) == (sentence, words)
    screen.go("council", other.id)  # and it is never shown at another one
    screen.key("F2")
    assert (forum.error(field), screen.find(field, QLineEdit).text() == words) == ("", False)
    with world.desk.read() as reader:
        assert reader.get(Council, other.id) == other


def test_either_hour_puts_the_other_right(screen: Screen, forum: Forum) -> None:
    screen.key("F2")
    screen.write("From", "14.00")
    screen.write("To", "13.00")
    assert forum.error("To") == "The end must be after the start."
    assert (forum.row.start, forum.row.end) == (time(14), None)
    screen.write("From", "12.00")
    assert forum.error("To") == ""
    assert (forum.row.start, forum.row.end) == (time(12), time(13))
    screen.write("To", "")
    assert forum.row.end is None


def test_case_numbers_only_rise(screen: Screen, forum: Forum) -> None:
    number = "Next case number in 2026"
    screen.key("F2")
    screen.write(number, "7")
    assert forum.file.last_numbers == {2026: 6}
    screen.write(number, "3")
    assert forum.error(number) == "Earlier numbers are used. The first free one is 7."
    assert screen.find(number, QLineEdit).text() == "3"
    screen.write(number, "8")
    assert (forum.error(number), forum.file.last_numbers) == ("", {2026: 7})
    screen.key("Esc")
    assert screen.shows("8/26")


# -- its end


def test_ended_on_a_day_and_taken_up_again(screen: Screen, forum: Forum) -> None:
    screen.key("F2")
    screen.write("The council's last day", "31.10.2026")
    assert forum.row.ended_on == date(2026, 10, 31)
    assert screen.shows("The council ended 31 October")
    assert not screen.has("New meeting")
    screen.key("Esc")
    screen.go("today")
    screen.go("council", forum.id)
    assert screen.focus.accessibleName() == "Take up the council again"
    screen.key("Space")
    assert forum.row.ended_on is None
    assert screen.focus.accessibleName() == "New meeting"
    screen.key("F2")
    assert not screen.has("Take up the council again")
    assert screen.find("The council's last day", QLineEdit).text() == ""
    screen.key("Ctrl+Z", 2)
    assert forum.row.ended_on is None
    screen.key("Ctrl+Y")
    assert screen.shows("Redone: End council")
    screen.write("The council's last day", "31.12.2026")
    assert screen.shows("The council ends 31 December")
    screen.write("The council's last day", "")
    assert forum.row.ended_on is None


def test_removed_before_its_first_meeting(screen: Screen, forum: Forum, world: World) -> None:
    screen.go("municipality", world.municipality.id)
    screen.go("council", forum.id)
    screen.key("F2")
    screen.press("Remove the council")
    assert screen.page.place.page == "municipality"
    assert screen.shows("Politirådet i Øygarden is removed")
    with world.desk.read() as reader:
        assert reader.find(Council, forum.id) is None
    screen.press("Undo: Politirådet i Øygarden is removed")
    assert forum.row == world.council
    assert len(forum.file.members) == 3
    assert len(forum.titles()) == 7


def test_with_a_meeting_it_can_only_be_ended(screen: Screen, forum: Forum, world: World) -> None:
    world.plan()
    screen.key("F2")
    screen.press("Remove the council")
    assert screen.shows("The council has a history, so it is kept. You can end it instead.")
    assert forum.row == world.council


# -- a kill while typing


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("Led by", "byrådsled"),
        ("From", "13.3"),
        ("Agenda, days before", "1"),
        ("The council's last day", "neste f"),
    ],
)
def test_what_is_half_typed_is_there_after_a_kill(
    screen: Screen, forum: Forum, tmp_path: Path, field: str, words: str
) -> None:
    screen.key("F2")
    edit = screen.find(field, QLineEdit)
    edit.setFocus()
    screen.key("Ctrl+A")
    screen.type(words)
    with killed_and_started(screen, tmp_path / "again") as later:
        later.go("council", forum.id)
        later.key("F2")
        assert later.find(field, QLineEdit).text() == words


def test_long_names_do_not_widen_the_page(screen: Screen, forum: Forum, world: World) -> None:
    long: Any = "Det overordnede politirådet for hele den store kommunen og alle dens bydeler " * 4
    screen.key("F2")
    screen.write("Name", long)
    screen.key("Esc")
    assert forum.row.name == long.strip()
    screen.window.resize(1024, 700)
    screen.settle()
    assert screen.window.width() == 1024
    assert screen.page.width() <= 1024
    screen.go("municipality", world.municipality.id)
    assert screen.page.width() <= 1024
