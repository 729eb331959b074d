"""The row of filters over the list: each shows its value in its own label."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.councils import told_apart
from liaison_desk.domain.schedule import NO_MUNICIPALITY, MeetingFilter, MeetingRow
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import FilterButton, filter_button
from liaison_desk.ui.kit.flow import Flow

Options = list[tuple[object, str]]


class MeetingFilterBar(QWidget):
    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.filter = MeetingFilter()
        self._offered: dict[str, Options] = {}
        self.municipality = filter_button(self.tr("Municipality"), [])
        self.council = filter_button(self.tr("Council"), [])
        self.year = filter_button(self.tr("Year"), [])
        self._buttons: dict[str, FilterButton] = {
            "municipality_id": self.municipality,
            "council_id": self.council,
            "year": self.year,
        }
        for name, button in self._buttons.items():
            button.picked.connect(lambda value, name=name: self._take(**{name: value}))
        self.setLayout(Flow(*self._buttons.values()))

    def show_filter(self, wanted: MeetingFilter) -> None:
        """Another filter, without telling anyone."""
        self.filter = wanted
        for name, button in self._buttons.items():
            button.set_value(getattr(wanted, name))

    def show_choices(self, rows: Sequence[MeetingRow]) -> None:
        """Everything that occurs in the rows. A value that no longer does is no filter any more."""
        sort_key = self._context.texts.sort_key
        places = {place.id: place.short_name for row in rows for place in row.municipalities}
        councils = told_apart({row.state.council.id: _named(row) for row in rows}.values())
        years = sorted({row.state.meeting.day.year for row in rows}, reverse=True)
        without = [] if all(row.municipalities for row in rows) else [(NO_MUNICIPALITY, self.tr("None"))]
        by_name = sorted(places.items(), key=lambda item: sort_key(item[1]))
        self._offer("municipality_id", None, [*by_name, *without])
        self._offer("council_id", None, sorted(councils.items(), key=lambda item: sort_key(item[1])))
        self._offer("year", 0, [(year, str(year)) for year in years])

    def _offer(self, name: str, anything: object, values: Sequence[tuple[object, str]]) -> None:
        options: Options = [(anything, self.tr("All")), *values]
        if self._offered.get(name) == options:
            return
        self._offered[name] = options
        value = getattr(self.filter, name)
        if value not in dict(options):
            value = anything
            change: Any = {name: anything}
            self.filter = replace(self.filter, **change)
        self._buttons[name].set_options(options, value)

    def _take(self, **change: Any) -> None:
        self.filter = replace(self.filter, **change)
        self.changed.emit()


def _named(row: MeetingRow) -> tuple[str, str, str]:
    """The council's id, its name and where it serves."""
    council, places = row.state.council, (place.short_name for place in row.municipalities)
    return council.id, council.name, ", ".join(places)
