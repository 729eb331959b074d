"""What is done with lines that are kept already: changed where they stand, made another kind, moved, removed."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from liaison_desk.domain.agenda import cases_in_order
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import EntryId, ItemId
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.ui.context import Context
from liaison_desk.ui.meeting.block_editor import BlockEditor
from liaison_desk.ui.meeting.entries import EntryDoing, entry_key
from liaison_desk.ui.meeting.entry_lines import EntryLines


class KeptLines(QObject):
    """Does what the lines ask for. What is half-changed stays so until it is kept or given up."""

    moved = Signal(object)  # ItemId: the line stands under another item now
    left = Signal(object)  # EntryId: nothing is changed any more, and the keyboard is free

    def __init__(self, context: Context, lines: EntryLines) -> None:
        super().__init__(lines)
        self._lines = lines
        self._file: MeetingFile | None = None
        self._doing = EntryDoing(context, self)
        self._edits: dict[EntryId, str] = {}
        lines.edit_asked.connect(self.change)
        lines.kind_asked.connect(self.change_kind)
        lines.move_asked.connect(self._move)
        lines.item_move_asked.connect(self._move_to_item)
        lines.remove_asked.connect(self._remove)
        lines.kept.connect(self._keep)
        lines.typed.connect(self._on_typed)
        lines.given_up.connect(self._forget)

    def show_file(self, file: MeetingFile, drafts: Mapping[str, str]) -> None:
        """`drafts` are the newest ones, on the disk or not."""
        keys = {entry.id: entry_key(entry) for entry in file.entries}
        self._edits = {entry_id: drafts[key] for entry_id, key in keys.items() if key in drafts}
        self._file = file

    @property
    def has_edits(self) -> bool:
        return bool(self._edits)

    # -- changing one where it stands
    def change(self, entry: Entry, *, at_owner: bool = False) -> None:
        if not self._is_open or not self.settle():
            return
        block = self._lines.block_of(entry.id)
        if block is not None and self._file is not None:
            self._lines.edit(block, self._file, self._edits.get(entry.id), at_owner=at_owner)

    def change_last(self) -> None:
        if self._lines.last is not None:
            self.change(self._lines.last.entry)

    @property
    def changing(self) -> str:
        """The id of the line that is being changed, or nothing."""
        block = self._lines.editing
        return block.entry.id if block else ""

    def go_on(self, entry_id: EntryId) -> None:
        """Change this line where none is being changed yet."""
        block = self._lines.block_of(entry_id)
        if block is not None and self._lines.editing is None:
            self.change(block.entry)

    def resume(self) -> None:
        """A line that was being changed, before a crash or on another item, is being changed again."""
        for entry in self._file.entries if self._file else ():
            if entry.id in self._edits and self._lines.block_of(entry.id):
                self.change(entry)
                return

    def settle(self) -> bool:
        """What is being changed becomes what it is. False where it cannot yet: it stays as it is."""
        block = self._lines.editing
        editor = block.editor if block else None
        return editor is None or (editor.settle() and self._save(editor))

    def _keep(self, editor: BlockEditor) -> None:
        if self._save(editor):
            self.left.emit(editor.entry.id)

    def _save(self, editor: BlockEditor) -> bool:
        if not self._doing.keep_edit(editor):
            return False
        self._edits.pop(editor.entry.id, None)
        block = self._lines.block_of(editor.entry.id)
        if block is not None:
            block.stop_editing()
        return True

    def _on_typed(self, entry: Entry, draft: str) -> None:
        self._edits[entry.id] = draft
        self._doing.keep_typed(entry, draft)

    def _forget(self, entry: Entry) -> None:
        self._edits.pop(entry.id, None)
        self._doing.keep_typed(entry, "")
        self.left.emit(entry.id)

    # -- its kind and place
    def change_kind(self, entry: Entry, kind: EntryKind) -> None:
        beside = self._lines.beside(entry.id)
        if self._doing.change_kind(entry, kind):
            self._stand_on_or(entry.id, beside)

    def make_action(self) -> None:
        """The chosen line, or the last one, becomes an action item and asks for its owner."""
        block = self._lines.current or self._lines.last
        if block is None or not self._is_open or not self.settle():
            return
        entry = block.entry
        if entry.kind is not EntryKind.ACTION:
            self._doing.change_kind(entry, EntryKind.ACTION)
        self.change(entry, at_owner=True)

    def move_current(self, step: int) -> None:
        if self._lines.current is not None and self._lines.editing is None:
            self._move(self._lines.current.entry, step)

    def move_current_to_item(self, step: int) -> None:
        if self._lines.current is not None and self._lines.editing is None:
            self._move_to_item(self._lines.current.entry, step)

    def _move_to_item(self, entry: Entry, step: int) -> None:
        """One goes along with it; at the ends of the agenda it stays where it is."""
        cases = [case.id for case in cases_in_order(self._file.items)] if self._file else []
        at = cases.index(entry.item_id) + step if entry.item_id in cases else -1
        if 0 <= at < len(cases) and self._is_open and self._doing.place(entry, cases[at]):
            self.moved.emit(cases[at])
            self.stand_on(entry.id)

    def place(self, entry: Entry, item_id: ItemId, before: EntryId | None) -> None:
        """Where it was let go with the mouse, which stays where it is: so does the page."""
        if self._is_open and self.settle() and self._doing.place(entry, item_id, before):
            self.stand_on(entry.id)
            if item_id != entry.item_id:
                self._doing.say_moved()

    def _move(self, entry: Entry, step: int) -> None:
        self._doing.move(entry, step)
        self.stand_on(entry.id)

    def _remove(self, entry: Entry) -> None:
        beside = self._lines.beside(entry.id)
        if not self._doing.remove(entry):
            return
        self._stand_on_or(entry.id, beside)

    def _stand_on_or(self, entry_id: EntryId, beside: EntryId | None) -> None:
        """On the line beside it where it is shown no more."""
        target = entry_id if self._lines.block_of(entry_id) else beside
        if target is not None:
            self.stand_on(target)
        else:
            self.left.emit(entry_id)

    def stand_on(self, entry_id: EntryId) -> bool:
        """False where the line is not among them."""
        return self._lines.stand_on(entry_id)

    @property
    def _is_open(self) -> bool:
        return self._file is not None and self._file.may_write
