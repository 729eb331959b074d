"""The editor of the entry line: Enter keeps it, and the keys of the meeting work from inside it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from typing_extensions import override

from liaison_desk.ui.line.chips import ChipText

MOST_LINES, LOW_LINES = 5, 3
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_REDO = [QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")]
_NONE = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class CaptureEdit(ChipText):
    """Keys with Ctrl or Alt that are not for writing are left to the meeting."""

    committed = Signal()
    stepped_on = Signal()  # Tab, where there are fields to step into
    kind_dropped = Signal()  # Backspace at the very start
    last_asked = Signal()  # the arrow up in an empty line
    undo_asked = Signal()  # Ctrl+Z and Ctrl+Y in an empty line
    redo_asked = Signal()

    def __init__(self, *, says: str, hint: str) -> None:
        super().__init__(says=says, hint=hint, most=MOST_LINES)
        self.has_fields = False

    @property
    def is_empty(self) -> bool:
        return self.document().isEmpty()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._is_for_meeting(event):
                event.ignore()
                return True
            if _is_undo(event) or _is_redo(event):  # or the window would take a step back behind a written line
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~_KEYPAD == _NONE
        if event.key() in _ENTER and plain:
            self.committed.emit()
        elif event.key() == Qt.Key.Key_Backspace and plain and self._is_at_start():
            self.kind_dropped.emit()
        elif event.key() == Qt.Key.Key_Up and plain and self.is_empty:
            self.last_asked.emit()
        elif _is_undo(event):
            self._go_back(self.document().isUndoAvailable(), self.undo, self.undo_asked.emit)
        elif _is_redo(event):
            self._go_back(self.document().isRedoAvailable(), self.redo, self.redo_asked.emit)
        elif self._is_for_meeting(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _go_back(self, has_letters: bool, letters: Callable[[], None], ask: Callable[[], None]) -> None:
        """The line's own letters first; then, with nothing in it, what was done in the meeting."""
        if has_letters:
            letters()
        elif self.is_empty:
            ask()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        if next and self.has_fields:
            self.stepped_on.emit()
            return True
        return super().focusNextPrevChild(next)

    def _is_at_start(self) -> bool:
        cursor = self.textCursor()
        return cursor.atStart() and not cursor.hasSelection()

    def _is_for_meeting(self, event: QKeyEvent) -> bool:
        """Ctrl+Enter; Ctrl or Alt and the arrows up and down."""
        modifiers = event.modifiers() & ~_KEYPAD
        if event.key() in _ENTER:
            return bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        return event.key() in _MOVES and bool(modifiers & ~Qt.KeyboardModifier.ShiftModifier)


def _is_undo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo)


def _is_redo(event: QKeyEvent) -> bool:
    """Ctrl+Y and Ctrl+Shift+Z on every system; Qt knows one or the other."""
    return event.matches(QKeySequence.StandardKey.Redo) or QKeySequence(event.keyCombination()) in _REDO
