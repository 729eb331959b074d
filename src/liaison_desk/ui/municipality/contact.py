"""When the officer was last in touch with the municipality, how often that should be, and the last entries of the log."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import LogRow, is_late
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services import municipalities
from liaison_desk.ui import log_words
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.fields import Select
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import text
from liaison_desk.ui.kit.layout import STRETCH, grow, hbox, vbox
from liaison_desk.ui.kit.rows import in_line, section
from liaison_desk.ui.kit.status import Pill
from liaison_desk.ui.log_lines import LogLines
from liaison_desk.ui.place import Place

MOST = 3


class ContactCard(QFrame):
    letter = Signal(str)  # pressed on one of its rows

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._municipality: Municipality | None = None
        self._every = button("", "link", press=self._see_all)
        self._last = Pill("", "neutral", Icon.PHONE)
        self._wish = Select([], None, self.tr("Wanted contact"), quiet=True)
        self._wish.picked.connect(self._on_wish)
        self._lines = LogLines(context, named=True)
        self._lines.letter.connect(self.letter)
        log = button(self.tr("Log a contact"), name=Icon.PHONE, hint="L", dim="small", press=self.log)
        wish = hbox(text(self.tr("Wanted contact"), "small", "text3"), grow(self._wish), spacing=4)
        self.setLayout(
            vbox(
                in_line(section(self.tr("Last contact"), self._every)),
                in_line(hbox(self._last, STRETCH)),
                in_line(wish),
                self._lines,
                in_line(hbox(log, STRETCH)),
                spacing=8,
                margins=(8, 16, 8, 16),
            )
        )

    def show_contact(self, municipality: Municipality, rows: Sequence[LogRow], count: int, last: date | None) -> None:
        """`rows` are the `MOST` newest of so many."""
        texts, today = self._context.texts, self._context.today()
        self._municipality = municipality
        self._every.setText(self.tr("All %n", "", count))
        self._every.setAccessibleName(self.tr("All %n entry(s) of the log", "", count))
        self._every.setVisible(count > MOST)
        late = is_late(last, municipality.contact_every, today)
        words = log_words.last_words(last, texts, today)
        said = self.tr("Last contact {day}").format(day=words) if words else self.tr("No contact yet")
        self._last.show_state(said, "warning" if late else "neutral", Icon.CLOCK if late else Icon.PHONE)
        self._wish.set_options(
            log_words.interval_options(municipality.contact_every, texts), municipality.contact_every
        )
        self._lines.show_rows(rows)

    def log(self) -> None:
        if self._municipality is not None:
            self._context.window.open_panel("log_contact", municipality_id=self._municipality.id)

    def _on_wish(self, days: int | None) -> None:
        if self._municipality is not None:
            changed = replace(self._municipality, contact_every=days)
            self._context.do(Op.EDIT_MUNICIPALITY, municipalities.save, changed)

    def _see_all(self) -> None:
        if self._municipality is not None:
            self._context.window.go(Place("contact_log", "", "municipality", self._municipality.id))
