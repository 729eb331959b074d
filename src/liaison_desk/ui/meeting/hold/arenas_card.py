"""The status of the collaboration arenas, under the item of the agenda that is for them."""

from PySide6.QtWidgets import QFrame

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.files import MeetingFile
from liaison_desk.ui.arenas import ArenaList
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.layout import vbox
from liaison_desk.ui.kit.rows import section


class ArenasCard(QFrame):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._list = ArenaList(context)
        self.setLayout(vbox(section(self.tr("Collaboration arenas")), self._list, margins=16))
        self.hide()

    def show_item(self, file: MeetingFile, item: AgendaItem) -> None:
        shown = item.fixed is FixedItem.ARENAS and not file.is_locked
        self.setVisible(shown)
        if shown:
            self._list.show_council(file.council.id)

    def fold(self) -> None:
        self._list.fold()
