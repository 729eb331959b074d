"""The municipality page, and what the store says of what was done on it."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council, CouncilKind
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.register import find
from liaison_desk.domain.texts import Language
from liaison_desk.services import councils, municipalities, reference
from liaison_desk.ui.kit.fields import Field
from liaison_desk.ui.place import Place
from tests.ui.screen import Screen
from tests.world import World


class Town:
    """One municipality on the screen and in the store."""

    def __init__(self, screen: Screen, world: World) -> None:
        self.screen, self.world, self.id = screen, world, world.municipality.id

    def open(self) -> None:
        self.screen.go("municipality", self.id)

    @property
    def row(self) -> Municipality:
        return self.stored(self.id)

    def stored(self, municipality_id: Any) -> Municipality:
        with self.world.desk.read() as reader:
            return reader.get(Municipality, municipality_id)

    def assign(self, name: str, area: str = "", since: date | None = None) -> Municipality:
        with self.world.desk.write(Op.ADD_MUNICIPALITY) as work:
            entry = find(reference.register(), name)[0]
            return municipalities.assign(work, entry, since or self.world.desk.today(), area)

    def found(self, name: str, kind: CouncilKind = CouncilKind.LOCAL, *others: Municipality) -> Council:
        ids = [self.id, *(other.id for other in others)]
        with self.world.desk.write(Op.ADD_COUNCIL) as work:
            return councils.found(work, name, kind, ids, Language.NN)

    def error(self, name: str) -> str:
        """The sentence beside the field in which one writes under this name."""
        widget: QWidget | None = self.screen.find(name, QLineEdit)
        while not isinstance(widget, Field):
            assert widget is not None
            widget = widget.parentWidget()
        return widget.error


@pytest.fixture
def first(world: World) -> Place:
    return Place("municipality", world.municipality.id)


@pytest.fixture
def town(screen: Screen, world: World) -> Town:
    made = Town(screen, world)
    made.open()
    return made
