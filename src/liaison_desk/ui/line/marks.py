"""Marks in the line one writes: what is understood as an owner or a deadline, and what is not."""

from collections.abc import Sequence

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument
from typing_extensions import override

from liaison_desk.domain.capture import Captured, Chip
from liaison_desk.ui.kit import theme
from liaison_desk.ui.line.chips import to_units


class Marks(QSyntaxHighlighter):
    """Colours only; the text stays plain text."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._spans: list[tuple[int, int, QTextCharFormat]] = []
        look = theme.current()
        self._understood = QTextCharFormat()
        self._understood.setForeground(look.color("accent_text"))
        self._understood.setBackground(look.color("accent_soft"))
        self._chosen = QTextCharFormat()
        self._chosen.setForeground(look.color("accent_text"))
        self._not_understood = QTextCharFormat()
        self._not_understood.setForeground(look.color("warning"))
        self._not_understood.setBackground(look.color("warning_soft"))

    def show(self, words: str, said: Captured, chips: Sequence[Chip]) -> None:
        """A chip has a ground of its own under its words."""
        chosen = {chip.start for chip in chips}
        spans = [
            (token.start, token.end, self._chosen if token.start in chosen else self._understood)
            for token in said.tokens
        ]
        spans += [(t.start, t.start + len(t.token), self._not_understood) for t in said.troubles]
        spans = [(to_units(words, start), to_units(words, end), look) for start, end, look in spans]
        if spans != self._spans:
            self._spans = spans
            self.rehighlight()

    @override
    def highlightBlock(self, text: str) -> None:
        begin = self.currentBlock().position()
        for start, end, look in self._spans:
            first, last = max(start - begin, 0), min(end - begin, len(text))
            if first < last:
                self.setFormat(first, last - first, look)
