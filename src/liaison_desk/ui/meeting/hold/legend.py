"""The keys under the entry line. Each of them is a button too."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from liaison_desk.ui.keys import alt, caps
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import Kbd, button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, text
from liaison_desk.ui.kit.layout import STRETCH, Gap, box, hbox

Press = Callable[[], object]


class Legend(QWidget):
    def __init__(self, *, action: Press, decision: Press, internal: Press, following: Press, keys: Press) -> None:
        super().__init__()
        self._privacy = box(
            hbox(
                glyph(Icon.SHIELD, "text3", 14),
                text(self.tr("Do not write about individuals"), "caption", "text3"),
                spacing=6,
            )
        )
        self._following = self._key(alt("Down"), self.tr("next item"), following)
        self.setLayout(
            hbox(
                self._key("Ctrl+T", self.tr("action item"), action),
                self._key("Ctrl+D", self.tr("decision"), decision),
                self._key("Ctrl+I", self.tr("internal"), internal),
                self._following,
                self._key("F1", self.tr("all keys"), keys),
                STRETCH,
                Gap(8),
                self._privacy,
                spacing=4,
            )
        )

    def fit(self, units: float) -> None:
        """Where there is little room, the keys give way before the reminder does."""
        self._following.setVisible(units >= 700)

    def _key(self, keys: str, words: str, press: Press) -> QWidget:
        made = button(words, "ghost", dim="small", press=press)
        made.setFont(theme.current().font("small"))
        return box(hbox(Kbd(*caps(keys)), made, spacing=0))
