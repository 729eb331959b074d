"""The row of filters over the list: each shows its value in its own label."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from liaison_desk.domain.labels import label
from liaison_desk.ui.actions.filters import ANY, DUE_GROUPS, ME, NONE, Choices, Filters, Standing, standing_words
from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit.buttons import FilterButton, Kbd, filter_button, tool_button
from liaison_desk.ui.kit.fields import InputBar
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import box, fixed, grow, hbox, top

STACK_BELOW = 640  # units: narrower, the line to type in stands under the buttons
LINE_WIDTH = 184
_RARE = ("follower", "area")

Options = list[tuple[object, str]]


class ActionFilterBar(QWidget):
    changed = Signal(object)  # Filters

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._filters = Filters()
        self._options: dict[str, Options] = {}
        self._buttons = {
            "municipality": filter_button(self.tr("Municipality"), []),
            "council": filter_button(self.tr("Council"), []),
            "owner": filter_button(self.tr("Owner"), []),
            "due": filter_button(self.tr("Deadline"), self._due_options()),
            "standing": filter_button(self.tr("Status"), self._standing_options()),
            "follower": filter_button(self.tr("Followed up by"), []),
            "area": filter_button(self.tr("Focus area"), []),
        }
        for name, button in self._buttons.items():
            button.picked.connect(lambda value, name=name: self._take(**{name: value}))
        self._more = tool_button(Icon.SLIDERS_HORIZONTAL, self.tr("More filters"), press=self._show_more)
        self._rare: set[str] = set()  # those there is something to choose in
        self._shows_rare = False
        self.line = InputBar(
            Icon.SEARCH, self.tr("Filter"), "", Kbd(*caps("Ctrl+F")), says=self.tr("Filter by words"), dim="normal"
        )
        self.line.edit.textEdited.connect(lambda words: self._take(text=words))
        self.show_filters(self._filters)
        self._row = hbox(grow(box(Flow(*self._buttons.values(), self._more))), top(fixed(self.line, LINE_WIDTH)))
        self.setLayout(self._row)

    @property
    def filters(self) -> Filters:
        return self._filters

    def fit(self, units: float) -> None:
        """A rule for an `Adaptive`."""
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if units < STACK_BELOW else direction.LeftToRight)

    def show_filters(self, filters: Filters) -> None:
        """Other filters, without telling anyone."""
        self._filters = filters
        for name, button in self._buttons.items():
            button.set_value(getattr(filters, name))
        if self.line.text() != filters.text:
            self.line.edit.setText(filters.text)
        self._fold()

    def show_choices(self, choices: Choices) -> None:
        """What there is to choose from. A value that no longer occurs is no filter any more."""
        places: Options = [(ANY, self.tr("All")), *choices.municipalities.items(), (NONE, self.tr("None"))]
        forums: Options = [(ANY, self.tr("All")), *choices.councils.items(), (NONE, self.tr("None"))]
        owners: Options = [(ANY, self.tr("All")), (ME, self.tr("Me")), *((name, name) for name in choices.owners)]
        self._offer("municipality", places)
        self._offer("council", forums)
        self._offer("owner", [*owners, (NONE, self.tr("No one"))])
        followers: Options = [
            (ME, self.tr("Me")),
            *((name, name) for name in choices.followers),
            (NONE, self.tr("No one")),
        ]
        self._offer_where("follower", followers, bool(choices.followers) or choices.follows_up)
        areas: Options = [*((area, area) for area in choices.areas), (NONE, self.tr("None"))]
        self._offer_where("area", areas, bool(choices.areas))

    def _offer_where(self, name: str, options: Options, occurs: bool) -> None:
        """What no action item has would only stand in the way."""
        self._offer(name, [(ANY, self.tr("All")), *(options if occurs else ())])
        (self._rare.add if occurs else self._rare.discard)(name)
        self._fold()

    def _fold(self) -> None:
        """What is seldom filtered by is out of the way until it is asked for, or filters."""
        for name in _RARE:
            is_used = getattr(self._filters, name) != ANY
            self._buttons[name].setVisible(name in self._rare and (self._shows_rare or is_used))
        folded = any(name in self._rare and self._buttons[name].isHidden() for name in _RARE)
        if not folded and self._more.hasFocus():
            next(self._buttons[name] for name in _RARE if name in self._rare).setFocus()
        self._more.setVisible(folded)

    def _show_more(self) -> None:
        self._shows_rare = True
        self._fold()

    def _offer(self, name: str, options: Options) -> None:
        if self._options.get(name) == options:
            return
        self._options[name] = options
        value = getattr(self._filters, name)
        if value not in dict(options):
            value = ANY
            change: Any = {name: value}
            self._filters = replace(self._filters, **change)
        self._buttons[name].set_options(options, value)

    def button(self, name: str) -> FilterButton:
        return self._buttons[name]

    def _take(self, **change: Any) -> None:
        self._filters = replace(self._filters, **change)
        self.changed.emit(self._filters)

    def _due_options(self) -> Options:
        return [(None, self.tr("All")), *((group, label(self._context.texts, group)) for group in DUE_GROUPS)]

    def _standing_options(self) -> Options:
        return [(None, self.tr("All")), *((value, standing_words(value, self._context.texts)) for value in Standing)]
