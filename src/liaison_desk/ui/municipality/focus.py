"""The focus areas of an agreement's period: read at rest, and put in order, tagged and written anew in place."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.agreements import AgreementFile, AreaFile
from liaison_desk.domain.council_files import MunicipalityFile
from liaison_desk.domain.progress import Progress, done_words, progress_sentence
from liaison_desk.domain.texts import Texts
from liaison_desk.services import reference
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.changing import Changing
from liaison_desk.ui.kit.labels import elided, paragraph, set_words, text
from liaison_desk.ui.kit.layout import STRETCH, box, fixed, grow, hbox, top, vbox
from liaison_desk.ui.kit.row_pool import RowPool
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.kit.status import Bar
from liaison_desk.ui.municipality.agreement_words import agreement_name, challenge_names
from liaison_desk.ui.municipality.focus_editor import FocusEditor
from liaison_desk.ui.place import Place

_NUMBER = 20  # units: the column of the numbers


class FocusCards(QWidget):
    """A card for each agreement: a school's focus areas are not the municipality's."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._cards: dict[str, FocusCard] = {}
        self._column = vbox(spacing=16)
        self.setLayout(self._column)

    def show_file(self, file: MunicipalityFile) -> None:
        before, self._cards = self._cards, {}
        several = len(file.agreements) > 1
        wanted = {agreement.agreement.id for agreement in file.agreements}
        spare = [key for key, card in before.items() if key not in wanted and card.is_as_new]
        for agreement in file.agreements:
            key = agreement.agreement.id
            known = key if key in before or not spare else spare.pop(0)
            card = before.pop(known, None) or FocusCard(self._context)
            card.show_agreement(
                agreement, agreement_name(agreement, self._context.texts) if several else "", file.progress
            )
            self._column.addWidget(card)
            self._cards[key] = card
        for gone in before.values():
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.setVisible(bool(self._cards))

    def leave(self) -> None:
        for card in list(self._cards.values()):  # what is folded shows the page anew
            card.leave()


class FocusCard(Changing[FocusEditor]):
    """The areas of the newest period. What earlier periods had stands with the agreement."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._file: AgreementFile | None = None
        self._whose = elided("", "small", "text2")
        self._reading = vbox(spacing=10)
        self._pool = RowPool(self._reading, _AreaRow)
        self.view.setLayout(self._reading)
        self._plan = button(self.tr("The action plan"), "link", press=self._open_plan)
        title = section(self.tr("Focus areas"), self.change)
        self.setLayout(vbox(title, self._whose, self.body, hbox(self._plan, STRETCH), spacing=8, margins=16))

    @property
    def is_as_new(self) -> bool:
        """Whether nothing has been opened in it: it can show another agreement."""
        return self.form is None

    def show_agreement(self, file: AgreementFile, whose: str, progress: Mapping[str, Progress]) -> None:
        """`whose` is the agreement's name where there are several; `progress` that of its areas."""
        self._file = file
        set_words(self._whose, whose)
        areas = file.newest.areas
        known = reference.challenges(self._context.texts.language) if areas else {}
        rows = self._pool.take(len(areas), self._none)
        for number, (row, part) in enumerate(zip(rows, areas, strict=True), 1):
            row.show_area(number, part, known, progress.get(part.area.id), self._context.texts)
        self._plan.setVisible(bool(areas))
        of_whom = f": {whose}" if whose else ""
        self._plan.setAccessibleName(self.tr("The action plan") + of_whom)
        if self.form is not None:
            self.form.show_period(file.newest)
        self.name_change()

    @override
    def make_form(self) -> FocusEditor | None:
        return FocusEditor(self._context) if self._file is not None else None

    @override
    def fill_form(self, form: FocusEditor) -> None:
        if self._file is not None:
            form.show_period(self._file.newest)

    @override
    def enter_form(self, form: FocusEditor) -> None:
        form.start()

    @override
    def says(self) -> str:
        says = self.tr("Done changing the focus areas") if self.is_open else self.tr("Change the focus areas")
        whose = self._whose.text()
        return f"{says}: {whose}" if whose else says

    @override
    def leave(self) -> None:
        if self.form is not None:
            self.form.leave(is_open=self.is_open)

    def _none(self) -> QWidget:
        return paragraph(self.tr("None are written down for this period."), "small", "text2")

    def _open_plan(self) -> None:
        if self._file is not None:
            subject, period = self._file.agreement.municipality_id, self._file.newest.period
            self._context.window.go(Place("action_plan", subject, period.id))


class _AreaRow(QWidget):
    """An area that is only read: its title, the challenges it answers to, and how far its measures have come."""

    def __init__(self) -> None:
        super().__init__()
        self._number = text("", "small_strong", "text3", tabular=True)
        self._title = paragraph("", "small")
        self._tags = paragraph("", "caption", "text3")
        self._bar = Bar(0, says="")
        self._done = text("", "caption", "text2", tabular=True)
        self._so_far = box(hbox(grow(vbox(STRETCH, self._bar, STRETCH, spacing=0)), self._done, spacing=10))
        words = vbox(self._title, self._tags, self._so_far, spacing=2)
        self.setLayout(hbox(top(fixed(self._number, _NUMBER)), grow(words), spacing=4))

    def show_area(
        self, number: int, part: AreaFile, known: dict[str, str], so_far: Progress | None, texts: Texts
    ) -> None:
        self._number.setText(str(number))
        self._title.setText(part.area.title)
        set_words(self._tags, ", ".join(challenge_names(part.challenges, known)))
        self._so_far.setVisible(so_far is not None)
        if so_far is not None:
            self._bar.show_value(so_far.share, says=progress_sentence(part.area.title, so_far, texts))
            self._done.setText(done_words(so_far, texts))
