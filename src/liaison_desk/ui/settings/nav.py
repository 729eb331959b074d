"""The index beside the cards."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import STRETCH, vbox
from liaison_desk.ui.kit.nav import NavItem

WIDTH = 192


class SettingsNav(QWidget):
    """`picked` brings the key of an entry."""

    picked = Signal(str)

    def __init__(self, entries: Sequence[tuple[str, str, Icon]]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Parts of the settings"))
        self.setFixedWidth(theme.current().px(WIDTH))
        self._items = {key: NavItem(label, icon) for key, label, icon in entries}
        for key, item in self._items.items():
            item.clicked.connect(lambda _=False, key=key: self.picked.emit(key))
        Roving(self, list(self._items.values()))
        self.setLayout(vbox(*self._items.values(), STRETCH, spacing=2))

    def set_current(self, current: str) -> None:
        for key, item in self._items.items():
            item.set_current(key == current)
