"""Hold the meeting: everything from the keyboard, every line kept as it is written."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from typing_extensions import override

from liaison_desk.domain.agenda import AgendaItem, Outcome, cases_in_order, in_order
from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.ids import EntryId, ItemId
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.services import agenda
from liaison_desk.ui.case_words import CASE_KEYS
from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import MOVE_DOWN, MOVE_UP, alt, bind, caps
from liaison_desk.ui.kit import announce, theme
from liaison_desk.ui.kit.buttons import Button, button
from liaison_desk.ui.kit.focus import Pane, follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.layout import STRETCH, Adaptive, Gap, box, fixed, frame, grow, hbox, hline, vbox
from liaison_desk.ui.kit.overlay import Drawer
from liaison_desk.ui.kit.rows import banner, empty
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.meeting.hold.agenda_list import AgendaList
from liaison_desk.ui.meeting.hold.arenas_card import ArenasCard
from liaison_desk.ui.meeting.hold.capture import Capture
from liaison_desk.ui.meeting.hold.capture_edit import LOW_LINES, MOST_LINES
from liaison_desk.ui.meeting.hold.item_head import ItemHead
from liaison_desk.ui.meeting.hold.item_time import ItemTime
from liaison_desk.ui.meeting.hold.legend import Legend
from liaison_desk.ui.meeting.hold.line_drag import LineDrag
from liaison_desk.ui.meeting.hold.new_lines import NewLines
from liaison_desk.ui.meeting.hold.outcomes import Outcomes
from liaison_desk.ui.meeting.hold.review import Review
from liaison_desk.ui.meeting.hold.stream import Stream
from liaison_desk.ui.meeting.hold.taking_back import TakingBack
from liaison_desk.ui.meeting.kept_lines import KeptLines
from liaison_desk.ui.meeting.part import HOLD, PREPARE, Part, Sheet
from liaison_desk.ui.meeting.people.pane import PeoplePane
from liaison_desk.ui.meeting.words import case_words, place_of

LEFT_WIDTH, RIGHT_WIDTH = 284, 304
LOW_BELOW = 400  # units of height
_FOOT_MARGIN = 12
RIGHT_FROM, LEFT_FROM = 1240, 880  # units of window that give a pane its room


class HoldPart(Part):
    """The keyboard is in the entry line unless it was moved; Esc brings it back."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._sheet: Sheet | None = None
        self._item_id: ItemId | None = None
        self._agenda = AgendaList(context)
        self._people = PeoplePane(context, self.tr("Present"))
        self._head = ItemHead(context)
        self._time = ItemTime(context, self._head)
        self._review = Review(context)
        self._restored = banner("neutral", Icon.HISTORY, "", "", self._close_button())
        self._restored.hide()
        self._arenas = ArenasCard(context)
        self._stream = Stream(context, self._candidates)
        self._kept = KeptLines(context, self._stream)
        self._drag = LineDrag(self._stream, self._agenda)
        self._capture = Capture(context)
        self._new = NewLines(context, self._capture)
        self._back = TakingBack(context, lambda: self._sheet.file.meeting.id if self._sheet else None, self)
        self._legend = Legend(
            action=lambda: self._toggle(EntryKind.ACTION),
            decision=lambda: self._toggle(EntryKind.DECISION),
            internal=lambda: self._toggle(EntryKind.INTERNAL),
            following=lambda: self._step(1),
            keys=lambda: context.window.show_keys(),
        )
        self._outcomes = Outcomes(context)
        self._build()
        self._connect()
        self._bind()

    def _build(self) -> None:
        left = box(
            vbox(self._agenda, Gap(12), hline(), Gap(8), self._people, STRETCH, spacing=4, margins=(12, 16, 12, 16))
        )
        self._left = frame("paneleft", vbox(scroll(left), spacing=0))
        right = box(vbox(self._outcomes, margins=(16, 16, 12, 16)))
        self._right = frame("paneright", vbox(scroll(right), spacing=0))
        self._foot = box(vbox(self._capture, self._legend, spacing=8))
        self._nothing = empty(
            Icon.LIST,
            self.tr("The agenda is empty"),
            self.tr("Add an item first. Then there is something to write under."),
            button(self.tr("Prepare the agenda"), "primary", press=lambda: self.went.emit(PREPARE, "")),
        )
        self._notes = box(
            vbox(self._head, self._review, self._arenas, self._restored, grow(self._stream), self._foot, spacing=12)
        )
        main = box(
            vbox(grow(self._notes), grow(self._nothing), spacing=0, margins=(32, 20, 32, _FOOT_MARGIN)), "canvas"
        )
        row = hbox(fixed(self._left, LEFT_WIDTH), grow(main), fixed(self._right, RIGHT_WIDTH), spacing=0)
        shell = Adaptive(row, self._fit)
        self._left_drawer = Drawer(self, row, self._left, "left")
        self._right_drawer = Drawer(self, row, self._right, "right")
        self.setLayout(vbox(shell, spacing=0))

    def _connect(self) -> None:
        self._agenda.picked.connect(self._pick)
        self._people.left.connect(self._from_people)
        self._head.closed.connect(self._close)
        self._head.path_asked.connect(self._show_path)
        self._head.agenda_asked.connect(lambda: self._left_drawer.open())
        self._head.outcomes_asked.connect(lambda: self._right_drawer.open())
        self._new.kept.connect(self._stream.go_to_end)
        self._capture.edit.last_asked.connect(self._kept.change_last)
        self._capture.edit.undo_asked.connect(self._back.undo)
        self._capture.edit.redo_asked.connect(self._back.redo)
        self._outcomes.picked.connect(self._show_entry)
        self._kept.moved.connect(self._follow_line)
        self._stream.dragged.connect(lambda place: self._drag.show(place, self._stream.rows, self._item_id))
        self._stream.dropped.connect(self._drag.drop)
        self._drag.dropped.connect(self._kept.place)
        self._kept.left.connect(self.start_focus)
        self._stream.left.connect(self.start_focus)

    def _bind(self) -> None:
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+D", lambda: self._toggle(EntryKind.DECISION)),
            ("Ctrl+I", lambda: self._toggle(EntryKind.INTERNAL)),
            (alt("Down"), lambda: self._step(1)),
            (alt("Up"), lambda: self._step(-1)),
            ("Ctrl+Up", lambda: self._stream.step(-1)),
            ("Ctrl+Down", lambda: self._stream.step(1)),
            ("Ctrl+Shift+Up", lambda: self._kept.move_current(-1)),
            ("Ctrl+Shift+Down", lambda: self._kept.move_current(1)),
            (MOVE_UP, lambda: self._kept.move_current_to_item(-1)),
            (MOVE_DOWN, lambda: self._kept.move_current_to_item(1)),
            ("Ctrl+Shift+T", self._kept.make_action),
            ("Ctrl+Return", lambda: self._close(Outcome.DONE)),
            ("Ctrl+Enter", lambda: self._close(Outcome.DONE)),
            (alt("N"), self._to_people),
            (CASE_KEYS, self._show_path),
        ]
        keys += [(alt(str(number)), lambda number=number: self._go_to(number)) for number in range(1, 10)]  # type: ignore[misc]
        for shortcut, slot in keys:
            bind(self, shortcut, slot)

    # -- part
    @override
    def show_sheet(self, sheet: Sheet, item_id: ItemId | None) -> None:
        is_other = self._sheet is None or self._sheet.file.meeting.id != sheet.file.meeting.id
        self._sheet = sheet
        self._time.show_sheet(sheet)
        self._kept.show_file(sheet.file, sheet.drafts)
        self._new.show_file(sheet.file, sheet.drafts)
        if is_other:
            self._item_id = None
            self._show_restored(sheet)
        cases = cases_in_order(sheet.file.items)
        known = {case.id for case in cases}
        wanted = item_id if item_id in known else self._item_id if self._item_id in known else _first(cases)
        self._nothing.setVisible(wanted is None)
        self._notes.setVisible(wanted is not None)
        self._people.show_people(sheet.file, sheet.candidates)
        if self._outcomes.show_file(sheet.file, sheet.drafts):
            follow_layout(self._right)
        self._capture.show_candidates(sheet.candidates)
        self._foot.setVisible(sheet.file.may_write)
        if wanted is not None:
            self._stand_at(wanted)
        else:
            self._show_agenda(None)

    @override
    def start_focus(self) -> None:
        if self._foot.isHidden():
            self._agenda.start()
        else:
            self._capture.edit.setFocus(Qt.FocusReason.OtherFocusReason)

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
        self._left.setAccessibleName(self.tr("Agenda and people"))
        self._notes.setAccessibleName(self.tr("Notes"))
        self._right.setAccessibleName(self.tr("From this meeting"))
        return (
            Pane(self._left, self._left_drawer.open),
            Pane(self._notes, start=self._capture.edit),
            Pane(self._right, self._right_drawer.open),
        )

    @override
    def answers(self, keys: str) -> bool:
        return keys == "Ctrl+T" and self._toggle(EntryKind.ACTION)

    @override
    def covered_below(self) -> int:
        below = theme.current().px(_FOOT_MARGIN + 8)
        return self._foot.height() + below if self._foot.isVisible() else 0

    @override
    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("Enter"), self.tr("Keep the line")),
            (caps("Shift+Enter"), self.tr("New line inside the note")),
            (caps("Ctrl+T"), self.tr("Action item, or /t")),
            (caps("Ctrl+D"), self.tr("Decision, or /b")),
            (caps("Ctrl+I"), self.tr("Internal, or /i")),
            (("@",), self.tr("Owner")),
            (("!",), self.tr("Deadline")),
            (caps("Tab"), self.tr("On to owner, deadline, keep")),
            (caps(alt("Down")), self.tr("Next item")),
            (caps(alt("Up")), self.tr("Item before")),
            (caps(alt("1")), self.tr("Item 1, to 9")),
            (caps("Up"), self.tr("Change the last line")),
            (caps("Ctrl+Up"), self.tr("Choose a line")),
            (("T", "D", "N", "I"), self.tr("Change the kind of the chosen line")),
            (caps("Ctrl+Shift+Up"), self.tr("Move the chosen line")),
            (caps(MOVE_UP), self.tr("Move it to the item before or after")),
            (caps("Shift+F10"), self.tr("Menu of the chosen line")),
            (caps("Delete"), self.tr("Remove the chosen line")),
            (caps("Ctrl+Shift+T"), self.tr("Make it an action item")),
            (caps(alt("N")), self.tr("People: letters filter, Space ticks")),
            (caps("Ctrl+Enter"), self.tr("Item done, and the next")),
            (caps(CASE_KEYS), self.tr("The case from meeting to meeting; send it on")),
            (caps("Esc"), self.tr("Back to the line")),
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        """Back to the entry line; there, from a kind back to a note. Text is never cleared."""
        if self._capture.edit.hasFocus() and self._capture.kind is not EntryKind.NOTE:
            self._capture.set_kind(EntryKind.NOTE)
        else:
            self.start_focus()

    @override
    def leave(self) -> None:
        """A line being changed becomes what it is; the line half-written in the entry line stays one."""
        self._kept.settle()
        self._arenas.fold()

    @override
    def tick(self) -> None:
        self._time.tick()

    # -- the item one is at
    def _stand_at(self, item_id: ItemId) -> None:
        is_other = item_id != self._item_id
        if is_other:
            self._kept.settle()
        if self._sheet is None:
            return
        file = self._sheet.file
        item = next(item for item in file.items if item.id == item_id)
        self._item_id = item_id
        self._show_agenda(item_id)
        self._head.show_item(file, item)
        self._arenas.show_item(file, item)
        if item.fixed is FixedItem.OPENING:
            self._review.show_file(file, self._sheet.previous_minutes, self._sheet.drafts)
        else:
            self._review.hide()
        self._stream.show_item(file, item_id)
        self._time.stand_at(item)
        if is_other:
            self._new.stand_at(item_id)
            self._kept.resume()

    def _show_agenda(self, item_id: ItemId | None) -> None:
        if self._sheet is not None and self._agenda.show_agenda(self._sheet.file, item_id):
            follow_layout(self._left)

    def _pick(self, item_id: str) -> None:
        self._left_drawer.close_panel()
        self._stand_at(ItemId(item_id))
        self.stood.emit(HOLD, item_id)
        self.start_focus()
        self._announce()

    def _announce(self) -> None:
        item = self._item
        if item is not None and self._sheet is not None:
            place = place_of(self._sheet.file, item)
            announce.polite(self, f"{case_words(item, place, self.context.texts)}, {item.title}")

    @property
    def _item(self) -> AgendaItem | None:
        items = self._sheet.file.items if self._sheet else ()
        return next((item for item in items if item.id == self._item_id), None)

    def _step(self, step: int) -> None:
        """Along the cases of the agenda; at its ends one stays."""
        if self._sheet is None or self._item is None:
            return
        cases = [case.id for case in cases_in_order(self._sheet.file.items)]
        at = cases.index(self._item.id) + step
        if 0 <= at < len(cases):
            self._pick(cases[at])

    def _go_to(self, number: int) -> None:
        """The item of that number at the top of the agenda; a section's first case."""
        if self._sheet is None:
            return
        items = self._sheet.file.items
        top = next((place for place in in_order(items) if place.label == str(number)), None)
        if top is not None:
            inside = [case.id for case in cases_in_order(items) if case.parent_id == top.item.id]
            self._pick(inside[0] if inside else top.item.id)

    def _close(self, outcome: Outcome) -> None:
        """Done and not discussed lead on to the next item."""
        if self._item is None or self._sheet is None or self._sheet.file.is_locked:
            return
        if outcome is Outcome.DONE and not self._capture.commit():  # what stands in the line belongs to the item
            return
        if self.context.do(Op.CLOSE_ITEM, agenda.close_item, self._item.id, outcome) and outcome is not Outcome.OPEN:
            self._step(1)
        self.start_focus()

    def _show_path(self) -> None:
        if self._item_id is not None:
            self._arenas.fold()
            self.context.window.open_panel("case_path", item_id=self._item_id)

    def _to_people(self) -> None:
        self._left_drawer.open()
        self._people.start()

    def _from_people(self) -> None:
        self._left_drawer.close_panel()
        self.start_focus()

    # -- writing
    def _candidates(self) -> Sequence[Candidate]:
        return self._sheet.candidates if self._sheet else ()

    def _toggle(self, kind: EntryKind) -> bool:
        """Another kind for the line, which keeps its text. False where nothing can be written."""
        if self._foot.isHidden():
            return False
        self._capture.toggle_kind(kind)
        return True

    def _show_entry(self, entry: Entry) -> None:
        """From the list at the right to where it was written."""
        self._right_drawer.close_panel()
        self._stand_at(entry.item_id)
        self.stood.emit(HOLD, entry.item_id)
        self._kept.stand_on(entry.id)

    def _follow_line(self, item_id: ItemId) -> None:
        """A line was taken along to another item."""
        self._stand_at(item_id)
        self.stood.emit(HOLD, item_id)
        self._announce()

    # -- after a crash
    def _show_restored(self, sheet: Sheet) -> None:
        restored_at = self.context.restored_at
        shown = (
            restored_at is not None and sheet.file.may_write and (self._new.are_half_written or self._kept.has_edits)
        )
        self._restored.setVisible(shown)
        if shown and restored_at is not None:
            time = self.context.clock_words(restored_at)
            self._restored.show_words(
                self.tr("Restored at {time}").format(time=time), self.tr("Nothing is lost. Go on where you were.")
            )

    def _close_button(self) -> Button:
        return button(self.tr("Close"), "ghost", dim="small", press=lambda: self._restored.hide())

    # -- room
    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little height, what one only looks at gives way to the line one writes."""
        is_low = self.height() / theme.current().scale < LOW_BELOW
        self._head.set_low(low=is_low)
        self._capture.edit.set_most(LOW_LINES if is_low else MOST_LINES)
        self._legend.setVisible(not is_low)
        super().resizeEvent(event)

    def _fit(self, units: float) -> None:
        left, right = units >= LEFT_FROM, units >= RIGHT_FROM
        self._left_drawer.fit(left)
        self._right_drawer.fit(right)
        self._head.show_panes(agenda=left, outcomes=right)


def _first(cases: Sequence[AgendaItem]) -> ItemId | None:
    """The first case that is still open, else the first."""
    return next((case.id for case in cases if case.outcome is Outcome.OPEN), cases[0].id if cases else None)
