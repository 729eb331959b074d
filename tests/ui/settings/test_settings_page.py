"""The settings, by keys and by clicks."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.council_days import CouncilDays
from liaison_desk.domain.councils import Council
from liaison_desk.domain.ids import CouncilId
from liaison_desk.domain.officer import OfficerFile, OfficerRole
from liaison_desk.domain.texts import Language
from liaison_desk.paths import inside
from liaison_desk.services import officers, stores
from liaison_desk.settings import Appearance, Density, Settings
from liaison_desk.ui.kit.buttons import Segmented
from liaison_desk.ui.kit.fields import Select
from liaison_desk.ui.kit.focus import focusable
from liaison_desk.ui.look import Look
from liaison_desk.ui.place import Place
from tests.ui.restart import killed_and_started
from tests.ui.screen import Screen, name_of


@pytest.fixture
def page(screen: Screen) -> Screen:
    screen.go("settings")
    return screen


@pytest.fixture
def living(page: Screen, tmp_path: Path) -> Iterator[Screen]:
    """With what the program does when a setting is changed."""
    look = Look(QApplication.instance(), inside(tmp_path / "look"))  # type: ignore[arg-type]

    def change(wanted: Settings) -> None:
        if wanted.look == page.context.settings.look:
            page.window.take_settings(wanted)
            return
        look.speak(wanted.language)
        look.wear(wanted)
        page.window.rebuild(wanted)

    page.window.settings_changed.connect(change)
    yield page
    look.take_off()


def officer(screen: Screen) -> OfficerFile:
    with screen.context.desk.read() as reader:
        found = officers.current(reader)
    assert found is not None
    return found


# -- language and look


def test_one_comes_to_the_language(page: Screen) -> None:
    assert name_of(page.focus) == "English"
    assert page.find("Language", Segmented).value() is Language.EN


@pytest.mark.parametrize(
    ("name", "says", "keys", "wanted"),
    [
        ("language", "Language", "Left", Language.NN),
        ("text_size", "Text size", "Right", 125),
        ("appearance", "Appearance", "Right", Appearance.DARK),
        ("density", "Density of lists", "Right", Density.TIGHT),
    ],
)
def test_a_choice_holds_at_once_and_keeps_the_keyboard(
    living: Screen, name: str, says: str, keys: str, wanted: object
) -> None:
    before = living.page
    control = living.find(says, Segmented)
    control.setFocus()
    living.key(keys)
    assert getattr(living.context.settings, name) == wanted
    assert living.page is not before
    again = next(found for found in living.page.findChildren(Segmented) if found.value() == wanted)
    assert again.isAncestorOf(living.focus)
    living.key("Left" if keys == "Right" else "Right")  # and one goes on from there
    assert living.context.settings == Settings(Language.EN, 100, Appearance.LIGHT)
    again = living.find(says, Segmented)
    assert again.isAncestorOf(living.focus)


def test_a_choice_by_mouse(living: Screen) -> None:
    living.press("Nynorsk", QPushButton)
    assert living.context.settings.language is Language.NN
    assert name_of(living.focus) == "Nynorsk"
    assert living.window.place == Place("settings", more="language")


def test_what_was_chosen_already_changes_nothing(living: Screen) -> None:
    before = living.page
    living.press("English", QPushButton)
    assert living.page is before


# -- deadlines


def test_new_councils_begin_with_the_deadlines_that_are_set(living: Screen) -> None:
    before = living.page
    for name, days in (("Agenda, days", "10"), ("Knowledge, days", "35"), ("Minutes, days", "14")):
        living.find(name, QLineEdit).setFocus()
        living.key("Ctrl+A")
        living.type(days)
        living.key("Tab")
    assert living.context.settings.council_days == CouncilDays(10, 35, 14)
    assert living.page is before, "nothing that is seen has changed"
    living.context.window.open_panel("new_council")
    living.press("Add the council", QPushButton)
    with living.context.desk.read() as reader:
        council = reader.get(Council, CouncilId(living.window.place.subject))
    assert (council.notice_days, council.knowledge_days, council.minutes_days) == (10, 35, 14)


def test_a_deadline_that_cannot_be_is_told_beside_its_field(living: Screen) -> None:
    living.find("Minutes, days", QLineEdit).setFocus()
    living.key("Ctrl+A")
    living.type("91")
    living.key("Tab")
    assert living.shows("Write a number from 0 to 90.")
    assert living.context.settings.council_days == CouncilDays()


# -- the officer


@pytest.mark.parametrize(
    ("name", "field"),
    [("Name", "name"), ("Title", "title"), ("E-mail", "email"), ("Phone", "phone")],
)
def test_the_person_is_changed_in_place(page: Screen, name: str, field: str) -> None:
    before = getattr(officer(page).contact, field)
    page.write(name, "Kari Ny")
    assert getattr(officer(page).contact, field) == "Kari Ny"
    page.key("Ctrl+Z")
    assert getattr(officer(page).contact, field) == before
    assert page.find(name, QLineEdit).text() == before
    page.key("Ctrl+Y")
    assert page.find(name, QLineEdit).text() == "Kari Ny"


def test_a_new_name_stands_in_the_rail(page: Screen) -> None:
    page.write("Name", "Ola Nordmann")
    rail = page.find("Navigation")
    page.wait(lambda: "Ola Nordmann" in {label.text() for label in rail.findChildren(QLabel)})


def test_the_office_is_changed_in_place(page: Screen) -> None:
    page.write("Unit", "Sotra lensmannsdistrikt")
    assert officer(page).officer.unit == "Sotra lensmannsdistrikt"
    district = page.find("Police district", Select)
    district.setFocus()
    page.key("Up")
    chosen = officer(page).officer.police_district
    assert chosen != "Vest politidistrikt"
    assert district.currentText() == chosen
    page.press("Business liaison officer", QPushButton)
    assert officer(page).officer.role is OfficerRole.BUSINESS
    assert officer(page).officer.unit == "Sotra lensmannsdistrikt"
    page.key("Ctrl+Z", 3)
    assert officer(page).officer == replace(
        officer(page).officer, role=OfficerRole.POLICE, police_district="Vest politidistrikt", unit=""
    )
    assert page.find("Role", Segmented).value() is OfficerRole.POLICE
    assert district.currentText() == "Vest politidistrikt"


def test_a_desk_without_a_name_is_refused_beside_the_field(page: Screen) -> None:
    page.write("Name", "")
    assert page.shows("A name is needed.")
    assert officer(page).contact.name == "Ola Eksempel"
    page.write("Name", "Ola E")
    assert not page.shows("A name is needed.")
    assert officer(page).contact.name == "Ola E"


def test_no_key_is_lost_when_the_program_is_killed(page: Screen, tmp_path: Path) -> None:
    page.find("E-mail", QLineEdit).setFocus()
    page.type("ola@eksempel.no")
    with killed_and_started(page, tmp_path / "killed") as again:
        again.go("settings")
        assert again.find("E-mail", QLineEdit).text() == "ola@eksempel.no"
        assert officer(again).contact.email == "ola@eksempel.no"


def test_going_away_takes_what_is_typed(page: Screen) -> None:
    page.find("Phone", QLineEdit).setFocus()
    page.type("900 12 345")
    page.key("Ctrl+1")
    assert officer(page).contact.phone == "900 12 345"


def test_a_change_made_elsewhere_is_seen(page: Screen) -> None:
    with page.context.desk.write(Op.EDIT_CONTACT) as work:
        work.update(replace(work.get(Contact, officer(page).contact.id), title="politioverbetjent"))
    page.settle()
    assert page.find("Title", QLineEdit).text() == "politioverbetjent"


# -- where the desk lies


class Opener(QObject):
    """What opens folders on this machine."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url)


