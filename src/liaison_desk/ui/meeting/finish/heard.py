"""What the meeting was told of earlier action items, as the document lists it under its first item."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph, text
from liaison_desk.ui.kit.layout import Margins, grow, hbox, top, vbox
from liaison_desk.ui.kit.row_pool import RowPool


class Heard(QWidget):
    def __init__(self, title: str, margins: Margins) -> None:
        super().__init__()
        column = vbox(spacing=6)
        self._pool = RowPool(column, _Line)
        self.setLayout(vbox(text(title, "small_strong", "text2"), column, spacing=6, margins=margins))

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """The title of each, and what there is to say about it."""
        for row, (title, about) in zip(self._pool.take(len(lines)), lines, strict=True):
            row.show_words(title, about)


class _Line(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._title, self._about = paragraph("", "note"), paragraph("", "small", "text2")
        words = vbox(self._title, self._about, spacing=0)
        self.setLayout(hbox(top(glyph(Icon.LIST_CHECKS, "text3", 16)), grow(words), spacing=10))

    def show_words(self, title: str, about: str) -> None:
        self._title.setText(title)
        self._about.setText(about)
