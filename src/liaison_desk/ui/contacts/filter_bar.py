"""The row of filters over the list: each shows its value in its own label."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from liaison_desk.domain.contacts import Organisation, Side
from liaison_desk.domain.directory import Filter, Posts, Touch
from liaison_desk.domain.ids import CouncilId
from liaison_desk.domain.labels import label
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit.buttons import Kbd, filter_button, tool_button
from liaison_desk.ui.kit.fields import InputBar
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import box, fixed, grow, hbox, top

STACK_BELOW = 760  # units: narrower, the line to type in stands under the buttons
LINE_WIDTH = 184

NO_FILTER = Filter()
_RARE = ("organisation_id", "posts")

Options = list[tuple[object, str]]


class PeopleFilter(QWidget):
    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.filter = Filter()
        sides: Options = [(None, self.tr("All")), *((side, label(context.texts, side)) for side in Side)]
        posts: Options = [
            (Posts.IN_POST, self.tr("In post")),
            (Posts.TO_BE_CONFIRMED, self.tr("To be confirmed")),
            (Posts.ALL, self.tr("Also those who have left")),
        ]
        touches: Options = [
            (None, self.tr("All")),
            (Touch.LATE, self.tr("Longer ago than I want")),
            (Touch.MONTH, self.tr("The last 30 days")),
            (Touch.LONGER, self.tr("More than 30 days ago")),
            (Touch.NEVER, self.tr("Never")),
        ]
        self._buttons = {
            "municipality_id": filter_button(self.tr("Municipality"), []),
            "side": filter_button(self.tr("Side"), sides),
            "council_id": filter_button(self.tr("Council"), []),
            "touch": filter_button(self.tr("Last contact"), touches),
            "organisation_id": filter_button(self.tr("Organisation"), []),
            "posts": filter_button(self.tr("Post"), posts, Posts.IN_POST),
        }
        self._offered: dict[str, Options] = {}
        for name, button in self._buttons.items():
            button.picked.connect(lambda value, name=name: self._take(**{name: value}))
        self.line = InputBar(
            Icon.SEARCH, self.tr("Filter"), "", Kbd(*caps("Ctrl+F")), says=self.tr("Filter by words"), dim="normal"
        )
        self.line.edit.textEdited.connect(lambda words: self._take(words=words))
        self._more = tool_button(Icon.SLIDERS_HORIZONTAL, self.tr("More filters"), press=self._show_more)
        self._shows_rare = False
        self._row = hbox(grow(box(Flow(*self._buttons.values(), self._more))), top(fixed(self.line, LINE_WIDTH)))
        self.setLayout(self._row)
        self._fold()

    def fit(self, units: float) -> None:
        """A rule for an `Adaptive`."""
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if units < STACK_BELOW else direction.LeftToRight)

    def show_filter(self, wanted: Filter) -> None:
        """Another filter, without telling anyone."""
        self.filter = wanted
        for name, button in self._buttons.items():
            button.set_value(getattr(wanted, name))
        if self.line.text() != wanted.words:
            self.line.edit.setText(wanted.words)
        self._fold()

    def _fold(self) -> None:
        """What is seldom filtered by is out of the way until it is asked for, or filters."""
        for name in _RARE:
            is_used = getattr(self.filter, name) != getattr(NO_FILTER, name)
            self._buttons[name].setVisible(self._shows_rare or is_used)
        self._more.setHidden(self._shows_rare)

    def _show_more(self) -> None:
        self._shows_rare = True
        self._buttons[_RARE[0]].show()
        self._buttons[_RARE[0]].setFocus()
        self._fold()

    def show_choices(
        self, places: Sequence[Municipality], organisations: Sequence[Organisation], councils: Mapping[CouncilId, str]
    ) -> None:
        """What there is to choose from. A value that is no longer there is no filter any more."""
        self._offer("municipality_id", [(place.id, place.short_name) for place in places])
        self._offer("organisation_id", [(organisation.id, organisation.name) for organisation in organisations])
        self._offer("council_id", list(councils.items()))

    def _offer(self, name: str, values: Options) -> None:
        options: Options = [(None, self.tr("All")), *values]
        if self._offered.get(name) == options:
            return
        self._offered[name] = options
        value = getattr(self.filter, name)
        if value not in dict(options):
            value = None
            change: Any = {name: None}
            self.filter = replace(self.filter, **change)
        self._buttons[name].set_options(options, value)

    def _take(self, **change: Any) -> None:
        self.filter = replace(self.filter, **change)
        self.changed.emit()
