"""The finishing part as one works in it: the minutes, the checklist, the next step, and what is in the store."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit, QWidget

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.minutes import Entry
from liaison_desk.domain.own_drafts import is_own
from liaison_desk.services import documents
from liaison_desk.ui.issued import Issued
from liaison_desk.ui.meeting.finish.checklist import Checklist
from liaison_desk.ui.meeting.finish.line import MinutesLine
from liaison_desk.ui.meeting.finish.minutes_view import MinutesView
from liaison_desk.ui.meeting.finish.next_step import NextStep
from liaison_desk.ui.meeting.finish.part import FinishPart
from tests.export.pdf_check import problems
from tests.export.pdf_text import lines_of
from tests.ui.screen import Screen
from tests.world import World

DAY = date(2026, 11, 24)
OPENING, MUNICIPALITY, LAST = "Opning og gjennomgang av referat", "Saker frå Øygarden kommune", "Eventuelt"
SECRET = "Berre for meg."


class Finishing:
    def __init__(self, screen: Screen, world: World, meeting: Meeting) -> None:
        self.screen, self.world, self.meeting = screen, world, meeting
        self.key, self.type, self.shows, self.press = screen.key, screen.type, screen.shows, screen.press

    def enter(self) -> None:
        self.screen.go("meeting", self.meeting.id, "finish")

    # -- on the screen
    def _one(self, kind: type[QWidget]) -> QWidget:
        (found,) = self.screen.window.findChildren(kind)
        return found

    @property
    def part(self) -> QWidget:
        return self._one(FinishPart)

    @property
    def view(self) -> QWidget:
        return self._one(MinutesView)

    def reads(self, widget: QWidget) -> list[str]:
        """From top to bottom, and in a line from left to right."""
        self.screen.settle()
        seen = [label for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]
        middle = {label: label.mapTo(widget, label.rect().center()) for label in seen}
        seen.sort(key=lambda label: (round(middle[label].y() / 8), middle[label].x()))
        return [label.text() for label in seen]

    @property
    def lines(self) -> list[MinutesLine]:
        """From top to bottom."""
        self.screen.settle()
        seen = [line for line in self.screen.window.findChildren(MinutesLine) if line.isVisible()]
        return sorted(seen, key=lambda line: line.mapTo(self.screen.window, QPoint()).y())

    @property
    def texts(self) -> list[str]:
        return [line.entry.text for line in self.lines]

    def line(self, text: str) -> MinutesLine:
        return next(line for line in self.lines if line.entry.text == text)

    def stand(self, text: str) -> None:
        self.line(text).setFocus()

    @property
    def at(self) -> str:
        """The line the keyboard stands on."""
        (found,) = [line.entry.text for line in self.lines if line.hasFocus()]
        return found

    @property
    def editor(self) -> QTextEdit | None:
        found = [edit for edit in self.view.findChildren(QTextEdit) if edit.isVisible()]
        return found[0] if found else None

    @property
    def checklist(self) -> list[str]:
        return self.reads(self._one(Checklist))

    @property
    def steps(self) -> list[str]:
        """The buttons at the foot; the primary one with a star."""
        self.screen.settle()
        buttons = [b for b in self._one(NextStep).findChildren(QPushButton) if b.isVisible()]
        found = [f"{b.text()} *" if b.property("kind") == "primary" else b.text() for b in buttons]
        return sorted(found, key=lambda words: not words.endswith("*"))

    @property
    def issued(self) -> QWidget:
        return next(one for one in self.part.findChildren(Issued))

    @property
    def said(self) -> str:
        return self.screen.said

    @property
    def focus_says(self) -> str:
        return self.screen.focus.accessibleName()

    def step(self, words: str) -> None:
        """Press a button at the foot: one of that name may stand elsewhere too."""
        self.screen.settle()
        found = [b for b in self._one(NextStep).findChildren(QPushButton) if b.isVisible() and b.text() == words]
        self.screen.click(found[0])

    def double_click(self, widget: QWidget) -> None:
        QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())
        self.screen.settle()

    # -- in the store
    @property
    def file(self) -> MeetingFile:
        return self.world.file(self.meeting)

    def item(self, title: str) -> AgendaItem:
        return next(item for item in self.file.items if item.title == title)

    def entry(self, text: str) -> Entry:
        return next(entry for entry in self.file.entries if entry.text == text)

    @property
    def minutes(self) -> IssuedDocument:
        (found,) = [document for document in self.file.documents if document.kind is DocumentKind.MINUTES]
        return found

    @property
    def paper(self) -> list[str]:
        """The lines of the finished minutes, which conform."""
        with self.world.desk.read() as reader:
            content = documents.content(reader, self.minutes.id)
        assert problems(content) == []
        return lines_of(content)

    @property
    def drafts(self) -> dict[str, str]:
        assert self.screen.context.saving.flush()
        with self.world.desk.read() as reader:
            return {key: words for key, words in reader.drafts().items() if not is_own(key)}
