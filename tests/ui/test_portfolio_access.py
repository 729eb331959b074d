"""Municipality, council and contacts for everybody: in a small window, with large text, with names for all there is."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council, CouncilKind
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.register import find
from liaison_desk.domain.texts import Language
from liaison_desk.services import contacts, councils, municipalities, reference
from liaison_desk.ui.kit.theme import Theme
from tests.ui.access import faults
from tests.ui.screen import Screen
from tests.world import World

LARGE = 2.0


@pytest.fixture(params=[(1366, 768, LARGE)], ids=["large text"])
def look(request: pytest.FixtureRequest, qapp: QApplication, pictures: Path) -> tuple[int, int, float]:
    width, height, scale = request.param
    Theme(scale=scale).apply(qapp, pictures)
    return width, height, scale


@pytest.fixture
def full(look: tuple[int, int, float], screen: Screen, world: World) -> Screen:
    """A fourth municipality, shared councils, people with everything: all that can stand on the pages."""
    with world.desk.write(Op.SET_UP) as work:
        register = reference.register()
        others = [
            municipalities.assign(work, find(register, name)[0], date(2027, 1, 4))
            for name in ("Askøy", "Bergen", "Porsanger")
        ]
        ids = [world.municipality.id, *(other.id for other in others)]
        shared = councils.found(work, "Regionalt politiråd vest", CouncilKind.REGIONAL, ids, Language.NB)
        for number in range(9):
            person = contacts.add(
                work,
                f"Medlem {number}",
                title="seksjonsleder",
                organisation="Nav Fyllingsdalen",
                email=f"medlem.{number}@eksempel.no",
                phone="987 65 432",
            )
            councils.add_member(work, shared.id, person.id)
        gone = contacts.add(work, "Borte Borte")
        councils.add_member(work, shared.id, gone.id)
        contacts.leave(work, gone.id, date(2026, 10, 31))
        councils.end(work, shared.id, date(2026, 12, 31))
    world.plan(date(2026, 12, 8))
    screen.window.resize(look[0], look[1])
    return screen


def named(screen: Screen, kind: type[Any], name: str) -> str:
    with screen.context.desk.read() as reader:
        return str(reader.all(kind, name=name)[0].id)


def _municipality(screen: Screen) -> None:
    screen.go("municipality", named(screen, Municipality, "Porsanger"))


def _municipality_fields(screen: Screen) -> None:
    _municipality(screen)
    screen.key("F2")
    screen.write("Assigned from", "31.11")
    screen.press("End the assignment")


def _council(screen: Screen) -> None:
    screen.go("council", named(screen, Council, "Regionalt politiråd vest"))


def _council_fields(screen: Screen) -> None:
    _council(screen)
    screen.press("Change the agenda template")
    screen.press("Add a member")
    screen.press("More about the membership of Medlem 3")
    screen.key("F2")
    screen.write("Meetings a year", "60")


def _contacts(screen: Screen) -> None:
    screen.go("contacts")


def _contact_fields(screen: Screen) -> None:
    screen.go("contacts", named(screen, Contact, "Medlem 3"), "post")
    screen.press("Leaves the post")


@pytest.mark.parametrize(
    "go", [_municipality, _municipality_fields, _council, _council_fields, _contacts, _contact_fields]
)
def test_for_everybody(full: Screen, look: tuple[int, int, float], go: Callable[[Screen], None]) -> None:
    go(full)
    full.settle()
    assert faults(full.page, look[2]) == []
