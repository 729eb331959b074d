"""The meeting as one holds it: what is typed, what stands on the screen, what is in the store."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.attendance import Attendance
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.texts import Voices
from liaison_desk.paths import Paths
from liaison_desk.services import agenda, contacts, issuing, meetings, minutes, officers, stores
from liaison_desk.services.actions import Owner
from liaison_desk.services.desk import Desk
from liaison_desk.ui import session
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.kit.rows import Row
from liaison_desk.ui.kit.suggestions import SuggestionList
from liaison_desk.ui.main_window import MainWindow
from liaison_desk.ui.meeting.block import Block
from liaison_desk.ui.meeting.hold.capture import Capture
from liaison_desk.ui.meeting.hold.capture_edit import CaptureEdit
from liaison_desk.ui.meeting.hold.part import HoldPart
from liaison_desk.ui.meeting.people.list import PeopleList
from liaison_desk.ui.place import Place
from tests import world as small_world
from tests.conftest import NOW
from tests.ui.conftest import ENGLISH
from tests.ui.screen import Screen, close
from tests.world import World

HELD = date(2026, 11, 24)
LEFT_OPEN = "Kartlegge mørke gangveier"
OPENING, MUNICIPALITY, POLICE = "Opning og gjennomgang av referat", "Saker frå Øygarden kommune", "Saker frå politiet"


class Live:
    def __init__(self, screen: Screen, world: World, meeting: Meeting) -> None:
        self.screen, self.world, self.meeting = screen, world, meeting
        self.key, self.type, self.shows, self.press = screen.key, screen.type, screen.shows, screen.press

    def enter(self, part: str = "hold") -> None:
        self.screen.go("meeting", self.meeting.id, part)

    # -- what stands on the screen
    @property
    def part(self) -> HoldPart:
        return self._one(HoldPart)

    @property
    def capture(self) -> Capture:
        return self._one(Capture)

    @property
    def line(self) -> CaptureEdit:
        return self.capture.edit

    @property
    def text(self) -> str:
        return self.line.toPlainText()

    @property
    def item(self) -> str:
        """The title of the item one is at, as the agenda says it."""
        here = [row for row in self.screen.window.findChildren(Row) if row.accessibleDescription() == "current item"]
        assert len(here) == 1
        return next(title for title in self.titles if title in here[0].accessibleName())

    @property
    def blocks(self) -> list[Block]:
        """In the order in which they stand."""
        seen = [block for block in self.screen.window.findChildren(Block) if block.isVisible()]
        return sorted(seen, key=lambda block: block.mapTo(self.screen.window, QPoint()).y())

    @property
    def notes(self) -> list[str]:
        """The words of the lines that are shown."""
        return [block.entry.text for block in self.blocks]

    @property
    def block(self) -> Block:
        """The one the keyboard stands on."""
        (found,) = [block for block in self.blocks if block.hasFocus()]
        return found

    def inside(self, pane: str) -> bool:
        """Whether the keyboard is in this part of the window."""
        widget: QWidget | None = self.screen.focus
        while widget is not None and widget.accessibleName() != pane:
            widget = widget.parentWidget()
        return widget is not None

    def words_of(self, widget: QWidget) -> list[str]:
        return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]

    @property
    def offered(self) -> list[str]:
        """The rows of the list that is open under what one writes."""
        shown = self._list()
        return [row.spoken for row in shown.rows()] if shown else []

    @property
    def chosen(self) -> str:
        """The row Enter would take."""
        shown = self._list()
        row = shown.current() if shown else None
        return row.spoken if row else ""

    def press_offer(self, number: int) -> None:
        shown = self._list()
        assert shown is not None
        place = shown.visualRect(shown.model().index(number, 0)).center()
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.screen.settle()

    def _list(self) -> SuggestionList | None:
        return next((found for found in self.screen.window.findChildren(SuggestionList) if found.isVisible()), None)

    def _one(self, kind: type[Any]) -> Any:
        (found,) = self.screen.window.findChildren(kind)
        return found

    # -- what one does
    def write(self, words: str) -> None:
        """Type it and keep it."""
        self.type(words)
        self.key("Return")

    def paste(self, **kinds: str) -> None:
        source = QMimeData()
        for kind, words in kinds.items():
            (source.setHtml if kind == "html" else source.setText)(words)
        QApplication.clipboard().setMimeData(source)
        self.key("Ctrl+V")
        QApplication.clipboard().clear()  # what is left in it would outlive the application

    def resize(self, width: int, height: int) -> None:
        self.screen.window.resize(width, height)
        self.screen.settle()

    # -- people
    @property
    def people(self) -> PeopleList:
        return self._one(PeopleList)

    @property
    def present(self) -> list[str]:
        """Each row of the list as a screen reader says it."""
        model = self.people.model()
        role = Qt.ItemDataRole.AccessibleTextRole
        return [str(model.data(model.index(n, 0), role)) for n in range(model.rowCount())]

    def attendance(self, name: str) -> Attendance | None:
        return next(p.attendance for p in self.file.people if p.contact.name == name)

    # -- what is in the store
    @property
    def file(self) -> MeetingFile:
        return self.world.file(self.meeting)

    @property
    def titles(self) -> list[str]:
        return [item.title for item in self.file.items]

    def item_of(self, title: str) -> AgendaItem:
        return next(item for item in self.file.items if item.title == title)

    def entries(self, title: str = OPENING) -> list[Entry]:
        return self.file.entries_of(self.item_of(title).id)

    def kept(self, title: str = OPENING) -> list[tuple[str, str]]:
        """Kind and words of every line under an item."""
        return [(entry.kind.value, entry.text) for entry in self.entries(title)]

    def action(self, words: str) -> ActionItem:
        with self.world.desk.read() as reader:
            (found,) = reader.all(ActionItem, title=words)
            return found

    def helpers(self, words: str) -> tuple[str, ...]:
        return self.file.helpers.get(self.action(words).id, ())

    @property
    def drafts(self) -> dict[str, str]:
        """What is on the disk of what is half-written."""
        return {key: words for key, words in self.all_drafts.items() if "|" in key}

    @property
    def all_drafts(self) -> dict[str, str]:
        """With what the window keeps for its own next start."""
        assert self.screen.context.saving.flush()
        with self.world.desk.read() as reader:
            return reader.drafts()


class Disk:
    """The store's own file, which takes nothing for a while: written to as ever, refused by SQLite itself."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._pragmas: tuple[str, ...] = ()
        event.listen(desk._database._engine, "checkout", self._on_checkout)

    def refuse(self) -> None:
        """A folder that has become read-only."""
        self._say("query_only = 1")

    def fill(self) -> None:
        """A full disk: not one page more."""
        self._say("max_page_count = 1")

    def allow(self) -> None:
        self._say("query_only = 0", "max_page_count = 1073741823")

    def _say(self, *pragmas: str) -> None:
        self._pragmas = pragmas
        drafts = self._desk.drafts
        if drafts is not None:
            self._on_checkout(drafts._connection)

    def _on_checkout(self, connection: Any, *_: object) -> None:
        for pragma in self._pragmas:
            connection.execute(f"PRAGMA {pragma}")


