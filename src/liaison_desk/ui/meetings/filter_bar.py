"""The filters over the meetings."""

from collections.abc import Sequence

from liaison_desk.domain.councils import told_apart
from liaison_desk.domain.schedule import NO_MUNICIPALITY, MeetingFilter, MeetingRow
from liaison_desk.ui.context import Context
from liaison_desk.ui.filter_row import FilterRow
from liaison_desk.ui.kit.buttons import filter_button
from liaison_desk.ui.kit.flow import Flow


class MeetingFilterBar(FilterRow[MeetingFilter]):
    def __init__(self, context: Context) -> None:
        super().__init__(MeetingFilter())
        self._context = context
        self.municipality = filter_button(self.tr("Municipality"), [])
        self.council = filter_button(self.tr("Council"), [])
        self.year = filter_button(self.tr("Year"), [])
        buttons = {"municipality_id": self.municipality, "council_id": self.council, "year": self.year}
        self.set_buttons(buttons)
        self.setLayout(Flow(*buttons.values()))

    def show_choices(self, rows: Sequence[MeetingRow]) -> None:
        """Everything that occurs in the rows."""
        sort_key = self._context.texts.sort_key
        places = {place.id: place.short_name for row in rows for place in row.municipalities}
        councils = told_apart({row.state.council.id: _named(row) for row in rows}.values())
        years = sorted({row.state.meeting.day.year for row in rows}, reverse=True)
        without = [] if all(row.municipalities for row in rows) else [(NO_MUNICIPALITY, self.tr("None"))]
        by_name = sorted(places.items(), key=lambda item: sort_key(item[1]))
        self.offer("municipality_id", [*by_name, *without])
        self.offer("council_id", sorted(councils.items(), key=lambda item: sort_key(item[1])))
        self.offer("year", [(year, str(year)) for year in years], anything=0)


def _named(row: MeetingRow) -> tuple[str, str, str]:
    """The council's id, its name and where it serves."""
    council, places = row.state.council, (place.short_name for place in row.municipalities)
    return council.id, council.name, ", ".join(places)
