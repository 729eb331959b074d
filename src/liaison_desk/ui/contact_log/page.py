"""Every entry of the contact log as a list to look through, over all people and municipalities [W2]."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import LogEntry, LogFilter, LogPerson, LogRow
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.ids import ContactId, MunicipalityId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.texts import DateStyle
from liaison_desk.services import contact_log
from liaison_desk.ui.contact_log.filter_bar import LogFilterBar
from liaison_desk.ui.contact_log.list import Line, LogDelegate, line_of
from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import bind, caps
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Pane
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.layout import Adaptive, Gap, box, frame, grow, refill, vbox
from liaison_desk.ui.kit.lists import RowList
from liaison_desk.ui.kit.row_model import Heading, RowModel
from liaison_desk.ui.kit.rows import banner, empty, page_header
from liaison_desk.ui.log_deeds import LogDeeds
from liaison_desk.ui.page import Page
from liaison_desk.ui.place import Place

_BY_LETTER = ("T", "S")


class ContactLogPage(Page):
    """`subject` is the entry to stand on; `part` names whose entries are shown, a «contact» or a «municipality», and
    `more` is its id."""

    watches: ClassVar = (ActionItem, AgendaItem, Contact, LogEntry, LogPerson, Meeting, Municipality)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._rows: list[LogRow] = []
        self._asked = ""
        self._wanted: LogFilter | None = None
        self._deeds = LogDeeds(context, self)
        log = button(self.tr("Log a contact"), "primary", Icon.PHONE, hint="L", press=self._log)
        self._header = page_header(self.tr("Contact log"), "", log)
        self._bar = LogFilterBar(context)
        self._bar.changed.connect(self._fill)
        self._see_old = button(self.tr("See them"), press=self._show_old)
        self._remove_old = button(self.tr("Remove them"), press=self._on_remove_old)
        self._old = banner("neutral", Icon.HISTORY, "", "", self._see_old, self._remove_old)
        self._old_part = box(vbox(self._old, Gap(12), spacing=0))
        self._view = RowList(LogDelegate(), says=self.tr("Contact log"))
        self._model = RowModel[Line](self._view)
        self._view.setModel(self._model)
        self._view.opened.connect(lambda _id: self._do("F2"))
        self._view.key.connect(self._on_letter)
        self._view.menu_wanted.connect(lambda _id, spot: self._open_menu(spot))
        self._card = frame("card", vbox(grow(self._view), spacing=0, margins=(1, 4, 1, 1)))
        self._nothing = box(vbox(spacing=0))
        main = box(
            vbox(
                self._header, Gap(16), self._bar, Gap(12), self._old_part,
                grow(self._card), grow(self._nothing),
                spacing=0, margins=(32, 24, 24, 24),
            )
        )  # fmt: skip
        self.setLayout(vbox(Adaptive(vbox(main, spacing=0), self._bar.fit), spacing=0))
        bind(self, "Ctrl+F", self._bar.start)
        bind(self, "F2", lambda: self._do("F2"))

    # -- page
    @override
    def arrive(self, place: Place) -> None:
        if place != self.place:
            self._asked = place.subject
            wanted = LogFilter()
            if place.part == "contact":
                wanted = LogFilter(contact_id=ContactId(place.more))
            elif place.part == "municipality":
                wanted = LogFilter(municipality_id=MunicipalityId(place.more))
            elif place.part == "old":
                wanted = LogFilter(is_old=True)
            self._wanted = wanted
        super().arrive(place)

    @override
    def reload(self) -> None:
        with self.context.desk.read() as reader:
            self._rows = contact_log.rows(reader)
        self._bar.show_choices(self._rows)
        if self._wanted is not None:
            self._bar.show_filter(self._wanted)
            self._wanted = None
        self._fill()

    @override
    def start_focus(self) -> None:
        if self._view.isVisible():
            self._view.setFocus()
        else:
            self.setFocus()

    @override
    def answers(self, keys: str) -> bool:
        if keys != "Ctrl+L":
            return False
        self._log()
        return True

    @override
    def panes(self) -> Sequence[Pane]:
        self._bar.setAccessibleName(self.tr("Filters"))
        self._card.setAccessibleName(self.tr("List"))
        return (Pane(self._bar), Pane(self._card, start=self._view))

    @override
    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("Up"), self.tr("Row above; with ↓ the row below, also K and J")),
            (("Enter",), self.tr("Change the entry")),
            (caps("F2"), self.tr("Change the entry")),
            (("L",), self.tr("Log a contact")),
            (("T",), self.tr("Make it an action item, or see the one it became")),
            (("S",), self.tr("Put it on an agenda, or see the case")),
            (caps("Ctrl+F"), self.tr("Filter by words")),
            (caps("Shift+F10"), self.tr("Menu")),
            (caps("Del"), self.tr("Remove the entry")),
            (("Esc",), self.tr("Clear the filters")),
        )

    # -- the list
    def _fill(self) -> None:
        texts, today, wanted = self.context.texts, self.context.today(), self._bar.filter
        fitting = [row for row in self._rows if wanted.takes(row, today)]
        entries: list[Heading | Line] = []
        for first, group in groupby(fitting, key=lambda row: row.entry.on.replace(day=1)):
            lines = [line_of(row, texts, today) for row in group]
            month = texts.date_words(first, DateStyle.MONTH)
            entries += [Heading(month[:1].upper() + month[1:], len(lines)), *lines]
        self._model.show_entries(entries)
        if self._asked and self._view.select_id(self._asked):
            self._asked = ""
        elif fitting and not self._view.currentIndex().isValid():
            self._view.select_first()
        self._show_state(fitting)

    def _show_state(self, fitting: Sequence[LogRow]) -> None:
        self._header.show_words(self.tr("Contact log"), self._count(fitting))
        self._bar.setVisible(bool(self._rows))
        self._card.setVisible(bool(fitting))
        self._nothing.setVisible(not fitting)
        layout = self._nothing.layout()
        if not fitting and isinstance(layout, QBoxLayout):
            refill(layout, frame("card", vbox(self._nothing_words(), margins=24)))
        self._show_old_ones()

    def _count(self, fitting: Sequence[LogRow]) -> str:
        words = self.tr("%n entry(s)", "", len(fitting))
        minutes = sum(row.entry.minutes or 0 for row in fitting)
        if not minutes:
            return words
        hours = self.context.texts.locale.toString(minutes / 60, "f", 1)
        return self.tr("{entries}, {hours} hours").format(entries=words, hours=hours)

    def _nothing_words(self) -> QWidget:
        if self._rows:
            clear = button(self.tr("Remove filters"), press=self._clear)
            hidden = self.tr("%n entry(s) are hidden.", "", len(self._rows))
            return empty(Icon.FILTER, self.tr("No entry fits the filters"), hidden, clear)
        return empty(
            Icon.PHONE,
            self.tr("Nothing is logged yet"),
            self.tr("Calls, visits, meetings and requests between the meetings of the councils."),
            button(self.tr("Log a contact"), "primary", Icon.PHONE, press=self._log),
        )

    # -- what has grown old
    def _old_ones(self) -> list[LogRow]:
        today = self.context.today()
        return [row for row in self._rows if row.entry.is_old(today)]

    def _show_old_ones(self) -> None:
        """Nothing is ever removed by itself [S8]."""
        count = len(self._old_ones())
        self._old_part.setVisible(count > 0)
        self._old.show_words(
            self.tr("%n entry(s) are older than two years", "", count),
            self.tr("Old entries can be removed. Nothing is removed by itself."),
        )
        seen = self._bar.filter.is_old
        self._see_old.setVisible(not seen)
        self._remove_old.setVisible(seen)

    def _show_old(self) -> None:
        self._bar.show_filter(LogFilter(is_old=True))
        self._fill()
        self._view.setFocus()

    def _on_remove_old(self) -> None:
        """Those that are seen: the other filters count too."""
        gone = [line.row.entry.id for line in self._model.lines()]
        self._bar.show_filter(LogFilter())
        self.context.do(Op.REMOVE_LOG, contact_log.remove_all, gone)
        self.start_focus()
        self.context.say_undoable(self.tr("%n entry(s) are removed", "", len(gone)))

    # -- keys
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() == Qt.Key.Key_Escape:
            self._on_escape()
        elif plain and event.key() == Qt.Key.Key_Delete and self._view.hasFocus():
            self._do("Delete")
        elif plain and event.key() == Qt.Key.Key_L:
            self._log()
        else:
            super().keyPressEvent(event)

    def _on_escape(self) -> None:
        if self._bar.line.edit.hasFocus():
            self._bar.show_filter(replace(self._bar.filter, words=""))
            self._fill()
            self.start_focus()
        elif self._bar.filter != LogFilter():
            self._clear()

    def _on_letter(self, letter: str) -> None:
        if letter == "L":
            self._log()
        elif letter in _BY_LETTER:
            self._do(letter)

    def _clear(self) -> None:
        self._bar.show_filter(LogFilter())
        self._fill()
        self.start_focus()

    # -- doing
    def _current(self) -> LogRow | None:
        chosen = self._view.current_id()
        return next((line.row for line in self._model.lines() if line.id == chosen), None)

    def _do(self, key: str) -> None:
        row = self._current()
        if row is not None:
            self._deeds.press(row, key)

    def _open_menu(self, spot: QPoint) -> None:
        row = self._current()
        if row is not None:
            self._deeds.open_menu(row, spot)

    def _log(self) -> None:
        """With the person and the municipality one looks at."""
        wanted = self._bar.filter
        self.context.window.open_panel(
            "log_contact", contact_id=wanted.contact_id or "", municipality_id=wanted.municipality_id or ""
        )
