"""One row of Today: what to do, why, until when, and a button for the next step."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QBoxLayout
from typing_extensions import override

from liaison_desk.domain.today import TodayRow
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.labels import elided, paragraph
from liaison_desk.ui.kit.layout import STRETCH, box, grow, hbox, middle, vbox
from liaison_desk.ui.kit.rows import Row
from liaison_desk.ui.kit.status import Pill, Tile
from liaison_desk.ui.kit.tokens import Tone
from liaison_desk.ui.today.due_words import RowWords
from liaison_desk.ui.today.words import due_icon

NARROW_BELOW = 700  # units of the page: narrower, the deadline stands under the words
_LEAST_STEP = 116  # units


class TodayLine(Row):
    """`opened` and the button ask for the same: the next step."""

    menu_wanted = Signal(QPoint)

    def __init__(self, row: TodayRow, words: RowWords, tone: Tone, *, first: bool) -> None:
        self.row = row
        self._tone: Tone = tone if tone != "accent" else "neutral"
        self.due = Pill(words.due, self._tone, due_icon(tone))
        self._due_sign = due_icon(tone)
        self._due_place = box(hbox(self.due, STRETCH))
        self.step = button(words.step, "primary" if first else "secondary", says=f"{words.step}: {words.title}")
        lines = vbox(paragraph(words.title, "body_strong"), elided(words.reason, "small", "text2"), spacing=2)
        self._middle = hbox(grow(lines), middle(self._due_place), spacing=12)
        super().__init__(
            hbox(Tile(words.icon, tone), grow(self._middle), middle(self.step), spacing=12, margins=(16, 10, 16, 10)),
            says=words.spoken(),
        )
        self.step.clicked.connect(self.opened)

    @property
    def about(self) -> tuple[object, ...]:
        """What makes it this row, to find it again among others."""
        row = self.row
        subject = row.meeting or row.council or row.agreement or row.municipality or row.note
        kind = row.step.kind if row.step else None
        name = subject.id if subject else row.place
        return (row.rule, name, row.year, kind, *(item.action.id for item in row.actions[:1]))

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
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        self.menu_wanted.emit(event.globalPos() if by_mouse else self.mapToGlobal(self.rect().center()))


def line_up(lines: Sequence[TodayLine]) -> None:
    """Deadlines and buttons in columns as wide as the widest: no language is cut off, and none leaves a hole."""
    if not lines:
        return
    due = max(line.due.width() for line in lines)
    step = max(theme.current().px(_LEAST_STEP), *(line.step.sizeHint().width() for line in lines))
    for line in lines:
        line.set_columns(due, step)
