"""What anybody must be able to use: names for everything one can stand on, targets of a size, nothing cut off."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from liaison_desk.ui.kit.labels import Elided
from liaison_desk.ui.kit.status import Pill
from tests.ui.screen import name_of

LEAST = 24  # the smallest thing a pointer must hit


def faults(page: QWidget, scale: float = 1) -> list[str]:
    """Everything wrong with what is seen of a page; nothing when all is well."""
    found = []
    for widget in (seen for seen in page.findChildren(QWidget) if seen.isVisible()):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy() and not name_of(widget):
            found.append(f"no name: {_what(widget)}")
        if isinstance(widget, QAbstractButton) and min(widget.width(), widget.height()) < LEAST * scale - 1:
            found.append(f"too small: {_what(widget)}, {widget.width()}×{widget.height()}")
        if _is_cut(widget):
            found.append(f"cut: {_what(widget)}")
        if widget.mapTo(page, QPoint(widget.width(), 0)).x() > page.width():
            found.append(f"beyond the edge: {_what(widget)}")
    return found


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, Elided | Pill):  # the first says with «…» that there is more; the second measures itself
        return False
    if isinstance(widget, QLabel):
        if widget.hasHeightForWidth():
            return widget.height() < widget.heightForWidth(widget.width()) - 1
        return widget.width() < widget.sizeHint().width() - 1
    return isinstance(widget, QPushButton) and bool(widget.text()) and widget.width() < widget.sizeHint().width() - 1


def _what(widget: QWidget) -> str:
    return f"{type(widget).__name__} {name_of(widget)!r}"
