"""To another day, time or place, with the reason: asked in place, kept while it is written."""

import json
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.dates import as_typed
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.meetings import Meeting, MeetingStage
from liaison_desk.services import moves
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.draft import kept
from liaison_desk.ui.fields.hour import HourField
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.fields import Field, LineEdit
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import STRETCH, Item, grow, hbox, refill, top, vbox

FAMILY = "move"


class MoveForm(QFrame):
    """Beginning with what is planned. `closed` when it is done or given up; `moved` brings the meeting before that."""

    closed = Signal()
    moved = Signal(object)  # Meeting

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self.setAccessibleName(self.tr("Move the meeting"))
        self._context = context
        self._file: MeetingFile | None = None
        self._written: dict[str, str] = {}  # by the officer, by the name of the field
        self.day = WhenField(context, self.tr("New day"), only_days=True)
        self.day.edited.connect(lambda words: self._keep("day", words))
        self.day.changed.connect(self._on_day)
        self.begins = HourField(context, self.tr("From"), says=self.tr("New time it begins"))
        self.begins.edit.textEdited.connect(lambda words: self._keep("from", words))
        self.begins.changed.connect(self._on_begins)
        self.ends = HourField(context, self.tr("To"), says=self.tr("New time it ends"))
        self.ends.edit.textEdited.connect(lambda words: self._keep("to", words))
        self.place = LineEdit(says=self.tr("New place"))
        self.place.textEdited.connect(lambda words: self._keep("place", words))
        self.reason = LineEdit(says=self.tr("Why is it moved?"))
        self.reason.textEdited.connect(self._on_reason)
        self._why = Field(self.tr("Why is it moved?"), self.reason)
        self._notes = vbox(spacing=4)
        go = button(self.tr("Move"), "primary", says=self.tr("Move it there"), press=self.move_there)
        not_now = button(self.tr("Not now"), press=self.give_up)
        self.setLayout(
            vbox(
                self.day,
                hbox(top(self.begins), grow(self.ends), spacing=12),
                Field(self.tr("Place"), self.place),
                self._why,
                self._notes,
                hbox(go, not_now, STRETCH),
                spacing=12,
                margins=12,
            )
        )
        self.hide()

    # -- what is shown
    def show_file(self, file: MeetingFile) -> None:
        is_other = self._file is None or self._file.meeting.id != file.meeting.id
        self._file = file
        if is_other:
            words = kept(self._context, FAMILY).get(self._key)
            self._written = json.loads(words) if words else {}
        if is_other or not self._written:
            self._fill(file.meeting)
        is_open = bool(self._written) if is_other else not self.isHidden()
        self.setVisible(is_open and file.meeting.stage is MeetingStage.PLANNED)
        self._show_notes()

    def open(self) -> None:
        self.show()
        self.day.edit.setFocus(Qt.FocusReason.PopupFocusReason)
        self.day.edit.selectAll()
        announce.polite(self, self.accessibleName())

    def give_up(self) -> None:
        """What was written goes: the form begins with what is planned the next time."""
        self._forget()
        self._context.saving.keep(self._key, None)
        self._close()

    def _fill(self, meeting: Meeting) -> None:
        written = dict(self._written)  # a copy: the hours write each other while they are put back
        for part in (self.day, self.begins, self.ends):
            part.restore()
        self.day.show_day(meeting.day)
        self.begins.show_value(meeting.start)
        self.ends.show_value(meeting.end)
        self.place.setText(written.get("place", meeting.place))
        self.reason.setText(written.get("reason", ""))
        self._why.set_error("")
        for name, part in (("day", self.day), ("from", self.begins), ("to", self.ends)):
            if name in written:
                part.put(written[name])
                part.commit()

    def _show_notes(self) -> None:
        """What the officer should know; nothing here forbids anything."""
        file, day = self._file, self.day.day
        if file is None or day is None:
            refill(self._notes)
            return
        words = []
        if day < self._context.today():
            words.append(self.tr("This day has passed."))
        with self._context.desk.read() as reader:
            others = moves.others_on(reader, day, file.meeting.id)
        if others:
            said = self.tr("The same day: {councils}.")
            words.append(said.format(councils=self._context.texts.names(others)))
        if any(document.kind is DocumentKind.AGENDA and document.sent_on for document in file.documents):
            words.append(self.tr("The agenda is sent. The members must be told."))
        refill(self._notes, *(_note(each) for each in words))

    # -- what is typed
    @property
    def _key(self) -> str:
        return f"{FAMILY}:{self._file.meeting.id if self._file else ''}"

    def _keep(self, name: str, words: str) -> None:
        self._written[name] = words
        self._context.saving.keep(self._key, json.dumps(self._written, ensure_ascii=False))

    def _on_day(self, day: Deadline) -> None:
        self._keep("day", as_typed(day))
        self._show_notes()

    def _on_reason(self, words: str) -> None:
        self._why.set_error("")
        self._keep("reason", words)

    def _on_begins(self, begin: time | None) -> None:
        """Begun at another time, it is as long as before."""
        meeting = self._file.meeting if self._file else None
        if begin is None or meeting is None or self.ends.value != meeting.end:
            return
        later = datetime.combine(date.min, begin) + timedelta(minutes=meeting.planned_minutes)
        if later.date() == date.min:
            self.ends.show_value(later.time())
            self._keep("to", self._context.texts.time_words(later.time()))

    # -- doing
    def move_there(self) -> None:
        if self._file is None:
            return
        for part in (self.day, self.begins, self.ends):
            if not part.commit():
                part.edit.setFocus()
                return
        day, begin, end, before = self.day.day, self.begins.value, self.ends.value, self._file
        if day is None:
            self._ask(self.day, self.day.edit, self.tr("Write the new day."))
        elif begin is None or end is None:
            self._ask(self.ends, self.ends.edit, self.tr("Write when it begins and ends."))
        elif not self.reason.text().strip():
            self._ask(self._why, self.reason, self.tr("Write why it is moved."))
        else:
            self._move(before.meeting, day, begin, end)

    def _move(self, before: Meeting, day: date, begin: time, end: time) -> None:
        place, reason = self.place.text(), self.reason.text()
        written = self._forget()  # at once: the page shows the change before `settle` returns
        outcome = self._context.settle(
            Op.MOVE_MEETING, self._key, lambda work: moves.move(work, before.id, day, begin, end, place, reason)
        )
        if not outcome:
            self._written = written
            self._ask(self.ends, self.ends.edit, outcome.problem)
            return
        self._close()
        self.moved.emit(outcome.value)

    def _forget(self) -> dict[str, str]:
        written, self._written = self._written, {}
        return written

    def _ask(self, part: Field, edit: QLineEdit, sentence: str) -> None:
        part.set_error(sentence)
        edit.setFocus()

    def _close(self) -> None:
        self.hide()
        if self._file is not None:
            self._fill(self._file.meeting)
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.day.edit.hasFocus():
            self.move_there()
        else:
            super().keyPressEvent(event)


def _note(words: str) -> Item:
    return hbox(top(glyph(Icon.TRIANGLE_ALERT, "warning", 16)), grow(paragraph(words, "small", "warning")), spacing=8)
