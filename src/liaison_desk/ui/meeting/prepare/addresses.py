"""The e-mail addresses of those who are called, for the officer's own mail program."""

import re

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.files import MeetingFile
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import STRETCH, hbox

_SPECIAL = re.compile(r'[",;:<>@()\[\]\\]')


class AddressButton(QWidget):
    """Copies them in the form mail programs take, and says who has none."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._people: list[tuple[str, str]] = []  # name, address
        copy = button(self.tr("Copy e-mail addresses"), "ghost", Icon.COPY, dim="small", press=self._copy)
        self.setLayout(hbox(copy, STRETCH))

    def show_people(self, file: MeetingFile, emails: dict[str, str]) -> None:
        present = (person.contact for person in file.people if person.is_present)
        self._people = [(contact.name, emails.get(contact.id, "")) for contact in present]
        self.setVisible(bool(self._people))

    def _copy(self) -> None:
        known = [(name, address) for name, address in self._people if address]
        lacking = [name for name, address in self._people if not address]
        said = self.tr("%n address(es) copied", "", len(known))
        if known:
            QGuiApplication.clipboard().setText("; ".join(_written(name, address) for name, address in known))
        else:
            said = self.tr("None of them has an e-mail address")
        if known and lacking:
            without = self.tr("without an address: {names}").format(names=self._context.texts.names(lacking))
            said = f"{said}, {without}"
        self._context.window.say(said)


def _written(name: str, address: str) -> str:
    """As one writes it: mail programs read letters as they are, and encode them themselves."""
    if _SPECIAL.search(name):
        name = '"' + re.sub(r'(["\\])', r"\\\1", name) + '"'
    return f"{name} <{address}>"
