"""The workload and the notes inside the police for everybody: a small window, large text, names for all there is."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from liaison_desk.domain.changes import Op
from liaison_desk.domain.inside_police import PoliceNoteKind
from liaison_desk.services import inside_police
from liaison_desk.ui.kit.theme import Theme
from tests.ui.access import faults
from tests.ui.screen import Screen
from tests.world import World

LARGE = 2.0


@pytest.fixture(params=[(1440, 900, 1.0), (1024, 700, 1.0), (1920, 1200, LARGE)], ids=["usual", "small", "large text"])
def look(request: pytest.FixtureRequest, qapp: QApplication, pictures: Path) -> tuple[int, int, float]:
    width, height, scale = request.param
    Theme(scale=scale).apply(qapp, pictures)
    return width, height, scale


def test_the_workload_for_everybody(look: tuple[int, int, float], screen: Screen, world: World) -> None:
    world.plan(date(2026, 12, 1))
    screen.window.resize(look[0], look[1])
    screen.go("workload", part="2026")
    screen.key("Down", 12)
    assert faults(screen.page, look[2]) == []


def test_inside_the_police_for_everybody(look: tuple[int, int, float], screen: Screen, world: World) -> None:
    with world.desk.write(Op.ADD_POLICE_NOTE) as work:
        for kind in PoliceNoteKind:
            inside_police.add(work, kind, date(2026, 11, 1), "Uro ved senteret på kveldstid", "Patruljen")
    screen.window.resize(look[0], look[1])
    screen.go("inside_police")
    screen.press("Change: Uro ved senteret på kveldstid")
    assert faults(screen.page, look[2]) == []
