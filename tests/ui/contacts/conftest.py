"""The contacts page, and what the store says of what was done on it."""

from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QWidget

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact, Side
from liaison_desk.domain.council_files import ContactRow
from liaison_desk.services import contacts
from liaison_desk.ui.kit.buttons import FilterButton
from liaison_desk.ui.kit.fields import Field
from liaison_desk.ui.kit.lists import RowList
from liaison_desk.ui.panels.new_contact import NewContactPanel
from liaison_desk.ui.place import Place
from tests.ui.screen import Screen, name_of
from tests.world import World

W = TypeVar("W", bound=QWidget)


class Book:
    """The people on the screen and in the store."""

    def __init__(self, screen: Screen, world: World) -> None:
        self.screen, self.world = screen, world

    # -- the screen
    @property
    def view(self) -> RowList:
        return self.screen.find("Contacts", RowList)

    def names(self) -> list[str]:
        model = self.view.model()
        return [str(model.index(number, 0).data()) for number in range(model.rowCount())]

    def stands_on(self) -> str:
        return str(self.view.currentIndex().data())

    def spoken(self) -> str:
        """The row one stands on, as a screen reader says it."""
        return str(self.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))

    def click(self, name: str) -> None:
        index = self.view.model().index(self.names().index(name), 0)
        self.view.scrollTo(index)
        self.screen.click(self.view.viewport(), self.view.visualRect(index).center())

    def filter(self, title: str, words: str) -> None:
        """Open the button with the keyboard and choose from its menu."""
        shown = (one for one in self.screen.page.findChildren(FilterButton) if one.isVisible())
        if not any(one.accessibleName().startswith(title) for one in shown):
            self.screen.press("More filters")
        button = self.screen.find(title, FilterButton)
        button.setFocus()
        self.screen.key("Down")
        next(action for action in button.menu_actions() if action.text() == words).trigger()
        button.close_menu()
        self.screen.settle()

    def menu(self) -> QMenu:
        return next(menu for menu in self.screen.page.findChildren(QMenu) if menu.isVisible())

    def pick(self, name: str, words: str) -> None:
        """Open a quiet list, go to a value, take it."""
        box = self.screen.find(name, QComboBox)
        box.setFocus()
        self.screen.key("Down")
        steps = box.findText(words) - box.currentIndex()
        for _ in range(abs(steps)):
            self.screen.key("Down" if steps > 0 else "Up")
        self.screen.key("Return")

    def pick_side(self, words: str) -> None:
        """In the panel, where the list is not quiet."""
        box = self.find("Side", QComboBox)
        box.setFocus()
        for _ in range(box.findText(words) - box.currentIndex()):
            self.screen.key("Down")
        for _ in range(box.currentIndex() - box.findText(words)):
            self.screen.key("Up")

    def error(self, name: str) -> str:
        widget: QWidget | None = self.find(name, QWidget)
        while not isinstance(widget, Field):
            assert widget is not None
            widget = widget.parentWidget()
        return widget.error

    def text(self, name: str) -> str:
        return self.find(name, QLineEdit).text()

    def find(self, name: str, kind: type[W]) -> W:
        """In the panel for a new contact, where it is open: the pane behind it has the same fields."""
        panel = next((found for found in self.screen.window.findChildren(NewContactPanel) if found.isVisible()), None)
        if panel is None:
            return self.screen.find(name, kind)
        return next(found for found in panel.findChildren(kind) if name_of(found) == name)

    def write(self, name: str, words: str) -> None:
        field = self.find(name, QLineEdit)
        field.setFocus()
        self.screen.key("Ctrl+A")
        self.screen.type(words)
        self.screen.key("Tab")

    # -- the store
    def add(self, name: str, **about: Any) -> Contact:
        with self.world.desk.write(Op.ADD_CONTACT) as work:
            return contacts.add(work, name, **about)

    def add_many(self, count: int) -> None:
        with self.world.desk.write(Op.ADD_CONTACT) as work:
            for number in range(count):
                contacts.add(
                    work,
                    f"Person {number:03}",
                    title="rektor",
                    side=Side.SCHOOL,
                    organisation=f"Skole {number % 40}",
                )

    def row(self, name: str) -> ContactRow:
        with self.world.desk.read() as reader:
            return next(row for row in contacts.rows(reader) if row.contact.name == name)

    def person(self, name: str) -> Contact:
        return self.row(name).contact


@pytest.fixture
def first() -> Place:
    return Place("contacts")


@pytest.fixture
def book(screen: Screen, world: World) -> Book:
    screen.go("contacts")
    return Book(screen, world)
