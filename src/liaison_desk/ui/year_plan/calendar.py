"""The calendar of the chosen years over all councils, as a strip or as twelve months."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

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
        items: list[Item] = []
        for year in self._sheet.years:
            of_year = [mark for mark in found if mark.day.year == year]
            if len(self._sheet.years) > 1:
                items.append(box(hbox(text(str(year), "small_strong", "text2", tabular=True), margins=(4, 8, 0, 0))))
            items += self._strip(year, of_year) if self._form.value() == _STRIP else self._months(year, of_year)
        refill(self._column, *items)
        follow_layout(self)

    def _strip(self, year: int, found: list[Mark]) -> list[Item]:
        file, texts = self._file, self._context.texts
        assert file is not None
        meet = {mark.council_id for mark in found} | {council.id for council in file.councils}
        rows: list[Item] = [MonthNames(year, texts)]
        for council in sorted((file.every[each] for each in meet), key=lambda each: texts.sort_key(each.name)):
            own = [mark for mark in found if mark.council_id == council.id]
            row = CouncilStrip(year, council.name, council.meetings_per_year, own, texts)
            row.dropped.connect(self.dropped)
            rows.append(row)
        return rows

    def _months(self, year: int, found: list[Mark]) -> list[Item]:
        file = self._file
        assert file is not None
        tiles = [
            MonthTile(date(year, month, 1), [m for m in found if m.day.month == month], file, self._context.texts)
            for month in range(1, 13)
        ]
        return [box(Flow(*tiles, spacing=16))]

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
