"""The lines of one agenda item, newest at the bottom."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import EntryId, ItemId
from liaison_desk.domain.minutes import Entry
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Roving, follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import text
from liaison_desk.ui.kit.layout import STRETCH, box, grow, hbox, start, vbox
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.meeting.block import Block
from liaison_desk.ui.meeting.entry_lines import EntryLines
from liaison_desk.ui.meeting.hold.line_drag import LineGrip
from liaison_desk.ui.meeting.words import line_words

AT_FIRST, MORE = 24, 60  # lines that are made: what two hours bring must not make a new one slower


class Stream(EntryLines):
    """Scrolls, and stays at its end while one writes. Of a long item only the last lines are made, until one asks."""

    left = Signal()  # back to the entry line
    dragged = Signal(QPoint)  # on the screen
    dropped = Signal(object)  # Entry

    def __init__(self, context: Context, people: Callable[[], Sequence[Candidate]]) -> None:
        super().__init__(context, people)
        self._item: ItemId | None = None
        self._file: MeetingFile | None = None
        self._entries: list[Entry] = []
        self._hidden = 0  # lines above those that are made
        self._roving = Roving(self)
        self._empty = text(self._nothing(), "body", "text3")
        self._earlier = button("", "link", name=Icon.ARROW_UP, press=self._show_earlier)
        self._earlier.hide()
        content = box(vbox(start(self._earlier), self._empty, self._column, STRETCH, spacing=0))
        self._scroll = scroll(content)
        self._scroll.setAccessibleName(self.tr("Notes"))
        self._to_last = button(self.tr("To the last line"), name=Icon.ARROW_DOWN, dim="small", press=self._return)
        self._to_last.setParent(self)
        self._to_last.hide()
        self._follows = True
        self._grows_above = 0  # how far down the page went, while lines come in above what one looks at
        bar = self._scroll.verticalScrollBar()
        bar.rangeChanged.connect(self._on_range)
        bar.valueChanged.connect(self._on_scrolled)
        self._scroll.setMinimumHeight(1)  # where there is hardly any height, the line one writes has it
        self.setLayout(hbox(grow(self._scroll)))

    def _nothing(self) -> str:
        return self.tr("Nothing is written under this item yet.")

    # -- what is shown
    def show_item(self, file: MeetingFile, item_id: ItemId) -> None:
        self._file, self._entries = file, file.entries_of(item_id)
        if item_id != self._item:
            self._item = item_id
            self._forget(list(self._blocks))
            self._follows = True
            self._hidden = max(0, len(self._entries) - AT_FIRST)
        elif self._follows and len(self._entries) - self._hidden > AT_FIRST + MORE and self.editing is None:
            self._hidden = len(self._entries) - AT_FIRST
        self._hidden = min(self._hidden, max(0, len(self._entries) - AT_FIRST))
        self._fill(file)

    def _fill(self, file: MeetingFile) -> None:
        texts, shown = self._context.texts, self._entries[self._hidden :]
        order = [entry.id for entry in shown]
        wanted = set(order)
        self._forget([key for key in self._blocks if key not in wanted])
        for entry in shown:
            self._block(entry.id).show_entry(entry, line_words(entry, file, texts), locked=not file.may_write)
        if order != self._order:
            self._arrange(order)
        self._roving.set_rows([self._blocks[key] for key in order])
        self._empty.setVisible(not self._entries)
        self._earlier.setText(self.tr("Show %n earlier line(s)", "", self._hidden))
        self._earlier.setVisible(self._hidden > 0)

    def go_to_end(self) -> None:
        self._follows = True
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())
        self._to_last.hide()

    def _return(self) -> None:
        self.left.emit()  # first: the button is about to be hidden, and the focus would go to the first line
        self.go_to_end()

    def _show_earlier(self) -> None:
        """What one looks at stays where it is, and the keyboard goes to the line above."""
        below = self._order[0] if self._order else None
        self._make_from(self._hidden - MORE)
        if below is not None and below in self._order:
            self._blocks[self._order[max(0, self._order.index(below) - 1)]].setFocus()

    def _make_from(self, first: int) -> None:
        bar = self._scroll.verticalScrollBar()
        self._follows, self._grows_above = False, bar.maximum()
        self._hidden = max(0, first)
        if self._file is not None:
            self._fill(self._file)

    @override
    def block_of(self, entry_id: EntryId) -> Block | None:
        """Made now where it stands further up."""
        if entry_id not in self._blocks:
            above = next((n for n, entry in enumerate(self._entries) if entry.id == entry_id), None)
            if above is not None:
                self._make_from(above - AT_FIRST // 2)
        return super().block_of(entry_id)

    # -- standing on a line
    @override
    def stand_on(self, entry_id: EntryId) -> bool:
        self._follows = False  # or the page, still growing, goes on to its end
        return super().stand_on(entry_id)

    def step(self, step: int) -> None:
        """To the line above or below; from the entry line to the last one, past the last one back."""
        here = self.current
        if here is None:
            target = len(self._order) - 1 if step < 0 else len(self._order)
        else:
            target = self._order.index(here.entry.id) + step
        if target < 0 and self._hidden:
            self._show_earlier()
        elif target >= len(self._order):
            self.left.emit()
        elif self._order:
            self._blocks[self._order[max(target, 0)]].setFocus()

    @property
    def rows(self) -> list[tuple[Entry, QWidget]]:
        """The lines that are made, as they stand."""
        return [(self._blocks[key].entry, self._blocks[key]) for key in self._order]

    # -- inside
    @override
    def _new_block(self) -> Block:
        grip = LineGrip(self.tr("Drag it to another place or item"))
        block = Block(self._context, grip)
        grip.moved.connect(self.dragged)
        grip.dropped.connect(lambda: self.dropped.emit(block.entry))
        return block

    def _arrange(self, order: list[EntryId]) -> None:
        """Only what stands in another place is put anew."""
        for place, key in enumerate(order):
            block = self._blocks[key]
            if self._column.indexOf(block) != place:
                self._column.removeWidget(block)
                self._column.insertWidget(place, block)
                block.show()
        self._order = order
        follow_layout(self)

    def _on_range(self) -> None:
        """The page has grown: at its end one stays at its end, elsewhere with what one looks at."""
        bar = self._scroll.verticalScrollBar()
        if self._follows:
            QTimer.singleShot(0, self, self._stay_at_end)
        elif self._grows_above and bar.maximum() > self._grows_above:
            bar.setValue(bar.value() + bar.maximum() - self._grows_above)
            self._grows_above = 0

    def _stay_at_end(self) -> None:
        if self._follows:  # one may have gone to a line meanwhile
            self.go_to_end()

    def _on_scrolled(self, value: int) -> None:
        bar = self._scroll.verticalScrollBar()
        at_end = value >= bar.maximum() - theme.current().px(8)
        self._follows = at_end and not self._scroll.is_following  # the end of a page that is still growing is none
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
