"""The lines of one agenda item, newest at the bottom."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import EntryId, ItemId
from liaison_desk.domain.minutes import Entry
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import text
from liaison_desk.ui.kit.layout import STRETCH, box, grow, hbox, scroll, vbox
from liaison_desk.ui.meeting.hold.block import Block
from liaison_desk.ui.meeting.hold.block_editor import BlockEditor
from liaison_desk.ui.meeting.words import line_words


class Stream(QWidget):
    """Keeps a block for each line, so that a new line makes one new block. Does nothing itself: it asks."""

    edit_asked = Signal(object)  # Entry
    kind_asked = Signal(object, object)  # Entry, EntryKind
    move_asked = Signal(object, int)
    remove_asked = Signal(object)
    kept = Signal(object)  # BlockEditor
    typed = Signal(object, str)  # Entry, its words so far
    left = Signal()  # back to the entry line

    def __init__(self, context: Context, people: Callable[[], Sequence[Candidate]]) -> None:
        super().__init__()
        self._context, self._people = context, people
        self._blocks: dict[EntryId, Block] = {}
        self._order: list[EntryId] = []
        self._item: ItemId | None = None
        self._column = vbox(spacing=6)
        self._empty = text(self._nothing(), "body", "text3")
        content = box(vbox(self._empty, self._column, STRETCH, spacing=0))
        self._scroll = scroll(content)
        self._scroll.setAccessibleName(self.tr("Notes"))
        self._to_last = button(self.tr("To the last line"), name=Icon.ARROW_DOWN, dim="small", press=self.go_to_end)
        self._to_last.setParent(self)
        self._to_last.hide()
        self._follows = True
        bar = self._scroll.verticalScrollBar()
        bar.rangeChanged.connect(self._on_range)
        bar.valueChanged.connect(self._on_scrolled)
        self.setLayout(hbox(grow(self._scroll)))

    def _nothing(self) -> str:
        return self.tr("Nothing is written under this item yet.")

    # -- what is shown
    def show_item(self, file: MeetingFile, item_id: ItemId) -> None:
        entries = file.entries_of(item_id)
        if item_id != self._item:
            self._item = item_id
            self._forget(list(self._blocks))
            self._follows = True
        texts = self._context.texts
        self._forget([key for key in self._blocks if key not in {entry.id for entry in entries}])
        for entry in entries:
            block = self._blocks.get(entry.id) or self._make(entry.id)
            block.show_entry(entry, line_words(entry, file, texts), locked=file.is_locked)
        order = [entry.id for entry in entries]
        if order != self._order:
            self._arrange(order)
        self._empty.setVisible(not entries)

    def go_to_end(self) -> None:
        self._follows = True
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())
        self._to_last.hide()

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

    def step(self, step: int) -> None:
        """To the line above or below; from the entry line to the last one, past the last one back."""
        here = self.current
        if here is None:
            target = len(self._order) - 1 if step < 0 else len(self._order)
        else:
            target = self._order.index(here.entry.id) + step
        if target >= len(self._order):
            self.left.emit()
        elif self._order:
            self._blocks[self._order[max(target, 0)]].setFocus()

    @property
    def editing(self) -> Block | None:
        return next((block for block in self._blocks.values() if block.is_editing), None)

    def edit(self, block: Block, file: MeetingFile, draft: str | None, *, at_owner: bool = False) -> None:
        if self.editing is not None:
            self.editing.stop_editing()
        action = file.actions.get(block.entry.action_id) if block.entry.action_id else None
        editor = BlockEditor(self._context, block.entry, action, self._people, draft)
        editor.kept.connect(lambda: self.kept.emit(editor))
        editor.typed.connect(lambda words: self.typed.emit(block.entry, words))
        editor.given_up.connect(lambda: self._give_up(block))
        block.edit(editor)
        editor.start(at_owner=at_owner)

    def _give_up(self, block: Block) -> None:
        entry: Entry = block.entry
        block.stop_editing()
        self.typed.emit(entry, "")
        self.left.emit()

    # -- inside
    def _make(self, entry_id: EntryId) -> Block:
        block = self._blocks[entry_id] = Block(self._context)
        block.edit_asked.connect(lambda: self.edit_asked.emit(block.entry))
        block.kind_asked.connect(lambda kind: self.kind_asked.emit(block.entry, kind))
        block.move_asked.connect(lambda step: self.move_asked.emit(block.entry, step))
        block.remove_asked.connect(lambda: self.remove_asked.emit(block.entry))
        return block

    def _forget(self, keys: Sequence[EntryId]) -> None:
        for key in keys:
            block = self._blocks.pop(key)
            self._column.removeWidget(block)
            block.hide()
            block.deleteLater()
        self._order = [key for key in self._order if key in self._blocks]

    def _arrange(self, order: list[EntryId]) -> None:
        """Only what stands in another place is put anew."""
        for place, key in enumerate(order):
            block = self._blocks[key]
            if self._column.indexOf(block) != place:
                self._column.removeWidget(block)
                self._column.insertWidget(place, block)
                block.show()
        self._order = order

    def _on_range(self) -> None:
        """The page has grown: at its end one stays at its end."""
        if self._follows:
            QTimer.singleShot(0, self, self.go_to_end)

    def _on_scrolled(self, value: int) -> None:
        bar = self._scroll.verticalScrollBar()
        self._follows = value >= bar.maximum() - theme.current().px(8)
        self._to_last.setVisible(not self._follows)
        self._place_button()

    def _place_button(self) -> None:
        size, px = self._to_last.sizeHint(), theme.current().px
        self._to_last.setGeometry(
            (self.width() - size.width()) // 2, self.height() - size.height() - px(8), size.width(), size.height()
        )
        self._to_last.raise_()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_button()
