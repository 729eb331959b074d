"""The guide over what one cannot leave: a panel half filled in, the first run, a locked desk. Esc leads back there."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from liaison_desk.domain.texts import Language
from liaison_desk.ui.guide.view import GuideView
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import tool_button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.labels import text
from liaison_desk.ui.kit.layout import STRETCH, grow, hbox, vbox

WIDTH, HEIGHT = 1080, 2000  # units: as wide as can be read beside the chapters, as high as there is room
_MARGIN = 20


class GuideSheet(QFrame):
    done = Signal()

    def __init__(self, language: Language, chapter: str) -> None:
        super().__init__()
        self.setProperty("role", "overlay")
        self.setAccessibleName(self.tr("Guide"))
        self._guide = GuideView(language)
        self._guide.turned.connect(self._guide.show_chapter)
        self._guide.followed.connect(self._guide.show_chapter)
        close = tool_button(Icon.X, self.tr("Close"), keys="Esc", press=self.done.emit)
        head = hbox(text(self.tr("Guide"), "h2"), STRETCH, close)
        self.setLayout(vbox(head, grow(self._guide), spacing=12, margins=_MARGIN))
        self._guide.show_chapter(chapter)

    @property
    def chapter(self) -> str:
        return self._guide.shown

    def start(self) -> QWidget:
        return self._guide.reader

    def keys(self) -> tuple[KeyRow, ...]:
        return (*self._guide.keys(), (caps("Esc"), self.tr("Close")))

    @override
    def sizeHint(self) -> QSize:
        px = theme.current().px
        return QSize(px(WIDTH), px(HEIGHT))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._guide.fit(self.width() / theme.current().scale - 2 * _MARGIN)
