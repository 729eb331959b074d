"""The deadlines of the meeting: what is done, by when the rest is to be done, and the place to say so."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import MeetingId
from liaison_desk.domain.meetings import MeetingStage
from liaison_desk.domain.steps import StepKind, StepState
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import grow, hbox, refill, top, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.kit.tokens import Ink
from liaison_desk.ui.meeting.prepare.deadline_words import answer_line, step_line, step_name, step_sign
from liaison_desk.ui.meeting.prepare.step_form import StepForm


class DeadlinesCard(QFrame):
    """Hidden for a meeting that has none: one called at once, or cancelled."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._meeting_id: MeetingId | None = None
        self._lines: dict[StepKind, StepLine] = {}
        self._rows = vbox(spacing=10)
        self.setLayout(vbox(section(self.tr("Deadlines")), self._rows, spacing=10, margins=16))

    def show_file(self, file: MeetingFile) -> None:
        found = file.step_states
        kinds = [state.kind for state in found]
        if file.meeting.id != self._meeting_id or kinds != list(self._lines):
            self.fold()
            self._meeting_id = file.meeting.id
            self._lines = {kind: StepLine(self._context, file.meeting.id, kind) for kind in kinds}
            refill(self._rows, *self._lines.values())
        for state in found:
            self._lines[state.kind].show_state(state, may_change=_may_change(state, file))
        self.setVisible(bool(found))

    def fold(self) -> None:
        for line in self._lines.values():
            line.fold()


class StepLine(QWidget):
    """One of them; «Change» opens it in place."""

    def __init__(self, context: Context, meeting_id: MeetingId, kind: StepKind) -> None:
        super().__init__()
        self._context, self._meeting_id = context, meeting_id
        self._state: StepState | None = None
        self._form: StepForm | None = None  # made when it is first opened
        self._sign_place = vbox(spacing=0)
        self._sign: tuple[Icon, Ink] | None = None
        self._words = paragraph(step_name(kind, context.texts), "small")
        self._about = paragraph("", "caption", "text3", tabular=True)
        self._answer = paragraph("", "caption", "text3", tabular=True)
        self.change = button("", "link", press=self.toggle)
        words = vbox(self._words, self._about, self._answer, spacing=0)
        self._column = vbox(hbox(top(self._sign_place), grow(words), top(self.change), spacing=8), spacing=8)
        self.setLayout(self._column)

    def show_state(self, state: StepState, *, may_change: bool) -> None:
        texts, today = self._context.texts, self._context.today()
        self._state = state
        sign = step_sign(state, today)
        if sign != self._sign:
            self._sign = sign
            refill(self._sign_place, glyph(sign[0], sign[1], 16))
        self._about.setText(step_line(state, texts, today))
        answer = answer_line(state, texts, today)
        self._answer.setText(answer)
        self._answer.setVisible(bool(answer))
        words = self.tr("Register") if state.is_open and not state.kind.is_a_document else self.tr("Change")
        self.change.setText(words)
        self.change.setAccessibleName(f"{words}: {step_name(state.kind, texts)}")
        self.change.setVisible(may_change)
        if self._form is not None:
            self._form.show_state(state)
            if not may_change:
                self._form.hide()

    def toggle(self) -> None:
        if self._form is not None and not self._form.isHidden():
            self._close()
        elif self._state is not None:
            if self._form is None:
                self._form = StepForm(self._context, self._meeting_id, self._state)
                self._form.closed.connect(self._close)
                self._column.addWidget(self._form)
            self._form.show_state(self._state)
            self._form.show()
            self._form.start()

    def fold(self) -> None:
        if self._form is not None:
            self._form.fold()

    def _close(self) -> None:
        if self._form is not None:
            self._form.fold()
            self._form.hide()
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)


def _may_change(state: StepState, file: MeetingFile) -> bool:
    """Documents are sent from where they are made; before the meeting its agenda can be left out."""
    if not state.kind.is_a_document:
        return True
    return state.kind is StepKind.AGENDA and state.done_on is None and file.meeting.stage is MeetingStage.PLANNED
