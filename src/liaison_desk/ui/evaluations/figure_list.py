"""What a figure counts, line by line, each leading to the meeting or the action item itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from liaison_desk.domain.figure_words import figure_words
from liaison_desk.domain.year_figures import Figure, Line
from liaison_desk.ui.context import Context
from liaison_desk.ui.evaluations import line_words
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, glyph, paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, box, grow, hbox, middle, refill, vbox
from liaison_desk.ui.kit.rows import ROW_PAD, Row, divided_rows, in_line
from liaison_desk.ui.kit.status import Pill


class FigureList(QFrame):
    """In place, under the figures. Nothing of it is in any document."""

    insert_asked = Signal()
    close_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._title = text("", "body_bold")
        self.insert = button(self.tr("Insert this figure"), "link", press=self.insert_asked.emit)
        shut = tool_button(Icon.X, self.tr("Close the list"), keys="Esc", press=self.close_asked.emit)
        self._column = vbox(spacing=0)
        self._roving = Roving(self)
        self._rows: list[Row] = []
        self._figure: Figure | None = None
        head = hbox(self._title, STRETCH, self.insert, shut)
        self.setLayout(vbox(in_line(box(head)), self._column, spacing=4, margins=(4, 8, 4, 8)))
        self.hide()

    def show_figure(self, figure: Figure) -> None:
        """The same one again changes nothing: a line of it may be pressed this very moment."""
        if figure == self._figure and not self.isHidden():
            return
        self._figure = figure
        texts = self._context.texts
        stood = self._roving.standing()
        title = line_words.heading(figure_words(texts, figure))
        self._title.setText(title)
        self.setAccessibleName(title)
        self.insert.setVisible(bool(figure.share.whole))
        self._rows = [self._row(figure, line) for line in figure.lines]
        none = in_line(paragraph(line_words.nothing(texts, figure), "body", "text2"))
        refill(self._column, *(divided_rows(self._rows) or [none]))
        self._roving.set_rows(self._rows, stood)
        self.show()

    def _row(self, figure: Figure, line: Line) -> Row:
        words = line_words.line_words(self._context.texts, figure, line, self._context.today())
        about = elided(words.about, "small", "text2") if words.about else None
        row = Row(
            hbox(
                middle(glyph(words.icon, "text3")),
                grow(vbox(elided(words.title, "body_strong"), about, spacing=0)),
                Pill(words.state, words.tone, plain=True, role="small") if words.state else None,
                middle(glyph(Icon.CHEVRON_RIGHT, "text3", 16)),
                spacing=12,
                margins=(ROW_PAD, 6, ROW_PAD, 6),
            ),
            says=words.spoken,
            leads=True,
        )
        row.opened.connect(lambda: self._context.window.go(words.place))
        return row
