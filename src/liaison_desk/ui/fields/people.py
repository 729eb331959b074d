"""A field for several people: a button for each that takes the person away, and a line to add one more."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.ids import ContactId
from liaison_desk.services import owners
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.person import PersonField, everyone
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import box, clear, vbox


class PeopleField(QWidget):
    """Keeps whom it shows; `changed` says that somebody was added or taken away."""

    changed = Signal()
    added = Signal()

    def __init__(self, context: Context, label: str) -> None:
        super().__init__()
        self._context = context
        self._people: dict[ContactId, str] = {}
        self._flow = Flow(spacing=6)
        self._chips = box(self._flow)
        self.line = PersonField(
            context, label, self._others, says=label, hint=self.tr("Name of a contact"), icon=Icon.USER
        )
        self.line.chosen.connect(self._on_chosen)
        self.setLayout(vbox(self.line, self._chips, spacing=6))
        self._show()

    @property
    def ids(self) -> list[ContactId]:
        return list(self._people)

    def show_people(self, people: Sequence[Contact]) -> None:
        self._people = {person.id: person.name for person in people}
        self.line.show_value(None)
        self._show()

    def commit(self) -> bool:
        """Take the name that is written. False, with a sentence, where it is nobody's yet."""
        return self.line.commit()

    def _show(self) -> None:
        clear(self._flow)
        for contact_id, name in self._people.items():
            chip = button(name, "secondary", Icon.X, dim="small", says=self.tr("Take away: {name}").format(name=name))
            chip.clicked.connect(partial(self._remove, contact_id))
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self._people))

    def _others(self) -> Sequence[Candidate]:
        """People who are not in it yet."""
        found = (candidate for candidate in everyone(self._context) if owners.is_person(candidate))
        return [candidate for candidate in found if owners.owner_of(candidate).contact_id not in self._people]

    def _on_chosen(self, candidate: object) -> None:
        if not isinstance(candidate, Candidate):
            return
        contact_id = owners.owner_of(candidate).contact_id
        if contact_id is not None:
            self._people[contact_id] = candidate.name
            self.line.show_value(None)
            self._show()
            self.changed.emit()
            self.added.emit()

    def _remove(self, contact_id: ContactId) -> None:
        self.line.edit.setFocus()  # the button is about to go
        self._people.pop(contact_id, None)
        self._show()
        self.changed.emit()
