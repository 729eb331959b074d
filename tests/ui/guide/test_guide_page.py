"""The guide, read by keys: from where one is, through its chapters, and back."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QPushButton

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.texts import Language
from liaison_desk.settings import Appearance, Settings
from liaison_desk.ui.chapters import CHAPTERS, chapters
from liaison_desk.ui.guide.reader import Reader
from liaison_desk.ui.guide.sheet import GuideSheet
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.fields import Select
from liaison_desk.ui.kit.keysheet import KeySheet
from liaison_desk.ui.kit.lists import RowList
from liaison_desk.ui.kit.theme import Theme
from liaison_desk.ui.place import Place
from tests.ui.access import faults
from tests.ui.screen import Screen
from tests.world import World

FIRST = Place("contacts")
TITLES = {chapter.name: chapter.title for chapter in chapters(Language.EN)}


@pytest.fixture
def first() -> Place:
    return FIRST


def reader_on(screen: Screen) -> Reader:
    (reader,) = [found for found in screen.window.findChildren(Reader) if found.isVisible()]
    return reader


def chapter_on(screen: Screen) -> str:
    title = reader_on(screen).accessibleName()
    assert reader_on(screen).toPlainText().startswith(title)
    return next(name for name, known in TITLES.items() if known == title)


def test_it_opens_at_the_chapter_on_the_page_and_leads_back(screen: Screen) -> None:
    screen.key("Shift+F1")
    assert screen.window.place == Place("guide", "contacts")
    assert chapter_on(screen) == "contacts"
    assert screen.focus is reader_on(screen)
    assert faults(screen.window) == []
    screen.key("Shift+F1")
    assert screen.window.place.page == FIRST.page
    screen.key("F1")
    screen.press("Read about it in the guide")
    assert chapter_on(screen) == "contacts"
    assert not any(sheet.isVisible() for sheet in screen.window.findChildren(KeySheet))
    screen.key("Escape")
    assert screen.window.place.page == FIRST.page


def test_it_is_found_by_its_name_and_in_the_settings(screen: Screen) -> None:
    screen.key("Ctrl+K")
    screen.type(">guide")
    screen.key("Return")
    assert chapter_on(screen) == "contacts"
    screen.go("settings")
    screen.press("Open the guide", QPushButton)
    assert chapter_on(screen) == "first-day"
    screen.key("Alt+Left")
    assert screen.window.place.page == "settings"


def test_one_turns_its_pages_and_follows_its_links(screen: Screen) -> None:
    screen.go("guide", "safety")
    screen.key("Ctrl+PgDown")
    screen.key("Ctrl+PgDown", times=3)
    assert chapter_on(screen) == CHAPTERS[-1]
    screen.key("Ctrl+PgUp")
    assert chapter_on(screen) == "keys"
    screen.key("Alt+Left")  # turning pages is no way one goes back step by step
    assert screen.window.place.page == FIRST.page
    screen.go("guide", "safety")
    screen.key("Tab")
    screen.key("Return")
    assert screen.window.place == Place("guide", "trouble")
    assert chapter_on(screen) == "trouble"
    screen.key("Alt+Left")
    assert chapter_on(screen) == "safety"
    listed = screen.find("Chapters", RowList)
    listed.setFocus()
    screen.key("Down")
    assert chapter_on(screen) == "keys"
    screen.key("Return")
    assert screen.focus is reader_on(screen)
    screen.key("F6")
    assert screen.focus.accessibleName() == "Find in the guide"


def test_words_are_found_over_all_chapters(screen: Screen) -> None:
    screen.go("guide", "first-day")
    screen.key("Ctrl+F")
    screen.type("memory stick")
    assert chapter_on(screen) == "safety"
    assert reader_on(screen).textCursor().selectedText() == "memory stick"
    screen.key("Ctrl+A")
    screen.type("recovery code")
    places = [(chapter_on(screen), reader_on(screen).textCursor().position())]
    while True:
        screen.key("Return")
        here = (chapter_on(screen), reader_on(screen).textCursor().position())
        assert reader_on(screen).textCursor().selectedText().casefold() == "recovery code"
        if here in places:
            break
        places.append(here)
    assert {name for name, _ in places} == {"first-day", "safety", "trouble"}
    screen.key("Shift+F3")
    assert (chapter_on(screen), reader_on(screen).textCursor().position()) == places[-1]
    screen.key("Ctrl+A")
    screen.type("xyzzy")
    assert screen.shows("It stands nowhere in the guide.")
    screen.key("Backspace", times=5)
    assert not screen.shows("It stands nowhere in the guide.")


def test_headings_are_said_one_after_the_other(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    spoken: list[str] = []
    monkeypatch.setattr(announce, "send", lambda _source, words, **_: spoken.append(words))
    screen.go("guide", "hold")
    assert reader_on(screen).cursorWidth() == 0
    screen.key("Ctrl+Down", times=2)
    assert reader_on(screen).cursorWidth() == 1
    assert spoken[-2:] == ["Heading: What the line becomes", "Heading: Owner and deadline"]
    screen.key("Ctrl+Up")
    assert spoken[-1] == "Heading: What the line becomes"
    assert reader_on(screen).textCursor().block().text() == "What the line becomes"


def test_its_pictures_fit_where_it_is_read(screen: Screen) -> None:
    screen.window.resize(1024, 700)
    screen.go("guide", "hold")
    reader = reader_on(screen)
    image: QImage = reader.document().resource(
        QTextDocument.ResourceType.ImageResource.value, QUrl("../pictures/en/hold.png")
    )
    size = image.deviceIndependentSize().toSize()
    assert 400 < size.width() < reader.viewport().width()
    assert screen.has("Chapters")
    screen.window.resize(800, 600)
    screen.settle()
    assert not screen.has("Chapters")
    screen.find("Chapter", Select).setFocus()
    screen.key("Down")
    assert chapter_on(screen) == "finish"
    assert faults(screen.window) == []


def test_what_one_cannot_leave_stays_below_it(screen: Screen, world: World) -> None:
    screen.key("Ctrl+T")
    screen.type("Ring Marit")
    field = screen.focus
    screen.key("Shift+F1")
    (sheet,) = screen.window.findChildren(GuideSheet)
    assert chapter_on(screen) == "action-items"
    assert faults(sheet) == []
    screen.key("F1")
    assert screen.shows("Next chapter; with Page up the one before")
    assert not screen.shows("Add the action item")
    screen.key("F1")
    screen.key("Ctrl+1")
    screen.key("Ctrl+PgDown")
    assert chapter_on(screen) == "contacts"
    screen.key("Escape")
    assert screen.window.place.page == FIRST.page
    assert screen.focus is field
    screen.key("F1")
    assert screen.shows("Add the action item")
    screen.key("Escape")
    screen.key("Ctrl+Return")
    with world.desk.read() as reader:
        assert [item.title for item in reader.all(ActionItem, title="Ring Marit")]


def test_another_look_keeps_the_chapter(screen: Screen, qapp: object, pictures: object) -> None:
    screen.key("Ctrl+T")
    screen.key("Shift+F1")
    screen.key("Ctrl+PgDown")
    Theme(dark=True, scale=2).apply(qapp, pictures)  # type: ignore[arg-type]
    screen.window.rebuild(Settings(Language.EN, 200, Appearance.DARK))
    screen.settle()
    assert chapter_on(screen) == "contacts"
    screen.key("Escape")
    screen.go("guide", "keys")
    assert faults(screen.window, 2) == []
