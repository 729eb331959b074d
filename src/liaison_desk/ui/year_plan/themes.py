"""The themes of the year, month by month: listed, entered and taken away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.changes import Op
from liaison_desk.domain.themes import YearTheme
from liaison_desk.services import year_plan
from liaison_desk.services.year_plan import PlanFile
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.fields import LineEdit, select
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import box, card, fixed, grow, hbox, hline, refill, start, top, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.year_plan.words import month_name

_MONTH = 92
FAMILY = "year_theme"


class Themes(QWidget):
    """`removed` brings a theme that is none any more. What is typed stays, also after a crash, until it is entered."""

    removed = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._column = vbox(spacing=6)
        months: list[tuple[object, str]] = [(month, month_name(month, context.texts)) for month in range(1, 13)]
        self._month = select(months, context.today().month, self.tr("Month of the theme"))
        line = LineEdit(says=self.tr("Theme of the month"), hint=self.tr("Start of school, russ, licences …"))
        self._words = KeptLine(context, "", line, FAMILY)
        self._words.show_subject("new")
        self._words.entered.connect(self._enter)
        add = button(self.tr("Add theme"), name=Icon.PLUS, press=self._enter)
        parts = (hline(), self._month, self._words, start(add))
        self.setLayout(vbox(card(section(self.tr("Themes of the year")), self._column, *parts, spacing=10), spacing=0))

    def show_file(self, file: PlanFile) -> None:
        refill(self._column, *(self._row(theme) for theme in file.themes))

    def take_focus(self) -> None:
        self._words.edit.setFocus()

    def _row(self, theme: YearTheme) -> QWidget:
        month = month_name(theme.month, self._context.texts)
        says = self.tr("Remove the theme of {month}: {theme}").format(month=month, theme=theme.words)
        remove = tool_button(Icon.X, says, size=14, press=lambda: self.removed.emit(theme))
        words = grow(paragraph(theme.words, "small", "text2"))
        return box(hbox(top(fixed(paragraph(month, "small"), _MONTH)), words, top(remove), spacing=8))

    def _enter(self) -> None:
        month, words = self._month.value(), self._words.words
        if isinstance(month, int):
            self._words.settle(Op.ADD_THEME, lambda work: year_plan.add_theme(work, month, words))
        self.take_focus()
