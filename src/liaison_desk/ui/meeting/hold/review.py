"""The minutes of the meeting before: looked at and reviewed under this meeting's first item."""

from PySide6.QtWidgets import QFrame

from liaison_desk.domain.changes import Op
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.texts import DateStyle
from liaison_desk.services import documents, meetings
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.final import FinalStep
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import grow, hbox, middle, top, vbox
from liaison_desk.ui.kit.textedit import TextEdit
from liaison_desk.ui.paper_view import look_at


class Review(QFrame):
    """Shown where there is something to review, or where it was reviewed here."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._file: MeetingFile | None = None
        self._minutes: IssuedDocument | None = None
        self._title = paragraph("", "body_strong")
        self._state = paragraph("", "small", "text2")
        self._open = button(self.tr("Look at them"), name=Icon.FILE_TEXT, dim="small", press=self._open_minutes)
        self._remarks = TextEdit(
            says=self.tr("Remarks to the minutes"),
            hint=self.tr("Remarks, if there were any"),
            least=1,
            most=6,
            role="body",
        )
        self._remarks.edited.connect(self._keep)
        warning = self.tr("It is final: the minutes then count as reviewed, with the remarks as they stand here.")
        self._final = FinalStep(self.tr("Mark as reviewed"), warning, self._review, kind="secondary")
        words = vbox(self._title, self._state, spacing=0)
        self.setLayout(
            vbox(
                hbox(top(glyph(Icon.FILE_CHECK, "text2")), grow(words), middle(self._open), middle(self._final.button)),
                self._remarks,
                self._final.strip,
                margins=(14, 10, 14, 10),
            )
        )
        self.hide()

    def show_file(self, file: MeetingFile, minutes: IssuedDocument | None, drafts: dict[str, str]) -> None:
        is_other = self._file is None or self._file.meeting.id != file.meeting.id
        self._file, self._minutes = file, minutes
        previous = file.previous
        if previous is None:
            self.hide()
            return
        if is_other:
            self._remarks.setPlainText(drafts.get(_key(file), ""))
        day = self._context.texts.near_date(previous.day, self._context.today(), DateStyle.DAY)
        self._title.setText(self.tr("Minutes from {day}").format(day=day))
        self._state.setText(self._words(file, previous))
        waits = previous.locked_at is not None and not previous.is_approved and not file.is_locked
        self._open.setVisible(minutes is not None)
        self._final.button.setVisible(waits)
        self._remarks.setVisible(waits)
        if not waits:
            self._final.strip.hide()
        self.show()

    def _words(self, file: MeetingFile, previous: Meeting) -> str:
        if previous.locked_at is None:
            return self.tr("They are not finished, so they cannot be reviewed yet.")
        if previous.approved_by_email_on:
            day = self._context.texts.near_date(previous.approved_by_email_on, self._context.today(), DateStyle.DAY)
            return self.tr("Approved by e-mail {day}").format(day=day)
        if previous.reviewed_in is None:
            return self.tr("Not reviewed yet")
        if previous.reviewed_in != file.meeting.id:
            return self.tr("Reviewed in an earlier meeting")
        if previous.review_remarks:
            return self.tr("Reviewed in this meeting, with remarks: {remarks}").format(remarks=previous.review_remarks)
        return self.tr("Reviewed in this meeting, without remarks")

    def _keep(self, words: str) -> None:
        if self._file is not None:
            self._context.saving.keep(_key(self._file), words or None)

    def _review(self) -> None:
        file, remarks = self._file, self._remarks.toPlainText()
        if file is not None:
            outcome = self._context.settle(
                Op.REVIEW_MINUTES, _key(file), lambda work: meetings.review(work, file.meeting.id, remarks)
            )
            if not outcome:
                self._context.window.say(outcome.problem)

    def _open_minutes(self) -> None:
        minutes, desk = self._minutes, self._context.desk
        if minutes is None:
            return

        def content() -> bytes:
            with desk.read() as reader:
                return documents.content(reader, minutes.id)

        look_at(self._context, self.window(), minutes.file_name, content)


def _key(file: MeetingFile) -> str:
    return f"review|{file.meeting.id}"
