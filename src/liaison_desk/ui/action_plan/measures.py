"""The measures of a plan as rows under their goals and focus areas; one stands on the one that is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.action_plans import PlanFile, PlanGroup
from liaison_desk.ui.action_plan import words
from liaison_desk.ui.action_plan.area_card import AreaCard, MeasureRow
from liaison_desk.ui.action_plan.filters import PlanFilters
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import box, fixed, grow, hbox, refill, top, vbox
from liaison_desk.ui.kit.rows import empty
from liaison_desk.ui.place import Place

_GOAL = 60  # units: the column of «Goal 1»


class MeasureList(QWidget):
    chosen = Signal(str)  # the id of a measure
    opened = Signal()
    letter = Signal(str)  # as `Row.key`

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._place = ""
        self._units = 0.0
        self.rows: list[MeasureRow] = []
        self._roving = Roving(self)
        self._column = vbox(spacing=12)
        self.setLayout(self._column)

    def show_file(self, file: PlanFile, filters: PlanFilters) -> None:
        stood = self._roving.standing()
        self._place = file.municipality.id
        self.rows = []
        parts = [part for group in file.groups for part in self._group(group, filters, has_goals=bool(file.goals))]
        refill(self._column, *(parts if file.areas else [self._no_areas()]))
        self._roving.set_rows(self.rows, stood)
        self.fit(self._units)

    def show_chosen(self, measure_id: str) -> None:
        for row in self.rows:
            row.set_selected(row.file.measure.id == measure_id)

    def row(self, measure_id: str) -> MeasureRow | None:
        return next((row for row in self.rows if row.file.measure.id == measure_id), None)

    def after(self, measure_id: str, step: int) -> MeasureRow | None:
        """The row so many further down; the first one where none is chosen."""
        here = self.row(measure_id)
        number = self.rows.index(here) + step if here else 0
        return self.rows[number] if 0 <= number < len(self.rows) else None

    def fit(self, units: float) -> None:
        self._units = units
        for row in self.rows:
            row.fit(units)

    def _group(self, group: PlanGroup, filters: PlanFilters, *, has_goals: bool) -> list[QWidget]:
        cards: list[QWidget] = []
        for area in group.areas:
            shown = [file for file in area.measures if filters.takes(area, file)]
            if shown or filters.is_open:
                card = AreaCard(self._context, area, shown)
                cards.append(card)
                for row in card.rows:
                    self._watch(row)
        if not cards and not filters.is_open:
            return []
        if group.goal is not None:
            name = fixed(text(words.goal_name(group, self._context.texts), "h3", "text3"), _GOAL)
            return [box(hbox(top(name), grow(paragraph(group.goal.title, "h3")), margins=(0, 8, 0, 0))), *cards]
        return [paragraph(self.tr("Serves no goal yet"), "h3", "text3"), *cards] if has_goals else cards

    def _watch(self, row: MeasureRow) -> None:
        self.rows.append(row)
        row.reached.connect(lambda: self.chosen.emit(row.file.measure.id))
        row.opened.connect(self.opened)
        row.key.connect(self.letter)

    def _no_areas(self) -> QWidget:
        see = button(
            self.tr("See the municipality"),
            press=lambda: self._context.window.go(Place("municipality", self._place)),
        )
        about = self.tr("Measures stand under the focus areas of the agreement. Write those first.")
        return empty(Icon.TARGET, self.tr("No focus areas yet"), about, see)
