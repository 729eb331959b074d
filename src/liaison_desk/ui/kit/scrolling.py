"""Scrolling that follows the focus, and what is done to whatever a widget scrolls in."""

from collections.abc import Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QScrollArea, QTextEdit, QWidget
from typing_extensions import override

from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.tokens import Space


class Scroll(QScrollArea):
    """Brings whatever gets the focus into view, however it got it. Scrolls down; sideways only where a window is
    narrower than what stands in it can become."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a page without fields can still be scrolled with keys
        self.setViewport(QWidget())  # to hand out Qt's own, PySide would first make the class of every widget it has
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self._followed: QWidget | None = None
        self.verticalScrollBar().rangeChanged.connect(self._show_followed)
        self.verticalScrollBar().actionTriggered.connect(self._forget_followed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Qt tells a scroll area that is hidden nothing of what its content grows or shrinks to."""
        super().showEvent(event)
        QApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def show_part(self, widget: QWidget, part: QRect) -> None:
        """Scroll until this part of a widget inside is seen."""
        content = self.widget()
        if content is None:
            return
        spot = QRect(widget.mapTo(content, part.topLeft()), part.size())
        self.ensureVisible(spot.center().x(), spot.bottom(), 0, theme.current().px(Space.x4))
        self.ensureVisible(spot.center().x(), spot.top(), 0, theme.current().px(Space.x4))

    def shows_unscrolled(self, widget: QWidget) -> bool:
        """Whether it is seen at once by whoever comes here."""
        content = self.widget()
        return content is not None and widget.mapTo(content, widget.rect().bottomLeft()).y() < self.viewport().height()

    def follow_cursor(self, editor: QTextEdit) -> None:
        """Keep the line being written in sight, also when the page grows under it, until the user scrolls."""
        self.follow(editor)

    def follow(self, widget: QWidget) -> None:
        """The same for anything that has the focus."""
        self._followed = widget
        self._show_followed()

    @property
    def is_following(self) -> bool:
        """Whether it scrolls by itself, so that something stays in sight."""
        return self._followed is not None

    @Slot()
    def _show_followed(self) -> None:
        widget = self._followed
        if widget is None or not shiboken6.isValid(widget):
            return
        if isinstance(widget, QTextEdit):
            self.show_part(widget.viewport(), widget.cursorRect())
        else:
            self.show_part(widget, widget.rect())

    @Slot()
    def _forget_followed(self) -> None:
        self._followed = None

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._followed = None
        self._show_focus()
        if now is not None and self.isAncestorOf(now):
            QTimer.singleShot(0, self, self._show_focus)  # once what was unfolded with it has its place

    def _show_focus(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and now is not self and self.isAncestorOf(now) and now is not self.viewport():
            self.ensureWidgetVisible(now, 0, theme.current().px(Space.x4))


def scroll(content: QWidget) -> Scroll:
    return Scroll(content)


def bring_into_view(widget: QWidget, part: QRect) -> None:
    """Scroll whatever the widget stands in."""
    if (around := _scroll_around(widget)) is not None:
        around.show_part(widget, part)


def keep_in_view(widget: QWidget) -> None:
    """What one has just come to, on a page that is still finding its size."""
    if (around := _scroll_around(widget)) is not None:
        around.follow(widget)


@contextmanager
def at_once(widget: QWidget) -> Iterator[None]:
    """Lay out only when all has come into it, on a page that scrolls. Qt would lay out all around each part that is
    shown, and from the inside out: pressed into the room there was, and again once what is around has grown."""
    inside, around = widget.layout(), _scroll_around(widget)
    if inside is None:
        raise ValueError("nothing comes into it")
    inside.setEnabled(False)
    try:
        yield
    finally:
        inside.setEnabled(True)
    at: QWidget | None = widget
    while at is not None and at is not around:
        if (layout := at.layout()) is not None:
            for each in (layout, *layout.findChildren(QLayout)):
                each.invalidate()
        at = at.parentWidget()
    if around is not None:
        QApplication.sendEvent(around, QEvent(QEvent.Type.LayoutRequest))


def _scroll_around(widget: QWidget) -> Scroll | None:
    around = widget.parentWidget()
    while around is not None and not isinstance(around, Scroll):
        around = around.parentWidget()
    return around