@pytest.fixture
def opener() -> Iterator[Opener]:
    made = Opener()
    QDesktopServices.setUrlHandler("file", made, "open")
    yield made
    QDesktopServices.unsetUrlHandler("file")


def test_the_folder_is_told_opened_and_copied(screen: Screen, opener: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stores, "size", lambda _paths: 19_293_798)
    screen.go("settings")
    page, folder = screen, screen.context.paths.data
    assert page.shows(str(folder))
    assert page.shows("18.4 MB, encrypted")
    page.press("Open the folder", QPushButton)
    assert [Path(url.toLocalFile()) for url in opener.opened] == [folder]
    page.press("Copy the path", QPushButton)
    assert QGuiApplication.clipboard().text() == str(folder)
    assert page.shows("The path is copied")


def test_where_nothing_opens_folders_it_says_so(page: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    page.press("Open the folder", QPushButton)
    assert page.shows("No program here shows folders. Copy the path instead.")


# -- the sample year


def test_the_sample_is_asked_for(page: Screen) -> None:
    asked: list[bool] = []
    page.window.sample_asked.connect(asked.append)
    page.press("Open the sample year", QPushButton)
    assert asked == [True]


def test_the_sample_is_left(screen: Screen) -> None:
    screen.context.is_sample = True
    asked: list[bool] = []
    screen.window.sample_asked.connect(asked.append)
    screen.go("settings")
    assert not screen.has("Open the sample year")
    screen.press("Back to my own desk", QPushButton)
    assert asked == [False]


# -- keys


def test_every_key_of_the_short_list_does_what_it_says(page: Screen) -> None:
    for words in ("New action item", "New meeting", "Undo", "Next part of the page", "Back", "Keys on this page"):
        assert page.shows(words)
    page.press("All keys", QPushButton)
    assert page.shows("Choose in a row of buttons")
    assert page.shows("Larger text")
    page.key("F1")
    assert not page.shows("Choose in a row of buttons")


def test_left_and_right_choose_and_up_and_down_go_through_the_index(page: Screen) -> None:
    """As the sheet of keys says."""
    role = page.find("Role", Segmented)
    role.setFocus()
    page.key("Right")
    assert role.value() is OfficerRole.BUSINESS
    page.find("Language and look", QPushButton).setFocus()
    page.key("Down", 5)
    assert name_of(page.focus) == "Storage and backups"
    page.key("Return")
    assert name_of(page.focus) == "Open the folder"
    assert page.find("Storage and backups", QPushButton).accessibleDescription() == "current page"


def test_the_parts_of_the_page(page: Screen) -> None:
    seen = []
    for _ in range(10):
        page.key("F6")
        seen.append(name_of(page.focus))
    assert seen == [
        "Name", "Agenda, days", "Export everything", "Make a handover", "Open the folder", "Lock when I am away",
        "Open the sample year", "All keys", "Open the guide", "Language and look",
    ]  # fmt: skip


def test_tab_goes_in_reading_order(page: Screen) -> None:
    names = [name_of(stop) for stop in focusable(page.page)]
    assert names == [
        "Language and look", "English", "100 %", "Light", "Airy",
        "Name", "Title", "Police liaison officer", "Police district", "Unit", "E-mail", "Phone",
        "Agenda, days", "Knowledge, days", "Minutes, days",
        "Export everything", "Export everything as one zip file", "Erase a person",
        "Make a handover", "Take in a handover", "Earlier handovers",
        "Open the folder", "Copy the path", "Show the backups", "Choose a folder for a second copy of the backups",
        "Lock when I am away", "Ask for a passphrase", "New recovery code", "Lock now", "What is protected",
        "Open the sample year", "All keys", "Open the guide", "Licences",
    ]  # fmt: skip


# -- where there is less room


@pytest.mark.parametrize(("width", "has_index", "columns"), [(1440, True, 2), (1024, True, 1), (800, False, 1)])
def test_narrow_windows(page: Screen, width: int, has_index: bool, columns: int) -> None:
    page.window.resize(width, 700)
    page.settle()
    assert page.has("Parts of the settings") is has_index
    storage = page.find("Storage and backups")
    name = page.find("Name", QLineEdit)
    spot = page.find("Open the folder").mapTo(page.window, storage.rect().topLeft())
    below = spot.y() > name.mapTo(page.window, name.rect().bottomLeft()).y()
    assert below is (columns == 1)
    cut = [w for w in page.page.findChildren(QPushButton) if w.isVisible() and w.width() < w.minimumSizeHint().width()]
    assert [name_of(button) for button in cut] == []
    page.find("Licences", QPushButton).setFocus()
    page.settle()
    assert page.page.rect().contains(page.focus.mapTo(page.page, page.focus.rect().bottomRight()))
