"""The list of proposed meetings, each with what speaks against its day."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.year_plan import PlanDate, clashes, reasons
from liaison_desk.services.year_plan import PlanFile
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.focus import Roving, follow_layout
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import Item, box, divided, frame, hbox, refill, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.year_plan.proposal_row import ProposalRow
from liaison_desk.ui.year_plan.sheet import Sheet
from liaison_desk.ui.year_plan.words import against, clash_words, theme_words


class Proposals(QWidget):
    """Keeps its rows while the same meetings are proposed, so that nobody who is writing is disturbed."""

    moved = Signal(int, object)
    taken = Signal(int, bool)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._rows: dict[int, ProposalRow] = {}
        self._shown: list[int] = []
        self._roving = Roving(self)
        self._title = section(self.tr("Proposals"))
        self._column = vbox(spacing=0, margins=(1, 4, 1, 4))
        self.setLayout(vbox(self._title, frame("card", self._column), spacing=8))

    @property
    def first_row(self) -> ProposalRow | None:
        return self._rows[self._shown[0]] if self._shown else None

    def row(self, line_id: int) -> ProposalRow | None:
        return self._rows.get(line_id)

    def show_sheet(self, sheet: Sheet, file: PlanFile) -> None:
        ids = [line.id for line in sheet.lines]
        if ids != self._shown or not ids:
            self._lay_out(sheet, ids)
        for line in sheet.lines:
            found = remarks(line.plan, sheet.others(line, file), file, self._context)
            theme = theme_words(line.plan.day.month, file, self._context.texts)
            self._rows[line.id].show_line(line, file.every[line.plan.council_id].name, found, theme)
        self._title.show_count(len(ids) or None)

    def _lay_out(self, sheet: Sheet, ids: list[int]) -> None:
        standing = self._roving.standing()
        self._rows = {line_id: self._made_row(line_id) for line_id in ids}
        self._shown = ids
        items: list[Item] = []
        year = 0
        for line in sheet.lines:
            if line.first.year != year and len(sheet.years) > 1:
                year = line.first.year
                heading = text(str(year), "small_strong", "text2", tabular=True)
                items.append(box(hbox(heading, margins=(16, 8, 16, 4))))
            items.append(self._rows[line.id])
        if not ids:
            words = paragraph(self._nothing(sheet), "body", "text2")
            items.append(box(vbox(words, spacing=0, margins=(16, 8, 16, 8))))
        refill(self._column, *divided(*items))
        self._roving.set_rows(list(self._rows.values()), standing)
        self._fit()
        follow_layout(self)

    def _nothing(self, sheet: Sheet) -> str:
        if sheet.without_day:
            return self.tr("There is no free day for what is missing.")
        return self.tr("Nothing is missing: the chosen councils have their meetings.")

    def _made_row(self, line_id: int) -> ProposalRow:
        row = ProposalRow(self._context, line_id)
        row.moved.connect(self.moved)
        row.taken.connect(self.taken)
        return row

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for row in self._rows.values():
            row.fit(self.width() / theme.current().scale)


def remarks(each: PlanDate, others: list[PlanDate], file: PlanFile, context: Context) -> list[str]:
    """The sentences against a meeting's day: from the calendar, and from the other councils."""
    council = file.every[each.council_id]
    calendar = reasons(each.day, council, file.facts)
    return [
        *against(each.day, council, calendar, file, context.texts),
        *clash_words(clashes(each, others), file, context.texts),
    ]
