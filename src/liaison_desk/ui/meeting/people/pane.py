"""Who takes part in the meeting: the list, what one of them is to it, and others to add."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.changes import Op
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.labels import label
from liaison_desk.domain.meetings import MeetingStage
from liaison_desk.services import minutes, owners
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.person import PersonField
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import text
from liaison_desk.ui.kit.layout import hbox, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.kit.scrolling import Scroll
from liaison_desk.ui.meeting.people.list import PeopleList
from liaison_desk.ui.meeting.people.person_panel import PersonPanel
from liaison_desk.ui.meeting.words import presence_note


class PeoplePane(QWidget):
    """`left` when the keyboard should go back to where one writes."""

    left = Signal()

    def __init__(self, context: Context, title: str) -> None:
        super().__init__()
        self._context = context
        self._file: MeetingFile | None = None
        self._candidates: Sequence[Candidate] = ()
        self._open: str | None = None
        self._count = text("", "small", "text3", tabular=True)
        self._typed = text("", "caption", "accent_text")
        self._typed.hide()
        self._add = button(self.tr("Add"), "link", press=lambda: self._begin_adding())
        self.list = PeopleList(says=title)
        self.list.ticked.connect(self._toggle)
        self.list.opened.connect(self.open_person)
        self.list.clicked.connect(lambda index: self.open_person(self.list.current_id()) if index.isValid() else None)
        self.list.menu_wanted.connect(lambda person, _place: self.open_person(person))
        self.list.filtered.connect(self._show_filter)
        self.list.unknown.connect(self._begin_adding)
        self.list.left.connect(self.left)
        self._panel = PersonPanel(context)
        self._panel.closed.connect(self._close_person)
        self._adder = PersonField(
            context, "", self._others, says=self.tr("Who else takes part"), hint=self.tr("Name"), icon=Icon.USER
        )
        self._adder.chosen.connect(self._add_guest)
        self._adder.hide()
        self.setLayout(
            vbox(
                section(title, _row(self._count, self._add)),
                self._typed,
                self.list,
                self._adder,
                self._panel,
                spacing=4,
            )
        )

    # -- what is shown
    def show_people(self, file: MeetingFile, candidates: Sequence[Candidate]) -> None:
        self._file, self._candidates = file, candidates
        texts = self._context.texts
        self.list.show_people([(person, presence_note(person, file, texts)) for person in file.people])
        there = sum(person.is_present for person in file.people)
        self._count.setText(self.tr("{there} of {all}").format(there=there, all=len(file.people)))
        self._add.setVisible(not file.is_locked)
        if self._open is not None:
            self._show_person()

    def _show_person(self) -> None:
        file = self._file
        person = next((p for p in file.people if p.contact.id == self._open), None) if file else None
        if file is None or person is None or file.is_locked:
            self._close_person()
        else:
            self._panel.show_person(file, person)

    def _show_filter(self, typed: str) -> None:
        words = self.tr("Filter: {letters}")
        if typed and self.list.model().rowCount() == 0:
            words = self.tr("Nobody here: {letters}. Enter adds.")
        self._typed.setText(words.format(letters=typed))
        self._typed.setVisible(bool(typed))

    # -- keyboard
    def start(self) -> None:
        """Into the list: letters filter, Space ticks."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.list.current_id() is None:
            self.list.select_first()

    def open_person(self, contact_id: object) -> None:
        """What this person is to the meeting, under the list."""
        self._open = str(contact_id)
        self._show_person()
        if self.list.hasFocus() and self._panel.isVisible():
            self._panel.start()
        QTimer.singleShot(0, self, self._reveal)  # once it has its place under the list

    def _reveal(self) -> None:
        outer = self.parentWidget()
        while outer is not None and not isinstance(outer, Scroll):
            outer = outer.parentWidget()
        if outer is not None and self._panel.isVisible():
            outer.show_part(self._panel, self._panel.rect())

    def _close_person(self) -> None:
        had_focus = self._panel.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._open = None
        self._panel.hide()
        if had_focus:
            self.list.setFocus()

    # -- doing
    def _toggle(self, contact_id: object) -> None:
        file = self._file
        person = next((p for p in file.people if p.contact.id == contact_id), None) if file else None
        if file is None or person is None:
            return
        presence = _gone(file) if person.is_present else Presence.PRESENT
        self._context.do(Op.SET_ATTENDANCE, minutes.set_presence, file.meeting.id, person.contact.id, presence)
        announce.polite(self.list, f"{person.contact.name}, {label(self._context.texts, presence)}")

    def _begin_adding(self, typed: str = "") -> None:
        if self._file is None or self._file.is_locked:
            return
        self._adder.show()
        self._adder.edit.setFocus()
        if typed:
            self._adder.put(typed)
            self._adder.edit.textEdited.emit(typed)  # with those the letters may mean

    def _others(self) -> Sequence[Candidate]:
        """People, not roles; without those who take part already."""
        taken = {person.contact.id for person in self._file.people} if self._file else set()
        people = filter(owners.is_person, self._candidates)
        return [person for person in people if owners.owner_of(person).contact_id not in taken]

    def _add_guest(self, candidate: Candidate | None) -> None:
        contact_id = owners.owner_of(candidate).contact_id if candidate else None
        if self._file is None or contact_id is None:
            return
        self._adder.show_value(None)
        self._adder.hide()
        self._context.do(Op.SET_ATTENDANCE, minutes.add_guest, self._file.meeting.id, contact_id)
        self.list.setFocus()
        self.list.select_id(contact_id)
        self.open_person(contact_id)


def _gone(file: MeetingFile) -> Presence:
    """Before the meeting somebody sends word; once it has begun they have not come."""
    return Presence.EXCUSED if file.meeting.stage is MeetingStage.PLANNED else Presence.ABSENT


def _row(*widgets: QWidget) -> QWidget:
    made = QWidget()
    made.setLayout(hbox(*widgets, spacing=8))
    return made
