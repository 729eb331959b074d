"""What has come of this meeting so far, and what is open from before, at the right of the notes."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import Place, in_order
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import ActionId, ItemId
from liaison_desk.domain.minutes import Entry, EntryKind
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Roving, follow_layout
from liaison_desk.ui.kit.labels import Clamped, elided, glyph, text
from liaison_desk.ui.kit.layout import STRETCH, Gap, grow, hbox, hline, top, vbox
from liaison_desk.ui.kit.rows import Row, section
from liaison_desk.ui.meeting.hold.follow_up import FollowUp, heard_key
from liaison_desk.ui.meeting.words import KIND_ICON, case_words, joined, line_words

LINES = 4  # of what was written: the row leads to all of it
MANY = 12  # open ones that are shown before one asks for all


class Outcomes(QWidget):
    """Decisions and action items lead to where they were written; open ones can be ticked and talked about."""

    picked = Signal(object)  # Entry

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown_here: list[tuple[Entry, str]] | None = None
        self._rows_here: dict[tuple[Entry, str], Row] = {}
        self._follow_ups: dict[ActionId, FollowUp] = {}
        self._order: list[ActionId] = []
        self._shows_all = False
        self._file: MeetingFile | None = None
        self._drafts: dict[str, str] = {}
        self._here = section(self.tr("From this meeting"))
        self._before = section(self.tr("Open from before"))
        self._here_rows = vbox(spacing=2)
        self._before_rows = vbox(spacing=6)
        self._more = button("–", "link", press=self._show_all)
        self._nothing = text(self.tr("No decisions or action items yet."), "small", "text3")
        self._roving = Roving(self)
        self.setLayout(
            vbox(
                self._here, Gap(4), self._here_rows, self._nothing, Gap(16), hline(), Gap(16), self._before, Gap(4),
                self._before_rows, hbox(self._more, STRETCH), STRETCH, spacing=0,
            )
        )  # fmt: skip

    def show_file(self, file: MeetingFile, drafts: dict[str, str]) -> bool:
        """Whether there are other rows now, which Tab would come to last."""
        is_other = self._show_here(file)
        return self._show_before(file, drafts) or is_other

    def _show_here(self, file: MeetingFile) -> bool:
        """A row that says what it said stays: two hours of meeting must not make a new line slower."""
        kept = (EntryKind.DECISION, EntryKind.ACTION)
        by_item: dict[ItemId, list[Entry]] = {}
        for entry in file.entries:
            if entry.kind in kept:
                by_item.setdefault(entry.item_id, []).append(entry)
        shown = [
            (entry, self._meta(entry, place, file))
            for place in in_order(file.items)
            for entry in by_item.get(place.item.id, [])
        ]
        if shown == self._shown_here:
            return False
        wanted = set(shown)
        for said in [said for said in self._rows_here if said not in wanted]:
            row = self._rows_here.pop(said)
            self._here_rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        is_other = False
        for place, said in enumerate(shown):
            row = self._rows_here.get(said) or self._row(*said)
            self._rows_here[said] = row
            if self._here_rows.indexOf(row) != place:
                self._here_rows.insertWidget(place, row)
                row.show()
                if place:
                    QWidget.setTabOrder(self._rows_here[shown[place - 1]], row)
                is_other = is_other or not place
        self._shown_here = shown
        self._nothing.setVisible(not shown)
        self._roving.set_rows([self._rows_here[said] for said in shown])
        self._here.show_count(len(shown) or None)
        return is_other

    def _meta(self, entry: Entry, place: Place, file: MeetingFile) -> str:
        texts = self._context.texts
        words = line_words(entry, file, texts)
        return joined(case_words(place.item, place, texts), words.owner, words.deadline)

    def _row(self, entry: Entry, meta: str) -> Row:
        words = vbox(Clamped(entry.text, LINES, "small"), elided(meta, "caption", "text3", tabular=True), spacing=0)
        icon = glyph(KIND_ICON[entry.kind], "accent", 16)
        made = Row(
            hbox(top(icon), grow(words), spacing=8, margins=(0, 4, 4, 4)), says=f"{entry.text}, {meta}", leads=True
        )
        made.opened.connect(partial(self.picked.emit, entry))
        return made

    def _show_before(self, file: MeetingFile, drafts: dict[str, str]) -> bool:
        """Rows are kept, for somebody may be writing in one."""
        self._shows_all = self._shows_all and self._file is not None and self._file.meeting.id == file.meeting.id
        self._file, self._drafts = file, drafts
        heard = {line.action_id for line in file.heard}
        every = [action for action in file.from_before if not file.is_locked or action.id in heard]
        wanted = every if self._shows_all or len(every) <= MANY + 1 else self._some(every, heard)
        rest = len(every) - len(wanted)
        self._more.setText(self.tr("Show %n more", "", rest))
        self._more.setAccessibleName(self._more.text())
        self._more.setVisible(bool(rest))
        order = [action.id for action in wanted]
        for action_id in set(self._follow_ups) - set(order):
            row = self._follow_ups.pop(action_id)
            row.hide()
            row.deleteLater()
        for action in wanted:
            known = self._follow_ups.get(action.id)
            if known is not None:
                known.show_action(action, file)
            else:
                draft = drafts.get(heard_key(file, action), "")
                self._follow_ups[action.id] = FollowUp(self._context, action, file, draft)
        is_other = order != self._order
        if is_other:
            self._order = order
            for place, action_id in enumerate(order):
                self._before_rows.insertWidget(place, self._follow_ups[action_id])
        self._before.show_count(sum(action.status.is_open for action in every))
        self._before.setVisible(bool(wanted))
        return is_other

    def _some(self, every: Sequence[ActionItem], heard: Collection[ActionId]) -> list[ActionItem]:
        """The first of them, and those that something is written about."""
        first = {action.id for action in every[:MANY]}
        drafted = {action.id for action in every if self._file and heard_key(self._file, action) in self._drafts}
        return [action for action in every if action.id in first or action.id in heard or action.id in drafted]

    def _show_all(self) -> None:
        if self._file is not None:
            before, self._shows_all = set(self._order), True
            self._show_before(self._file, self._drafts)
            follow_layout(self)
            first = next(action_id for action_id in self._order if action_id not in before)
            self._follow_ups[first].start_focus()
