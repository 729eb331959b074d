"""What stands above the lines of an item in the minutes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import tool_button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph, set_words, text
from liaison_desk.ui.kit.layout import Item, grow, hbox, refill, top, vbox


class Heading(QWidget):
    """Number and title, what there is to say about it, and the way to the case from meeting to meeting. It shows one
    item after another: to make one takes longer."""

    path_asked = Signal()

    def __init__(self, inset: int) -> None:
        """`inset` units at both sides."""
        super().__init__()
        self.item_id = ""
        self._inset = theme.current().px(inset)
        self._number = text("", "body", "text2", tabular=True)
        self._case, self._item = paragraph("", "body_strong"), paragraph("", "h3")
        self._under = paragraph("", "small", "text2")
        self._notes = hbox()
        self._has_notes = False
        self._path = tool_button(Icon.HISTORY, "", size=14, press=self.path_asked.emit)
        self._attached = vbox(spacing=0)
        title = hbox(top(self._number), grow(self._case), grow(self._item), spacing=10)
        line = hbox(grow(vbox(title, self._under, spacing=0)), top(hbox(self._notes, self._path)))
        self._column = vbox(line, self._attached, spacing=2)
        self.setLayout(self._column)

    def show_title(self, number: str, words: str, under: str, above: int) -> None:
        """Without a `number` it is the heading of an item that holds cases; `above` are units."""
        self._column.setContentsMargins(self._inset, theme.current().px(above), self._inset, 0)
        set_words(self._number, number)
        set_words(self._case, words if number else "")
        set_words(self._item, "" if number else words)
        set_words(self._under, under)

    def show_beside(self, notes: Sequence[Item], path: str, attached: QWidget | None) -> None:
        """`path` is what the way to the case is called, empty where there is none."""
        if notes or self._has_notes:
            refill(self._notes, *notes)
            self._has_notes = bool(notes)
        self._path.show_name(path)
        self._path.setVisible(bool(path))
        if attached is not None or self._attached.count():
            refill(self._attached, attached)
