"""The register of action items: a list to find one's way in, and the one that is chosen beside it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu
from typing_extensions import override

from liaison_desk.domain.action_files import ActionRow
from liaison_desk.domain.action_plans import Measure
from liaison_desk.domain.actions import ActionHelper, ActionItem, ActionStatus, HistoryLine
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.agreements import FocusArea
from liaison_desk.domain.changes import ChangeSet
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council
from liaison_desk.domain.ids import ContactId
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services import actions, officers, reminders
from liaison_desk.ui.actions.doing import ActionDoing
from liaison_desk.ui.actions.export import ListExport, Shown
from liaison_desk.ui.actions.filter_bar import ActionFilterBar
from liaison_desk.ui.actions.filters import ANY, DEFAULT, NONE, Choices, Filters
from liaison_desk.ui.actions.groups import Grouping, Line, grouping_words, in_order, lines_of, told_of
from liaison_desk.ui.actions.pane import ActionPane
from liaison_desk.ui.actions.register import ActionRegister
from liaison_desk.ui.actions.words import counts
from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import bind, caps
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.beside import Beside
from liaison_desk.ui.kit.buttons import button, filter_button
from liaison_desk.ui.kit.focus import Pane
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.layout import Gap, box, grow, vbox
from liaison_desk.ui.kit.rows import page_header
from liaison_desk.ui.page import Page
from liaison_desk.ui.place import Place
from liaison_desk.ui.reminding import remind_of

_A_FEW = 50  # of more, everything is read again


class ActionsPage(Page):
    watches: ClassVar = (
        ActionItem, ActionHelper, AgendaItem, Contact, Council, FocusArea, HistoryLine, Measure, Meeting, Municipality,
    )  # fmt: skip

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._lines: list[Line] = []
        self._choices = Choices({}, {}, (), "")
        self._officer: Contact | None = None
        self._me: ContactId | None = None
        self._as_of: tuple[date, ContactId | None] | None = None  # for which day and officer the lines are worded
        self._asked = ""  # the id one came here for
        self._kept = ""  # the id that stays in the list although it no longer fits: it is being worked on
        self._doing = ActionDoing(context, self)
        ways: list[tuple[object, str]] = [(way, grouping_words(way, context.texts)) for way in Grouping]
        self._grouping = filter_button(self.tr("Group by"), ways, Grouping.DEADLINE)
        self._grouping.picked.connect(self._on_grouping)
        self._export = ListExport(context, self)
        self._export_button = button(self.tr("Export"), name=Icon.DOWNLOAD, hint="Ctrl+E", press=self._save_list)
        self._header = page_header(
            self.tr("Action items"),
            "",
            self._grouping,
            self._export_button,
            button(self.tr("New action item"), "primary", Icon.PLUS, hint="N", press=self._new),
        )
        self._bar = ActionFilterBar(context)
        self._bar.changed.connect(self._on_filters)
        self._register = ActionRegister(context)
        self._register.chosen.connect(self._on_chosen)
        self._register.opened.connect(self._open_detail)
        self._register.ticked.connect(self._on_ticked)
        self._register.letter.connect(self._on_letter)
        self._register.menu_wanted.connect(self._open_menu)
        self._register.new_asked.connect(self._new)
        self._register.filters_asked.connect(self._set_filters)
        self._pane = ActionPane(context)
        self._pane.stepped.connect(self._register.step)
        self._pane.menu_wanted.connect(self._open_menu)
        self._pane.one_asked.connect(self._choose_one)
        self._pane.removal_asked.connect(self._remove)
        self._pane.reminder_asked.connect(self._remind)
        head = (self._header, Gap(16), self._bar, Gap(12))
        main = box(vbox(*head, grow(self._register), spacing=0, margins=(32, 24, 24, 24)))
        self._beside = Beside(main, self._pane, self._bar.fit)
        self._beside.closed.connect(self._on_pane_closed)
        self._pane.closed.connect(self._beside.close)
        self.setLayout(vbox(self._beside.area, spacing=0))
        bind(self, "Ctrl+F", self._bar.start)
        bind(self, "Ctrl+E", self._save_list)
        bind(self, "Ctrl+P", self._look_at_list)
        bind(self, "F2", self._edit_title)

    # -- page
    @override
    def arrive(self, place: Place) -> None:
        if place.subject and place != self.place:
            self._asked = place.subject
            self._beside.want()
        super().arrive(place)

    @override
    def reload(self) -> None:
        with self.context.desk.read() as reader:
            rows = actions.rows(reader)
            officer = officers.current(reader)
        self._officer = officer.contact if officer else None
        self._show_rows(rows, self._officer.id if self._officer else None)

    @override
    def follow(self, changes: ChangeSet) -> bool:
        """A few action items of thousands: only they are read again, and only they are put into words."""
        touched = {told_of(change.before or change.after) for change in changes.changes if change.kind in self.watches}
        if None in touched or len(touched) > _A_FEW:
            return False
        with self.context.desk.read() as reader:
            rows = actions.rows(reader, id=[one for one in touched if one])
        self._show_rows([*(line.row for line in self._lines if line.id not in touched), *rows], self._me)
        return True

    def _show_rows(self, rows: Sequence[ActionRow], me: ContactId | None) -> None:
        texts = self.context.texts
        self._me = me
        self._lines = self._lines_of(rows)
        self._choices = Choices.of(rows, self._officer, texts)
        self._bar.show_choices(self._choices)
        self._bar.setVisible(bool(rows))
        self._grouping.setVisible(bool(rows))
        self._header.show_words(self.tr("Action items"), counts([line.group for line in self._lines], texts))
        if self._is_worked_on():
            self._kept = self._register.chosen_ids()[0]
        self._fill(again=True)

    def _lines_of(self, rows: Sequence[ActionRow]) -> list[Line]:
        now = self.context.today(), self._me
        before, self._as_of = self._lines if now == self._as_of else (), now
        return lines_of(rows, before, self.context.texts, *now)

    @override
    def start_focus(self) -> None:
        if not self._beside.is_over:
            (self._register.view if self._register.lines() else self).setFocus()

    @override
    def leave(self) -> None:
        self._pane.settle()

    @override
    def panes(self) -> Sequence[Pane]:
        self._bar.setAccessibleName(self.tr("Filters"))
        self._register.setAccessibleName(self.tr("List"))
        return (
            Pane(self._bar),
            Pane(self._register, start=self._register.view),
            Pane(self._pane, self._open_detail),
        )

    @override
    def covered_below(self) -> int:
        return self._pane.foot if self._pane.isVisible() else 0

    @override
    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("Up"), self.tr("Row above; with ↓ the row below, also K and J")),
            (("Enter",), self.tr("To the details")),
            (caps("Space"), self.tr("Mark as done, and open again")),
            (("E",), self.tr("Owner")),
            (("F",), self.tr("Who follows it up")),
            (("D",), self.tr("Deadline")),
            (("S",), self.tr("Status")),
            (("M",), self.tr("Write an update")),
            (("F2",), self.tr("Change the title")),
            (("N",), self.tr("New action item")),
            (caps("Shift+Down"), self.tr("Choose several; all with Ctrl+A")),
            (caps("Ctrl+F"), self.tr("Filter by words")),
            (("G",), self.tr("Group by something else")),
            (caps("Ctrl+P"), self.tr("The list as a document")),
            (caps("Ctrl+E"), self.tr("Export it: PDF, Excel or CSV")),
            (caps("Shift+F10"), self.tr("Menu")),
            (caps("Del"), self.tr("Remove")),
            (("Esc",), self.tr("Close the details, then clear the filters")),
        )

    @override
    def answers(self, keys: str) -> bool:
        if keys == "Ctrl+T":
            self._new()
        elif keys == "Ctrl+L" and len(chosen := self._register.chosen_ids()) == 1:
            self.context.window.open_panel("log_contact", action_id=chosen[0])
        else:
            return False
        return True

    # -- the list
    def _fill(self, *, again: bool = False) -> None:
        """Show what fits the filters, and what is chosen of it; `again` where it may not be as it was shown."""
        wanted, self._asked = self._asked, ""
        self._kept = wanted or self._kept
        filters, kept = self._bar.filter, self._kept
        shown = filters.picked(self._lines, self._me)
        if kept and all(line.id != kept for line in shown):
            shown = in_order([*shown, *(line for line in self._lines if line.id == kept)])
        by = Grouping(str(self._grouping.value()))
        self._register.show_lines(self._lines, shown, filters, by, wanted)
        self._show_chosen(again=again)
        if wanted and not self._beside.has_room and self._register.chosen_ids() == [wanted]:
            self._open_detail()

    def _on_filters(self) -> None:
        self._kept = ""
        self._fill()

    def _on_grouping(self, _by: object) -> None:
        self._fill()
        self.start_focus()

    def _set_filters(self, filters: Filters) -> None:
        self._bar.show_filter(filters)
        self._on_filters()
        self.start_focus()

    # -- what is chosen
    def _on_chosen(self) -> None:
        self._show_chosen()
        if self._kept and self._register.chosen_ids() != [self._kept]:
            self._kept = ""
            QTimer.singleShot(0, self, self._fill)  # not now: Qt is still busy with the row that was clicked

    def _show_chosen(self, *, again: bool = False) -> None:
        chosen = self._register.chosen_items()
        self._pane.show_chosen(chosen, self._register.place_of(chosen[0].id) if chosen else "", again=again)
        self._beside.show(has_chosen=bool(chosen), stays=bool(self._lines))
        subject = chosen[0].id if len(chosen) == 1 else ""
        if self.isVisible() and self.place.subject != subject:
            self.context.window.stay(Place("actions", subject))

    def _is_worked_on(self) -> bool:
        """One is chosen, and the focus is in its pane."""
        focus = QApplication.focusWidget()
        return focus is not None and self._pane.isAncestorOf(focus) and len(self._register.chosen_ids()) == 1

    def _choose_one(self) -> None:
        self._register.choose_one()
        self._register.view.setFocus()

    # -- the pane
    def _open_detail(self) -> None:
        self._beside.open(self._pane.status)

    def _edit_title(self) -> None:
        if not self._pane.shows_several:
            self._beside.open(self._pane.detail.title.edit)

    def _on_pane_closed(self) -> None:
        """One may have come straight into it, from another page."""
        self.leave()
        self._register.view.setFocus()

    # -- keys
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain, key = event.modifiers() == Qt.KeyboardModifier.NoModifier, event.key()
        if plain and key == Qt.Key.Key_Escape:
            self._on_escape()
        elif plain and key == Qt.Key.Key_Delete and self._register.view.hasFocus():
            self._remove()
        elif plain and key in (Qt.Key.Key_J, Qt.Key.Key_K):
            self._register.step(1 if key == Qt.Key.Key_J else -1)
        elif plain and key == Qt.Key.Key_N:
            self._new()
        else:
            super().keyPressEvent(event)

    def _on_escape(self) -> None:
        if self._bar.line.edit.hasFocus():
            self._set_filters(replace(self._bar.filter, text=""))
        elif self._pane.isVisible():
            self._beside.close()
        elif self._bar.filter != DEFAULT:
            self._set_filters(DEFAULT)

    def _on_letter(self, letter: str) -> None:
        match letter:
            case "E":
                self._beside.open(self._pane.owner)
            case "D":
                self._beside.open(self._pane.due)
            case "S":
                self._open_detail()
            case "F":
                self._beside.open(self._pane.follower)
            case "M":
                self._beside.open(self._pane.update_line)
            case "N":
                self._new()
            case "G":
                self._grouping.open_menu()

    def _open_menu(self, spot: QPoint) -> None:
        chosen = self._register.chosen_items()
        done = all(action.status is ActionStatus.DONE for action in chosen)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setFont(theme.current().font("body"))
        menu.addAction(self.tr("Details"), self._open_detail)
        menu.addAction(self.tr("Open again") if done else self.tr("Mark as done"), self._tick)
        menu.addAction(self.tr("Owner"), lambda: self._on_letter("E"))
        menu.addAction(self.tr("Deadline"), lambda: self._on_letter("D"))
        menu.addAction(self.tr("Followed up by"), lambda: self._on_letter("F"))
        menu.addAction(self.tr("Write an update"), lambda: self._on_letter("M"))
        if reminders.owners_of(chosen, self._me):
            menu.addAction(self.tr("Make a reminder"), self._remind)
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), self._remove)
        menu.popup(spot)

    # -- doing
    def _on_ticked(self, action_id: object) -> None:
        """The tick of one that is among several chosen ticks them all."""
        if action_id not in self._register.chosen_ids():
            self._register.view.select_id(action_id)
        self._tick()

    def _tick(self) -> None:
        self._doing.tick(self._register.chosen_items())

    def _remove(self) -> None:
        self._register.view.setFocus()
        self._doing.remove(self._register.chosen_items())

    def _remind(self) -> None:
        remind_of(self.context, self._register.chosen_items())

    def _new(self) -> None:
        """For what the list is filtered by."""
        shown = self._bar.filter
        council, place = (None if value in (ANY, NONE) else value for value in (shown.council, shown.municipality))
        self.context.window.open_panel("new_action", council_id=council, municipality_id=place)

    # -- to take along
    def _look_at_list(self) -> None:
        if (shown := self._to_take_along()) is not None:
            self._export.look_at(shown)

    def _save_list(self) -> None:
        if (shown := self._to_take_along()) is not None:
            below = QPoint(0, self._export_button.height())
            self._export.offer(shown, self._export_button.mapToGlobal(below))

    def _to_take_along(self) -> Shown | None:
        """As it is shown: filtered, and in its order."""
        rows = tuple(line.row for line in self._register.lines())
        if not rows:
            self.context.window.say(self.tr("There is no action item to put on a list."))
            return None
        return Shown(rows, self._bar.filter, self._choices)
