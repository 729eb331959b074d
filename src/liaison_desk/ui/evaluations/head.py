"""Which council and which year: the title, the way to the years before and after, the choice of council."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.files import EvaluationFile
from liaison_desk.domain.ids import CouncilId
from liaison_desk.ui.context import Context
from liaison_desk.ui.evaluations import words
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.fields import Select
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, paragraph, set_ink
from liaison_desk.ui.kit.layout import STRETCH, Gap, hbox, two_columns, vbox

COUNCIL_WIDTH = 232
STACK_BELOW = 520  # units of the page's own column


class Head(QWidget):
    council_picked = Signal(object)  # CouncilId
    year_picked = Signal(int)
    compared = Signal(bool)  # whether the answers of the year before are to be seen

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._year = 0
        self._crumb = elided("", "small", "text3")
        self._title = elided("", "h1")
        self._about = paragraph("", "body", "text2", tabular=True)
        self._before = tool_button(
            Icon.CHEVRON_LEFT, self.tr("The year before"), press=lambda: self.year_picked.emit(self._year - 1)
        )
        self._after = tool_button(
            Icon.CHEVRON_RIGHT, self.tr("The year after"), press=lambda: self.year_picked.emit(self._year + 1)
        )
        self._compare = button("", "link", press=self._on_compare)
        self._compares = False
        self._council = Select((), None, self.tr("Council"))
        self._council.picked.connect(self.council_picked)
        title = hbox(self._title, Gap(4), self._before, self._after, STRETCH, spacing=0)
        self._columns = two_columns(title, self._council, COUNCIL_WIDTH, stack_below=STACK_BELOW, spacing=8)
        self.setLayout(vbox(self._crumb, self._columns, self._about, self._compare, spacing=2))

    def show_file(self, file: EvaluationFile, councils: Mapping[CouncilId, str], years: range) -> None:
        """`councils` can be chosen from, by name; `years` are those that can be gone to."""
        texts, year = self._context.texts, file.evaluation.year
        self._year = year
        self._crumb.setText(words.place_words(texts, file))
        self._title.setText(words.title(texts, year))
        today = self._context.today()
        self._about.setText(words.about(texts, file, today))
        set_ink(self._about, "danger" if file.newest is None and file.due_on < today else "text2")
        self._before.setEnabled(year > min(years))
        self._after.setEnabled(year < max(years))
        options = list(councils.items())
        self._council.set_options(options, CouncilId(file.council.id))
        self._council.setVisible(len(options) > 1)
        self._council.setToolTip(file.council.name)
        self._compare.setVisible(file.before is not None and (file.before.has_words or file.parts_before.has_words))
        self._show_compare()

    @property
    def compares(self) -> bool:
        return self._compares

    def _on_compare(self) -> None:
        self._compares = not self._compares
        self._show_compare()
        self.compared.emit(self._compares)

    def _show_compare(self) -> None:
        said = words.compare(self._context.texts, self._year - 1, shown=self._compares)
        self._compare.setText(said)
        self._compare.setAccessibleName(said)

    def fit(self, units: float) -> None:
        """`units` is the width of the column this stands in."""
        self._columns.fit(units)
