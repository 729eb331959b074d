"""The year plan for everybody: in a small window, with large text, with names for all there is."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council
from liaison_desk.services import year_plan
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


@pytest.mark.parametrize("form", ["Strip", "Months"])
def test_for_everybody(look: tuple[int, int, float], local: Council, screen: Screen, world: World, form: str) -> None:
    world.plan(date(2027, 5, 6))
    with world.desk.write(Op.BLOCK_DAYS) as work:
        year_plan.block(work, date(2027, 10, 11), date(2027, 10, 15), "bystyrets budsjettuke", world.municipality.id)
    screen.window.resize(look[0], look[1])
    screen.go("year_plan")
    screen.press("2027 and 2028")
    screen.press(form)
    assert faults(screen.page, look[2]) == []
