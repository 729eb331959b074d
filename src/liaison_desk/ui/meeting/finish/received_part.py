"""Finish a meeting whose minutes the municipality writes: file them as they come, register what is to be done."""

from collections.abc import Sequence
from functools import partial

from typing_extensions import override

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import ItemId
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.texts import DateStyle
from liaison_desk.services import archive
from liaison_desk.ui.context import Context
from liaison_desk.ui.folders import Folders
from liaison_desk.ui.issued import Issued
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Pane, Roving, follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.labels import elided, glyph, paragraph
from liaison_desk.ui.kit.layout import (
    STRETCH,
    Adaptive,
    Gap,
    box,
    card,
    grow,
    hbox,
    refill,
    start,
    top,
    two_columns,
    vbox,
)
from liaison_desk.ui.kit.rows import ROW_PAD, Row, banner, divided_rows, section
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.meeting.finish.action_entry import ActionEntry
from liaison_desk.ui.meeting.part import HOLD, Part, Sheet
from liaison_desk.ui.meeting.people.pane import PeoplePane
from liaison_desk.ui.meeting.received import ReceiveCard
from liaison_desk.ui.meeting.words import action_meta
from liaison_desk.ui.place import Place

RIGHT_WIDTH = 328


class ReceivedPart(Part):
    """Only filing asks, for it is final."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._file: MeetingFile | None = None
        self._banner = banner("neutral", Icon.LANDMARK, self.tr("The municipality writes these minutes"), " ")
        self._received = ReceiveCard(context, DocumentKind.MINUTES)
        self._issued = Issued(context, self.tr("Minutes that came"))
        self._entry = ActionEntry(context)
        self._entry.entered.connect(self._say_entered)
        self._count = section(self.tr("Action items of this meeting"))
        self._none = paragraph(self.tr("None yet. Write them from the minutes."), "small", "text3")
        self._actions = vbox(spacing=0)
        self._roving = Roving(self)
        self._notes_words = paragraph("", "small", "text2")
        notes = button(
            self.tr("My own notes"), name=Icon.NOTEBOOK_PEN, dim="small", press=lambda: self.went.emit(HOLD, "")
        )
        self._notes = card(
            section(self.tr("My own notes"), glyph(Icon.LOCK, "text3", 16, says=self.tr("Only for you"))),
            self._notes_words,
            start(notes),
            spacing=10,
        )
        self._folders = Folders(context, self)
        self._archive = button(
            self.tr("Write the archive folder"), name=Icon.FOLDER, dim="small", press=self._write_archive
        )
        self._people = PeoplePane(context, self.tr("Participants"))
        self._people.left.connect(self.start_focus)
        left = box(
            vbox(
                self._banner,
                self._received,
                self._issued,
                start(self._archive),
                Gap(4),
                card(
                    section(self.tr("Action items from the minutes")),
                    paragraph(
                        self.tr(
                            "They are followed up like any other, with the municipality's minutes as their source."
                        ),
                        "small",
                        "text2",
                    ),
                    self._entry,
                    self._count,
                    self._none,
                    self._actions,
                    spacing=12,
                ),
                STRETCH,
                spacing=16,
            )
        )
        right = box(vbox(card(self._people), self._notes, STRETCH, spacing=16))
        left.setAccessibleName(self.tr("Minutes and action items"))
        right.setAccessibleName(self.tr("About the meeting"))
        self._left, self._right = left, right
        columns = two_columns(left, right, RIGHT_WIDTH)
        page = box(vbox(grow(columns), margins=(32, 24, 32, 24)), "canvas")
        self.setLayout(vbox(Adaptive(vbox(scroll(page), spacing=0), columns.fit), spacing=0))

    # -- part
    @override
    def show_sheet(self, sheet: Sheet, item_id: ItemId | None) -> None:
        file = self._file = sheet.file
        self._banner.show_words(self.tr("The municipality writes these minutes"), self._whose(file))
        self._received.show_file(file)
        self._issued.show_documents(file.issued(DocumentKind.MINUTES), sheet.sent)
        self._archive.setVisible(bool(file.documents))
        self._entry.show_meeting(file.meeting.id, sheet.candidates)
        raised = sorted(file.actions.values(), key=lambda action: self.context.texts.sort_key(action.title))
        rows = [self._action(action) for action in raised]
        self._count.show_count(len(rows) or None)
        self._none.setVisible(not rows)
        refill(self._actions, *divided_rows(rows))
        self._roving.set_rows(rows)
        written = sum(entry.kind is not EntryKind.ACTION for entry in file.entries)
        words = self.tr("%n line(s). They stay with you.", "", written) if written else self.tr("They stay with you.")
        self._notes_words.setText(words)
        self._people.show_people(file, sheet.candidates)
        follow_layout(self)

    def _whose(self, file: MeetingFile) -> str:
        """Whose job what is."""
        minutes = file.newest(DocumentKind.MINUTES)
        if minutes is None or minutes.received_on is None:
            return self.tr("Your part: file them when they come, and register the action items that stand in them.")
        day = self.context.texts.near_date(minutes.received_on, self.context.today(), DateStyle.DAY)
        return self.tr("They came {day}. Register the action items that stand in them.").format(day=day)

    @override
    def start_focus(self) -> None:
        if self._file is not None and self._file.newest(DocumentKind.MINUTES) is not None:
            self._entry.edit.setFocus()
        else:
            self._received.start_focus()

    @override
    def panes(self) -> Sequence[Pane]:
        return (Pane(self._left), Pane(self._right))

    @override
    def leave(self) -> None:
        self._issued.fold()

    @override
    def keys(self) -> Sequence[KeyRow]:
        return (
            (("@",), self.tr("Owner")),
            (("!",), self.tr("Deadline")),
            (caps("Ctrl+Enter"), self.tr("Register the action items")),
            (caps("Enter"), self.tr("Go to the chosen action item")),
        )

    # -- what stands there
    def _action(self, action: ActionItem) -> Row:
        meta = action_meta(action, self.context.texts)
        words = vbox(paragraph(action.title, "small"), elided(meta, "caption", "text3", tabular=True), spacing=0)
        row = Row(
            hbox(top(glyph(Icon.LIST_TODO, "text3", 16)), grow(words), spacing=8, margins=(ROW_PAD, 6, ROW_PAD, 6)),
            says=f"{action.title}. {meta}",
            leads=True,
        )
        row.opened.connect(partial(self.context.window.go, Place("actions", action.id)))
        return row

    def _say_entered(self, count: int) -> None:
        self.context.say_undoable(self.tr("%n action item(s) registered", "", count))

    def _write_archive(self) -> None:
        self.leave()
        if self._file is not None:
            write = partial(archive.write_meeting, self.context.desk, self._file.meeting.id)
            self._folders.ask(self.tr("Where should the archive folder be?"), write)
