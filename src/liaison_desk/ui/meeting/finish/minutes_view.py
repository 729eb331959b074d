"""The minutes as a page one reads, built from the lines of the notes and changed in place."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.agenda import AgendaItem, Outcome, Place, in_order
from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import EntryId, ItemId, MeetingId
from liaison_desk.domain.labels import label
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.domain.texts import DateStyle
from liaison_desk.export.papers import NextMeeting
from liaison_desk.services import papers
from liaison_desk.ui.case_words import sent_words
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.text import TextField
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.fact_lines import FactLines
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, Gap, Item, add, box, clear, hbox, hline, show_again, top, vbox
from liaison_desk.ui.kit.rows import facts
from liaison_desk.ui.kit.scrolling import at_once
from liaison_desk.ui.kit.slices import Slices
from liaison_desk.ui.kit.status import Pill
from liaison_desk.ui.meeting.attachments import AttachmentLinks
from liaison_desk.ui.meeting.block import Block
from liaison_desk.ui.meeting.entry_lines import EntryLines
from liaison_desk.ui.meeting.finish.heading import Heading
from liaison_desk.ui.meeting.finish.heard import Heard
from liaison_desk.ui.meeting.finish.line import MinutesLine
from liaison_desk.ui.meeting.finish.words import people_named
from liaison_desk.ui.meeting.words import joined, line_words

WIDTH = 756
HEAD_LINES, LINE_HIGH, LINE_LETTERS = 8, 22, 90  # about; a line is made too many rather than one too few
FACT_WIDTH, ARENA_WIDTH = 96, 200
INSET = (2, 0, 2, 0)  # as far in as the words of a line, which has its focus ring around it


class MinutesView(EntryLines):
    """Asks for every change by signals. Internal notes are not among the lines."""

    write_asked = Signal(str)  # item id
    skip_asked = Signal(str)
    path_asked = Signal(str)  # the case from meeting to meeting

    def __init__(self, context: Context, people: Callable[[], Sequence[Candidate]], later: Slices) -> None:
        """`later` makes the rest of what is shown."""
        super().__init__(context, people)
        self._later = later
        self.setProperty("role", "card")
        self._meeting_id: MeetingId | None = None
        self._roving = Roving(self)
        self._state = Pill("")
        self._head = paragraph("", "body", "text2")
        self._facts = FactLines(FACT_WIDTH)
        self._headings: list[Heading] = []  # those in use come first
        self._heard = Heard(self.tr("Follow-up of action items"), (INSET[0], 4, INSET[2], 0))
        self._next_title = text(self.tr("Next meeting"), "h3")
        self._next = paragraph("", "note")
        self._next_words = TextField(
            context,
            "",
            "next_meeting",
            says=self.tr("Next meeting, in words"),
            hint=self.tr("No meeting is planned. Say it in words, or plan one."),
        )
        name = text(label(context.texts, DocumentKind.MINUTES), "h1")
        above = vbox(hbox(name, STRETCH, top(self._state)), self._head, Gap(4), self._facts, hline(), margins=INSET)
        below = vbox(self._next_title, self._next, self._next_words, margins=INSET)
        self.setLayout(vbox(above, self._column, Gap(8), below, STRETCH, spacing=8, margins=(38, 32, 38, 32)))

    # -- what is shown
    def show_file(self, file: MeetingFile) -> Iterator[None]:
        """What is seen of it at once, all of it where the meeting is shown already; returns the steps to the rest."""
        if file.meeting.id == self._meeting_id or self._meeting_id is None:
            deque(self._filling(file, None), maxlen=0)
            return iter(())
        steps = self._filling(file, self.window().height() // theme.current().px(LINE_HIGH))
        next(steps, None)
        return steps

    def _filling(self, file: MeetingFile, room: int | None) -> Iterator[None]:
        """Up to about so many lines of words are put in the column one by one. The rest is made piece by piece and put
        there together: to lay it all out after every piece would take far longer."""
        self._show_head(file)
        said = [entry for entry in file.entries if entry.kind is not EntryKind.INTERNAL]
        if file.meeting.id != self._meeting_id:
            self._meeting_id = file.meeting.id
            self._hand_on(said)
        self._forget(self._blocks.keys() - {entry.id for entry in said})
        parts: list[QWidget] = [*self._blocks.values(), *self._headings, self._heard]
        for part in parts:
            self._column.removeWidget(part)  # it stays alive
        clear(self._column)
        self._show_next(file)
        items: list[Item] = []
        rows: list[Block] = []
        heard = self._told_before(file)
        told, high, is_full = file.told, HEAD_LINES, False
        for number, place in enumerate(in_order(file.items)):
            entries = [entry for entry in said if entry.item_id == place.item.id]
            heading = self._heading(number)
            self._show_heading(file, place, heading, has_text=bool(entries) or place.item.id in told)
            items.append(heading)
            if place.item.fixed is FixedItem.ARENAS:
                items.append(self._arenas(file))
            high += 2
            for entry in entries:
                rows.append(self._line(file, entry))
                items.append(rows[-1])
                high += 1 + len(entry.text) // LINE_LETTERS
                if is_full:
                    yield
                elif room is not None and high > room:
                    is_full = True
                    self._put(items, rows)
                    items = []
                    yield
            if place.item.fixed is FixedItem.OPENING and heard:
                self._heard.show_lines(heard)
                items.append(self._heard)
        with at_once(self):
            self._put([*items, *self._nothing(file)], rows)

    def _nothing(self, file: MeetingFile) -> list[Item]:
        words = self.tr("The agenda is empty, so there is nothing to write under.")
        return [] if file.items else [paragraph(words, "body", "text2")]

    def _put(self, items: Sequence[Item], rows: Sequence[Block]) -> None:
        """What is not in the column then still holds something of the meeting before."""
        add(self._column, *items)
        parts: list[QWidget] = [*self._blocks.values(), *self._headings, self._heard]
        for part in parts:
            if self._column.indexOf(part) < 0:
                part.hide()
            else:
                show_again(part)
        self._order = [row.entry.id for row in rows]
        self._roving.set_rows(rows)

    def _show_head(self, file: MeetingFile) -> None:
        texts, meeting = self._context.texts, file.meeting
        times = f"{texts.time_words(meeting.really_began)}–{texts.time_words(meeting.really_ended)}"
        day = texts.date_words(meeting.day, DateStyle.WEEKDAY)
        self._head.setText(", ".join(filter(None, (file.council.name, day, times, meeting.place))))
        versions = file.versions(DocumentKind.MINUTES)
        if file.correction is not None:
            words = self.tr("Draft of version {number}").format(number=versions[-1].version + 1)
            self._state.show_state(words, "warning", Icon.FILE_PEN_LINE)
        elif versions and file.newest(DocumentKind.MINUTES) is None:
            words = self.tr("Version {number}, withdrawn").format(number=versions[-1].version)
            self._state.show_state(words, "warning", Icon.X)
        elif versions:
            words = self.tr("Version {number}, locked").format(number=versions[-1].version)
            self._state.show_state(words, "neutral", Icon.LOCK)
        else:
            self._state.show_state(self.tr("Draft"), "neutral", Icon.FILE_PEN_LINE)
        names = [(label(texts, presence), people_named(file, presence, texts)) for presence in Presence]
        self._facts.show_facts([(name, who) for name, who in names if who])

    def _heading(self, number: int) -> Heading:
        """The one in that place, made where there were fewer."""
        if number == len(self._headings):
            made = Heading(INSET[0])
            self._headings.append(made)
            made.path_asked.connect(lambda: self.path_asked.emit(made.item_id))
        return self._headings[number]

    def _show_heading(self, file: MeetingFile, place: Place, heading: Heading, *, has_text: bool) -> None:
        item = place.item
        numbered = place.is_inside or bool(item.case_number)
        notes: list[Item] = []
        if item.is_late:
            notes.append(Pill(self.tr("Late case"), "neutral", Icon.CLOCK))
        if place.is_case and item.outcome is Outcome.NOT_DISCUSSED:
            notes.append(Pill(label(self._context.texts, item.outcome), "neutral", Icon.MINUS))
        elif place.is_case and file.correction is not None:
            notes.append(self._write_button(item))
        elif place.is_case and not has_text and not file.is_locked:
            notes += self._gap(item)
        path = self.tr("From meeting to meeting, send on: {title}").format(title=item.title) if place.is_case else ""
        today = self._context.today()
        sent = joined(*(sent_words(item, one, self._context.texts, today) for one in file.sent.get(item.id, ())))
        number = item.case_number or place.label if numbered else ""
        title = item.title if numbered else f"{place.label}. {item.title}"
        heading.item_id = item.id
        heading.show_title(number, title, sent, above=4 if place.is_inside else 14)
        heading.show_beside(notes, path, self._attached(file, item))

    def _attached(self, file: MeetingFile, item: AgendaItem) -> QWidget | None:
        """What was attached to the agenda, to be opened; the minutes do not list it."""
        if not file.attachments_of(item.id):
            return None
        links = AttachmentLinks(self._context)
        held = box(vbox(links, spacing=0))  # it shows itself, and would be a window of its own
        links.show_item(file, item.id)
        return held

    def _arenas(self, file: MeetingFile) -> Item:
        """The status of each, as the document has it."""
        found = facts(list(file.arenas), ARENA_WIDTH) if file.arenas else None
        return box(vbox(found, margins=(INSET[0], 4, INSET[2], 0))) if found else None

    def _told_before(self, file: MeetingFile) -> list[tuple[str, str]]:
        """What the meeting was told of earlier action items, which the document lists under its first item."""
        texts = self._context.texts
        return [
            (followed.title, joined(followed.owner, label(texts, followed.status), followed.words))
            for followed in papers.followed_up(file, with_minutes=True)
        ]

    def _gap(self, item: AgendaItem) -> list[Item]:
        """A case nothing is written under: one press writes, another says it did not come up."""
        skip = button(
            self.tr("Not discussed"), "ghost", dim="small",
            says=self.tr("Not discussed: {title}").format(title=item.title),
            press=partial(self.skip_asked.emit, item.id),
        )  # fmt: skip
        return [Pill(self.tr("No text"), "warning", Icon.CIRCLE_ALERT), self._write_button(item), skip]

    def _write_button(self, item: AgendaItem) -> QWidget:
        return button(
            self.tr("Write"), dim="small", says=self.tr("Write text for {title}").format(title=item.title),
            press=partial(self.write_asked.emit, item.id),
        )  # fmt: skip

    @override
    def block_of(self, entry_id: EntryId) -> Block | None:
        """Made now where it stands further down."""
        if entry_id not in self._order:
            self._later.finish()
        return super().block_of(entry_id)

    @override
    def beside(self, entry_id: EntryId) -> EntryId | None:
        self._later.finish()
        return super().beside(entry_id)

    def _line(self, file: MeetingFile, entry: Entry) -> Block:
        line = self._block(entry.id)
        line.show_entry(entry, line_words(entry, file, self._context.texts), locked=not file.may_write)
        return line

    @override
    def _new_block(self) -> Block:
        return MinutesLine(self._context)

    def _show_next(self, file: MeetingFile) -> None:
        """As in the document; without a meeting planned one writes what is known of it."""
        following = papers.next_meeting(file)
        is_written = not file.is_locked and (following is None or following.day is None)
        self._next_words.setVisible(is_written)
        self._next_words.show_row(file.meeting)
        self._next.setText(self._planned(following) if following else "")
        self._next.setVisible(not is_written and bool(self._next.text()))
        self._next_title.setVisible(is_written or bool(self._next.text()))

    def _planned(self, meeting: NextMeeting) -> str:
        if meeting.day is None or meeting.start is None or meeting.end is None:
            return meeting.words
        texts = self._context.texts
        day = texts.date_words(meeting.day, DateStyle.WEEKDAY)
        time = f"{texts.time_words(meeting.start)}–{texts.time_words(meeting.end)}"
        return ", ".join(filter(None, (day, time, meeting.place)))

    def standing_case(self) -> ItemId | None:
        """The case of the line one stands on."""
        return next((block.entry.item_id for block in self._blocks.values() if block.hasFocus()), None)

    def fold(self) -> None:
        self._next_words.fold()