@dataclass
class Shelf:
    """A store to be copied, and what is in it."""

    place: Paths
    world: World
    meeting: Meeting
    guest: Contact
    earlier: Meeting | None


def put_on_shelf(folder: Path, empty: Paths, voices: Voices | None = None) -> Shelf:
    """A meeting from 10 to 12 with two cases under «Saker frå politiet», begun at 10.

    With `voices`, the one before it too: its minutes are finished, and it left two action items open.
    """
    shutil.copytree(empty.data, folder / "data")
    place = paths.inside(folder / "data")
    clock = SetClock(NOW)
    desk = Desk(stores.open_store(place), clock)
    world = small_world.build(desk, clock)
    earlier = _hold_earlier(world, voices) if voices else None
    meeting = world.plan(HELD)
    with desk.write(Op.SET_UP) as work:
        guest = contacts.add(work, "Karin Borte", title="rektor", organisation="Sandgotna skole")
        police = next(i for i in work.all(AgendaItem, meeting_id=meeting.id) if i.fixed is FixedItem.FROM_POLICE)
        agenda.add_item(work, meeting.id, "Ungdom", police.id)
        agenda.add_item(work, meeting.id, "Trafikk", police.id)
        meetings.change(work, meeting.id, start=time(10, 0), end=time(12, 0))
        officers.finish_set_up(work, desk.today())
    clock.set(datetime.combine(HELD, time(10, 0)))
    with desk.write(Op.START_MEETING) as work:
        meetings.start(work, meeting.id)
    desk.close()
    return Shelf(place, world, meeting, guest, earlier)


def _hold_earlier(world: World, voices: Voices) -> Meeting:
    held = date(2026, 9, 8)
    made = world.plan(held)
    world.clock.set(datetime.combine(held, time(12, 0)))
    opening = next(i for i in world.file(made).items if i.fixed is FixedItem.OPENING)
    with world.desk.write(Op.ADD_ENTRY) as work:
        minutes.add_entry(
            work,
            opening.id,
            EntryKind.ACTION,
            LEFT_OPEN,
            owner=Owner("Per Test", world.director.id),
            deadline=Deadline.day(date(2026, 11, 13)),
        )
        minutes.add_entry(
            work, opening.id, EntryKind.ACTION, "Invitere helsestasjonen", deadline=Deadline.next_meeting()
        )
        meetings.end(work, made.id)
    with world.desk.write(Op.ISSUE_MINUTES) as work:
        issuing.issue_minutes(work, made.id, voices)
    world.clock.set(NOW)
    return made


@contextmanager
def opened(qtbot: QtBot, shelf: Shelf, place: Paths, clock: SetClock) -> Iterator[Live]:
    """The window, in the meeting at once: it is shown and then gets its desk, as the program does it."""
    jobs, window = Jobs(), MainWindow(ENGLISH, place)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    context = session.begin(session.open_store(place, sample=False), clock, jobs, ENGLISH, place, window, sample=False)
    window.attach(context, Place("meeting", shelf.meeting.id, "hold"))
    screen = Screen(qtbot, window, context)
    screen.settle()
    yield Live(screen, replace(shelf.world, desk=context.desk, clock=clock), shelf.meeting)
    close(window, context)
