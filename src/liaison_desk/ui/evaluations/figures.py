"""The year in figures, computed and never typed: each opens what it counts, and can be put into an answer as words."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from typing_extensions import override

from liaison_desk.domain.figure_words import figure_words, no_chart, no_meetings
from liaison_desk.domain.files import EvaluationFile
from liaison_desk.domain.year_figures import Figure, FigureKind, of_page
from liaison_desk.ui.context import Context
from liaison_desk.ui.evaluations.figure_button import FigureButton
from liaison_desk.ui.evaluations.figure_grid import FigureGrid, Key
from liaison_desk.ui.evaluations.figure_list import FigureList
from liaison_desk.ui.evaluations.line_words import compared
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.closing import Closing
from liaison_desk.ui.kit.focus import Roving, follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, hbox, vbox
from liaison_desk.ui.kit.tokens import Space

MAIN, REST, AREA = 96, 120, 224  # units one figure needs: titles of focus areas are long


class FiguresWell(Closing):
    """As many figures in a row as there is room for: the main ones, and all of them on demand."""

    insert_asked = Signal(object)  # a `Figure`, or None for the main ones together

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._context = context
        self._main: Sequence[Figure] = ()
        self._rest: Sequence[Figure] = ()
        self._before: dict[Key, str] = {}
        self._grids = FigureGrid(MAIN), FigureGrid(REST), FigureGrid(AREA)
        self._open: Key | None = None
        title = text(self.tr("The year in figures"), "body_bold")
        self._all = button("", "link", press=self._on_all)
        self._shows_all = False
        insert = button(self.tr("Insert the figures"), name=Icon.PLUS, press=lambda: self.insert_asked.emit(None))
        self._nothing = paragraph("", "body", "text2")
        self._roving = Roving(self, sideways=True)
        self._list = FigureList(context)
        self._list.insert_asked.connect(self._insert_one)
        self._list.close_asked.connect(self.on_escape)
        head = hbox(title, STRETCH, self._all, insert)
        words = vbox(head, self._nothing, spacing=4, margins=(8, 0, 4, 0))
        self.setLayout(vbox(words, *self._grids, self._list, spacing=8, margins=(8, 10, 8, 10)))

    def show_file(self, file: EvaluationFile, *, is_other: bool) -> None:
        """`is_other` where another evaluation stood here: what was open was about that."""
        if is_other:
            self._open, self._shows_all = None, False
        texts, year = self._context.texts, file.evaluation.year
        self._main, self._rest = of_page(file.counted)
        before = file.counted_before
        self._before = {
            figure.key: compared(texts, year - 1, figure_words(texts, figure))
            for figure in (() if before.is_empty else before.figures())
            if figure.share.whole or figure.kind.is_plain
        }
        missing = [no_meetings(texts, year)] if not file.counted.meetings else []
        missing += [no_chart(texts, year)] if not file.counted.raised else []
        self._nothing.setText(" ".join(missing))
        self._nothing.setVisible(bool(missing))
        self._fill()

    def fit(self, units: float) -> None:
        """`units` is the width there is."""
        for grid in self._grids:
            grid.fit(units - Space.x4)

    @override
    def on_escape(self) -> bool:
        """Close the list, and stand on its figure again."""
        if self._open is None:
            return False
        figure = self._buttons().get(self._open)
        self._open = None
        self._show_list()
        if figure is not None:
            figure.setFocus()
        return True

    def _fill(self) -> None:
        stood = self._roving.standing()
        rest = self._rest if self._shows_all else ()
        areas = [figure for figure in rest if figure.kind is FigureKind.AREA]
        counts = [figure for figure in rest if figure.kind is not FigureKind.AREA]
        for grid, figures in zip(self._grids, (self._main, counts, areas), strict=True):
            grid.show_keys((figure.key for figure in figures), self._button)
            for figure in figures:
                words = figure_words(self._context.texts, figure)
                grid.buttons[figure.key].show_words(words, self._before.get(figure.key, ""))
        self._roving.set_rows(list(self._buttons().values()), stood)
        self._all.setVisible(bool(self._rest))
        switch = self.tr("Fewer figures") if self._shows_all else self.tr("All figures")
        self._all.setText(switch)
        self._all.setAccessibleName(switch)
        self._show_list()

    def _button(self, key: Key) -> FigureButton:
        made = FigureButton()
        made.clicked.connect(lambda: self._on_pressed(key))
        return made

    def _buttons(self) -> dict[Key, FigureButton]:
        """Those that are shown, in order."""
        return {key: button for grid in self._grids for key, button in grid.buttons.items()}

    def _figure(self) -> Figure | None:
        """The one whose list is open, if it is still shown."""
        shown = self._buttons()
        return next((f for f in (*self._main, *self._rest) if f.key == self._open and f.key in shown), None)

    def _show_list(self) -> None:
        figure = self._figure()
        for key, shown in self._buttons().items():
            shown.show_open(is_open=figure is not None and key == figure.key)
        if figure is None:
            self._open = None
            self._list.hide()
        else:
            self._list.show_figure(figure)
        follow_layout(self)

    def _on_pressed(self, key: Key) -> None:
        self._open = None if self._open == key else key
        self._show_list()

    def _on_all(self) -> None:
        self._shows_all = not self._shows_all
        self._fill()

    def _insert_one(self) -> None:
        self.insert_asked.emit(self._figure())
