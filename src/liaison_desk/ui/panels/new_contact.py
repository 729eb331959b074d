"""A new contact: who it is, and where the person belongs."""

import json
from collections.abc import Sequence
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
from liaison_desk.store.work import Work
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.draft import kept
from liaison_desk.ui.fields.functions import FunctionList
from liaison_desk.ui.fields.organisation import OrganisationField
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.fields import Field, LineEdit, Select, field
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, box, grow, hbox, vbox
from liaison_desk.ui.kit.tall import tall_form
from liaison_desk.ui.place import Place

FAMILY = "panel:new_contact"  # what is half-written is kept for each council, and for each name one came with
USUAL = Side.MUNICIPAL_ADMINISTRATIVE


class NewContactPanel(QFrame):
    """With a council the new contact is a member of it at once. Then the page about the person.

    What is written stays when the panel is closed, and is there when it is opened next.
    """

    done = Signal()

    def __init__(self, context: Context, name: str = "", council_id: CouncilId | None = None) -> None:
        super().__init__()
        self.setProperty("role", "overlay")
        self.setAccessibleName(self.tr("New contact"))
        self._context, self._given, self._council_id = context, name, council_id
        self._key = f"{FAMILY}:{council_id or ''}:{name}"
        self._make_fields()
        close = tool_button(Icon.X, self.tr("Close"), keys="Esc", press=self.done.emit)
        afresh = button(self.tr("Start afresh"), "link", press=self._start_afresh)
        unfinished = text(self.tr("Not finished the last time."), "small", "text2")
        self._again = box(hbox(unfinished, afresh, STRETCH, spacing=8))
        add = button(self.tr("Add"), "primary", says=self.tr("Add the contact"), press=self._add)
        self.setLayout(
            tall_form(
                hbox(text(self.tr("New contact"), "h2"), STRETCH, close),
                (
                    self._about_council(),
                    self._again,
                    self._name_field,
                    _beside(field(self.tr("Side"), self._side), field(self.tr("Title"), self._title)),
                    self._organisation,
                    _beside(field(self.tr("Phone"), self._phone), field(self.tr("E-mail"), self._email)),
                ),
                hbox(STRETCH, add),
            )
        )
        half_written = kept(context, FAMILY).get(self._key)
        self._show(json.loads(half_written) if half_written else {"name": name})
        self._again.setVisible(bool(half_written))

    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("Return"), self.tr("Add the contact")),
            (caps("Esc"), self.tr("Close")),
        )

    def start(self) -> QWidget:
        """Where one begins to write."""
        return self._title if self._given and self._again.isHidden() else self._name

    # -- what it is made of
    def _make_fields(self) -> None:
        self._name = LineEdit(says=self.tr("Name"))
        self._name_field = Field(self.tr("Name"), self._name)
        self._title = LineEdit(says=self.tr("Title"))
        self._organisation = OrganisationField(self._context, self.tr("Organisation"))
        sides = [(side, label(self._context.texts, side)) for side in Side]
        self._side = Select(sides, USUAL, self.tr("Side"))
        functions = FunctionList(self._context, self._title, lambda: self._side.value() is Side.POLICE)
        self._email = LineEdit(says=self.tr("E-mail"))
        self._phone = LineEdit(says=self.tr("Phone"))
        self._name.textEdited.connect(lambda: self._name_field.set_error(""))
        for edit in (self._name, self._title, self._email, self._phone):
            edit.textEdited.connect(self._keep)
        self._organisation.edited.connect(self._keep)
        for told in (self._organisation.changed, self._side.picked, functions.chosen):
            told.connect(self._keep)

    def _about_council(self) -> QWidget | None:
        if self._council_id is None:
            return None
        with self._context.desk.read() as reader:
            council = reader.get(Council, self._council_id)
        return paragraph(self.tr("Becomes a member of {council}.").format(council=council.name), "small", "text2")

    # -- what is half-written
    def _written(self) -> dict[str, str]:
        return {
            "name": self._name.text(),
            "title": self._title.text(),
            "side": str(self._side.value()),
            "organisation": self._organisation.words,
            "email": self._email.text(),
            "phone": self._phone.text(),
        }

    def _show(self, written: dict[str, str]) -> None:
        for edit, name in (
            (self._name, "name"),
            (self._title, "title"),
            (self._email, "email"),
            (self._phone, "phone"),
        ):
            edit.setText(written.get(name, ""))
        self._side.set_value(Side(written.get("side", USUAL)))
        self._organisation.put(written.get("organisation", ""))

    def _keep(self) -> None:
        self._context.saving.keep(self._key, json.dumps(self._written(), ensure_ascii=False))

    def _start_afresh(self) -> None:
        self._context.saving.keep(self._key, None)
        self._show({"name": self._given})
        self._name_field.set_error("")
        self._again.hide()
        self.start().setFocus()

    # -- doing
    def _add(self) -> None:
        outcome = self._context.settle(Op.ADD_CONTACT, self._key, self._made)
        self._name_field.set_error(outcome.problem)
        if outcome.value is None:
            self._name.setFocus()
            return
        self.done.emit()
        self._context.window.go(Place("contacts", outcome.value.id))
        self._context.say_undoable(self.tr("{name} is added").format(name=outcome.value.name))

    def _made(self, work: Work) -> Contact:
        about: dict[str, Any] = self._written() | {"side": self._side.value()}
        name = about.pop("name")
        if self._council_id is None:
            return contacts.add(work, name, **about)
        return councils.welcome_stranger(work, self._council_id, name, **about)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._add()
        else:
            super().keyPressEvent(event)


def _beside(left: QWidget, right: QWidget) -> QLayout:
    return hbox(grow(vbox(left, STRETCH)), grow(vbox(right, STRETCH)), spacing=16)
