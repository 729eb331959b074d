"""When the owner was last reminded of an action item, and the way to do it again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.actions import HistoryKind
from liaison_desk.domain.files import ActionFile
from liaison_desk.ui.actions.parts import fact, plain
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import STRETCH, hbox, vbox
from liaison_desk.ui.reminding import reminded_words


class ReminderRow(QWidget):
    """Nothing to see of an item that is closed, unless its owner was reminded of it; nor where nobody is to be."""

    asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._last = plain()
        self._make = button(self.tr("Make a reminder"), "link", Icon.MAIL, press=self.asked.emit)
        value = hbox(self._last, self._make, STRETCH, spacing=12)
        self.setLayout(vbox(fact(self.tr("Reminder"), value, inset=True), spacing=0))

    def show_file(self, file: ActionFile) -> None:
        action, days = file.row.action, [line.at for line in file.history if line.kind is HistoryKind.REMINDED]
        last = max(days).date() if days else None
        words = reminded_words(last, self._context.texts, self._context.today())
        self._last.setText(words)
        self._last.setVisible(bool(words))
        can_be = action.status.is_open and bool(action.owner)
        self._make.setVisible(can_be)
        self.setVisible(can_be or bool(words))
