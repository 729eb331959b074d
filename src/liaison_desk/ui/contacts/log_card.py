"""What the officer and the person have been in touch about: the last entries of the contact log, and a quick line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import ContactKind, LogEntry
from liaison_desk.domain.directory import ContactFile
from liaison_desk.domain.ids import ContactId, LogEntryId, new_id
from liaison_desk.services import contact_log
from liaison_desk.store.work import Work
from liaison_desk.ui import log_words
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.guard import Guard
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.kit.buttons import Kbd, button
from liaison_desk.ui.kit.fields import InputBar
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import box, grow, hbox, top, vbox
from liaison_desk.ui.kit.rows import FIELD_INSET, section
from liaison_desk.ui.log_lines import LogLines
from liaison_desk.ui.place import Place

MOST = 3


class PersonLog(QWidget):
    """The last entries; «All 18» leads to the rest."""

    letter = Signal(str)  # pressed on one of its rows

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._contact_id = ""
        self._every = button("", "link", press=self._see_all)
        self._title = section(self.tr("Contact log"), self._every)
        self._last = paragraph("", "small", "text2")
        self._lines = LogLines(context, named=False)
        self._lines.letter.connect(self.letter)
        inset = (FIELD_INSET, 0, 0, 0)
        self.setLayout(
            vbox(
                box(vbox(self._title, self._last, spacing=6, margins=inset)),
                self._lines,
                spacing=6,
            )
        )

    def show_file(self, file: ContactFile) -> None:
        texts, today = self._context.texts, self._context.today()
        self._contact_id = file.contact.id
        count = len(file.log)
        self._every.setText(self.tr("All %n", "", count))
        self._every.setAccessibleName(self.tr("All %n entry(s) of the log", "", count))
        self._every.setVisible(count > MOST)
        self._lines.show_rows(file.log[:MOST])
        last = log_words.last_words(file.last_contact, texts, today)
        met = file.last_contact is not None and (not file.log or file.last_contact > file.log[0].entry.on)
        if met:
            self._last.setText(self.tr("Last met in a council: {day}").format(day=last))
        else:
            self._last.setText(self.tr("Nothing is logged with this person yet."))
        self._last.setVisible(met or not file.log)

    def _see_all(self) -> None:
        self._context.window.go(Place("contact_log", "", "contact", self._contact_id))


class QuickLog(QWidget):
    """One line and Enter: a call today."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        hint, says = self.tr("Log briefly: what was it about?"), self.tr("Log a call briefly")
        bar = InputBar(Icon.PHONE, hint, "", Kbd("Enter"), says=says, role="small")
        self.line = KeptLine(context, "", bar, "quick_log")
        self.line.entered.connect(self._on_entered)
        self._guard = Guard(context)
        self.line.edit.textChanged.connect(lambda words: self._guard.look_at(words))
        note = paragraph(self.tr("Do not write about individuals in cases"), "caption", "text3")
        self.setLayout(
            vbox(self.line, self._guard, hbox(top(glyph(Icon.SHIELD, "text3", 14)), grow(note), spacing=6), spacing=6)
        )

    def show_person(self, contact_id: ContactId) -> None:
        self.line.show_subject(contact_id)

    def _on_entered(self, words: str) -> None:
        contact_id = ContactId(self.line.subject)
        outcome = self.line.settle(Op.LOG_CONTACT, lambda work: self._made(work, contact_id, words))
        if outcome.value is not None:
            self._context.say_undoable(
                self.tr("Logged: {what}").format(what=outcome.value.words), Place("contact_log", outcome.value.id)
            )

    def _made(self, work: Work, contact_id: ContactId, words: str) -> LogEntry:
        today = work.now.date()
        place = contact_log.home_of(work, contact_id, today)
        entry = LogEntry(id=LogEntryId(new_id()), on=today, kind=ContactKind.CALL, words=words, municipality_id=place)
        return contact_log.add(work, entry, [contact_id])
