"""A deadline is closed from its row on another day than today, or left out for this meeting."""

from PySide6.QtCore import Qt, QTimer, Signal
from typing_extensions import override

from liaison_desk.domain.today import Rule, TodayRow
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.half_typed import HalfTyped
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.closing import Closing
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.layout import box, bring_into_view, vbox
from liaison_desk.ui.today.closing_steps import close, leave_out


class DoneForm(Closing):
    """`closed` when the keyboard is to go back to the row."""

    closed = Signal()

    def __init__(self, context: Context, row: TodayRow) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._context, self._row = context, row
        received = row.rule is Rule.AWAIT_KNOWLEDGE
        words = self.tr("Received on") if received else self.tr("Done on")
        self.setAccessibleName(words)
        self.on = WhenField(context, words, only_days=True)
        typed = HalfTyped(context, self, "done_on", on=self.on)
        subject = f"{row.meeting.id if row.meeting else ''}/{row.step.kind if row.step else ''}"
        with typed.showing(subject):
            self.on.show_day(context.today())
        go = button(self.tr("Register"), "primary", press=self._register)
        out = None if received else button(self.tr("Not for this meeting"), press=self._leave_out)
        buttons = [one for one in (go, out, button(self.tr("Not now"), press=self.closed.emit)) if one]
        self.setLayout(vbox(self.on, box(Flow(*buttons, spacing=8)), spacing=12, margins=12))

    def start(self) -> None:
        self.on.edit.setFocus(Qt.FocusReason.PopupFocusReason)
        self.on.edit.selectAll()
        QTimer.singleShot(0, self, self._show_whole)

    def _show_whole(self) -> None:
        bring_into_view(self, self.rect())

    def _register(self) -> None:
        if not self.on.commit():
            return
        if self.on.day is None:
            self.on.set_error(self.tr("Write the day it was done."))
            return
        outcome = close(self._context, self._row, self.on.day)
        if not outcome:
            self.on.set_error(outcome.problem)

    def _leave_out(self) -> None:
        outcome = leave_out(self._context, self._row)
        if not outcome:
            self.on.set_error(outcome.problem)

    @override
    def on_escape(self) -> bool:
        self.closed.emit()
        return True
