"""The year plan of one council that meets twice a year, on Wednesdays from nine."""

from dataclasses import dataclass, replace
from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from liaison_desk.domain.busy import BusyDays
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council, CouncilKind
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.texts import Language
from liaison_desk.services import councils
from liaison_desk.ui.place import Place
from liaison_desk.ui.year_plan.months import MonthTile
from liaison_desk.ui.year_plan.proposal_row import ProposalRow
from liaison_desk.ui.year_plan.strip import CouncilStrip
from tests.ui.counted import counted
from tests.ui.screen import Screen
from tests.world import World


@dataclass
class Plan:
    """The page, read and used."""

    screen: Screen
    world: World

    def open(self) -> "Plan":
        self.screen.go("meetings")
        self.screen.key("Y")
        return self

    def seen(self, kind: type[QWidget]) -> list[QWidget]:
        found = [widget for widget in self.screen.page.findChildren(kind) if widget.isVisible()]
        return sorted(found, key=lambda widget: widget.mapTo(self.screen.page, QPoint()).y())

    def rows(self) -> list[str]:
        """The proposals, as a screen reader says them."""
        return [row.accessibleName() for row in self.seen(ProposalRow)]

    def stand_on(self, number: int) -> None:
        self.seen(ProposalRow)[number].setFocus()

    def strips(self) -> list[str]:
        return [row.accessibleName() for row in self.seen(CouncilStrip)]

    def months(self) -> list[str]:
        return [tile.accessibleName() for tile in self.screen.page.findChildren(MonthTile) if tile.isVisible()]

    def confirm(self) -> str:
        button = next(b for b in self.seen(QPushButton) if b.accessibleName().startswith("Confirm"))
        return counted(button.text())

    def drag(self, council: str, day: date, to: date) -> None:
        """The mark of a meeting in the strip to another place."""
        strip = next(row for row in self.seen(CouncilStrip) if row.accessibleName().startswith(council))
        assert isinstance(strip, CouncilStrip)
        begin, end = strip.spot(day).toPoint(), strip.spot(to).toPoint()
        QTest.mouseMove(strip, begin)
        QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=begin)
        QTest.mouseMove(strip, end)
        strip.grab()  # with the mark under way
        QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=end)
        self.screen.settle()

    def tick(self, name: str) -> None:
        self.screen.find(name, QCheckBox).setFocus()
        self.screen.key("Space")

    def notes(self) -> list[str]:
        return [counted(words) for words in self.screen.reads()]

    def stored(self) -> list[Meeting]:
        with self.world.desk.read() as reader:
            return sorted(reader.all(Meeting), key=lambda meeting: (meeting.day, meeting.start))

    def busy(self) -> list[BusyDays]:
        with self.world.desk.read() as reader:
            return reader.all(BusyDays)


@pytest.fixture
def first() -> Place:
    return Place("meetings")


@pytest.fixture
def usual(world: World) -> Council:
    with world.desk.write(Op.EDIT_COUNCIL) as work:
        return councils.save(
            work, replace(world.council, weekday=2, start=time(9, 0), end=time(10, 30), place="Straume")
        )


@pytest.fixture
def plan(usual: Council, screen: Screen, world: World) -> Plan:
    return Plan(screen, world)


@pytest.fixture
def local(usual: Council, world: World) -> Council:
    """Another council, at the same hours."""
    with world.desk.write(Op.ADD_COUNCIL) as work:
        made = councils.found(work, "Lokalt politiråd", CouncilKind.LOCAL, [world.municipality.id], Language.NN)
        return councils.save(work, replace(made, weekday=2, start=time(9, 0), end=time(10, 30), meetings_per_year=1))
