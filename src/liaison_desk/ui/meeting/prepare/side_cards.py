"""The card beside the agenda that says what it lacks."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.readiness import readiness
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, Item, grow, hbox, refill, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.meeting.prepare.words import need_words

MOST_NEEDS = 3


class ReadyCard(QFrame):
    """Gaps first; each leads to where it is filled."""

    picked = Signal(object)  # Readiness

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._shown: object = None
        self._count = text("", "body", "text2", tabular=True)
        self._rows = vbox(spacing=8)
        self.setLayout(vbox(section(self.tr("Ready to be finished"), self._count), self._rows, spacing=10, margins=16))

    def show_file(self, file: MeetingFile) -> None:
        found = readiness(file.meeting, file.items)
        if found == self._shown:
            return
        self._shown = found
        missing = [need for need in found if not need.is_met]
        done = len(found) - len(missing)
        self._count.setText(self.tr("{done} of {all}").format(done=done, all=len(found)))
        rows: list[Item] = []
        for need in missing[:MOST_NEEDS]:
            words = need_words(need, self._context.texts)
            go = button(words, "link", press=partial(self.picked.emit, need))
            rows.append(hbox(glyph(Icon.CIRCLE_ALERT, "warning", 16), go, STRETCH, spacing=8))
        if len(missing) > MOST_NEEDS:
            rows.append(text(self.tr("and %n more", "", len(missing) - MOST_NEEDS), "small", "text3"))
        ready = self.tr("%n point(s) in place", "", done)
        line = hbox(glyph(Icon.CIRCLE_CHECK, "success", 16), grow(paragraph(ready, "small", "text2")), spacing=8)
        refill(self._rows, *rows, line)
