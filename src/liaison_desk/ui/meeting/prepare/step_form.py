"""One deadline of the meeting, opened: the day it was met, whether it is left out, and what is known of a request."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.ids import MeetingId
from liaison_desk.domain.steps import StepState
from liaison_desk.services import steps
from liaison_desk.ui.context import Context, Outcome
from liaison_desk.ui.fields.half_typed import HalfTyped
from liaison_desk.ui.fields.text import TextField
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.closing import Closing
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.layout import box, vbox
from liaison_desk.ui.kit.scrolling import bring_into_view
from liaison_desk.ui.meeting.prepare.deadline_words import step_name


class StepForm(Closing):
    """`closed` when it is given up, or all is said. Every field keeps its own value."""

    closed = Signal()

    def __init__(self, context: Context, meeting_id: MeetingId, state: StepState) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._context, self._meeting_id, self._state = context, meeting_id, state
        name = step_name(state.kind, context.texts)
        self.setAccessibleName(name)
        says = partial("{}: {}".format, name)
        done, register = self.tr("Done on"), self.tr("Register")
        self.on = WhenField(context, done, says=says(done), only_days=True)
        self._go = button(register, "primary", says=says(register), press=self._register)
        self._out = button(self.tr("Not for this meeting"), press=self._leave_out)
        self._again = button(self.tr("Not done after all"), press=self._reopen)
        not_now = button(self.tr("Close"), press=self.closed.emit)
        asked, answer, received = self.tr("Asked of"), self.tr("Answer due"), self.tr("Received on")
        processes, which = self.tr("From the processes"), self.tr("Priority and measures processes it builds on")
        self._whom = TextField(context, asked, "whom", says=says(asked))
        self._answer = WhenField(context, answer, says=says(answer), only_days=True)
        self._answer.changed.connect(lambda due: self._save("answer_due", due.on, self._answer))
        self._received = WhenField(context, received, says=says(received), only_days=True)
        self._received.changed.connect(lambda on: self._save("received_on", on.on, self._received))
        self._processes = TextField(context, processes, "processes", says=says(processes), hint=which)
        self._request = box(vbox(self._whom, self._answer, self._received, self._processes, spacing=10))
        self._typed = HalfTyped(context, self, "step", on=self.on, answer=self._answer, received=self._received)
        buttons = Flow(self._go, self._out, self._again, not_now, spacing=8)
        self.on.changed.connect(lambda _day: self._move_day())
        self.setLayout(vbox(self.on, self._request, box(buttons), spacing=10, margins=12))
        self.show_state(state)

    def show_state(self, state: StepState) -> None:
        self._state = state
        step = state.step
        asked = step is not None and step.done_on is not None and state.kind.asks_for_knowledge
        document = state.kind.is_a_document
        self._request.setVisible(asked)
        self.on.setVisible(not document)
        self._go.setVisible(not document and state.done_on is None)
        self._out.setVisible(state.is_open)
        self._again.setVisible(not state.is_open)
        words = self.tr("Not done after all") if state.done_on else self.tr("For this meeting after all")
        self._again.setText(words)
        self._again.setAccessibleName(f"{words}: {step_name(state.kind, self._context.texts)}")
        with self._typed.showing(f"{self._meeting_id}/{state.kind}") as is_other:
            if is_other or state.done_on is not None:  # a day that is not registered yet stays
                self.on.show_day(state.done_on or self._context.today())
            if asked and step is not None:
                self._answer.show_day(step.answer_due)
                self._received.show_day(step.received_on)
        if asked and step is not None:
            self._whom.show_row(step)
            self._processes.show_row(step)

    def start(self) -> None:
        if not self._request.isHidden():
            self._whom.edit.setFocus(Qt.FocusReason.PopupFocusReason)
        elif not self.on.isHidden():
            self.on.edit.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            (self._out if self._state.is_open else self._again).setFocus(Qt.FocusReason.PopupFocusReason)
        QTimer.singleShot(0, self, self._show_whole)

    def _show_whole(self) -> None:
        bring_into_view(self, self.rect())

    def fold(self) -> None:
        """What is being written becomes what it is."""
        self._whom.fold()
        self._processes.fold()

    def _move_day(self) -> None:
        """What is done keeps its day as it is written; what is open waits for the button."""
        if self._state.done_on is not None and self.on.day != self._state.done_on:
            self._keep_day()

    def _register(self) -> None:
        if self.on.commit() and self._keep_day():
            if self._state.kind.asks_for_knowledge:
                self.start()
            else:
                self.closed.emit()

    def _keep_day(self) -> bool:
        if self.on.day is None:
            self.on.set_error(self.tr("Write the day it was done."))
            return False
        outcome = self._context.attempt(Op.CLOSE_STEP, steps.close, self._meeting_id, self._state.kind, self.on.day)
        if not outcome:
            self.on.set_error(outcome.problem)
        return bool(outcome)

    def _leave_out(self) -> None:
        outcome = self._context.attempt(Op.LEAVE_OUT_STEP, steps.leave_out, self._meeting_id, self._state.kind)
        self._after(outcome)

    def _reopen(self) -> None:
        self._after(self._context.attempt(Op.REOPEN_STEP, steps.reopen, self._meeting_id, self._state.kind))

    def _after(self, outcome: Outcome[Any]) -> None:
        if outcome:
            self.closed.emit()
        else:
            self._context.window.say(outcome.problem)

    def _save(self, field: str, value: Any, shown: WhenField) -> None:
        step = self._state.step
        if step is not None:
            outcome = self._context.attempt(Op.EDIT_STEP, steps.change, step.id, **{field: value})
            if not outcome:
                shown.set_error(outcome.problem)

    @override
    def on_escape(self) -> bool:
        self.closed.emit()
        return True
