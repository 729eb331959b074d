"""One more municipality for the officer, found in the register."""

import json
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.labels import label
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.register import RegisterEntry
from liaison_desk.services import municipalities, officers, reference
from liaison_desk.store.work import Work
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.draft import kept
from liaison_desk.ui.fields.municipality import MunicipalityField, approval_notice
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.fields import LineEdit, field
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.labels import elided, glyph, text
from liaison_desk.ui.kit.layout import STRETCH, Gap, box, frame, grow, hbox, middle, vbox
from liaison_desk.ui.place import Place

FAMILY = "panel:new_municipality"
KEY = f"{FAMILY}:municipality"  # where what is half-written is kept


class NewMunicipalityPanel(QFrame):
    """What is chosen and written stays when the panel is closed, and is there when it is opened next."""

    done = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "overlay")
        self.setAccessibleName(self.tr("New municipality"))
        self._context = context
        self._entry: RegisterEntry | None = None
        self.search = MunicipalityField(says=self.tr("Municipality"))
        with context.desk.read() as reader:
            officer = officers.current(reader)
        self.search.prefer(officer.officer.police_district if officer else "")
        self.area = LineEdit(says=self.tr("City area"), hint=self.tr("The whole municipality"))
        self._area_field = field(self.tr("City area"), self.area, self.tr("Only where you have a part of it."))
        self._name, self._about = elided("", "body_strong"), elided("", "small", "text2")
        self._number = text("", "small", "text3", tabular=True)
        another = tool_button(Icon.X, self.tr("Choose another municipality"), press=self._on_another)
        chosen = frame(
            "card",
            hbox(
                middle(glyph(Icon.LANDMARK, "text2")),
                grow(vbox(self._name, self._about, spacing=0)),
                self._number,
                middle(another),
                spacing=12,
                margins=(14, 8, 8, 8),
            ),
        )
        self._notice = approval_notice(context.texts)
        self._chosen = box(vbox(chosen, self._area_field, self._notice, spacing=12))
        self.add = button(self.tr("Add"), "primary", says=self.tr("Add the municipality"), press=self._assign)
        close = tool_button(Icon.X, self.tr("Close"), keys="Esc", press=self.done.emit)
        self.setLayout(
            vbox(
                hbox(text(self.tr("New municipality"), "h2"), STRETCH, close),
                self.search,
                self._chosen,
                Gap(4),
                hbox(STRETCH, self.add),
                spacing=12,
                margins=24,
            )
        )
        self._chosen.hide()
        self.add.hide()
        self._restore()
        self.search.typed.connect(self._keep)
        self.search.chosen.connect(self._on_chosen)
        self.area.textEdited.connect(self._on_area)

    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("Return"), self.tr("Add the municipality")),
            (caps("Esc"), self.tr("Close")),
        )

    def start(self) -> QWidget:
        return self.area if self._entry else self.search.edit

    # -- what is half-written
    def _keep(self) -> None:
        written = {
            "typed": self.search.edit.text(),
            "number": self._entry.number if self._entry else "",
            "area": self.area.text(),
        }
        self._context.saving.keep(KEY, json.dumps(written, ensure_ascii=False))

    def _restore(self) -> None:
        words = kept(self._context, FAMILY).get(KEY)
        written: dict[str, Any] = json.loads(words) if words else {}
        entry = next((entry for entry in reference.register() if entry.number == written.get("number")), None)
        self.search.show_words(written.get("typed", ""))
        self.area.setText(written.get("area", ""))
        if entry is not None:
            self._show_chosen(entry)

    # -- choosing
    def _on_chosen(self, entry: RegisterEntry) -> None:
        self._show_chosen(entry)
        self._keep()
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_chosen(self, entry: RegisterEntry) -> None:
        self._entry = entry
        self._name.setText(entry.display_name)
        form = label(self._context.texts, entry.language_form).lower()
        self._about.setText("  ·  ".join((entry.county, entry.police_district, form)))
        self._number.setText(entry.number)
        with self._context.desk.read() as reader:
            waits = municipalities.would_wait(reader, entry, self._context.today())
        self._notice.setVisible(waits)
        self._area_field.set_error("")
        self.search.hide()
        self._chosen.show()
        self.add.show()

    def _on_another(self) -> None:
        self._entry = None
        self._chosen.hide()
        self.add.hide()
        self.search.show()
        self.search.edit.setFocus()
        self._keep()

    def _on_area(self) -> None:
        self._area_field.set_error("")
        self._keep()

    # -- doing
    def _assign(self) -> None:
        entry, today, area = self._entry, self._context.today(), self.area.text()
        if entry is None:
            return

        def assigned(work: Work) -> Municipality:
            return municipalities.assign(work, entry, today, area)

        outcome = self._context.settle(Op.ADD_MUNICIPALITY, KEY, assigned)
        self._area_field.set_error(outcome.problem)
        if outcome.value is None:
            self.area.setFocus()
            return
        self.done.emit()
        self._context.window.go(Place("municipality", outcome.value.id))
        self._context.say_undoable(self.tr("{name} is added").format(name=outcome.value.short_name))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds what is chosen, or takes what is written in full."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self._entry is not None:
            self._assign()
        else:
            self.search.commit()
