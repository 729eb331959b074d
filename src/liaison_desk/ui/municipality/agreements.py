"""The agreements of a municipality: their story in one line, what they say, and the revisions before."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from typing_extensions import override

from liaison_desk.domain.agreements import AgreementFile, PeriodFile
from liaison_desk.domain.changes import Op
from liaison_desk.domain.council_files import MunicipalityFile
from liaison_desk.domain.ids import MunicipalityId
from liaison_desk.services import agreements
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.changing import Changing
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph, text
from liaison_desk.ui.kit.layout import box, clear, grow, hbox, refill, vbox
from liaison_desk.ui.kit.rows import facts, section
from liaison_desk.ui.kit.status import Pill
from liaison_desk.ui.municipality.agreement_form import AgreementForm
from liaison_desk.ui.municipality.agreement_words import agreement_name, period_facts, period_words, steps

_VALUES_FROM = 120  # units: the column of the names


class AgreementsCard(QFrame):
    """One part for each agreement. An agreement is voluntary: where there is none, nothing is asked for."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._municipality_id = MunicipalityId("")
        self._parts: dict[str, AgreementPart] = {}
        self._new = button(self.tr("New agreement"), "link", press=self._on_new)
        self._column = vbox(spacing=20)
        self._nothing = paragraph(
            self.tr("No agreement is recorded. It is voluntary; one that is offered can stand here too."),
            "small",
            "text2",
        )
        self.setLayout(
            vbox(section(self.tr("Agreements"), self._new), self._nothing, self._column, spacing=12, margins=16)
        )

    def show_file(self, file: MunicipalityFile) -> None:
        self._municipality_id = file.municipality.id
        before, self._parts = self._parts, {}
        wanted = {agreement.agreement.id for agreement in file.agreements}
        spare = [key for key, part in before.items() if key not in wanted and part.is_as_new]
        for agreement in file.agreements:
            key = agreement.agreement.id
            known = key if key in before or not spare else spare.pop(0)
            part = before.pop(known, None) or AgreementPart(self._context)
            part.show_agreement(agreement)
            self._column.addWidget(part)
            self._parts[agreement.agreement.id] = part
        focus = QApplication.focusWidget()
        for gone in before.values():
            if focus is not None and gone.isAncestorOf(focus):
                self._new.setFocus()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._nothing.setVisible(not self._parts)

    def leave(self) -> None:
        for part in list(self._parts.values()):  # what is folded shows the page anew
            part.leave()

    def _on_new(self) -> None:
        made = self._context.do(Op.ADD_AGREEMENT, agreements.add, self._municipality_id)
        if made:
            self._parts[made.agreement.id].open_form()


class AgreementPart(Changing[AgreementForm]):
    """Its story, what it says now, and what it said before."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._file: AgreementFile | None = None
        self._name = text("", "body_strong")
        self._story = Flow(spacing=6)
        self._steps: list[Pill] = []
        self._about = paragraph("", "small", "text2")
        self._more = button("", "link", press=self._on_more)
        self._periods = vbox(spacing=16)
        self._whole = box(self._periods)
        self._whole.hide()
        self.view.setLayout(vbox(self._story, self._about, self._whole, spacing=10))
        head = hbox(grow(self._name), self._more, self.change, spacing=12)
        self.setLayout(vbox(head, self.body, spacing=8))

    @property
    def is_as_new(self) -> bool:
        """Whether nothing has been opened in it: it can show another agreement."""
        return self.form is None and self._whole.isHidden()

    def show_agreement(self, file: AgreementFile) -> None:
        self._file = file
        self._name.setText(agreement_name(file, self._context.texts))
        self._show_story(file)
        period = file.newest.period
        self._about.setText(period.scope or period.parties)
        self._about.setVisible(bool(self._about.text()))
        self._show_periods()
        if self.form is not None:
            self.form.show_agreement(file)
        self.name_change()

    @override
    def make_form(self) -> AgreementForm | None:
        return AgreementForm(self._context) if self._file is not None else None

    @override
    def fill_form(self, form: AgreementForm) -> None:
        if self._file is not None:
            form.show_agreement(self._file)

    @override
    def enter_form(self, form: AgreementForm) -> None:
        form.first.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def says(self) -> str:
        says = self.tr("Done changing: {name}") if self.is_open else self.tr("Change: {name}")
        return says.format(name=self._name.text())

    @override
    def leave(self) -> None:
        if self.form is not None:
            self.form.leave()

    def _show_story(self, file: AgreementFile) -> None:
        told = steps(file, self._context.texts, self._context.today())
        if len(told) != len(self._steps):
            clear(self._story)
            self._steps = [Pill("") for _ in told]
            for pill in self._steps:
                if pill is not self._steps[0]:
                    arrow = glyph(Icon.CHEVRON_RIGHT, "text3", 14)
                    arrow.setFixedHeight(pill.height())
                    self._story.addWidget(arrow)
                self._story.addWidget(pill)
        for pill, step in zip(self._steps, told, strict=True):
            pill.show_state(step.words, step.tone, step.icon)

    def _show_periods(self) -> None:
        """Made only while they are unfolded."""
        if self._file is None or self._whole.isHidden():
            clear(self._periods)
            return
        earlier = [self._period(part, with_areas=True) for part in reversed(self._file.earlier)]
        refill(self._periods, self._period(self._file.newest, with_areas=False), *earlier)

    def _period(self, file: PeriodFile, *, with_areas: bool) -> QWidget:
        """One revision, as it was. The newest one's focus areas have a card of their own."""
        texts = self._context.texts
        pairs = period_facts(file.period, texts)
        if with_areas and file.areas:
            titles = [f"{number}. {part.area.title}" for number, part in enumerate(file.areas, 1)]
            pairs.append((self.tr("Focus areas"), "\n".join(titles)))
        title = text(period_words(file.period, texts), "small_strong")
        return box(vbox(title, facts(pairs, _VALUES_FROM), spacing=6))

    def _on_more(self) -> None:
        self._whole.setVisible(self._whole.isHidden())
        self._show_periods()
        self.name_change()

    @override
    def name_change(self) -> None:
        super().name_change()
        self._more.setVisible(not self.is_open)
        words = self.tr("See the whole agreement") if self._whole.isHidden() else self.tr("Fold the agreement")
        self._more.setText(words)
        self._more.setAccessibleName(f"{words}: {self._name.text()}")
