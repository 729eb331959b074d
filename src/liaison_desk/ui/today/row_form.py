"""What is asked under a row of Today: a day, typed or picked."""

from PySide6.QtCore import Qt, QTimer, Signal
from typing_extensions import override

from liaison_desk.domain.today import TodayRow
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit.closing import Closing
from liaison_desk.ui.kit.scrolling import bring_into_view


class RowForm(Closing):
    """`closed` when the keyboard is to go back to the row. The `field` is made by whoever asks."""

    closed = Signal()
    field: WhenField

    def __init__(self, context: Context, row: TodayRow) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._context, self._row = context, row

    def start(self) -> None:
        self.field.edit.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.edit.selectAll()
        QTimer.singleShot(0, self, self._show_whole)

    def _show_whole(self) -> None:
        bring_into_view(self, self.rect())

    @override
    def on_escape(self) -> bool:
        self.closed.emit()
        return True
