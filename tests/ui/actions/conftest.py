"""The page of action items in the window, with a store to fill and to look into."""

from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from liaison_desk.domain.actions import ActionHelper, ActionItem, HistoryLine
from liaison_desk.domain.changes import Op
from liaison_desk.domain.ids import ActionId
from liaison_desk.services import actions
from liaison_desk.ui.kit.lists import RowList, RowRole
from liaison_desk.ui.kit.suggestions import SuggestionList
from liaison_desk.ui.place import Place
from tests.ui.screen import Screen
from tests.world import World


class Register:
    """What one does with the list, and what became of it in the store."""

    def __init__(self, screen: Screen, world: World) -> None:
        self.screen, self.world = screen, world

    # -- before
    def add(self, title: str = "Ringe rektor", **more: Any) -> ActionItem:
        with self.world.desk.write(Op.ADD_ACTION) as work:
            return actions.raise_item(work, title, **more)

    def open(self, *titles: str, subject: str = "") -> None:
        """The page, with these in it; nothing to undo yet."""
        for title in titles:
            self.add(title)
        self.world.desk.forget_undo()
        self.screen.go("actions", subject)

    # -- on the screen
    @property
    def view(self) -> RowList:
        return self.screen.find("Action items", RowList)

    def rows(self) -> list[str]:
        """Titles from top to bottom; a heading with its count: «Overdue 2»."""
        model = self.view.model()
        found = []
        for number in range(model.rowCount()):
            index = model.index(number, 0)
            words = str(index.data(Qt.ItemDataRole.DisplayRole))
            found.append(f"{words} {index.data(RowRole.COUNT)}" if index.data(RowRole.GROUP) else words)
        return found

    def spoken(self, title: str) -> str:
        return str(self._index(title).data(Qt.ItemDataRole.AccessibleTextRole))

    def chosen(self) -> list[str]:
        return [str(index.data(Qt.ItemDataRole.DisplayRole)) for index in sorted(self.view.selectedIndexes())]

    # -- by mouse
    def click(self, title: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        place = self.view.visualRect(self._index(title)).center()
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, modifier, place)
        self.screen.settle()

    def double_click(self, title: str) -> None:
        self.click(title)
        place = self.view.visualRect(self._index(title)).center()
        QTest.mouseDClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.screen.settle()

    def tick(self, title: str) -> None:
        row = self.view.visualRect(self._index(title))
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.x() + 25, row.center().y()))
        self.screen.settle()

    def right_click(self, title: str) -> QMenu:
        view = self.view.viewport()
        place = self.view.visualRect(self._index(title)).center()
        QTest.mouseClick(view, Qt.MouseButton.RightButton, pos=place)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place))
        QApplication.sendEvent(view, event)
        self.screen.settle()
        return menu()

    def _index(self, title: str) -> Any:
        model = self.view.model()
        found = [model.index(number, 0) for number in range(model.rowCount())]
        return next(index for index in found if index.data(Qt.ItemDataRole.DisplayRole) == title)

    # -- fields
    def suggested(self) -> list[str]:
        lists = [found for found in self.screen.window.findChildren(SuggestionList) if found.isVisible()]
        return [row.spoken for found in lists for row in found.rows()]

    # -- in the store
    def stored(self, action: ActionItem) -> ActionItem:
        with self.world.desk.read() as reader:
            return reader.get(ActionItem, action.id)

    def all(self) -> list[ActionItem]:
        with self.world.desk.read() as reader:
            return reader.all(ActionItem)

    def history(self, action: ActionItem) -> list[HistoryLine]:
        """Newest first."""
        with self.world.desk.read() as reader:
            return actions.history(reader, action.id)

    def helpers(self, action: ActionItem) -> set[str]:
        with self.world.desk.read() as reader:
            return {helper.contact_id for helper in reader.all(ActionHelper, action_id=action.id)}

    def drafts(self) -> dict[str, str]:
        """What is half typed, as a crash would leave it."""
        self.screen.context.saving.flush()
        with self.world.desk.read() as reader:
            return {key: words for key, words in reader.drafts().items() if ":" in key or "|" in key}


def menu() -> QMenu:
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, QMenu)
    return shown


def choose(shown: QMenu, words: str) -> None:
    """By mouse, which closes it."""
    entry = next(action for action in shown.actions() if action.text().replace("&&", "&") == words)
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=shown.actionGeometry(entry).center())
    QApplication.processEvents()


def words_of(shown: QMenu) -> list[str]:
    return [action.text() for action in shown.actions() if not action.isSeparator()]


def has_focus(widget: QWidget) -> bool:
    """It, or a part of it."""
    now = QApplication.focusWidget()
    return now is not None and (now is widget or widget.isAncestorOf(now))


def as_id(text: str) -> ActionId:
    return cast("ActionId", text)


@pytest.fixture
def first() -> Place:
    return Place("actions")


@pytest.fixture
def register(plurals: None, screen: Screen, world: World) -> Register:
    return Register(screen, world)
