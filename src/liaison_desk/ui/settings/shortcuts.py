"""The keys one needs most; F1 has them all."""

from PySide6.QtWidgets import QFrame

from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import alt, caps
from liaison_desk.ui.kit.buttons import Kbd, button
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import Item, grow, hbox, middle, vbox
from liaison_desk.ui.kit.rows import section


class KeysCard(QFrame):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        every = button(self.tr("All keys"), "link", press=context.window.show_keys)
        self.setLayout(
            vbox(
                section(self.tr("Keys"), every),
                self._row("Ctrl+T", self.tr("New action item")),
                self._row("Ctrl+M", self.tr("New meeting")),
                self._row("Ctrl+Z", self.tr("Undo")),
                self._row("F6", self.tr("Next part of the page")),
                self._row(alt("Left"), self.tr("Back")),
                self._row("F1", self.tr("Keys on this page")),
                spacing=8,
                margins=16,
            )
        )

    def _row(self, keys: str, what: str) -> Item:
        return hbox(grow(paragraph(what, "small")), middle(Kbd(*caps(keys))))
