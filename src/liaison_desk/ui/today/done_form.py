"""A deadline is closed from its row on another day than today, or left out for this meeting."""

from liaison_desk.domain.today import Rule, TodayRow
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.half_typed import HalfTyped
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.layout import box, vbox
from liaison_desk.ui.today.closing_steps import close, leave_out
from liaison_desk.ui.today.row_form import RowForm


class DoneForm(RowForm):
    def __init__(self, context: Context, row: TodayRow) -> None:
        super().__init__(context, row)
        received = row.rule is Rule.AWAIT_KNOWLEDGE
        words = self.tr("Received on") if received else self.tr("Done on")
        self.setAccessibleName(words)
        self.field = WhenField(context, words, only_days=True)
        typed = HalfTyped(context, self, "done_on", on=self.field)
        subject = f"{row.meeting.id if row.meeting else ''}/{row.step.kind if row.step else ''}"
        with typed.showing(subject):
            self.field.show_day(context.today())
        go = button(self.tr("Register"), "primary", press=self._register)
        out = None if received else button(self.tr("Not for this meeting"), press=self._leave_out)
        buttons = [one for one in (go, out, button(self.tr("Not now"), press=self.closed.emit)) if one]
        self.setLayout(vbox(self.field, box(Flow(*buttons, spacing=8)), spacing=12, margins=12))

    def _register(self) -> None:
        if not self.field.commit():
            return
        if self.field.day is None:
            self.field.set_error(self.tr("Write the day it was done."))
            return
        outcome = close(self._context, self._row, self.field.day)
        if not outcome:
            self.field.set_error(outcome.problem)

    def _leave_out(self) -> None:
        outcome = leave_out(self._context, self._row)
        if not outcome:
            self.field.set_error(outcome.problem)
