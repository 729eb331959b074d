"""The agenda template: written, moved by keys and by hand, pasted into; meetings that exist are never touched."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from liaison_desk.domain.councils import FixedItem
from liaison_desk.services import meetings
from liaison_desk.ui.council.template_line import StoredLine
from liaison_desk.ui.kit.grip import Grip
from tests.ui.council.conftest import Forum
from tests.ui.restart import killed_and_started
from tests.ui.screen import Screen
from tests.world import World

OPENING = "Opning og gjennomgang av referat"
POLICE = "Saker frå politiet"


@pytest.fixture
def template(screen: Screen, forum: Forum) -> Forum:
    screen.press("Change the agenda template")
    return forum


def written(screen: Screen) -> list[str]:
    """As the lines stand on the screen."""
    lines = [line for line in screen.page._template.findChildren(StoredLine) if line.isVisible()]
    return [line.edit.text() for line in sorted(lines, key=lambda line: line.y())]


def line(screen: Screen, title: str) -> StoredLine:
    return next(line for line in screen.page._template.findChildren(StoredLine) if line.edit.text() == title)


def drag(screen: Screen, title: str, onto: str, *, below: bool = False) -> None:
    """Take the line at its grip and let go over, or under, the middle of another one."""
    grip = line(screen, title).findChild(Grip)
    target = line(screen, onto)
    assert grip is not None
    spot = target.mapToGlobal(QPoint(10, target.height() - 2 if below else 2))
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(grip, left, pos=grip.rect().center())
    QTest.mouseMove(grip, grip.mapFromGlobal(spot))
    screen.settle()
    QTest.mouseRelease(grip, left, pos=grip.mapFromGlobal(spot))
    screen.settle()


def test_read_at_rest_and_written_in_place(screen: Screen, forum: Forum) -> None:
    assert screen.shows("A change here never touches meetings that exist.")
    screen.find("Change the agenda template").setFocus()
    screen.key("Return")
    assert screen.focus.accessibleName() == "Item 1"
    assert written(screen) == forum.titles()
    screen.key("Esc")
    assert written(screen) == []
    assert screen.focus.accessibleName() == "Change the agenda template"


def test_an_item_is_renamed_and_keeps_what_it_is_for(screen: Screen, template: Forum) -> None:
    screen.write("Item 3", "Saker fra politiet")
    item = template.file.template[2]
    assert (item.title, item.fixed) == ("Saker fra politiet", FixedItem.FROM_POLICE)
    screen.key("Esc")
    screen.key("Ctrl+Z")
    assert screen.shows("Undone: Change agenda template")
    assert template.titles()[2] == POLICE


def test_enter_goes_down_and_at_the_end_a_new_one_is_written(screen: Screen, template: Forum) -> None:
    screen.find("Item 7", QLineEdit).setFocus()
    screen.key("Return")
    assert screen.focus.accessibleName() == "New item"
    screen.type("Beredskap")
    screen.key("Return")
    assert template.titles()[-2:] == ["Eventuelt", "Beredskap"]
    assert (screen.focus.accessibleName(), screen.find("New item", QLineEdit).text()) == ("New item", "")
    screen.type("Ungdom")
    screen.press("Done changing the template")
    assert template.titles()[-2:] == ["Beredskap", "Ungdom"]


def test_moved_by_keys(screen: Screen, template: Forum) -> None:
    before = template.titles()
    screen.find("Item 1", QLineEdit).setFocus()
    screen.key("Alt+Shift+Down")
    assert template.titles() == [before[1], before[0], *before[2:]]
    assert screen.focus.accessibleName() == "Item 2"
    screen.key("Alt+Shift+Down")
    screen.key("Alt+Shift+Up", 5)
    assert template.titles() == before
    screen.key("Ctrl+Z")
    assert template.titles() == [before[1], before[0], *before[2:]]


def test_moved_by_buttons(screen: Screen, template: Forum) -> None:
    before = template.titles()
    assert not screen.find("Move up").isEnabled()
    screen.press("Item 2")
    screen.press("Move down")
    assert template.titles() == [before[0], before[2], before[1], *before[3:]]
    screen.press("Move up")
    assert template.titles() == before


@pytest.mark.parametrize(
    ("title", "onto", "below", "after"),
    [
        (POLICE, OPENING, False, [2, 0, 1, 3, 4, 5, 6]),
        (OPENING, POLICE, True, [1, 2, 0, 3, 4, 5, 6]),
        (OPENING, "Eventuelt", True, [1, 2, 3, 4, 5, 6, 0]),
        (POLICE, POLICE, True, [0, 1, 2, 3, 4, 5, 6]),
    ],
)
def test_moved_by_hand(screen: Screen, template: Forum, title: str, onto: str, below: bool, after: list[int]) -> None:
    before = template.file.template
    drag(screen, title, onto, below=below)
    assert template.titles() == [before[number].title for number in after]
    assert {item.id for item in template.file.template} == {item.id for item in before}
    assert written(screen) == template.titles()
    if after != sorted(after):
        assert screen.focus is line(screen, title).edit
        screen.key("Ctrl+Z")
        assert template.file.template == before


def test_a_line_that_is_being_written_is_kept_when_another_is_moved(screen: Screen, template: Forum) -> None:
    screen.find("Item 7", QLineEdit).setFocus()
    screen.key("End")
    screen.type(" til slutt")
    drag(screen, POLICE, OPENING)
    assert template.titles()[0] == POLICE
    assert template.titles()[-1] == "Eventuelt til slutt"


@pytest.mark.parametrize("way", ["button", "backspace"])
def test_removed_and_back_again(screen: Screen, template: Forum, way: str) -> None:
    before = template.file.template
    screen.press("Item 3")
    if way == "button":
        screen.press("Remove the item")
    else:
        screen.key("Ctrl+A")
        screen.key("Backspace", 2)
    assert template.titles() == [item.title for item in before if item.title != POLICE]
    assert screen.focus.accessibleName() == "Item 3"
    screen.press(f"Undo: “{POLICE}” is removed from the template")
    assert template.file.template == before


def test_an_emptied_item_says_so_and_loses_nothing(screen: Screen, template: Forum) -> None:
    screen.write("Item 3", "")
    assert template.error("Item 3") == "Write something first."
    assert template.titles()[2] == POLICE
    screen.go("today")
    with screen.context.desk.read() as reader:
        assert len(reader.drafts()) > 0
    template.open()
    screen.write("Item 3", "Politiet")
    assert (template.error("Item 3"), template.titles()[2]) == ("", "Politiet")


def test_a_whole_list_is_pasted_without_its_numbers(screen: Screen, template: Forum) -> None:
    QGuiApplication.clipboard().setText("1. Åpning\n2) Saker\n\n• Eventuelt, kort")
    screen.find("Item 1", QLineEdit).setFocus()
    screen.key("Ctrl+V")
    assert template.titles()[:5] == [OPENING, "Åpning", "Saker", "Eventuelt, kort", "Saker frå Øygarden kommune"]
    screen.find("New item", QLineEdit).setFocus()
    screen.key("Ctrl+V")
    assert template.titles()[-3:] == ["Åpning", "Saker", "Eventuelt, kort"]
    screen.key("Ctrl+Z", 2)
    assert len(template.titles()) == 7


def test_meetings_that_exist_are_never_touched(screen: Screen, template: Forum, world: World) -> None:
    meeting = world.plan()
    before = world.file(meeting).items
    screen.write("Item 1", "Noe annet")
    screen.press("Item 2")
    screen.press("Remove the item")
    assert world.file(meeting).items == before
    later = world.plan()
    with world.desk.read() as reader:
        titles = [item.title for item in meetings.load(reader, later.id).items]
    assert "Noe annet" in titles
    assert "Saker frå Øygarden kommune" not in titles


@pytest.mark.parametrize(("field", "words"), [("Item 3", " og meir"), ("New item", "Bered")])
def test_what_is_typed_is_there_after_a_kill(
    screen: Screen, template: Forum, tmp_path: Path, field: str, words: str
) -> None:
    screen.find(field, QLineEdit).setFocus()
    screen.key("End")
    screen.type(words)
    with killed_and_started(screen, tmp_path / "again") as later:
        later.go("council", template.id)
        later.press("Change the agenda template")
        assert later.find(field, QLineEdit).text().endswith(words)


def test_what_is_typed_for_one_council_is_not_shown_at_another(screen: Screen, template: Forum) -> None:
    other = template.found("Lokalt råd Sotra")
    screen.find("New item", QLineEdit).setFocus()
    screen.type("Bered")
    screen.go("council", other.id)
    assert template.titles()[-1] == "Bered"  # leaving is an answer
    screen.press("Change the agenda template")
    assert screen.find("New item", QLineEdit).text() == ""
    assert "Bered" not in written(screen)


def test_a_line_that_is_being_written_in_is_kept_when_one_leaves_by_keys(screen: Screen, template: Forum) -> None:
    screen.find("Item 2", QLineEdit).setFocus()
    screen.key("End")
    screen.type(" og mer")
    screen.key("Alt+Left")
    assert template.titles()[1].endswith(" og mer")


def test_many_and_long_items(screen: Screen, template: Forum) -> None:
    long = "Et fast punkt med et navn som er så langt at det ikke kan stå på én linje noe sted på denne siden"
    QGuiApplication.clipboard().setText("\n".join(f"{long} {number}" for number in range(30)))
    screen.find("New item", QLineEdit).setFocus()
    screen.key("Ctrl+V")
    assert len(template.titles()) == 37
    drag(screen, f"{long} 29", f"{long} 27")
    assert template.titles()[-3:] == [f"{long} 29", f"{long} 27", f"{long} 28"]
    screen.press("Done changing the template")
    assert screen.page.width() <= 1440
