"""Meetings of two councils, before and behind today, and the page that lists them."""

from dataclasses import dataclass
from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council, CouncilKind
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.register import find
from liaison_desk.domain.texts import Language
from liaison_desk.services import councils, meetings, municipalities, reference
from liaison_desk.ui.kit.lists import RowList, RowRole
from liaison_desk.ui.place import Place
from tests.ui.screen import Screen
from tests.world import World


@dataclass
class Lists:
    """The page of meetings, read and used."""

    screen: Screen
    world: World

    def open(self) -> "Lists":
        self.screen.go("meetings")
        return self

    @property
    def view(self) -> RowList:
        return self.screen.find("Meetings", RowList)

    def rows(self) -> list[str]:
        """Headings in brackets, rows as a screen reader says them."""
        model = self.view.model()
        said = []
        for number in range(model.rowCount()):
            index = model.index(number, 0)
            if index.data(RowRole.GROUP):
                said.append(f"[{index.data()} {index.data(RowRole.COUNT)}]")
            else:
                said.append(index.data(Qt.ItemDataRole.AccessibleTextRole))
        return said

    def days(self) -> list[str]:
        return [
            row.split(" ", 1)[1].rsplit(" ", 1)[0] for row in (r.split(".")[0] for r in self.rows()) if row[0] != "["
        ]

    def current(self) -> str:
        return str(self.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))

    def spot(self, words: str, *, at_end: bool = False) -> QPoint:
        """Where the row is that begins so."""
        model = self.view.model()
        number = next(n for n, row in enumerate(self.rows()) if row.startswith(words))
        rect = self.view.visualRect(model.index(number, 0))
        return QPoint(rect.right() - 20, rect.center().y()) if at_end else rect.center()

    def click(self, words: str, *, at_end: bool = False) -> None:
        self.screen.click(self.view.viewport(), self.spot(words, at_end=at_end))

    def double_click(self, words: str) -> None:
        QTest.mouseDClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=self.spot(words))
        self.screen.settle()

    def stored(self) -> list[date]:
        with self.world.desk.read() as reader:
            return sorted(meeting.day for meeting in reader.all(Meeting))


@pytest.fixture
def first() -> Place:
    return Place("meetings")


@pytest.fixture
def lists(screen: Screen, world: World) -> Lists:
    return Lists(screen, world)


@pytest.fixture
def askoy(world: World) -> Municipality:
    with world.desk.write(Op.ADD_MUNICIPALITY) as work:
        return municipalities.assign(work, find(reference.register(), "Askøy")[0], world.desk.today())


@pytest.fixture
def forum(world: World, askoy: Municipality) -> Council:
    """Another council in another municipality, with a meeting on 10 December."""
    with world.desk.write(Op.ADD_COUNCIL) as work:
        forum = councils.found(work, "Handelsforum Askøy", CouncilKind.BUSINESS_FORUM, [askoy.id], Language.NB)
        meetings.plan(work, forum.id, date(2026, 12, 10), time(9, 0), time(10, 30), "Kleppestø")
        return forum
