"""The meetings of all councils: what comes first, then what has been, each with how far it has come."""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council, CouncilMunicipality
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.ids import CouncilId
from liaison_desk.domain.meetings import Meeting, MeetingChange
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.schedule import NO_MUNICIPALITY, MeetingFilter, MeetingRow
from liaison_desk.services import councils, meetings, schedule
from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import bind, caps
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.focus import Pane
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.layout import Adaptive, Gap, box, grow, vbox
from liaison_desk.ui.kit.rows import page_header
from liaison_desk.ui.meetings.filter_bar import MeetingFilterBar
from liaison_desk.ui.meetings.register import MeetingRegister
from liaison_desk.ui.meetings.words import counts
from liaison_desk.ui.page import Page
from liaison_desk.ui.place import Place

NOTHING = MeetingFilter()


class MeetingsPage(Page):
    """`subject` is the meeting one stands on, `part` a council to show the meetings of."""

    watches: ClassVar = (Council, CouncilMunicipality, IssuedDocument, Meeting, MeetingChange, Municipality)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._rows: list[MeetingRow] = []
        self._has_councils = False
        self._as_of: date | None = None  # the day the rows are worded for
        self._asked = ""  # the id one came here for
        self._header = page_header(
            self.tr("Meetings"),
            "",
            button(self.tr("Year plan"), name=Icon.CALENDAR_DAYS, hint="Y", press=self._open_year_plan),
            button(self.tr("New meeting"), "primary", Icon.CALENDAR_PLUS, hint="Ctrl+M", press=self._new_meeting),
        )
        self._bar = MeetingFilterBar(context)
        self._bar.changed.connect(self._fill)
        self._register = MeetingRegister(context)
        self._register.chosen.connect(self._on_chosen)
        self._register.opened.connect(self._open)
        self._register.letter.connect(self._on_letter)
        self._register.menu_wanted.connect(self._open_menu)
        self._register.new_meeting_asked.connect(self._new_meeting)
        self._register.new_council_asked.connect(lambda: context.window.open_panel("new_council"))
        self._register.filters_asked.connect(self._remove_filters)
        head = (self._header, Gap(16), self._bar, Gap(12))
        content = box(vbox(*head, grow(self._register), spacing=0, margins=(32, 24, 32, 24)))
        self.setLayout(vbox(Adaptive(vbox(content, spacing=0)), spacing=0))
        bind(self, "Ctrl+F", self._focus_filters)

    # -- page
    @override
    def arrive(self, place: Place) -> None:
        if place != self.place:
            self._asked = place.subject
            if place.part:
                self._bar.show_filter(MeetingFilter(council_id=CouncilId(place.part)))
        if self._as_of != self.context.today():
            self._stale = True
        super().arrive(place)

    @override
    def reload(self) -> None:
        texts, today = self.context.texts, self.context.today()
        self._as_of = today
        with self.context.desk.read() as reader:
            self._rows = schedule.rows(reader)
            self._has_councils = bool(councils.active(reader, today))
        self._bar.show_choices(self._rows)
        self._bar.setVisible(bool(self._rows))
        self._header.show_words(self.tr("Meetings"), counts(self._rows, texts, today) if self._rows else "")
        self._fill()

    @override
    def start_focus(self) -> None:
        self._register.take_focus()

    @override
    def panes(self) -> Sequence[Pane]:
        self._bar.setAccessibleName(self.tr("Filters"))
        self._register.setAccessibleName(self.tr("List"))
        return (Pane(self._bar), Pane(self._register, start=self._register.view if self._rows else None))

    @override
    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("Up"), self.tr("Row above; with ↓ the row below, also K and J")),
            (("Enter",), self.tr("Go to the meeting")),
            (("N",), self.tr("New meeting")),
            (("Y",), self.tr("Year plan")),
            (caps("Ctrl+F"), self.tr("To the filters")),
            (caps("Shift+F10"), self.tr("Menu")),
            (caps("Del"), self.tr("Remove a planned meeting nothing has come of")),
            (("Esc",), self.tr("Remove filters")),
        )

    @override
    def answers(self, keys: str) -> bool:
        """A new meeting is one of the council the list is filtered by."""
        if keys == "Ctrl+M":
            self._new_meeting()
        return keys == "Ctrl+M"

    # -- the list
    def _fill(self) -> None:
        """Show what fits the filters; the one that was asked for always does."""
        wanted, self._asked = self._asked, ""
        asked = next((row for row in self._rows if row.state.meeting.id == wanted), None)
        if asked is not None and not self._bar.filter.takes(asked):
            self._bar.show_filter(NOTHING)
        shown = [row for row in self._rows if self._bar.filter.takes(row)]
        if shown:
            self._register.show_rows(shown, wanted if asked else "")
        elif self._rows:
            self._register.show_no_hits(len(self._rows))
        elif self._has_councils:
            self._register.show_no_meeting()
        else:
            self._register.show_no_council()
        self._on_chosen()

    def _on_chosen(self) -> None:
        current = self._register.current
        subject = current.id if current else ""
        if self.isVisible() and self.place.subject != subject:
            self.context.window.stay(Place("meetings", subject))

    def _remove_filters(self) -> None:
        self._bar.show_filter(NOTHING)
        self._fill()
        self.start_focus()

    def _focus_filters(self) -> None:
        if self._bar.isVisible():
            self._bar.municipality.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- keys
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain, key = event.modifiers() == Qt.KeyboardModifier.NoModifier, event.key()
        if plain and key == Qt.Key.Key_Escape and self._bar.filter != NOTHING:
            self._remove_filters()
        elif plain and key == Qt.Key.Key_Delete and self._register.view.hasFocus():
            self._remove()
        elif plain and key == Qt.Key.Key_N:
            self._new_meeting()
        elif plain and key == Qt.Key.Key_Y:
            self._open_year_plan()
        else:
            super().keyPressEvent(event)

    def _on_letter(self, letter: str) -> None:
        if letter == "N":
            self._new_meeting()
        elif letter == "Y":
            self._open_year_plan()

    def _open_menu(self, spot: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setFont(theme.current().font("body"))
        menu.addAction(self.tr("Go to the meeting"), self._open)
        menu.addAction(self.tr("Go to the council"), self._open_council)
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), self._remove)
        menu.popup(spot)

    # -- doing
    def _open(self) -> None:
        current = self._register.current
        if current is not None:
            self.context.window.go(Place("meeting", current.id))

    def _open_council(self) -> None:
        current = self._register.current
        if current is not None:
            self.context.window.go(Place("council", current.row.state.council.id))

    def _open_year_plan(self) -> None:
        self.context.window.go(Place("year_plan"))

    def _new_meeting(self) -> None:
        chosen = self._bar.filter
        place = chosen.municipality_id if chosen.municipality_id != NO_MUNICIPALITY else None
        self.context.window.open_panel("new_meeting", council_id=chosen.council_id, municipality_id=place)

    def _remove(self) -> None:
        current = self._register.current
        if current is None:
            return
        state = current.row.state
        outcome = self.context.attempt(Op.REMOVE_MEETING, meetings.remove, state.meeting.id)
        if not outcome:
            self.context.window.say(outcome.problem)
            return
        self.start_focus()
        day = self.context.texts.near_date(state.meeting.day, self.context.today())
        words = self.tr("The meeting of {council}, {day}, is removed").format(council=state.council.name, day=day)
        self.context.say_undoable(words)
