"""The row of filters over a list: each shows its value in its own label, and what is seldom filtered by is out of the
way."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit.buttons import FilterButton, Kbd, tool_button
from liaison_desk.ui.kit.fields import InputBar
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import box, fixed, grow, hbox, top

LINE_WIDTH = 184

F = TypeVar("F")
Options = list[tuple[object, str]]


class FilterRow(QWidget, Generic[F]):
    """`filter` is a frozen value; each button sets one field of it."""

    changed = Signal()

    def __init__(self, start: F) -> None:
        super().__init__()
        self.filter = start
        self._start = start
        self._buttons: dict[str, FilterButton] = {}
        self._offered: dict[str, Options] = {}

    def set_buttons(self, buttons: Mapping[str, FilterButton]) -> None:
        """By the field each sets."""
        self._buttons = dict(buttons)
        for name, button in self._buttons.items():
            button.picked.connect(lambda value, name=name: self.take(**{name: value}))

    def button(self, name: str) -> FilterButton:
        return self._buttons[name]

    def show_filter(self, wanted: F) -> None:
        """Another filter, without telling anyone."""
        self.filter = wanted
        for name, button in self._buttons.items():
            button.set_value(getattr(wanted, name))

    def offer(self, name: str, values: Sequence[tuple[object, str]], anything: object = None) -> None:
        """What there is to choose from. A value that is no longer there is no filter any more."""
        options: Options = [(anything, self.tr("All")), *values]
        if self._offered.get(name) == options:
            return
        self._offered[name] = options
        value = getattr(self.filter, name)
        if value not in dict(options):
            value = anything
            self._change({name: anything})
        self._buttons[name].set_options(options, value)

    def take(self, **change: Any) -> None:
        self._change(change)
        self.changed.emit()

    def _change(self, change: Mapping[str, Any]) -> None:
        self.filter = replace(self.filter, **change)  # type: ignore[type-var]


class FilterBar(FilterRow[F]):
    """With a line to type in, which sets the field called `words`."""

    def __init__(self, start: F, words: str, stack_below: int) -> None:
        """Narrower than `stack_below` units the line stands under the buttons."""
        super().__init__(start)
        self._words, self._stack_below = words, stack_below
        self._rare: tuple[str, ...] = ()
        self._of_use: set[str] = set()
        self._shows_rare = False
        self.line = InputBar(
            Icon.SEARCH, self.tr("Filter"), "", Kbd(*caps("Ctrl+F")), says=self.tr("Filter by words"), dim="normal"
        )
        self.line.edit.textEdited.connect(lambda typed: self.take(**{words: typed}))
        self._more = tool_button(Icon.SLIDERS_HORIZONTAL, self.tr("More filters"), press=self._show_more)

    def lay_out(self, buttons: Mapping[str, FilterButton], rare: Sequence[str] = ()) -> None:
        """`rare` are shown when they are asked for, or filter."""
        self.set_buttons(buttons)
        self._rare, self._of_use = tuple(rare), set(rare)
        flow = box(Flow(*self._buttons.values(), self._more))
        self._row = hbox(grow(flow), top(fixed(self.line, LINE_WIDTH)))
        self.setLayout(self._row)
        self._fold()

    def fit(self, units: float) -> None:
        """A rule for an `Adaptive`."""
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if units < self._stack_below else direction.LeftToRight)

    def start(self) -> None:
        """To type in the line, over what stands there."""
        if self.isVisible():
            self.line.edit.setFocus()
            self.line.edit.selectAll()

    def show_filter(self, wanted: F) -> None:
        super().show_filter(wanted)
        words = getattr(wanted, self._words)
        if self.line.text() != words:
            self.line.edit.setText(words)
        self._fold()

    def set_of_use(self, name: str, is_of_use: bool) -> None:
        """Whether there is anything to choose by a rare one: else it only stands in the way."""
        (self._of_use.add if is_of_use else self._of_use.discard)(name)
        self._fold()

    def _fold(self) -> None:
        useful = [name for name in self._rare if name in self._of_use]
        for name in self._rare:
            is_used = getattr(self.filter, name) != getattr(self._start, name)
            self._buttons[name].setVisible(name in useful and (self._shows_rare or is_used))
        folded = any(self._buttons[name].isHidden() for name in useful)
        if not folded and self._more.hasFocus():
            self._buttons[useful[0]].setFocus()
        self._more.setVisible(folded)

    def _show_more(self) -> None:
        self._shows_rare = True
        self._fold()
