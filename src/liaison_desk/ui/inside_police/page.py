"""«Inside the police»: open information needs first, then what was answered, briefed and registered."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.inside_police import PoliceNote
from liaison_desk.domain.labels import label
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services import inside_police, municipalities
from liaison_desk.services.inside_police import PoliceNotes
from liaison_desk.ui.context import Context
from liaison_desk.ui.inside_police.form import NoteForm
from liaison_desk.ui.inside_police.row import NoteRow
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Pane, Roving, follow_layout
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import STRETCH, Adaptive, Gap, box, card, edges, hbox, refill, start, vbox
from liaison_desk.ui.kit.rows import page_header, pane_card, section
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.page import Page

MOST = 20  # of those that need nothing before they fold


class InsidePolicePage(Page):
    """Its place is «inside_police», the note one comes for, and as `more` the municipality a new one is about."""

    watches: ClassVar = (Municipality, PoliceNote)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._is_unfolded = False
        self._edited = ""  # the note that is being changed
        self._came_for: tuple[str, str] = ("", "")
        self._rows: list[NoteRow] = []
        self._form: NoteForm | None = None
        self._new = NoteForm(context)
        self._new.done.connect(self._on_added)
        header = page_header(
            self.tr("Inside the police"),
            self.tr("Your own notes. They are in no document and never leave the program."),
        )
        self._open, self._rest = vbox(spacing=8), vbox(spacing=8)
        self._roving_open, self._roving_rest = Roving(self), Roving(self)
        self._lists = box(vbox(self._open, self._rest, spacing=20))
        self._entry = card(section(self.tr("New note")), self._new)
        content = vbox(header, Gap(20), self._entry, Gap(20), self._lists, STRETCH, spacing=0, margins=(32, 24, 32, 24))
        page = Adaptive(vbox(scroll(box(content, "canvas")), spacing=0), self._fit, edges(content))
        self.setLayout(vbox(page, spacing=0))
        self._units = 0.0

    # -- page
    @override
    def reload(self) -> None:
        today = self.context.today()
        with self.context.desk.read() as reader:
            notes = inside_police.load(reader)
            places = municipalities.assigned(reader, today)
        options: list[tuple[object, str]] = [(None, self.tr("None"))]
        options += [(place.id, place.short_name) for place in places]
        stood = self._roving_open.standing(), self._roving_rest.standing()
        self._new.show_municipalities(options)
        came = (self.place.subject, self.place.more)
        if came != self._came_for and self.place.more:
            self._new.choose_municipality(self.place.more)
        self._rows, self._form = [], None
        self._show(self._open, self._roving_open, self.tr("Open information needs"), notes, notes.open, stood[0])
        rest = notes.rest if self._is_unfolded else notes.rest[:MOST]
        self._show(self._rest, self._roving_rest, self.tr("Earlier"), notes, rest, stood[1], len(notes.rest))
        if self._form is not None:
            self._form.show_municipalities([*options, *self._gone(notes, options)])
            self._form.fit(self._units)
            self._form.start().setFocus()
        if came != self._came_for:
            self._came_for = came
            self._stand_on(self.place.subject)
        follow_layout(self)

    @override
    def start_focus(self) -> None:
        if not self._stand_on(self.place.subject):
            self._new.start().setFocus()

    @override
    def panes(self) -> Sequence[Pane]:
        self._entry.setAccessibleName(self.tr("New note"))
        self._lists.setAccessibleName(self.tr("Notes"))
        return (Pane(self._entry), Pane(self._lists))

    @override
    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("Ctrl+Return"), self.tr("Note what is written")),
            (("Enter",), self.tr("Change the note")),
            (("F",), self.tr("The information need is answered")),
            (("Delete",), self.tr("Remove the note")),
        )

    # -- lists
    def _show(
        self,
        column: QBoxLayout,
        roving: Roving,
        title: str,
        notes: PoliceNotes,
        shown: Sequence[PoliceNote],
        stood: int | None,
        count: int | None = None,
    ) -> None:
        rows, items = [], list[QWidget]()
        for note in shown:
            if note.id == self._edited:
                items.append(self._changing(note))
                continue
            row = self._row(note, notes.place(note))
            row.fit(self._units)
            rows.append(row)
            items.append(row)
        every = len(shown) if count is None else count
        if every > len(shown):
            more = button(self.tr("Show %n more", "", every - len(shown)), "link", press=self._unfold)
            items.append(box(hbox(more, STRETCH, margins=(16, 8, 16, 8))))
        none = paragraph(self.tr("None."), "small", "text2")
        body = pane_card(*items) if items else box(vbox(start(none)))
        refill(column, section(title, count=every or None), body)
        self._rows += rows
        roving.set_rows(rows, stood)

    def _row(self, note: PoliceNote, place: str) -> NoteRow:
        row = NoteRow(note, place, self.context.texts, self.context.today())
        row.opened.connect(lambda: self._change(note))
        row.answered.connect(lambda: self._answer(note))
        row.removal_asked.connect(lambda: self._remove(note))
        return row

    def _changing(self, note: PoliceNote) -> QWidget:
        form = self._form = NoteForm(self.context, note)
        form.done.connect(lambda _note: self._close(note.id))
        form.given_up.connect(lambda: self._close(note.id))
        return box(vbox(form, margins=(16, 12, 16, 12)))

    def _gone(self, notes: PoliceNotes, options: Sequence[tuple[object, str]]) -> list[tuple[object, str]]:
        """A municipality given up since stays what the note is about."""
        note = next((one for one in notes.notes if one.id == self._edited), None)
        known = note is None or note.municipality_id is None or note.municipality_id in dict(options)
        return [] if note is None or known else [(note.municipality_id, notes.place(note))]

    def _stand_on(self, note_id: str) -> bool:
        row = next((row for row in self._rows if note_id and row.note.id == note_id), None)
        if row is not None:
            row.setFocus()
        return row is not None

    def _unfold(self) -> None:
        self._is_unfolded = True
        self.reload()
        if len(self._rows) > MOST:
            self._rows[-1].setFocus()

    def _fit(self, units: float) -> None:
        self._units = units
        for form in (self._new, self._form):
            if form is not None:
                form.fit(units)
        for row in self._rows:
            row.fit(units)

    # -- doing
    def _on_added(self, note: PoliceNote) -> None:
        self._new.start().setFocus()
        words = self.tr("“{words}” is noted").format(words=note.words or label(self.context.texts, note.kind))
        self.context.say_undoable(words)

    def _change(self, note: PoliceNote) -> None:
        self._edited = note.id
        self.reload()

    def _close(self, note_id: str) -> None:
        self._edited = ""
        self.reload()
        self._stand_on(note_id)

    def _answer(self, note: PoliceNote) -> None:
        if self.context.do(Op.ANSWER_NEED, inside_police.answer, note.id, self.context.today()):
            self.context.say_undoable(self.tr("“{words}” is answered").format(words=note.words))

    def _remove(self, note: PoliceNote) -> None:
        if self.context.attempt(Op.REMOVE_POLICE_NOTE, inside_police.remove, note.id):
            if not any(row.hasFocus() for row in self._rows):
                (self._rows[0] if self._rows else self._new.start()).setFocus()
            name = note.words or label(self.context.texts, note.kind)
            self.context.say_undoable(self.tr("“{words}” is removed").format(words=name))
