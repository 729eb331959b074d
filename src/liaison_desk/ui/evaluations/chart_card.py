"""The year's one chart, and the same numbers as a table."""

from PySide6.QtWidgets import QFrame

from liaison_desk.domain.figure_words import BarWords, chart_words
from liaison_desk.domain.year_chart import YearChart
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.chart import BarChart, ChartRow, ChartTable
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, box, hbox, vbox
from liaison_desk.ui.kit.rows import in_line


class ChartCard(QFrame):
    """As in the document. Without anything to draw it is not there: the well says so."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._title = text("", "h3")
        self._switch = button("", "link", press=self._on_switch)
        self._chart, self._table = BarChart(), ChartTable()
        self._caption = paragraph("", "caption", "text2")
        self._table.hide()
        head = in_line(box(hbox(self._title, STRETCH, self._switch)))
        column = vbox(head, self._chart, self._table, in_line(self._caption), spacing=8, margins=(8, 14, 8, 14))
        self.setLayout(column)
        self._show_switch()

    def show_chart(self, year: int, chart: YearChart) -> None:
        self.setVisible(bool(chart.bars))
        if not chart.bars:
            return
        words = chart_words(self._context.texts, year, chart)
        self._title.setText(words.title)
        self._caption.setText(words.caption)
        rows = [ChartRow(bar.label, bar.bar.done, bar.bar.raised, bar.said) for bar in words.bars]
        self._chart.show_rows(rows, says=words.title, alternative=words.alternative)
        first = self.tr("Focus area") if chart.is_by_area else self.tr("Raised in the meeting of")
        heads = (first, self.tr("Raised"), self.tr("Done"), self.tr("Past the deadline"))
        self._table.show_rows(heads, [_cells(bar) for bar in words.bars], says=words.title)

    def _on_switch(self) -> None:
        shows_table = self._table.isHidden()
        self._chart.setVisible(not shows_table)
        self._table.setVisible(shows_table)
        self._show_switch()

    def _show_switch(self) -> None:
        words = self.tr("Show as a table") if self._table.isHidden() else self.tr("Show as a chart")
        self._switch.setText(words)
        self._switch.setAccessibleName(words)


def _cells(bar: BarWords) -> tuple[str, ...]:
    return bar.label, str(bar.bar.raised), str(bar.bar.done), str(bar.bar.late)
