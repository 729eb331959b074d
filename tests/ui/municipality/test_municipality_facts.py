"""The facts of a municipality: each can be put in the place of what the register says."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from liaison_desk.domain.municipalities import LanguageForm
from tests.ui.municipality.conftest import Town
from tests.ui.restart import killed_and_started
from tests.ui.screen import Screen
from tests.world import World

LONG = "Den samiske forvaltningskommunen med det aller lengste navnet som noen har tenkt ut " * 3


def test_opened_and_closed_by_keys_and_by_mouse(screen: Screen, town: Town) -> None:
    screen.key("F2")
    assert screen.focus.accessibleName() == "Name"
    screen.key("F2")
    assert not screen.page.facts.is_open
    assert screen.focus.accessibleName() == "Change the municipality"
    screen.press("Change the municipality")
    screen.key("Esc")
    assert not screen.page.facts.is_open
    screen.press("Change the municipality")
    screen.press("Done changing the municipality")
    assert screen.shows("Øygarden kommune (4626)")
    assert screen.context.desk.next_undo() is None  # looking is no change


@pytest.mark.parametrize(
    ("field", "words", "name"),
    [
        ("Name", "Øygarden", ""),
        ("Municipality number", "4646", "number"),
        ("Form", "herad", "form"),
        ("City area", "Sotra", "area"),
        ("County", "Hordaland", "county"),
        ("Sámi name", "Sállir", "sami_name"),
        ("Kven name", "Suola", "kven_name"),
        ("Police district", "Sør-Vest politidistrikt", "police_district"),
        ("Station district", "Sotra", "station_district"),
    ],
)
def test_every_text_can_be_overridden_and_undone(screen: Screen, town: Town, field: str, words: str, name: str) -> None:
    before = town.row
    screen.key("F2")
    screen.write(field, f"  {words} ")
    if not name:
        assert (town.row, screen.context.desk.next_undo()) == (before, None)
        return
    assert getattr(town.row, name) == words
    assert screen.page.facts.isAncestorOf(screen.focus)  # in the next field, where nothing has been written
    screen.key("Ctrl+Z")
    assert screen.shows("Undone: Change municipality")
    assert town.row == before
    screen.key("Ctrl+Y")
    assert getattr(town.row, name) == words
    screen.key("F2")
    assert screen.shows(words)


def test_the_choices(screen: Screen, town: Town) -> None:
    screen.key("F2")
    screen.press("Neutral", QPushButton)
    assert town.row.language_form is LanguageForm.NEUTRAL
    screen.key("Left")
    assert town.row.language_form is LanguageForm.NN
    tick = screen.find("In the administrative area for Sámi languages", QCheckBox)
    screen.click(tick, QPoint(12, tick.height() // 2))
    assert town.row.in_sami_area
    screen.key("Space")
    assert not town.row.in_sami_area
    screen.key("Space")
    screen.key("Esc")
    assert screen.shows("In the administrative area")


def test_the_number_of_people_is_one_step_however_many_digits(screen: Screen, town: Town) -> None:
    screen.key("F2")
    screen.write("Inhabitants", "40123")
    assert town.row.population == 40_123
    screen.key("F2")
    assert screen.shows("40,123")
    screen.key("Ctrl+Z")
    assert town.row.population == 39_768
    screen.key("F2")
    screen.find("Inhabitants", QLineEdit).setFocus()
    screen.key("End")
    screen.type("many")
    assert town.row.population == 39_768
    screen.write("Inhabitants", "")
    screen.key("F2")
    assert town.row.population is None
    assert not screen.shows("Inhabitants")


def test_assigned_from_and_to(screen: Screen, town: Town) -> None:
    screen.key("F2")
    screen.write("Assigned from", "1.9.2026")
    assert town.row.assigned_from == date(2026, 9, 1)
    screen.write("Assigned to", "31.8.2026")
    assert town.error("Assigned to") == "The end must be after the start."
    assert screen.find("Assigned to", QLineEdit).text() == "Monday 31 August"
    assert town.row.assigned_to is None
    screen.write("Assigned to", "31.12")
    assert (town.error("Assigned to"), town.row.assigned_to) == ("", date(2026, 12, 31))
    screen.key("F2")
    assert screen.shows("from 1 September until 31 December")
    screen.key("F2")
    screen.write("Assigned to", "")
    assert town.row.assigned_to is None


@pytest.mark.parametrize(
    ("field", "words", "sentence", "name"),
    [
        ("Name", "", "A name is needed.", "name"),
        ("Municipality number", "46", "A municipality number has four digits.", "number"),
        ("Assigned from", "31.11", "November has 30 days. Did you mean 30 November?", "assigned_from"),
        ("Assigned to", "neste fredag", "This can mean two days. Choose one with 1 or 2.", "assigned_to"),
    ],
)
def test_what_may_not_be_has_its_sentence_and_loses_nothing(
    screen: Screen, town: Town, field: str, words: str, sentence: str, name: str
) -> None:
    before: Any = getattr(town.row, name)
    screen.key("F2")
    screen.write(field, words)
    assert (town.error(field), screen.find(field, QLineEdit).text()) == (sentence, words)
    assert getattr(town.row, name) == before
    screen.go("today")
    screen.go("municipality", town.id)
    assert (town.error(field), screen.find(field, QLineEdit).text()) == (sentence, words)


@pytest.mark.parametrize(
    ("field", "words"),
    [("Name", ""), ("Municipality number", "46"), ("Assigned to", "neste fredag"), ("Assigned from", "31.11")],
)
def test_what_may_not_be_is_never_shown_at_another_municipality(
    screen: Screen, town: Town, field: str, words: str
) -> None:
    other = town.assign("Askøy")
    screen.key("F2")
    screen.write(field, words)
    screen.go("municipality", other.id)
    screen.key("F2")
    assert (town.error(field), screen.find(field, QLineEdit).text() == words) == ("", False)
    screen.key("F2")
    assert town.stored(other.id) == other


def test_the_same_part_of_the_same_municipality_is_not_had_twice(screen: Screen, town: Town) -> None:
    part = town.assign("Øygarden", "Sotra")
    screen.go("municipality", part.id)
    screen.key("F2")
    screen.write("City area", "")
    assert town.error("City area").startswith("Øygarden is among your municipalities already.")
    assert town.stored(part.id).area == "Sotra"


def test_very_long_names_are_kept_and_shown(screen: Screen, town: Town) -> None:
    screen.key("F2")
    screen.write("Name", LONG)
    screen.key("F2")
    assert town.row.name == LONG.strip()
    assert screen.window.width() == 1440
    assert screen.page.width() <= 1440


def test_what_is_typed_is_there_after_a_kill(screen: Screen, town: Town, tmp_path: Path) -> None:
    screen.key("F2")
    screen.find("Station district", QLineEdit).setFocus()
    screen.key("End")
    screen.type(" og Sund")
    with killed_and_started(screen, tmp_path / "again") as later:
        later.go("municipality", town.id)
        assert later.shows("Askøy og Øygarden og Sund")


def test_half_a_date_is_there_after_a_kill_and_gone_when_given_up(screen: Screen, town: Town, tmp_path: Path) -> None:
    other = town.assign("Askøy")
    screen.key("F2")
    screen.find("Assigned to", QLineEdit).setFocus()
    screen.type("neste fr")
    with killed_and_started(screen, tmp_path / "again") as later:
        later.go("municipality", other.id)
        later.key("F2")
        assert later.find("Assigned to", QLineEdit).text() == ""
        later.go("municipality", town.id)
        later.key("F2")
        field = later.find("Assigned to", QLineEdit)
        assert field.text() == "neste fr"
        field.setFocus()
        later.key("Esc")
        assert field.text() == ""
        with killed_and_started(later, tmp_path / "third") as last:
            last.go("municipality", town.id)
            last.key("F2")
            assert last.find("Assigned to", QLineEdit).text() == ""


# -- the approval of a fourth one [P2]


@pytest.fixture
def fourth(screen: Screen, town: Town) -> Town:
    for name in ("Askøy", "Bergen"):
        town.assign(name)
    town.id = town.assign("Skaun").id
    town.open()
    return town


NOTICE = "The Police Directorate's approval is missing"


def test_the_fourth_needs_an_approval_until_reference_and_date_are_recorded(screen: Screen, fourth: Town) -> None:
    assert screen.shows(NOTICE)
    screen.press("Record the approval")
    assert screen.focus.accessibleName() == "Reference of the approval"
    screen.type("POD 2026/1234")
    screen.key("Tab")
    assert screen.shows(NOTICE)  # the date is still missing
    assert screen.focus.accessibleName() == "Date of the approval"
    screen.type("20.11.2026")
    screen.key("Return")
    assert (fourth.row.approval_reference, fourth.row.approved_on) == ("POD 2026/1234", date(2026, 11, 20))
    assert not screen.shows(NOTICE)
    screen.key("Esc")
    assert screen.shows("POD 2026/1234, 20 November")
    screen.key("Ctrl+Z", 2)
    screen.settle()
    assert screen.shows(NOTICE)


def test_the_third_needs_none(screen: Screen, town: Town) -> None:
    town.assign("Askøy")
    third = town.assign("Skaun")
    screen.go("municipality", third.id)
    assert not screen.shows(NOTICE)
    screen.key("F2")
    assert not screen.has("Reference of the approval")


def test_with_one_given_up_the_fourth_is_the_third(screen: Screen, fourth: Town, world: World) -> None:
    assert screen.shows(NOTICE)
    screen.go("municipality", world.municipality.id)
    screen.key("F2")
    screen.write("Assigned from", "1.9.2026")
    screen.press("End the assignment")
    screen.write("Your last day there", "23.11.2026")
    screen.press("End the assignment on this day")
    screen.go("municipality", fourth.id)
    assert not screen.shows(NOTICE)
