"""The row of filters over the log: each shows its value in its own label."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from liaison_desk.domain.contact_log import ContactKind, LogFilter, LogRow
from liaison_desk.domain.labels import label
from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit.buttons import Kbd, filter_button
from liaison_desk.ui.kit.fields import InputBar
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import box, fixed, grow, hbox

STACK_BELOW = 760  # units: narrower, the line to type in stands under the buttons
LINE_WIDTH = 184

Options = list[tuple[object, str]]


class LogFilterBar(QWidget):
    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.filter = LogFilter()
        kinds: Options = [(None, self.tr("All")), *((kind, label(context.texts, kind)) for kind in ContactKind)]
        roles: Options = [
            (None, self.tr("All")),
            (True, self.tr("Within the role")),
            (False, self.tr("Outside the role")),
        ]
        ages: Options = [(False, self.tr("All")), (True, self.tr("Older than two years"))]
        self._buttons = {
            "municipality_id": filter_button(self.tr("Municipality"), []),
            "contact_id": filter_button(self.tr("Person"), []),
            "kind": filter_button(self.tr("How"), kinds),
            "is_in_role": filter_button(self.tr("Role"), roles),
            "year": filter_button(self.tr("Year"), []),
            "is_old": filter_button(self.tr("Age"), ages, value=False),
        }
        self._offered: dict[str, Options] = {}
        for name, button in self._buttons.items():
            button.picked.connect(lambda value, name=name: self._take(**{name: value}))
        self.line = InputBar(
            Icon.SEARCH, self.tr("Filter"), "", Kbd(*caps("Ctrl+F")), says=self.tr("Filter by words"), dim="normal"
        )
        self.line.edit.textEdited.connect(lambda words: self._take(words=words))
        self._row = hbox(grow(box(Flow(*self._buttons.values()))), fixed(self.line, LINE_WIDTH))
        self.setLayout(self._row)

    def fit(self, units: float) -> None:
        """A rule for an `Adaptive`."""
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if units < STACK_BELOW else direction.LeftToRight)

    def show_filter(self, wanted: LogFilter) -> None:
        """Another filter, without telling anyone."""
        self.filter = wanted
        for name, button in self._buttons.items():
            button.set_value(getattr(wanted, name))
        if self.line.text() != wanted.words:
            self.line.edit.setText(wanted.words)

    def show_choices(self, rows: Sequence[LogRow]) -> None:
        """What there is to choose from. A value that is no longer there is no filter any more."""
        key = self._context.texts.sort_key
        places = {row.entry.municipality_id: row.municipality for row in rows if row.entry.municipality_id}
        people = {person.id: person.name for row in rows for person in row.people}
        years = sorted({row.entry.on.year for row in rows}, reverse=True)
        self._offer("municipality_id", sorted(places.items(), key=lambda named: key(named[1])))
        self._offer("contact_id", sorted(people.items(), key=lambda named: key(named[1])))
        self._offer("year", [(year, str(year)) for year in years])

    def _offer(self, name: str, values: Sequence[tuple[object, str]]) -> None:
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
