"""The banner over the agenda: its deadline, and the steps from draft to sent."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.meetings import MeetingStage
from liaison_desk.domain.wording import doubt_words
from liaison_desk.services import guard
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import Button, Kind, button
from liaison_desk.ui.kit.final import FinalStep
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import box, refill, vbox
from liaison_desk.ui.kit.rows import banner
from liaison_desk.ui.meeting.disclosure_words import public_words
from liaison_desk.ui.meeting.prepare.words import AgendaState, agenda_state


class AgendaBanner(QWidget):
    """Issuing and sending are final, so each of them asks in place."""

    looked_at = Signal()
    issue_asked = Signal()
    sent_asked = Signal()
    copy_asked = Signal()  # of the issued agenda
    mail_asked = Signal()
    take_up_asked = Signal()  # a cancelled meeting

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown: object = None
        self._file: MeetingFile | None = None
        self._next: Button | None = None
        self._mail: Button | None = None
        self._finish: FinalStep | None = None
        self._column = vbox(spacing=8)
        self.setLayout(self._column)

    def show_file(self, file: MeetingFile) -> None:
        self._file = file
        today = self._context.today()
        state = agenda_state(file, self._context.texts, today)
        newest = file.newest(DocumentKind.AGENDA)
        shown = (state, newest, file.meeting.stage, bool(file.items), file.is_theirs)
        if shown != self._shown:
            self._shown = shown
            self._finish = None
            self._next = self._mail = None
            self.setVisible(state is not None)
            if state is not None and file.meeting.cancelled_at:
                self._build_cancelled(state)
            elif state is not None and (file.is_theirs or _is_over(file, today)):
                refill(self._column, banner(state.tone, state.icon, state.title, state.reason))
            elif state is not None:
                self._build(state, newest, file)
        if self._finish is not None:
            label, words = self._finish_words(file)
            public = public_words(file, DocumentKind.AGENDA, self._context.texts)
            self._finish.show_words(label, f"{words} {public}")

    def start_focus(self) -> bool:
        """At the step that is left to be taken; False where there is none."""
        if self._next is not None:
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        return self._next is not None

    def start_mail(self) -> None:
        """At the button that opens the e-mail."""
        if self._mail is not None:
            self._mail.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_cancelled(self, state: AgendaState) -> None:
        self._next = button(self.tr("Take the meeting up again"), name=Icon.ROTATE_CCW, press=self.take_up_asked.emit)
        refill(self._column, banner(state.tone, state.icon, state.title, state.reason, self._next))

    def _build(self, state: AgendaState, newest: IssuedDocument | None, file: MeetingFile) -> None:
        """The next step is the primary button; what else can be done with a finished agenda stands in a row below."""
        has_items, locked = bool(file.items), file.is_locked
        actions: list[QWidget] = []
        others: list[QWidget] = []
        strips: list[QWidget] = []
        if not locked and has_items:
            actions.append(button(self.tr("Preview"), name=Icon.EYE, hint="Ctrl+P", press=self.looked_at.emit))
            issue = self._issue(newest, file)
            (actions if newest is None else others).append(issue.button)
            strips.append(issue.strip)
            self._next = issue.button if newest is None else None
        if newest is not None and self._file is not None and self._file.meeting.stage is MeetingStage.PLANNED:
            self._mail = button(self.tr("E-mail to the members"), name=Icon.MAIL, press=self.mail_asked.emit)
            others.append(self._mail)
        if newest is not None and newest.sent_on is None:
            others.append(self._save())
            send = FinalStep(
                self.tr("Mark as sent"),
                self.tr("The agenda counts as sent today. This is final."),
                self.sent_asked.emit,
            )
            actions.append(send.button)
            strips.append(send.strip)
            self._next = send.button
        row = [box(Flow(*others))] if others else []
        refill(self._column, banner(state.tone, state.icon, state.title, state.reason, *actions), *row, *strips)

    def _issue(self, newest: IssuedDocument | None, file: MeetingFile) -> FinalStep:
        kind: Kind = "primary" if newest is None else "ghost"
        self._finish = FinalStep(*self._finish_words(file), self.issue_asked.emit, kind=kind, doubt=self._doubt)
        return self._finish

    def _finish_words(self, file: MeetingFile) -> tuple[str, str]:
        """Where the only version was withdrawn, the next one keeps the numbers that were given."""
        versions = file.versions(DocumentKind.AGENDA)
        if not versions:
            words = self.tr("Each case gets its number, and the agenda is kept as version 1. This is final.")
            return self.tr("Finish the agenda"), words
        words = self.tr("New cases get their numbers, and the agenda is kept as version {version}. This is final.")
        label = self.tr("Finish it again") if file.newest(DocumentKind.AGENDA) else self.tr("Finish the agenda")
        return label, words.format(version=versions[-1].version + 1)

    def _doubt(self) -> str:
        """Where the agenda seems to speak of individuals."""
        doubts = guard.of_agenda(self._file, self._context.desk.now()) if self._file else None
        return doubt_words(self._context.texts, doubts) if doubts else ""

    def _save(self) -> Button:
        return button(self.tr("Save a copy"), name=Icon.DOWNLOAD, press=self.copy_asked.emit)


def _is_over(file: MeetingFile, today: date) -> bool:
    """Its day has passed, and no agenda was sent: there is none to be finished any more."""
    meeting = file.meeting
    has_sent = any(document.sent_on for document in file.versions(DocumentKind.AGENDA))
    return meeting.stage is MeetingStage.PLANNED and meeting.day < today and not has_sent
