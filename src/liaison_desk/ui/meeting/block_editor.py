"""A line being changed where it stands: its words, and for an action item its owner and deadline."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.minutes import Entry
from liaison_desk.services import owners
from liaison_desk.services.actions import Owner
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.guard import Guard
from liaison_desk.ui.fields.person import PersonField
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import STRETCH, box, fixed, hbox, vbox
from liaison_desk.ui.kit.textedit import TextEdit
from liaison_desk.ui.meeting.half_line import HalfLine, from_text

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BlockEditor(QWidget):
    """Enter keeps the change, Shift+Enter is a new line, Esc gives it up."""

    kept = Signal()
    given_up = Signal()
    typed = Signal(str)  # what stands here, to be handed in again as the draft

    def __init__(
        self,
        context: Context,
        entry: Entry,
        action: ActionItem | None,
        people: Callable[[], Sequence[Candidate]],
        draft: str | None,
    ) -> None:
        super().__init__()
        half = from_text(draft) if draft else None
        self.entry = entry
        self.text = TextEdit(half.words if half else entry.text, says=self.tr("Change the text"), least=1)
        self.text.edited.connect(self._tell)
        self.text.installEventFilter(self)
        self._owner = PersonField(context, "", people, says=self.tr("Owner"), hint=self.tr("Owner"), offers_words=True)
        self._deadline = WhenField(context, "", says=self.tr("Deadline"), hint=self.tr("Deadline"))
        self._problem = paragraph("", "small", "danger")
        self._problem.hide()
        guard = Guard(context)
        self.text.textChanged.connect(lambda: guard.look_at(self.words))
        guard.look_at(self.words)
        fields = box(Flow(fixed(self._owner, 260), fixed(self._deadline, 280)))
        self._action = action
        if half is not None:
            self._owner.show_value(half.owner)
            self._deadline.show_value(half.deadline)
        elif action is not None:
            self._owner.show_value(owners.standing(Owner(action.owner_words, action.owner_id)))
            self._deadline.show_value(action.deadline)
        for field, typed in ((self._owner, half.owner_typed), (self._deadline, half.deadline_typed)) if half else ():
            if typed:
                field.put(typed)
        self._owner.chosen.connect(self._tell)
        self._deadline.changed.connect(self._tell)
        for field in (self._owner, self._deadline):
            field.edit.textChanged.connect(self._tell)
        keep = button(self.tr("Keep"), dim="small", hint="Enter", press=self._keep)
        give_up = button(self.tr("Cancel"), "ghost", dim="small", hint="Esc", press=self.given_up.emit)
        self.setLayout(vbox(self.text, guard, fields, self._problem, hbox(keep, give_up, STRETCH), spacing=8))
        fields.setVisible(action is not None)  # not before: without a parent it would be a window that takes the focus

    def start(self, *, at_owner: bool) -> None:
        """With the keyboard in the words, or in the owner where that is what is missing."""
        if at_owner and self._action is not None:
            self._owner.edit.setFocus()
            self._owner.edit.selectAll()
        else:
            self.text.setFocus()
            self.text.moveCursor(QTextCursor.MoveOperation.End)

    @property
    def words(self) -> str:
        return self.text.toPlainText()

    @property
    def owner(self) -> Owner | None:
        """None where it is no action item; `Owner()` where it has no owner."""
        if self._action is None:
            return None
        return owners.owner_of(self._owner.value) if self._owner.value else Owner()

    @property
    def deadline(self) -> Deadline | None:
        return self._deadline.value if self._action is not None else None

    def show_problem(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def settle(self) -> bool:
        """Whether all that is written here is certain."""
        return self._action is None or (self._owner.commit() and self._deadline.commit())

    def _half(self) -> HalfLine:
        return HalfLine(
            self.entry.kind,
            self.words,
            self._owner.value,
            self._owner.half,
            self._deadline.value,
            self._deadline.half,
        )

    def _tell(self) -> None:
        self.typed.emit(self._half().as_text())

    def _keep(self) -> None:
        if self.settle():
            self.kept.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the fields have no use for: their Enter once it is taken, Esc once nothing is left to give up."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in _ENTER:
            self._keep()
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.text
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _ENTER
            and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        ):
            self._keep()
            return True
        return super().eventFilter(watched, event)
