"""Which program this is, and the way to what it is built of."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from liaison_desk import __version__
from liaison_desk.ui.keys import GUIDE, caps
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import vbox
from liaison_desk.ui.kit.rows import section, setting_row


class AboutCard(QFrame):
    def __init__(self, to_licences: Callable[[], object], to_guide: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        version = self.tr("Version {number}. The program does not use the network.").format(number=__version__)
        self.licences = button(self.tr("Licences"), name=Icon.FILE_TEXT, press=to_licences)
        self.guide = button(self.tr("Open the guide"), name=Icon.BOOK_OPEN, press=to_guide)
        about_guide = self.tr("How one does it, and with which key. From everywhere with {key}.")
        self.setLayout(
            vbox(
                section(self.tr("About the program")),
                setting_row(self.tr("Guide"), about_guide.format(key="+".join(caps(GUIDE))), self.guide),
                setting_row(self.tr("Liaison Desk"), version, self.licences),
                spacing=12,
                margins=16,
            )
        )
