"""Each panel in a small window and with large text, with every sentence it can say."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFrame

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.register import find
from liaison_desk.services import actions, contacts, municipalities, reference
from liaison_desk.services.actions import Owner
from liaison_desk.ui.kit.overlay import Overlay
from liaison_desk.ui.kit.theme import Theme
from tests.ui.access import faults
from tests.ui.conftest import ENGLISH
from tests.ui.panels.conftest import Panel
from tests.ui.screen import Screen
from tests.ui.stray import no_stray_windows
from tests.world import World


def _action(panel: Panel) -> None:
    panel.screen.key("Ctrl+T")
    panel.into("Owner", "nobody at all by that name")
    panel.screen.key("Esc")
    panel.screen.key("Esc")
    panel.into("What is to be done", "Ringe")
    panel.screen.key("Esc")
    panel.screen.key("Ctrl+T")
    panel.into("Deadline", "31.11")
    panel.into("Owner", "nobody at all by that name")
    panel.screen.key("Esc")
    panel.screen.key("Ctrl+Return")


def _municipality(panel: Panel) -> None:
    panel.screen.press("Add a municipality")
    panel.screen.type("aurskog-høland")
    panel.screen.key("Return")
    panel.screen.press("Add the municipality")


def _council(panel: Panel) -> None:
    panel.screen.press("Øygarden")
    panel.screen.press("New council")
    panel.pick("Kind of council", "Regional police council")
    panel.into("Name of the council", " ")
    panel.screen.press("Add the council")
    panel.screen.key("Esc")
    panel.screen.press("New council")


def _contact(panel: Panel) -> None:
    panel.screen.go("contacts")
    panel.screen.press("New contact")
    panel.screen.press("Add the contact")


def _reminder(panel: Panel) -> None:
    """Of more than there is room for, of an address that is none, and of whom there is nothing to say."""
    (mayor,) = (person for person in panel.all(Contact) if person.name == "Kari Prøve")
    with panel.screen.context.desk.write(Op.ADD_ACTION) as work:
        contacts.save(work, replace(mayor, email="kari"))
        for number in range(9):
            actions.raise_item(work, f"Ringe rektor {number}, og skolen", owner=Owner(mayor.name, mayor.id))
        actions.raise_item(work, "Tenne lys", owner=Owner("Velforeningen"))
    panel.screen.context.window.open_panel("reminder", owners=(Owner(contact_id=mayor.id), Owner("Velforeningen")))


def _log(panel: Panel) -> None:
    panel.screen.go("today")
    panel.screen.key("Ctrl+L")
    panel.screen.type("Kari")
    panel.screen.key("Return")
    panel.into("What was it about?", "straffesak 16123456")
    panel.pick("How", "Talk or lecture")
    panel.into("When", "2027-01-01")
    panel.screen.press("Keep the entry")


@pytest.mark.parametrize(("width", "height", "scale"), [(1024, 700, 1.0), (1366, 768, 2.0)])
def test_nothing_is_clipped_unnamed_or_too_small(
    qapp: QApplication, pictures: Path, panel: Panel, world: World, width: int, height: int, scale: float
) -> None:
    with world.desk.write(Op.ADD_MUNICIPALITY) as work:
        for name in ("Aurskog-Høland", "Indre Østfold", "Midtre Gauldal"):
            municipalities.assign(work, find(reference.register(), name)[0], world.desk.today())
    screen = panel.screen
    Theme(scale=scale).apply(qapp, pictures)
    screen.window.rebuild(replace(ENGLISH, text_size=round(100 * scale)))
    screen.window.resize(width, height)
    screen.wait(lambda: screen.has("Midtre Gauldal"))
    for go in (_action, _municipality, _council, _contact, _reminder, _log):
        with no_stray_windows():
            go(panel)
        (overlay,) = [shown for shown in screen.window.findChildren(Overlay) if shown.isVisible()]
        assert faults(overlay, scale) == []
        assert overlay.rect().contains(overlay.childrenRect())
        overlay.close_panel()
        screen.settle()


@pytest.mark.parametrize(
    ("page", "opens", "name"),
    [
        ("today", "New action item", "New action item"),
        ("today", "Add a municipality", "New municipality"),
        ("municipality", "New council", "New council"),
        ("contacts", "New contact", "New contact"),
    ],
)
def test_it_is_said_which_panel_it_is(screen: Screen, world: World, page: str, opens: str, name: str) -> None:
    screen.go(page, world.municipality.id if page == "municipality" else "")
    screen.press(opens)
    (overlay,) = [shown for shown in screen.window.findChildren(Overlay) if shown.isVisible()]
    assert name in [child.accessibleName() for child in overlay.findChildren(QFrame)]
