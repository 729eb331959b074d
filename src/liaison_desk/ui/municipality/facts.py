"""What the register says of the municipality: read at rest, and turned into fields to be changed in place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from typing_extensions import override

from liaison_desk.domain.council_files import MunicipalityFile
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.changing import Changing
from liaison_desk.ui.kit.fact_lines import FactLines
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import Pairs, grow, hbox, hline, top, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.municipality.assignment import Assignment
from liaison_desk.ui.municipality.facts_form import FactsForm
from liaison_desk.ui.municipality.words import facts_left, facts_right, language_line

STACK_BELOW = 520  # units: narrower, the facts stand in one column


class FactsCard(Changing[FactsForm]):
    """Only what is known is told."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._file: MunicipalityFile | None = None
        self._left, self._right = FactLines(), FactLines()
        self._columns = Pairs(STACK_BELOW, spacing=24)
        self._language = paragraph("", "small")
        language = hbox(top(glyph(Icon.LANGUAGES, "text3", 16)), grow(self._language), spacing=10)
        self.view.setLayout(vbox(self._columns.pair(self._left, self._right), language, spacing=12))
        self.assignment = Assignment(context)
        title = section(self.tr("About the municipality"), self.change)
        self.setLayout(vbox(title, self.body, hline(), self.assignment, spacing=12, margins=16))
        self.name_change()

    def show_file(self, file: MunicipalityFile) -> None:
        if self._file is not None and self._file.municipality.id != file.municipality.id:
            self.close_form()
        self._file = file
        municipality, texts, today = file.municipality, self._context.texts, self._context.today()
        number = municipality.population
        population = texts.locale.toString(number) if number is not None else ""
        own = self._context.voices.own_for_documents
        self._left.show_facts(_told(facts_left(municipality, texts, population)))
        self._right.show_facts(_told(facts_right(file, texts, today)))
        self._language.setText(language_line(municipality, own, texts))
        self.assignment.show_file(file)
        if self.form is not None:
            self.form.show_file(file)

    def open_at_approval(self) -> None:
        self.open_form()
        if self.form is not None:
            self.form.approval_reference.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def make_form(self) -> FactsForm | None:
        return FactsForm(self._context) if self._file is not None else None

    @override
    def fill_form(self, form: FactsForm) -> None:
        if self._file is not None:
            form.show_file(self._file)

    @override
    def enter_form(self, form: FactsForm) -> None:
        form.name.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def says(self) -> str:
        return self.tr("Done changing the municipality") if self.is_open else self.tr("Change the municipality")

    @override
    def leave(self) -> None:
        if self.form is not None:
            self.form.leave()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._columns.fit(self.width() / theme.current().scale)


def _told(pairs: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Only what there is to tell."""
    return [(name, value) for name, value in pairs if value]
