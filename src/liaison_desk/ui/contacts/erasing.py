"""Erasing a person: where the person stands, what stays, and one question before it is done for good."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.erasing import ERASED, Standing, is_erased
from liaison_desk.domain.texts import DateStyle
from liaison_desk.services import erasing
from liaison_desk.store.errors import StoreError
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.closing import Closing
from liaison_desk.ui.kit.final import FinalStep
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph, text
from liaison_desk.ui.kit.layout import box, grow, hbox, refill, top, vbox
from liaison_desk.ui.kit.rows import Row, facts
from liaison_desk.ui.place import Place


class ErasePerson(Closing):
    """`button` stands with the contact's others and opens this under them."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._context = context
        self._person: Contact | None = None
        self.button = button(self.tr("Erase"), "ghost", dim="small", says=self.tr("Erase the person"), press=self.open)
        self._title = text("", "small_strong")
        self._stands, self._words, self._documents = vbox(spacing=0), vbox(spacing=8), vbox(spacing=2)
        self._roving = Roving(self)
        self._final = FinalStep(self.tr("Erase for good"), "", self._erase, kind="secondary")
        keep = button(self.tr("Keep the person"), "ghost", press=self.close_up)
        self.setLayout(
            vbox(
                self._title,
                box(self._stands),
                box(self._words),
                box(self._documents),
                box(Flow(self._final.button, keep)),
                self._final.strip,
                spacing=12,
                margins=16,
            )
        )
        self.hide()

    def show_person(self, person: Contact, *, is_officer: bool) -> None:
        if self._person is None or person.id != self._person.id or is_erased(person):
            self._final.strip.hide()
            self.hide()
        before, self._person = self._person, person
        self.button.setVisible(not is_officer and not is_erased(person))
        if not self.isHidden() and person != before:  # it reads every text there is: not at each change elsewhere
            self._fill()

    def open(self) -> None:
        if self._person is None or self.button.isHidden():
            return
        self._fill()
        self.show()
        self._final.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_up(self) -> None:
        self._final.strip.hide()
        self.hide()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def on_escape(self) -> bool:
        self.close_up()
        return True

    # -- what is shown
    def _fill(self) -> None:
        if self._person is None:
            return
        with self._context.desk.read() as reader:
            told = erasing.standing(reader, self._person.id)
        self._title.setText(self.tr("Where {name} stands").format(name=told.person.name))
        refill(self._stands, facts(list(self._facts(told)), 128))
        refill(self._words, *(paragraph(words, "small", "text2") for words in self._sentences(told)))
        rows = [self._row(document) for document in told.documents]
        refill(self._documents, *rows)
        self._roving.set_rows(rows)
        warning = self.tr(
            "{name} is erased from the desk, and nobody can bring it back. Undo is emptied too. This is final."
        )
        self._final.show_words(self.tr("Erase for good"), warning.format(name=told.person.name))

    def _facts(self, told: Standing) -> Iterator[tuple[str, str]]:
        counts = (
            (self.tr("Meetings"), told.meetings),
            (self.tr("Action items"), told.actions),
            (self.tr("Measures"), told.measures),
            (self.tr("Contact log"), told.log),
            (self.tr("Evaluations"), told.evaluations),
            (self.tr("E-mails"), told.emails),
            (self.tr("In texts"), told.texts),
        )
        if told.councils:
            yield self.tr("Councils"), self._context.texts.names(told.councils)
        yield from ((name, str(count)) for name, count in counts if count)
        if not told.councils and not any(count for _, count in counts):
            yield self.tr("Nowhere else"), self.tr("The contact is all there is.")

    def _sentences(self, told: Standing) -> Iterator[str]:
        yield self.tr(
            "Name, post, e-mail and phone go from all of this, from search and from drafts. What is still open gets no "
            "owner. What tells of meetings keeps a row called “{erased}”."
        ).format(erased=ERASED)
        if told.looks_for_name:
            yield self.tr("The full name is looked for in texts, a first name alone is not. Attachments are not read.")
        else:
            yield self.tr("The name is one word, or somebody else has it too, so it is not looked for in texts.")
        paths, texts = self._context.paths, self._context.texts
        until = erasing.in_backups_until(paths, self._context.desk.now())
        if until is not None:
            count = len(erasing.in_backups(paths))
            words = self.tr(
                "%n backup(s) hold it until newer ones have taken their place, at the latest {day}.", "", count
            )
            yield words.format(day=texts.date_words(until, DateStyle.DAY))
        if erasing.set_aside(paths):
            words = self.tr("So does what a restore has set aside, until you take it away: {folder}.")
            yield words.format(folder=paths.aside)
        if told.locked:
            days = texts.names(texts.date_words(meeting.day, DateStyle.DAY) for meeting in told.locked)
            yield self.tr("Locked minutes keep the name, also in search: {days}.").format(days=days)
        if told.documents or told.locked:
            yield self.tr(
                "What has been issued stays as it was issued. To take the name out, withdraw it, correct it and issue it "
                "again, and then erase once more."
            )

    def _row(self, document: IssuedDocument) -> Row:
        cells = hbox(
            top(glyph(Icon.FILE_TEXT, "text3", 16)), grow(paragraph(document.file_name, "small")), spacing=8,
            margins=(4, 4, 4, 4),
        )  # fmt: skip
        row = Row(cells, says=self.tr("Stays: {document}").format(document=document.file_name), leads=True)
        meeting_id = document.meeting_id
        place = Place("meeting", meeting_id, "finish") if meeting_id else Place("council", document.council_id)
        row.opened.connect(lambda: self._context.window.go(place))
        return row

    # -- doing
    def _erase(self) -> None:
        person, context = self._person, self._context
        if person is None:
            return
        context.saving.flush()  # what is still being written would bring the name back
        with context.desk.read() as reader:
            person = reader.find(Contact, person.id) or person  # with the address as it is now
        outcome = context.attempt(Op.ERASE_PERSON, erasing.erase, person.id)
        if not outcome:
            context.window.say(outcome.problem)
            return
        said = self.tr("{name} is erased").format(name=person.name)
        try:
            erasing.clean_up(context.desk, context.paths, person)
        except (StoreError, OSError):
            said = self.tr("{name} is erased. Close the program to empty its journal too.").format(name=person.name)
        context.window.say(said)
