"""A note is written or changed here. Of a registration in Indicia there is no field to write in: only day and place."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.ids import MunicipalityId
from liaison_desk.domain.inside_police import PoliceNote, PoliceNoteKind
from liaison_desk.domain.labels import label
from liaison_desk.services import inside_police
from liaison_desk.store.work import Work
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.draft import kept
from liaison_desk.ui.fields.guard import Guard
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.keys import bind
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.closing import Closing
from liaison_desk.ui.kit.fields import Field, LineEdit, Select, field
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import STRETCH, Pairs, hbox, vbox

FAMILY = "police_note"  # what is half-written is kept for each note, and for the new one
_NEW = "new"
_STACK_BELOW = 620


class NoteForm(Closing):
    """`done` brings the note as it is stored now; `given_up` comes with Esc, where an existing one is changed."""

    done = Signal(object)
    given_up = Signal()

    def __init__(self, context: Context, note: PoliceNote | None = None) -> None:
        super().__init__()
        self._context, self._note = context, note
        self._wanted: str | None = None  # the municipality, until there is one to choose from
        self._key = f"{FAMILY}:{note.id if note else _NEW}"
        self._pairs = Pairs(_STACK_BELOW, spacing=16)
        texts = context.texts
        kinds: list[tuple[object, str]] = [(kind, label(texts, kind)) for kind in PoliceNoteKind]
        self._kind = Select(kinds, PoliceNoteKind.NEED, self.tr("What it is"))
        self._on = WhenField(context, self.tr("Day"), only_days=True)
        self._answered = WhenField(
            context, self.tr("Answered"), only_days=True, note=self.tr("Empty while it is not answered.")
        )
        self._words = LineEdit(says=self.tr("What it is about"))
        hint = self.tr("In a few words. No case content, and nothing about individuals.")
        self._words_field = Field(self.tr("What it is about"), self._words, hint)
        self._guard = Guard(context)
        self._whom = LineEdit(says=self.tr("Unit or person"))
        self._whom_field = field(self.tr("Unit or person"), self._whom)
        self._where = Select([(None, "")], None, self.tr("Municipality"))
        self._only = paragraph(
            self.tr("Only the day is kept. What was registered stands in Indicia alone."), "small", "text2"
        )
        self._kind_field = field(self.tr("What it is"), self._kind)
        self._lay_out()
        self._listen()
        self._restore()

    def start(self) -> QWidget:
        """Where one begins to write."""
        return self._on.edit if self._is_indicia else self._words

    def show_municipalities(self, options: Sequence[tuple[object, str]]) -> None:
        """Pairs of id and name; what was chosen stays where it is still there."""
        chosen = self._where.value() or self._wanted
        self._where.set_options(options, chosen if chosen in dict(options) else None)

    def choose_municipality(self, municipality_id: str) -> None:
        """The one whose page one came from."""
        self._wanted = municipality_id
        self._where.set_value(municipality_id)

    def fit(self, units: float) -> None:
        """A rule for an `Adaptive`."""
        self._pairs.fit(units)

    # -- what it is made of
    def _lay_out(self) -> None:
        word = self.tr("Save") if self._note else self.tr("Note it")
        take = button(word, "primary" if self._note else "secondary", hint="Ctrl+Enter", press=self._enter)
        stop = button(self.tr("Cancel"), "ghost", press=self._give_up)
        new, on, answered = self._note is None, self._on, self._answered
        first = self._pairs.pair(self._kind_field, on) if new else self._pairs.pair(on, answered)
        second = self._pairs.pair(field(self.tr("Municipality"), self._where), self._whom_field)
        self.setLayout(
            vbox(
                first,
                self._words_field,
                self._guard,
                self._only,
                second,
                hbox(take, stop, STRETCH),
                spacing=12,
            )
        )
        stop.setVisible(self._note is not None)

    def _listen(self) -> None:
        for line in (self._words, self._whom):
            line.textEdited.connect(self._keep)
            line.returnPressed.connect(self._enter)
        self._words.textChanged.connect(lambda words: self._guard.look_at(words))
        self._words.textEdited.connect(lambda: self._words_field.set_error(""))
        for when in (self._on, self._answered):
            when.edited.connect(self._keep)
            when.changed.connect(self._keep)
        for choice in (self._kind, self._where):
            choice.picked.connect(self._keep)
        self._kind.picked.connect(self._fit_kind)
        bind(self, "Ctrl+Return", self._enter)

    @property
    def _is_indicia(self) -> bool:
        return self._kind.value() is PoliceNoteKind.INDICIA

    def _fit_kind(self, _kind: object = None) -> None:
        """Words that were typed for something else stay in their fields, out of sight, and go nowhere."""
        told = not self._is_indicia
        self._words_field.setVisible(told)
        self._whom_field.setVisible(told)
        self._only.setVisible(not told)
        self._guard.look_at(self._words.text() if told else "")
        self._answered.setVisible(self._note is not None and self._note.kind is PoliceNoteKind.NEED)

    # -- what is half-written
    def _restore(self) -> None:
        note, today = self._note, self._context.today()
        written = json.loads(kept(self._context, FAMILY).get(self._key, "{}"))
        stored = {
            "kind": str(note.kind if note else PoliceNoteKind.NEED),
            "on": (note.on if note else today).isoformat(),
            "answered": note.answered_on.isoformat() if note and note.answered_on else "",
            "words": note.words if note else "",
            "whom": note.whom if note else "",
            "where": (note.municipality_id if note else None) or "",
        }
        told = stored | written
        self._kind.set_value(PoliceNoteKind(told["kind"]))
        self._wanted = told["where"] or None
        for when, name in ((self._on, "on"), (self._answered, "answered")):
            when.show_day(date.fromisoformat(told[name]) if told[name] else None)
            if half := told.get(f"half_{name}"):
                when.put(half)
        self._words.setText(told["words"])
        self._whom.setText(told["whom"])
        self._fit_kind()

    def _keep(self, _changed: object = None) -> None:
        written = {
            "kind": str(self._kind.value()),
            "words": self._words.text(),
            "whom": self._whom.text(),
            "where": str(self._where.value() or ""),
        }
        for when, name in ((self._on, "on"), (self._answered, "answered")):
            written[name] = when.day.isoformat() if when.day else ""
            written[f"half_{name}"] = when.half
        self._context.saving.keep(self._key, json.dumps(written, ensure_ascii=False))

    # -- doing
    def _enter(self) -> None:
        for when in (self._on, self._answered):
            if not when.commit():
                when.edit.setFocus()
                return
        if self._on.day is None:
            self._on.set_error(self.tr("Write the day."))
            self._on.edit.setFocus()
            return
        op = Op.EDIT_POLICE_NOTE if self._note else Op.ADD_POLICE_NOTE
        outcome = self._context.settle(op, self._key, self._made)
        wrong: Field = self._on if self._is_indicia or self._words.text().strip() else self._words_field
        wrong.set_error(outcome.problem)
        if outcome.value is None:
            self._keep()
            self.start().setFocus()
            return
        self._context.saving.keep(self._key, None)
        if self._note is None:
            self._empty()
        self.done.emit(outcome.value)

    def _made(self, work: Work) -> PoliceNote:
        on, where = self._on.day, self._where.value()
        if on is None:
            raise ValueError("the day was asked for")
        municipality_id = MunicipalityId(str(where)) if where else None
        words, whom = ("", "") if self._is_indicia else (self._words.text(), self._whom.text())
        if self._note is None:
            kind = PoliceNoteKind(str(self._kind.value()))
            return inside_police.add(work, kind, on, words, whom, municipality_id)
        answered = self._answered.day if self._note.kind is PoliceNoteKind.NEED else None
        changed = replace(
            self._note, on=on, words=words, whom=whom, municipality_id=municipality_id, answered_on=answered
        )
        return inside_police.save(work, changed)

    def _empty(self) -> None:
        """For the next one: of the same kind, on this day."""
        for line in (self._words, self._whom):
            line.setText("")
        self._on.show_day(self._context.today())

    def _give_up(self) -> None:
        self._context.saving.keep(self._key, None)
        self.given_up.emit()

    @override
    def on_escape(self) -> bool:
        if self._note is None:
            return False
        self._give_up()
        return True
