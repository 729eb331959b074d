"""A line of the notes as it reads in the minutes."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.minutes import EntryKind
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.labels import elided, glyph
from liaison_desk.ui.kit.layout import Item, box, fixed, grow, hbox, top, vbox
from liaison_desk.ui.meeting.block import Block
from liaison_desk.ui.meeting.words import KIND_ICON, kind_words

LABEL_WIDTH = 108


class MinutesLine(Block):
    """Without its time; what is more than a note stands beside the name of its kind."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._time_column.hide()

    @override
    def _framed(self, kind: EntryKind, *items: Item) -> QWidget:
        if kind is EntryKind.NOTE:
            return box(vbox(*items, spacing=4))
        name = elided(kind_words(kind, self._context.texts), "small_strong", "accent_text")
        label = fixed(hbox(glyph(KIND_ICON[kind], "accent", 16), grow(name), margins=(0, 3, 0, 0)), LABEL_WIDTH)
        return box(hbox(top(label), grow(vbox(*items, spacing=4)), spacing=0))
