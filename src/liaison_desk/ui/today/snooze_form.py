"""A row is put off from where it stands: until when, typed or picked."""

from PySide6.QtCore import Qt

from liaison_desk.domain.changes import Op
from liaison_desk.domain.texts import DateStyle
from liaison_desk.domain.today import TodayRow
from liaison_desk.services import snoozing
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.half_typed import HalfTyped
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.layout import box, vbox
from liaison_desk.ui.today.row_form import RowForm


class SnoozeForm(RowForm):
    def __init__(self, context: Context, row: TodayRow) -> None:
        super().__init__(context, row)
        self.setAccessibleName(self.tr("Put off until"))
        self.field = WhenField(
            context,
            self.tr("Put off until"),
            hint=self.tr("Monday, in two weeks, 4.12"),
            only_days=True,
            note=self.tr("Until then the row is among those put off, at the foot of the page."),
        )
        typed = HalfTyped(context, self, "put_off", until=self.field)
        with typed.showing(row.key):
            self.field.show_day(row.put_off_until)
        go = button(self.tr("Put off"), "primary", press=self.put_off)
        away = button(self.tr("Not now"), press=self.closed.emit)
        self.field.edit.returnPressed.connect(self.put_off, Qt.ConnectionType.QueuedConnection)
        self.setLayout(vbox(self.field, box(Flow(go, away, spacing=8)), spacing=12, margins=12))

    def put_off(self) -> None:
        if not self.field.commit():
            return
        until = self.field.day
        if until is None:
            self.field.set_error(self.tr("Write the day the row is to come back."))
            return
        outcome = self._context.attempt(Op.SNOOZE, snoozing.snooze, self._row.key, until)
        if not outcome:
            self.field.set_error(outcome.problem)
            return
        day = self._context.texts.near_date(until, self._context.today(), DateStyle.WEEKDAY)
        self._context.say_undoable(self.tr("Put off until {day}").format(day=day))
