"""The collaboration arenas the council hears of in every meeting."""

from PySide6.QtWidgets import QFrame

from liaison_desk.ui.arenas import ArenaList
from liaison_desk.ui.context import Context
from liaison_desk.ui.council.shown import Shown
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import vbox
from liaison_desk.ui.kit.rows import section


class ArenasCard(QFrame):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._list = ArenaList(context, stacked=True)
        about = paragraph(self.tr("Agenda and minutes list them with their latest status."), "caption", "text3")
        title = section(self.tr("Collaboration arenas"))
        self.setLayout(vbox(title, self._list, about, spacing=8, margins=16))

    def show_council(self, shown: Shown) -> None:
        self._list.show_council(shown.council.id)

    def leave(self) -> None:
        self._list.fold()
