"""A change of post: somebody else takes over from a day on, or the person leaves without a successor."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.labels import label
from liaison_desk.domain.problems import Problem
from liaison_desk.services import contacts
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.draft import kept
from liaison_desk.ui.fields.half_typed import HalfTyped
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.fields import LineEdit
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import STRETCH, frame, hbox, hline, vbox
from liaison_desk.ui.place import Place

DAYS = "successor_day"


class ChangeOfPost(QWidget):
    """Folded under its button until it is wanted."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._person: Contact | None = None
        self._ask = button(self.tr("Change of post"), press=self.toggle)
        self._successor = KeptLine(
            context, self.tr("Successor"), LineEdit(says=self.tr("Name of the successor")), "successor"
        )
        self._successor.entered.connect(lambda _words: self._hand_over())
        self._from = WhenField(context, self.tr("From"), says=self.tr("The successor's first day"), only_days=True)
        self._last = WhenField(context, self.tr("Or the last day, without a successor"), only_days=True)
        self._typed = HalfTyped(context, self, "post", start=self._from, end=self._last)
        self._days = kept(context, DAYS)  # the day that was chosen and not used yet, by person
        self._from.changed.connect(lambda due: self._keep_day(due.on))
        self._what = paragraph("", "caption", "text3")
        hand_over = button(self.tr("Hand over the post"), "primary", press=self._hand_over)
        leave = button(self.tr("Leaves the post"), press=self._leave)
        self._strip = frame(
            "well",
            vbox(
                self._successor,
                self._from,
                self._what,
                hbox(hand_over, STRETCH),
                hline(),
                self._last,
                hbox(leave, STRETCH),
                spacing=12,
                margins=16,
            ),
        )
        self._strip.hide()
        self.setLayout(vbox(hbox(self._ask, STRETCH), self._strip, spacing=12))

    def show_person(self, person: Contact) -> None:
        with self._typed.showing(person.id) as is_other:
            if is_other:
                self._strip.hide()
                day = self._days.get(f"{DAYS}:{person.id}")
                self._from.show_day(date.fromisoformat(day) if day else self._context.today())
                self._last.show_day(None)
        self._person = person
        self._successor.show_subject(person.id)
        self._what.setText(
            self.tr("Title, organisation and councils go over. {name} stays in the history.").format(name=person.name)
        )

    def toggle(self) -> None:
        if self._strip.isHidden():
            self.open().setFocus()
        else:
            self._strip.hide()
            self._ask.setFocus()

    def open(self) -> QWidget:
        """Unfold it; where one begins to write."""
        self._strip.show()
        return self._successor.edit

    def _keep_day(self, day: date | None) -> None:
        if self._person is None:
            return
        key, words = f"{DAYS}:{self._person.id}", day.isoformat() if day else ""
        self._days[key] = words
        self._context.saving.keep(key, words or None)

    def _hand_over(self) -> None:
        before = self._person
        if before is None or not self._from.commit():
            return
        day = self._from.day
        if day is None:
            self._from.set_error(label(self._context.texts, Problem.DATE_MISSING))
            return
        name = self._successor.words
        outcome = self._successor.settle(Op.SUCCEED_CONTACT, lambda work: contacts.succeed(work, before.id, name, day))
        if outcome.value is not None:
            self._keep_day(None)
            self._context.window.go(Place("contacts", outcome.value.id))
            words = self.tr("{successor} takes over after {name}")
            self._context.say_undoable(words.format(successor=outcome.value.name, name=before.name))

    def _leave(self) -> None:
        person = self._person
        if person is None or not self._last.commit():
            return
        if self._last.day is None:
            self._last.set_error(label(self._context.texts, Problem.DATE_MISSING))
            return
        outcome = self._context.attempt(Op.EDIT_CONTACT, contacts.leave, person.id, self._last.day)
        self._last.set_error(outcome.problem)
        if outcome:
            self._strip.hide()
            self._ask.setFocus()
            self._context.say_undoable(self.tr("{name} leaves the post and the councils").format(name=person.name))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._strip.isHidden():
            self.toggle()
        else:
            super().keyPressEvent(event)
