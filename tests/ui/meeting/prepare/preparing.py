"""The preparation as one works in it: the rows of the agenda, its editor, its grips, and what is in the store."""

from datetime import date
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from liaison_desk.domain.agenda import AgendaItem, in_order
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.own_drafts import is_own
from liaison_desk.ui.kit.suggestions import SuggestionList
from liaison_desk.ui.meeting.prepare.agenda_row import AgendaRow
from liaison_desk.ui.meeting.prepare.item_editor import ItemEditor
from tests.ui.screen import Screen
from tests.world import World

DAY = date(2026, 12, 1)  # a week from now, which is the council's notice: the agenda is sent today
OPENING, MUNICIPALITY, POLICE = "Opning og gjennomgang av referat", "Saker frå Øygarden kommune", "Saker frå politiet"
LAST = "Eventuelt"


class Preparing:
    def __init__(self, screen: Screen, world: World, meeting: Meeting) -> None:
        self.screen, self.world, self.meeting = screen, world, meeting
        self.key, self.type, self.shows, self.press = screen.key, screen.type, screen.shows, screen.press

    def enter(self) -> None:
        self.screen.go("meeting", self.meeting.id, "prepare")

    # -- the agenda on the screen
    @property
    def rows(self) -> list[AgendaRow]:
        seen = [row for row in self.screen.window.findChildren(AgendaRow) if row.isVisible()]
        return sorted(seen, key=lambda row: row.mapTo(self.screen.window, QPoint()).y())

    @property
    def titles(self) -> list[str]:
        """With the numbers they stand under: «2a Ungdom»."""
        return [f"{row.place.label} {row.place.item.title}" for row in self.rows]

    def row(self, title: str) -> AgendaRow:
        return next(row for row in self.rows if row.place.item.title == title)

    @property
    def at(self) -> str:
        """The title of the row the keyboard stands on."""
        (found,) = [row.place.item.title for row in self.rows if row.hasFocus()]
        return found

    def stand(self, title: str) -> None:
        self.row(title).setFocus()

    def reads(self, widget: QWidget) -> list[str]:
        return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]

    @property
    def editor(self) -> ItemEditor | None:
        return next((found for found in self.screen.window.findChildren(ItemEditor) if found.isVisible()), None)

    @property
    def offered(self) -> list[str]:
        found = [shown for shown in self.screen.window.findChildren(SuggestionList) if shown.isVisible()]
        return [row.title for shown in found for row in shown.rows()]

    @property
    def said(self) -> str:
        return self.screen.said

    @property
    def quiet(self) -> bool:
        return not self.said

    @property
    def focus_says(self) -> str:
        return self.screen.focus.accessibleName()

    # -- by mouse
    def drag(self, title: str, onto: str, *, below: bool = False) -> None:
        """Take the row by its grip and let it go over the upper, or lower, half of another."""
        grip = self.take(title)
        self.carry(grip, onto, below=below)
        self.drop(grip)

    def take(self, title: str) -> QWidget:
        grip = self.row(title).grip
        assert grip is not None
        QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=grip.rect().center())
        return grip

    def carry(self, grip: QWidget, onto: str, *, below: bool = False) -> None:
        target = self.row(onto)
        spot = QPoint(10, target.height() * 3 // 4 if below else target.height() // 4)
        QTest.mouseMove(grip, grip.mapFromGlobal(target.mapToGlobal(spot)))

    def drop(self, grip: QWidget) -> None:
        QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        self.screen.settle()

    def double_click(self, title: str) -> None:
        row = self.row(title)
        QTest.mouseDClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
        self.screen.settle()

    def right_click(self, title: str) -> QMenu:
        row = self.row(title)
        spot = row.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, row.mapToGlobal(spot))
        QApplication.sendEvent(row, event)
        return self.menu

    @property
    def menu(self) -> QMenu:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def choose(self, menu: QMenu, words: str) -> None:
        action = next(action for action in menu.actions() if action.text().split("\t")[0] == words)
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
        self.screen.settle()
        self.screen.window.activateWindow()  # a window manager does this when a menu is gone
        self.screen.wait(self.screen.window.isActiveWindow)

    # -- in the store
    @property
    def file(self) -> MeetingFile:
        return self.world.file(self.meeting)

    def item(self, title: str) -> AgendaItem:
        return next(item for item in self.file.items if item.title == title)

    @property
    def stored(self) -> list[str]:
        return [f"{place.label} {place.item.title}" for place in in_order(self.file.items)]

    @property
    def drafts(self) -> dict[str, str]:
        """What is on the disk of what is half-written."""
        assert self.screen.context.saving.flush()
        with self.world.desk.read() as reader:
            found: dict[str, Any] = reader.drafts()
        return {key: words for key, words in found.items() if not is_own(key)}
