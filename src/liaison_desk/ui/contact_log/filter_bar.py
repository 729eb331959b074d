"""The filters over the log."""

from collections.abc import Sequence

from liaison_desk.domain.contact_log import ContactKind, LogFilter, LogRow
from liaison_desk.domain.labels import label
from liaison_desk.ui.context import Context
from liaison_desk.ui.filter_row import FilterBar, Options
from liaison_desk.ui.kit.buttons import filter_button

STACK_BELOW = 760


class LogFilterBar(FilterBar[LogFilter]):
    def __init__(self, context: Context) -> None:
        super().__init__(LogFilter(), "words", STACK_BELOW)
        self._context = context
        kinds: Options = [(None, self.tr("All")), *((kind, label(context.texts, kind)) for kind in ContactKind)]
        roles: Options = [
            (None, self.tr("All")),
            (True, self.tr("Within the role")),
            (False, self.tr("Outside the role")),
        ]
        ages: Options = [(False, self.tr("All")), (True, self.tr("Older than two years"))]
        self.lay_out(
            {
                "municipality_id": filter_button(self.tr("Municipality"), []),
                "contact_id": filter_button(self.tr("Person"), []),
                "kind": filter_button(self.tr("How"), kinds),
                "is_in_role": filter_button(self.tr("Role"), roles),
                "year": filter_button(self.tr("Year"), []),
                "is_old": filter_button(self.tr("Age"), ages, value=False),
            }
        )

    def show_choices(self, rows: Sequence[LogRow]) -> None:
        """What occurs in the rows."""
        key = self._context.texts.sort_key
        places = {row.entry.municipality_id: row.municipality for row in rows if row.entry.municipality_id}
        people = {person.id: person.name for row in rows for person in row.people}
        years = sorted({row.entry.on.year for row in rows}, reverse=True)
        self.offer("municipality_id", sorted(places.items(), key=lambda named: key(named[1])))
        self.offer("contact_id", sorted(people.items(), key=lambda named: key(named[1])))
        self.offer("year", [(year, str(year)) for year in years])
