"""The facts of a council: read at rest, and turned into fields to be changed in place."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from typing_extensions import override

from liaison_desk.ui.context import Context
from liaison_desk.ui.council.about_form import AboutForm
from liaison_desk.ui.council.shown import Shown
from liaison_desk.ui.council.words import facts_left, facts_right
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.changing import Changing
from liaison_desk.ui.kit.fact_lines import FactLines
from liaison_desk.ui.kit.layout import Pairs, vbox
from liaison_desk.ui.kit.rows import section

STACK_BELOW = 520  # units: narrower, the facts stand in one column


class AboutCard(Changing[AboutForm]):
    """What is not stated is said too."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._shown: Shown | None = None
        missing = self.tr("Not stated")
        self._left, self._right = FactLines(missing=missing), FactLines(missing=missing)
        self._columns = Pairs(STACK_BELOW, spacing=8)
        self.view.setLayout(self._columns.pair(self._left, self._right))
        title = section(self.tr("About the council"), self.change)
        self.setLayout(vbox(title, self.body, spacing=8, margins=16))
        self.name_change()

    def show_council(self, shown: Shown) -> None:
        if self._shown is not None and self._shown.council.id != shown.council.id:
            self.close_form()
        self._shown = shown
        texts = self._context.texts
        self._left.show_facts(facts_left(shown, texts))
        self._right.show_facts(facts_right(shown, texts))
        if self.form is not None:
            self.form.show_council(shown)

    @override
    def make_form(self) -> AboutForm | None:
        return AboutForm(self._context) if self._shown is not None else None

    @override
    def fill_form(self, form: AboutForm) -> None:
        if self._shown is not None:
            form.show_council(self._shown)

    @override
    def enter_form(self, form: AboutForm) -> None:
        form.name.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def says(self) -> str:
        return self.tr("Done changing the council") if self.is_open else self.tr("Change the council")

    @override
    def leave(self) -> None:
        if self.form is not None:
            self.form.leave()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._columns.fit(self.width() / theme.current().scale)
