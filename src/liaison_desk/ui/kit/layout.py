"""Rows, columns and frames; pages that adapt to their width; scrolling that follows the focus."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal, TypeVar

import shiboken6
from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.tokens import Space

K = TypeVar("K")
W = TypeVar("W", bound=QWidget)
Margins = int | tuple[int, int, int, int]  # all sides, or left, top, right, bottom
Ground = Literal["canvas", "sidebar", "pane"]
Role = Literal[
    "card", "well", "desk", "private", "capture", "popup", "overlay", "toast",
    "topbar", "bottombar", "paneleft", "paneright", "banner", "row", "input", "segmented", "hline", "vline",
]  # fmt: skip
Rule = Callable[[float], None]

NARROW, NARROW_EDGE = 560, 12  # units
_UNLIMITED = 16777215  # Qt's QWIDGETSIZE_MAX


@dataclass(frozen=True, slots=True)
class Gap:
    """Empty room of so many units."""

    units: int


@dataclass(frozen=True, slots=True)
class Cell:
    """A place in a row or column with its own share of the room, or its own alignment."""

    content: QWidget | QLayout | None
    share: int = 0
    align: Qt.AlignmentFlag | None = None


Item = QWidget | QLayout | Gap | Cell | None  # None stands for nothing: an item that is left out

STRETCH = Cell(None, 1)


def grow(content: QWidget | QLayout, share: int = 1) -> Cell:
    """Takes the room that is left."""
    return Cell(content, share)


def top(content: QWidget | QLayout) -> Cell:
    return Cell(content, 0, Qt.AlignmentFlag.AlignTop)


def middle(content: QWidget | QLayout) -> Cell:
    return Cell(content, 0, Qt.AlignmentFlag.AlignVCenter)


def center(content: QWidget | QLayout) -> Cell:
    """In the middle of a column, at its own width. Not for paragraphs: Qt asks them how tall they are at full width."""
    return Cell(content, 0, Qt.AlignmentFlag.AlignHCenter)


def start(content: QWidget | QLayout) -> Cell:
    """At the left of a column, at its own width."""
    return Cell(content, 0, Qt.AlignmentFlag.AlignLeft)


def end(content: QWidget | QLayout) -> Cell:
    """At the right of a column, at its own width."""
    return Cell(content, 0, Qt.AlignmentFlag.AlignRight)


def hbox(*items: Item, spacing: int = Space.x2, margins: Margins = 0) -> QHBoxLayout:
    """A row, from left to right."""
    layout = QHBoxLayout()
    _arrange(layout, items, spacing, margins)
    return layout


def vbox(*items: Item, spacing: int = Space.x2, margins: Margins = 0) -> QVBoxLayout:
    """A column, from top to bottom."""
    layout = QVBoxLayout()
    _arrange(layout, items, spacing, margins)
    return layout


def add(layout: QBoxLayout, *items: Item) -> None:
    """Put more items at the end of a row or column."""
    for item in items:
        match item:
            case None:
                pass
            case Gap(units):
                layout.addSpacing(theme.current().px(units))
            case Cell(content, share, align):
                _add_cell(layout, content, share, align)
            case QWidget():
                layout.addWidget(item)
            case _:
                layout.addLayout(item)


def refill(layout: QBoxLayout, *items: Item) -> None:
    """Replace all that stands in a row or column. What stood there is hidden at once and deleted soon."""
    clear(layout)
    add(layout, *items)


def keep_rows(column: QBoxLayout, known: Mapping[K, W], wanted: Iterable[K], make: Callable[[K], W]) -> dict[K, W]:
    """One widget for each key, in this order. Those that are `known` are kept with whatever is typed in them, the
    others made, and what is no longer wanted goes. Only what stands in another place is put anew."""
    rows: dict[K, W] = {}
    for place, key in enumerate(wanted):
        row = rows[key] = known.get(key) or make(key)
        if column.indexOf(row) != place:
            column.removeWidget(row)
            column.insertWidget(place, row)
            show_again(row)
    for key, gone in known.items():
        if key not in rows:
            gone.hide()
            gone.deleteLater()
    return rows


def show_again(row: QWidget) -> None:
    """What has just been put into a column. Where that is not shown yet the row comes with it: to show it alone would
    lay it out at a width it never gets."""
    if row.isHidden():
        row.show()


def clear(layout: QLayout) -> None:
    while (taken := layout.takeAt(0)) is not None:
        if (widget := taken.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := taken.layout()) is not None:
            clear(inner)
            inner.deleteLater()


def _arrange(layout: QBoxLayout, items: tuple[Item, ...], spacing: int, margins: Margins) -> None:
    px = theme.current().px
    layout.setSpacing(px(spacing))
    left, above, right, below = (margins,) * 4 if isinstance(margins, int) else margins
    layout.setContentsMargins(px(left), px(above), px(right), px(below))
    add(layout, *items)


def _add_cell(
    layout: QBoxLayout, content: QWidget | QLayout | None, share: int, align: Qt.AlignmentFlag | None
) -> None:
    if content is None:
        layout.addStretch(share)
    elif isinstance(content, QWidget):
        layout.addWidget(content, share, align or Qt.AlignmentFlag(0))
    else:
        layout.addLayout(content, share)
        if align is not None:
            layout.setAlignment(content, align)


def box(layout: QLayout, ground: Ground | None = None) -> QWidget:
    """A layout as a widget: to hide it, fix its width, or give it a ground."""
    widget = QWidget()
    if ground:
        widget.setProperty("role", ground)
        widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setLayout(layout)
    return widget


def frame(role: Role, layout: QLayout | None = None) -> QFrame:
    made = QFrame()
    made.setProperty("role", role)
    if layout is not None:
        made.setLayout(layout)
    return made


def card(*items: Item, spacing: int = Space.x3, margins: Margins = Space.x4) -> QFrame:
    return frame("card", vbox(*items, spacing=spacing, margins=margins))


def hline() -> QFrame:
    return frame("hline")


def vline() -> QFrame:
    return frame("vline")


def divided(*items: Item, line: Callable[[], QWidget] = hline) -> list[Item]:
    """The items with a hairline between them."""
    shown = [item for item in items if item is not None]
    return [part for number, item in enumerate(shown) for part in ((line(), item) if number else (item,))]


def fixed(content: QWidget | QLayout, width: int) -> QWidget:
    """A column of so many units."""
    widget = box(content) if isinstance(content, QLayout) else content
    widget.setFixedWidth(theme.current().px(width))
    return widget


def at_least(content: QWidget | QLayout, width: int) -> QWidget:
    """A column of so many units, and of more where a word needs it."""
    widget = box(content) if isinstance(content, QLayout) else content
    widget.setFixedWidth(max(theme.current().px(width), widget.sizeHint().width()))
    return widget


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


class Adaptive(QWidget):
    """Tells its rules how wide it is, in units: at 200 % text a window counts as half as wide."""

    def __init__(self, layout: QLayout, *rules: Rule, ground: Ground = "canvas") -> None:
        super().__init__()
        self.setProperty("role", ground)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # otherwise the content keeps the window too wide for the rules that would make it narrower
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setLayout(layout)
        self.rules = list(rules)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(560, 420)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        units = self.width() / theme.current().scale
        for rule in self.rules:
            rule(units)
        super().resizeEvent(event)


def edges(content: QLayout) -> Rule:
    """Less room at both sides of a page where the window is small for its text."""
    wide = content.contentsMargins()

    def fit(units: float) -> None:
        most = theme.current().px(NARROW_EDGE) if units < NARROW else wide.left() + wide.right()
        content.setContentsMargins(min(wide.left(), most), wide.top(), min(wide.right(), most), wide.bottom())

    return fit


class Pairs:
    """Fields two by two, which stand under each other in a form narrower than `stack_below` units."""

    def __init__(self, stack_below: int, *, spacing: int) -> None:
        self._stack_below, self._spacing = stack_below, spacing
        self._rows: list[QBoxLayout] = []

    def pair(self, left: QWidget | QLayout, right: QWidget | QLayout, *, share: int = 1) -> QBoxLayout:
        """`share` is how many times as wide as the right one the left one is."""
        row = hbox(grow(vbox(left, STRETCH), share), grow(vbox(right, STRETCH)), spacing=self._spacing)
        self._rows.append(row)
        return row

    def fit(self, units: float) -> None:
        direction = QBoxLayout.Direction
        for row in self._rows:
            row.setDirection(direction.TopToBottom if units < self._stack_below else direction.LeftToRight)


class TwoColumns(QWidget):
    """A page with a column of its own at the right, which moves below where there is no room. `fit` is its rule."""

    def __init__(
        self, left: QWidget | QLayout, right: QWidget, right_width: int, *, stack_below: int, spacing: int
    ) -> None:
        super().__init__()
        self._right, self._right_width, self._stack_below = right, right_width, stack_below
        self._spacing = spacing
        self._row = hbox(grow(left), right, spacing=spacing)
        self.setLayout(self._row)

    def room_at_left(self, units: float) -> float:
        """Of so many units, once it has been fitted."""
        is_wide = self._row.direction() is QBoxLayout.Direction.LeftToRight
        return units - (self._right_width + self._spacing if is_wide else 0)

    def fit(self, units: float) -> None:
        wide = units >= self._stack_below
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        width = theme.current().px(self._right_width)
        self._right.setMinimumWidth(width if wide else 0)
        self._right.setMaximumWidth(width if wide else _UNLIMITED)


def two_columns(
    left: QWidget | QLayout, right: QWidget, right_width: int, *, stack_below: int = 1040, spacing: int = Space.x6
) -> TwoColumns:
    return TwoColumns(left, right, right_width, stack_below=stack_below, spacing=spacing)
