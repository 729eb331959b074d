"""What the program is built of, and under which terms: a list of the parts, and the licence of the chosen one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit

from liaison_desk.services.parts import PROGRAM, every_part
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import frame, grow, vbox
from liaison_desk.ui.kit.lists import RowList
from liaison_desk.ui.settings.list_beside import ListBeside
from liaison_desk.ui.settings.parts_list import PartDelegate, PartsModel
from liaison_desk.ui.settings.words import purpose, stand_in, version_line

PAPER_HEIGHT = 260  # units, at least: where there is less room, the whole scrolls


class Licences(ListBeside):
    """`chosen` brings the key of a part."""

    chosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__(stack_below=640, width=264, height=148)
        self._context = context
        self._by_key = {part.key: part for part in every_part()}
        self.view = RowList(PartDelegate(), says=self.tr("Parts of the program"))
        self.view.setModel(PartsModel(tuple(self._by_key.values()), context.texts, self.view))
        self.view.current_changed.connect(self._on_current)
        self._name, self._version = paragraph("", "h2"), paragraph("", "small", "text3")
        self._purpose = paragraph("", "small", "text2")
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFont(theme.current().font("caption"))
        self.parts = frame("card", vbox(self.view, margins=(1, 4, 1, 4)))
        about = vbox(self._name, self._version, self._purpose, spacing=2)
        self.paper = frame("card", vbox(about, grow(self._text), spacing=12, margins=16))
        self.paper.setMinimumHeight(theme.current().px(PAPER_HEIGHT))
        self.lay(self.parts, self.paper)

    def choose(self, key: str) -> None:
        """The program itself, where the key is of no part."""
        if not self.view.select_id(key):
            self.view.select_id(PROGRAM)

    def _on_current(self, key: str | None) -> None:
        if key is None:
            return
        part, texts = self._by_key[key], self._context.texts
        self._name.setText(part.name)
        self._version.setText(version_line(part))
        about = purpose(texts, part)
        self._purpose.setText(about)
        self._purpose.setVisible(bool(about))
        self._text.setPlainText(part.text or stand_in(texts, part))
        self._text.setAccessibleName(self.tr("Licence of {part}").format(part=part.name))
        self.chosen.emit(key)
