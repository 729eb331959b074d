"""The people around the councils: a list to find one's way in, and the one who is chosen beside it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QMenu
from typing_extensions import override

from liaison_desk.domain.actions import ActionItem, HistoryLine
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.attendance import Attendance
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import LogEntry, LogPerson
from liaison_desk.domain.contacts import Contact, Organisation
from liaison_desk.domain.councils import Council, CouncilMunicipality, Membership
from liaison_desk.domain.directory import DirectoryRow, Filter
from liaison_desk.domain.ids import ContactId, MunicipalityId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.officer import Officer
from liaison_desk.domain.sending import Sending
from liaison_desk.services import contacts, councils, directory, municipalities
from liaison_desk.ui.contacts.detail import PersonDetail
from liaison_desk.ui.contacts.filter_bar import PeopleFilter
from liaison_desk.ui.contacts.list import Line, PeopleHeader, PersonDelegate
from liaison_desk.ui.contacts.words import counts, row_words
from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import bind, caps
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.beside import Beside
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Pane
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.layout import Gap, box, frame, grow, refill, vbox
from liaison_desk.ui.kit.lists import RowList
from liaison_desk.ui.kit.row_model import RowModel
from liaison_desk.ui.kit.rows import empty, page_header
from liaison_desk.ui.page import Page
from liaison_desk.ui.place import Place


class ContactsPage(Page):
    """`subject` is who is chosen; `part` «post» opens the change of post; `more` is a municipality to show people of."""

    watches: ClassVar = (
        ActionItem, AgendaItem, Attendance, Contact, Council, CouncilMunicipality, HistoryLine, LogEntry, LogPerson,
        Meeting, Membership, Municipality, Officer, Organisation, Sending,
    )  # fmt: skip

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._rows: list[DirectoryRow] = []
        self._asked = ""  # the id one came here for
        self._post_asked = False
        self._kept = ""  # the id that stays in the list although it does not fit: it is the one being looked at
        self._is_filling = False
        log = button(self.tr("Contact log"), name=Icon.PHONE, press=lambda: context.window.go(Place("contact_log")))
        self._header = page_header(
            self.tr("Contacts"),
            "",
            log,
            button(self.tr("New contact"), "primary", Icon.PLUS, hint="N", press=self._new),
        )
        self._bar = PeopleFilter(context)
        self._bar.changed.connect(self._on_filter)
        self._build_list()
        self._build_pane()
        self._main = box(
            vbox(
                self._header, Gap(16), self._bar, Gap(12),
                grow(self._card), grow(self._no_hits), grow(self._nobody),
                spacing=0, margins=(32, 24, 24, 24),
            )
        )  # fmt: skip
        self._beside = Beside(self._main, self._pane, self._bar.fit)
        self._beside.closed.connect(self._on_pane_closed)
        self._detail.closed.connect(self._beside.close)
        self.setLayout(vbox(self._beside.area, spacing=0))
        bind(self, "Ctrl+F", self._bar.start)
        bind(self, "F2", self._open_detail)

    def _build_list(self) -> None:
        self._view = RowList(PersonDelegate(), says=self.tr("Contacts"))
        self._model = RowModel[Line](self._view)
        self._view.setModel(self._model)
        self._view.current_changed.connect(self._on_current)
        self._view.opened.connect(lambda _id: self._open_detail())
        self._view.clicked.connect(lambda _index: self._on_clicked())
        self._view.key.connect(self._on_letter)
        self._view.menu_wanted.connect(lambda _id, spot: self._open_menu(spot))
        header = PeopleHeader(self._view)
        self._card = frame("card", vbox(header, grow(self._view), spacing=0, margins=(1, 4, 1, 1)))
        self._no_hits = box(vbox(spacing=0))
        first = button(self.tr("New contact"), "primary", Icon.PLUS, press=self._new)
        self._nobody = frame(
            "card",
            vbox(
                empty(
                    Icon.USERS,
                    self.tr("No contacts yet"),
                    self.tr("The people you meet in councils and between meetings are kept here."),
                    first,
                ),
                spacing=0,
                margins=24,
            ),
        )

    def _build_pane(self) -> None:
        self._detail = PersonDetail(self.context)
        self._detail.stepped.connect(self._step)
        self._detail.letter.connect(self._on_letter)
        self._detail.removal_asked.connect(self._remove)
        self._pane = frame("paneright", vbox(self._detail, spacing=0))

    # -- page
    @override
    def arrive(self, place: Place) -> None:
        if place != self.place:
            if place.subject:
                self._asked = place.subject
                self._beside.want()
            self._post_asked = place.part == "post"
            if place.more:
                self._bar.show_filter(Filter(municipality_id=MunicipalityId(place.more)))
                self._kept = ""
        super().arrive(place)

    @override
    def reload(self) -> None:
        texts, today = self.context.texts, self.context.today()
        with self.context.desk.read() as reader:
            rows = directory.rows(reader, today)
            places = municipalities.assigned(reader, today)
            organisations = directory.organisations(reader)
            forums = sorted(councils.active(reader, today), key=lambda council: texts.sort_key(council.name))
            names = councils.names(reader, forums)
        self._rows = sorted(rows, key=lambda row: texts.sort_key(row.contact.name))
        self._bar.show_choices(
            places,
            sorted(organisations, key=lambda organisation: texts.sort_key(organisation.name)),
            names,
        )
        self._header.show_words(self.tr("Contacts"), counts(rows, texts, today) if _anybody(rows) else "")
        if self._pane.isVisible() and self._current():
            self._kept = self._current()
        self._fill()

    @override
    def start_focus(self) -> None:
        if self._post_asked:
            self._post_asked = False
            self._beside.open(self._detail.open_post())
            return
        if self._beside.is_over:
            return
        if self._view.isVisible():
            self._view.setFocus()
        else:
            self.setFocus()

    @override
    def leave(self) -> None:
        self._detail.settle()

    @override
    def answers(self, keys: str) -> bool:
        """In touch with whom one stands on."""
        if keys != "Ctrl+L" or not self._current():
            return False
        self._log()
        return True

    @override
    def covered_below(self) -> int:
        return self._detail.foot if self._pane.isVisible() else 0

    @override
    def panes(self) -> Sequence[Pane]:
        self._bar.setAccessibleName(self.tr("Filters"))
        self._card.setAccessibleName(self.tr("List"))
        self._pane.setAccessibleName(self.tr("The chosen contact"))
        return (
            Pane(self._bar),
            Pane(self._card, start=self._view),
            Pane(self._pane, self._open_detail),
        )

    @override
    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("Up"), self.tr("Row above; with ↓ the row below, also K and J")),
            (("Enter",), self.tr("To the details")),
            (("L",), self.tr("Log a contact with the chosen one")),
            (("N",), self.tr("New contact")),
            (caps("F2"), self.tr("Change the name")),
            (caps("Ctrl+F"), self.tr("Filter by words")),
            (caps("Shift+F10"), self.tr("Menu")),
            (caps("Del"), self.tr("Remove a contact nothing tells of")),
            (("Esc",), self.tr("Close the details, then clear the filters")),
        )

    # -- the list
    def _fill(self) -> None:
        """Show who fits the filters. Selection and scrolling stay where they are."""
        texts, today, wanted = self.context.texts, self.context.today(), self._bar.filter
        asked, self._asked = self._asked, ""
        self._kept = asked or self._kept
        fitting = [row for row in self._rows if row.contact.id == self._kept or wanted.takes(row, today)]
        self._is_filling = True
        self._model.show_entries([Line(row, row_words(row, texts, today)) for row in fitting])
        if asked:
            self._view.select_id(asked)
        elif fitting and not self._current():
            self._view.select_first()
        self._is_filling = False
        self._show_state(any_shown=bool(fitting))
        self._show_current()
        if asked and not self._beside.has_room and self._current() == asked:
            self._open_detail()

    def _show_state(self, *, any_shown: bool) -> None:
        """The list, or why there is none and what to do about it."""
        had_focus = self._view.hasFocus()
        any_at_all = _anybody(self._rows)
        self._bar.setVisible(any_at_all)
        self._nobody.setVisible(not any_at_all)
        self._no_hits.setVisible(any_at_all and not any_shown)
        self._card.setVisible(any_at_all and any_shown)
        if any_at_all and not any_shown:
            self._explain()
        if had_focus and not self._card.isVisible():
            self.setFocus()

    def _explain(self) -> None:
        """What the filters hide, and the way to see it."""
        remedy = button(self.tr("Remove filters"), press=self._clear_filter)
        words = self._bar.filter.words.strip()
        new = button(self.tr("New contact “{name}”").format(name=words), name=Icon.PLUS, press=self._new_by_words)
        hidden = self.tr("%n contact(s) are hidden.", "", len(self._rows))
        message = empty(Icon.FILTER, self.tr("No one fits the filters"), hidden, remedy, *([new] if words else []))
        layout = self._no_hits.layout()
        if isinstance(layout, QBoxLayout):
            refill(layout, frame("card", vbox(message, margins=24)))

    def _on_filter(self) -> None:
        self._kept = ""
        self._fill()

    def _clear_filter(self) -> None:
        self._bar.show_filter(Filter())
        self._on_filter()
        self.start_focus()

    # -- who is chosen
    def _current(self) -> str:
        return str(self._view.current_id() or "")

    def _on_current(self) -> None:
        if self._is_filling:
            return
        self._show_current()
        if self._kept and self._current() != self._kept:
            self._kept = ""
            QTimer.singleShot(0, self, self._fill)  # not now: Qt is still busy with the row that was clicked

    def _show_current(self) -> None:
        ids, current = [line.id for line in self._model.lines()], self._current()
        if current:
            place = self.tr("{number} of {count}").format(number=ids.index(current) + 1, count=len(ids))
            self._detail.show_person(ContactId(current), place)
        self._beside.show(has_chosen=bool(current) and self._card.isVisibleTo(self._main))
        if self.isVisible() and self.place.subject != current:
            self.context.window.stay(Place("contacts", current))

    def _step(self, by: int) -> None:
        ids = [line.id for line in self._model.lines()]
        here = ids.index(self._current()) if self._current() else 0
        if 0 <= here + by < len(ids):
            self._view.select_id(ids[here + by])

    # -- the pane
    def _open_detail(self) -> None:
        self._beside.open(self._detail.name.edit)

    def _on_pane_closed(self) -> None:
        self.leave()
        self._view.setFocus()

    def _on_clicked(self) -> None:
        """Whoever is clicked is meant to be seen; the keyboard stays in the list where it can."""
        if self._beside.has_room:
            self._beside.want()
            self._show_current()
        else:
            self._open_detail()

    # -- keys
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() == Qt.Key.Key_Escape:
            self._on_escape()
        elif plain and event.key() == Qt.Key.Key_Delete and self._view.hasFocus():
            self._remove()
        elif plain and event.key() in (Qt.Key.Key_J, Qt.Key.Key_K):
            self._step(1 if event.key() == Qt.Key.Key_J else -1)
        elif plain and event.key() in (Qt.Key.Key_N, Qt.Key.Key_L):
            self._on_letter(event.text().upper())
        else:
            super().keyPressEvent(event)

    def _on_escape(self) -> None:
        if self._bar.line.edit.hasFocus():
            self._bar.show_filter(replace(self._bar.filter, words=""))
            self._on_filter()
            self.start_focus()
        elif self._pane.isVisible():
            self._beside.close()
        elif self._bar.filter != Filter():
            self._clear_filter()

    def _on_letter(self, letter: str) -> None:
        if letter == "N":
            self._new()
        elif letter == "L" and self._current():
            self._log()

    def _open_menu(self, spot: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setFont(theme.current().font("body"))
        menu.addAction(self.tr("Details"), self._open_detail)
        menu.addAction(self.tr("Change of post"), lambda: self._beside.open(self._detail.open_post()))
        menu.addAction(self.tr("Log a contact"), self._log)
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), self._remove)
        menu.addAction(self.tr("Erase the person"), self._ask_to_erase)
        menu.popup(spot)

    # -- doing
    def _log(self) -> None:
        person = next((row for row in self._rows if row.contact.id == self._current()), None)
        if person is not None and not person.is_officer:
            self.context.window.open_panel("log_contact", contact_id=person.contact.id)
        else:
            self.context.window.open_panel("log_contact")

    def _new(self) -> None:
        self.context.window.open_panel("new_contact", council_id=self._bar.filter.council_id)

    def _new_by_words(self) -> None:
        chosen = self._bar.filter
        self.context.window.open_panel("new_contact", name=chosen.words.strip(), council_id=chosen.council_id)

    def _ask_to_erase(self) -> None:
        self._beside.open(self._detail.erasing.button)
        self._detail.erasing.open()

    def _remove(self) -> None:
        person = next((row.contact for row in self._rows if row.contact.id == self._current()), None)
        if person is None:
            return
        self.leave()
        outcome = self.context.attempt(Op.REMOVE_CONTACT, contacts.remove, person.id)
        if outcome:
            self.start_focus()
            self.context.say_undoable(self.tr("{name} is removed").format(name=person.name))
        else:
            self.context.window.say(outcome.problem)


def _anybody(rows: Sequence[DirectoryRow]) -> bool:
    """But the officer."""
    return any(not row.is_officer for row in rows)
