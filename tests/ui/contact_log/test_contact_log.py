"""The contact log from anywhere, on its own page and on those about a person or a municipality [W2]."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QMenu

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import ContactKind, LogEntry
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.ids import LogEntryId, new_id
from liaison_desk.services import actions, contact_log, contacts, meetings
from liaison_desk.ui.kit.lists import RowList
from liaison_desk.ui.kit.theme import Theme
from liaison_desk.ui.place import Place
from tests.ui.access import faults
from tests.ui.conftest import ENGLISH
from tests.ui.restart import killed_and_started
from tests.ui.screen import Screen
from tests.world import World

WORDS = "What was it about?"


@pytest.fixture
def entry(world: World) -> LogEntry:
    return log(world, "Om lys i gangvegen", on=date(2026, 11, 20))


def log(world: World, words: str, on: date = date(2026, 11, 24)) -> LogEntry:
    made = LogEntry(
        id=LogEntryId(new_id()), on=on, kind=ContactKind.CALL, words=words, municipality_id=world.municipality.id
    )
    with world.desk.write(Op.LOG_CONTACT) as work:
        return contact_log.add(work, made, [world.mayor.id])


def entries(world: World) -> list[LogEntry]:
    with world.desk.read() as reader:
        return [row.entry for row in contact_log.rows(reader)]


def people(world: World) -> list[str]:
    with world.desk.read() as reader:
        return [person.name for person in contact_log.rows(reader)[0].people]


def titles(screen: Screen) -> list[str]:
    model = screen.find("Contact log", RowList).model()
    return [str(model.index(number, 0).data()) for number in range(model.rowCount())]


# -- from anywhere
def test_a_call_is_logged_by_its_key_a_name_and_what_it_was_about(screen: Screen, world: World) -> None:
    screen.key("Ctrl+L")
    screen.type("Kari")
    screen.key("Return")
    screen.type("Om datoar")
    screen.key("Return")
    (made,) = entries(world)
    assert (made.words, made.kind, made.on) == ("Om datoar", ContactKind.CALL, date(2026, 11, 24))
    assert made.municipality_id == world.municipality.id  # the person's own
    assert made.is_in_role
    assert people(world) == ["Kari Prøve"]
    assert screen.shows("Logged: Om datoar")
    screen.press("Show: Logged: Om datoar")
    assert screen.window.place == Place("contact_log", made.id)
    screen.key("Ctrl+Z")
    assert entries(world) == []


def test_a_lecture_is_outside_the_role_and_forwarded(screen: Screen, world: World) -> None:
    screen.key("Ctrl+L")
    assert not screen.has("Forwarded to")
    screen.write(WORDS, "Foredrag for foreldre")
    how = screen.find("How", QComboBox)
    how.setFocus()
    screen.key("Down", times=how.count() - 1)
    assert not screen.find("Within the role", QCheckBox).isChecked()
    screen.write("Forwarded to", "Forebyggende")
    screen.write("When", "20.11")
    screen.write("Minutes", "75")
    screen.press("Keep the entry")
    (made,) = entries(world)
    assert (made.kind, made.is_in_role, made.forwarded_to) == (ContactKind.TALK, False, "Forebyggende")
    assert (made.on, made.minutes) == (date(2026, 11, 20), 75)


def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_lost(screen: Screen, world: World) -> None:
    screen.key("Ctrl+L")
    screen.press("Keep the entry")
    assert screen.shows("Write who it was with, or what it was about.")
    screen.write(WORDS, "Om straffesak 16123456")
    assert screen.shows("This looks like the number of a criminal case. Take it out.")
    screen.write("When", "2027-01-01")
    screen.press("Keep the entry")
    assert screen.shows("That day has not come yet.")
    assert screen.focus is screen.find("When", QLineEdit)
    screen.find(WORDS, QLineEdit).setFocus()
    screen.key("Escape")
    screen.key("Ctrl+L")  # it is there when the panel is opened next
    assert screen.find(WORDS, QLineEdit).text() == "Om straffesak 16123456"
    screen.press("Start afresh")
    assert screen.find(WORDS, QLineEdit).text() == ""
    assert entries(world) == []


def test_half_written_after_a_crash(screen: Screen, world: World, tmp_path: Path) -> None:
    screen.key("Ctrl+L")
    screen.type("Per")
    screen.key("Return")
    screen.type("Om veg")
    with killed_and_started(screen, tmp_path / "again") as again:
        again.key("Ctrl+L")
        assert again.find(WORDS, QLineEdit).text() == "Om veg"
        assert again.has("Take away: Per Test")
        again.press("Take away: Per Test")
        again.key("Return")
        with again.context.desk.read() as reader:
            (row,) = contact_log.rows(reader)
        assert (row.entry.words, row.people) == ("Om veg", ())


def test_a_meeting_that_is_being_held_is_not_disturbed(screen: Screen, world: World) -> None:
    meeting = world.plan(date(2026, 11, 24))
    with world.desk.write(Op.START_MEETING) as work:
        meetings.start(work, meeting.id)
    screen.go("meeting", meeting.id, "hold")
    screen.type("Halv lin")
    writing = screen.focus
    screen.key("Ctrl+L")
    screen.type("Kari")
    screen.key("Return")
    screen.type("Ringjer seinare")
    screen.key("Return")
    assert screen.focus is writing
    screen.type("je")
    assert [made.words for made in entries(world)] == ["Ringjer seinare"]
    assert screen.shows("Halv linje")


def test_a_call_about_an_action_item_is_in_its_history_too(screen: Screen, world: World) -> None:
    with world.desk.write(Op.ADD_ACTION) as work:
        action = actions.raise_item(work, "Sjekke lysa", owner=actions.Owner("Kari Prøve", world.mayor.id))
    screen.go("actions", action.id)
    screen.press("Log a contact")
    assert screen.shows("About the action item “Sjekke lysa”. It stands in its history too.")
    screen.type("Ferdig på fredag")
    screen.key("Return")
    assert people(world) == ["Kari Prøve"]
    assert screen.shows("In touch: Ferdig på fredag")
    screen.key("Ctrl+L")  # the same by its key
    assert screen.shows("About the action item “Sjekke lysa”. It stands in its history too.")


# -- what comes of it
def test_an_entry_becomes_an_action_item_by_one_key(screen: Screen, world: World, entry: LogEntry) -> None:
    screen.go("contact_log")
    screen.key("T")
    assert screen.find("What is to be done", QLineEdit).text() == "Om lys i gangvegen"
    assert screen.find("Owner", QLineEdit).text() == "Kari Prøve"
    screen.key("Ctrl+Return")
    with world.desk.read() as reader:
        (action,) = reader.all(ActionItem)
        assert contact_log.rows(reader)[0].action == action
    assert (action.owner_id, action.municipality_id) == (world.mayor.id, world.municipality.id)
    screen.key("T")  # now it leads there
    assert screen.window.place == Place("actions", action.id)
    assert screen.shows("From the contact log: call 20 Nov")


def test_an_entry_becomes_a_case_by_one_key(screen: Screen, world: World, entry: LogEntry) -> None:
    screen.go("contact_log")
    screen.key("S")
    assert screen.shows("No meeting is planned in a council here.")
    screen.key("Escape")
    meeting = world.plan()
    screen.key("S")
    screen.key("End")
    screen.type(" og parken")
    screen.press("Add the case")
    with world.desk.read() as reader:
        row = contact_log.rows(reader)[0]
    assert row.item is not None
    assert (row.item.title, row.item.meeting_id) == ("Om lys i gangvegen og parken", meeting.id)
    screen.key("S")
    assert screen.window.place == Place("meeting", meeting.id, "prepare", row.item.id)


# -- the list
def test_the_list_is_filtered_changed_and_emptied(screen: Screen, world: World, entry: LogEntry, plurals: None) -> None:
    log(world, "Om skulestart", on=date(2024, 8, 20))
    screen.go("contact_log")
    assert titles(screen) == ["November 2026", "Om lys i gangvegen", "August 2024", "Om skulestart"]
    assert screen.shows("1 entry is older than two years")
    screen.press("See them")
    assert titles(screen) == ["August 2024", "Om skulestart"]
    screen.press("Remove them")
    assert [made.words for made in entries(world)] == ["Om lys i gangvegen"]
    screen.key("Ctrl+Z")
    screen.key("Ctrl+F")
    screen.type("gangveg kari")
    assert titles(screen) == ["November 2026", "Om lys i gangvegen"]
    screen.key("Escape")
    screen.find("Contact log", RowList).setFocus()
    screen.key("F2")
    screen.find(WORDS, QLineEdit).setFocus()
    screen.key("End")
    screen.type(" ved skulen")
    screen.key("Return")
    assert entries(world)[0].words == "Om lys i gangvegen ved skulen"
    assert screen.shows("Changed: Om lys i gangvegen ved skulen")
    screen.key("Delete")
    assert [made.words for made in entries(world)] == ["Om skulestart"]
    screen.press("Undo: The entry is removed")
    assert len(entries(world)) == 2


def test_its_menu_names_the_keys_and_the_people(screen: Screen, world: World, entry: LogEntry) -> None:
    screen.go("contact_log")
    screen.key("Shift+F10")
    menu = next(menu for menu in screen.page.findChildren(QMenu) if menu.isVisible())
    said = [action.text() for action in menu.actions() if action.text()]
    assert said == [
        "Change\tEnter", "Make it an action item\tT", "Put it on an agenda\tS", "Go to Kari Prøve", "Remove\tDel",
    ]  # fmt: skip
    menu.actions()[4].trigger()
    menu.close()
    assert screen.window.place == Place("contacts", world.mayor.id)


def test_nothing_is_logged_yet(screen: Screen) -> None:
    screen.go("contacts")
    screen.press("Contact log")
    assert screen.shows("Nothing is logged yet")
    screen.key("L")
    assert screen.has("With whom")


# -- on the pages
def test_a_contacts_page_has_the_last_entries_and_a_quick_line(
    screen: Screen, world: World, entry: LogEntry, plurals: None
) -> None:
    for number in range(3):
        log(world, f"Samtale {number}")
    with world.desk.write(Op.EDIT_CONTACT) as work:
        contacts.save(work, replace(work.get(Contact, world.director.id), contact_every=30))
    screen.go("contacts", world.mayor.id)
    assert screen.shows("3 people, 1 without contact for too long")
    line = screen.find("Log a call briefly", QLineEdit)
    line.setFocus()
    screen.type("Om møteplanen")
    screen.key("Return")
    assert entries(world)[0].words == "Om møteplanen"
    assert screen.find("Om møteplanen. Kari Prøve").isVisible()
    assert line.text() == ""
    screen.press("All 5 entries of the log")
    assert len(titles(screen)) == 1 + 4 + 1
    screen.go("contacts", world.director.id)
    screen.find("Contacts", RowList).setFocus()
    screen.key("L")
    assert screen.has("Take away: Per Test")


def test_the_wanted_interval_is_set_where_the_facts_are(screen: Screen, world: World) -> None:
    for page, subject, kind in (
        ("contacts", world.mayor.id, Contact),
        ("municipality", world.municipality.id, type(world.municipality)),
    ):
        screen.go(page, subject)
        box = screen.find("Wanted contact", QComboBox)
        box.setFocus()
        screen.key("Down")
        screen.key("Down")
        screen.key("Return")
        with world.desk.read() as reader:
            assert reader.get(kind, subject).contact_every == 7  # type: ignore[attr-defined]
    screen.go("today")
    assert screen.shows("Get in touch with Øygarden")
    assert screen.shows("Get in touch with Kari Prøve, ordfører")
    screen.key("Return")
    assert screen.has("With whom")


def test_an_address_is_copied(screen: Screen, world: World) -> None:
    with world.desk.write(Op.EDIT_CONTACT) as work:
        contacts.save(work, replace(work.get(Contact, world.mayor.id), email="kari@eksempel.no"))
    screen.go("contacts", world.mayor.id)
    screen.press("Copy the e-mail address")
    assert QApplication.clipboard().text() == "kari@eksempel.no"


def test_an_open_action_item_is_ticked_from_the_persons_page(screen: Screen, world: World) -> None:
    with world.desk.write(Op.ADD_ACTION) as work:
        action = actions.raise_item(work, "Sjekke lysa", owner=actions.Owner("Kari Prøve", world.mayor.id))
    screen.go("contacts", world.mayor.id)
    screen.press("Mark as done: Sjekke lysa")
    with world.desk.read() as reader:
        assert not reader.get(ActionItem, action.id).status.is_open
    assert screen.shows("“Sjekke lysa” is done")


def test_a_municipalitys_page_has_its_last_contact(screen: Screen, world: World, entry: LogEntry) -> None:
    screen.go("municipality", world.municipality.id)
    assert screen.shows("Last contact 20 Nov")
    row = screen.find("Om lys i gangvegen. Kari Prøve")
    row.setFocus()
    screen.key("L")
    screen.type("Per")
    screen.key("Return")
    screen.type("Om veg")
    screen.key("Return")
    assert screen.shows("Last contact today")
    assert entries(world)[0].municipality_id == world.municipality.id
    screen.find("Om lys i gangvegen. Kari Prøve").setFocus()
    screen.key("Delete")
    assert [made.words for made in entries(world)] == ["Om veg"]
    screen.key("Ctrl+L")  # the key of the window does the same
    assert screen.has("With whom")


def test_what_is_found_opens_at_the_very_entry(screen: Screen, world: World, entry: LogEntry) -> None:
    log(world, "Om skulestart")
    screen.key("Ctrl+K")
    screen.type("gangveg")
    screen.wait(lambda: screen.context.jobs.is_idle)
    screen.settle()
    screen.wait(lambda: screen.context.jobs.is_idle)
    screen.key("Down")
    screen.key("Return")
    assert screen.window.place == Place("contact_log", entry.id)
    assert screen.find("Contact log", RowList).current_id() == entry.id


@pytest.mark.parametrize(("width", "height", "scale"), [(1366, 768, 2.0)])
def test_nothing_is_clipped_unnamed_or_too_small(
    qapp: QApplication, pictures: Path, screen: Screen, world: World, width: int, height: int, scale: float
) -> None:
    log(world, "Om skulestart", on=date(2024, 8, 20))
    log(world, "Om lys i gangvegen ved skulen, og om kven som skal betale for straumen dei neste åra")
    Theme(scale=scale).apply(qapp, pictures)
    screen.window.rebuild(replace(ENGLISH, text_size=round(100 * scale)))
    screen.window.resize(width, height)
    for page, subject in (
        ("contact_log", ""), ("contacts", world.mayor.id), ("municipality", world.municipality.id)
    ):  # fmt: skip
        screen.go(page, subject)
        assert faults(screen.page, scale) == []
