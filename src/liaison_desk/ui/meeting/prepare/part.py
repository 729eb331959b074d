"""Prepare the meeting: its agenda with what it lacks and carries in, who takes part, and the agenda as a document."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from typing_extensions import override

from liaison_desk.domain.agenda import drop_target, planned_minutes
from liaison_desk.domain.changes import Op
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import ItemId
from liaison_desk.domain.meetings import MeetingStage
from liaison_desk.domain.own_templates import OwnTemplate
from liaison_desk.domain.readiness import Readiness
from liaison_desk.services import agenda, documents, issuing, meetings, moves, own_templates
from liaison_desk.services.mailings import Paper
from liaison_desk.store.work import Work
from liaison_desk.ui.case_words import CASE_KEYS
from liaison_desk.ui.context import Context
from liaison_desk.ui.copies import Copies
from liaison_desk.ui.issued import Issued, can_be_shown
from liaison_desk.ui.keys import MOVE_DOWN, MOVE_UP, bind, caps
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Pane, follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.labels import glyph, paragraph, set_ink, text
from liaison_desk.ui.kit.layout import STRETCH, Adaptive, Gap, box, card, edges, grow, hbox, two_columns, vbox
from liaison_desk.ui.kit.rows import empty, section
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.mailing import MailPanel
from liaison_desk.ui.meeting.disclosure_card import DisclosureCard, look_at_public
from liaison_desk.ui.meeting.part import Part, Sheet
from liaison_desk.ui.meeting.people.pane import PeoplePane
from liaison_desk.ui.meeting.prepare.add_line import AddLine
from liaison_desk.ui.meeting.prepare.addresses import AddressButton
from liaison_desk.ui.meeting.prepare.agenda_banner import AgendaBanner
from liaison_desk.ui.meeting.prepare.agenda_table import AgendaTable
from liaison_desk.ui.meeting.prepare.date_card import DateCard
from liaison_desk.ui.meeting.prepare.deadlines_card import DeadlinesCard
from liaison_desk.ui.meeting.prepare.facts_card import FactsCard
from liaison_desk.ui.meeting.prepare.follow_card import FollowCard
from liaison_desk.ui.meeting.prepare.own_items_card import OwnItems
from liaison_desk.ui.meeting.prepare.run_sheet import KEYS as RUN_SHEET_KEYS
from liaison_desk.ui.meeting.prepare.run_sheet import RunSheet
from liaison_desk.ui.meeting.prepare.side_cards import ReadyCard
from liaison_desk.ui.meeting.prepare.words import sum_words
from liaison_desk.ui.meeting.received import ReceiveCard
from liaison_desk.ui.own_templates import OwnTemplates
from liaison_desk.ui.paper_view import look_at

RIGHT_WIDTH, EDGE = 328, 32


class PreparePart(Part):
    """Everything is kept as it is written; only issuing and sending ask, for they are final."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._sheet: Sheet | None = None
        self._copies = Copies(context, self)
        self._banner = AgendaBanner(context)
        self._mail = MailPanel(context)
        self._table = AgendaTable(context)
        self._sum = paragraph("", "small", "text2", tabular=True)
        self._add = AddLine(context)
        self._ready = ReadyCard(context)
        self._follow = FollowCard(context, self._table.leave)
        self._run_sheet = RunSheet(context)
        self._head = section(self.tr("Agenda"), self._run_sheet, role="h2")
        self._ask = paragraph("", "small", "text2")
        self._own_items = OwnItems(context)
        self._received: ReceiveCard | None = None  # made for the first meeting that needs it
        self._received_place = vbox(spacing=0)
        self._deadlines = DeadlinesCard(context)
        self._templates = OwnTemplates(
            context, keeps=self.tr("Save this agenda as a template"), use=self.tr("Add to the agenda")
        )
        self._people = PeoplePane(context, self.tr("Participants"))
        self._addresses = AddressButton(context)
        self._facts = FactsCard(context)
        self._date = DateCard(context)
        self._disclosure = DisclosureCard(context, DocumentKind.AGENDA, opens=True)
        self._assessments = card(self._disclosure)
        self._issued = Issued(context, self.tr("Finished agendas"))
        self._build()
        self._connect()
        bind(self, "Ctrl+Return", self._add.ask)
        bind(self, "Ctrl+Enter", self._add.ask)
        bind(self, "Ctrl+P", self._look)
        bind(self, RUN_SHEET_KEYS, self._look_at_run_sheet)
        bind(self, CASE_KEYS, self._path_of_row)

    def _build(self) -> None:
        self._legend = box(
            hbox(
                glyph(Icon.PIN, "text3", 14),
                text(self.tr("fixed item"), "caption", "text3"),
                glyph(Icon.ARROW_RIGHT, "text3", 14),
                text(self.tr("from an earlier meeting"), "caption", "text3"),
                spacing=6,
            )
        )
        self._guides = button(self.tr("Use the guide’s template"), name=Icon.BOOK_OPEN, press=self._use_guides)
        self._nothing = empty(
            Icon.LIST,
            self.tr("The agenda is empty"),
            self.tr("The council has no template. Write the first case below."),
            self._guides,
        )
        left = box(
            vbox(
                self._banner,
                self._mail,
                Gap(4),
                self._head,
                self._ask,
                self._table,
                self._nothing,
                hbox(grow(self._sum), self._legend),
                self._add,
                self._own_items,
                Gap(4),
                self._assessments,
                STRETCH,
                spacing=12,
            )
        )
        right = box(
            vbox(
                self._received_place,
                self._ready,
                self._follow,
                self._deadlines,
                card(self._people, self._addresses),
                self._date,
                self._facts,
                self._templates,
                self._issued,
                STRETCH,
                spacing=16,
            )
        )
        left.setAccessibleName(self.tr("Agenda"))
        right.setAccessibleName(self.tr("About the meeting"))
        self._left, self._right = left, right
        columns = two_columns(left, right, RIGHT_WIDTH)
        content = vbox(grow(columns), margins=(EDGE, 24, EDGE, 24))

        def fit(units: float) -> None:
            columns.fit(units)
            self._table.fit(columns.room_at_left(units - 2 * EDGE))

        page = Adaptive(vbox(scroll(box(content, "canvas")), spacing=0), fit, edges(content))
        self.setLayout(vbox(page, spacing=0))

    def _connect(self) -> None:
        self._banner.looked_at.connect(self._look)
        self._banner.issue_asked.connect(self._issue)
        self._banner.sent_asked.connect(self._mark_sent)
        self._banner.copy_asked.connect(self._save)
        self._banner.mail_asked.connect(self._mail.open)
        self._mail.closed.connect(self._banner.start_mail)
        self._banner.take_up_asked.connect(self._take_up)
        self._table.made_anew.connect(lambda: follow_layout(self))
        self._table.moved.connect(self._move)
        self._table.dropped.connect(self._drop)
        self._table.removed.connect(self._remove)
        self._ready.picked.connect(self._fill_gap)
        self._follow.look_asked.connect(self._look_at_previous)
        self._follow.case_asked.connect(self._make_case)
        self._table.path_asked.connect(self._show_path)
        self._people.left.connect(self.start_focus)
        self._templates.use_asked.connect(self._use_template)
        self._disclosure.look_asked.connect(self._look_at_public)
        self._facts.remove_asked.connect(self._remove_meeting)

    # -- part
    @override
    def show_sheet(self, sheet: Sheet, item_id: ItemId | None) -> None:
        self._sheet = sheet
        file = sheet.file
        if item_id is not None:
            self._table.stand_on(item_id)
        self._banner.show_file(file)
        self._table.setVisible(bool(file.items))
        self._nothing.setVisible(not file.items and not file.is_theirs)
        self._guides.setVisible(not file.is_locked)
        self._show_whose(file)
        self._table.show_agenda(file, sheet.candidates)
        self._show_sum(file)
        self._add.setVisible(not file.is_locked)
        if not file.is_locked:
            self._add.show_file(file)
        planned = file.meeting.stage is MeetingStage.PLANNED
        is_made = file.newest(DocumentKind.AGENDA) is not None
        self._ready.setVisible(planned and not file.is_theirs and not is_made)
        self._ready.show_file(file)
        self._follow.show_file(file, sheet.follows, has_minutes=sheet.previous_minutes is not None)
        self._run_sheet.show_file(file)
        self._deadlines.show_file(file)
        self._show_templates(file, sheet.templates)
        self._people.show_people(file, sheet.candidates)
        self._addresses.show_people(file, sheet.emails)
        self._facts.show_file(file, sheet.candidates)
        self._date.show_file(file, sheet.told)
        self._issued.show_documents(
            file.issued(DocumentKind.AGENDA), sheet.sent, may_mail=False, can_be_replaced=not file.meeting.locked_at
        )
        self._mail.show_topic(self._mailable(file))
        self._assessments.setVisible(bool(file.items) and not file.is_theirs)
        self._disclosure.show_file(file)
        follow_layout(self)  # cards are filled later than what stands after them

    def _show_whose(self, file: MeetingFile) -> None:
        """What the officer does where the municipality is the secretariat."""
        theirs = file.is_theirs
        self._head.show_title(self.tr("Items we submit") if theirs else self.tr("Agenda"))
        self._ask.setText(self.tr("What we ask the municipality to put on its agenda. It gives the numbers."))
        self._ask.setVisible(theirs)
        self._own_items.show_file(file)
        if theirs and self._received is None:
            self._received = ReceiveCard(self.context, DocumentKind.AGENDA)
            self._received_place.addWidget(self._received)
        if self._received is not None:
            self._received.show_file(file)

    def _show_templates(self, file: MeetingFile, templates: Sequence[OwnTemplate]) -> None:
        meeting_id = file.meeting.id

        def keep(work: Work, name: str) -> OwnTemplate:
            return own_templates.keep_agenda(work, meeting_id, name)

        self._templates.setVisible(not file.is_locked and not file.is_theirs and bool(file.items or templates))
        self._templates.show_templates(templates, meeting_id, keep if file.items else None)

    def _show_sum(self, file: MeetingFile) -> None:
        planned, room = planned_minutes(file.items), file.meeting.planned_minutes
        words = sum_words(planned, room, self.context.texts)
        if not file.versions(DocumentKind.AGENDA) and not file.is_locked:
            words = " ".join((words, self.tr("Cases get their numbers when the agenda is finished.")))
        self._sum.setText(words)
        set_ink(self._sum, "warning" if planned > room else "text2")
        self._sum.setVisible(bool(file.items) and not file.is_theirs)
        self._legend.setVisible(bool(file.items) and not file.is_theirs)

    @override
    def start_focus(self) -> None:
        if self._sheet is not None and self._sheet.file.meeting.cancelled_at:
            self._banner.start_focus()
        elif not self._table.start():
            self._add.line.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def unfolded(self) -> str:
        return self._table.changing

    @override
    def unfold(self, what: str) -> None:
        self._table.edit(ItemId(what))

    @override
    def panes(self) -> Sequence[Pane]:
        return (Pane(self._left), Pane(self._right))

    @override
    def leave(self) -> None:
        self._table.leave()
        self._facts.fold()
        self._deadlines.fold()
        self._disclosure.fold()
        self._issued.fold()
        self._templates.leave()

    @override
    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("Enter"), self.tr("Change the item")),
            (caps("Tab"), self.tr("Next field, and behind the last one the next item")),
            (caps(MOVE_UP), self.tr("Move the item up")),
            (caps(MOVE_DOWN), self.tr("Move the item down")),
            (caps("Shift+F10"), self.tr("Menu")),
            (caps("Delete"), self.tr("Take the item off the agenda")),
            (caps("Ctrl+Enter"), self.tr("Add a case")),
            (caps("Ctrl+P"), self.tr("See the agenda as a document")),
            (caps(RUN_SHEET_KEYS), self.tr("See the run sheet")),
            (caps("Space"), self.tr("Let it follow into this meeting, or not")),
            (caps(CASE_KEYS), self.tr("The case from meeting to meeting; send it on")),
        )

    # -- the agenda
    @property
    def _file(self) -> MeetingFile:
        if self._sheet is None:
            raise LookupError("no meeting is shown")
        return self._sheet.file

    def _move(self, item_id: str, step: int) -> None:
        self.context.do(Op.MOVE_ITEM, agenda.move, ItemId(item_id), step)

    def _drop(self, item_id: str, gap: int) -> None:
        parent_id, index = drop_target(self._file.items, ItemId(item_id), gap)
        self.context.do(Op.MOVE_ITEM, agenda.place, ItemId(item_id), parent_id, index)

    def _remove(self, item_id: str) -> None:
        item = next(item for item in self._file.items if item.id == item_id)
        outcome = self.context.attempt(Op.REMOVE_ITEM, agenda.remove_item, item.id)
        if not outcome:
            self.context.window.say(outcome.problem)
            return
        said = self.tr("“{title}” is off the agenda")
        if item.fixed is not None:
            said = self.tr("“{title}” is a fixed item of the council. It is off this agenda only")
        self.context.say_undoable(said.format(title=item.title))
        if not self._file.items:
            self.start_focus()

    def _make_case(self, action_id: str) -> None:
        """What is open from before becomes a case, which goes on where it was raised."""
        action = next(action for action in self._file.from_before if action.id == action_id)
        meeting = self._file.meeting.id
        added = self.context.do(Op.ADD_ITEM, agenda.add_item, meeting, action.title, None, action.item_id)
        if added is not None:
            self._table.go_to(added.id)
            self.context.say_undoable(self.tr("“{title}” is on the agenda").format(title=added.title))

    def _use_template(self, template: OwnTemplate) -> None:
        meeting_id = self._file.meeting.id
        added = self.context.do(Op.USE_TEMPLATE, own_templates.use_in_meeting, template.id, meeting_id)
        if added:
            said = self.tr("%n item(s) added from “{name}”", "", added)
            self.context.say_undoable(said.format(name=template.name))
        elif added == 0:
            said = self.tr("The agenda has all the items of “{name}” already")
            self.context.window.say(said.format(name=template.name))

    def _use_guides(self) -> None:
        language = documents.meeting_texts(self._file, self.context.voices).language
        added = self.context.do(Op.USE_TEMPLATE, own_templates.use_guides, self._file.meeting.id, language)
        if added:
            self.context.say_undoable(self.tr("%n item(s) added from the guide", "", added))
            self.start_focus()

    def _show_path(self, item_id: str) -> None:
        self.leave()
        self.context.window.open_panel("case_path", item_id=item_id)

    def _path_of_row(self) -> None:
        item_id = self._table.standing_case()
        if item_id is not None:
            self._show_path(item_id)

    def _fill_gap(self, lacking: Readiness) -> None:
        if lacking.place is not None:
            self._table.edit(lacking.place.item.id, lacking.need)
        else:
            self._facts.start(lacking.need)

    # -- the document
    def _mailable(self, file: MeetingFile) -> Paper | None:
        """The newest agenda, until the meeting begins."""
        newest = file.newest(DocumentKind.AGENDA)
        return Paper(newest.id) if newest and file.meeting.stage is MeetingStage.PLANNED else None

    def _look(self) -> None:
        self.leave()
        file, desk, voices = self._file, self.context.desk, self.context.voices
        if not file.items or file.is_theirs:
            return
        texts = documents.meeting_texts(file, voices)
        name = documents.file_name(DocumentKind.AGENDA, file.council.name, file.meeting.day, documents.DRAFT, texts)
        look_at(self.context, self.window(), name, partial(documents.draft_agenda, desk, file.meeting.id, voices))

    def _look_at_run_sheet(self) -> None:
        self.leave()
        self._run_sheet.look()

    def _look_at_public(self) -> None:
        self.leave()
        look_at_public(self.context, self.window(), self._file, DocumentKind.AGENDA)

    def _issue(self) -> None:
        self.leave()
        made = self.context.do(Op.ISSUE_AGENDA, issuing.issue_agenda, self._file.meeting.id, self.context.voices)
        if made is not None:
            said = self.tr("The agenda is finished as version {number}, and the cases have their numbers")
            self.context.window.say(said.format(number=made.version))
            self._banner.start_focus()

    def _mark_sent(self) -> None:
        newest = self._file.newest(DocumentKind.AGENDA)
        if newest and self.context.do(Op.MARK_SENT, issuing.mark_sent, newest.id, self.context.today()):
            self.context.window.say(self.tr("The agenda is marked as sent"))
            self.start_focus()

    def _save(self) -> None:
        newest = self._file.newest(DocumentKind.AGENDA)
        if newest:
            self._copies.save(newest.file_name, partial(documents.issued, self.context.desk, newest.id))

    def _look_at_previous(self) -> None:
        previous = self._sheet.previous_minutes if self._sheet else None
        if previous and not can_be_shown(previous):
            self._copies.open(previous.file_name, partial(documents.issued, self.context.desk, previous.id))
        elif previous:
            look_at(
                self.context,
                self.window(),
                previous.file_name,
                partial(documents.issued, self.context.desk, previous.id),
            )

    # -- the meeting
    def _take_up(self) -> None:
        if self.context.do(Op.TAKE_UP_MEETING, moves.take_up, self._file.meeting.id):
            self.context.say_undoable(self.tr("The meeting is planned again"))
            self.start_focus()

    def _remove_meeting(self) -> None:
        self.leave()
        file = self._file
        outcome = self.context.attempt(Op.REMOVE_MEETING, meetings.remove, file.meeting.id)
        if outcome:
            day = self.context.texts.near_date(file.meeting.day, self.context.today())
            self.context.say_undoable(self.tr("The meeting on {day} is removed").format(day=day))
        else:
            self.context.window.say(outcome.problem)
