"""The way to a handover: made for somebody else, or taken in."""

from functools import partial

from PySide6.QtWidgets import QFrame

from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import box, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.place import Place


class HandoverCard(QFrame):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        go = context.window.go
        about = self.tr(
            "One encrypted file with a municipality’s whole history, for whoever has it next or stands in for you."
        )
        ways = (
            button(self.tr("Make a handover"), name=Icon.SAVE, press=partial(go, Place("handover", part="make"))),
            button(
                self.tr("Take in a handover"), name=Icon.IMPORT, press=partial(go, Place("handover", part="take_in"))
            ),
            button(self.tr("Earlier handovers"), "ghost", Icon.HISTORY, press=partial(go, Place("handover"))),
        )
        self.setLayout(
            vbox(
                section(self.tr("Handover")),
                paragraph(about, "small", "text2"),
                box(Flow(*ways)),
                spacing=12,
                margins=16,
            )
        )
