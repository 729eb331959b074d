"""A document over the page: looked at without leaving what one is doing, and saved from there."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from liaison_desk.ui.context import Context
from liaison_desk.ui.copies import Copies
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import grow, vbox
from liaison_desk.ui.kit.overlay import Overlay
from liaison_desk.ui.preview import Preview

WIDTH, EDGE = 860, 24  # units


class PaperView(QFrame):
    """`make` runs in a job; `name` is what a copy is called."""

    def __init__(self, context: Context, host: QWidget, name: str, make: Callable[[], bytes]) -> None:
        super().__init__()
        self.setProperty("role", "overlay")
        self._host = host
        self._copies = Copies(context, host)
        self.save = button(
            self.tr("Save a copy"), name=Icon.DOWNLOAD, dim="small", press=lambda: self._copies.save(name, make)
        )
        shut = tool_button(Icon.X, self.tr("Close"), keys="Esc")
        self.preview = Preview(context, make, self.save, shut)
        self.setLayout(vbox(grow(self.preview), spacing=0, margins=1))
        self._overlay = Overlay(host, self, width=WIDTH, top=EDGE)
        self._overlay.closed.connect(self._overlay.deleteLater)
        shut.clicked.connect(self._overlay.close_panel)

    def open(self) -> None:
        self._overlay.open(self.preview.view)
        self.preview.refresh_now()

    @override
    def sizeHint(self) -> QSize:
        px = theme.current().px
        return QSize(px(WIDTH), self._host.height() - 2 * px(EDGE))


def look_at(context: Context, page: QWidget, name: str, make: Callable[[], bytes]) -> PaperView:
    """Over the whole window the page stands in."""
    view = PaperView(context, page, name, make)
    view.open()
    return view
