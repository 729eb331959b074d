"""What goes on inside the police about a municipality: the last of it, and the way to all."""

from functools import partial

from PySide6.QtWidgets import QFrame

from liaison_desk.domain.ids import MunicipalityId
from liaison_desk.domain.inside_police import PoliceNote
from liaison_desk.domain.labels import label
from liaison_desk.domain.texts import DateStyle
from liaison_desk.services.inside_police import PoliceNotes
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.labels import elided, paragraph
from liaison_desk.ui.kit.layout import refill, vbox
from liaison_desk.ui.kit.rows import ROW_PAD, Row, divided_rows, in_line, section
from liaison_desk.ui.municipality.words import joined
from liaison_desk.ui.place import Place

MOST = 3


class InsideCard(QFrame):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._municipality_id = ""
        add = button(self.tr("Note something"), "link", press=self._add)
        self._column = vbox(spacing=0)
        self._roving = Roving(self)
        title = section(self.tr("Inside the police"), add)
        self.setLayout(vbox(in_line(title), self._column, spacing=8, margins=(8, 16, 8, 16)))

    def show_notes(self, municipality_id: MunicipalityId, notes: PoliceNotes) -> None:
        stood = self._roving.standing()
        self._municipality_id = municipality_id
        rows = [self._row(note) for note in notes.notes[:MOST]]
        nothing = paragraph(self.tr("Nothing noted. The notes never leave the program."), "small", "text2")
        refill(self._column, *(divided_rows(rows) or [in_line(nothing)]))
        self._roving.set_rows(rows, stood)

    def _row(self, note: PoliceNote) -> Row:
        texts, today = self._context.texts, self._context.today()
        kind, day = label(texts, note.kind), texts.near_date(note.on, today, DateStyle.DAY)
        state = self.tr("not answered") if note.is_open else ""
        under = joined(kind if note.words else "", day, state)
        lines = vbox(
            elided(note.words or kind, "small_strong"),
            elided(under, "caption", "warning" if note.is_open else "text3"),
            spacing=0,
            margins=(ROW_PAD, 6, ROW_PAD, 6),
        )
        row = Row(lines, says=f"{note.words or kind}, {under}", leads=True)
        row.opened.connect(partial(self._context.window.go, Place("inside_police", note.id)))
        return row

    def _add(self) -> None:
        self._context.window.go(Place("inside_police", more=self._municipality_id))
