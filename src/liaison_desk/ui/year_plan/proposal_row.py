"""One proposed meeting: whether it is taken, on which day, and what speaks against that day."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QWidget
from typing_extensions import override

from liaison_desk.domain.deadlines import Deadline
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.buttons import tool_button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, glyph, paragraph
from liaison_desk.ui.kit.layout import box, fixed, grow, hbox, middle, refill, top, vbox
from liaison_desk.ui.kit.rows import Row
from liaison_desk.ui.year_plan.sheet import Line, a_working_day
from liaison_desk.ui.year_plan.words import day_words, hours, week_words, weekday_name

_WEEK = timedelta(days=7)
_DAY_WIDTH = 264
STACKED = 620  # units: below, what is said of the day goes under it
_STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ProposalRow(Row):
    """`moved` brings the line's id and another day; `taken` its id and whether it is to be planned."""

    moved = Signal(int, object)
    taken = Signal(int, bool)

    def __init__(self, context: Context, line_id: int) -> None:
        self._context, self.line_id = context, line_id
        self._line: Line | None = None
        self._told: tuple[Line, str, tuple[str, ...], str] | None = None
        self._tick = QCheckBox()
        self._name, self._hours = elided("", "small_strong"), elided("", "caption", "text3", tabular=True)
        self.when = WhenField(context, "", says=" ", only_days=True)
        self._said = vbox(spacing=2)
        self._sentences: list[str] = []
        self._earlier = tool_button(Icon.CHEVRON_LEFT, " ", press=lambda: self._move_week(-1))
        self._later = tool_button(Icon.CHEVRON_RIGHT, " ", press=lambda: self._move_week(1))
        about = vbox(hbox(self._name, grow(self._hours), spacing=8), self._said, spacing=2)
        self._cells = hbox(top(fixed(self.when, _DAY_WIDTH)), grow(about), spacing=12)
        cells = hbox(top(self._tick), grow(self._cells), middle(self._earlier), middle(self._later), spacing=8)
        super().__init__(hbox(grow(cells), margins=(14, 8, 10, 8)), says="")
        self._tick.clicked.connect(lambda on: self.taken.emit(self.line_id, on))
        self.when.changed.connect(self._on_written)
        self.opened.connect(self._edit)
        self.key.connect(self._on_key)

    def show_line(self, line: Line, council: str, found: list[str], theme: str) -> None:
        """`found` are the sentences against its day; without any it is said where the day comes from. `theme` is the month's."""
        told = (replace(line), council, tuple(found), theme)
        self._line, texts = line, self._context.texts
        if told == self._told:
            return
        self._told = told
        day = day_words(line.plan.day, texts)
        self._tick.setChecked(line.is_taken)
        self._name.setText(council)
        self._hours.setText(f"{week_words(line.plan.day, texts)}  ·  {hours(line.plan, texts)}")
        self.when.show_day(line.plan.day)
        self._sentences = found or [self._origin(line)]
        said = [_sentence(words, warns=bool(found)) for words in self._sentences]
        refill(self._said, *said, _sentence(theme, warns=False) if theme else None)
        self._tick.setAccessibleName(self.tr("Plan {council} on {day}").format(council=council, day=day))
        self.when.set_name(self.tr("Day of {council}, proposed for {day}").format(council=council, day=day))
        earlier, later = self.tr("A week earlier: {council}, {day}"), self.tr("A week later: {council}, {day}")
        for part, words in ((self._earlier, earlier), (self._later, later)):
            part.setAccessibleName(words.format(council=council, day=day))
            part.setToolTip(words.format(council=council, day=day))
        left_out = "" if line.is_taken else self.tr("Left out.")
        whole = (
            f"{council}, {day} {line.plan.day.year}, {hours(line.plan, texts)}.",
            left_out,
            *self._sentences,
            theme,
        )
        self.setAccessibleName(" ".join(filter(None, whole)))

    def say(self) -> None:
        """To a screen reader, once it has been moved or left out."""
        announce.polite(self, self.accessibleName())

    def fit(self, units: float) -> None:
        direction = QBoxLayout.Direction
        self._cells.setDirection(direction.TopToBottom if units < STACKED else direction.LeftToRight)

    def _origin(self, line: Line) -> str:
        texts = self._context.texts
        if line.plan.day != line.first:
            words = self.tr("Moved from {day}.")
            return words.format(day=day_words(line.first, texts))
        return self.tr("A {weekday} without a clash.").format(weekday=weekday_name(texts, line.first.weekday()))

    # -- keys and mouse
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        step = _STEPS.get(event.key())
        if self.hasFocus() and step and shift:
            self._move_week(step)
        elif self.hasFocus() and step and plain and self._line is not None:
            self._move(a_working_day(self._line.plan.day, step))
        else:
            super().keyPressEvent(event)

    def _on_key(self, key: str) -> None:
        if key == "Space" or (key == "Delete" and self._tick.isChecked()):
            self._tick.click()
        elif key == "F2":
            self._edit()

    def _edit(self) -> None:
        self.when.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.when.edit.selectAll()

    def _move_week(self, step: int) -> None:
        if self._line is not None:
            self._move(self._line.plan.day + step * _WEEK)

    def _move(self, day: date) -> None:
        self.moved.emit(self.line_id, day)

    def _on_written(self, value: Deadline) -> None:
        if self._line is None:
            return
        if value.on is None:  # emptied: a meeting has a day, or is left out
            self.when.show_day(self._line.plan.day)
        elif value.on != self._line.plan.day:
            self._move(value.on)


def _sentence(words: str, *, warns: bool) -> QWidget:
    if not warns:
        return paragraph(words, "small", "text2")
    return box(
        hbox(top(glyph(Icon.TRIANGLE_ALERT, "warning", 14)), grow(paragraph(words, "small", "warning")), spacing=6)
    )
