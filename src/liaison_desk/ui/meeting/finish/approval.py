"""How the minutes are approved: in the next meeting, or by e-mail within a deadline."""

from PySide6.QtWidgets import QFrame

from liaison_desk.domain.changes import Op
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.texts import DateStyle
from liaison_desk.services import meetings
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.half_typed import HalfTyped
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit.final import FinalStep
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import box, start, vbox
from liaison_desk.ui.kit.rows import section


class ApprovalCard(QFrame):
    """Hidden until the minutes are locked. The next meeting reviews them under its first item."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._file: MeetingFile | None = None
        self._words = paragraph("", "small", "text2")
        hint = self.tr("Write or pick a date")
        self._due = WhenField(context, self.tr("Remarks by e-mail until"), hint=hint, only_days=True)
        self._due.changed.connect(self._set_due)
        self._on = WhenField(context, self.tr("Approved by e-mail on"), hint=hint, only_days=True)
        self._final = FinalStep(self.tr("Approved by e-mail"), "", self._approve, kind="secondary")
        self._typed = HalfTyped(context, self, "approval", due=self._due, on=self._on)
        self._fields = box(vbox(self._due, self._on, start(self._final.button), self._final.strip, spacing=10))
        self.setLayout(vbox(section(self.tr("Approval")), self._words, self._fields, spacing=8))

    def show_file(self, file: MeetingFile) -> None:
        self._file = file
        meeting, today = file.meeting, self._context.today()
        self.setVisible(file.is_locked)
        self._fields.setVisible(not meeting.is_approved)
        self._words.setText(self._said(file))
        with self._typed.showing(meeting.id) as is_other:
            self._due.show_day(meeting.remarks_due)
            if is_other:
                self._on.show_day(today)
        self._final.show_words(
            self.tr("Approved by e-mail"),
            self.tr("The day is recorded with the version that stands. This is final and cannot be undone."),
        )
        if meeting.is_approved:
            self._final.strip.hide()

    def _said(self, file: MeetingFile) -> str:
        meeting = file.meeting
        if meeting.reviewed_in:
            return self.tr("Reviewed in a later meeting")
        if meeting.approved_by_email_on:
            day = self._context.texts.near_date(meeting.approved_by_email_on, self._context.today(), DateStyle.DAY)
            return self.tr("Approved by e-mail {day}").format(day=day)
        return self.tr("The next meeting reviews the minutes under its first item, unless they are approved before.")

    def _set_due(self, when: Deadline) -> None:
        if self._file is None:
            return
        outcome = self._context.attempt(Op.SET_REMARKS_DUE, meetings.ask_for_remarks, self._file.meeting.id, when.on)
        if not outcome:
            self._due.set_error(outcome.problem)

    def _approve(self) -> None:
        if self._file is None or not self._on.commit() or self._on.day is None:
            return
        outcome = self._context.attempt(
            Op.APPROVE_MINUTES, meetings.approve_by_email, self._file.meeting.id, self._on.day
        )
        if outcome:
            self._context.window.say(self.tr("The minutes are approved by e-mail"))
        else:
            self._on.set_error(outcome.problem)
