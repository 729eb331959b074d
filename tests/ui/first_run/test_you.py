"""Step 1: who the officer is."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox

from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.officer import Officer, OfficerRole
from tests.ui.first_run.conftest import PLACES, YOU, Run


def test_the_program_starts_here_with_the_keyboard_in_the_name(run: Run) -> None:
    assert run.window.place.page == "first_run"
    assert run.step == YOU
    assert run.focus is run.find("Name")
    assert run.shows("Who are you?")
    assert not run.has("Navigation")  # the rail of the program has nothing to go to yet
    assert [button.isEnabled() for button in run.page.rail.buttons] == [True, False, False, False]
    assert run.stored.officer is None


def test_all_of_it_by_keys_in_reading_order(run: Run) -> None:
    run.type("Ingrid Solheim")
    run.key("Tab")
    assert run.focus is run.find("Title")
    run.key("Ctrl+A")
    run.type("politioverbetjent")
    run.key("Tab")
    assert run.focus is run.find("Police liaison officer")
    run.key("Tab")
    assert run.focus is run.find("Police district")
    run.pick("Police district", "Vest politidistrikt")
    run.key("Tab")
    run.type("Bergen vest")
    run.key("Tab")
    run.type("ingrid@example.org")
    run.key("Tab")
    run.type("55 00 00 00")
    run.key("Return")
    assert run.step == PLACES
    known = run.stored.officer
    assert known is not None
    assert (known.officer.role, known.officer.police_district, known.officer.unit) == (
        OfficerRole.POLICE,
        "Vest politidistrikt",
        "Bergen vest",
    )
    person = known.contact
    assert (person.name, person.title, person.email, person.phone) == (
        "Ingrid Solheim",
        "politioverbetjent",
        "ingrid@example.org",
        "55 00 00 00",
    )
    assert run.context.desk.author == known.officer.id
    assert (len(run.all(Officer)), len(run.all(Contact))) == (1, 1)


def test_a_name_is_asked_for_beside_the_name(run: Run) -> None:
    run.find("Unit").setFocus()
    run.type("Sotra")
    run.key("Return")
    assert run.step == YOU
    assert run.page.you.name.error == "A name is needed."
    assert run.focus is run.find("Name")
    assert run.find("Name").accessibleDescription() == "A name is needed."
    run.type("O")
    assert run.page.you.name.error == ""
    run.press("Next")
    assert run.stored.officer is not None
    assert run.stored.officer.officer.unit == "Sotra"


def test_spaces_are_no_name(run: Run) -> None:
    run.type("   ")
    run.key("Return")
    assert (run.step, run.page.you.name.error) == (YOU, "A name is needed.")


def test_the_usual_title_follows_the_role_by_mouse_and_by_arrow(run: Run) -> None:
    title = run.find("Title")
    assert title.text() == "politikontakt"
    run.press("Business liaison officer")
    assert title.text() == "næringslivskontakt"
    run.find("Business liaison officer").setFocus()
    run.key("Left")
    assert title.text() == "politikontakt"


def test_a_title_of_ones_own_stays_with_the_role(run: Run) -> None:
    run.write("Title", "lensmann")
    run.press("Business liaison officer")
    assert run.find("Title").text() == "lensmann"
    run.write("Name", "Ola")
    run.press("Next")
    assert run.stored.role is OfficerRole.BUSINESS


def test_back_shows_what_was_written_and_a_change_counts(run: Run) -> None:
    run.come_to(PLACES)
    run.press("Back")
    assert (run.step, run.find("Name").text()) == (YOU, "Ola Eksempel")
    assert run.focus is run.find("Name")
    run.write("Name", "Ola P. Eksempel")
    run.pick("Police district", "Innlandet politidistrikt")
    run.press("Next")
    assert run.stored.officer is not None
    assert run.stored.officer.contact.name == "Ola P. Eksempel"
    assert run.stored.officer.officer.police_district == "Innlandet politidistrikt"
    assert len(run.all(Contact)) == 1


def test_a_name_that_is_emptied_again_stops_at_its_own_step(run: Run) -> None:
    run.come_to(PLACES)
    run.press("Back")
    run.find("Name").selectAll()
    run.key("Delete")
    run.press("2. Municipalities")
    assert (run.step, run.page.you.name.error) == (YOU, "A name is needed.")
    assert run.stored.officer is not None
    assert run.stored.officer.contact.name == "Ola Eksempel"


def test_what_is_half_typed_is_there_the_next_time(run: Run, again: Callable[[], None]) -> None:
    run.type("Ingr")
    run.press("Business liaison officer")
    run.pick("Police district", "Øst politidistrikt")
    run.find("Phone").setFocus()
    run.type("5500")
    again()
    assert run.stored.officer is None
    assert (run.step, run.find("Name").text(), run.find("Phone").text()) == (YOU, "Ingr", "5500")
    assert run.find("Title").text() == "næringslivskontakt"
    assert run.find("Police district", QComboBox).currentText() == "Øst politidistrikt"
    assert run.find("Business liaison officer").isChecked()
