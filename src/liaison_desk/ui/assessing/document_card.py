"""Who may read a document that has no cases: all of it, or none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from liaison_desk.ui.assessing.line import PartLine
from liaison_desk.ui.assessing.part import AssessedPart
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import box, refill, vbox
from liaison_desk.ui.kit.rows import section


class DocumentCard(QFrame):
    """Only its state until it has been assessed, or the officer wants to. The line stays alive, and the keyboard with
    it."""

    look_asked = Signal()  # at the public version

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._part: AssessedPart | None = None
        self._line: PartLine | None = None
        self._begin = button(self.tr("Assess the document"), name=Icon.GLOBE, press=self._unfold)
        self._look = button(self.tr("Look at the public version"), name=Icon.GLOBE, press=self.look_asked.emit)
        self._rows = vbox(spacing=0)
        self._state = paragraph("", "small", "text2")
        steps = box(Flow(self._begin, self._look, spacing=8))
        self.setLayout(vbox(section(self.tr("Public access")), self._rows, self._state, steps, spacing=12))

    def show_part(self, part: AssessedPart, state: str, *, can_be_looked_at: bool) -> None:
        """`state` is what comes of the public version."""
        is_other = self._part is None or self._part.key != part.key
        self._part = part
        if is_other:
            self._line = None
            refill(self._rows)
        if part.assessment is not None:
            self._open(part)
        elif self._line is not None:
            self._line.show_part(part)
        self._begin.setVisible(self._line is None)
        self._state.setText(state)
        self._look.setVisible(can_be_looked_at)

    def fold(self) -> None:
        if self._line is not None:
            self._line.fold()

    def _open(self, part: AssessedPart) -> PartLine:
        if self._line is None:
            self._line = PartLine(self._context, part, PartLine.start)
            refill(self._rows, self._line)
        self._line.show_part(part)
        return self._line

    def _unfold(self) -> None:
        if self._part is not None:
            line = self._open(self._part)
            self._begin.hide()
            line.start()
