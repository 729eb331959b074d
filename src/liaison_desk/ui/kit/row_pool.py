"""Rows that say something else instead of being made anew, which takes far longer."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QBoxLayout, QWidget

from liaison_desk.ui.kit.layout import add, hline
from liaison_desk.ui.kit.rows import in_line

R = TypeVar("R", bound=QWidget)


class RowPool(Generic[R]):
    """All that stands in a column. `lined` with a hairline above each row but the first, in line with its words."""

    def __init__(self, column: QBoxLayout, make: Callable[[], R], *, lined: bool = False) -> None:
        self._column, self._make, self._lined = column, make, lined
        self._rows: list[R] = []
        self._lines: list[QWidget] = []
        self._nothing: QWidget | None = None

    def take(self, count: int, nothing: Callable[[], QWidget] | None = None) -> list[R]:
        """So many rows, for the caller to fill, and none where there were more; `nothing` is what stands there instead
        of them."""
        if self._nothing is not None:
            self._drop(self._nothing)
            self._nothing = None
        while len(self._rows) > count:
            self._drop(self._rows.pop())
        while len(self._lines) > max(0, count - 1):
            self._drop(self._lines.pop())
        while len(self._rows) < count:
            if self._lined and self._rows:
                self._lines.append(in_line(hline()))
                add(self._column, self._lines[-1])
            self._rows.append(self._make())
            add(self._column, self._rows[-1])
        if not count and nothing is not None:
            self._nothing = nothing()
            add(self._column, self._nothing)
        return list(self._rows)

    def _drop(self, gone: QWidget) -> None:
        self._column.removeWidget(gone)
        gone.hide()
        gone.deleteLater()
