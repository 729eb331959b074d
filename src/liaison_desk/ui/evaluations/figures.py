"""The year in figures, computed and never typed: each opens what it counts, and can be put into an answer as words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout
from typing_extensions import override

from liaison_desk.domain.figure_words import figure_words, no_chart, no_meetings
from liaison_desk.domain.files import EvaluationFile
from liaison_desk.domain.year_figures import Figure, FigureKind, of_page
from liaison_desk.ui.context import Context
from liaison_desk.ui.evaluations.figure_button import FigureButton
from liaison_desk.ui.evaluations.figure_list import FigureList
from liaison_desk.ui.evaluations.line_words import compared
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.closing import Closing
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import box, clear, grow, hbox, vbox
from liaison_desk.ui.kit.tokens import Space

CELL = 92  # units a figure needs
_Key = tuple[FigureKind, str]


class FiguresWell(Closing):
    """As many figures in a row as there is room for: the main ones, and all of them on demand."""

    insert_asked = Signal(object)  # a `Figure`, or None for the main ones together

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._context = context
        self._main: Sequence[Figure] = ()
        self._rest: Sequence[Figure] = ()
        self._before: dict[_Key, str] = {}
        self._buttons: dict[_Key, FigureButton] = {}
        self._open: _Key | None = None
        self._columns = 1
        title = paragraph(self.tr("The year in figures"), "body_bold")
        self._all = button("", "link", press=self._on_all)
        self._shows_all = False
        insert = button(
            self.tr("Insert the figures"), name=Icon.PLUS, press=lambda: self.insert_asked.emit(None)
        )
        self._nothing = paragraph("", "body", "text2")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.current().px(Space.x1))
        self._grid.setVerticalSpacing(theme.current().px(Space.x2))
        self._cells = box(self._grid)
        self._roving = Roving(self, sideways=True)
        self._list = FigureList(context)
        self._list.insert_asked.connect(self._insert_one)
        self._list.close_asked.connect(self.on_escape)
        head = hbox(grow(title), self._all, insert)
        self.setLayout(
            vbox(
                vbox(head, self._nothing, spacing=4, margins=(8, 0, 4, 0)), self._cells, self._list,
                spacing=8, margins=(8, 10, 8, 10),
            )  # fmt: skip
        )

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
        columns = max(1, int((units - Space.x4) // (CELL + Space.x1)))
        if columns != self._columns:
            self._columns = columns
            self._fill()

    @override
    def on_escape(self) -> bool:
        """Close the list, and stand on its figure again."""
        if self._open is None:
            return False
        figure = self._buttons.get(self._open)
        self._open = None
        self._show_list()
        if figure is not None:
            figure.setFocus()
        return True

    def _fill(self) -> None:
        stood = self._roving.standing()
        shown = [*self._main, *(self._rest if self._shows_all else ())]
        clear(self._grid)
        self._buttons = {}
        for number, figure in enumerate(shown):
            made = FigureButton(figure_words(self._context.texts, figure), self._before.get(figure.key, ""))
            made.clicked.connect(lambda _checked=False, key=figure.key: self._on_pressed(key))
            self._buttons[figure.key] = made
            self._grid.addWidget(made, *divmod(number, self._columns), Qt.AlignmentFlag.AlignTop)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, int(column < self._columns))
        self._cells.setVisible(bool(shown))
        self._roving.set_rows(list(self._buttons.values()), stood)
        self._all.setVisible(bool(self._rest))
        words = self.tr("Fewer figures") if self._shows_all else self.tr("All figures")
        self._all.setText(words)
        self._all.setAccessibleName(words)
        self._show_list()

    def _figure(self) -> Figure | None:
        """The one whose list is open, if it is still shown."""
        return next((f for f in (*self._main, *self._rest) if f.key == self._open and f.key in self._buttons), None)

    def _show_list(self) -> None:
        figure = self._figure()
        for key, shown in self._buttons.items():
            shown.show_open(is_open=figure is not None and key == figure.key)
        if figure is None:
            self._open = None
            self._list.hide()
        else:
            self._list.show_figure(figure)

    def _on_pressed(self, key: _Key) -> None:
        self._open = None if self._open == key else key
        self._show_list()

    def _on_all(self) -> None:
        self._shows_all = not self._shows_all
        self._fill()

    def _insert_one(self) -> None:
        self.insert_asked.emit(self._figure())
