"""What is done to lines that are kept already, in the notes as in the minutes."""

from PySide6.QtCore import QObject

from liaison_desk.domain.changes import Op
from liaison_desk.domain.ids import EntryId, ItemId
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.services import minutes
from liaison_desk.ui.context import Context
from liaison_desk.ui.meeting.block_editor import BlockEditor


class EntryDoing(QObject):
    """One per part. What stands against a change is said where one writes, else at the bottom of the window."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def keep_typed(self, entry: Entry, words: str) -> None:
        """The new words are kept at every key, until they are the line's words."""
        self._context.saving.keep(entry_key(entry), words or None)

    def keep_edit(self, editor: BlockEditor) -> bool:
        entry = editor.entry
        outcome = self._context.settle(
            Op.EDIT_ENTRY,
            entry_key(entry),
            lambda work: minutes.edit_entry(work, entry.id, editor.words, owner=editor.owner, deadline=editor.deadline),
        )
        if not outcome:
            editor.show_problem(outcome.problem)
        return bool(outcome)

    def change_kind(self, entry: Entry, kind: EntryKind) -> bool:
        return self._context.do(Op.CHANGE_ENTRY_KIND, minutes.change_kind, entry.id, kind) is not None

    def move(self, entry: Entry, step: int) -> None:
        self._context.do(Op.MOVE_ENTRY, minutes.move_entry, entry.id, step)

    def place(self, entry: Entry, item_id: ItemId, before: EntryId | None = None) -> bool:
        return self._context.do(Op.MOVE_ENTRY, minutes.place_entry, entry.id, item_id, before) is not None

    def say_moved(self) -> None:
        self._context.say_undoable(self.tr("The line is moved to another item"))

    def remove(self, entry: Entry) -> bool:
        outcome = self._context.attempt(Op.REMOVE_ENTRY, minutes.remove_entry, entry.id)
        if outcome:
            self._context.say_undoable(self.tr("The line is removed"))
        else:
            self._context.window.say(outcome.problem)
        return bool(outcome)


def entry_key(entry: Entry) -> str:
    """Where the new words of a kept line are kept until they are its words."""
    return f"entry|{entry.id}"
