"""The list as it is shown, to take along: a document to look at and to save, or a table to go on working with."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.documents import Edition, ListForm
from liaison_desk.domain.ids import CouncilId
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.texts import Texts
from liaison_desk.services import councils, documents
from liaison_desk.ui.actions.filters import ANY, NONE, Choices, Filters, heading
from liaison_desk.ui.context import Context
from liaison_desk.ui.copies import Copies
from liaison_desk.ui.kit.menu import ItemMenu
from liaison_desk.ui.paper_view import Paper, PaperView, look_at


@dataclass(frozen=True, slots=True)
class Shown:
    """`rows` are those shown, in their order; `filters` what they have in common."""

    rows: tuple[ActionRow, ...]
    filters: Filters
    choices: Choices


class ListExport(QObject):
    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._copies = Copies(context, page)

    def look_at(self, shown: Shown) -> PaperView:
        full, public = (self._paper(shown, ListForm.PDF, edition) for edition in (Edition.FULL, Edition.PUBLIC))
        return look_at(self._context, self._page.window(), *full, public=public)

    def offer(self, shown: Shown, spot: QPoint) -> None:
        """What it can be saved as. In the PDF one chooses between full and public with the document in sight."""
        menu = ItemMenu(self._page)
        menu.offer(self.tr("PDF"), (), lambda: self.look_at(shown).save.setFocus())
        for words, form, edition in (
            (self.tr("Excel workbook"), ListForm.XLSX, Edition.FULL),
            (self.tr("CSV"), ListForm.CSV, Edition.FULL),
            (self.tr("Excel workbook, public version"), ListForm.XLSX, Edition.PUBLIC),
            (self.tr("CSV, public version"), ListForm.CSV, Edition.PUBLIC),
        ):
            menu.offer(words, (), partial(self._save, shown, form, edition))
        menu.insertSeparator(menu.actions()[3])
        menu.popup(spot)
        menu.setActiveAction(menu.actions()[0])

    def _save(self, shown: Shown, form: ListForm, edition: Edition) -> None:
        self._copies.save(*self._paper(shown, form, edition))

    def _paper(self, shown: Shown, form: ListForm, edition: Edition) -> Paper:
        """A table stays in the order of the screen; the document has groups of its own."""
        desk, texts = self._context.desk, self._texts(shown.filters)
        words = heading(shown.filters, shown.choices, texts, for_everybody=edition is Edition.PUBLIC)
        name = documents.action_list_name(desk.today(), words, texts, edition, form)
        as_given = form is not ListForm.PDF
        make = partial(documents.action_list, shown.rows, words, desk, texts, edition, form, as_given=as_given)
        return name, make

    def _texts(self, filters: Filters) -> Texts:
        """A list for one municipality or council is in the language that is written to it."""
        served: tuple[Municipality, ...] = ()
        with self._context.desk.read() as reader:
            if filters.council not in (ANY, NONE):
                served = tuple(councils.municipalities_of(reader, CouncilId(filters.council)))
            elif filters.municipality not in (ANY, NONE):
                served = tuple(reader.all(Municipality, id=filters.municipality))
        return documents.council_texts(served, self._context.voices)
