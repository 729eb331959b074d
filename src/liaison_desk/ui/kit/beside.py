"""What is chosen in a list, in full beside it: in a pane of the page where there is room, drawn over it where not."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLayout, QLineEdit, QWidget

from liaison_desk.ui.kit.layout import Adaptive, fixed, grow, hbox
from liaison_desk.ui.kit.overlay import Drawer
from liaison_desk.ui.kit.tokens import Size

DOCKED_FROM = 968  # units of the page: a window of 1200 with its wide rail, or of 1032 with the narrow one


class Beside(QObject):
    """`area` is the whole of it, for the page to lay out."""

    closed = Signal()  # what is being written is to be settled, and the keyboard goes back to the list

    def __init__(self, main: QWidget | QLayout, pane: QWidget, fit_list: Callable[[float], None]) -> None:
        """`main` holds the list; `fit_list` is told how many units it has."""
        super().__init__()
        self._pane, self._fit_list = pane, fit_list
        self.has_room = self._is_wanted = True
        self._has_chosen = self._stays = False
        self._units = 0.0
        row = hbox(grow(main), fixed(pane, Size.detail), spacing=0)
        self.area = Adaptive(row, self._fit)
        self._drawer = Drawer(self.area, row, pane, "right")
        self._drawer.closed.connect(self.closed)

    @property
    def is_over(self) -> bool:
        """Whether it lies over the list just now."""
        return self._drawer.is_open

    def want(self) -> None:
        """Show it again where it was closed: something has been chosen to be seen."""
        self._is_wanted = True

    def show(self, *, has_chosen: bool, stays: bool = False) -> None:
        """`stays`: where there is room for it, also with nothing chosen, which it says itself."""
        self._has_chosen, self._stays = has_chosen, stays
        self._show()

    def _show(self) -> None:
        is_beside = self.has_room and self._is_wanted and (self._has_chosen or self._stays)
        if self.has_room:
            self._pane.setVisible(is_beside)
        elif not self._has_chosen:
            self._drawer.close_panel()
        self._fit_list(self._units - (Size.detail if is_beside else 0))

    def open(self, target: QWidget) -> None:
        """With the keyboard in one of its fields. Nothing where nothing is chosen."""
        if not self._has_chosen:
            return
        self.want()
        self._show()
        self._drawer.open(target)
        target.setFocus()
        if isinstance(target, QLineEdit):
            target.selectAll()

    def close(self) -> None:
        if not self.has_room:
            self._drawer.close_panel()
            return
        self.closed.emit()  # first: Qt would give the keyboard to whatever comes next
        self._is_wanted = False
        self._show()

    def _fit(self, units: float) -> None:
        self._units, self.has_room = units, units >= DOCKED_FROM
        self._drawer.fit(self.has_room)
        self._show()
