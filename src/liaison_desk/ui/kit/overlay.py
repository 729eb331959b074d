"""What lies over the page without being a window: a panel on dimmed ground, and side panes where room is short."""

from typing import Literal

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget
from typing_extensions import override

from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.focus import focusable
from liaison_desk.ui.kit.painting import Pen
from liaison_desk.ui.kit.tokens import Radius

_SHADOW = 24


class Overlay(QWidget):
    """Dims its host and shows one panel. Tab stays inside; Esc and a click beside the panel close it.

    The focus goes back to where it was. Made for the command palette; drawers build on it.
    """

    closed = Signal()

    def __init__(self, host: QWidget, panel: QWidget, *, width: int = 640, top: int = 112) -> None:
        super().__init__(host)
        self._host, self._panel = host, panel
        self._width, self._top = width, top
        self._came_from: QWidget | None = None
        self.hide()
        self._adopt()
        host.installEventFilter(self)
        panel.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        return self.isVisibleTo(self._host)

    @property
    def panel(self) -> QWidget:
        return self._panel

    @property
    def came_from(self) -> QWidget | None:
        """Where the focus goes when it is closed."""
        before = self._came_from
        return before if before is not None and shiboken6.isValid(before) else None

    def open(self, start: QWidget | None = None) -> None:
        """`start` takes the focus, or the first thing in the panel that can."""
        if not self.is_open:
            self._came_from = QApplication.focusWidget()
        self.place()
        self.show()
        self._panel.show()
        self.raise_()
        stops = focusable(self._panel)
        (start or (stops[0] if stops else self._panel)).setFocus(Qt.FocusReason.PopupFocusReason)

    def close_panel(self) -> None:
        if not self.is_open:
            return
        self.hide()
        before = self.came_from
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._came_from = None
        self.closed.emit()

    def place(self) -> None:
        """Where there is room, now that the host or what stands in the panel has another size."""
        self.setGeometry(self._host.rect())
        self._panel.setGeometry(self.panel_place())
        self.update()

    def panel_place(self) -> QRect:
        px = theme.current().px
        width = min(px(self._width), self.width() - 2 * px(16))
        self._panel.setFixedWidth(width)
        wanted = max(self._panel.sizeHint().height(), self._panel.heightForWidth(width))  # texts wrap, and need more
        top = min(px(self._top), max(px(16), (self.height() - wanted) // 2))
        return QRect((self.width() - width) // 2, top, width, min(wanted, self.height() - top - px(16)))

    def _adopt(self) -> None:
        self._panel.setParent(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        changed = QEvent.Type.Resize if watched is self._host else QEvent.Type.LayoutRequest
        if event.type() is changed and self.is_open:
            self.place()
        return super().eventFilter(watched, event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        stops = focusable(self._panel)
        now = QApplication.focusWidget()
        if not stops:
            return True
        here = stops.index(now) if now in stops else (-1 if next else 0)
        stops[(here + (1 if next else -1)) % len(stops)].setFocus(
            Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        )
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.close_panel()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme.current()
        painter.fillRect(self.rect(), look.color("scrim"))
        shade = look.color("shadow")
        shade.setAlpha(max(1, round(shade.alpha() * 0.055)))
        pen = Pen(painter)
        pen.painter.setPen(Qt.PenStyle.NoPen)
        pen.painter.setBrush(shade)
        panel = QRectF(self._panel.geometry())
        for reach in range(_SHADOW, 0, -2):  # a soft shadow, drawn once; a graphics effect would redraw the panel
            around = panel.adjusted(-reach, 10 - reach, reach, 10 + reach)
            painter.drawRoundedRect(around, Radius.overlay + reach, Radius.overlay + reach)


class Drawer(Overlay):
    """A side pane that stands in its row while there is room, and over the page when it is called and there is none.

    Make it when the pane has its place in `home`, and call `fit` from the page's rule: `drawer.fit(units >= 1060)`.
    """

    def __init__(self, host: QWidget, home: QBoxLayout, pane: QWidget, edge: Literal["left", "right"]) -> None:
        self._home, self._edge = home, edge
        self._index = home.indexOf(pane)
        self._share = home.stretch(self._index)
        self._least = 0
        self._docked = True
        super().__init__(host, pane)

    def fit(self, has_room: bool) -> None:
        if has_room and not self._docked:
            self.close_panel()
            self._docked = True
            self._panel.setMinimumWidth(self._least)
            self._home.insertWidget(min(self._index, self._home.count()), self._panel, self._share)
            self._panel.show()
        elif not has_room and self._docked:
            self._docked = False
            self._home.removeWidget(self._panel)
            self._least = self._panel.minimumWidth()
            self._panel.setParent(self)
            self._panel.setMinimumWidth(0)  # it may have to be narrower than in its row

    @override
    def open(self, start: QWidget | None = None) -> None:
        if not self._docked:
            super().open(start)

    @override
    def panel_place(self) -> QRect:
        wanted = max(self._least, self._panel.sizeHint().width())
        width = min(wanted, self._panel.maximumWidth(), self.width() - theme.current().px(40))
        left = self.width() - width if self._edge == "right" else 0
        return QRect(left, 0, width, self.height())

    @override
    def _adopt(self) -> None:
        pass  # the pane stays in its row until there is no room for it
