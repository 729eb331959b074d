"""Which councils one plans for, each with its rhythm and what is to be said of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.councils import Council
from liaison_desk.domain.year_plan import too_few
from liaison_desk.services.year_plan import PlanFile
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.checks import Check
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import box, card, grow, hbox, refill, top, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.year_plan.sheet import Sheet
from liaison_desk.ui.year_plan.words import rhythm

_INDENT = 24  # from the tick to what is said under its words


class Choices(QWidget):
    """`chosen` brings a council's id and whether one plans for it."""

    chosen = Signal(str, bool)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._ticks: dict[str, Check] = {}
        self._column = vbox(spacing=12)
        self.setLayout(vbox(card(section(self.tr("Councils")), self._column), spacing=0))

    def show_sheet(self, sheet: Sheet, file: PlanFile) -> None:
        """The ticks stay while the councils do, so that the focus stays on one of them."""
        focused = next((council_id for council_id, tick in self._ticks.items() if tick.hasFocus()), "")
        self._ticks = {}
        rows = [self._row(council, sheet) for council in file.councils]
        refill(self._column, *rows, *(self._covered(council, other) for council, other in file.covered))
        if focused in self._ticks:
            self._ticks[focused].setFocus()

    def _row(self, council: Council, sheet: Sheet) -> QWidget:
        tick = Check(council.name)
        tick.setFont(theme.current().font("small_strong"))
        tick.setChecked(council.id not in sheet.left_out)
        tick.setMinimumWidth(0)
        tick.setAccessibleName(self.tr("Plan for {council}").format(council=council.name))
        tick.clicked.connect(lambda on: self.chosen.emit(council.id, on))
        self._ticks[council.id] = tick
        said = [paragraph(rhythm(council, self._context.texts), "small", "text2")]
        notices = self._notices(council, sheet)
        tick.setAccessibleDescription(" ".join((rhythm(council, self._context.texts), *notices)))
        signs = (
            box(hbox(top(glyph(Icon.INFO, "warning", 14)), grow(paragraph(words, "small", "warning")), spacing=6))
            for words in notices
        )
        return box(vbox(tick, box(vbox(*said, *signs, spacing=4, margins=(_INDENT, 0, 0, 0))), spacing=2))

    def _covered(self, council: Council, other: Council) -> QWidget:
        """Not asked for meetings [P6]."""
        words = self.tr("Its meetings are covered by {council}.").format(council=other.name)
        return box(
            vbox(paragraph(council.name, "small_strong", "text2"), paragraph(words, "small", "text2"), spacing=2)
        )

    def _notices(self, council: Council, sheet: Sheet) -> list[str]:
        found = []
        if too_few(council):
            found.append(self.tr("Fewer than two meetings a year; the guide says at least two."))
        if missing := sheet.without_day.get(council.id):
            found.append(self.tr("No free day for %n meeting(s). Plan them by hand, or set days free.", "", missing))
        return found
