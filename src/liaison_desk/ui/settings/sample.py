"""The sample year: the way in from the officer's own desk, and the way back."""

from PySide6.QtWidgets import QFrame

from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import STRETCH, hbox, vbox
from liaison_desk.ui.kit.rows import section


class SampleCard(QFrame):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        window = context.window
        if context.is_thrown_away:
            about, way = self.tr("This sample is thrown away when you close the program."), None
        elif context.is_sample:
            about = self.tr("You are in it. What you do here is thrown away when you leave it.")
            way = button(self.tr("Back to my own desk"), press=window.leave_sample)
        else:
            about = self.tr("A year of an invented officer, to try everything in. Your own desk stays as it is.")
            way = button(self.tr("Open the sample year"), name=Icon.BOOK_OPEN, press=window.open_sample)
        self.setLayout(
            vbox(
                section(self.tr("Sample year")),
                paragraph(about, "small", "text2"),
                hbox(way, STRETCH) if way else None,
                spacing=12,
                margins=16,
            )
        )
