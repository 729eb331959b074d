"""A meeting is cancelled with its reason, asked in place."""

from PySide6.QtCore import Qt, Signal
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.ids import MeetingId
from liaison_desk.domain.meetings import Meeting, MeetingStage
from liaison_desk.services import moves
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.closing import Closing
from liaison_desk.ui.kit.fields import LineEdit
from liaison_desk.ui.kit.layout import STRETCH, hbox, vbox


class CancelForm(Closing):
    """`closed` when it is given up; `cancelled` brings the meeting."""

    closed = Signal()
    cancelled = Signal(object)  # Meeting

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self.setAccessibleName(self.tr("Cancel the meeting"))
        words = self.tr("Why is it cancelled?")
        self.reason = KeptLine(context, words, LineEdit(says=words), "cancel")
        self.reason.entered.connect(self.call_off)
        go = button(self.tr("Cancel it"), "primary", press=self.call_off)
        not_now = button(self.tr("Not now"), press=self.give_up)
        self.setLayout(vbox(self.reason, hbox(go, not_now, STRETCH), spacing=12, margins=12))
        self.hide()

    def show_meeting(self, meeting: Meeting) -> None:
        is_other = meeting.id != self.reason.subject
        self.reason.show_subject(meeting.id)
        is_open = bool(self.reason.words) if is_other else not self.isHidden()
        self.setVisible(is_open and meeting.stage is MeetingStage.PLANNED)

    def open(self) -> None:
        self.show()
        self.reason.edit.setFocus(Qt.FocusReason.PopupFocusReason)
        announce.polite(self, self.accessibleName())

    def give_up(self) -> None:
        self.reason.forget()
        self.hide()
        self.closed.emit()

    def call_off(self) -> None:
        if not self.reason.words:
            self.reason.set_error(self.tr("Write why it is cancelled."))
            self.reason.edit.setFocus()
            return
        meeting_id, words = MeetingId(self.reason.subject), self.reason.words
        outcome = self.reason.settle(Op.CANCEL_MEETING, lambda work: moves.cancel(work, meeting_id, words))
        if outcome:
            self.hide()
            self.cancelled.emit(outcome.value)

    @override
    def on_escape(self) -> bool:
        self.give_up()
        return True
