"""What lies over the pages: one line that says what was done, a panel for something new, the palette."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.focus import Pane
from liaison_desk.ui.kit.overlay import Overlay
from liaison_desk.ui.kit.toast import Toast
from liaison_desk.ui.pages import load, panel_class
from liaison_desk.ui.place import Place

if TYPE_CHECKING:  # imported when it is first opened
    from liaison_desk.ui.palette.commands import Command


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
        self._opened: Opened | None = None
        self._palette: Overlay | None = None

    def say(
        self,
        words: str,
        action: str,
        act: Callable[[], object] | None,
        see: tuple[str, Callable[[], object]] | None,
        *,
        lift: int,
    ) -> None:
        self._toast.say(words, action, act, lift=lift, see=see)

    def panes(self) -> Sequence[Pane]:
        """What F6 comes to besides the panes of the page."""
        return (Pane(self._toast),) if self._toast.has_deeds else ()

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

    def open_palette(self, press: Callable[[str], object], recent: Sequence[Place]) -> None:
        """What one can search and do, from wherever one is: `press` does what a key of the window does."""
        palette = load("palette.palette", "Palette")(self._context, press, recent)
        overlay = self._palette = Overlay(self._body, palette)
        overlay.closed.connect(palette.stop)
        overlay.closed.connect(overlay.deleteLater)
        palette.chosen.connect(self._on_chosen)
        overlay.open(palette.start())

    def _on_chosen(self, chosen: "Place | Command") -> None:
        self.close_palette()  # first: the keyboard is where it was when the command is done
        if isinstance(chosen, Place):
            self._context.window.go(chosen)
        else:
            chosen.act()

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

    @property
    def front(self) -> QWidget | None:
        """The panel or the palette, while one is open."""
        palette = self._palette
        if palette is not None and shiboken6.isValid(palette) and palette.is_open:
            return palette.panel
        return self.opened.overlay.panel if self.opened else None

    def is_covered(self) -> bool:
        over = self._body.findChildren(Overlay, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return any(overlay.is_open for overlay in over)

    def take_away(self) -> None:
        self._toast.deleteLater()
