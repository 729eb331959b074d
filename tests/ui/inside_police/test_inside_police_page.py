"""Inside the police on the screen: noted, answered, changed and removed, by keys and by clicks."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from liaison_desk.domain.changes import Op
from liaison_desk.domain.inside_police import PoliceNote, PoliceNoteKind
from liaison_desk.services import inside_police
from liaison_desk.ui.inside_police.row import NoteRow
from liaison_desk.ui.kit.fields import Select
from liaison_desk.ui.place import Place
from tests.ui.restart import killed_and_started
from tests.ui.screen import Screen
from tests.world import World

pytestmark = pytest.mark.usefixtures("plurals")
K = PoliceNoteKind


@pytest.fixture
def need(world: World) -> PoliceNote:
    """Three weeks old."""
    with world.desk.write(Op.ADD_POLICE_NOTE) as work:
        return inside_police.add(work, K.NEED, date(2026, 11, 3), "Tyveri", "Etterretning", world.municipality.id)


@pytest.fixture
def seen(screen: Screen) -> Screen:
    screen.go("inside_police")
    return screen


def notes(world: World) -> list[PoliceNote]:
    with world.desk.read() as reader:
        return list(inside_police.load(reader).notes)


def rows(screen: Screen) -> list[str]:
    return [row.accessibleName() for row in screen.page.findChildren(NoteRow) if row.isVisible()]


def test_a_need_is_noted_by_keys_and_undone(seen: Screen, world: World) -> None:
    assert seen.focus.accessibleName() == "What it is about"
    seen.type("Russ og fest")
    seen.find("Unit or person", QLineEdit).setFocus()
    seen.type("Etterretning")
    seen.find("Municipality", Select).setFocus()
    seen.key("Down")
    seen.key("Ctrl+Return")
    (note,) = notes(world)
    assert (note.kind, note.words, note.whom, note.on) == (K.NEED, "Russ og fest", "Etterretning", world.desk.today())
    assert note.municipality_id == world.municipality.id
    assert rows(seen) == [
        "Russ og fest. Information need  ·  Øygarden  ·  Etterretning  ·  24 November. open for 0 days"
    ]
    assert seen.focus.accessibleName() == "What it is about"
    assert seen.find("What it is about", QLineEdit).text() == ""
    seen.key("Ctrl+Z")
    assert notes(world) == []


def test_of_indicia_there_is_nothing_to_write_but_the_day(seen: Screen, world: World) -> None:
    seen.type("Navn på en person")
    seen.find("What it is", Select).setFocus()
    seen.key("End")
    assert not seen.has("What it is about")
    assert not seen.has("Unit or person")
    seen.write("Day", "20.11.2026")
    seen.press("Note it")
    (note,) = notes(world)
    assert (note.kind, note.words, note.whom, note.on) == (K.INDICIA, "", "", date(2026, 11, 20))
    assert rows(seen) == ["Registered in Indicia. 20 November"]


def test_what_is_missing_or_personal_is_said_beside_the_field(seen: Screen, world: World) -> None:
    seen.press("Note it")
    assert seen.shows("Write something first.")
    seen.find("What it is about", QLineEdit).setFocus()
    seen.type("Om 01010150074")
    assert seen.shows("national identity number")
    seen.write("Day", "1.12.2026")
    seen.press("Note it")
    assert notes(world) == []
    assert seen.find("What it is about", QLineEdit).text() == "Om 01010150074"
    seen.write("Day", "")
    seen.press("Note it")
    assert seen.shows("Write the day.")


def test_an_old_need_comes_from_today_and_is_answered_with_a_letter(
    need: PoliceNote, screen: Screen, world: World
) -> None:
    screen.press("See the need: Answer the information need: Tyveri")
    assert screen.window.place == Place("inside_police", need.id)
    assert screen.focus.accessibleName().startswith("Tyveri")
    screen.key("F")
    assert [note.answered_on for note in notes(world)] == [world.desk.today()]
    assert rows(screen) == [
        "Tyveri. Information need  ·  Øygarden  ·  Etterretning  ·  asked 3 November, answered 24 November"
    ]
    screen.key("Ctrl+Z")
    screen.press("Answered: Tyveri")
    screen.go("today")
    assert not screen.shows("Answer the information need")


def test_a_note_is_changed_in_its_place(need: PoliceNote, seen: Screen, world: World) -> None:
    seen.press("Change: Tyveri")
    seen.key("End")
    seen.type(" i butikk")
    seen.write("Answered", "10.11.2026")
    seen.find("Save").setFocus()
    seen.key("Ctrl+Return")
    (note,) = notes(world)
    assert (note.words, note.answered_on) == ("Tyveri i butikk", date(2026, 11, 10))
    assert seen.focus.accessibleName().startswith("Tyveri i butikk")
    seen.key("Return")
    seen.type("bort")
    seen.key("Escape")
    assert notes(world) == [note]
    assert seen.focus.accessibleName().startswith("Tyveri i butikk")


def test_a_note_is_removed_and_comes_back(need: PoliceNote, seen: Screen, world: World) -> None:
    seen.find("Tyveri. ").setFocus()
    seen.key("Delete")
    assert notes(world) == []
    assert seen.focus.accessibleName() == "What it is about"
    seen.key("Ctrl+Z")
    assert notes(world) == [need]
    seen.press("Remove: Tyveri")
    assert notes(world) == []


def test_what_is_half_written_is_there_after_a_crash(need: PoliceNote, seen: Screen, tmp_path: Path) -> None:
    seen.type("Halvt")
    seen.press("Change: Tyveri")
    seen.type("X")
    seen.find("Answered", QLineEdit).setFocus()
    seen.type("neste")
    with killed_and_started(seen, tmp_path / "again") as screen:
        screen.go("inside_police")
        assert screen.find("What it is about", QLineEdit).text() == "Halvt"
        screen.press("Change: Tyveri")
        words = [edit.text() for edit in screen.page.findChildren(QLineEdit) if edit.isVisible()]
        assert "TyveriX" in words
        assert "neste" in words


def test_many_fold_and_unfold(seen: Screen, world: World) -> None:
    with world.desk.write(Op.ADD_POLICE_NOTE) as work:
        for day in range(1, 24):
            inside_police.add(work, K.BRIEFING, date(2026, 11, day), f"Parole {day}")
    seen.settle()
    assert len(rows(seen)) == 20
    seen.press("Show 3 more")
    assert len(rows(seen)) == 23


def test_the_municipality_shows_the_last_of_it_and_leads_to_a_new_one(
    need: PoliceNote, screen: Screen, world: World
) -> None:
    screen.go("municipality", world.municipality.id)
    said = "Tyveri, Information need  ·  3 November  ·  not answered"
    assert screen.has(said)
    screen.press("Note something")
    assert screen.window.place == Place("inside_police", "", "", world.municipality.id)
    screen.type("Fart")
    screen.key("Return")
    assert {note.municipality_id for note in notes(world)} == {world.municipality.id}
    screen.key("Alt+Left")
    screen.press(said)
    assert screen.focus.accessibleName().startswith("Tyveri")


def test_its_words_are_found_from_the_palette(need: PoliceNote, screen: Screen) -> None:
    screen.key("Ctrl+K")
    screen.type("tyver")
    screen.wait(lambda: screen.context.jobs.is_idle)
    screen.settle()
    screen.key("Return")
    assert screen.window.place == Place("inside_police", need.id)
