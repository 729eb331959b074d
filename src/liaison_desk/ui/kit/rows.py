"""What pages are put together from: headers, facts, rows of people and tasks, banners, empty places."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QLabel, QLayout, QSizePolicy, QWidget
from typing_extensions import override

from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, glyph, paragraph, set_ink, text
from liaison_desk.ui.kit.layout import (
    STRETCH,
    Gap,
    Item,
    Margins,
    box,
    center,
    divided,
    fixed,
    frame,
    grow,
    hbox,
    hline,
    middle,
    top,
    vbox,
)
from liaison_desk.ui.kit.painting import tone_ink
from liaison_desk.ui.kit.roles import speak_as
from liaison_desk.ui.kit.status import Avatar, CheckDot, Tile, initials
from liaison_desk.ui.kit.stylesheet import mark
from liaison_desk.ui.kit.tokens import Ink, Size, Space, Tone, Type

_FACT_HEIGHT = 24
_TITLE = 200  # units a title needs beside what can be done with its page


class Section(QWidget):
    """The heading of a card or a list: title, how many, and something at the right end."""

    def __init__(self, title: str, right: QWidget | None, count: int | None, role: Type) -> None:
        super().__init__()
        self._title = elided(title, role)
        self._count = text("", "body", "text3", tabular=True)
        self.setLayout(hbox(self._title, self._count, STRETCH, right))
        self.setMinimumHeight(theme.current().px(Size.target))  # as with something at the right, so that cards line up
        self.show_count(count)

    def show_title(self, title: str) -> None:
        self._title.setText(title)

    def show_count(self, count: int | None) -> None:
        self._count.setText("" if count is None else str(count))
        self._count.setVisible(count is not None)


def section(title: str, right: QWidget | None = None, *, count: int | None = None, role: Type = "h3") -> Section:
    return Section(title, right, count, role)


class PageHeader(QWidget):
    """Where one is, what it is, and what can be done with all of it."""

    def __init__(self, title: str, sub: str, right: Sequence[QWidget], crumb: str) -> None:
        super().__init__()
        self._crumb = elided(crumb, "small", "text3")
        self._title = elided(title, "h1")
        self._sub = elided(sub, "body", "text2", tabular=True)
        words = vbox(self._crumb, self._title, self._sub, spacing=2)
        self._row = hbox(grow(words), spacing=8)
        self._right = right
        if right:
            self._deeds = box(hbox(*map(middle, right), STRETCH, spacing=8))
            self._row.addWidget(self._deeds)
        self.setLayout(self._row)
        self.show_words(title, sub, crumb)

    @override
    def minimumSizeHint(self) -> QSize:
        """As narrow as what can be done with the page; beside a title it must be wider."""
        wanted = super().minimumSizeHint()
        return QSize(min(wanted.width(), theme.current().px(_TITLE)), wanted.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """What can be done stands under the title where there is no room for it beside."""
        super().resizeEvent(event)
        if self._right:
            beside = self._deeds.sizeHint().width() + theme.current().px(_TITLE) <= self.width()
            direction = QBoxLayout.Direction
            self._row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def show_words(self, title: str, sub: str, crumb: str = "") -> None:
        for label, words in ((self._crumb, crumb), (self._title, title), (self._sub, sub)):
            label.setText(words)
            label.setVisible(bool(words))


def page_header(title: str, sub: str = "", *right: QWidget, crumb: str = "") -> PageHeader:
    return PageHeader(title, sub, right, crumb)


Fact = tuple[str, str | QWidget | QLayout]


def facts(pairs: Sequence[Fact], label_width: int = 104) -> QWidget:
    """Names and values in two columns; a value is a text or a widget."""
    px = theme.current().px
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(Space.x3))
    grid.setVerticalSpacing(px(Space.x2))
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate(pairs):
        label = paragraph(name, "small", "text3")
        label.setFixedWidth(px(label_width))
        grid.addWidget(as_tall(label), row, 0, Qt.AlignmentFlag.AlignTop)
        if isinstance(value, QLayout):
            grid.addLayout(value, row, 1)
        elif isinstance(value, QWidget):
            grid.addLayout(_at_its_width(value), row, 1)
        else:
            grid.addWidget(as_tall(paragraph(value, "small", tabular=is_figure(value))), row, 1)
    grid.setRowStretch(len(pairs), 1)  # room to spare goes under the last row, not between
    return box(grid)


FACT_WIDTH = 96
FIELD_INSET = 9  # from the frame of a quiet field to its text


def fact(name: str, value: QWidget | QLayout, *, inset: bool = False, width: int = FACT_WIDTH) -> QWidget:
    """One fact whose value is a quiet field. `inset` lines up what is only read with the texts of such fields; `width`
    is that of the names."""
    label = as_tall(paragraph(name, "small", "text3"), Size.control)
    held = hbox(grow(value), margins=(FIELD_INSET, 0, 0, 0)) if inset else value
    return box(hbox(top(fixed(label, width)), grow(held), spacing=4))


def _at_its_width(value: QWidget) -> QHBoxLayout:
    """A link or a pill that stood in the grid itself would make its whole column as narrow as it is."""
    fills = value.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Expanding
    return hbox(grow(value)) if fills else hbox(value, STRETCH)


def is_figure(value: str) -> bool:
    """Whether it is to have digits of one width. In words, a hyphen as wide as a digit would tear them apart."""
    return not any(map(str.isalpha, value))


def as_tall(label: QLabel, units: int = _FACT_HEIGHT) -> QLabel:
    """As tall as a link, a pill or a field would be in its place, so that rows line up."""
    label.setMinimumHeight(theme.current().px(units))
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return label


def person_row(name: str, about: str = "", *right: QWidget, size: float = 28, tone: Tone = "neutral") -> QWidget:
    """Avatar, name, one line about them."""
    words = vbox(elided(name, "small_strong"), elided(about, "caption", "text3") if about else None, spacing=0)
    avatar = Avatar(initials(name), size, tone)
    return box(hbox(avatar, grow(words), *map(middle, right), spacing=10))


class TaskLine(QWidget):
    """A task beside other things: the round tick, what to do, and whose it is until when."""

    ticked = Signal(bool)

    def __init__(self, title: str, meta: str, *, says: str, done: bool, late: bool, late_says: str) -> None:
        super().__init__()
        self.dot = CheckDot(says, checked=done)
        self.dot.toggled.connect(self._on_toggled)
        self._title = paragraph(title, "small", "text2" if done else "text")
        alarm = glyph(Icon.TRIANGLE_ALERT, "danger", 12, says=late_says) if late else None
        under = hbox(alarm, grow(elided(meta, "caption", "danger" if late else "text3")), spacing=4)
        words = vbox(self._title, under, spacing=0, margins=(0, 3, 0, 0))
        self.setLayout(hbox(top(self.dot), grow(words), spacing=6))

    def _on_toggled(self, done: bool) -> None:
        set_ink(self._title, "text2" if done else "text")
        self.ticked.emit(done)


def task_line(
    title: str, meta: str, *, says: str, done: bool = False, late: bool = False, late_says: str = ""
) -> TaskLine:
    """`says` names the tick («Mark as done: …»), `late_says` the warning sign."""
    return TaskLine(title, meta, says=says, done=done, late=late, late_says=late_says)


TILE = 40  # the column of days and signs at the head of rows


class DateTile(QWidget):
    """Day over month, at the head of a meeting row."""

    def __init__(self) -> None:
        super().__init__()
        self._day, self._month = text("", "h3", tabular=True), text("", "caption", "text3")
        self.setLayout(vbox(STRETCH, center(self._day), center(self._month), STRETCH, spacing=0))
        self.setFixedWidth(theme.current().px(TILE))

    def show_day(self, day: str, month: str, ink: Ink = "text") -> None:
        self._day.setText(day)
        self._month.setText(month)
        set_ink(self._day, ink)


def date_tile(day: str, month: str) -> DateTile:
    tile = DateTile()
    tile.show_day(day, month)
    return tile


def setting_row(title: str, about: str, control: QWidget) -> QWidget:
    """What is set, what it does, and the control that sets it."""
    below = paragraph(about, "small", "text2") if about else None
    words = vbox(STRETCH, paragraph(title, "body_strong"), below, STRETCH, spacing=0)
    return box(hbox(grow(words), middle(control), spacing=16))


def pane_card(*rows: Item, spacing: int = 0, margins: Margins = (1, 4, 1, 4)) -> QFrame:
    """A card of rows with hairlines between them."""
    return frame("card", vbox(*divided(*rows), spacing=spacing, margins=margins))


def line_with_icon(name: Icon, words: str, under: str = "") -> QHBoxLayout:
    """An icon, what happened, and when: history, logs, notes about a page."""
    return hbox(
        top(glyph(name, "text3", 16)),
        grow(vbox(paragraph(words, "small"), text(under, "caption", "text3") if under else None, spacing=0)),
        spacing=10,
    )


def empty(name: Icon, title: str, sentence: str, *actions: QWidget) -> QWidget:
    """An empty place: what is the case, what is next, one button."""
    about = paragraph(sentence, "body", "text2")
    about.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    about.setMaximumWidth(theme.current().px(360))
    column = vbox(
        STRETCH,
        center(Tile(name, "neutral", 56)),
        Gap(16),
        center(text(title, "h3")),
        Gap(4),
        hbox(STRETCH, about, STRETCH, spacing=0),
        Gap(16) if actions else None,
        hbox(STRETCH, *actions, STRETCH, spacing=8) if actions else None,
        STRETCH,
        spacing=0,
    )
    return box(column)


class Banner(QFrame):
    """Something the page must say, with what to do about it."""

    def __init__(self, tone: Tone, name: Icon, title: str, body: str, actions: Sequence[QWidget]) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self.setProperty("tone", tone)
        self._title = paragraph(title, "body_strong")
        self._body = paragraph(body, "small", "text2")
        sign = glyph(name, tone_ink(tone), 20)
        words = vbox(self._title, self._body, spacing=2)
        self.setLayout(
            hbox(
                top(sign) if body else middle(sign),
                grow(words),
                *map(middle, actions),
                spacing=12,
                margins=(16, 12, 12, 12),
            )
        )
        self.show_words(title, body)

    def show_words(self, title: str, body: str = "") -> None:
        self._title.setText(title)
        self._body.setText(body)
        self._body.setVisible(bool(body))
        self.setAccessibleName(f"{title}. {body}" if body else title)


def banner(tone: Tone, name: Icon, title: str, body: str = "", *actions: QWidget) -> Banner:
    return Banner(tone, name, title, body, actions)


_NAMED_KEYS: dict[int, str] = {
    Qt.Key.Key_Right: "→",
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_F2: "F2",
}


ROW_INSET = 8  # from the edge of a row in a card to what stands in it, so that the focus ring has room
ROW_PAD = 6  # the same without the frame of the row
_TIGHTER = 4  # what a row of a tight list loses above and below


def in_line(content: QWidget | QLayout) -> QWidget:
    """What stands in a card beside rows, in line with what stands in them."""
    return box(vbox(content, spacing=0, margins=(ROW_INSET, 0, ROW_INSET, 0)))


def divided_rows(rows: Sequence[QWidget]) -> list[Item]:
    """Rows of a card with hairlines that are in line with what stands in them."""
    return divided(*rows, line=lambda: in_line(hline()))


class Row(QFrame):
    """A row one can stand on with the keyboard; put rows in `focus.Roving` for the arrow keys.

    `says` is the whole row as one sentence. `key` brings single letters, U, F, M …, and «→», «Space», «Delete», «F2».
    With `leads` it only leads somewhere, and one click is enough.
    """

    opened = Signal()  # Enter or a double click
    key = Signal(str)

    def __init__(self, layout: QLayout, *, says: str, selected: bool = False, leads: bool = False) -> None:
        super().__init__()
        speak_as(self, "ListItem")
        self._leads = leads
        if leads:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("role", "row")
        self.setProperty("selected", selected)
        self.setAccessibleName(says)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if theme.current().is_tight:
            room, less = layout.contentsMargins(), theme.current().px(_TIGHTER)
            upper, lower = max(1, room.top() - less), max(1, room.bottom() - less)
            layout.setContentsMargins(room.left(), upper, room.right(), lower)
        self.setLayout(layout)

    def set_selected(self, selected: bool) -> None:
        mark(self, "selected", selected)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.hasFocus():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.modifiers() != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        elif event.text().isalpha():
            self.key.emit(event.text().upper())
        elif event.key() in _NAMED_KEYS:
            self.key.emit(_NAMED_KEYS[event.key()])
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self._leads and inside and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._leads and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit()


def row(
    *items: Item,
    says: str,
    spacing: int = Space.x3,
    margins: Margins = (14, 8, 14, 8),
    opened: Callable[[], object] | None = None,
) -> Row:
    made = Row(hbox(*items, spacing=spacing, margins=margins), says=says)
    if opened is not None:
        made.opened.connect(opened)
    return made
