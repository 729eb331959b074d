"""The last entries of the contact log as rows on a page about somebody: what it was about, when and how."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.contact_log import LogRow
from liaison_desk.domain.texts import DateStyle
from liaison_desk.ui import log_words
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.focus import Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, glyph
from liaison_desk.ui.kit.layout import Item, grow, hbox, refill, top, vbox
from liaison_desk.ui.kit.menu import at_start, wants_menu
from liaison_desk.ui.kit.rows import ROW_PAD, Row
from liaison_desk.ui.log_deeds import LogDeeds


class LogLines(QWidget):
    """Enter changes an entry where it is read; T and S make something of it. Other letters come out of `letter`."""

    letter = Signal(str)

    def __init__(self, context: Context, *, named: bool) -> None:
        """`named` where the page does not say itself with whom."""
        super().__init__()
        self._context, self._named = context, named
        self._deeds = LogDeeds(context, self)
        self._column = vbox(spacing=2)
        self._roving = Roving(self)
        self.setLayout(self._column)

    def show_rows(self, rows: Sequence[LogRow]) -> None:
        stood, today = self._roving.standing(), self._context.today()
        lines = [_Line(row, self._cells(row, today), self._context, today) for row in rows]
        for line in lines:
            self._watch(line)
        refill(self._column, *lines)
        self._roving.set_rows(lines, stood)
        self.setVisible(bool(lines))

    def _watch(self, line: "_Line") -> None:
        line.opened.connect(lambda: self._deeds.change(line.row))
        line.key.connect(lambda key: self._on_key(line.row, key))
        line.menu_wanted.connect(lambda spot: self._deeds.open_menu(line.row, spot))

    def _on_key(self, row: LogRow, key: str) -> None:
        if key in ("T", "S", "F2", "Delete"):
            self._deeds.press(row, key)
        else:
            self.letter.emit(key)

    def _cells(self, row: LogRow, today: date) -> list[Item]:
        texts = self._context.texts
        style = DateStyle.DAY_SHORT if self._named else DateStyle.WEEKDAY
        under = [log_words.whom(row, texts) if self._named else "", log_words.when(row, texts, today, style)]
        cells: list[Item] = [
            elided(log_words.what(row, texts), "small"),
            elided("  ·  ".join(filter(None, under)), "caption", "text3"),
        ]
        if outside := log_words.outside(row, texts):
            cells.append(elided(outside, "caption", "text2"))
        if came_of := log_words.came_of(row, texts):
            sign = glyph(Icon.ARROW_RIGHT, "success", 12)
            cells.append(hbox(sign, grow(elided(came_of, "caption", "success")), spacing=4))
        return cells


class _Line(Row):
    menu_wanted = Signal(QPoint)  # where on the screen

    def __init__(self, row: LogRow, cells: Sequence[Item], context: Context, today: date) -> None:
        sign = glyph(log_words.ICONS[row.entry.kind], "text3", 16)
        super().__init__(
            hbox(top(sign), grow(vbox(*cells, spacing=0)), spacing=10, margins=(ROW_PAD, 4, ROW_PAD, 4)),
            says=log_words.spoken(row, context.texts, today),
            leads=True,
        )
        self.row = row

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if wants_menu(event):
            self.menu_wanted.emit(at_start(self))
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        self.menu_wanted.emit(event.globalPos() if by_mouse else at_start(self))
