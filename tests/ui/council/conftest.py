"""The council page, and what the store says of what was done on it."""

from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from liaison_desk.domain.changes import Op
from liaison_desk.domain.council_files import CouncilFile
from liaison_desk.domain.councils import Council, CouncilKind, Membership
from liaison_desk.domain.texts import Language
from liaison_desk.services import councils
from liaison_desk.ui.kit.fields import Field
from liaison_desk.ui.place import Place
from tests.ui.screen import Screen
from tests.world import World


class Forum:
    """One council on the screen and in the store."""

    def __init__(self, screen: Screen, world: World) -> None:
        self.screen, self.world, self.id = screen, world, world.council.id

    def open(self) -> None:
        self.screen.go("council", self.id)

    @property
    def file(self) -> CouncilFile:
        with self.world.desk.read() as reader:
            return councils.load(reader, self.id)

    @property
    def row(self) -> Council:
        return self.file.council

    def seat(self, contact_id: Any) -> Membership:
        return next(m.membership for m in self.file.members if m.membership.contact_id == contact_id)

    def titles(self) -> list[str]:
        return [item.title for item in self.file.template]

    def found(self, name: str, kind: CouncilKind = CouncilKind.LOCAL, parent: Any = None) -> Council:
        with self.world.desk.write(Op.ADD_COUNCIL) as work:
            return councils.found(work, name, kind, [self.world.municipality.id], Language.NN, parent)

    def pick(self, name: str, words: str) -> None:
        """Choose from a closed list with the keyboard."""
        box = self.screen.find(name, QComboBox)
        box.setFocus()
        wanted = next(number for number in range(box.count()) if box.itemText(number) == words)
        steps = wanted - max(box.currentIndex(), 0)
        for _ in range(abs(steps)):
            self.screen.key("Down" if steps > 0 else "Up")

    def error(self, name: str) -> str:
        """The sentence beside the field in which one writes under this name."""
        widget: QWidget | None = self.screen.find(name, QLineEdit)
        while not isinstance(widget, Field):
            assert widget is not None
            widget = widget.parentWidget()
        return widget.error


@pytest.fixture
def first(world: World) -> Place:
    return Place("council", world.council.id)


@pytest.fixture
def forum(screen: Screen, world: World) -> Forum:
    made = Forum(screen, world)
    made.open()
    return made
