"""The lines of one agenda item, newest at the bottom."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import EntryId, ItemId
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import text
from liaison_desk.ui.kit.layout import STRETCH, box, grow, hbox, scroll, vbox
from liaison_desk.ui.meeting.entry_lines import EntryLines
from liaison_desk.ui.meeting.words import line_words


class Stream(EntryLines):
    """Scrolls, and stays at its end while one writes."""

    left = Signal()  # back to the entry line

    def __init__(self, context: Context, people: Callable[[], Sequence[Candidate]]) -> None:
        super().__init__(context, people)
        self._item: ItemId | None = None
        self._roving = Roving(self)
        self._empty = text(self._nothing(), "body", "text3")
        content = box(vbox(self._empty, self._column, STRETCH, spacing=0))
        self._scroll = scroll(content)
        self._scroll.setAccessibleName(self.tr("Notes"))
        self._to_last = button(self.tr("To the last line"), name=Icon.ARROW_DOWN, dim="small", press=self._return)
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
            self._block(entry.id).show_entry(entry, line_words(entry, file, texts), locked=not file.may_write)
        order = [entry.id for entry in entries]
        if order != self._order:
            self._arrange(order)
        self._roving.set_rows([self._blocks[key] for key in order])
        self._empty.setVisible(not entries)

    def go_to_end(self) -> None:
        self._follows = True
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())
        self._to_last.hide()

    def _return(self) -> None:
        self.left.emit()  # first: the button is about to be hidden, and the focus would go to the first line
        self.go_to_end()

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
        if target >= len(self._order):
            self.left.emit()
        elif self._order:
            self._blocks[self._order[max(target, 0)]].setFocus()

    # -- inside
    def _arrange(self, order: list[EntryId]) -> None:
        """Only what stands in another place is put anew."""
        for place, key in enumerate(order):
            block = self._blocks[key]
            if self._column.indexOf(block) != place:
                self._column.removeWidget(block)
                self._column.insertWidget(place, block)
                QWidget.setTabOrder(self._blocks[order[place - 1]] if place else self._scroll, block)
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
