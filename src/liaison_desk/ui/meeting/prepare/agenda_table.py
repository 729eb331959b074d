"""The agenda as it is prepared: read from top to bottom, changed, moved by keys and by hand."""

from collections.abc import Sequence
from pathlib import Path

import shiboken6
from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.agenda import AgendaItem, Place, in_order
from liaison_desk.domain.assessed import case_standing
from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.disclosure import Standing
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import ItemId
from liaison_desk.domain.labels import label
from liaison_desk.domain.readiness import Need
from liaison_desk.domain.texts import DateStyle
from liaison_desk.ui.case_words import sent_words
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, text
from liaison_desk.ui.kit.layout import NARROW, Item, divided, fixed, frame, grow, hbox, hline, refill, vbox
from liaison_desk.ui.kit.scrolling import bring_into_view
from liaison_desk.ui.kit.status import Bar, Pill
from liaison_desk.ui.meeting.attachments import Opener
from liaison_desk.ui.meeting.prepare.agenda_row import (
    INDENT,
    KIND_WIDTH,
    MINUTES_WIDTH,
    PRESENTER_LEAST,
    PRESENTER_WIDTH,
    AgendaRow,
)
from liaison_desk.ui.meeting.prepare.attaching import Attaching
from liaison_desk.ui.meeting.prepare.item_editor import ItemEditor
from liaison_desk.ui.meeting.words import guests_words, joined

WITH_KIND = 760  # units: with less, titles beside what is attached would be a few letters


