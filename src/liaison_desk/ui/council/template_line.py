"""One line of the agenda template as a field, with a grip to move it by."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QClipboard, QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.councils import TemplateItem, template_titles
from liaison_desk.services import unfinished
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.draft import Draft
from liaison_desk.ui.keys import MOVE_UP, caps
from liaison_desk.ui.kit import clean
from liaison_desk.ui.kit.fields import Field, LineEdit
from liaison_desk.ui.kit.grip import Grip
from liaison_desk.ui.kit.labels import set_ink, text
from liaison_desk.ui.kit.layout import fixed, grow, hbox, top, vbox
from liaison_desk.ui.kit.tokens import Size

NUMBER = 20  # the column of the numbers
BEFORE = Size.target + 4 + NUMBER + 4  # units to the left of a title


class TitleEdit(LineEdit):
    """A title. Several pasted lines are several titles; Backspace in an empty line asks for its removal."""

    entered = Signal()
    emptied = Signal()
    pasted = Signal(list)
    reached = Signal()

    @override
    def paste_clean(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        source = QGuiApplication.clipboard().mimeData(mode)
        titles = template_titles(clean.pasted(source)) if source is not None else []
        if len(titles) > 1:
            self.pasted.emit(titles)
        else:
            super().paste_clean(mode)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()


class StoredLine(QWidget):
    """A line of the template under its number; what is typed becomes its title."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.edit = TitleEdit(says="", role="small")
        self.grip = Grip(self.tr("Drag, or move with {keys}").format(keys="+".join(caps(MOVE_UP)[:-1]) + "+↑↓"))
        self._field = Field("", self.edit)
        self._number = text("", "small_strong", "text3", tabular=True)
        self._number.setMinimumHeight(self.edit.sizeHint().height())
        grip = vbox(self.grip, spacing=0, margins=(0, 4, 0, 0))  # in the middle of a field of one line
        self.setLayout(hbox(top(grip), top(fixed(self._number, NUMBER)), grow(self._field), spacing=4))
        self._draft = Draft(context, self.edit, self.edit.text, self.edit.setText, self._field.set_error)
        self.edit.textEdited.connect(self._on_edited)
        self.edit.editingFinished.connect(self.fold)

    def show_item(self, item: TemplateItem, number: int, says: str) -> None:
        self._number.setText(str(number))
        self.edit.setAccessibleName(says)
        self._draft.show(unfinished.key_of(item, "title"), item.title)
        if not self.edit.hasFocus():
            self.edit.home(False)

    def show_current(self, current: bool) -> None:
        """The line the buttons below act on."""
        set_ink(self._number, "accent_text" if current else "text3")

    def fold(self) -> bool:
        return self._draft.fold()

    def forget(self) -> None:
        self._draft.forget()

    def _on_edited(self, words: str) -> None:
        self._field.set_error("")
        self._draft.keep(words)
