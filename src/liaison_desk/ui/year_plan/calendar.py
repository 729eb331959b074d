"""The calendar of the chosen years over all councils, as a strip or as twelve months."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.councils import Council
from liaison_desk.services.year_plan import PlanFile
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import Segmented
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.focus import follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, text
from liaison_desk.ui.kit.layout import Item, box, card, hbox, refill, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.kit.tokens import Token
from liaison_desk.ui.year_plan.marks import Mark, marks
from liaison_desk.ui.year_plan.months import MonthTile
from liaison_desk.ui.year_plan.sheet import Sheet
from liaison_desk.ui.year_plan.strip import CouncilStrip, MonthNames

_STRIP, _MONTHS = "strip", "months"


class Calendar(QWidget):
    """`dropped` brings a proposal's id and the day it was dragged to."""

    dropped = Signal(int, object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._sheet: Sheet | None = None
        self._file: PlanFile | None = None
        self._strips: dict[tuple[int, str, str], CouncilStrip] = {}
        self._tiles: dict[date, MonthTile] = {}
        options = [(_STRIP, self.tr("Strip")), (_MONTHS, self.tr("Months"))]
        self._form = Segmented(options, _STRIP, self.tr("How the calendar is shown"))
        self._form.picked.connect(self._fill)
        self._column = vbox(spacing=0)
        head = section(self.tr("All councils"), self._form)
        self.setLayout(vbox(card(head, self._column, self._legend(), spacing=8), spacing=0))

    def show_sheet(self, sheet: Sheet, file: PlanFile) -> None:
        self._sheet, self._file = sheet, file
        self._fill()

    def _fill(self) -> None:
        if self._sheet is None or self._file is None:
            return
        found = marks(self._sheet, self._file)
        if self._form.value() == _STRIP:
            self._show_strips(self._sheet.years, found, self._file)
        else:
            self._show_months(self._sheet.years, found, self._file)

    def _show_strips(self, years: Sequence[int], found: list[Mark], file: PlanFile) -> None:
        """The rows stay while the same councils are shown: one may stand on one of them."""
        wanted = [(year, council) for year in years for council in self._who_meets(year, found, file)]
        keys = [(year, council.id, council.name) for year, council in wanted]
        if keys != list(self._strips):
            self._forget()
            self._strips = {key: CouncilStrip(key[0], key[2], self._context.texts) for key in keys}
            parts = {year: [row for key, row in self._strips.items() if key[0] == year] for year in years}
            heads = {year: MonthNames(year, self._context.texts) for year in years}
            self._lay_out({year: [heads[year], *parts[year]] for year in years})
            for row in self._strips.values():
                row.dropped.connect(self.dropped)
        for (year, council), row in zip(wanted, self._strips.values(), strict=True):
            own = [mark for mark in found if mark.day.year == year and mark.council_id == council.id]
            row.show_marks(own, council.meetings_per_year)

    def _who_meets(self, year: int, found: list[Mark], file: PlanFile) -> list[Council]:
        """The councils there are, and ended ones that met in the year."""
        met = {mark.council_id for mark in found if mark.day.year == year}
        every = {council.id: council for council in file.councils} | {each: file.every[each] for each in met}
        return sorted(every.values(), key=lambda council: self._context.texts.sort_key(council.name))

    def _show_months(self, years: Sequence[int], found: list[Mark], file: PlanFile) -> None:
        firsts = [date(year, month, 1) for year in years for month in range(1, 13)]
        if firsts != list(self._tiles):
            self._forget()
            self._tiles = {first: MonthTile(first, self._context.texts) for first in firsts}
            of_year = {year: [tile for first, tile in self._tiles.items() if first.year == year] for year in years}
            self._lay_out({year: [box(Flow(*of_year[year], spacing=12))] for year in years})
        for first, tile in self._tiles.items():
            month = [mark for mark in found if (mark.day.year, mark.day.month) == (first.year, first.month)]
            tile.show_marks(month, file)

    def _forget(self) -> None:
        self._strips, self._tiles = {}, {}

    def _lay_out(self, parts: dict[int, list[QWidget]]) -> None:
        """Each year under its number, where there are several."""
        items: list[Item] = []
        for year, widgets in parts.items():
            if len(parts) > 1:
                items.append(box(hbox(text(str(year), "small_strong", "text2", tabular=True), margins=(4, 8, 0, 0))))
            items += widgets
        refill(self._column, *items)
        follow_layout(self)

    def _legend(self) -> QWidget:
        parts: list[tuple[Icon, Token, str]] = [
            (Icon.CIRCLE_CHECK, "accent", self.tr("held")),
            (Icon.CIRCLE, "accent", self.tr("planned")),
            (Icon.CIRCLE_DASHED, "accent", self.tr("proposed")),
            (Icon.TRIANGLE_ALERT, "warning", self.tr("square: look at the day")),
        ]
        return box(
            Flow(
                *(
                    box(hbox(glyph(icon, ink, 14), text(words, "caption", "text3"), spacing=4))
                    for icon, ink, words in parts
                ),
                spacing=12,
            )
        )
