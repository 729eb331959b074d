"""The page the officer opens first: groups of things to do, each with its reason and its next step."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.texts import DateStyle
from liaison_desk.domain.today import MeetingState, Rule, TodayGroup, TodayRow, in_groups
from liaison_desk.services import actions, today
from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit.buttons import Kbd, button
from liaison_desk.ui.kit.focus import Pane, Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.labels import elided, text
from liaison_desk.ui.kit.layout import (
    STRETCH,
    Adaptive,
    Gap,
    Item,
    box,
    card,
    divided,
    fixed,
    grow,
    hbox,
    refill,
    scroll,
    two_columns,
    vbox,
)
from liaison_desk.ui.kit.rows import Row, date_tile, empty, page_header, pane_card, section
from liaison_desk.ui.kit.status import Pill, Tile
from liaison_desk.ui.page import Page
from liaison_desk.ui.place import Place
from liaison_desk.ui.today.words import due_icon, group_title, tone_of, words_of

MOST = 7  # rows of a group before it folds
MINUTE = 60_000
STEP_WIDTH = 132
DUE_WIDTH = 172


class TodayPage(Page):
    watches: ClassVar = (ActionItem, AgendaItem, Council, Evaluation, IssuedDocument, Meeting, Municipality)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._unfolded: set[TodayGroup] = set()
        self._rows: list[tuple[Row, TodayRow]] = []
        self._header = page_header(
            self.tr("Today"),
            "",
            button(self.tr("New meeting"), name=Icon.CALENDAR_PLUS, hint="Ctrl+M", press=self._new_meeting),
            button(self.tr("New action item"), name=Icon.PLUS, hint="Ctrl+T", press=self._new_action),
        )
        self._groups = vbox(spacing=20)
        self._aside = vbox(spacing=16)
        self._roving = Roving(self)
        legend = hbox(
            Kbd("↑"), Kbd("↓"), text(self.tr("choose"), "caption", "text3"), Gap(8),
            Kbd("Enter"), text(self.tr("next step"), "caption", "text3"), Gap(8),
            Kbd("F"), text(self.tr("done"), "caption", "text3"), STRETCH, spacing=6,
        )  # fmt: skip
        self._main = box(vbox(self._header, Gap(20), self._groups, Gap(20), legend, STRETCH, spacing=0))
        self._right = box(vbox(self._aside, STRETCH, spacing=0))
        columns = two_columns(self._main, self._right, 312)
        content = box(vbox(columns, STRETCH, spacing=0, margins=(32, 24, 32, 24)), "canvas")
        adaptive = Adaptive(vbox(scroll(content), spacing=0), columns.fit)
        self.setLayout(vbox(adaptive, spacing=0))
        self._tick = QTimer(self)
        self._tick.setInterval(MINUTE)
        self._tick.timeout.connect(self._on_minute)
        self._tick.start()

    # -- page
    @override
    def reload(self) -> None:
        desk, texts = self.context.desk, self.context.texts
        now = desk.today()
        with desk.read() as reader:
            rows = today.rows(reader, now)
            ahead = today.coming(reader, now)
        stood = self._standing()
        week = self.tr("week {number}").format(number=now.isocalendar().week)
        self._header.show_words(self.tr("Today"), f"{texts.date_words(now, DateStyle.WEEKDAY)}  ·  {week}")
        self._rows = []
        groups = [self._group(group, members) for group, members in in_groups(rows, now)]
        refill(self._groups, *(groups or [self._nothing(ahead)]))
        refill(self._aside, self._coming(ahead) if ahead else None)
        self._roving.set_rows([row for row, _ in self._rows])
        if stood is not None and self._rows:
            self._rows[min(stood, len(self._rows) - 1)][0].setFocus()

    @override
    def start_focus(self) -> None:
        if self._rows:
            self._rows[0][0].setFocus()
        else:
            self.setFocus()

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
            (("F",), self.tr("Mark the action item as done")),
            (("→",), self.tr("Open what the row is about")),
        )

    # -- rows
    def _group(self, group: TodayGroup, members: Sequence[TodayRow]) -> QWidget:
        shown = members if group in self._unfolded else members[:MOST]
        items: list[Item] = [self._row(row) for row in shown]
        if len(shown) < len(members):
            more = button(self.tr("Show %n more", "", len(members) - len(shown)), "link")
            more.clicked.connect(lambda: self._unfold(group))
            items.append(hbox(more, STRETCH, margins=(16, 8, 16, 8)))
        title = group_title(group, self.context.texts)
        return box(vbox(section(title, count=len(members)), pane_card(*items), spacing=8))

    def _row(self, row: TodayRow) -> Row:
        words = words_of(row, self.context.texts, self.context.desk.now())
        tone = tone_of(row, self.context.today())
        due = fixed(hbox(Pill(words.due, tone if tone != "accent" else "neutral", due_icon(tone)), STRETCH), DUE_WIDTH)
        primary = not self._rows
        step = button(words.step, "primary" if primary else "secondary", says=f"{words.step}: {words.title}")
        step.clicked.connect(lambda: self._take_step(row))
        lines = vbox(elided(words.title, "body_strong"), elided(words.reason, "small", "text2"), spacing=2)
        made = Row(
            hbox(
                Tile(words.icon, tone),
                grow(lines),
                due,
                fixed(hbox(STRETCH, step), STEP_WIDTH),
                spacing=12,
                margins=(16, 10, 16, 10),
            ),
            says=words.spoken(),
        )
        made.opened.connect(lambda: self._take_step(row))
        made.key.connect(lambda key: self._press(key, row))
        self._rows.append((made, row))
        return made

    def _nothing(self, ahead: Sequence[MeetingState]) -> QWidget:
        if ahead:
            state = ahead[0]
            day = self.context.texts.near_date(state.meeting.day, self.context.today())
            sentence = self.tr("Next is {council}, {day}.").format(council=state.council.name, day=day)
        else:
            sentence = self.tr("No meeting is planned.")
        see = button(self.tr("See the meetings"), name=Icon.CALENDAR_DAYS, press=self._see_meetings)
        return card(empty(Icon.CIRCLE_CHECK, self.tr("Nothing is urgent"), sentence, see), margins=40)

    def _coming(self, ahead: Sequence[MeetingState]) -> QWidget:
        rows = [self._meeting(state) for state in ahead]
        link = button(self.tr("All meetings"), "link", press=self._see_meetings)
        return card(section(self.tr("Next meetings"), link), *divided(*rows), spacing=8)

    def _meeting(self, state: MeetingState) -> Row:
        texts, meeting = self.context.texts, state.meeting
        day, _, month = texts.date_words(meeting.day, DateStyle.DAY_SHORT).partition(" ")
        is_today = meeting.day == self.context.today()
        when = texts.time_words(meeting.start)
        under = f"{state.place or state.council.place}  ·  {when}" if state.place or state.council.place else when
        row = Row(
            hbox(
                date_tile(day.rstrip("."), month, "accent_text" if is_today else "text"),
                grow(vbox(elided(state.council.name, "body_strong"), elided(under, "small", "text2"), spacing=0)),
                spacing=12,
                margins=(0, 4, 0, 4),
            ),
            says=f"{texts.near_date(meeting.day, self.context.today())} {when}, {state.council.name}",
        )
        row.opened.connect(lambda: self.context.window.go(Place("meeting", meeting.id)))
        return row

    # -- doing
    def _press(self, key: str, row: TodayRow) -> None:
        if key == "F" and row.rule in (Rule.ACTION_LATE, Rule.ACTION_NEAR):
            self._finish_action(row)
        elif key == "→":
            self._open(row)

    def _take_step(self, row: TodayRow) -> None:
        meeting = row.meeting
        match row.rule:
            case Rule.MEETING_TODAY if meeting:
                self.context.window.go(Place("meeting", meeting.id, "hold"))
            case Rule.SEND_AGENDA if meeting:
                self.context.window.go(Place("meeting", meeting.id, "prepare"))
            case Rule.WRITE_MINUTES | Rule.SEND_MINUTES if meeting:
                self.context.window.go(Place("meeting", meeting.id, "finish"))
            case Rule.ACTION_LATE | Rule.ACTION_NEAR if row.is_mine:
                self._finish_action(row)
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

    def _finish_action(self, row: TodayRow) -> None:
        action = row.actions[0].action
        if self.context.do(Op.CHANGE_STATUS, actions.change_status, action.id, ActionStatus.DONE):
            self.context.say_undoable(self.tr("“{title}” is done").format(title=action.title))

    def _new_meeting(self) -> None:
        self.context.window.open_panel("new_meeting")

    def _new_action(self) -> None:
        self.context.window.open_panel("new_action")

    def _see_meetings(self) -> None:
        self.context.window.go(Place("meetings"))

    def _unfold(self, group: TodayGroup) -> None:
        self._unfolded.add(group)
        self.reload()

    def _on_minute(self) -> None:
        """«om 2 t 18 min» is true for a minute."""
        if self.isVisible():
            self.reload()

    def _standing(self) -> int | None:
        """Where the keyboard stands among the rows, to stand there again."""
        return next((n for n, (row, _) in enumerate(self._rows) if row.hasFocus()), None)
