"""The page the officer opens first: groups of things to do, each with its reason and its next step."""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from typing_extensions import override

from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.agreements import Agreement, AgreementPeriod
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import LogEntry, LogPerson
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.corrections import Correction
from liaison_desk.domain.councils import Council, CouncilMunicipality, Membership
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.elections import ElectionDates
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.officer import Officer
from liaison_desk.domain.steps import MeetingStep
from liaison_desk.domain.texts import DateStyle
from liaison_desk.domain.today import MeetingState, Rule, TodayGroup, TodayRow, in_groups
from liaison_desk.services import actions, contacts, today
from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import Kbd, button
from liaison_desk.ui.kit.focus import Pane, Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.labels import text
from liaison_desk.ui.kit.layout import (
    STRETCH,
    Adaptive,
    Gap,
    Item,
    box,
    card,
    grow,
    hbox,
    refill,
    scroll,
    two_columns,
    vbox,
)
from liaison_desk.ui.kit.rows import (
    empty,
    page_header,
    pane_card,
    section,
)
from liaison_desk.ui.page import Page
from liaison_desk.ui.place import Place
from liaison_desk.ui.today.ahead import coming_card
from liaison_desk.ui.today.done_form import DoneForm, close, leave_out
from liaison_desk.ui.today.row import TodayLine, line_up
from liaison_desk.ui.today.words import group_title, tone_of, words_of

MOST = 7  # rows of a group before it folds
MINUTE = 60_000
ASIDE = 312
_ACTION = (Rule.ACTION_LATE, Rule.ACTION_NEAR)
_STEP = (Rule.TAKE_STEP, Rule.AWAIT_KNOWLEDGE)


