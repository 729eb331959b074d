"""What one person is to this meeting: there or not, when they came, whom they stand in for, for one case only."""

from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame
from typing_extensions import override

from liaison_desk.domain.agenda import cases_in_order
from liaison_desk.domain.attendance import Participant, Presence
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import MemberRole
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import ContactId, ItemId
from liaison_desk.domain.labels import label
from liaison_desk.services import minutes
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.hour import HourField
from liaison_desk.ui.kit.buttons import Segmented, button, tool_button
from liaison_desk.ui.kit.fields import Select, field
from liaison_desk.ui.kit.focus import focusable
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided
from liaison_desk.ui.kit.layout import STRETCH, Item, grow, hbox, refill, start, top, vbox
from liaison_desk.ui.meeting.words import place_of


class PersonPanel(QFrame):
    """Every control writes at once; Esc closes."""

    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._context = context
        self._column = vbox(spacing=10, margins=(10, 8, 10, 10))
        self.setLayout(self._column)
        self.hide()

    def show_person(self, file: MeetingFile, person: Participant) -> None:
        """Shown again after a change, the keyboard stays at its control."""
        stops, now = focusable(self), QApplication.focusWidget()
        stood = stops.index(now) if now in stops else None
        self._file, self._person = file, person
        refill(self._column, *self._controls())
        self.show()
        if stood is not None:
            stops = focusable(self)
            stops[min(stood, len(stops) - 1)].setFocus()

    def start(self) -> None:
        self._presence.setFocus(Qt.FocusReason.TabFocusReason)

    # -- controls
    def _controls(self) -> list[Item]:
        texts, person = self._context.texts, self._person
        shut = tool_button(Icon.X, self.tr("Close"), keys="Esc", press=self.closed.emit)
        options = [(presence, label(texts, presence)) for presence in Presence]
        self._presence = Segmented(options, person.presence, self.tr("Attendance"))
        self._presence.picked.connect(self._set_presence)
        about = person.contact.title or label(texts, person.role)
        name = vbox(elided(person.contact.name, "body_strong"), elided(about, "caption", "text3"), spacing=0)
        items: list[Item] = [hbox(grow(name), top(shut)), start(self._presence)]
        if person.is_present:
            items.append(self._times())
        if not person.is_member:
            items += self._guest()
        return items

    def _times(self) -> Item:
        row = self._person.attendance
        self._came = HourField(self._context, self.tr("Came"), says=self.tr("Came late at"))
        self._left = HourField(self._context, self.tr("Left"), says=self.tr("Left early at"))
        self._came.show_value(row.came if row else None)
        self._left.show_value(row.left if row else None)
        self._came.changed.connect(self._set_times)
        self._left.changed.connect(self._set_times)
        return hbox(top(self._came), top(self._left), STRETCH, spacing=12)

    def _guest(self) -> list[Item]:
        row = self._person.attendance
        part = (row.role, row.substitute_for) if row else (self._person.role, None)
        as_what = Select(self._parts(), part, self.tr("Takes part as"))
        as_what.picked.connect(lambda value: self._set_part(value[0], value[1], row.only_item_id if row else None))
        only = Select(self._cases(), row.only_item_id if row else None, self.tr("For"))
        only.picked.connect(lambda item: self._set_part(part[0], part[1], item))
        away = button(self.tr("Take off the list"), "ghost", Icon.X, dim="small", press=self._remove)
        return [field(self.tr("Takes part as"), as_what), field(self.tr("For"), only), start(away)]

    def _parts(self) -> list[tuple[object, str]]:
        """Guest, observer, or in the place of a member."""
        members = [p for p in self._file.people if p.is_member]
        absent = [
            ((MemberRole.SUBSTITUTE, p.contact.id), self.tr("Substitute for {name}").format(name=p.contact.name))
            for p in members
        ]
        observer = label(self._context.texts, MemberRole.OBSERVER)
        return [((MemberRole.YEARLY_GUEST, None), self.tr("Guest")), ((MemberRole.OBSERVER, None), observer), *absent]

    def _cases(self) -> list[tuple[object, str]]:
        file = self._file
        cases = [(i.id, f"{i.case_number or place_of(file, i).label} {i.title}") for i in cases_in_order(file.items)]
        return [(None, self.tr("The whole meeting")), *cases]

    # -- doing
    def _set_presence(self, presence: Presence) -> None:
        meeting, person = self._file.meeting.id, self._person.contact.id
        self._context.do(Op.SET_ATTENDANCE, minutes.set_presence, meeting, person, presence)

    def _set_times(self, _changed: time | None) -> None:
        outcome = self._context.attempt(
            Op.SET_ATTENDANCE,
            minutes.set_times,
            self._file.meeting.id,
            self._person.contact.id,
            self._came.value,
            self._left.value,
        )
        self._left.set_error(outcome.problem)

    def _set_part(self, role: MemberRole, substitute_for: ContactId | None, only: ItemId | None) -> None:
        self._context.do(
            Op.SET_ATTENDANCE,
            minutes.add_guest,
            self._file.meeting.id,
            self._person.contact.id,
            role=role,
            substitute_for=substitute_for,
            only_item_id=only,
        )

    def _remove(self) -> None:
        name = self._person.contact.name
        self._context.do(Op.SET_ATTENDANCE, minutes.remove_guest, self._file.meeting.id, self._person.contact.id)
        self.closed.emit()
        self._context.say_undoable(self.tr("{name} is off the list").format(name=name))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
