"""F1 on every page, part and panel: it lists each key that is bound there, and each key it lists does something."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from liaison_desk import ui
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import ContactKind, LogEntry
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.ids import LogEntryId, new_id
from liaison_desk.domain.inside_police import PoliceNoteKind
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.services import actions, contact_log, inside_police, meetings, minutes
from liaison_desk.services.actions import Owner
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit.buttons import Kbd
from liaison_desk.ui.kit.keysheet import KeySheet
from liaison_desk.ui.kit.overlay import Overlay
from liaison_desk.ui.pages import PAGES, PANELS
from liaison_desk.ui.place import Place
from tests.ui.screen import Screen
from tests.world import World

UI = Path(ui.__file__).parent
MEANT = {  # by a key the sheet lists, in its words: «with ↓ the row below», «Today, to Ctrl+5: Contacts»
    "↑": ("↓",), "Ctrl+↑": ("Ctrl+↓",), "Ctrl+Shift+↑": ("Ctrl+Shift+↓",), "Alt+Shift+↑": ("Alt+Shift+↓",),
    "Ctrl+↓": ("Ctrl+↑",), "←": ("→",), "Shift+←": ("Shift+→",), "Ctrl+PgDown": ("Ctrl+PgUp",),
    "F3": ("Shift+F3",), "F6": ("Shift+F6",), "Ctrl+Y": ("Ctrl+Shift+Z",),
    "Ctrl++": ("Ctrl+=", "Ctrl+-", "Ctrl+0"),
    "Ctrl+1": tuple(f"Ctrl+{number}" for number in range(2, 6)),
    "Alt+1": tuple(f"Alt+{number}" for number in range(2, 10)),
}  # fmt: skip
LEADING = {  # on, and to something new: they rest where one passes only once, and below a panel
    "Ctrl+1", *MEANT["Ctrl+1"], "Ctrl+,", "Ctrl+K", "Ctrl+N", "Ctrl+T", "Ctrl+M", "Ctrl+L", "Ctrl+Shift+M",
    "Ctrl+Shift+L", "Alt+←",
}  # fmt: skip
ASIDE = {"F1", "Esc"}  # what shows the sheet, and what closes it


@dataclass
class Full:
    """Something on every page."""

    world: World
    meeting: Meeting
    held: Meeting
    entry: LogEntry

    @property
    def places(self) -> Iterator[Place]:
        world = self.world
        for entry in PAGES:
            match entry.name:
                case "meeting":
                    yield Place("meeting", self.meeting.id, "prepare")
                    yield from (Place("meeting", self.held.id, part) for part in ("hold", "finish"))
                case "council":
                    yield Place("council", world.council.id)
                case "municipality":
                    yield Place("municipality", world.municipality.id)
                case "settings":
                    yield from (Place("settings", part=part) for part in ("", "protected", "backups", "licences"))
                case "handover":
                    yield from (Place("handover", part=part) for part in ("make", "take_in", ""))
                case name:
                    yield Place(name)


@pytest.fixture
def full(world: World) -> Full:
    day = world.desk.today()
    with world.desk.write(Op.SET_UP) as work:
        at = (time(10), time(12))
        held = meetings.plan(work, world.council.id, day, *at)
        meetings.start(work, held.id)
        meeting = meetings.plan(work, world.council.id, day + timedelta(days=20), *at)
        actions.raise_item(
            work, "Kartlegge gangveier", deadline=Deadline.day(day - timedelta(days=4)), council_id=world.council.id
        )
        entry = contact_log.add(
            work, LogEntry(id=LogEntryId(new_id()), on=day, kind=ContactKind.CALL, words="Om lys"), [world.mayor.id]
        )
        inside_police.add(work, PoliceNoteKind.NEED, day, "Butikker i sentrum")
    item = world.file(held).items[0]
    with world.desk.write(Op.SET_UP) as work:
        minutes.add_entry(work, item.id, EntryKind.NOTE, "Møtet er satt.")
    return Full(world, meeting, held, entry)


def listed(screen: Screen) -> set[str]:
    """On the sheet, with what its words mean besides; it is hidden again."""
    screen.key("F1")
    (sheet,) = [found for found in screen.window.findChildren(KeySheet) if found.isVisible()]
    named = {cap.text() for cap in sheet.findChildren(Kbd)}
    screen.window.show_keys()
    assert not sheet.isVisible()
    return named | {other for key in named for other in MEANT.get(key, ())}


def bound(screen: Screen) -> set[str]:
    """Every shortcut that is in force now."""
    window = screen.window
    seen = [one for one in window.findChildren(QShortcut) if not isinstance(one.parent(), KeySheet)]
    found = {one.key().toString() for one in seen if isinstance(part := one.parent(), QWidget) and part.isVisible()}
    return {"+".join(caps(keys)) for keys in found}


def test_every_shortcut_of_every_page_is_listed(screen: Screen, full: Full) -> None:
    missing: dict[str, set[str]] = {}
    for place in full.places:
        screen.window.go(place)
        screen.settle()
        left = bound(screen) - listed(screen) - ASIDE - (LEADING if screen.page.is_passed_once else set())
        if left:
            missing[place.page + place.part] = left
    assert missing == {}


def panels(full: Full) -> dict[str, dict[str, object]]:
    case = next(item for item in full.world.file(full.held).items if not item.fixed or item.fixed is FixedItem.OPENING)
    given: dict[str, dict[str, object]] = {
        "case_path": {"item_id": case.id},
        "reminder": {"owners": (Owner(contact_id=full.world.mayor.id),)},
        "log_case": {"entry_id": full.entry.id},
    }
    return {name: given.get(name, {}) for name in PANELS}


def test_over_a_panel_and_the_palette_their_own_keys_are_listed(screen: Screen, full: Full) -> None:
    for name, given in panels(full).items():
        screen.window.open_panel(name, **given)
        screen.settle()
        stood = screen.focus
        named = listed(screen)
        assert bound(screen) - named - ASIDE - LEADING - {"F6", "Shift+F6"} == set(), name
        assert "Esc" in named
        assert not named & LEADING
        screen.key("F6")
        assert screen.focus is stood, name  # what lies below is not reached
        screen.key("Escape")
        assert not screen.window.findChildren(Overlay), name
    screen.key("Ctrl+K")
    assert {"↑", "Enter", ">", "@", "Ctrl+K", "Esc"} <= listed(screen)


MENUS = ("today", "meetings", "actions", "contacts", "contact_log", "meetingprepare")


def test_the_menu_of_a_row_comes_by_its_key(screen: Screen, full: Full) -> None:
    """Not every system asks for one by itself."""
    lists = [place for place in full.places if place.page + place.part in MENUS]
    for place in lists:
        screen.window.go(place)
        screen.settle()
        assert "Shift+F10" in {"+".join(keys) for keys, _ in screen.page.keys()}  # noqa: SIM118 - no dictionary
        screen.key("Shift+F10")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), place
        menu.close()
    assert len(lists) == len(MENUS)


LETTER = re.compile(r"[A-Z]")
ELSEWHERE = {"contact_log": ("log_deeds.py",)}  # what takes a page's letters outside its folder
SECOND = {"meeting": {"O", "B"}, "today": {"L", "T"}}  # /o and /b of the line; Ctrl+L and Ctrl+T in the quick line
MOVING = {"J", "K"}  # said beside the arrows


def letters(tree: ast.AST) -> set[str]:
    """The single letters it tells apart."""
    asked = [node for node in ast.walk(tree) if isinstance(node, ast.Compare | ast.MatchValue | ast.Dict)]
    parts = [part for node in asked for part in (node.keys if isinstance(node, ast.Dict) else [node]) if part]
    constants = [one.value for part in parts for one in ast.walk(part) if isinstance(one, ast.Constant)]
    keys = [
        node.attr[4:] for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr.startswith("Key_")
    ]
    return {one for one in (*constants, *keys) if isinstance(one, str) and LETTER.fullmatch(one)}


def listed_letters(tree: ast.AST) -> set[str]:
    made = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == "keys"]
    constants = [one.value for node in made for one in ast.walk(node) if isinstance(one, ast.Constant)]
    return {one for one in constants if isinstance(one, str) and LETTER.fullmatch(one)}


@pytest.mark.parametrize("page", [entry.name for entry in PAGES])
def test_the_letters_a_page_takes_are_those_it_lists(page: str) -> None:
    """They reach it through signals and events, so this is read from its source."""
    files = [*(UI / page).rglob("*.py"), *(UI / name for name in ELSEWHERE.get(page, ()))]
    trees = [ast.parse(file.read_text("utf-8")) for file in files]
    taken = {letter for tree in trees for letter in letters(tree)}
    shown = {letter for tree in trees for letter in listed_letters(tree)}
    assert taken - MOVING - SECOND.get(page, set()) == shown
