"""The end of an assignment: on a day, taken back as easily; or the whole municipality removed where it was a mistake."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.council_files import MunicipalityFile
from liaison_desk.domain.texts import DateStyle
from liaison_desk.services import municipalities
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.layout import STRETCH, box, fixed, frame, hbox, vbox
from liaison_desk.ui.place import TODAY


class Assignment(QWidget):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._file: MunicipalityFile | None = None
        self._ask = button(self.tr("End the assignment"), press=self._on_ask)
        self._resume = button(self.tr("Go on with the assignment"), press=self._on_resume)
        self._remove = button(self.tr("Remove the municipality"), press=self._on_remove)
        self._day = WhenField(
            context,
            self.tr("Your last day there"),
            only_days=True,
            note=self.tr("Councils, meetings and documents stay. The municipality leaves the list at the left."),
        )
        sure = button(self.tr("End the assignment"), says=self.tr("End the assignment on this day"), press=self._on_end)
        never = button(self.tr("Not now"), "ghost", press=self._close)
        day = hbox(fixed(self._day, 320), STRETCH)  # alone in a column it would be as tall as at full width
        self._strip = frame("well", vbox(day, hbox(sure, never, STRETCH), spacing=12, margins=(16, 12, 16, 12)))
        self._strip.hide()
        self._row = box(hbox(self._ask, self._resume, self._remove, STRETCH))
        self.setLayout(vbox(self._row, self._strip, spacing=8))

    def show_file(self, file: MunicipalityFile) -> None:
        if self._file is not None and self._file.municipality.id != file.municipality.id:
            self._strip.hide()
            self._row.show()
        self._file = file
        has_end = file.municipality.assigned_to is not None
        self._ask.setVisible(not has_end)
        self._resume.setVisible(has_end)
        self._remove.setVisible(file.can_be_removed)

    # -- doing
    def _on_ask(self) -> None:
        self._day.restore()  # what was written the last time was not kept, and may have been about another one
        self._day.show_day(self._context.today())
        self._row.hide()
        self._strip.show()
        self._day.setFocus()

    def _on_end(self) -> None:
        if self._file is None or not self._day.commit():
            return
        municipality, day = self._file.municipality, self._day.day
        if day is None:
            self._day.set_error(self.tr("Write the last day."))
            return
        outcome = self._context.attempt(Op.EDIT_MUNICIPALITY, municipalities.end, municipality.id, day)
        self._day.set_error(outcome.problem)
        if outcome:
            self._close()
            said = self._context.texts.near_date(day, self._context.today(), DateStyle.DAY)
            words = self.tr("The assignment in {name} ends {day}")
            self._context.say_undoable(words.format(name=municipality.short_name, day=said))

    def _on_resume(self) -> None:
        if self._file is None:
            return
        going_on = replace(self._file.municipality, assigned_to=None)
        if self._context.do(Op.EDIT_MUNICIPALITY, municipalities.save, going_on):
            self._ask.setFocus()
            self._context.say_undoable(self.tr("The assignment in {name} goes on").format(name=going_on.short_name))

    def _on_remove(self) -> None:
        if self._file is None:
            return
        municipality = self._file.municipality
        outcome = self._context.attempt(Op.REMOVE_MUNICIPALITY, municipalities.remove, municipality.id)
        if outcome:
            self._context.window.go(TODAY)
            self._context.say_undoable(self.tr("{name} is removed").format(name=municipality.short_name))
        else:
            self._context.window.say(outcome.problem)

    def _close(self) -> None:
        self._strip.hide()
        self._row.show()
        (self._ask if self._ask.isVisibleTo(self) else self._resume).setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._strip.isHidden():
            self._close()
        else:
            super().keyPressEvent(event)
