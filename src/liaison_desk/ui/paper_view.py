"""A document over the page: looked at without leaving what one is doing, and saved from there."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from liaison_desk.domain.documents import Edition
from liaison_desk.domain.labels import label
from liaison_desk.ui.context import Context
from liaison_desk.ui.copies import Copies
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.fields import select
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import grow, vbox
from liaison_desk.ui.kit.overlay import Overlay
from liaison_desk.ui.preview import Preview

WIDTH, EDGE = 860, 24  # units
Paper = tuple[str, Callable[[], bytes]]  # what a copy is called, and what makes it


class PaperView(QFrame):
    """`make` runs in a job; `name` is what a copy is called. Where there is a `public` version too, one chooses."""

    def __init__(
        self, context: Context, host: QWidget, name: str, make: Callable[[], bytes], public: Paper | None = None
    ) -> None:
        super().__init__()
        papers = {Edition.FULL: (name, make), Edition.PUBLIC: public or (name, make)}
        self.setProperty("role", "overlay")
        self._host = host
        self._copies = Copies(context, host)
        self._edition = Edition.FULL
        self.save = button(
            self.tr("Save a copy"),
            name=Icon.DOWNLOAD,
            dim="small",
            press=lambda: self._copies.save(*papers[self._edition]),
        )
        shut = tool_button(Icon.X, self.tr("Close"), keys="Esc")
        right: list[QWidget] = [self.save, shut]
        if public is not None:
            choices: list[tuple[object, str]] = [(edition, label(context.texts, edition)) for edition in Edition]
            version = select(choices, Edition.FULL, self.tr("For whom the document is"))
            version.picked.connect(self._choose)
            right.insert(0, version)
        self.preview = Preview(context, lambda: papers[self._edition][1](), *right)
        self.setLayout(vbox(grow(self.preview), spacing=0, margins=1))
        self._overlay = Overlay(host, self, width=WIDTH, top=EDGE)
        self._overlay.closed.connect(self._overlay.deleteLater)
        shut.clicked.connect(self._overlay.close_panel)

    def open(self) -> None:
        self._overlay.open(self.preview.view)
        self.preview.refresh_now()

    def _choose(self, edition: Edition) -> None:
        self._edition = edition
        self.preview.refresh_now()

    @override
    def sizeHint(self) -> QSize:
        px = theme.current().px
        return QSize(px(WIDTH), self._host.height() - 2 * px(EDGE))


def look_at(
    context: Context, page: QWidget, name: str, make: Callable[[], bytes], public: Paper | None = None
) -> PaperView:
    """Over the whole window the page stands in."""
    view = PaperView(context, page, name, make, public)
    view.open()
    return view
