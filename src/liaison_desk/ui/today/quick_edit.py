"""The editor of the quick line: Enter makes of it what it is to become, and two keys say what that is."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from liaison_desk.domain.quick import QuickKind
from liaison_desk.ui.kit import clean
from liaison_desk.ui.line.chips import ChipText

MOST_LINES = 4
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KINDS = {Qt.Key.Key_L: QuickKind.CALL, Qt.Key.Key_T: QuickKind.ACTION}
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class QuickEdit(ChipText):
    committed = Signal()
    kind_asked = Signal(object)  # QuickKind
    kind_dropped = Signal()  # Backspace at the very start
    left = Signal()  # Esc

    def __init__(self, *, says: str, hint: str) -> None:
        super().__init__(says=says, hint=hint, most=MOST_LINES, role="body")

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _kind(event):
            event.accept()  # or the window would open a panel for it
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~_KEYPAD == Qt.KeyboardModifier.NoModifier
        kind, cursor = _kind(event), self.textCursor()
        if event.key() in _ENTER:
            self.committed.emit()
        elif kind is not None:
            self.kind_asked.emit(kind)
        elif event.key() == Qt.Key.Key_Escape and not cursor.hasSelection():
            self.left.emit()
        elif event.key() == Qt.Key.Key_Backspace and plain and cursor.atStart() and not cursor.hasSelection():
            self.kind_dropped.emit()
        else:
            super().keyPressEvent(event)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """It is one line, whatever is pasted."""
        self.insertPlainText(clean.line(clean.pasted(source)))
        self.ensureCursorVisible()


def _kind(event: QKeyEvent) -> QuickKind | None:
    is_ctrl = event.modifiers() & ~_KEYPAD == Qt.KeyboardModifier.ControlModifier
    return _KINDS.get(Qt.Key(event.key())) if is_ctrl else None