class TodayPage(Page):
    watches: ClassVar = (
        ActionItem, AgendaItem, Agreement, AgreementPeriod, Contact, Correction, Council, CouncilMunicipality,
        ElectionDates, Evaluation, IssuedDocument, LogEntry, LogPerson, Meeting, MeetingStep, Membership, Municipality, Officer,
    )  # fmt: skip

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._unfolded: set[TodayGroup] = set()
        self._lines: list[TodayLine] = []
        self._asked: tuple[object, ...] = ()  # the row whose day is being asked for
        self._form: DoneForm | None = None
        self._as_of: date | None = None
        self._units = 0.0
        self._header = page_header(
            self.tr("Today"),
            "",
            button(self.tr("New meeting"), name=Icon.CALENDAR_PLUS, hint="Ctrl+M", press=self._new_meeting),
            button(self.tr("New action item"), name=Icon.PLUS, hint="Ctrl+T", press=self._new_action),
        )
        self._groups = vbox(spacing=20)
        self._aside = vbox(spacing=16)
        self._see: QWidget = self  # the button of an empty page
        self._roving, self._aside_roving = Roving(self), Roving(self)
        self._legend = self._key_legend()
        self._main = box(vbox(self._header, Gap(20), self._groups, Gap(20), self._legend, STRETCH, spacing=0))
        self._right = box(vbox(self._aside, STRETCH, spacing=0))
        columns = two_columns(self._main, self._right, ASIDE)
        content = box(vbox(columns, STRETCH, spacing=0, margins=(32, 24, 32, 24)), "canvas")
        adaptive = Adaptive(vbox(scroll(content), spacing=0), columns.fit, self._fit)
        self.setLayout(vbox(adaptive, spacing=0))
        self._tick = QTimer(self)
        self._tick.setInterval(MINUTE)
        self._tick.timeout.connect(self._on_minute)
        self._tick.start()

    def _key_legend(self) -> QWidget:
        return box(
            hbox(
                Kbd("↑"), Kbd("↓"), text(self.tr("choose"), "caption", "text3"), Gap(8),
                Kbd("Enter"), text(self.tr("next step"), "caption", "text3"), Gap(8),
                Kbd("F"), text(self.tr("done"), "caption", "text3"), STRETCH, spacing=6,
            )
        )  # fmt: skip

    # -- page
    @override
    def reload(self) -> None:
        desk, texts = self.context.desk, self.context.texts
        now = self._as_of = desk.today()
        with desk.read() as reader:
            rows = today.rows(reader, now)
            ahead = today.coming(reader, now)
            later = None if rows else today.next_deadline(reader, now)
        stood = self._standing()
        before = [line.about for line in self._lines]
        was_asking, self._form = self._is_in_form(), None
        week = self.tr("week {number}").format(number=now.isocalendar().week)
        self._header.show_words(self.tr("Today"), f"{texts.date_words(now, DateStyle.WEEKDAY)}  ·  {week}")
        self._lines = []
        groups = [self._group(group, members) for group, members in in_groups(rows, now)]
        refill(self._groups, *(groups or [self._nothing(later, ahead)]))
        refill(self._aside, coming_card(self.context, ahead, self._aside_roving) if ahead else None)
        self._right.setVisible(bool(ahead))
        self._legend.setVisible(bool(rows))
        self._roving.set_rows(self._lines)
        line_up(self._lines)
        self._fit(self._units)
        if self._form is None:  # its row is gone
            self._asked = ()
        if was_asking and self._form is not None:
            self._form.start()
        elif stood is not None:
            self._stand_again(before[stood], stood)

    def _fit(self, units: float) -> None:
        self._units = units
        for line in self._lines:
            line.fit(units)

    def _standing(self) -> int | None:
        """Where the keyboard stands among the rows, to stand there again."""
        focus = QApplication.focusWidget()
        if self._is_in_form():
            return next((n for n, line in enumerate(self._lines) if line.about == self._asked), None)
        return next(
            (n for n, line in enumerate(self._lines) if focus and (line is focus or line.isAncestorOf(focus))), None
        )

    def _is_in_form(self) -> bool:
        focus = QApplication.focusWidget()
        return self._form is not None and focus is not None and self._form.isAncestorOf(focus)

    def _stand_again(self, about: tuple[object, ...], number: int) -> None:
        """On the same row, or on what took its place."""
        same = next((line for line in self._lines if line.about == about), None)
        if same is not None:
            same.setFocus()
        elif self._lines:
            self._lines[min(number, len(self._lines) - 1)].setFocus()
        else:
            self._see.setFocus()

    @override
    def start_focus(self) -> None:
        (self._lines[0] if self._lines else self._see).setFocus()

    @override
    def panes(self) -> Sequence[Pane]:
        self._main.setAccessibleName(self.tr("To do"))
        self._right.setAccessibleName(self.tr("Next meetings"))
        return (Pane(self._main), Pane(self._right))

    @override
    def keys(self) -> Sequence[KeyRow]:
        return (
            (caps("Up"), self.tr("Row above; with ↓ the row below")),
            (("Enter",), self.tr("Next step")),
            (("F",), self.tr("Mark the action item or the deadline as done, or confirm the posts")),
            (("D",), self.tr("The deadline was met on another day")),
            (caps("Right"), self.tr("Go to what the row is about")),
            (caps("Shift+F10"), self.tr("All that can be done with the row")),
        )

    # -- rows
    def _group(self, group: TodayGroup, members: Sequence[TodayRow]) -> QWidget:
        shown = members if group in self._unfolded else members[:MOST]
        items: list[Item] = [self._line_and_form(row) for row in shown]
        if len(shown) < len(members):
            first_more = len(self._lines)
            more = button(self.tr("Show %n more", "", len(members) - len(shown)), "link")
            more.clicked.connect(lambda: self._unfold(group, first_more))
            items.append(hbox(more, STRETCH, margins=(16, 8, 16, 8)))
        title = group_title(group, self.context.texts)
        return box(vbox(section(title, count=len(members)), pane_card(*items), spacing=8))

    def _line_and_form(self, row: TodayRow) -> Item:
        line = self._line(row)
        if line.about != self._asked:
            return line
        form = self._form = DoneForm(self.context, row)
        form.closed.connect(self._close_form)
        return box(vbox(line, hbox(grow(form), margins=(16, 0, 16, 12)), spacing=0))

    def _line(self, row: TodayRow) -> TodayLine:
        words = words_of(row, self.context.texts, self.context.desk.now())
        line = TodayLine(row, words, tone_of(row, self.context.today()), first=not self._lines)
        line.opened.connect(lambda: self._take_step(row))
        line.key.connect(lambda key: self._press(key, row))
        line.menu_wanted.connect(lambda spot: self._open_menu(row, spot))
        self._lines.append(line)
        return line

    def _unfold(self, group: TodayGroup, first_more: int) -> None:
        self._unfolded.add(group)
        self.reload()
        self._lines[first_more].setFocus()

    def _nothing(self, later: TodayRow | None, ahead: Sequence[MeetingState]) -> QWidget:
        texts, now = self.context.texts, self.context.today()
        if later is not None:
            title = words_of(later, texts, self.context.desk.now()).title
            day = texts.near_date(later.due, now)
            sentence = self.tr("The next deadline is {day}: {title}.").format(day=day, title=title)
        elif ahead:
            state = ahead[0]
            day = texts.near_date(state.meeting.day, now)
            sentence = self.tr("Next is {council}, {day}.").format(council=state.council.name, day=day)
        else:
            sentence = self.tr("No meeting is planned.")
        self._see = button(self.tr("See the meetings"), name=Icon.CALENDAR_DAYS, press=self._see_meetings)
        return card(empty(Icon.CIRCLE_CHECK, self.tr("Nothing is urgent"), sentence, self._see), margins=40)

    # -- doing
    def _press(self, key: str, row: TodayRow) -> None:
        if key == "F" and row.rule in _ACTION:
            self._finish_action(row)
        elif key == "F" and row.people:
            self._confirm_posts(row)
        elif key == "F" and row.rule in _STEP:
            self._close_step(row)
        elif key == "D" and row.rule in _STEP:
            self._ask_day(row)
        elif key == "→":
            self._open(row)

    def _take_step(self, row: TodayRow) -> None:
        meeting = row.meeting
        match row.rule:
            case Rule.MEETING_TODAY if meeting:
                self.context.window.go(Place("meeting", meeting.id, "hold"))
            case Rule.SEND_AGENDA if meeting:
                self.context.window.go(Place("meeting", meeting.id, "prepare"))
            case Rule.TAKE_STEP | Rule.AWAIT_KNOWLEDGE:
                self._close_step(row)
            case Rule.WRITE_MINUTES | Rule.SEND_MINUTES | Rule.FILE_MINUTES if meeting:
                self.context.window.go(Place("meeting", meeting.id, "finish"))
            case Rule.FINISH_CORRECTION | Rule.REMARKS_DUE if meeting:
                self.context.window.go(Place("meeting", meeting.id, "finish"))
            case Rule.ACTION_LATE | Rule.ACTION_NEAR if row.is_mine:
                self._finish_action(row)
            case Rule.CONTACT_DUE:
                person, place = row.person, row.municipality
                self.context.window.open_panel(
                    "log_contact", contact_id=person.id if person else "", municipality_id=place.id if place else ""
                )
            case Rule.EVALUATE if row.council:
                self.context.window.go(Place("evaluations", row.council.id, str(row.year)))
            case _:
                self._open(row)

    def _open(self, row: TodayRow) -> None:
        """What the row is about, without doing anything."""
        if row.meeting:
            self.context.window.go(Place("meeting", row.meeting.id))
        elif row.actions:
            self.context.window.go(Place("actions", row.actions[0].action.id))
        elif row.council:
            self.context.window.go(Place("council", row.council.id))
        elif row.person:
            self.context.window.go(Place("contacts", row.person.id))
        elif row.municipality:
            self.context.window.go(Place("municipality", row.municipality.id))

    def _finish_action(self, row: TodayRow) -> None:
        action = row.actions[0].action
        if self.context.do(Op.CHANGE_STATUS, actions.change_status, action.id, ActionStatus.DONE):
            self.context.say_undoable(self.tr("“{title}” is done").format(title=action.title))

    def _confirm_posts(self, row: TodayRow) -> None:
        """All of them at once; whoever has left the post is replaced on the council's page."""
        self.context.do(Op.CONFIRM_CONTACTS, contacts.confirm_all, [person.id for person in row.people])
        self.context.say_undoable(self.tr("%n post(s) are confirmed", "", len(row.people)))

    def _close_step(self, row: TodayRow) -> None:
        outcome = close(self.context, row, self.context.today())
        if not outcome:
            self.context.window.say(outcome.problem)

    def _leave_out(self, row: TodayRow) -> None:
        outcome = leave_out(self.context, row)
        if not outcome:
            self.context.window.say(outcome.problem)

    def _ask_day(self, row: TodayRow) -> None:
        """Under the row, which stays where it is."""
        self._asked = next(line.about for line in self._lines if line.row == row)
        self.reload()
        if self._form is not None:
            self._form.start()

    def _close_form(self) -> None:
        asked, self._asked = self._asked, ()
        self.reload()
        self._stand_again(asked, 0)

    def _new_meeting(self) -> None:
        self.context.window.open_panel("new_meeting")

    def _new_action(self) -> None:
        self.context.window.open_panel("new_action")

    def _see_meetings(self) -> None:
        self.context.window.go(Place("meetings"))

    def _on_minute(self) -> None:
        """«om 2 t 18 min» is true for a minute. Nothing else moves under the officer's hands before the day is over."""
        if not self.isVisible():
            self._stale = True
        elif self._as_of != self.context.today():
            self.reload()
        else:
            self._show_time()

    def _show_time(self) -> None:
        for line in self._lines:
            if line.row.rule is Rule.MEETING_TODAY:
                line.show_words(words_of(line.row, self.context.texts, self.context.desk.now()))
        line_up(self._lines)

    def _open_menu(self, row: TodayRow, spot: QPoint) -> None:
        council = row.council
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setFont(theme.current().font("body"))
        menu.addAction(words_of(row, self.context.texts, self.context.desk.now()).step, lambda: self._take_step(row))
        if row.rule in _STEP:
            menu.addAction(self.tr("Done another day"), lambda: self._ask_day(row))
        if row.rule is Rule.TAKE_STEP:
            menu.addAction(self.tr("Not for this meeting"), lambda: self._leave_out(row))
        if row.rule in _STEP:
            menu.addAction(self.tr("Go to the meeting"), lambda: self._open(row))
        if row.rule in _ACTION and row.is_mine:
            menu.addAction(self.tr("Go to the action item"), lambda: self._open(row))
        elif row.rule in _ACTION:
            menu.addAction(self.tr("Mark as done"), lambda: self._finish_action(row))
        elif row.people:
            menu.addAction(self.tr("Confirm all %n", "", len(row.people)), lambda: self._confirm_posts(row))
        elif council is not None:
            menu.addAction(self.tr("Go to the council"), lambda: self.context.window.go(Place("council", council.id)))
        menu.popup(spot)
