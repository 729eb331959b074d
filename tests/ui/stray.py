"""A guard against windows that flash up: a widget shown before it has a parent is, for a moment, one of its own."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from typing_extensions import override

_MEANT = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)


class _Watch(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and _is_stray(watched):
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()!r}")
        return False


@contextmanager
def no_stray_windows() -> Iterator[None]:
    """Fails where anything but the main window, a dialog, a menu or a popup was a window of its own meanwhile."""
    app, watch = QApplication.instance(), _Watch()
    assert app is not None
    app.installEventFilter(watch)
    try:
        yield
    finally:
        app.removeEventFilter(watch)
    assert not watch.seen, f"shown as windows of their own: {watch.seen}"


def _is_stray(widget: QWidget) -> bool:
    return widget.isWindow() and not isinstance(widget, QMainWindow | QDialog) and widget.windowType() not in _MEANT
