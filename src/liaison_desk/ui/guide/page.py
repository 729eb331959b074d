"""The guide as a page: one comes back from it to where one was."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from liaison_desk.ui.chapters import CHAPTERS
from liaison_desk.ui.context import Context
from liaison_desk.ui.guide.view import GuideView
from liaison_desk.ui.kit.focus import Pane
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.layout import Adaptive, grow, vbox
from liaison_desk.ui.kit.rows import page_header
from liaison_desk.ui.page import Page
from liaison_desk.ui.place import Place

_BESIDE = 64  # units: the margins of the page


class GuidePage(Page):
    """`subject` of its place is a chapter."""

    watches: ClassVar = ()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._guide = GuideView(context.settings.language)
        self._guide.turned.connect(self._turn)
        self._guide.followed.connect(lambda name: context.window.go(Place("guide", name)))
        header = page_header(self.tr("Guide"), self.tr("How one does it, and with which key"))
        body = vbox(header, grow(self._guide), spacing=16, margins=(32, 24, 32, 24))
        self.setLayout(vbox(Adaptive(body, lambda units: self._guide.fit(units - _BESIDE)), spacing=0))

    @override
    def reload(self) -> None:
        chapter = self.place.subject
        self._guide.show_chapter(chapter if chapter in CHAPTERS else CHAPTERS[0])

    @override
    def start_focus(self) -> None:
        self._guide.start()

    @override
    def panes(self) -> Sequence[Pane]:
        return (Pane(self._guide.search), Pane(self._guide.list_card), Pane(self._guide.reader))

    @override
    def keys(self) -> Sequence[KeyRow]:
        return (*self._guide.keys(), (("Esc",), self.tr("Back to where one was")))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.context.window.back()
        else:
            super().keyPressEvent(event)

    def _turn(self, name: str) -> None:
        self.context.window.stay(Place("guide", name))
        self._guide.show_chapter(name)
