"""The line under a field that says when something in it looks as if it were about one person. It never blocks [M12]."""

from PySide6.QtWidgets import QWidget

from liaison_desk.domain.privacy import Personal, looks_personal
from liaison_desk.domain.wording import personal_words
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import grow, hbox, top


class Guard(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._seen: Personal | None = None
        self._words = paragraph("", "small", "warning")
        self.setLayout(hbox(top(glyph(Icon.SHIELD, "warning", 16)), grow(self._words), spacing=6))
        self.hide()

    def look_at(self, *texts: str) -> None:
        """What is written now. Said aloud once, when it is first seen."""
        seen = next(filter(None, map(looks_personal, texts)), None)
        if seen is self._seen:
            return
        self._seen = seen
        words = personal_words(self._context.texts, seen) if seen else ""
        self._words.setText(words)
        self.setVisible(seen is not None)
        if words:
            announce.polite(self, words)
