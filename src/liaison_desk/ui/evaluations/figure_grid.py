"""Figures beside each other, as many in a row as there is room for."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from liaison_desk.domain.year_figures import FigureKind
from liaison_desk.ui.evaluations.figure_button import FigureButton
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.tokens import Space

Key = tuple[FigureKind, str]  # of a figure, and the id of its focus area


class FigureGrid(QWidget):
    def __init__(self, least: int) -> None:
        """`least` is the width one of them needs, in units."""
        super().__init__()
        self._least = least
        self._columns = 1
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.current().px(Space.x1))
        self._grid.setVerticalSpacing(theme.current().px(Space.x1))
        self.setLayout(self._grid)
        self.buttons: dict[Key, FigureButton] = {}

    def show_keys(self, keys: Iterable[Key], make: Callable[[Key], FigureButton]) -> None:
        """Those that stand there stay: one may be pressed this very moment."""
        known, self.buttons = self.buttons, {}
        for key in keys:
            self.buttons[key] = known.pop(key) if key in known else make(key)
        for gone in known.values():
            self._grid.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._place()
        self.setVisible(bool(self.buttons))

    def fit(self, units: float) -> None:
        columns = max(1, int(units // (self._least + Space.x1)))
        if columns != self._columns:
            self._columns = columns
            self._place()

    def _place(self) -> None:
        """Also what stands there already: a layout moves what is put into it once more."""
        for number, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, *divmod(number, self._columns), Qt.AlignmentFlag.AlignTop)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, int(column < self._columns))
