"""One note in the list: what it was, when, and what can be done with it."""

from datetime import date

from PySide6.QtCore import Signal

from liaison_desk.domain.inside_police import PoliceNote, PoliceNoteKind
from liaison_desk.domain.inside_rows import PATIENCE
from liaison_desk.domain.labels import label
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, paragraph
from liaison_desk.ui.kit.layout import NARROW, grow, hbox, middle, vbox
from liaison_desk.ui.kit.rows import Row
from liaison_desk.ui.kit.status import Pill, Tile

_ICON = {
    PoliceNoteKind.NEED: Icon.MESSAGE_SQUARE,
    PoliceNoteKind.BRIEFING: Icon.USERS,
    PoliceNoteKind.WEEKLY: Icon.FILE_TEXT,
    PoliceNoteKind.INDICIA: Icon.SHIELD_CHECK,
}


class NoteRow(Row):
    """Enter or a double click changes it; F answers it, Delete takes it away."""

    answered = Signal()
    removal_asked = Signal()

    def __init__(self, note: PoliceNote, place: str, texts: Texts, today: date) -> None:
        self.note = note
        title = note.words or label(texts, note.kind)
        under = about(note, place, texts, today)
        called = note.words or f"{title}, {under}"  # of these there may be many
        late = today > note.on + PATIENCE
        # `self.tr` needs the finished row, which needs these first
        open_for = texts.translate("NoteRow", "open for %n day(s)", "", n=(today - note.on).days)
        pill = Pill(open_for, "danger" if late else "neutral", Icon.CLOCK) if note.is_open else None
        answer = texts.translate("NoteRow", "Answered")
        done = button(answer, dim="small", says=f"{answer}: {called}", press=self._on_answered)
        change = texts.translate("NoteRow", "Change: {title}").format(title=called)
        remove = texts.translate("NoteRow", "Remove: {title}").format(title=called)
        lines = vbox(paragraph(title, "body_strong"), elided(under, "small", "text2"), spacing=2)
        self._tile = Tile(_ICON[note.kind], "warning" if note.is_open and late else "neutral")
        cells = hbox(
            self._tile,
            grow(lines),
            middle(pill) if pill else None,
            middle(done) if note.is_open else None,
            middle(tool_button(Icon.FILE_PEN_LINE, change, press=lambda: self.opened.emit())),
            middle(tool_button(Icon.X, remove, press=lambda: self.removal_asked.emit())),
            spacing=8,
            margins=(16, 8, 8, 8),
        )
        super().__init__(cells, says=". ".join(filter(None, (title, under, open_for if note.is_open else ""))))
        self.key.connect(self._on_key)

    def fit(self, units: float) -> None:
        """`units` is how wide the page is; what kind of note it is stands in words too."""
        self._tile.setVisible(units >= NARROW)

    def _on_key(self, key: str) -> None:
        if key == "F" and self.note.is_open:
            self.answered.emit()
        elif key == "Delete":
            self.removal_asked.emit()
        elif key == "F2":
            self.opened.emit()

    def _on_answered(self) -> None:
        self.answered.emit()


def about(note: PoliceNote, place: str, texts: Texts, today: date) -> str:
    """«Informasjonsbehov  ·  Øygarden  ·  Etterretning, Vest  ·  3. november»"""
    day = texts.near_date(note.on, today, DateStyle.DAY)
    if note.answered_on is not None:
        answered = texts.near_date(note.answered_on, today, DateStyle.DAY)
        day = texts.translate("NoteRow", "asked {day}, answered {answered}").format(day=day, answered=answered)
    kind = label(texts, note.kind) if note.kind.has_words else ""
    return "  ·  ".join(filter(None, (kind, place, note.whom, day)))
