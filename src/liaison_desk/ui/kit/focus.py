"""Getting around by keyboard: F6 between panes, arrows between rows, and AltGr that always writes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLayout, QScrollArea, QWidget
from typing_extensions import override

from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.scrolling import Scroll


def focusable(inside: QWidget) -> list[QWidget]:
    """What Tab would stop at inside a widget, in its order. From the window on: what has come into the widget since may
    stand before the widget itself."""
    found = []
    window = inside.window()
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if widget.isVisibleTo(inside) and inside.isAncestorOf(widget) and _stops(widget):  # most are of pages not shown
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def _stops(widget: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and widget.focusProxy() is None and widget.isEnabled()


def follow_layout(inside: QWidget) -> None:
    """Let Tab go in reading order where some widgets were made later than those that stand after them.

    What hands its focus on to a part of it must come along: from where it is left behind, Tab jumps to that part. Qt
    moves it only while it takes the focus itself, and what it takes is taken by the part too.
    """
    stops: list[QWidget] = []
    _gather(inside, stops)
    handing_on = {widget: widget.focusPolicy() for widget in stops if widget.focusProxy()}
    for widget in reversed(handing_on):
        _come_before_part(widget)
    parts = [part for widget in handing_on if (part := widget.focusProxy())]
    taking = {widget: widget.focusPolicy() for widget in (*stops, *parts)}
    for widget in handing_on:
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for before, after in pairwise(stops):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)
    for widget, policy in (*handing_on.items(), *((w, p) for w, p in taking.items() if not w.focusProxy())):
        widget.setFocusPolicy(policy)


def _come_before_part(widget: QWidget) -> None:
    """Qt puts what hands its focus on right before the part it hands it to, but only then. Where they have been parted
    since, whatever lies between them would be moved with them."""
    part = widget.focusProxy()
    if part is not None and widget.isAncestorOf(part) and widget.nextInFocusChain() is not part:
        widget.setFocusProxy(None)  # type: ignore[arg-type] # Qt takes none, the stubs do not know
        widget.setFocusProxy(part)


def _gather(part: QWidget, stops: list[QWidget]) -> None:
    """What takes the focus or hands it on, as it stands in the layouts."""
    if part.focusPolicy() != Qt.FocusPolicy.NoFocus or part.focusProxy():
        stops.append(part)
        if isinstance(part, QAbstractScrollArea) and not isinstance(part, QScrollArea):
            # Left behind, it would take along whatever has come between. Not that of a page which scrolls: put into the
            # order of Tab, PySide lost hold of the page, and every change of focus was a mistake of the program.
            stops.append(part.viewport())
    if isinstance(part, QScrollArea):
        if (inside := part.widget()) is not None:
            _gather(inside, stops)
    elif (layout := part.layout()) is not None:
        around = [child for child in part.children() if isinstance(child, QWidget) and not child.isWindow()]
        for over in _gather_from(layout, around, stops):
            _gather(over, stops)  # what lies over the rest, in no layout, is come to after it


def _gather_from(layout: QLayout, around: list[QWidget], stops: list[QWidget]) -> list[QWidget]:
    """What is `around` it and stands neither in it nor in one inside it.

    Never by `itemAt`: PySide goes on believing in an item it has handed out once, also when Qt has thrown it away
    with its widget. Whatever comes to lie in the same place of the memory is then taken for it, and the program is
    gone."""
    found: dict[int, QWidget | QLayout] = {}
    elsewhere = []
    for widget in around:
        place = layout.indexOf(widget)
        if place < 0:
            elsewhere.append(widget)
        else:
            found[place] = widget
    found |= {layout.indexOf(inner): inner for inner in layout.children() if isinstance(inner, QLayout)}
    for _, part in sorted(found.items(), key=itemgetter(0)):
        if isinstance(part, QLayout):
            elsewhere = _gather_from(part, elsewhere, stops)
        else:
            _gather(part, stops)
    return elsewhere


@dataclass(frozen=True, slots=True)
class Pane:
    """A part of the window F6 goes to. `open` shows it where it is out of sight for want of room."""

    widget: QWidget
    open: Callable[[], object] | None = None
    start: QWidget | None = None  # where the focus goes the first time


class PaneCycle(QObject):
    """F6 and Shift+F6 for one window. The page in front sets `panes`; hidden ones are passed over."""

    def __init__(self, window: QWidget, rests: Callable[[], bool] = lambda: False) -> None:
        """`rests`: while something lies over the panes."""
        super().__init__(window)
        self._rests = rests
        self.panes: list[Pane] = []
        self.over: Callable[[], Sequence[Pane]] = tuple  # what lies over the page just now
        self._last: dict[QWidget, QWidget] = {}
        for keys, slot in (("F6", self.go_on), ("Shift+F6", self.go_back)):
            QShortcut(QKeySequence(keys), window, slot)

    def forget(self) -> None:
        """The pages are about to be deleted: nothing may hold on to what is on them."""
        self.panes, self.over, self._last = [], tuple, {}

    def go_on(self) -> None:
        self._go(1)

    def go_back(self) -> None:
        self._go(-1)

    def _go(self, step: int) -> None:
        if self._rests():
            return
        now = QApplication.focusWidget()
        panes = [*self.panes, *self.over()]
        self._last = {pane.widget: self._last[pane.widget] for pane in panes if pane.widget in self._last}
        here = next((n for n, pane in enumerate(panes) if now and _holds(pane.widget, now)), None)
        if here is not None and now is not None:
            self._last[panes[here].widget] = now
        count = len(panes)
        first = here if here is not None else (-1 if step > 0 else count)
        for distance in range(1, count + 1):
            pane = panes[(first + step * distance) % count]
            if pane.widget.isVisible() or pane.open is not None:
                self._enter(pane)
                return

    def _enter(self, pane: Pane) -> None:
        if not pane.widget.isVisible() and pane.open is not None:
            pane.open()
        target = self._last.get(pane.widget)
        if target is None or not shiboken6.isValid(target) or not target.isVisible():
            stops = focusable(pane.widget)
            target = pane.start or (stops[0] if stops else _scroll_of(pane.widget))
        target.setFocus(Qt.FocusReason.TabFocusReason)
        announce.polite(target, pane.widget.accessibleName())


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _scroll_of(pane: QWidget) -> QWidget:
    """What to focus in a pane without stops: what can be scrolled with keys, or the pane."""
    return pane if isinstance(pane, Scroll) else pane.findChild(Scroll) or pane


_STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_J: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_K: -1}
_SIDEWAYS: dict[int, int] = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_ENDS: dict[int, int] = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class Roving(QObject):
    """Arrow keys, J and K move between row widgets; Tab stops at one of them only, the last one visited.

    `sideways` for what stands beside each other: then left and right go on and back too.
    """

    def __init__(self, parent: QWidget, rows: Sequence[QWidget] = (), *, sideways: bool = False) -> None:
        super().__init__(parent)
        self._steps = _STEPS | _SIDEWAYS if sideways else _STEPS
        self._rows: list[QWidget] = []
        self._owner: dict[QObject, QWidget] = {}
        self._heard: QWidget | None = None  # whose keys are listened to
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        self.set_rows(rows)

    def standing(self) -> int | None:
        """The number of the row that has the focus, itself or in a button of it. Ask before the rows are replaced."""
        now = QApplication.focusWidget()
        owner = self._owner.get(now) if now is not None else None
        return self._rows.index(owner) if owner is not None else None

    def set_rows(self, rows: Sequence[QWidget], stand_on: int | None = None) -> None:
        """Other rows; the focus goes to the one with this number, or to the last."""
        self._rows = list(rows)
        self._owner = {}
        for number, row in enumerate(self._rows):
            row.setFocusPolicy(Qt.FocusPolicy.ClickFocus if number else Qt.FocusPolicy.StrongFocus)
            for part in (row, *row.findChildren(QAbstractButton)):
                self._owner[part] = row
        self._hear(QApplication.focusWidget())
        if stand_on is not None and self._rows:
            self._rows[min(stand_on, len(self._rows) - 1)].setFocus()

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._hear(now)
        if self._heard is not None:
            self._stop_at(self._owner[self._heard])

    def _hear(self, now: QWidget | None) -> None:
        """Of all rows only the one with the focus: each event of each row would come by here, and a page has hundreds."""
        if self._heard is not None and shiboken6.isValid(self._heard):
            self._heard.removeEventFilter(self)
        self._heard = now if now in self._owner else None
        if self._heard is not None:
            self._heard.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched in self._owner:
            return self._press(self._owner[watched], event)
        return super().eventFilter(watched, event)

    def _press(self, row: QWidget, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        shown = [other for other in self._rows if other.isVisible()]
        key = event.key()
        if key in _ENDS:
            target = shown[_ENDS[key]]
        elif key in self._steps:
            target = shown[max(0, min(shown.index(row) + self._steps[key], len(shown) - 1))]
        else:
            return False
        target.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _stop_at(self, current: QWidget) -> None:
        for row in self._rows:
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row is current else Qt.FocusPolicy.ClickFocus)


_CONTROL = Qt.KeyboardModifier.ControlModifier


class AltGr(QObject):
    """AltGr arrives as Ctrl+Alt: without this, writing @ or £ on a Norwegian keyboard could be taken for a shortcut.

    The other way round, Ctrl+K is the window's: on some systems an editor would cut off the rest of its line by it.
    """

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_written = writes(event)
            if is_written or (event.key() == Qt.Key.Key_K and event.modifiers() == _CONTROL):
                event.setAccepted(is_written)
                return True
        return super().eventFilter(watched, event)

    def watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)


def writes(event: QKeyEvent) -> bool:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return event.modifiers() & both == both and bool(event.text()) and event.text().isprintable()


def let_altgr_write(app: QApplication) -> AltGr:
    """For every window of the program. On the windows, not the application: that would see every event there is."""
    altgr = AltGr(app)
    altgr.watch(app.focusWindow())
    app.focusWindowChanged.connect(altgr.watch)
    return altgr
