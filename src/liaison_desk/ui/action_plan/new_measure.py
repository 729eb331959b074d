"""Where a new measure is written: under which focus area, and what is to be done. What is typed is kept."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from typing_extensions import override

from liaison_desk.domain.action_plans import PlanArea
from liaison_desk.domain.changes import Op
from liaison_desk.services import action_plans
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.guard import Guard
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.kit.buttons import Kbd, button
from liaison_desk.ui.kit.closing import Closing
from liaison_desk.ui.kit.fields import InputBar, Select, field
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import STRETCH, hbox, vbox


class NewMeasure(Closing):
    """Enter adds, and the line is ready for the next; Esc closes it."""

    added = Signal(str)  # the id of the measure
    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self.area = Select([], None, self.tr("Focus area"))
        bar = InputBar(
            Icon.PLUS, self.tr("What is to be done"), "", Kbd("Enter"), says=self.tr("New measure"), dim="normal"
        )
        self.line = KeptLine(context, self.tr("New measure"), bar, "measure")
        self.line.entered.connect(self._add)
        guard = Guard(context)
        self.line.edit.textChanged.connect(lambda words: guard.look_at(words))
        add = button(self.tr("Add"), "primary", says=self.tr("Add the measure"), press=self._on_add)
        close = button(self.tr("Close"), press=self.closed.emit)
        self.setLayout(
            vbox(
                field(self.tr("Focus area"), self.area),
                self.line,
                guard,
                hbox(add, close, STRETCH),
                spacing=12,
                margins=12,
            )
        )
        self.hide()

    def show_areas(self, period_id: str, areas: Sequence[PlanArea]) -> None:
        options = [(part.file.area.id, part.file.area.title) for part in areas]
        kept = self.area.value()
        first = options[0][0] if options else None
        self.area.set_options(options, kept if kept in dict(options) else first)
        self.line.show_subject(period_id)

    def start(self, area_id: str) -> None:
        if area_id:
            self.area.set_value(area_id)
        self.show()
        self.line.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_add(self) -> None:
        if self.line.words:
            self._add(self.line.words)
        else:
            self.line.set_error(self.tr("Write what is to be done."))
            self.line.edit.setFocus()

    def _add(self, title: str) -> None:
        area_id = str(self.area.value())
        outcome = self.line.settle(Op.ADD_MEASURE, lambda work: action_plans.add_measure(work, area_id, title))
        if outcome.value is not None:
            self.added.emit(outcome.value.id)

    @override
    def on_escape(self) -> bool:
        self.closed.emit()
        return True
