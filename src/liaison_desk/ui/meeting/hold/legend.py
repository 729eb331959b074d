"""The keys under the entry line. Each of them is a button too."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from liaison_desk.ui.keys import alt, caps
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import Kbd, button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, text
from liaison_desk.ui.kit.layout import STRETCH, box, hbox

Press = Callable[[], object]
_SPACING = 4


class Legend(QWidget):
    """The reminder is never cut: where there is little room, the less needed keys give way before it does."""

    def __init__(self, *, action: Press, decision: Press, internal: Press, following: Press, keys: Press) -> None:
        super().__init__()
        self._privacy = box(
            hbox(
                glyph(Icon.SHIELD, "text3", 14),
                text(self.tr("Do not write about individuals"), "caption", "text3"),
                spacing=6,
            )
        )
        every = self._key("F1", self.tr("all keys"), keys)
        self._keys = [
            self._key("Ctrl+T", self.tr("action item"), action),
            self._key("Ctrl+D", self.tr("decision"), decision),
            self._key("Ctrl+I", self.tr("internal"), internal),
            self._key(alt("Down"), self.tr("next item"), following),
        ]
        self._needed = [self._privacy, every, *self._keys]  # in this order
        self.setLayout(hbox(*self._keys, every, STRETCH, self._privacy, spacing=_SPACING))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # or its keys would make the pane wide

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width()
        for part in self._needed:
            room -= part.sizeHint().width() + theme.current().px(_SPACING)
            part.setVisible(room >= 0)

    def _key(self, keys: str, words: str, press: Press) -> QWidget:
        made = button(words, "ghost", dim="small", press=press)
        made.setFont(theme.current().font("small"))
        return box(hbox(Kbd(*caps(keys)), made, spacing=0))
