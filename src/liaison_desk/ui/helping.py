"""Help where one is: its keys along the bottom, and the guide over what one cannot leave for it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.texts import Language
from liaison_desk.ui.pages import load

if TYPE_CHECKING:  # imported when help is first asked for
    from liaison_desk.ui.guide.sheet import GuideSheet
    from liaison_desk.ui.kit.keysheet import KeyRow, KeySheet, Way
    from liaison_desk.ui.kit.overlay import Overlay

_TOP = 24  # units over the guide


class Help:
    """On a window whose pages stand in a body, which is another one in each language and look."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._keys: KeySheet | None = None
        self._guide: tuple[Overlay, GuideSheet] | None = None

    # -- keys
    def toggle_keys(self, title: str, rows: "Sequence[KeyRow]", *, lift: int, way: "Way | None") -> None:
        if self._keys is None:
            self._keys = load("kit.keysheet", "KeySheet")(self._window)
        self._keys.toggle(title, rows, lift=lift, way=way)

    def close_keys(self) -> None:
        if self._keys is not None and self._keys.isVisible():
            self._keys.close_sheet()

    # -- the guide
    def open_guide(self, body: QWidget, language: Language, chapter: str) -> None:
        self.close_guide()
        sheet = load("guide.sheet", "GuideSheet")(language, chapter)
        overlay = load("kit.overlay", "Overlay")(body, sheet, width=load("guide.sheet", "WIDTH"), top=_TOP)
        overlay.closed.connect(overlay.deleteLater)
        sheet.done.connect(overlay.close_panel)
        self._guide = overlay, sheet
        overlay.open(sheet.start())

    @property
    def guide(self) -> "GuideSheet | None":
        """While it lies over the rest."""
        if self._guide is None or not shiboken6.isValid(self._guide[0]) or not self._guide[0].is_open:
            return None
        return self._guide[1]

    def close_guide(self) -> None:
        if self.guide is not None and self._guide is not None:
            self._guide[0].close_panel()
        self._guide = None

    def take_away(self) -> None:
        """What is there is of another language or look, or of a desk that is being closed."""
        if self._keys is not None:
            self._keys.deleteLater()
        self._keys = self._guide = None
