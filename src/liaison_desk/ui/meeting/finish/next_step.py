"""The one next step with the minutes, always at the foot: fill what is missing, finish, send, archive."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.minutes import Check
from liaison_desk.domain.wording import doubt_words
from liaison_desk.services import documents, guard
from liaison_desk.ui.context import Context
from liaison_desk.ui.issued import sent_warning
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.final import FinalStep
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import box, vbox
from liaison_desk.ui.meeting.finish.words import Point, lock_warning, next_step, step_words


class NextStep(QFrame):
    """Finishing never waits for the checklist: it can be done anyway, and says what the minutes will be without."""

    picked = Signal(object)  # Point
    lock_asked = Signal()
    sent_asked = Signal()
    mail_asked = Signal()
    next_asked = Signal()  # the next meeting
    checklist_asked = Signal()
    correction_asked = Signal()  # to where it is issued

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "bottombar")
        self._context = context
        self._point: Point | None = None
        self._file: MeetingFile | None = None
        self._go = button("", "primary", Icon.ARROW_RIGHT, press=self._pick)
        self._lock = FinalStep(self.tr("Finish the minutes"), "", self.lock_asked.emit, doubt=self._doubt)
        self._anyway = FinalStep(self.tr("Finish anyway"), "", self.lock_asked.emit, kind="ghost", doubt=self._doubt)
        self._send = FinalStep(self.tr("Mark as sent"), "", self.sent_asked.emit)
        self._mail = button(self.tr("E-mail to the members"), name=Icon.MAIL, press=self.mail_asked.emit)
        self._next = button(self.tr("To the next meeting"), "primary", Icon.ARROW_RIGHT, press=self.next_asked.emit)
        self._correction = button(
            self.tr("To the correction"), "primary", Icon.ARROW_RIGHT, press=self.correction_asked.emit
        )
        self._list = button(self.tr("Checklist"), "ghost", Icon.LIST_CHECKS, press=self.checklist_asked.emit)
        self._about = paragraph("", "caption", "text2")
        buttons = Flow(
            self._go,
            self._lock.button,
            self._send.button,
            self._mail,
            self._next,
            self._correction,
            self._anyway.button,
            self._list,
            spacing=8,
        )
        self.setLayout(
            vbox(
                self._lock.strip,
                self._anyway.strip,
                self._send.strip,
                box(buttons),
                self._about,
                spacing=8,
                margins=(20, 14, 20, 14),
            )
        )

    def show_points(self, points: Sequence[Point], file: MeetingFile) -> None:
        self._file = file
        texts = self._context.texts
        point = self._point = next_step(points)
        check = point.check if point else None
        may_lock = file.meeting.was_held() and not file.is_locked
        is_corrected = file.correction is not None
        shown = {
            self._lock.button: check is Check.ISSUE and may_lock,
            self._send.button: check is Check.SEND and file.is_locked and not is_corrected,
            self._mail: check is Check.SEND and file.is_locked and not is_corrected,
            self._next: point is None and not is_corrected,
            self._correction: is_corrected,
            self._anyway.button: may_lock and check is not Check.ISSUE,
        }
        shown[self._go] = point is not None and not any(
            shown[step] for step in (self._lock.button, self._send.button, self._correction)
        )
        for one, is_shown in shown.items():
            one.setVisible(is_shown)
        if point is not None:
            self._go.setText(step_words(point, file, texts))
            self._go.setAccessibleName(step_words(point, file, texts))
        warning = lock_warning(points, file, texts)
        self._lock.show_words(self.tr("Finish the minutes"), warning)
        self._anyway.show_words(self.tr("Finish anyway"), warning)
        self._send.show_words(self.tr("Mark as sent"), sent_warning(texts, self._context.today()))
        if not may_lock:
            self._lock.strip.hide()
            self._anyway.strip.hide()
        self._about.setText(self._words(file))

    def start_focus(self) -> None:
        """At the button of the step."""
        steps = (self._go, self._lock.button, self._send.button, self._next, self._correction)
        first = next((step for step in steps if not step.isHidden()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_list_button(self, *, shown: bool) -> None:
        """Where the checklist has no room beside the minutes."""
        self._list.setVisible(shown)
        self._about.setVisible(not shown)

    def _words(self, file: MeetingFile) -> str:
        if file.correction is not None:
            return self.tr("The minutes are being corrected. What was issued stays as it was issued.")
        if file.is_locked:
            return self.tr("The minutes are locked and kept as they were finished.")
        return self.tr("Finishing locks the minutes. A later change becomes a new version.")

    def _doubt(self) -> str:
        """Where the minutes seem to speak of individuals."""
        if self._file is None:
            return ""
        texts = documents.meeting_texts(self._file, self._context.voices)
        doubts = guard.of_minutes(self._file, texts, self._context.desk.now())
        return doubt_words(self._context.texts, doubts) if doubts else ""

    def _pick(self) -> None:
        if self._point is not None:
            self.picked.emit(self._point)
