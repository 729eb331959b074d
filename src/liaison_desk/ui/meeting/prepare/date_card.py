"""What becomes of the date: moved, cancelled, told to calendars. What has been done stands there with its reason."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.meetings import Meeting, MeetingChange, MeetingStage
from liaison_desk.domain.sending import SendingFile
from liaison_desk.services import calendars, documents
from liaison_desk.services.mailings import Day
from liaison_desk.ui.context import Context
from liaison_desk.ui.copies import Copies
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import Item, box, divided, grow, hbox, refill, start, top, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.mailing import MailPanel
from liaison_desk.ui.mailing_words import sent_words
from liaison_desk.ui.meeting.prepare.cancel_form import CancelForm
from liaison_desk.ui.meeting.prepare.move_form import MoveForm
from liaison_desk.ui.meeting.prepare.words import change_words, tell_words


class DateCard(QFrame):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._file: MeetingFile | None = None
        self._copies = Copies(context, self)
        self._told = paragraph("", "small", "warning")
        self._tell = box(hbox(top(glyph(Icon.TRIANGLE_ALERT, "warning", 16)), grow(self._told), spacing=8))
        self._lines = vbox(spacing=8)
        self._move = button(
            self.tr("Move the meeting"), "ghost", Icon.CALENDAR_CLOCK, dim="small", press=self._open_move
        )
        self._cancel = button(
            self.tr("Cancel the meeting"), "ghost", Icon.CALENDAR_OFF, dim="small", press=self._open_cancel
        )
        self._save = button(
            self.tr("Save calendar file"), "ghost", Icon.DOWNLOAD, dim="small", press=self._save_calendar
        )
        self._mail = MailPanel(context)
        mail = self._mail.with_button(self.tr("the date"), "ghost")
        self._sent = vbox(spacing=2)
        self._mover, self._canceller = MoveForm(context), CancelForm(context)
        self._mover.closed.connect(lambda: self._move.setFocus(Qt.FocusReason.OtherFocusReason))
        self._mover.moved.connect(self._say_moved)
        self._canceller.closed.connect(lambda: self._cancel.setFocus(Qt.FocusReason.OtherFocusReason))
        self._canceller.cancelled.connect(self._say_cancelled)
        self.setLayout(
            vbox(
                section(self.tr("Date and calendar")),
                self._tell,
                self._lines,
                start(self._move),
                self._mover,
                start(self._cancel),
                self._canceller,
                start(self._save),
                start(mail),
                self._mail,
                self._sent,
                spacing=10,
                margins=16,
            )
        )

    def show_file(self, file: MeetingFile, told: Sequence[SendingFile]) -> None:
        """`told` is what was sent of the date by e-mail."""
        self._file = file
        planned = file.meeting.stage is MeetingStage.PLANNED
        words = tell_words(file, self._context.texts)
        self._told.setText(words)
        self._tell.setVisible(bool(words))
        refill(self._lines, *divided(*(self._line(change) for change in reversed(file.changes))))
        self._move.setVisible(planned)
        self._cancel.setVisible(planned)
        self._mover.show_file(file)
        self._canceller.show_meeting(file.meeting)
        may_tell = planned or file.meeting.stage is MeetingStage.CANCELLED
        self._mail.show_topic(Day(file.meeting.id) if may_tell else None)
        texts, today = self._context.texts, self._context.today()
        refill(self._sent, *(paragraph(sent_words(one, texts, today), "caption", "text2") for one in told))

    def _line(self, change: MeetingChange) -> Item:
        words, under = change_words(change, self._context.texts, self._context.today())
        return vbox(paragraph(words, "small"), paragraph(under, "caption", "text3"), spacing=0)

    # -- doing
    def _open_move(self) -> None:
        self._canceller.hide()
        self._mover.open()

    def _open_cancel(self) -> None:
        self._mover.hide()
        self._canceller.open()

    def _say_moved(self, meeting: Meeting) -> None:
        day = self._context.texts.near_date(meeting.day, self._context.today())
        self._say(self.tr("The meeting is moved to {day}").format(day=day))

    def _say_cancelled(self, _meeting: Meeting) -> None:
        self._save.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say(self.tr("The meeting is cancelled"))

    def _say(self, words: str) -> None:
        """With what is left to do, where the members know the old date."""
        if self._file is not None and self._file.members_must_be_told:
            words = ". ".join((words, self.tr("The members have the agenda, and must be told")))
        self._context.say_undoable(words)

    def _save_calendar(self) -> None:
        if self._file is None:
            return
        voices = self._context.voices
        name = calendars.file_name(self._file, documents.meeting_texts(self._file, voices))
        made = partial(calendars.calendar_file, self._context.desk, self._file.meeting.id, voices)
        self._copies.save_calendar(name, made)
