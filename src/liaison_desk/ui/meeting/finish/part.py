"""Finish the meeting: the minutes as they read, what they lack, and the way from draft to archive."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain

from typing_extensions import override

from liaison_desk.domain.agenda import Outcome
from liaison_desk.domain.assessed import may_be_public
from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.changes import Op
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import EntryId, ItemId
from liaison_desk.domain.minutes import Check, EntryKind
from liaison_desk.services import agenda, archive, corrections, documents, issuing
from liaison_desk.ui.case_words import CASE_KEYS
from liaison_desk.ui.context import Context
from liaison_desk.ui.folders import Folders
from liaison_desk.ui.issued import Issued
from liaison_desk.ui.keys import MOVE_DOWN, MOVE_UP, bind, caps
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.final import FinalStep
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.focus import Pane, follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import STRETCH, Adaptive, box, fixed, frame, grow, hbox, hline, start, top, vbox
from liaison_desk.ui.kit.overlay import Drawer
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.kit.slices import Slices
from liaison_desk.ui.kit.theme import current
from liaison_desk.ui.meeting.disclosure_card import DisclosureCard, look_at_public
from liaison_desk.ui.meeting.finish.approval import ApprovalCard
from liaison_desk.ui.meeting.finish.checklist import Checklist
from liaison_desk.ui.meeting.finish.correction import CorrectionCard
from liaison_desk.ui.meeting.finish.minutes_view import WIDTH, MinutesView
from liaison_desk.ui.meeting.finish.next_step import NextStep
from liaison_desk.ui.meeting.finish.take_along import COPY_KEYS, TakeAlong
from liaison_desk.ui.meeting.finish.words import Point, points
from liaison_desk.ui.meeting.kept_lines import KeptLines
from liaison_desk.ui.meeting.part import HOLD, PREPARE, Part, Sheet
from liaison_desk.ui.meeting.people.pane import PeoplePane
from liaison_desk.ui.paper_view import look_at
from liaison_desk.ui.place import Place

RIGHT_WIDTH = 360
BESIDE_FROM = 1040  # units of window that give the checklist its room


class FinishPart(Part):
    """What is wrong is mended in place; only finishing and sending ask, for they are final."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._sheet: Sheet | None = None
        self._later = Slices(self)
        self._minutes = MinutesView(context, self._candidates, self._later)
        self._kept = KeptLines(context, self._minutes)
        self._checklist = Checklist()
        self._look = button(self.tr("Show the document"), name=Icon.EYE, hint="Ctrl+P", press=self._look_at_document)
        self._along = TakeAlong(context, self.leave)
        self._internal_words = paragraph("", "body_strong")
        self._people = PeoplePane(context, self.tr("Participants"))
        self._disclosure = DisclosureCard(context, DocumentKind.MINUTES)
        self._public = FinalStep(self.tr("Finish the public version"), "", self._issue_public)
        self._issued = Issued(context, self.tr("Finished minutes"))
        self._correction = CorrectionCard(context)
        self._approval = ApprovalCard(context)
        self._folders = Folders(context, self)
        self._archive = button(self.tr("Write the archive folder"), name=Icon.FOLDER, press=self._write_archive)
        self._next = NextStep(context)
        self._build()
        self._connect()
        bind(self, "Ctrl+P", self._look_at_document)
        bind(self, CASE_KEYS, self._path_of_line)
        bind(self, COPY_KEYS, self._along.copy)
        bind(self, "Ctrl+Shift+Up", lambda: self._kept.move_current(-1))
        bind(self, "Ctrl+Shift+Down", lambda: self._kept.move_current(1))
        bind(self, MOVE_UP, lambda: self._kept.move_current_to_item(-1))
        bind(self, MOVE_DOWN, lambda: self._kept.move_current_to_item(1))

    def _build(self) -> None:
        about = paragraph(self.tr("It stays with you and comes into no document."), "small", "text2")
        self._internal = frame(
            "well",
            hbox(
                top(glyph(Icon.LOCK, "text2")),
                grow(vbox(self._internal_words, about, spacing=2)),
                spacing=12,
                margins=(16, 12, 16, 12),
            ),
        )
        beside = box(
            vbox(
                self._correction,
                self._checklist,
                start(self._look),
                self._along,
                self._internal,
                hline(),
                self._disclosure,
                start(self._public.button),
                self._public.strip,
                hline(),
                self._issued,
                box(Flow(self._correction.begin, self._archive, spacing=8)),
                self._approval,
                hline(),
                self._people,
                STRETCH,
                spacing=18,
                margins=(20, 24, 20, 16),
            )
        )
        self._beside = scroll(beside)
        self._pane = vbox(grow(self._beside), self._next, spacing=0)
        self._right = fixed(frame("paneright", self._pane), RIGHT_WIDTH)
        self._beside.setAccessibleName(self.tr("Checklist"))
        self._minutes.setMaximumWidth(current().px(WIDTH))
        page = box(hbox(grow(box(hbox(grow(self._minutes)))), margins=(32, 24, 32, 24)), "canvas")
        self._paper = scroll(page)
        self._paper.setAccessibleName(self.tr("Minutes"))
        row = hbox(grow(self._paper), self._right, spacing=0)
        self._outer = vbox(grow(row), spacing=0)
        self.setLayout(vbox(Adaptive(self._outer, self._fit), spacing=0))
        self._drawer = Drawer(self, row, self._right, "right")

    def _connect(self) -> None:
        self._kept.left.connect(self._after_line)
        self._minutes.write_asked.connect(lambda item_id: self.went.emit(HOLD, item_id))
        self._minutes.skip_asked.connect(self._skip)
        self._minutes.path_asked.connect(self._show_path)
        self._checklist.picked.connect(self._mend)
        self._next.picked.connect(self._mend)
        self._next.lock_asked.connect(self._lock)
        self._next.sent_asked.connect(self._mark_sent)
        self._next.mail_asked.connect(self._to_mail)
        self._next.next_asked.connect(self._go_on)
        self._next.checklist_asked.connect(lambda: self._drawer.open())
        self._next.correction_asked.connect(self._to_correction)
        self._correction.ended.connect(self.start_focus)
        self._disclosure.look_asked.connect(self._look_at_public)
        self._people.left.connect(self.start_focus)

    def _fit(self, units: float) -> None:
        """Without the pane, its next step is a bar along the bottom."""
        beside = units >= BESIDE_FROM
        self._drawer.fit(beside)
        home = self._pane if beside else self._outer
        if home.indexOf(self._next) < 0:
            (self._outer if beside else self._pane).removeWidget(self._next)
            home.addWidget(self._next)
            self._next.show()
        self._next.show_list_button(shown=not beside)

    # -- part
    @override
    def show_sheet(self, sheet: Sheet, item_id: ItemId | None) -> None:
        is_other = self._sheet is None or self._sheet.file.meeting.id != sheet.file.meeting.id
        is_first = self._sheet is None  # made anew for another look or language, where one stands where one stood
        self._later.stop()
        self._sheet = sheet
        file = sheet.file
        self._kept.show_file(file, sheet.drafts)
        found = points(file, self.context.texts, self.context.today())
        if is_other:
            self._paper.verticalScrollBar().setValue(0)
        minutes = self._minutes.show_file(file)
        self._checklist.show_points(found, locked=file.is_locked)
        self._next.show_points(found, file)
        self._along.show_file(file)
        internal = sum(entry.kind is EntryKind.INTERNAL for entry in file.entries)
        self._internal_words.setText(self.tr("%n internal note(s) left out", "", internal))
        self._internal.setVisible(internal > 0)
        self._show_disclosure(file)
        self._correction.show_file(file)
        self._later.begin(chain(minutes, self._showing_below(sheet)))
        if is_first or not is_other:
            self._later.finish()
        if is_other:
            self._kept.resume()

    def _showing_below(self, sheet: Sheet) -> Iterator[None]:
        """What stands under all that, piece by piece."""
        file = sheet.file
        self._people.show_people(file, sheet.candidates)
        yield
        self._issued.show_documents(file.issued(DocumentKind.MINUTES), sheet.sent, may_mail=file.correction is None)
        self._archive.setVisible(bool(file.documents))
        self._approval.show_file(file)
        yield
        follow_layout(self._right)  # what is filled in later is still read, and passed by Tab, where it stands
        yield
        follow_layout(self._paper)

    @property
    @override
    def is_filling(self) -> bool:
        return self._later.are_waiting and self.isVisible()

    def _show_disclosure(self, file: MeetingFile) -> None:
        self._disclosure.show_file(file)
        full = file.newest(DocumentKind.MINUTES)
        is_made = full is None or file.had_public(full)
        is_next = not is_made and file.correction is None and may_be_public(file, DocumentKind.MINUTES)
        self._public.button.setVisible(is_next)
        if not is_next:
            self._public.strip.hide()
        words = self.tr("The public version is kept beside the full one, with the same number. This is final.")
        self._public.show_words(self.tr("Finish the public version"), words)

    @override
    def start_focus(self) -> None:
        self._next.start_focus()

    @override
    def stand_on(self, entry_id: EntryId) -> bool:
        return self._kept.stand_on(entry_id)

    @override
    def unfolded(self) -> str:
        return self._kept.changing

    @override
    def unfold(self, what: str) -> None:
        self._kept.go_on(EntryId(what))

    @override
    def panes(self) -> Sequence[Pane]:
        self._next.setAccessibleName(self.tr("Next step"))
        return (Pane(self._paper), Pane(self._beside, self._drawer.open), Pane(self._next))

    @override
    def leave(self) -> None:
        self._kept.settle()
        self._minutes.fold()
        self._issued.fold()
        self._correction.fold()
        self._disclosure.fold()

    @override
    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("Up"), self.tr("From line to line")),
            (caps("Enter"), self.tr("Change the line")),
            (("T", "D", "N", "I"), self.tr("Change the kind of the chosen line")),
            (caps("Ctrl+Shift+Up"), self.tr("Move the chosen line")),
            (caps(MOVE_UP), self.tr("Move it to the item before or after")),
            (caps("Shift+F10"), self.tr("Menu of the chosen line")),
            (caps("Delete"), self.tr("Take the line out")),
            (caps("Ctrl+P"), self.tr("See the minutes as a document")),
            (caps(CASE_KEYS), self.tr("The case of the line from meeting to meeting; send it on")),
            (caps(COPY_KEYS), self.tr("Copy the minutes as formatted text")),
        )

    # -- the lines
    @property
    def _file(self) -> MeetingFile:
        if self._sheet is None:
            raise LookupError("no meeting is shown")
        return self._sheet.file

    def _candidates(self) -> Sequence[Candidate]:
        return self._sheet.candidates if self._sheet else ()

    def _after_line(self, entry_id: EntryId) -> None:
        """Where one changed a line, one goes on from it."""
        if self._minutes.block_of(entry_id):
            self._kept.stand_on(entry_id)
        else:
            self.start_focus()

    def _skip(self, item_id: str) -> None:
        if self.context.do(Op.CLOSE_ITEM, agenda.close_item, ItemId(item_id), Outcome.NOT_DISCUSSED):
            self.start_focus()

    def _path_of_line(self) -> None:
        item_id = self._minutes.standing_case()
        if item_id is not None:
            self._show_path(item_id)

    def _show_path(self, item_id: str) -> None:
        self.leave()
        self.context.window.open_panel("case_path", item_id=item_id)

    # -- the steps
    def _mend(self, point: Point) -> None:
        """To what the point misses."""
        match point.check:
            case Check.ATTENDANCE:
                self._drawer.open()
                self._people.start()
            case Check.ACTIONS if point.gap:
                self._drawer.close_panel()
                entry = next(e for e in self._file.entries if e.action_id == point.gap.action_id)
                self._kept.change(entry, at_owner=True)
            case Check.TEXTS if point.gap:
                self.went.emit(HOLD, point.gap.item_id)
            case Check.ISSUE if self._file.is_locked:
                self._drawer.open()
                self._correction.open()
            case Check.DISCLOSURE:
                self._drawer.open()
                self._disclosure.start()
            case Check.ARCHIVE:
                self._drawer.open()
                self._issued.start_archive()
            case _:
                self.went.emit(HOLD, "")

    def _lock(self) -> None:
        self.leave()
        made = self.context.do(Op.ISSUE_MINUTES, issuing.issue_minutes, self._file.meeting.id, self.context.voices)
        if made is not None:
            self.context.window.say(self.tr("The minutes are finished and locked as version 1"))
            self.start_focus()

    def _issue_public(self) -> None:
        self.leave()
        meeting_id, voices = self._file.meeting.id, self.context.voices
        if self.context.do(Op.ISSUE_PUBLIC, issuing.issue_public_minutes, meeting_id, voices):
            self.context.window.say(self.tr("The public version is finished and kept beside the full one"))
            self.start_focus()

    def _look_at_public(self) -> None:
        """The public version that was made, or as it would be now."""
        self.leave()
        look_at_public(self.context, self.window(), self._file, DocumentKind.MINUTES)

    def _mark_sent(self) -> None:
        self.leave()
        minutes = self._file.newest(DocumentKind.MINUTES)
        if minutes and self.context.do(Op.MARK_SENT, issuing.mark_sent, minutes.id, self.context.today()):
            self.context.window.say(self.tr("The minutes are marked as sent"))
            self.start_focus()

    def _to_mail(self) -> None:
        self._drawer.open()
        self._issued.start_mail()

    def _to_correction(self) -> None:
        self._drawer.open()
        self._correction.start()

    def _write_archive(self) -> None:
        """The meeting's documents as they were issued, in a folder of their own."""
        self.leave()
        desk, meeting_id = self.context.desk, self._file.meeting.id
        self._folders.ask(
            self.tr("Where should the archive folder be?"), partial(archive.write_meeting, desk, meeting_id)
        )

    def _go_on(self) -> None:
        """To the next meeting of the council, which is planned first where there is none."""
        following = self._file.following
        if following is not None:
            self.context.window.go(Place("meeting", following.id, PREPARE))
        else:
            self.context.window.open_panel("new_meeting", council_id=self._file.council.id)

    def _look_at_document(self) -> None:
        """The finished minutes, or as they would look now."""
        self.leave()
        file, desk, voices = self._file, self.context.desk, self.context.voices
        minutes = file.newest(DocumentKind.MINUTES)
        if minutes is not None and file.correction is None:
            look_at(self.context, self.window(), minutes.file_name, partial(documents.issued, desk, minutes.id))
            return
        texts = documents.meeting_texts(file, voices)
        name = documents.file_name(DocumentKind.MINUTES, file.council.name, file.meeting.day, documents.DRAFT, texts)
        make = corrections.draft if file.correction else documents.draft_minutes
        look_at(self.context, self.window(), name, partial(make, desk, file.meeting.id, voices))
