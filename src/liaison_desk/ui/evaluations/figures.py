"""The year in figures, computed and never typed, with the way to put them into the answer as words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from liaison_desk.domain.evaluations import YearFigures
from liaison_desk.ui.context import Context
from liaison_desk.ui.evaluations import words
from liaison_desk.ui.evaluations.words import FigureWords
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, box, clear, grow, hbox, vbox
from liaison_desk.ui.kit.tokens import Space

CELL = 92  # units a figure needs


class FiguresWell(QFrame):
    """As many figures in a row as there is room for."""

    insert_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._context = context
        self._figures: Sequence[FigureWords] = ()
        self._columns = 1
        title = paragraph(self.tr("The year in figures"), "body_bold")
        insert = button(self.tr("Insert the figures"), name=Icon.PLUS, press=self.insert_asked.emit)
        self._nothing = paragraph("", "body", "text2")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.current().px(Space.x3))
        self._grid.setVerticalSpacing(theme.current().px(Space.x3))
        self._cells = box(self._grid)
        head = hbox(grow(title), insert)
        self.setLayout(vbox(head, self._nothing, self._cells, spacing=8, margins=(16, 10, 12, 14)))

    def show_figures(self, year: int, figures: YearFigures) -> None:
        self._figures = words.figures(self._context.texts, figures)
        self._nothing.setText(words.no_meetings(self._context.texts, year))
        self._nothing.setVisible(not figures.held.whole)
        self._cells.setVisible(bool(self._figures))
        self._fill()

    def fit(self, units: float) -> None:
        """`units` is the width there is."""
        columns = max(1, int(units // (CELL + Space.x3)))
        if columns != self._columns:
            self._columns = columns
            self._fill()

    def _fill(self) -> None:
        clear(self._grid)
        for number, figure in enumerate(self._figures):
            self._grid.addWidget(_cell(figure), *divmod(number, self._columns), Qt.AlignmentFlag.AlignTop)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, int(column < self._columns))


def _cell(figure: FigureWords) -> QWidget:
    late = paragraph(figure.late, "caption_strong", "warning") if figure.late else None
    number = hbox(text(figure.number, "h2", tabular=True), STRETCH)
    cell = box(vbox(number, paragraph(figure.about, "caption", "text2"), late, spacing=0))
    cell.setAccessibleName(" ".join(filter(None, (figure.number, figure.about, figure.late))))
    return cell
