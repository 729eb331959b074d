"""The facts of one person, each changed where it stands."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact, Side
from liaison_desk.domain.directory import ContactFile
from liaison_desk.domain.labels import label
from liaison_desk.services import contacts, unfinished
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.functions import FunctionList
from liaison_desk.ui.fields.half_typed import HalfTyped
from liaison_desk.ui.fields.long_text import LongText
from liaison_desk.ui.fields.organisation import OrganisationField
from liaison_desk.ui.fields.text import TextField
from liaison_desk.ui.kit.buttons import Button, button
from liaison_desk.ui.kit.fields import Select
from liaison_desk.ui.kit.layout import STRETCH, hbox, refill, vbox
from liaison_desk.ui.kit.rows import fact
from liaison_desk.ui.log_words import interval_options
from liaison_desk.ui.place import Place


class PersonFacts(QWidget):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._person: Contact | None = None
        self._title = self._line("title", self.tr("Title"), self.tr("Add a title"))
        functions = FunctionList(context, self._title.edit, self._is_police)
        functions.chosen.connect(self._title.fold)
        self._organisation = OrganisationField(
            context, "", says=self.tr("Organisation"), hint=self.tr("Add an organisation"), quiet=True
        )
        self._organisation.changed.connect(self._on_organisation)
        self._typed = HalfTyped(context, self, "contact", organisation=self._organisation)
        sides = [(side, label(context.texts, side)) for side in Side]
        self._side = Select(sides, None, self.tr("Side"), quiet=True)
        self._side.picked.connect(self._on_side)
        self._phone = self._line("phone", self.tr("Phone"), self.tr("Add a number"))
        self._email = self._line("email", self.tr("E-mail"), self.tr("Add an address"))
        self._level = self._line("decision_level", self.tr("Decides"), self.tr("What the person can commit to"))
        self._every = Select([], None, self.tr("Wanted contact"), quiet=True)
        self._every.picked.connect(self._on_every)
        self._every_row = fact(self.tr("Contact"), self._every)
        self._resources = LongText(
            context,
            says=self.tr("What the organisation can bring"),
            hint=self.tr("What the organisation can bring"),
            least=1,
            most=12,
            role="body",
            quiet=True,
        )
        self._resources_row = fact(self.tr("Resources"), self._resources)
        self._before, self._after = vbox(spacing=0), vbox(spacing=0)
        self._before_row = fact(self.tr("Took over for"), self._before, inset=True)
        self._after_row = fact(self.tr("Successor"), self._after, inset=True)
        self.setLayout(
            vbox(
                fact(self.tr("Title"), self._title),
                fact(self.tr("Organisation"), self._organisation),
                self._resources_row,
                fact(self.tr("Side"), self._side),
                fact(self.tr("Phone"), self._phone),
                fact(self.tr("E-mail"), self._email),
                fact(self.tr("Decides"), self._level),
                self._every_row,
                self._before_row,
                self._after_row,
                spacing=2,
            )
        )

    def show_file(self, file: ContactFile) -> None:
        self._person = file.contact
        for line in (self._title, self._phone, self._email, self._level):
            line.show_row(file.contact)
        with self._typed.showing(file.contact.id):
            self._organisation.show_value(file.organisation.name if file.organisation else "")
        self._side.set_value(file.contact.side)
        self._every_row.setVisible(not file.is_officer)
        every = file.contact.contact_every
        self._every.set_options(interval_options(every, self._context.texts), every)
        self._resources_row.setVisible(file.organisation is not None)
        if file.organisation is not None:
            self._resources.show_text(unfinished.key_of(file.organisation, "resources"), file.organisation.resources)
        before = (file.predecessor,) if file.predecessor else ()
        for column, row, people in (
            (self._before, self._before_row, before),
            (self._after, self._after_row, file.successors),
        ):
            refill(column, *(hbox(self._link(person), STRETCH) for person in people))
            row.setVisible(bool(people))

    def settle(self) -> None:
        """Take what has been written and not been left yet."""
        for line in (self._title, self._phone, self._email, self._level):
            line.fold()
        self._resources.fold()
        if self._organisation.is_unsettled:
            self._organisation.commit()

    def _line(self, field: str, says: str, hint: str) -> TextField:
        return TextField(self._context, "", field, says=says, hint=hint, quiet=True)

    def _link(self, person: Contact) -> Button:
        place = Place("contacts", person.id)
        return button(person.name, "link", press=lambda: self._context.window.go(place))

    def _is_police(self) -> bool:
        return self._person is not None and self._person.side is Side.POLICE

    def _on_side(self, side: Side) -> None:
        if self._person is not None:
            self._context.do(Op.EDIT_CONTACT, contacts.save, replace(self._person, side=side))

    def _on_organisation(self, name: str) -> None:
        if self._person is not None:
            outcome = self._context.attempt(Op.EDIT_CONTACT, contacts.set_organisation, self._person.id, name)
            self._organisation.set_error(outcome.problem)

    def _on_every(self, days: int | None) -> None:
        if self._person is not None:
            self._context.do(Op.EDIT_CONTACT, contacts.save, replace(self._person, contact_every=days))
