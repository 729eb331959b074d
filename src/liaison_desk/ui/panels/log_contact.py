"""An entry in the contact log, written from anywhere: with whom, how, and what it was about [W2]."""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import ContactKind, LogEntry
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.dates import as_typed
from liaison_desk.domain.ids import ActionId, ContactId, LogEntryId, MunicipalityId, new_id
from liaison_desk.domain.labels import label
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.problems import Problem
from liaison_desk.services import contact_log, municipalities
from liaison_desk.store.work import Reader, Work
from liaison_desk.ui import log_words
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.count import CountField
from liaison_desk.ui.fields.draft import kept
from liaison_desk.ui.fields.guard import Guard
from liaison_desk.ui.fields.people import PeopleField
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.checks import Check
from liaison_desk.ui.kit.fields import Field, LineEdit, Select, field
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, Item, box, grow, hbox, vbox
from liaison_desk.ui.kit.tall import tall_form
from liaison_desk.ui.place import Place

FAMILY = "panel:log_contact"
LONGEST = 24 * 60


class LogContactPanel(QFrame):
    """A new entry, or with `entry_id` one that is changed. What is half-written is there again when it is opened next.

    `action_id` is an action item that is talked of: the entry is a line of its history too.
    """

    done = Signal()

    def __init__(
        self,
        context: Context,
        contact_id: str = "",
        municipality_id: str = "",
        action_id: str = "",
        entry_id: str = "",
        words: str = "",
    ) -> None:
        super().__init__()
        self.setProperty("role", "overlay")
        self._context = context
        self._key = f"{FAMILY}:{contact_id}:{municipality_id}:{action_id}:{entry_id}"
        self._action: ActionItem | None = None
        self._entry: LogEntry | None = None
        self._brought: object = None  # the municipality the people brought; otherwise the officer chose it
        with context.desk.read() as reader:
            self._places = municipalities.assigned(reader, context.today())
            self._given = self._read(reader, contact_id, municipality_id, action_id, entry_id, words)
        self._title = self.tr("Change the entry") if self._entry else self.tr("Log a contact")
        self.setAccessibleName(self._title)
        self._make_fields()
        self._lay_out()
        half_written = kept(context, FAMILY).get(self._key)
        self._show(json.loads(half_written) if half_written else self._given)
        self._again.setVisible(bool(half_written))
        self._listen()

    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("Return"), self.tr("Keep the entry")),
            (caps("Esc"), self.tr("Close")),
        )

    def start(self) -> QWidget:
        """Where one begins to write: what it was about, once it is known with whom."""
        return self.words if self.people.ids else self.people.line.edit

    # -- what it is made of
    def _read(
        self, reader: Reader, contact_id: str, municipality_id: str, action_id: str, entry_id: str, words: str
    ) -> dict[str, Any]:
        """What stands in it before anything is written."""
        self._action = reader.find(ActionItem, action_id or None)
        found = contact_log.rows(reader, entry_id=entry_id) if entry_id else []
        if found:
            entry = self._entry = found[0].entry
            return {
                "people": [person.id for person in found[0].people],
                "words": entry.words,
                "kind": entry.kind,
                "on": entry.on.isoformat(),
                "minutes": str(entry.minutes or ""),
                "municipality": entry.municipality_id,
                "in_role": entry.is_in_role,
                "forwarded_to": entry.forwarded_to,
            }
        person = contact_id or (self._action.owner_id if self._action else None)
        place = municipality_id or (self._action.municipality_id if self._action else None)
        if not place and person:
            place = self._brought = contact_log.home_of(reader, ContactId(person), self._context.today())
        return {"people": [person] if person else [], "words": words, "municipality": place}

    def _make_fields(self) -> None:
        texts = self._context.texts
        self.people = PeopleField(self._context, self.tr("With whom"))
        self.words = LineEdit(says=self.tr("What was it about?"), dim="large")
        self._about = Field(self.tr("What was it about?"), self.words, self.tr("Do not write about individuals here."))
        self._guard = Guard(self._context)
        self.words.textChanged.connect(lambda words: self._guard.look_at(words))
        self.kind = Select([(kind, label(texts, kind)) for kind in ContactKind], ContactKind.CALL, self.tr("How"))
        self.on = WhenField(self._context, self.tr("When"), past=True)
        self.minutes = CountField(self.tr("Minutes"), least=1, most=LONGEST, may_be_off=True)
        places: list[tuple[object, str]] = [(None, self.tr("None")), *((m.id, m.short_name) for m in self._places)]
        self.municipality = Select(places, None, self.tr("Municipality"))
        self.in_role = Check(self.tr("Within the role"))
        self._forwarded = LineEdit(says=self.tr("Forwarded to"))
        note = self.tr("Talks and lectures are for the preventive unit.")
        self._forwarded_field = Field(self.tr("Forwarded to"), self._forwarded, note)

    def _lay_out(self) -> None:
        close = tool_button(Icon.X, self.tr("Close"), keys="Esc", press=self.done.emit)
        afresh = button(self.tr("Start afresh"), "link", press=self._start_afresh)
        unfinished = text(self.tr("Not finished the last time."), "small", "text2")
        self._again = box(hbox(unfinished, afresh, STRETCH, spacing=8))
        about = None
        if self._action is not None:
            title = self.tr("About the action item “{title}”. It stands in its history too.")
            about = paragraph(title.format(title=self._action.title), "small", "text2")
        go = self.tr("Save") if self._entry else self.tr("Log it")
        save = button(go, "primary", hint="Enter", says=self.tr("Keep the entry"), press=self._save)
        fields: list[Item] = [
            self._again,
            about,
            self.people,
            self._about,
            self._guard,
            hbox(
                grow(_top_of(field(self.tr("How"), self.kind))),
                grow(_top_of(self.on)),
                _top_of(self.minutes),
                spacing=16,
            ),
            hbox(
                grow(_top_of(field(self.tr("Municipality"), self.municipality))),
                grow(_top_of(field(self.tr("Role"), self.in_role))),
                spacing=16,
            ),
            self._forwarded_field,
        ]
        self.setLayout(tall_form(hbox(text(self._title, "h2"), STRETCH, close), fields, hbox(STRETCH, save)))

    def _listen(self) -> None:
        for edit in (self.people.line.edit, self.words, self._forwarded, self.minutes.edit, self.on.edit):
            edit.textEdited.connect(self._keep)
        self.words.textEdited.connect(lambda: self._about.set_error(""))
        self.on.changed.connect(self._keep)
        self.people.changed.connect(self._on_people)
        self.people.added.connect(self.words.setFocus)
        self.kind.picked.connect(self._on_kind)
        self.municipality.picked.connect(self._on_municipality)
        self.in_role.toggled.connect(self._on_role)

    # -- what is half-written
    def _written(self) -> dict[str, Any]:
        return {
            "people": self.people.ids,
            "person": self.people.line.half,
            "words": self.words.text(),
            "kind": self.kind.value(),
            "on": self.on.half or as_typed(self.on.value),
            "minutes": self.minutes.edit.text(),
            "municipality": self.municipality.value(),
            "in_role": self.in_role.isChecked(),
            "forwarded_to": self._forwarded.text(),
        }

    def _show(self, written: dict[str, Any]) -> None:
        with self._context.desk.read() as reader:
            people = {person.id: person for person in reader.all(Contact, id=written.get("people", []))}
            place = reader.find(Municipality, written.get("municipality"))
        self.people.show_people([people[i] for i in written.get("people", []) if i in people])
        self.people.line.put(written.get("person", ""))
        self.words.setText(written.get("words", ""))
        kind = ContactKind(written.get("kind", ContactKind.CALL))
        self.kind.set_value(kind)
        self.on.show_day(self._context.today())
        if written.get("on"):
            self.on.put(written["on"])
            self.on.commit()
        self.minutes.put(written.get("minutes", ""))
        known = [m.id for m in self._places]
        if place is not None and place.id not in known:  # one the officer had then
            options = [(None, self.tr("None")), *((m.id, m.short_name) for m in [*self._places, place])]
            self.municipality.set_options(options, place.id)
        self.municipality.set_value(place.id if place else None)
        self.in_role.setChecked(written.get("in_role", kind.is_in_role))
        self._forwarded.setText(written.get("forwarded_to", ""))
        self._forwarded_field.setVisible(not self.in_role.isChecked())

    def _keep(self) -> None:
        self._context.saving.keep(self._key, json.dumps(self._written(), ensure_ascii=False))

    def _start_afresh(self) -> None:
        self._show(self._given)
        self._context.saving.keep(self._key, None)
        self._about.set_error("")
        self._again.hide()
        self.start().setFocus()

    # -- what follows from what
    def _on_people(self) -> None:
        """The first of them brings a municipality, as long as the officer has chosen none."""
        if self.municipality.value() == self._brought:
            ids = self.people.ids
            with self._context.desk.read() as reader:
                self._brought = contact_log.home_of(reader, ids[0], self._context.today()) if ids else None
            self.municipality.set_value(self._brought)
        self._about.set_error("")
        self._keep()

    def _on_kind(self, kind: ContactKind) -> None:
        self.in_role.setChecked(kind.is_in_role)
        self._keep()

    def _on_municipality(self) -> None:
        self._brought = ""  # it is the officer's choice now, also where it is none
        self._keep()

    def _on_role(self, in_role: bool) -> None:
        self._forwarded_field.setVisible(not in_role)
        self._keep()

    # -- doing
    def _save(self) -> None:
        for part, edit in (
            (self.people, self.people.line.edit),
            (self.on, self.on.edit),
            (self.minutes, self.minutes.edit),
        ):
            if not part.commit():
                edit.setFocus()
                return
        today = self._context.today()
        if self.on.day is None or self.on.day > today:
            problem = Problem.DATE_MISSING if self.on.day is None else Problem.DAY_AHEAD
            self.on.set_error(label(self._context.texts, problem))
            self.on.edit.setFocus()
            return
        entry = self._typed()
        outcome = self._context.settle(
            Op.EDIT_LOG if self._entry else Op.LOG_CONTACT, self._key, lambda w: self._put(w, entry)
        )
        if outcome.value is None:
            self._about.set_error(outcome.problem)
            self.words.setFocus()
            return
        self.done.emit()
        self._say(outcome.value)

    def _typed(self) -> LogEntry:
        place, kind = self.municipality.value(), self.kind.value()
        entry = self._entry or LogEntry(id=LogEntryId(new_id()), on=self._context.today(), kind=ContactKind.CALL)
        return replace(
            entry,
            on=self.on.day or entry.on,
            kind=ContactKind(str(kind)),
            words=self.words.text(),
            municipality_id=MunicipalityId(str(place)) if place else None,
            minutes=self.minutes.value,
            is_in_role=self.in_role.isChecked(),
            forwarded_to=self._forwarded.text(),
        )

    def _put(self, work: Work, entry: LogEntry) -> LogEntry:
        if self._entry is not None:
            return contact_log.save(work, entry, self.people.ids)
        about = ActionId(self._action.id) if self._action else None
        return contact_log.add(work, entry, self.people.ids, about)

    def _say(self, entry: LogEntry) -> None:
        with self._context.desk.read() as reader:
            row = contact_log.rows(reader, entry_id=entry.id)[0]
        words = self.tr("Changed: {what}") if self._entry else self.tr("Logged: {what}")
        place = Place("contact_log", entry.id)
        self._context.say_undoable(words.format(what=log_words.what(row, self._context.texts)), place)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        else:
            super().keyPressEvent(event)


def _top_of(widget: QWidget) -> QWidget:
    """Fields beside each other stay in line when a sentence comes under one of them."""
    return box(vbox(widget, STRETCH, spacing=0))