class AgendaTable(QWidget):
    """Rows are made anew with the agenda; the item being changed keeps its editor and the keyboard."""

    moved = Signal(str, int)  # item id, step
    dropped = Signal(str, int)  # item id, the row it is dropped before
    removed = Signal(str)
    path_asked = Signal(str)  # the case from meeting to meeting
    made_anew = Signal()  # so that Tab must be told its way

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._attaching, self._opener = Attaching(context, self), Opener(context, self)
        self._attaching.refused.connect(self._show_refused)
        self._candidates: Sequence[Candidate] = ()
        self._file: MeetingFile | None = None
        self._shown: object = None
        self._rows: dict[ItemId, AgendaRow] = {}
        self._has_kinds, self._presenter_width = True, PRESENTER_WIDTH
        self._editor: ItemEditor | None = None
        self._drop_before: ItemId | None = None
        self._wanted: ItemId | None = None  # where the keyboard goes once the rows are there
        self._roving = Roving(self)
        self._column = vbox(spacing=0)
        self._line = Bar(1, says="", height=3)  # where a dragged row would land
        self._line.setParent(self)
        self._line.hide()
        self._kind = fixed(text(self.tr("Kind"), "small", "text2"), KIND_WIDTH)
        self._presenter = fixed(text(self.tr("Presenter"), "small", "text2"), PRESENTER_WIDTH)
        head = hbox(
            fixed(text("", "caption"), 24),
            fixed(text("", "caption"), 44),
            grow(text(self.tr("Item"), "small", "text2")),
            self._kind,
            self._presenter,
            fixed(text(self.tr("Time"), "small", "text2"), MINUTES_WIDTH),
            spacing=8,
            margins=(9, 8, 9, 4),
        )
        line = hline()
        self.setLayout(vbox(frame("card", vbox(head, line, self._column, spacing=0, margins=(4, 0, 4, 4))), spacing=0))

    def fit(self, units: float) -> None:
        """What the page has for it: its own width would be what its widest row makes of it."""
        fitting = units >= WITH_KIND, PRESENTER_WIDTH if units >= NARROW else PRESENTER_LEAST
        if fitting != (self._has_kinds, self._presenter_width):
            self._has_kinds, self._presenter_width = fitting
            self._kind.setVisible(self._has_kinds)
            fixed(self._presenter, self._presenter_width)
            for row in self._rows.values():
                row.fit(*fitting)

    # -- what is shown
    def show_agenda(self, file: MeetingFile, candidates: Sequence[Candidate]) -> None:
        self._candidates = candidates
        self._show(file)

    def _show(self, file: MeetingFile) -> None:
        stood = self._wanted or self._standing()
        self._wanted = None
        self._file = file
        editor = self._kept_editor(file)
        under = (file.attachments, _guests(file), file.sent, file.arenas)
        shown = (file.items, file.previous, file.from_before, file.is_locked, under, editor)
        if shown != self._shown:
            self._shown = shown
            self._make_rows(file, editor)
        if stood in self._rows:
            self._rows[stood].setFocus()

    def _make_rows(self, file: MeetingFile, editor: ItemEditor | None) -> None:
        self._rows = {}
        if editor is not None:
            self._column.removeWidget(editor)  # so that it is not deleted with the rows
        items: list[Item] = []
        for place in in_order(file.items):
            if editor is not None and place.item.id == editor.item_id:
                editor.show_item(file, place.item)
                items.append(editor)
            else:
                items.append(self._row(file, place))
        refill(self._column, *divided(*items))
        for item in items:
            if isinstance(item, QWidget):
                item.show()  # not when Qt comes to it: only what is seen takes the keyboard
        self._roving.set_rows(list(self._rows.values()))
        self.made_anew.emit()

    def _kept_editor(self, file: MeetingFile) -> ItemEditor | None:
        editor = self._editor
        if editor is None:
            return None
        if not file.is_locked and any(item.id == editor.item_id for item in file.items):
            return editor
        editor.restore()  # its item is gone, or is another meeting's
        self._editor = None
        return None

    def _row(self, file: MeetingFile, place: Place) -> AgendaRow:
        item = place.item
        row = self._rows[item.id] = AgendaRow(
            self._context, file, place, self._notes(file, item), self._under(file, item)
        )
        row.fit(self._has_kinds, self._presenter_width)
        row.edit_asked.connect(lambda: self.edit(item.id))
        row.moved.connect(lambda step: self._move(item.id, step))
        row.remove_asked.connect(lambda: self._remove(item.id))
        row.open_asked.connect(self._opener.open)
        row.files_dropped.connect(lambda files: self._take_files(item.id, files))
        row.path_asked.connect(lambda: self.path_asked.emit(item.id))
        if row.grip is not None:
            row.grip.dragged.connect(self._show_line)
            row.grip.dropped.connect(lambda: self._drop(item.id))
        return row

    def _notes(self, file: MeetingFile, item: AgendaItem) -> Sequence[Item]:
        notes: list[Item] = []
        if item.fixed is not None:
            notes.append(glyph(Icon.PIN, "text3", 14, says=self.tr("Fixed item")))
        if item.carried_from is not None:
            notes.append(glyph(Icon.ARROW_RIGHT, "text3", 14, says=self.tr("From an earlier meeting")))
        if item.background:
            notes.append(glyph(Icon.FILE_TEXT, "text3", 14, says=self.tr("Has a background")))
        if item.is_late:
            notes.append(Pill(self.tr("Late case"), "warning", Icon.CLOCK))
        if case_standing(file, item) is Standing.EXEMPT:
            notes.append(Pill(label(self._context.texts, Standing.EXEMPT), "neutral", Icon.LOCK))
        return notes

    def _under(self, file: MeetingFile, item: AgendaItem) -> str:
        """What the first item carries with it, the names of the arenas, where a case goes or comes from, and who is
        invited for it alone."""
        texts, today = self._context.texts, self._context.today()
        parts = [sent_words(item, one, texts, today) for one in file.sent.get(item.id, ())]
        if item.fixed is FixedItem.ARENAS:
            parts.append(", ".join(name for name, _ in file.arenas))
        if item.fixed is FixedItem.OPENING and file.previous is not None:
            day = texts.near_date(file.previous.day, today, DateStyle.DAY)
            parts.append(self.tr("Minutes from {day}").format(day=day))
        if item.fixed is FixedItem.OPENING and file.from_before:
            parts.append(self.tr("%n action item(s) to follow up", "", len(file.from_before)))
        return joined(*parts, guests_words(file, item.id, texts))

    # -- changing an item
    def edit(self, item_id: ItemId, at: Need | None = None) -> None:
        """Open its fields, with the keyboard in what it lacks; the one that was open closes."""
        if not self.close_editor(back=False):
            return
        file = self._file
        item = next((i for i in file.items if i.id == item_id), None) if file else None
        if file is None or item is None or file.is_locked:
            return
        editor = self._editor = ItemEditor(self._context, file, item, self._people, lambda: self._candidates)
        editor.closed.connect(self.close_editor)
        editor.passed_on.connect(self._edit_next)
        editor.remove_asked.connect(lambda: self._remove(item_id))
        editor.choose_asked.connect(lambda: self._attaching.choose(item_id))
        editor.files_dropped.connect(lambda files: self._attaching.take(item_id, files))
        self._show(file)
        editor.start(at)

    @property
    def changing(self) -> str:
        """The id of the item whose fields are open, or nothing."""
        return self._editor.item_id if self._editor else ""

    def close_editor(self, *, back: bool = True) -> bool:
        """False where something typed cannot be kept: then it stays open and says why."""
        editor = self._editor
        if editor is None:
            return True
        if not editor.fold():
            return False
        self._editor = None
        if back:
            self._wanted = ItemId(editor.item_id)
        if self._file is not None:
            self._show(self._file)
        return True

    def leave(self) -> None:
        if self._editor is not None and shiboken6.isValid(self._editor):
            self._editor.fold()

    def _edit_next(self) -> None:
        if self._editor is None or self._file is None:
            return
        order = [place.item.id for place in in_order(self._file.items)]
        at = order.index(ItemId(self._editor.item_id)) + 1
        if at < len(order):
            self.edit(order[at])
        else:
            self.close_editor()

    def _take_files(self, item_id: ItemId, files: Sequence[Path]) -> None:
        """Dropped on its row: its fields open, for what is wrong with a file is said there."""
        self.edit(item_id)
        self._attaching.take(item_id, files)

    def _show_refused(self, item_id: str, sentence: str) -> None:
        if self._editor is not None and self._editor.item_id == item_id:
            self._editor.show_refused(sentence)
        elif sentence:
            self._context.window.say(sentence)

    def _people(self) -> Sequence[str]:
        return [person.contact.name for person in self._file.people] if self._file else []

    def start(self) -> bool:
        """The keyboard on the row last stood on, or the first; False where there is none."""
        if self._editor is not None:
            self._editor.start()
        elif self._rows and self._standing() is None:
            next(iter(self._rows.values())).setFocus()
        return self._editor is not None or bool(self._rows)

    def go_to(self, item_id: ItemId) -> None:
        """The keyboard on the row, now that it is shown."""
        if item_id in self._rows:
            self._rows[item_id].setFocus(Qt.FocusReason.OtherFocusReason)

    def standing_case(self) -> ItemId | None:
        """The case one stands on, or whose fields are open."""
        found = ItemId(self._editor.item_id) if self._editor else self._standing()
        row = self._rows.get(found) if found else None
        return found if row is None or row.place.is_case else None

    def stand_on(self, item_id: ItemId) -> None:
        """The next time the agenda is shown, the keyboard stands there."""
        self._wanted = item_id

    # -- keys and mouse
    def _remove(self, item_id: ItemId) -> None:
        """What is typed in it belongs to what an undo brings back. The keyboard goes to the row after it."""
        if self._file is None:
            return
        if self._editor is not None:
            self._editor.fold()
        order = [place.item.id for place in in_order(self._file.items)]
        at = order.index(item_id)
        beside = order[at + 1 : at + 2] or order[max(at - 1, 0) : at]
        self._wanted = beside[0] if beside else None
        self.removed.emit(item_id)
        self._wanted = None  # where it could not be removed

    def _move(self, item_id: ItemId, step: int) -> None:
        self._wanted = item_id
        self.moved.emit(item_id, step)

    def _standing(self) -> ItemId | None:
        now = self.window().focusWidget()  # also while another window is in front
        return next((item_id for item_id, row in self._rows.items() if row is now), None)

    def _show_line(self, y: int) -> None:
        """Between the rows where something let go at this height would land."""
        local = self.mapFromGlobal(QPoint(0, y)).y()
        rows = list(self._rows.values())
        above = sum(row.mapTo(self, row.rect().center()).y() < local for row in rows)
        beside = rows[min(above, len(rows) - 1)]
        self._drop_before = beside.place.item.id if above < len(rows) else None
        edge = beside.rect().topLeft() if above < len(rows) else beside.rect().bottomLeft()
        inset = theme.current().px(INDENT)
        self._line.setGeometry(inset, beside.mapTo(self, edge).y() - 1, self.width() - 2 * inset, 3)
        self._line.show()
        self._line.raise_()
        bring_into_view(self, QRect(QPoint(0, local), QSize(1, 1)))

    def _drop(self, item_id: ItemId) -> None:
        if self._line.isVisible() and self._file is not None:
            self._line.hide()
            self._wanted = item_id
            order = [place.item.id for place in in_order(self._file.items)]
            self.dropped.emit(item_id, order.index(self._drop_before) if self._drop_before else len(order))


def _guests(file: MeetingFile) -> list[tuple[str, ItemId]]:
    """Who is invited for which item alone."""
    rows = ((person.contact.name, person.attendance) for person in file.people if person.attendance)
    return [(name, row.only_item_id) for name, row in rows if row.only_item_id]
