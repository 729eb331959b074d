"""What lies over the pages: one line that says what was done, the keys of the page, a panel for something new."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.keysheet import KeyRow, KeySheet
from liaison_desk.ui.kit.overlay import Overlay
from liaison_desk.ui.kit.toast import Toast
from liaison_desk.ui.pages import panel_class

if TYPE_CHECKING:  # only who opens it needs it
    from liaison_desk.ui.palette.palette import Palette


@dataclass(frozen=True, slots=True)
class Opened:
    """A panel that lies over the page, and what it was opened with."""

    overlay: Overlay
    name: str
    given: dict[str, Any]


class Over:
    """On a window whose pages stand in `body`, which a panel dims."""

    def __init__(self, context: Context, window: QWidget, body: QWidget) -> None:
        self._context, self._body = context, body
        self._toast = Toast(window)
        self._keys = KeySheet(window)
        self._opened: Opened | None = None
        self._palette: Overlay | None = None

    def say(self, words: str, action: str, act: Callable[[], object] | None, *, lift: int) -> None:
        self._toast.say(words, action, act, lift=lift)

    def toggle_keys(self, title: str, rows: Sequence[KeyRow], *, lift: int) -> None:
        self._keys.toggle(title, rows, lift=lift)

    def close_keys(self) -> None:
        if self._keys.isVisible():
            self._keys.close_sheet()

    def open_panel(self, name: str, /, **given: Any) -> None:
        """One at a time: it is closed before one goes anywhere else."""
        if self.is_covered():
            return
        panel = panel_class(name)(self._context, **given)
        overlay = Overlay(self._body, panel)
        overlay.closed.connect(overlay.deleteLater)
        panel.done.connect(overlay.close_panel)
        overlay.open(panel.start())
        self._opened = Opened(overlay, name, given)

    def open_palette(self, palette: "Palette") -> None:
        overlay = self._palette = Overlay(self._body, palette)
        overlay.closed.connect(palette.stop)
        overlay.closed.connect(overlay.deleteLater)
        overlay.open(palette.start())

    def close_palette(self) -> bool:
        """The focus goes back to where it was. False where none is open."""
        palette, self._palette = self._palette, None
        if palette is None or not shiboken6.isValid(palette) or not palette.is_open:
            return False
        palette.close_panel()
        return True

    @property
    def opened(self) -> Opened | None:
        """The panel that lies over the page now."""
        opened = self._opened
        return opened if opened and shiboken6.isValid(opened.overlay) and opened.overlay.is_open else None

    def is_covered(self) -> bool:
        over = self._body.findChildren(Overlay, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return any(overlay.is_open for overlay in over)

    def take_away(self) -> None:
        self._toast.deleteLater()
        self._keys.deleteLater()
