"""The people in a municipality's councils: who they are, and how to reach them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QWidget

from liaison_desk.domain.council_files import ContactRow, MunicipalityFile
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, paragraph
from liaison_desk.ui.kit.layout import Item, grow, hbox, refill, top, vbox
from liaison_desk.ui.kit.rows import ROW_PAD, Row, divided_rows, in_line, section
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
        self._rows: list[Row] = []
        self._municipality_id = ""
        self._every = button("", "link", press=self._see_all)
        self._column = vbox(spacing=0)
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
        self._rows = [self._row(person) for person in file.people[:MOST]]
        refill(self._column, *(divided_rows(self._rows) or [self._nobody()]))
        self._roving.set_rows(self._rows, stood)

    def _row(self, person: ContactRow) -> Row:
        contact = person.contact
        about = joined(contact.title, person.organisation, by=", ")
        lines: list[Item] = [elided(contact.name, "small_strong"), elided(about, "caption", "text3") if about else None]
        lines += [elided(words, "caption", "text2", tabular=True) for words in (contact.email, contact.phone) if words]
        copies: list[Item] = []
        if contact.phone:
            says = self.tr("Copy the phone number of {name}").format(name=contact.name)
            copies.append(top(tool_button(Icon.PHONE, says, press=lambda: self._copy(contact.phone))))
        if contact.email:
            says = self.tr("Copy the e-mail address of {name}").format(name=contact.name)
            copies.append(top(tool_button(Icon.MAIL, says, press=lambda: self._copy(contact.email))))
        row = Row(
            hbox(
                top(Avatar(initials(contact.name), 28)),
                grow(vbox(*lines, spacing=0)),
                hbox(*copies, spacing=0) if copies else None,
                spacing=10,
                margins=(ROW_PAD, 6, ROW_PAD, 6),
            ),
            says=joined(contact.name, about, contact.email, contact.phone, by=", "),
            leads=True,
        )
        row.key.connect(self.letter)
        row.opened.connect(lambda: self._context.window.go(Place("contacts", contact.id)))
        return row

    def _nobody(self) -> QWidget:
        return in_line(paragraph(self.tr("Nobody yet. The members of the councils stand here."), "small", "text2"))

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self._context.window.say(self.tr("Copied: {words}").format(words=words))

    def _see_all(self) -> None:
        self._context.window.go(Place("contacts", more=self._municipality_id))
