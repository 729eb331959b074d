"""What one person is to this meeting: there or not, when they came, whom they stand in for, for one case only."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.agenda import cases_in_order
from liaison_desk.domain.attendance import Participant, Presence
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import MemberRole
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import ContactId, ItemId
from liaison_desk.domain.labels import label
from liaison_desk.domain.meetings import MeetingStage
from liaison_desk.services import minutes
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.hour import HourField
from liaison_desk.ui.kit.buttons import Segmented, button, tool_button
from liaison_desk.ui.kit.closing import Closing
from liaison_desk.ui.kit.fields import Select
from liaison_desk.ui.kit.fields import field as labelled
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided
from liaison_desk.ui.kit.layout import STRETCH, box, grow, hbox, refill, start, top, vbox
from liaison_desk.ui.meeting.words import place_of


class PersonPanel(Closing):
    """Every control writes at once; Esc closes."""

    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._context = context
        self._person: Participant | None = None
        self._column = vbox(spacing=10, margins=(10, 8, 10, 10))
        self.setLayout(self._column)
        self.hide()

    def show_person(self, file: MeetingFile, person: Participant) -> None:
        """The controls of one person stay, whatever changes: the keyboard may be at one of them."""
        is_other = self._person is None or self._person.contact.id != person.contact.id
        self._file, self._person, row = file, person, person.attendance
        if is_other or self.isHidden():
            self.hide()
            self._build(person)
        self._presence.set_value(person.presence)
        self._times.setVisible(person.is_present)
        self._now.setVisible(file.meeting.stage is MeetingStage.RUNNING)
        self._came.show_value(row.came if row else None)
        self._left.show_value(row.left if row else None)
        self._guest.setVisible(not person.is_member or not person.role.is_expected)
        self._part.set_options(self._parts(), (row.role, row.substitute_for) if row else (person.role, None))
        self._only.set_options(self._cases(), row.only_item_id if row else None)
        self.show()

    def start(self) -> None:
        self._presence.setFocus(Qt.FocusReason.TabFocusReason)

    # -- controls
    def _build(self, person: Participant) -> None:
        texts, contact = self._context.texts, person.contact
        shut = tool_button(Icon.X, self.tr("Close"), keys="Esc", press=self.closed.emit)
        about = contact.title or label(texts, person.role)
        name = vbox(elided(contact.name, "body_strong"), elided(about, "caption", "text3"), spacing=0)
        options = [(presence, label(texts, presence)) for presence in Presence]
        self._presence = Segmented(options, person.presence, self.tr("Attendance"), tight=True)
        self._presence.picked.connect(self._set_presence)
        self._came = HourField(self._context, self.tr("Came"), says=self.tr("Came late at"))
        self._left = HourField(self._context, self.tr("Left"), says=self.tr("Left early at"))
        self._came.changed.connect(lambda: self._set_times(self._came))
        self._left.changed.connect(lambda: self._set_times(self._left))
        came_now = button(self.tr("Came now"), "link", dim="small", press=lambda: self._set_now(self._came))
        left_now = button(self.tr("Left now"), "link", dim="small", press=lambda: self._set_now(self._left))
        self._now = box(hbox(came_now, left_now, STRETCH, spacing=12))
        hours = hbox(top(self._came), top(self._left), STRETCH, spacing=12)
        self._times = box(vbox(hours, self._now, spacing=4))
        self._guest = self._guest_controls()
        refill(self._column, hbox(grow(name), top(shut)), start(self._presence), self._times, self._guest)

    def _guest_controls(self) -> QWidget:
        """For whoever is there without being expected."""
        self._part = Select([], None, self.tr("Takes part as"))
        self._only = Select([], None, self.tr("Takes part in"))
        self._part.picked.connect(lambda part: self._set_guest(part, self._only.value()))
        self._only.picked.connect(lambda item: self._set_guest(self._part.value(), item))
        for choice in (self._part, self._only):
            choice.setMinimumContentsLength(1)  # a long name must not make the whole pane wider
        away = button(self.tr("Take off the list"), "ghost", Icon.X, dim="small", press=self._remove)
        as_what = labelled(self.tr("Takes part as"), self._part)
        return box(vbox(as_what, labelled(self.tr("Takes part in"), self._only), start(away), spacing=10))

    def _parts(self) -> list[tuple[object, str]]:
        """Guest, observer, or in the place of a member."""
        absent = [
            ((MemberRole.SUBSTITUTE, p.contact.id), self.tr("Substitute for {name}").format(name=p.contact.name))
            for p in self._file.people
            if p.is_member and p.role.is_expected
        ]
        texts, row = self._context.texts, self._person.attendance if self._person else None
        fixed: list[tuple[object, str]] = [
            ((MemberRole.YEARLY_GUEST, None), self.tr("Guest")),
            ((MemberRole.OBSERVER, None), label(texts, MemberRole.OBSERVER)),
        ]
        if row is not None and row.role is MemberRole.SUBSTITUTE and row.substitute_for is None:
            fixed.append(((MemberRole.SUBSTITUTE, None), label(texts, MemberRole.SUBSTITUTE)))  # nobody chosen yet
        return [*fixed, *absent]

    def _cases(self) -> list[tuple[object, str]]:
        file = self._file
        cases = [(i.id, f"{i.case_number or place_of(file, i).label} {i.title}") for i in cases_in_order(file.items)]
        return [(None, self.tr("The whole meeting")), *cases]

    # -- doing
    @property
    def _contact_id(self) -> ContactId:
        if self._person is None:
            raise LookupError("nobody is shown")
        return self._person.contact.id

    def _set_presence(self, presence: Presence) -> None:
        self._context.do(Op.SET_ATTENDANCE, minutes.set_presence, self._file.meeting.id, self._contact_id, presence)

    def _set_now(self, field: HourField) -> None:
        """Somebody comes or goes while one writes."""
        field.put(self._context.clock_words(self._context.desk.now()))
        field.commit()

    def _set_times(self, changed: HourField) -> None:
        outcome = self._context.attempt(
            Op.SET_ATTENDANCE,
            minutes.set_times,
            self._file.meeting.id,
            self._contact_id,
            self._came.value,
            self._left.value,
        )
        for field in (self._came, self._left):
            field.set_error(outcome.problem if field is changed else "")

    def _set_guest(self, part: object, only: object) -> None:
        role, substitute_for = part if isinstance(part, tuple) else (MemberRole.YEARLY_GUEST, None)
        self._context.do(
            Op.SET_ATTENDANCE,
            minutes.add_guest,
            self._file.meeting.id,
            self._contact_id,
            role=role,
            substitute_for=substitute_for,
            only_item_id=ItemId(str(only)) if only else None,
        )

    def _remove(self) -> None:
        contact_id, name = self._contact_id, self._person.contact.name if self._person else ""
        self._context.do(Op.SET_ATTENDANCE, minutes.remove_guest, self._file.meeting.id, contact_id)
        self.closed.emit()
        self._context.say_undoable(self.tr("{name} is off the list").format(name=name))

    @override
    def on_escape(self) -> bool:
        self.closed.emit()
        return True
