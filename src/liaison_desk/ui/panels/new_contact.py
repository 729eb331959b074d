"""A new contact: who it is, and where the person belongs."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLayout, QWidget
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact, Side
from liaison_desk.domain.councils import Council
from liaison_desk.domain.ids import CouncilId
from liaison_desk.domain.labels import label
from liaison_desk.services import contacts, councils
from liaison_desk.ui.context import Context, Outcome
from liaison_desk.ui.fields.functions import FunctionList
from liaison_desk.ui.fields.organisation import OrganisationField
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.fields import Field, LineEdit, Select, field
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, grow, hbox, vbox
from liaison_desk.ui.place import Place


class NewContactPanel(QFrame):
    """With a council the new contact is a member of it at once. Then the page about the person."""

    done = Signal()

    def __init__(self, context: Context, name: str = "", council_id: CouncilId | None = None) -> None:
        super().__init__()
        self.setProperty("role", "overlay")
        self._context, self._council_id = context, council_id
        self._name_edit = LineEdit(name, says=self.tr("Name"))
        self._name = Field(self.tr("Name"), self._name_edit)
        self._name_edit.textEdited.connect(lambda _words: self._name.set_error(""))
        self._title = LineEdit(says=self.tr("Title"))
        self._organisation = OrganisationField(context, self.tr("Organisation"))
        sides = [(side, label(context.texts, side)) for side in Side]
        self._side = Select(sides, Side.MUNICIPAL_ADMINISTRATIVE, self.tr("Side"))
        FunctionList(context, self._title, lambda: self._side.value() is Side.POLICE)
        self._email = LineEdit(says=self.tr("E-mail"))
        self._phone = LineEdit(says=self.tr("Phone"))
        add = button(self.tr("Add contact"), "primary", press=self._add)
        cancel = button(self.tr("Cancel"), press=self.done.emit)
        heading = self.tr("New contact")
        self.setAccessibleName(heading)
        self.setLayout(
            vbox(
                text(heading, "h2"),
                self._about_council(),
                self._name,
                _beside(field(self.tr("Side"), self._side), field(self.tr("Title"), self._title)),
                self._organisation,
                _beside(field(self.tr("Phone"), self._phone), field(self.tr("E-mail"), self._email)),
                hbox(add, cancel, STRETCH),
                spacing=16,
                margins=24,
            )
        )

    def start(self) -> QWidget:
        """Where one begins to write."""
        return self._title if self._name_edit.text().strip() else self._name_edit

    def _about_council(self) -> QWidget | None:
        if self._council_id is None:
            return None
        with self._context.desk.read() as reader:
            council = reader.get(Council, self._council_id)
        return paragraph(self.tr("Becomes a member of {council}.").format(council=council.name), "small", "text2")

    def _add(self) -> None:
        outcome = self._made()
        self._name.set_error(outcome.problem)
        if outcome.value is None:
            self._name_edit.setFocus()
            return
        self.done.emit()
        self._context.window.go(Place("contacts", outcome.value.id))

    def _made(self) -> Outcome[Contact]:
        name = self._name_edit.text()
        about: dict[str, Any] = {
            "title": self._title.text(),
            "side": self._side.value(),
            "organisation": self._organisation.words,
            "email": self._email.text(),
            "phone": self._phone.text(),
        }
        if self._council_id is None:
            return self._context.attempt(Op.ADD_CONTACT, contacts.add, name, **about)
        return self._context.attempt(Op.ADD_CONTACT, councils.welcome_stranger, self._council_id, name, **about)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._add()
        else:
            super().keyPressEvent(event)


def _beside(left: QWidget, right: QWidget) -> QLayout:
    return hbox(grow(vbox(left, STRETCH)), grow(vbox(right, STRETCH)), spacing=16)
