"""One page in front of others, in all the room there is."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override


class Stack(QWidget):
    """As Qt's own, which goes through every widget of every page with each change, and twice through all of the window
    for a new place for the keyboard: it would get slower with every page one has been to."""

    def __init__(self) -> None:
        super().__init__()
        self._front: QWidget | None = None
        self._stood: dict[QWidget, QWidget] = {}  # where the keyboard was on each page when it was left

    def add(self, page: QWidget) -> None:
        """Behind the others; the first is in front."""
        page.setParent(self)
        if self._front is None:
            self.bring(page)

    def bring(self, page: QWidget, around: Callable[[], object] = lambda: None) -> None:
        """To the front. The keyboard comes along where it was on the page before, to where it last was on this one.
        `around` shows and hides what stands beside it, while no page is seen that would be laid out anew for it."""
        before = self._front if self._front is not None and shiboken6.isValid(self._front) else None
        if page is before:
            around()
            return
        held = self.window().focusWidget()
        had_focus = before is not None and held is not None and (before is held or before.isAncestorOf(held))
        if before is not None and had_focus and held is not None:
            self._stood[before] = held
            held.clearFocus()  # to hide what has the keyboard would look for another place for it
        if before is not None:
            before.hide()
        self._front = page
        around()
        self._take_room()
        page.setGeometry(self.rect())
        page.show()
        if had_focus:
            (page.focusWidget() or self._standing(page) or _first_stop(page)).setFocus()
        self.updateGeometry()

    def _take_room(self) -> None:
        """Qt asks what is around a widget to lay itself out before that is shown, but stops where there is no layout."""
        around = self.parentWidget()
        while around is not None and around.isVisible() and (layout := around.layout()) is not None:
            layout.activate()
            around = around.parentWidget()

    def _standing(self, page: QWidget) -> QWidget | None:
        stood = self._stood.pop(page, None)
        is_there = stood is not None and shiboken6.isValid(stood) and stood.isVisibleTo(page) and stood.isEnabled()
        return stood if is_there else None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._front is not None and shiboken6.isValid(self._front):
            self._front.setGeometry(self.rect())

    @override
    def sizeHint(self) -> QSize:
        return self._front.sizeHint() if self._front is not None and shiboken6.isValid(self._front) else QSize()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._front.minimumSizeHint() if self._front is not None and shiboken6.isValid(self._front) else QSize()


def lay_out(page: QWidget) -> None:
    """From the inside out, so that it has its place when it is first painted: what has changed while it was hidden Qt
    would tell from each widget to the next one around it, and paint in between."""
    for layout in reversed(page.findChildren(QLayout)):
        layout.activate()


def _first_stop(page: QWidget) -> QWidget:
    """What Tab would come to first on it."""
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        if stops and page.isAncestorOf(widget) and widget.isVisibleTo(page) and widget.isEnabled():
            return widget
        widget = widget.nextInFocusChain()
    return page
