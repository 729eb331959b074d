"""The page of an action plan, and what the store says of what was done on it."""

import pytest
from PySide6.QtWidgets import QComboBox

from liaison_desk.domain.action_plans import Measure
from liaison_desk.ui.action_plan.area_card import MeasureRow
from tests.services.plan_world import Planning
from tests.ui.counted import counted
from tests.ui.screen import Screen
from tests.world import World


class Plan(Planning):
    """One plan on the screen and in the store."""

    def __init__(self, screen: Screen, world: World) -> None:
        super().__init__(world)
        self.screen = screen

    def open(self) -> None:
        self.screen.go("action_plan", self.world.municipality.id)

    @property
    def rows(self) -> list[str]:
        """As a screen reader says them, in the order of the page."""
        self.screen.settle()
        return [counted(row.accessibleName()) for row in self.screen.page.findChildren(MeasureRow) if row.isVisible()]

    @property
    def stands_on(self) -> str:
        return self.screen.focus.accessibleName().split(".")[0] if isinstance(self.screen.focus, MeasureRow) else ""

    def kept(self, made: Measure) -> Measure:
        found = self.file.find(made.id)
        assert found is not None
        return found.measure

    def pick(self, name: str, words: str) -> None:
        box = self.screen.find(name, QComboBox)
        box.setFocus()
        box.setCurrentIndex(box.findText(words))
        box.activated.emit(box.currentIndex())
        self.screen.settle()


@pytest.fixture
def plan(screen: Screen, world: World) -> Plan:
    return Plan(screen, world)
