"""What the pane of one action item and the pane of several are put together from."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLayout, QWidget
from typing_extensions import override

from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.ids import ContactId
from liaison_desk.domain.labels import label
from liaison_desk.services import owners
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.fields.person import PersonField
from liaison_desk.ui.kit import announce, theme
from liaison_desk.ui.kit.buttons import Segmented, button
from liaison_desk.ui.kit.fields import LineEdit
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import STRETCH, box, clear, fixed, frame, grow, hbox, top, vbox

LABEL_WIDTH = 104
INSET = 9  # from the frame of a field to its text


def fact(name: str, value: QWidget | QLayout, *, inset: bool = False) -> QWidget:
    """A name and what stands for it. `inset` lines a plain text up with the texts of the fields around it."""
    words = paragraph(name, "small", "text3")
    words.setMinimumHeight(theme.current().px(32))
    words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    held = hbox(grow(value), margins=(INSET, 0, 0, 0)) if inset else value
    return box(hbox(top(fixed(words, LABEL_WIDTH)), grow(held), spacing=4))


def plain() -> QLabel:
    """A fact that is only read."""
    words = paragraph("", "small", tabular=True)
    words.setMinimumHeight(theme.current().px(32))
    words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return words


def wrapped() -> QLabel:
    """The same in as many lines as it needs."""
    words = paragraph("", "small")
    words.setMinimumHeight(theme.current().px(32))
    words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return words


class StatusChoice(QWidget):
    """The five statuses. Dropping asks for its reason in place; `dropped` brings it, `picked` any other status."""

    picked = Signal(object)  # ActionStatus
    dropped = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._status: ActionStatus | None = None
        self.choice = Segmented(
            [(status, label(context.texts, status)) for status in ActionStatus],
            None,
            self.tr("Status"),
            tight=True,
            at_once=False,
        )
        self.choice.picked.connect(self._on_picked)
        self.reason = KeptLine(
            context, self.tr("Why is it dropped?"), LineEdit(says=self.tr("Why is it dropped?")), "drop"
        )
        self.reason.entered.connect(self.dropped)
        self._strip = _Question(self.reason, self._drop, self._cancel)
        self.setLayout(vbox(hbox(self.choice, STRETCH, spacing=0), self._strip, spacing=8))
        self.setFocusProxy(self.choice)

    def show_status(self, subject: str, status: ActionStatus | None) -> None:
        """`subject` is whose status it is; None is for several that differ."""
        asking_still = subject == self.reason.subject and self._strip.isVisibleTo(self) and status == self._status
        self._status = status
        self.reason.show_subject(subject)
        if not asking_still:
            self._strip.hide()
            self.choice.set_value(status)

    def _on_picked(self, status: object) -> None:
        if status is not ActionStatus.DROPPED:
            self._strip.hide()
            self.picked.emit(status)
            return
        self._strip.show()
        self.reason.edit.setFocus(Qt.FocusReason.PopupFocusReason)
        announce.polite(self.reason.edit, self.tr("Why is it dropped?"))

    def _drop(self) -> None:
        if self.reason.words:
            self.dropped.emit(self.reason.words)
        else:
            self.reason.set_error(self.tr("Write why it is dropped."))
            self.reason.edit.setFocus()

    def _cancel(self) -> None:
        self._strip.hide()
        self.choice.set_value(self._status)
        self.choice.setFocus()


class _Question(QWidget):
    """A question in place, with its two answers. Esc is the second."""

    def __init__(self, field: QWidget, go: Callable[[], object], cancel: Callable[[], object]) -> None:
        super().__init__()
        self._cancel = cancel
        sure = button(self.tr("Drop"), "primary", press=go)
        not_now = button(self.tr("Not now"), press=cancel)
        ground = frame("well", vbox(field, hbox(sure, not_now, STRETCH), spacing=12, margins=12))
        self.setLayout(vbox(ground, spacing=0))
        self.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        else:
            super().keyPressEvent(event)


class HelpersField(QWidget):
    """Those who do it together with the owner: a button for each that takes them away, and a line to add one."""

    changed = Signal(object)  # a list of ContactId

    def __init__(self, context: Context, find: Callable[[], Sequence[Candidate]]) -> None:
        super().__init__()
        self._find = find
        self._people: list[Contact] = []
        self._owner: ContactId | None = None
        self._flow = Flow(spacing=6)
        self._chips = box(vbox(box(self._flow), margins=(INSET, 2, 0, 2)))
        self.add = PersonField(
            context,
            "",
            self._others,
            says=self.tr("Add a helper"),
            hint=self.tr("Add a helper"),
            icon=Icon.PLUS,
            quiet=True,
        )
        self.add.chosen.connect(self._on_chosen)
        self.setLayout(vbox(self._chips, self.add, spacing=2))

    def show_people(self, people: Sequence[Contact], owner: ContactId | None) -> None:
        self._owner = owner
        if list(people) == self._people:
            return
        self._people = list(people)
        clear(self._flow)
        for person in people:
            chip = button(
                person.name,
                "secondary",
                Icon.X,
                dim="small",
                says=self.tr("Remove helper: {name}").format(name=person.name),
            )
            chip.clicked.connect(lambda _=False, gone=person.id: self._remove(gone))
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(people))

    def _others(self) -> Sequence[Candidate]:
        """People who are not in it yet."""
        taken = {person.id for person in self._people} | {self._owner}
        return [
            candidate
            for candidate in self._find()
            if owners.is_person(candidate) and owners.owner_of(candidate).contact_id not in taken
        ]

    def _on_chosen(self, candidate: object) -> None:
        if isinstance(candidate, Candidate):
            self.add.show_value(None)
            contact_id = owners.owner_of(candidate).contact_id
            self.changed.emit([*(person.id for person in self._people), contact_id])

    def _remove(self, gone: ContactId) -> None:
        self.add.edit.setFocus()  # the button is about to go
        self.changed.emit([person.id for person in self._people if person.id != gone])
