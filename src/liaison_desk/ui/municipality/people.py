"""The people in a municipality's councils: who they are, and how to reach them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QWidget

from liaison_desk.domain.council_files import ContactRow, MunicipalityFile
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, paragraph, set_words
from liaison_desk.ui.kit.layout import grow, hbox, top, vbox
from liaison_desk.ui.kit.row_pool import RowPool
from liaison_desk.ui.kit.rows import ROW_PAD, Row, in_line, section
from liaison_desk.ui.kit.status import Avatar, initials
from liaison_desk.ui.municipality.words import joined
from liaison_desk.ui.place import Place

MOST = 6


class PeopleCard(QFrame):
    letter = Signal(str)  # pressed on one of its rows

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._municipality_id = ""
        self._every = button("", "link", press=self._see_all)
        self._column = vbox(spacing=0)
        self._pool = RowPool(self._column, self._new_row, lined=True)
        self._roving = Roving(self)
        title = section(self.tr("Key people"), self._every)
        self.setLayout(vbox(in_line(title), self._column, spacing=8, margins=(8, 16, 8, 16)))

    def show_file(self, file: MunicipalityFile) -> None:
        stood = self._roving.standing()
        self._municipality_id = file.municipality.id
        count = len(file.people)
        self._every.setText(self.tr("All %n", "", count))
        self._every.setAccessibleName(self.tr("All %n contact(s)", "", count))
        self._every.setVisible(count > MOST)
        shown = file.people[:MOST]
        rows = self._pool.take(len(shown), self._nobody)
        for row, person in zip(rows, shown, strict=True):
            name = person.contact.name
            row.show_person(
                person,
                self.tr("Copy the phone number of {name}").format(name=name),
                self.tr("Copy the e-mail address of {name}").format(name=name),
            )
        self._roving.set_rows(rows, stood)

    def _new_row(self) -> "PersonRow":
        row = PersonRow()
        row.key.connect(self.letter)
        row.copied.connect(self._copy)
        row.opened.connect(lambda: self._context.window.go(Place("contacts", row.contact_id)))
        return row

    def _nobody(self) -> QWidget:
        return in_line(paragraph(self.tr("Nobody yet. The members of the councils stand here."), "small", "text2"))

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self._context.window.say(self.tr("Copied: {words}").format(words=words))

    def _see_all(self) -> None:
        self._context.window.go(Place("contacts", more=self._municipality_id))


class PersonRow(Row):
    copied = Signal(str)  # what is to be put on the clipboard

    def __init__(self) -> None:
        self.contact_id = ""
        self._avatar = Avatar("", 28)
        self._name = elided("", "small_strong")
        self._about = elided("", "caption", "text3")
        self._email, self._phone = (elided("", "caption", "text2", tabular=True) for _ in range(2))
        self._copy_phone = tool_button(Icon.PHONE, "", press=lambda: self.copied.emit(self._phone.text()))
        self._copy_email = tool_button(Icon.MAIL, "", press=lambda: self.copied.emit(self._email.text()))
        super().__init__(
            hbox(
                top(self._avatar),
                grow(vbox(self._name, self._about, self._email, self._phone, spacing=0)),
                hbox(top(self._copy_phone), top(self._copy_email), spacing=0),
                spacing=10,
                margins=(ROW_PAD, 6, ROW_PAD, 6),
            ),
            says="",
            leads=True,
        )

    def show_person(self, person: ContactRow, copy_phone: str, copy_email: str) -> None:
        """`copy_phone` and `copy_email` are what the buttons are called."""
        contact = person.contact
        self.contact_id = contact.id
        about = joined(contact.title, person.organisation, by=", ")
        self._avatar.show_letters(initials(contact.name), "neutral")
        self._name.setText(contact.name)
        for line, words in ((self._about, about), (self._email, contact.email), (self._phone, contact.phone)):
            set_words(line, words)
        for copy, says, words in (
            (self._copy_phone, copy_phone, contact.phone),
            (self._copy_email, copy_email, contact.email),
        ):
            copy.show_name(says)
            copy.setVisible(bool(words))
        self.setAccessibleName(joined(contact.name, about, contact.email, contact.phone, by=", "))
