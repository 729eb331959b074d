"""Rows, columns and frames; pages that adapt to their width."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
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
