"""Ctrl+Z and Ctrl+Y in an empty line: this meeting's steps, and never what was done on another page."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from liaison_desk.domain.changes import ChangeSet
from liaison_desk.domain.ids import MeetingId
from liaison_desk.services import minutes
from liaison_desk.ui.context import Context


class TakingBack(QObject):
    def __init__(self, context: Context, meeting_id: Callable[[], MeetingId | None], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._meeting_id = context, meeting_id

    def undo(self) -> None:
        self._go(
            self._context.desk.next_undo(), self._context.undo, self.tr("There is nothing to undo in this meeting.")
        )

    def redo(self) -> None:
        self._go(
            self._context.desk.next_redo(), self._context.redo, self.tr("There is nothing to redo in this meeting.")
        )

    def _go(self, step: ChangeSet | None, act: Callable[[], None], nothing: str) -> None:
        """What was done elsewhere one cannot see from here."""
        meeting_id = self._meeting_id()
        if step is not None and meeting_id is not None and not minutes.concerns(step, meeting_id):
            self._context.window.say(nothing)
        else:
            act()
