"""The facts of a council: read at rest, and turned into fields to be changed in place."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout
from typing_extensions import override

from liaison_desk.ui.context import Context
from liaison_desk.ui.council.about_form import AboutForm
from liaison_desk.ui.council.shown import Shown
from liaison_desk.ui.council.words import facts_left, facts_right
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.closing import Closing
from liaison_desk.ui.kit.fact_lines import FactLines
from liaison_desk.ui.kit.layout import box, grow, hbox, vbox
from liaison_desk.ui.kit.rows import section

STACK_BELOW = 520  # units: narrower, the facts stand in one column


class AboutCard(Closing):
    """«Change» puts fields in the place of the facts; every field keeps its own value at once."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._shown: Shown | None = None
        self._form: AboutForm | None = None  # made when it is first needed: most visits only read
        self.change = button("", "link", press=self.toggle)
        missing = self.tr("Not stated")
        self._left, self._right = FactLines(missing=missing), FactLines(missing=missing)
        self._facts = hbox(grow(self._left), grow(self._right), spacing=8)
        self._view = box(self._facts)
        self._body = vbox(self._view, spacing=0)
        title = section(self.tr("About the council"), self.change)
        self.setLayout(vbox(title, self._body, spacing=8, margins=16))
        self._name_change()

    @property
    def is_open(self) -> bool:
        """Whether the fields are shown."""
        return self._form is not None and not self._form.isHidden()

    def show_council(self, shown: Shown) -> None:
        if self._shown is not None and self._shown.council.id != shown.council.id:
            self.close_form()
        self._shown = shown
        texts = self._context.texts
        self._left.show_facts(facts_left(shown, texts))
        self._right.show_facts(facts_right(shown, texts))
        if self._form is not None:
            self._form.show_council(shown)

    def toggle(self) -> None:
        if self.is_open:
            self.close_form()
            self.change.setFocus()
        else:
            self.open_form()

    def open_form(self) -> None:
        if self._shown is None:
            return
        if self._form is None:
            self._form = AboutForm(self._context)
            self._body.addWidget(self._form)
        self._form.show_council(self._shown)
        self._view.hide()
        self._form.show()
        self._form.name.edit.setFocus(Qt.FocusReason.OtherFocusReason)
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
        self._facts.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)

    def _name_change(self) -> None:
        self.change.setText(self.tr("Done") if self.is_open else self.tr("Change"))
        says = self.tr("Done changing the council") if self.is_open else self.tr("Change the council")
        self.change.setAccessibleName(says)

    @override
    def on_escape(self) -> bool:
        if not self.is_open:
            return False
        self.toggle()
        return True
