"""One line of the notes: shown, stood on with the keyboard, changed in its place."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import alt, caps
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import tool_button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, Item, box, fixed, frame, grow, hbox, refill, top, vbox
from liaison_desk.ui.kit.menu import ItemMenu, at_start, wants_menu
from liaison_desk.ui.kit.rows import Row
from liaison_desk.ui.kit.status import Pill
from liaison_desk.ui.meeting.block_editor import BlockEditor
from liaison_desk.ui.meeting.owner_line import OwnerLine
from liaison_desk.ui.meeting.words import KIND_ICON, LineWords, kind_words, spoken_line

TIME_WIDTH = 44
LETTERS = {"T": EntryKind.ACTION, "O": EntryKind.ACTION, "D": EntryKind.DECISION, "B": EntryKind.DECISION}
LETTERS |= {"N": EntryKind.NOTE, "I": EntryKind.INTERNAL}


class Block(Row):
    """Asks for everything by signals; the part does it and shows the block anew."""

    edit_asked = Signal()
    kind_asked = Signal(object)  # EntryKind
    move_asked = Signal(int)
    item_move_asked = Signal(int)  # to the item before or after
    remove_asked = Signal()
    left = Signal()  # Esc: back to the entry line

    def __init__(self, context: Context, grip: QWidget | None = None) -> None:
        self._body = vbox(spacing=8)
        self._time = text("", "small", "text3", tabular=True)
        more = tool_button(Icon.ELLIPSIS, self.tr("More"), press=self._open_menu_at_button)
        self._time_column = fixed(vbox(self._time, spacing=0, margins=(0, 4, 0, 0)), TIME_WIDTH)
        super().__init__(hbox(top(self._time_column), grow(self._body), margins=(0, 2, 0, 2)), says="")
        tools = box(hbox(grip, more, spacing=0))  # over the words, and only where the pointer or the keyboard is
        tools.setParent(self)
        tools.hide()
        self._context, self._more, self._tools = context, more, tools
        self._shown: tuple[Entry, LineWords, bool] | None = None
        self._is_locked = False
        self._made_for: EntryKind | None = None  # what stands in the body, where it is no editor
        self._said = paragraph("", "note")
        self._owner_line: OwnerLine | None = None
        self.editor: BlockEditor | None = None
        self.opened.connect(self._ask_edit)
        self.key.connect(self._on_key)

    @property
    def entry(self) -> Entry:
        if self._shown is None:
            raise ValueError("nothing is shown yet")
        return self._shown[0]

    @property
    def is_editing(self) -> bool:
        return self.editor is not None

    def show_entry(self, entry: Entry, words: LineWords, *, locked: bool) -> None:
        if (entry, words, locked) == self._shown:
            return
        self._shown, self._is_locked = (entry, words, locked), locked
        texts = self._context.texts
        self._time.setText(texts.time_words(entry.at.time()) if entry.at else "")
        self.setAccessibleName(spoken_line(entry, words, texts))
        if self.editor is None:
            self._fill(entry, words)

    def edit(self, editor: BlockEditor) -> None:
        """Show the editor in the place of the words."""
        self.editor = editor
        self._tools.hide()
        self._made_for = None
        refill(self._body, self._framed(self.entry.kind, editor))

    def stop_editing(self) -> None:
        if self.editor is not None:
            self.editor = None
            self._fill(self.entry, self._shown_words())

    def _shown_words(self) -> LineWords:
        if self._shown is None:
            raise ValueError("nothing is shown yet")
        return self._shown[1]

    # -- how it looks
    def _fill(self, entry: Entry, words: LineWords) -> None:
        if entry.kind is not self._made_for:
            self._said, self._made_for = paragraph("", "note"), entry.kind
            self._owner_line = self._new_owner_line() if entry.kind is EntryKind.ACTION else None
            refill(self._body, self._framed(entry.kind, self._said, self._owner_line))
        self._said.setText(entry.text)
        if self._owner_line is not None:
            self._owner_line.show_words(words)

    def _pill(self, kind: EntryKind) -> Pill:
        words = kind_words(kind, self._context.texts)
        return Pill(words, "neutral" if kind is EntryKind.INTERNAL else "accent", KIND_ICON[kind])

    def _framed(self, kind: EntryKind, *items: Item) -> QWidget:
        """What is more than a note stands in a frame, under the name of its kind."""
        if kind is EntryKind.NOTE:
            return box(vbox(*items, spacing=8))
        pill = self._pill(kind)
        lines = vbox(hbox(pill, STRETCH), *items, spacing=8, margins=(14, 12, 14, 12))
        return frame("private" if kind is EntryKind.INTERNAL else "card", lines)

    def _new_owner_line(self) -> OwnerLine:
        return OwnerLine(self.tr("No one is responsible"), self.tr("No deadline"))

    # -- keys, mouse, menu
    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inset = theme.current().px(8)
        self._tools.adjustSize()
        self._tools.move(self.width() - self._tools.width() - inset, inset)
        self._tools.raise_()

    def _on_key(self, key: str) -> None:
        if self._is_locked:
            return
        if key in LETTERS:
            self.kind_asked.emit(LETTERS[key])
        elif key == "Delete":
            self.remove_asked.emit()
        elif key == "F2":
            self.edit_asked.emit()

    def _ask_edit(self) -> None:
        if not self._is_locked and self.editor is None:
            self.edit_asked.emit()

    def open_menu(self, place: QPoint) -> None:
        if self._is_locked or self.editor is not None:
            return
        menu = ItemMenu(self)
        menu.offer(self.tr("Change"), caps("Enter"), self.edit_asked.emit)
        menu.addSeparator()
        for kind, key in zip(EntryKind, ("N", "D", "T", "I"), strict=True):
            words = self.tr("Make it: {kind}").format(kind=kind_words(kind, self._context.texts))
            action = menu.offer(words, caps(key), partial(self.kind_asked.emit, kind))
            action.setEnabled(kind is not self.entry.kind)
        menu.addSeparator()
        menu.offer(self.tr("Move up"), caps("Ctrl+Shift+Up"), partial(self.move_asked.emit, -1))
        menu.offer(self.tr("Move down"), caps("Ctrl+Shift+Down"), partial(self.move_asked.emit, 1))
        menu.offer(self.tr("To the item before"), caps(alt("Shift+Up")), partial(self.item_move_asked.emit, -1))
        menu.offer(self.tr("To the next item"), caps(alt("Shift+Down")), partial(self.item_move_asked.emit, 1))
        menu.addSeparator()
        menu.offer(self.tr("Remove"), caps("Del"), self.remove_asked.emit)
        menu.popup(place)

    def _open_menu_at_button(self) -> None:
        self.open_menu(self._more.mapToGlobal(QPoint(0, self._more.height())))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.hasFocus() and wants_menu(event):
            self.open_menu(at_start(self))
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.open_menu(event.globalPos())

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._tools.setVisible(not self._is_locked and self.editor is None)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._tools.setVisible(self.hasFocus() and not self._is_locked)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tools.setVisible(not self._is_locked and self.editor is None)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self._more.hasFocus():
            self._tools.setVisible(self.underMouse() and not self._is_locked)
