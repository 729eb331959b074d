"""The meeting workspace: one meeting, in the part one is at."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout
from typing_extensions import override

from liaison_desk.domain.actions import ActionHelper, ActionItem, HistoryLine
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.arenas import Arena
from liaison_desk.domain.attachments import Attachment
from liaison_desk.domain.attendance import Attendance
from liaison_desk.domain.changes import ChangeSet, Op
from liaison_desk.domain.contacts import Contact, Organisation
from liaison_desk.domain.corrections import Correction
from liaison_desk.domain.councils import Council, Membership
from liaison_desk.domain.disclosure import Assessment
from liaison_desk.domain.documents import DocumentKind, Edition, IssuedDocument
from liaison_desk.domain.evaluation_parts import LearningPoint
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.follow import FollowChoice
from liaison_desk.domain.following import followed
from liaison_desk.domain.ids import EntryId, ItemId, MeetingId
from liaison_desk.domain.meetings import Meeting, MeetingChange, MeetingStage
from liaison_desk.domain.minutes import Entry
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.own_templates import OwnTemplate
from liaison_desk.domain.referrals import Referral
from liaison_desk.domain.sending import Sending
from liaison_desk.domain.steps import MeetingStep
from liaison_desk.services import follow, meetings, owners, receiving, sending
from liaison_desk.store.work import Reader
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.focus import Pane
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.layout import Adaptive, grow, vbox
from liaison_desk.ui.meeting.finish.part import FinishPart
from liaison_desk.ui.meeting.finish.received_part import ReceivedPart
from liaison_desk.ui.meeting.hold.part import HoldPart
from liaison_desk.ui.meeting.item_clock import clock_from, clock_key
from liaison_desk.ui.meeting.part import FINISH, HOLD, PREPARE, Part, Sheet
from liaison_desk.ui.meeting.prepare.part import PreparePart
from liaison_desk.ui.meeting.top_bar import TopBar
from liaison_desk.ui.page import Page
from liaison_desk.ui.place import Place

_PARTS: dict[str, type[Part]] = {PREPARE: PreparePart, HOLD: HoldPart, FINISH: FinishPart}
_RECEIVED = "received"  # in the place of finishing, where the municipality writes the minutes
_USUAL = {
    MeetingStage.PLANNED: PREPARE,
    MeetingStage.RUNNING: HOLD,
    MeetingStage.ENDED: FINISH,
    MeetingStage.FINISHED: FINISH,
    MeetingStage.CANCELLED: PREPARE,
}


class MeetingPage(Page):
    """`subject` is the meeting, `part` one of the three or empty for the usual one, `more` an agenda item, or an
    item and one of its lines with a stroke between them."""

    watches: ClassVar = (
        ActionHelper,
        ActionItem,
        AgendaItem,
        Arena,
        Assessment,
        Attachment,
        Attendance,
        Contact,
        Correction,
        Council,
        Entry,
        Evaluation,
        FollowChoice,
        HistoryLine,
        IssuedDocument,
        LearningPoint,
        Meeting,
        MeetingChange,
        MeetingStep,
        Membership,
        Municipality,
        Organisation,
        OwnTemplate,
        Referral,
        Sending,
    )
    fills_window = True
    reads_ahead = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._file: MeetingFile | None = None
        self._sheet: Sheet | None = None
        self._parts: dict[str, Part] = {}
        self._bar = TopBar(context)
        self._bar.back_asked.connect(context.window.back)
        self._bar.part_picked.connect(self._pick)
        self._bar.start_asked.connect(self._start)
        self._bar.afterwards_asked.connect(self._write_afterwards)
        self._bar.end_asked.connect(self._end)
        self._bar.resume_asked.connect(self._resume)
        self._bar.clock_asked.connect(self._set_clock)
        self._bar.ticked.connect(self._tick)
        self._stack = QStackedWidget()
        shell = Adaptive(vbox(self._bar, grow(self._stack), spacing=0), self._bar.fit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(shell)

    # -- page
    @override
    def reload(self) -> None:
        sheet = self._read()
        if sheet is None:  # its planning was undone
            self._sheet = None
            self.place = Place("")  # who comes for it once more is not shown what stands here still
            self.context.window.go_instead(Place("meetings"))
            return
        self._show(sheet)

    @override
    def follow(self, changes: ChangeSet) -> bool:
        """A line written in the meeting is shown without asking the store for all that it left as it was."""
        file = followed(self._sheet.file, changes) if self._sheet else None
        if self._sheet is None or file is None:
            return False
        self._show(replace(self._sheet, file=file, drafts=self.context.desk.written()))
        return True

    def _show(self, sheet: Sheet) -> None:
        self._sheet, self._file = sheet, sheet.file
        name = self._part_for(sheet.file)
        way = _RECEIVED if name == FINISH and sheet.file.is_theirs else name
        part = self._parts.get(way) or self._make(way)
        clock = clock_from(sheet.drafts.get(clock_key(sheet.file.meeting.id), ""))
        self._bar.show_meeting(sheet.file, name, has_clock=clock.is_shown)
        item_id = self.place.more.partition("|")[0]
        part.show_sheet(sheet, ItemId(item_id) if item_id else None)
        self._stack.setCurrentWidget(part)

    @property
    @override
    def is_filling(self) -> bool:
        return self._part is not None and self._part.is_filling

    @override
    def keys(self) -> Sequence[KeyRow]:
        return self._part.keys() if self._part else ()

    @override
    def panes(self) -> Sequence[Pane]:
        return self._part.panes() if self._part else ()

    @override
    def start_focus(self) -> None:
        entry_id = self.place.more.partition("|")[2]
        if self._part and not (entry_id and self._part.stand_on(EntryId(entry_id))):
            self._part.start_focus()

    @override
    def leave(self) -> None:
        if self._part:
            self._part.leave()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the bar too, Esc leads back to where one writes."""
        if event.key() == Qt.Key.Key_Escape:
            self.start_focus()
        else:
            super().keyPressEvent(event)

    @override
    def unfolded(self) -> str:
        return self._part.unfolded() if self._part else ""

    @override
    def unfold(self, what: str) -> None:
        if self._part:
            self._part.unfold(what)

    @override
    def answers(self, keys: str) -> bool:
        return self._part is not None and self._part.answers(keys)

    @override
    def covered_below(self) -> int:
        return self._part.covered_below() if self._part else 0

    @property
    def _part(self) -> Part | None:
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Part) else None

    def _make(self, name: str) -> Part:
        part = self._parts[name] = ReceivedPart(self.context) if name == _RECEIVED else _PARTS[name](self.context)
        part.went.connect(self._go)
        part.stood.connect(self._stand)
        self._stack.addWidget(part)
        return part

    def _part_for(self, file: MeetingFile) -> str:
        stage = file.meeting.stage
        is_asked = self.place.part in _PARTS and stage is not MeetingStage.CANCELLED
        return self.place.part if is_asked else _USUAL[stage]

    def _read(self) -> Sheet | None:
        drafts = self.context.desk.written()
        with self.context.desk.read() as reader:
            if reader.find(Meeting, self.place.subject) is None:
                return None
            file = meetings.load(reader, MeetingId(self.place.subject))
            present = {person.contact.id for person in file.people if person.is_present}
            return Sheet(
                file=file,
                candidates=owners.candidates(reader, present),
                emails={person.contact.id: person.contact.email for person in file.people},
                previous_minutes=_minutes_of(reader, file.previous),
                drafts=drafts,
                templates=reader.all(OwnTemplate),
                sent=sending.of_documents(reader, {s.document_id for s in file.sendings if s.document_id}),
                told=sending.of_date(reader, file.sendings),
                follows=() if file.is_locked or self._part_for(file) != PREPARE else follow.upcoming(reader, file),
            )

    # -- from part to part
    def _pick(self, part: str) -> None:
        self._go(part, "")

    def _go(self, part: str, item_id: str) -> None:
        self.leave()
        self.place = Place("meeting", self.place.subject, part, item_id)
        self.reload()
        self.context.window.stay(self.place)
        self.start_focus()

    def _stand(self, part: str, item_id: str) -> None:
        """A restart comes back to this very item."""
        self.context.window.stay(Place("meeting", self.place.subject, part, item_id))

    # -- its clock
    def _set_clock(self, shown: bool) -> None:
        if self._file is not None:
            key = clock_key(self._file.meeting.id)
            clock = clock_from(self.context.desk.written().get(key, ""))
            self.context.saving.keep(key, replace(clock, is_wished=True, is_shown=shown).as_text())
            self.reload()
            self.start_focus()

    def _tick(self) -> None:
        if self._part:
            self._part.tick()

    # -- moving the meeting on
    def _start(self) -> None:
        if self._begin(Op.START_MEETING, afterwards=False):
            self._pick(HOLD)

    def _write_afterwards(self) -> None:
        if self._begin(Op.END_MEETING, afterwards=True):
            self._pick(HOLD)

    def _begin(self, op: Op, *, afterwards: bool) -> Meeting | None:
        if self._file is None:
            return None
        meeting_id = self._file.meeting.id
        if self._file.is_theirs:
            return self.context.do(op, receiving.start, meeting_id, self.tr("Own notes"), afterwards=afterwards)
        return self.context.do(op, meetings.write_afterwards if afterwards else meetings.start, meeting_id)

    def _end(self) -> None:
        self.leave()
        if self._file and self.context.do(Op.END_MEETING, meetings.end, self._file.meeting.id):
            self._pick(FINISH)
            self.context.say_undoable(self.tr("The meeting is over"))

    def _resume(self) -> None:
        if self._file and self.context.do(Op.START_MEETING, meetings.resume, self._file.meeting.id):
            self.start_focus()  # the button is gone, and the keyboard with it


def _minutes_of(reader: Reader, meeting: Meeting | None) -> IssuedDocument | None:
    if meeting is None:
        return None
    full = Edition.FULL
    found = reader.all(IssuedDocument, meeting_id=meeting.id, kind=DocumentKind.MINUTES, edition=full)
    return max((d for d in found if d.stands), key=lambda document: document.version, default=None)
