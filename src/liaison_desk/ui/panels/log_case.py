"""An entry of the contact log as a case: on the agenda of the next meeting of a council of the municipality [W2]."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.ids import LogEntryId, MeetingId
from liaison_desk.domain.texts import DateStyle
from liaison_desk.services import contact_log
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.guard import Guard
from liaison_desk.ui.fields.kept import KeptLine
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.fields import LineEdit, Select, field
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, Gap, hbox, vbox
from liaison_desk.ui.place import Place

FAMILY = "panel:log_case"


class LogCasePanel(QFrame):
    """The nearest meeting is chosen, and may be changed. The title is what the entry says, until it is written anew."""

    done = Signal()

    def __init__(self, context: Context, entry_id: LogEntryId) -> None:
        super().__init__()
        self.setProperty("role", "overlay")
        self.setAccessibleName(self.tr("Put it on an agenda"))
        self._context, self._entry_id = context, entry_id
        with context.desk.read() as reader:
            row = contact_log.rows(reader, entry_id=entry_id)[0]
            found = contact_log.meetings_for(reader, row, context.today())
        texts, today = context.texts, context.today()
        self._municipality_id = row.entry.municipality_id
        meetings: list[tuple[object, str]] = [
            (meeting.id, f"{council.name}, {texts.near_date(meeting.day, today, DateStyle.DAY_SHORT)}")
            for meeting, council in found
        ]
        self.meeting = Select(meetings, meetings[0][0] if meetings else None, self.tr("Meeting"))
        self.title = KeptLine(
            context, self.tr("Title of the case"), LineEdit(says=self.tr("Title of the case"), dim="large"), FAMILY
        )
        self.title.show_subject(entry_id)
        self._guard = Guard(context)
        self.title.edit.textChanged.connect(lambda words: self._guard.look_at(words))
        if not self.title.words:
            self.title.edit.setText(row.entry.title)
        close = tool_button(Icon.X, self.tr("Close"), keys="Esc", press=self.done.emit)
        head = hbox(text(self.tr("Put it on an agenda"), "h2"), STRETCH, close)
        add = button(self.tr("Add the case"), "primary", hint="Enter", press=self._add)
        plan = button(self.tr("New meeting"), press=self._plan)
        nothing = self.tr("No meeting is planned in a council here. Plan one first; the entry stays in the log.")
        self._start: QWidget
        if meetings:
            self._start = self.title.edit
            body = vbox(
                self.title, self._guard, field(self.tr("Meeting"), self.meeting), Gap(4), hbox(STRETCH, add), spacing=12
            )
        else:
            self._start = plan
            body = vbox(paragraph(nothing, "body", "text2"), hbox(STRETCH, plan), spacing=12)
        self.setLayout(vbox(head, Gap(4), body, spacing=12, margins=24))

    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("Return"), self.tr("Add the case")),
            (caps("Esc"), self.tr("Close")),
        )

    def start(self) -> QWidget:
        return self._start

    # -- doing
    def _plan(self) -> None:
        self.done.emit()
        self._context.window.open_panel("new_meeting", municipality_id=self._municipality_id)

    def _add(self) -> None:
        meeting_id = MeetingId(str(self.meeting.value()))
        outcome = self.title.settle(
            Op.ADD_ITEM,
            lambda work: contact_log.raise_case(work, self._entry_id, meeting_id, self.title.words),
        )
        item = outcome.value
        if item is None:
            self.title.edit.setFocus()
            return
        self.done.emit()
        window = self._context.window
        words = self.tr("“{title}” is on the agenda").format(title=item.title)
        window.say(words, self.tr("Open"), lambda: window.go(Place("meeting", meeting_id, "prepare", item.id)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._start is self.title.edit:
            self._add()
        else:
            super().keyPressEvent(event)
