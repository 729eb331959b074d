"""Lines of the notes as something one stands on and changes in place: the stream of an item, the page of the minutes."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import ActionId, EntryId
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.layout import vbox
from liaison_desk.ui.kit.scrolling import keep_in_view
from liaison_desk.ui.meeting.block import Block
from liaison_desk.ui.meeting.block_editor import BlockEditor


def as_adopted(entry: Entry, file: MeetingFile) -> ActionItem:
    """What locked minutes say of an action item, which lives on in the register."""
    adopted = ActionItem(
        id=entry.action_id or ActionId(entry.id),
        title=entry.text,
        raised_on=file.meeting.day,
        owner_words=entry.owner,
    )
    return adopted.with_deadline(entry.deadline)


class EntryLines(QFrame):
    """Keeps a block for each line, so that a new line makes one new block. Does nothing itself: it asks."""

    edit_asked = Signal(object)  # Entry
    kind_asked = Signal(object, object)  # Entry, EntryKind
    move_asked = Signal(object, int)
    item_move_asked = Signal(object, int)  # to the item before or after
    remove_asked = Signal(object)
    kept = Signal(object)  # BlockEditor
    typed = Signal(object, str)  # Entry, what stands in its editor
    given_up = Signal(object)  # Entry

    def __init__(self, context: Context, people: Callable[[], Sequence[Candidate]]) -> None:
        super().__init__()
        self._context, self._people = context, people
        self._blocks: dict[EntryId, Block] = {}
        self._order: list[EntryId] = []
        self._column = vbox(spacing=6)

    # -- standing on a line
    @property
    def current(self) -> Block | None:
        """The block the keyboard stands on."""
        now = QApplication.focusWidget()
        return next((b for b in self._blocks.values() if now and (b is now or b.isAncestorOf(now))), None)

    @property
    def last(self) -> Block | None:
        return self._blocks[self._order[-1]] if self._order else None

    def block_of(self, entry_id: EntryId) -> Block | None:
        return self._blocks.get(entry_id)

    def stand_on(self, entry_id: EntryId) -> bool:
        """False where there is no such line."""
        block = self.block_of(entry_id)
        if block is not None:
            block.setFocus()
            keep_in_view(block)
        return block is not None

    def beside(self, entry_id: EntryId) -> EntryId | None:
        """The line below this one, or above where it is the last."""
        at = self._order.index(entry_id)
        others = self._order[at + 1 : at + 2] or self._order[max(at - 1, 0) : at]
        return others[0] if others else None

    # -- changing one
    @property
    def editing(self) -> Block | None:
        return next((block for block in self._blocks.values() if block.is_editing), None)

    def edit(self, block: Block, file: MeetingFile, draft: str | None, *, at_owner: bool = False) -> None:
        action = file.actions.get(block.entry.action_id) if block.entry.action_id else None
        if file.is_locked and block.entry.kind is EntryKind.ACTION:
            action = as_adopted(block.entry, file)
        editor = BlockEditor(self._context, block.entry, action, self._people, draft)
        editor.kept.connect(lambda: self.kept.emit(editor))
        editor.typed.connect(lambda words: self.typed.emit(block.entry, words))
        editor.given_up.connect(lambda: self._give_up(block))
        block.edit(editor)
        editor.start(at_owner=at_owner)

    def _give_up(self, block: Block) -> None:
        block.stop_editing()
        self.given_up.emit(block.entry)

    # -- blocks
    def _new_block(self) -> Block:
        return Block(self._context)

    def _block(self, entry_id: EntryId) -> Block:
        """The one there is, or a new one."""
        block = self._blocks.get(entry_id)
        if block is None:
            block = self._blocks[entry_id] = self._new_block()
            block.edit_asked.connect(lambda: self.edit_asked.emit(block.entry))
            block.kind_asked.connect(lambda kind: self.kind_asked.emit(block.entry, kind))
            block.move_asked.connect(lambda step: self.move_asked.emit(block.entry, step))
            block.item_move_asked.connect(lambda step: self.item_move_asked.emit(block.entry, step))
            block.remove_asked.connect(lambda: self.remove_asked.emit(block.entry))
        return block

    def _hand_on(self, wanted: Iterable[Entry]) -> None:
        """The blocks of another meeting's lines become those of this one's, if they can of one of the same kind: to make
        them anew takes longer."""
        known = [*self._order, *(self._blocks.keys() - set(self._order))]
        spare = [self._blocks.pop(key) for key in known if not self._blocks[key].is_editing]
        for entry in wanted:
            if not spare:
                return
            block = next((block for block in spare if block.entry.kind is entry.kind), spare[0])
            spare.remove(block)
            self._blocks[entry.id] = block
        for block in spare:
            self._drop(block)

    def _forget(self, keys: Iterable[EntryId]) -> None:
        for key in list(keys):
            self._drop(self._blocks.pop(key))
        self._order = [key for key in self._order if key in self._blocks]

    def _drop(self, block: Block) -> None:
        self._column.removeWidget(block)
        block.hide()
        block.deleteLater()
