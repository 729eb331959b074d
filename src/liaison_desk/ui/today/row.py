"""One row of Today: what to do, why, until when, and a button for the next step."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QBoxLayout
from typing_extensions import override

from liaison_desk.domain.today import TodayRow
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, paragraph
from liaison_desk.ui.kit.layout import STRETCH, box, grow, hbox, middle, vbox
from liaison_desk.ui.kit.menu import at_start, wants_menu
from liaison_desk.ui.kit.rows import Row
from liaison_desk.ui.kit.status import Pill, Tile
from liaison_desk.ui.kit.tokens import Tone
from liaison_desk.ui.today.due_words import RowWords
from liaison_desk.ui.today.words import due_icon

NARROW_BELOW = 700  # units of the page: narrower, the deadline stands under the words
_LEAST_STEP = 116  # units
DONE_ON, PUT_OFF = "done_on", "put_off"  # what is asked under a row


class TodayLine(Row):
    """`opened` and the button ask for the same: the next step."""

    menu_wanted = Signal(QPoint)

    def __init__(self, row: TodayRow, words: RowWords, tone: Tone, *, more: str, menu_key: str, first: bool) -> None:
        self.row = row
        self._tone: Tone = tone if tone != "accent" else "neutral"
        self._due_sign = due_icon(tone, is_dated=row.is_dated)
        self.due = Pill(words.due, self._tone, self._due_sign)
        self._due_place = box(hbox(self.due, STRETCH))
        self.step = button(words.step, "primary" if first else "secondary", says=f"{words.step}: {words.title}")
        self.more = tool_button(Icon.ELLIPSIS, more, ink="text3", keys=menu_key)
        self.more.setAccessibleName(f"{more}: {words.title}")
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # on the keyboard the row itself has the menu
        lines = vbox(paragraph(_bound(words.title), "body_strong"), elided(words.reason, "small", "text2"), spacing=2)
        self._middle = hbox(grow(lines), middle(self._due_place), spacing=12)
        super().__init__(
            hbox(
                Tile(words.icon, tone),
                grow(self._middle),
                hbox(middle(self.step), middle(self.more), spacing=2),
                spacing=12,
                margins=(16, 10, 4, 10),
            ),
            says=words.spoken(),
        )
        self.step.clicked.connect(self.opened)
        self.more.clicked.connect(self._open_menu)

    def _open_menu(self) -> None:
        self.menu_wanted.emit(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def show_words(self, words: RowWords) -> None:
        """The same, a minute later."""
        if words.due != self.due.text():
            self.due.show_state(words.due, self._tone, self._due_sign)
            self.setAccessibleName(words.spoken())

    def set_columns(self, due: int, step: int) -> None:
        self._due_place.setMinimumWidth(due)
        self.step.setFixedWidth(step)

    def fit(self, units: float) -> None:
        """A rule for an `Adaptive`."""
        direction = QBoxLayout.Direction
        narrow = units < NARROW_BELOW
        self._middle.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._middle.setSpacing(theme.current().px(6 if narrow else 12))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.hasFocus() and wants_menu(event):
            self.menu_wanted.emit(at_start(self))
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        self.menu_wanted.emit(event.globalPos() if by_mouse else self.mapToGlobal(self.rect().center()))


def _bound(title: str) -> str:
    """A number and the word it counts stay in one line: «12. nov»."""
    return re.sub(r"(?<=\d)(\.?) (?=\w)", "\\1\u00a0", title)


def line_up(lines: Sequence[TodayLine]) -> None:
    """Deadlines and buttons in columns as wide as the widest: no language is cut off, and none leaves a hole."""
    if not lines:
        return
    due = max(line.due.width() for line in lines)
    step = max(theme.current().px(_LEAST_STEP), *(line.step.sizeHint().width() for line in lines))
    for line in lines:
        line.set_columns(due, step)
