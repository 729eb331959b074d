"""The days no meeting is proposed on: those that are the same for all, and those the officer keeps free."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.busy import BusyDays
from liaison_desk.services.year_plan import PlanFile
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import tool_button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import Item, box, card, fixed, grow, hbox, refill, top, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.year_plan.busy_form import BusyForm
from liaison_desk.ui.year_plan.sheet import Sheet
from liaison_desk.ui.year_plan.words import kept_free_by_law, span, whose

_DAYS = 116


class KeptFree(QWidget):
    """`freed` brings the days that are no longer to be kept free."""

    freed = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._title = section("")
        self._column = vbox(spacing=6)
        self.form = BusyForm(context)
        self.setLayout(vbox(card(self._title, self._column, self.form, spacing=12), spacing=0))

    def show_sheet(self, sheet: Sheet, file: PlanFile) -> None:
        self._title.show_title(self.tr("Kept free of meetings"))
        items: list[Item] = []
        for year in sheet.years:
            if len(sheet.years) > 1:
                items.append(text(str(year), "small_strong", "text2", tabular=True))
            items += [self._line(days, what) for days, what in kept_free_by_law(year, file, self._context.texts)]
            items += [self._busy(busy, file) for busy in file.facts.busy if busy.is_in(year)]
        refill(self._column, *items)
        self.form.show_municipalities(file.municipalities)

    def _line(self, days: str, what: str) -> QWidget:
        return box(
            hbox(top(fixed(paragraph(days, "small"), _DAYS)), grow(paragraph(what, "small", "text2")), spacing=8)
        )

    def _busy(self, busy: BusyDays, file: PlanFile) -> QWidget:
        texts = self._context.texts
        days = span(busy.first, busy.last, texts)
        what = f"{whose(busy, file, texts)}: {busy.reason}"
        says = self.tr("No longer keep free: {days}, {what}").format(days=days, what=what)
        remove = tool_button(Icon.X, says, size=14, press=lambda: self.freed.emit(busy))
        return box(
            hbox(
                top(fixed(paragraph(days, "small_strong"), _DAYS)),
                grow(paragraph(what, "small")),
                top(remove),
                spacing=8,
            )
        )
