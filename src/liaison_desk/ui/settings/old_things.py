"""What may no longer be needed: how much of each kind, and a way to see it. The program removes nothing of it itself."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.changes import Op
from liaison_desk.domain.labels import label
from liaison_desk.domain.retention import Hints
from liaison_desk.domain.texts import DateStyle
from liaison_desk.services import retention
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import Button, button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.labels import elided, paragraph, text
from liaison_desk.ui.kit.layout import box, grow, hbox, middle, refill, vbox
from liaison_desk.ui.kit.rows import Row
from liaison_desk.ui.place import Place

MOST = 20  # rows of a kind that are shown at once


class OldThings(QWidget):
    """One line for each kind there is anything of; «Show» leads to the page that has them, or unfolds them here."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._hints = Hints()
        self._nothing = paragraph(self.tr("Nothing you have kept looks too old."), "small", "text2")
        self._log = _Kind(self.tr("Show the old log entries"), self._see_log)
        self._notes = _Kind(self.tr("Show the old notes"), lambda: self._notes.turn())
        self._memos = _Kind(self.tr("Show the old memos"), lambda: self._memos.turn())
        self._contacts = _Kind(self.tr("Show who left long ago"), lambda: self._contacts.turn())
        self._remove = button(self.tr("Remove these memos"), dim="small", press=self._remove_memos)
        self._memos.add_below(box(Flow(self._remove)))
        self.setLayout(vbox(self._nothing, self._log, self._notes, self._memos, self._contacts, spacing=8))

    def show_hints(self, found: Hints) -> None:
        self._hints = found
        texts, go = self._context.texts, self._context.window.go
        self._nothing.setVisible(not found)
        self._log.show_count(len(found.log), self.tr("%n log entry(s) older than two years", "", len(found.log)))
        notes = [
            (self._day(note.on), note.words or label(texts, note.kind), Place("inside_police", note.id))
            for note in found.notes
        ]
        self._notes.show_count(
            len(notes), self.tr("%n note(s) from inside the police, done more than two years ago", "", len(notes))
        )
        self._notes.show_rows(notes, go)
        memos = [(self._day(memo.on), memo.words, None) for memo in found.memos]
        self._memos.show_count(len(memos), self.tr("%n memo(s) done more than two years ago", "", len(memos)))
        self._memos.show_rows(memos, go)
        left = [
            (self._day(person.left_on or self._context.today()), person.name, Place("contacts", person.id))
            for person in found.contacts
        ]
        self._contacts.show_count(
            len(left), self.tr("%n contact(s) left more than five years ago, with nothing open", "", len(left))
        )
        self._contacts.show_rows(left, go)

    def _day(self, day: date) -> str:
        return self._context.texts.date_words(day, DateStyle.DAY)

    def _see_log(self) -> None:
        self._context.window.go(Place("contact_log", part="old"))

    def _remove_memos(self) -> None:
        ids = [memo.id for memo in self._hints.memos]
        outcome = self._context.attempt(Op.REMOVE_MEMO, retention.remove_memos, ids)
        if outcome:
            self._context.say_undoable(self.tr("%n memo(s) are removed", "", len(ids)))
        else:
            self._context.window.say(outcome.problem)


class _Kind(QWidget):
    def __init__(self, says: str, show: Callable[[], object]) -> None:
        super().__init__()
        self._words = paragraph("", "small")
        self._show: Button = button(self.tr("Show"), "link", says=says, press=show)
        self._rows: list[Row] = []
        self._column = vbox(spacing=2)
        self._roving = Roving(self)
        self._below = vbox(box(self._column), spacing=8)
        self._folded = box(self._below)
        self._folded.hide()
        self.setLayout(vbox(hbox(grow(self._words), middle(self._show)), self._folded, spacing=4))

    def add_below(self, widget: QWidget) -> None:
        self._below.addWidget(widget)

    def turn(self) -> None:
        self._folded.setVisible(self._folded.isHidden())
        self._show.setText(self.tr("Show") if self._folded.isHidden() else self.tr("Hide"))
        if not self._folded.isHidden():
            self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_count(self, count: int, words: str) -> None:
        self.setVisible(count > 0)
        self._words.setText(words)

    def show_rows(self, lines: Sequence[tuple[str, str, Place | None]], go: Callable[[Place], object]) -> None:
        rows = [_row(day, words, place, go) for day, words, place in lines[:MOST]]
        self._rows, rest = rows, len(lines) - len(rows)
        more = [text(self.tr("and %n more", "", rest), "caption", "text3")] if rest > 0 else []
        refill(self._column, *rows, *more)
        self._roving.set_rows(rows)


def _row(day: str, words: str, place: Place | None, go: Callable[[Place], object]) -> Row:
    cells = vbox(elided(words, "small"), text(day, "caption", "text3"), spacing=0, margins=(8, 4, 8, 4))
    row = Row(cells, says=f"{words}, {day}", leads=place is not None)
    if place is not None:
        row.opened.connect(lambda: go(place))
    return row
