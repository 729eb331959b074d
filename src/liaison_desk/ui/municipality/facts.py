"""What the register says of the municipality: read at rest, and turned into fields to be changed in place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout
from typing_extensions import override

from liaison_desk.domain.council_files import MunicipalityFile
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.closing import Closing
from liaison_desk.ui.kit.fact_lines import FactLines
from liaison_desk.ui.kit.focus import follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import box, grow, hbox, hline, top, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.municipality.assignment import Assignment
from liaison_desk.ui.municipality.facts_form import FactsForm
from liaison_desk.ui.municipality.words import facts_left, facts_right, language_line

STACK_BELOW = 520  # units: narrower, the facts stand in one column


class FactsCard(Closing):
    """«Change» puts fields in the place of the facts; every field keeps its own value at once."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._file: MunicipalityFile | None = None
        self._form: FactsForm | None = None  # made when it is first needed: most visits only read
        self.change = button("", "link", press=self.toggle)
        self._left, self._right = FactLines(), FactLines()
        self._columns = hbox(grow(self._left), grow(self._right), spacing=24)
        self._language = paragraph("", "small")
        language = hbox(top(glyph(Icon.LANGUAGES, "text3", 16)), grow(self._language), spacing=10)
        self._view = box(vbox(self._columns, language, spacing=12))
        self._body = vbox(self._view, spacing=0)
        self.assignment = Assignment(context)
        title = section(self.tr("About the municipality"), self.change)
        self.setLayout(vbox(title, self._body, hline(), self.assignment, spacing=12, margins=16))
        self._name_change()

    @property
    def is_open(self) -> bool:
        """Whether the fields are shown."""
        return self._form is not None and not self._form.isHidden()

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
        if self._form is not None:
            self._form.show_file(file)

    def toggle(self) -> None:
        if self.is_open:
            self.close_form()
            self.change.setFocus()
        else:
            self.open_form()

    def open_form(self, *, at_approval: bool = False) -> None:
        if self._file is None:
            return
        if self._form is None:
            self._form = FactsForm(self._context)
            self._body.addWidget(self._form)
            follow_layout(self)
        self._form.show_file(self._file)
        self._view.hide()
        self._form.show()
        first = self._form.approval_reference if at_approval else self._form.name
        first.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name_change()

    def close_form(self) -> None:
        self.leave()
        if self._form is not None:
            self._form.hide()
        self._view.show()
        self._name_change()

    def leave(self) -> None:
        if self._form is not None:
            self._form.leave()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        stacked = self.width() / theme.current().scale < STACK_BELOW
        self._columns.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)

    def _name_change(self) -> None:
        self.change.setText(self.tr("Done") if self.is_open else self.tr("Change"))
        says = self.tr("Done changing the municipality") if self.is_open else self.tr("Change the municipality")
        self.change.setAccessibleName(says)

    @override
    def on_escape(self) -> bool:
        if not self.is_open:
            return False
        self.toggle()
        return True


def _told(pairs: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Only what there is to tell."""
    return [(name, value) for name, value in pairs if value]
