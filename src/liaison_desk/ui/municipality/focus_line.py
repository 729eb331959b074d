"""One focus area as a field, and the challenges it answers to."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from liaison_desk.domain.agreements import AreaFile, FocusArea
from liaison_desk.domain.changes import Op
from liaison_desk.services import agreements, reference
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.fields.text import TextField
from liaison_desk.ui.kit.buttons import tool_button
from liaison_desk.ui.kit.fields import LineEdit, Select
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph, set_ink, text
from liaison_desk.ui.kit.layout import STRETCH, Item, fixed, grow, hbox, refill, top, vbox
from liaison_desk.ui.municipality.agreement_words import challenge_names

_NUMBER = 20  # units: the column of the numbers


class AreaLine(QWidget):
    """A focus area under its number; what is typed becomes its title."""

    reached = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._field = TextField(context, "", "title", role="small")
        self.edit = self._field.edit
        self._number = text("", "small_strong", "text3", tabular=True)
        self._number.setMinimumHeight(self.edit.sizeHint().height())
        self.setLayout(hbox(top(fixed(self._number, _NUMBER)), grow(self._field), spacing=4))
        self.edit.installEventFilter(self)

    def show_area(self, area: FocusArea, number: int) -> None:
        self._number.setText(str(number))
        self.edit.setAccessibleName(self.tr("Focus area {number}").format(number=number))
        self._field.show_row(area)

    def show_current(self, current: bool) -> None:
        """The line the buttons below act on."""
        set_ink(self._number, "accent_text" if current else "text3")

    def fold(self) -> bool:
        return self._field.fold()

    def forget(self) -> None:
        self._field.restore()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.reached.emit()
        return super().eventFilter(watched, event)


class Challenges(QWidget):
    """The challenges of the focus area one stands on: the guide's sixteen to choose from [004 box 1], and own ones."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._part: AreaFile | None = None
        self._title = paragraph("", "caption", "text3")
        self._column = vbox(spacing=2)
        self._choice = Select([], None, self.tr("Add a challenge"))
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choice.picked.connect(self._on_picked)
        edit = LineEdit(says=self.tr("Own challenge"), hint=self.tr("Own challenge"), role="small")
        self._own = KeptLine(context, "", edit, "challenge")
        edit.editingFinished.connect(self._on_own)
        self.setLayout(vbox(self._title, self._column, self._choice, self._own, spacing=6))

    def show_area(self, part: AreaFile | None) -> None:
        """None where one stands on no focus area."""
        self._part = part
        self.setVisible(part is not None)
        if part is None:
            return
        known = reference.challenges(self._context.texts.language)
        self._title.setText(self.tr("Challenges of “{title}”").format(title=part.area.title))
        names = challenge_names(part.challenges, known)
        pairs = zip(part.challenges, names, strict=True)
        refill(self._column, *(self._row(challenge, name) for challenge, name in pairs))
        free = [(key, words) for key, words in known.items() if key not in part.challenges]
        self._choice.set_options([(None, self.tr("Add a challenge")), *free], None)
        self._own.show_subject(part.area.id)

    def _row(self, challenge: str, name: str) -> Item:
        says = self.tr("Remove the challenge {name}").format(name=name)
        drop = tool_button(Icon.X, says, size=14, press=lambda: self._drop(challenge))
        return hbox(grow(vbox(STRETCH, paragraph(name, "small"), STRETCH, spacing=0)), top(drop), spacing=4)

    def _on_picked(self, challenge: object) -> None:
        if self._part is not None and isinstance(challenge, str):
            self._context.do(
                Op.EDIT_FOCUS_AREAS, agreements.set_challenges, self._part.area.id, [*self._part.challenges, challenge]
            )

    def _on_own(self) -> None:
        if self._part is None or not self._own.words:
            return
        area_id, wanted = self._part.area.id, [*self._part.challenges, self._own.words]
        self._own.settle(Op.EDIT_FOCUS_AREAS, lambda work: agreements.set_challenges(work, area_id, wanted))

    def _drop(self, challenge: str) -> None:
        if self._part is not None:
            left = [other for other in self._part.challenges if other != challenge]
            self._choice.setFocus()
            self._context.do(Op.EDIT_FOCUS_AREAS, agreements.set_challenges, self._part.area.id, left)
