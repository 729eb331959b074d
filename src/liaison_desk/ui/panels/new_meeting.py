"""A new meeting, planned by date: which council, when and where, beginning with what the council usually does."""

import json
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council
from liaison_desk.domain.dates import as_typed
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.ids import CouncilId, MunicipalityId
from liaison_desk.domain.labels import label
from liaison_desk.domain.meetings import MeetingForm, MeetingKind
from liaison_desk.domain.planning import Proposal
from liaison_desk.services import councils, meetings, schedule
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.draft import kept
from liaison_desk.ui.fields.hour import HourField
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.keys import bind, caps
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.fields import Field, LineEdit, Select
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.labels import text
from liaison_desk.ui.kit.layout import STRETCH, Item, box, grow, hbox, vbox
from liaison_desk.ui.kit.rows import empty
from liaison_desk.ui.kit.tall import tall_form
from liaison_desk.ui.meet_now import meet_now
from liaison_desk.ui.panels.day_notes import DayNotes
from liaison_desk.ui.place import Place

FAMILY = "panel:new_meeting"  # what is half-written is kept for each council or municipality it was begun from
_USUAL_LENGTH = timedelta(hours=2)
_HOUR_WIDTH = 148  # units


class NewMeetingPanel(QFrame):
    """What is changed of the proposal stays when the panel is closed, and is there when it is opened next."""

    done = Signal()

    def __init__(
        self,
        context: Context,
        council_id: CouncilId | None = None,
        municipality_id: MunicipalityId | None = None,
        day: date | None = None,
    ) -> None:
        super().__init__()
        self.setProperty("role", "overlay")
        self.setAccessibleName(self.tr("New meeting"))
        self._context, self._day = context, day
        self._key = f"{FAMILY}:{council_id or municipality_id or ''}"
        self._written: dict[str, str] = {}  # by the officer, by the name of the field
        self._proposed: date | None = None
        self._from: time | None = None
        self._read(council_id, municipality_id)
        self._only = council_id or (next(iter(self._councils)) if len(self._councils) == 1 else None)
        close = tool_button(Icon.X, self.tr("Close"), keys="Esc", press=self.done.emit)
        head = hbox(text(self.tr("New meeting"), "h2"), STRETCH, close)
        self._build_fields()
        if self._councils:
            self.setLayout(tall_form(head, self._form(), self._deeds()))
            self._restore()
            bind(self, "Ctrl+Return", self._plan)
        else:
            self.setLayout(vbox(head, self._no_council(), spacing=12, margins=24))

    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("Ctrl+Return"), self.tr("Plan the meeting")),
            (caps("Esc"), self.tr("Close")),
        )

    def start(self) -> QWidget:
        """The day, written over by the first key; where no council is certain, that."""
        if not self._councils:
            return self._found
        self.day.edit.selectAll()
        return self.day.edit if self._council else self.council

    # -- what there is
    def _read(self, council_id: CouncilId | None, municipality_id: MunicipalityId | None) -> None:
        """The councils to choose from: those of the municipality it was begun from, where it has any."""
        texts, today = self._context.texts, self._context.today()
        with self._context.desk.read() as reader:
            every = sorted(councils.active(reader, today), key=lambda council: texts.sort_key(council.name))
            self._names = councils.names(reader, every)
            served = {c.id: {m.id for m in councils.municipalities_of(reader, c.id)} for c in every}
        here = [council for council in every if municipality_id in served[council.id] and council_id is None]
        self._councils = {council.id: council for council in here or every}

    @property
    def _council(self) -> Council | None:
        chosen = self.council.value()
        return self._councils.get(CouncilId(str(chosen))) if chosen else None

    # -- the form
    def _build_fields(self) -> None:
        context = self._context
        options: list[tuple[object, str]] = [(council_id, self._names[council_id]) for council_id in self._councils]
        self.council = Select(options, None, self.tr("Council"))
        self.council.setPlaceholderText(self.tr("Choose a council"))
        self.council.picked.connect(self._on_council)
        self._council_field = Field(self.tr("Council"), self.council)
        self.day = WhenField(context, self.tr("Day"), only_days=True, hint=self.tr("4.12, Friday, in two weeks"))
        self.day.edited.connect(self._on_day_typed)
        self.day.changed.connect(self._on_day)
        self.day.restored.connect(self._on_day_restored)
        self.begins = HourField(context, self.tr("From"), says=self.tr("Begins at"))
        self.begins.edit.textEdited.connect(lambda words: self._keep("from", words))
        self.begins.changed.connect(self._on_begins)
        self.ends = HourField(context, self.tr("To"), says=self.tr("Ends at"))
        self.ends.edit.textEdited.connect(lambda words: self._keep("to", words))
        self.ends.changed.connect(lambda hour: self._keep("to", context.texts.time_words(hour) if hour else ""))
        self.place = LineEdit(says=self.tr("Place"))
        self.place.textEdited.connect(lambda words: self._keep("place", words))
        kinds = [(kind, label(context.texts, kind)) for kind in MeetingKind]
        self.kind = Select(kinds, MeetingKind.ORDINARY, self.tr("Kind of meeting"))
        self.kind.picked.connect(lambda kind: self._keep("kind", str(kind)))
        forms = [(form, label(context.texts, form)) for form in MeetingForm]
        self.form = Select(forms, MeetingForm.PHYSICAL, self.tr("How one takes part"))
        self.form.picked.connect(self._on_form)
        self.link = LineEdit(says=self.tr("Link or room for those who take part digitally"))
        self.link.textEdited.connect(lambda words: self._keep("link", words))
        self._link_field = Field(self.tr("Link or room for those who take part digitally"), self.link)
        self._notes = DayNotes(context)
        self._found = button(self.tr("New council"), "primary", Icon.PLUS, press=self._found_council)

    def _form(self) -> list[Item]:
        afresh = button(self.tr("Start afresh"), "link", press=self._start_afresh)
        self._again = box(
            hbox(text(self.tr("Not finished the last time."), "small", "text2"), afresh, STRETCH, spacing=8)
        )
        for hour in (self.begins, self.ends):
            hour.setMaximumWidth(theme.current().px(_HOUR_WIDTH))  # what is wrong with it takes no room of the day
        when = hbox(grow(_top_of(self.day)), _top_of(self.begins), _top_of(self.ends), spacing=16)
        return [
            self._again,
            self._council_field,
            when,
            self._notes,
            Field(self.tr("Place"), self.place),
            hbox(
                grow(Field(self.tr("Kind of meeting"), self.kind)),
                grow(Field(self.tr("How one takes part"), self.form)),
                spacing=16,
            ),
            self._link_field,
        ]

    def _deeds(self) -> QHBoxLayout:
        plan = button(self.tr("Plan the meeting"), "primary", hint="Ctrl+Enter", press=self._plan)
        at_once = button(self.tr("Meet now"), name=Icon.PLAY, press=self._meet_now)
        return hbox(at_once, STRETCH, plan)

    def _no_council(self) -> QWidget:
        about = self.tr("A meeting belongs to a council. Add the first one, and plan its meetings.")
        return empty(Icon.USERS, self.tr("No council yet"), about, self._found)

    # -- what the council usually does
    def _propose(self) -> None:
        """In every field the officer has not written in."""
        council = self._council
        usual = self._usual(council) if council else None
        self._proposed = self._day or (usual.day if usual else None)
        fields: dict[str, Callable[[], object]] = {
            "day": lambda: self.day.show_day(self._proposed),
            "from": lambda: self.begins.show_value(usual.start if usual else None),
            "to": lambda: self.ends.show_value(usual.end if usual else None),
            "place": lambda: self.place.setText(usual.place if usual else ""),
        }
        for name, show in fields.items():
            if name not in self._written:
                show()
        self._from = self.begins.value
        self._show_notes()

    def _usual(self, council: Council) -> Proposal:
        with self._context.desk.read() as reader:
            return schedule.next_meeting(reader, council.id, self._context.today())

    def _on_council(self, council_id: CouncilId) -> None:
        self._council_field.set_error("")
        self._keep("council", council_id)
        self._propose()

    # -- the day and the hours
    def _on_day_typed(self, words: str) -> None:
        self._keep("day", words)
        self._notes.hide()

    def _on_day(self, day: Deadline) -> None:
        self._keep("day", as_typed(day))
        self._show_notes()
        self._notes.say(self.day.edit)

    def _on_day_restored(self) -> None:
        """What was typed is given up: the day in the field counts again."""
        if "day" not in self._written:
            return
        if self.day.day == self._proposed:
            self._forget("day")
        else:
            self._keep("day", as_typed(self.day.value))
        self._show_notes()

    def _on_begins(self, hour: time | None) -> None:
        """Begun at another time, it is as long as before."""
        self._keep("from", self._context.texts.time_words(hour) if hour else "")
        before, end = self._from, self.ends.value
        self._from = hour or before
        if hour is None or (end and not before):
            return
        length = _length(before, end) if before and end else _USUAL_LENGTH
        later = datetime.combine(date.min, hour) + length
        if length > timedelta() and later.date() == date.min:
            self.ends.show_value(later.time())
            self._keep("to", self._context.texts.time_words(later.time()))

    def _show_notes(self) -> None:
        council, day = self._council, self.day.day
        if council is None or day is None:
            self._notes.hide()
            return
        is_proposed = "day" not in self._written and self._day is None
        self._notes.show_day(day, council, self._usual(council) if is_proposed else None)

    # -- what is half-written
    def _keep(self, name: str, words: str) -> None:
        self._written[name] = words
        self._save()

    def _forget(self, name: str) -> None:
        self._written.pop(name, None)
        self._save()

    def _save(self) -> None:
        words = json.dumps(self._written, ensure_ascii=False) if self._written else None
        self._context.saving.keep(self._key, words)

    def _restore(self) -> None:
        words = kept(self._context, FAMILY).get(self._key)
        written: dict[str, str] = json.loads(words) if words else {}
        council_id = written.get("council")
        self.council.set_value(council_id if council_id in self._councils else self._only)
        self._written = dict(written)  # a copy: the hours write each other while they are put back
        self._propose()
        self._again.setVisible(bool(written))
        for name, field in (("day", self.day), ("from", self.begins), ("to", self.ends)):
            if name in written:
                field.put(written[name])
                field.commit()
        if "place" in written:
            self.place.setText(written["place"])
        self._show_how(written)

    def _show_how(self, written: dict[str, str]) -> None:
        """An ordinary meeting where all sit together, unless something else is chosen."""
        self.kind.set_value(MeetingKind(written.get("kind", MeetingKind.ORDINARY)))
        form = MeetingForm(written.get("form", MeetingForm.PHYSICAL))
        self.form.set_value(form)
        self.link.setText(written.get("link", ""))
        self._link_field.setVisible(form is not MeetingForm.PHYSICAL)

    def _on_form(self, form: MeetingForm) -> None:
        self._keep("form", form)
        self._link_field.setVisible(form is not MeetingForm.PHYSICAL)

    def _start_afresh(self) -> None:
        for field in (self.day, self.begins, self.ends):
            field.put("")
            field.commit()
        self._written = {}
        self._save()
        self.council.set_value(self._only)
        self._show_how({})
        self._propose()
        self._again.hide()
        self.start().setFocus()

    # -- doing
    def _plan(self) -> None:
        council = self._council
        if council is None:
            self._council_field.set_error(self.tr("Choose the council that meets."))
            self.council.setFocus()
            return
        for part in (self.day, self.begins, self.ends):
            if not part.commit():
                part.edit.setFocus()
                return
        day, begin, end = self.day.day, self.begins.value, self.ends.value
        if day is None:
            self._ask(self.day, self.day.edit, self.tr("Write the day of the meeting."))
        elif begin is None:
            self._ask(self.begins, self.begins.edit, self.tr("Write when it begins."))
        elif end is None:
            self._ask(self.ends, self.ends.edit, self.tr("Write when it ends."))
        else:
            self._planned(council.id, day, begin, end)

    def _meet_now(self) -> None:
        """The council is all it needs: what is half-written of a planned meeting waits."""
        council = self._council
        if council is None:
            self._council_field.set_error(self.tr("Choose the council that meets."))
            self.council.setFocus()
        elif meet_now(self._context, council.id):
            self.done.emit()

    def _planned(self, council_id: CouncilId, day: date, begin: time, end: time) -> None:
        place, form = self.place.text(), self.form.value()
        how = {"kind": self.kind.value(), "form": form}
        if form is not MeetingForm.PHYSICAL:
            how["link"] = self.link.text().strip()
        outcome = self._context.settle(
            Op.PLAN_MEETING, self._key, lambda work: meetings.plan(work, council_id, day, begin, end, place, **how)
        )
        if outcome.value is None:
            self._ask(self.ends, self.ends.edit, outcome.problem)
            return
        self._written = {}  # the fields are left once more when the panel closes
        self.done.emit()
        self._context.window.go(Place("meeting", outcome.value.id, "prepare"))

    def _ask(self, field: Field, edit: QLineEdit, sentence: str) -> None:
        field.set_error(sentence)
        edit.setFocus()

    def _found_council(self) -> None:
        self.done.emit()
        self._context.window.open_panel("new_council")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter plans; in the day it only takes what is written there."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not self._councils:
            super().keyPressEvent(event)
        elif not self.day.edit.hasFocus():
            self._plan()


def _top_of(widget: QWidget) -> QWidget:
    """Fields beside each other stay in line when a sentence comes under one of them."""
    return box(vbox(widget, STRETCH, spacing=0))


def _length(begin: time, end: time) -> timedelta:
    return datetime.combine(date.min, end) - datetime.combine(date.min, begin)
