"""Ctrl+Z where one writes takes back letters first; with none of them left it is the window's, as everywhere else."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence


def passes_on(event: QEvent, *, can_undo: bool, can_redo: bool) -> bool:
    """Whether an editor is asked about a key it has no use for. It must ignore the event and say that it is done."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
    return (undo and not can_undo) or (redo and not can_redo)
