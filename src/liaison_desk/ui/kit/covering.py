"""What lies over a page must not hide where the keyboard is."""

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from typing_extensions import override


class FocusUnder(QObject):
    """`came` when the keyboard has come to something that a widget lies over."""

    came = Signal()

    def __init__(self, cover: QWidget) -> None:
        super().__init__(cover)
        self._cover = cover
        self._watches = False
        cover.installEventFilter(self)

    def look(self) -> None:
        now = QApplication.focusWidget()
        if now is None or not self._cover.isVisible() or self._cover.isAncestorOf(now):
            return
        window = self._cover.window()
        if now.window() is window and self._cover.geometry().intersects(_place_of(now, window)):
            self.came.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._watch(event.type() is QEvent.Type.Show)
        return super().eventFilter(watched, event)

    def _watch(self, watches: bool) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication) and watches != self._watches:
            self._watches = watches
            (app.focusChanged.connect if watches else app.focusChanged.disconnect)(self._on_focus)

    def _on_focus(self, before: QWidget | None, _now: QWidget | None) -> None:
        if before is None:
            return  # the window was left and come back to
        QTimer.singleShot(0, self, self.look)  # once what scrolls has brought it into view


def _place_of(widget: QWidget, window: QWidget) -> QRect:
    """In the window. Of an editor it is the line one writes in; a list is wider than what lies over it."""
    if isinstance(widget, QtWidgets.QAbstractItemView):
        return QRect()
    if isinstance(widget, QTextEdit):
        return QRect(widget.viewport().mapTo(window, widget.cursorRect().topLeft()), widget.cursorRect().size())
    return QRect(widget.mapTo(window, QPoint()), widget.size())
