"""When the owner was last reminded of an action item, and the way to do it again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.action_files import ActionFile
from liaison_desk.domain.actions import HistoryKind
from liaison_desk.domain.ids import ContactId
from liaison_desk.services import reminders
from liaison_desk.ui.actions.parts import fact
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.labels import text
from liaison_desk.ui.kit.layout import vbox
from liaison_desk.ui.reminding import reminded_words


class ReminderRow(QWidget):
    """Nothing to see of an item that is closed, unless its owner was reminded of it; nor where nobody else is to be."""

    asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._last = text("", "small", tabular=True)
        self._make = button(self.tr("Make a reminder"), "link", press=self.asked.emit)
        self._last.setMinimumHeight(self._make.sizeHint().height())
        value = vbox(Flow(self._last, self._make, spacing=12), margins=(0, 4, 0, 4))  # in line with the name of the row
        self.setLayout(vbox(fact(self.tr("Reminder"), value, inset=True), spacing=0))

    def show_file(self, file: ActionFile, me: ContactId | None) -> None:
        action = file.row.action
        told = (line for line in file.history if line.kind is HistoryKind.REMINDED)
        days = [line.at for line in told if line.contact_id == action.owner_id]  # of others, the history tells
        last = max(days).date() if days else None
        words = reminded_words(last, self._context.texts, self._context.today())
        self._last.setText(words)
        self._last.setVisible(bool(words))
        can_be = bool(reminders.owners_of([action], me))
        self._make.setVisible(can_be)
        self.setVisible(can_be or bool(words))
