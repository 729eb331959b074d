"""The page the officer opens first: groups of things to do, each with its reason and its next step."""

from collections.abc import Generator, Iterator, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.agreements import Agreement, AgreementPeriod
from liaison_desk.domain.contact_log import LogEntry, LogPerson
from liaison_desk.domain.contacts import Contact, Organisation
from liaison_desk.domain.corrections import Correction
from liaison_desk.domain.councils import Council, CouncilMunicipality, Membership
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.elections import ElectionDates
from liaison_desk.domain.evaluations import Evaluation
from liaison_desk.domain.inside_police import PoliceNote
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.memos import Memo
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.officer import Officer
from liaison_desk.domain.snoozes import Snooze
from liaison_desk.domain.steps import MeetingStep
from liaison_desk.domain.texts import DateStyle
from liaison_desk.domain.today import MeetingState, Rule, TodayGroup, TodayRow, in_groups
from liaison_desk.services import today
from liaison_desk.services.workload import WorkloadFile
from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit.buttons import Kbd, button
from liaison_desk.ui.kit.focus import Pane, Roving
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.labels import text
from liaison_desk.ui.kit.layout import STRETCH, Adaptive, Gap, Item, box, grow, hbox, refill, two_columns, vbox
from liaison_desk.ui.kit.rows import (
    page_header,
    pane_card,
    section,
)
from liaison_desk.ui.kit.scrolling import scroll
from liaison_desk.ui.kit.status import Pill
from liaison_desk.ui.page import Page
from liaison_desk.ui.pages import load
from liaison_desk.ui.place import QUICK, Place
from liaison_desk.ui.today.ahead import beside
from liaison_desk.ui.today.quick_line import QuickLine
from liaison_desk.ui.today.row import DONE_ON, TodayLine, line_up
from liaison_desk.ui.today.states import broken, nothing
from liaison_desk.ui.today.words import group_title, tone_of, words_of
from liaison_desk.ui.workload_card import workload_card

if TYPE_CHECKING:
    from liaison_desk.ui.today.doing import Doing

MOST = 7  # rows of a group before it folds
MINUTE = 60_000
ASIDE = 312
NOTHING = ("", "", None)
ASLEEP = "asleep"  # the list of what is put off, among the groups


Asked = tuple[str, str, date | None]  # the row something is asked of, what, and until when it was put off then


class TodayPage(Page):
    watches: ClassVar = (
        ActionItem, AgendaItem, Agreement, AgreementPeriod, Contact, Correction, Council, CouncilMunicipality,
        ElectionDates, Evaluation, IssuedDocument, LogEntry, LogPerson, Meeting, MeetingStep, Membership, Memo,
        Municipality, Officer, Organisation, PoliceNote, Snooze,
    )  # fmt: skip

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._unfolded: set[str] = set()
        self._lines: list[TodayLine] = []
        self._asked: Asked = NOTHING
        self._form: Any = None  # a `DoneForm` or a `SnoozeForm`
        self._as_of: date | None = None
        self._shown_beside: object = None
        self._menu_key = "+".join(caps("Shift+F10"))
        self._units = 0.0
        self._header = page_header(
            self.tr("Today"),
            "",
            button(self.tr("New meeting"), name=Icon.CALENDAR_PLUS, hint="Ctrl+M", press=self._new_meeting),
            button(self.tr("New action item"), name=Icon.PLUS, hint="Ctrl+T", press=self._new_action),
        )
        self.quick = QuickLine(context)
        self.quick.left.connect(self._to_rows)
        self._groups = vbox(spacing=20)
        self._aside = vbox(spacing=16)
        self._see: QWidget = self  # the button of an empty page
        self._roving, self._aside_roving, self._load_roving = Roving(self), Roving(self), Roving(self)
        self._legend = self._key_legend()
        self._main = box(
            vbox(self._header, Gap(20), self.quick, Gap(20), self._groups, Gap(20), self._legend, STRETCH, spacing=0)
        )
        self._right = box(vbox(self._aside, STRETCH, spacing=0))
        columns = two_columns(self._main, self._right, ASIDE)
        content = box(vbox(columns, STRETCH, spacing=0, margins=(32, 24, 32, 24)), "canvas")
        adaptive = Adaptive(vbox(scroll(content), spacing=0), columns.fit, self._fit)
        self.setLayout(vbox(adaptive, spacing=0))
        self._tick = QTimer(self)
        self._tick.setInterval(MINUTE)
        self._tick.timeout.connect(self._on_minute)
        self._tick.start()

    @cached_property
    def _doing(self) -> "Doing":
        """Loaded when something is first done: the program starts without it."""
        doing: Doing = load("today.doing", "Doing")(self.context, self._ask)
        return doing

    def _key_legend(self) -> QWidget:
        return box(
            hbox(
                Kbd("↑"), Kbd("↓"), text(self.tr("choose"), "caption", "text3"), Gap(8),
                Kbd("Enter"), text(self.tr("next step"), "caption", "text3"), Gap(8),
                Kbd("U"), text(self.tr("put off"), "caption", "text3"), Gap(8),
                Kbd("F"), text(self.tr("done"), "caption", "text3"), STRETCH, spacing=6,
            )
        )  # fmt: skip

    # -- page
    @override
    def prepare(self, place: Place) -> Iterator[None]:
        self.place = place
        self._stale, self._read_on = False, self.context.today()  # first: something may be written meanwhile
        yield from self._fill()

    @override
    def reload(self) -> None:
        for _ in self._fill():
            pass

    def _fill(self) -> Iterator[None]:
        """Yields wherever the windows may do something else, while it is not seen."""
        desk, texts = self.context.desk, self.context.texts
        now = self._as_of = desk.today()
        with desk.read() as reader:
            found = self.context.looking.look(reader)
            later = None if found.rows else today.next_deadline(reader, now)
            load = self.context.looking.weeks(reader)
        stood = self._standing()
        before = [line.row.key for line in self._lines]
        was_asking, self._form = self._is_in_form(), None
        week = self.tr("week {number}").format(number=now.isocalendar().week)
        self._header.show_words(self.tr("Today"), f"{texts.date_words(now, DateStyle.WEEKDAY)}  ·  {week}")
        self.quick.forget_people()
        self._lines = []
        if not any(map(self._is_asked, (*found.rows, *found.asleep))):
            self._asked = NOTHING
        groups: list[Item] = []
        for group, members in in_groups(found.rows, now):
            groups.append((yield from self._group(group, members)))
        if found.broken:
            groups.insert(0, broken(self.context, found.broken))
        elif not groups:
            calm, self._see = nothing(self.context, later, found.ahead)
            groups.append(calm)
        if stood is not None:
            self.setFocus()  # or Qt would hand the keyboard from row to row as they go, and the page would scroll along
        refill(self._groups, *groups, self._put_off(found.asleep) if found.asleep else None)
        yield
        self._show_beside(found.ahead, load)
        yield
        self._legend.setVisible(bool(self._lines))
        self._roving.set_rows(self._lines)
        line_up(self._lines)
        self._fit(self._units)
        if self._form is None:  # its row is gone
            self._asked = NOTHING
        if was_asking and self._form is not None:
            self._form.start()
        elif stood is not None:
            self._stand_again(before[stood], stood)

    def _show_beside(self, ahead: Sequence[MeetingState], load: WorkloadFile) -> None:
        """Most of what is done here changes nothing of it."""
        shown = (self.context.today(), tuple(ahead), load)
        if shown != self._shown_beside:
            self._shown_beside = shown
            hours = workload_card(self.context, load, self._load_roving) if load.table.rows else None
            refill(self._aside, *beside(self.context, ahead, self._aside_roving), hours)
            self._right.setVisible(bool(ahead or hours))

    def _fit(self, units: float) -> None:
        self._units = units
        for line in self._lines:
            line.fit(units)

    def _standing(self) -> int | None:
        """Where the keyboard stands among the rows, to stand there again."""
        focus = QApplication.focusWidget()
        if self._is_in_form():
            return next((n for n, line in enumerate(self._lines) if line.row.key == self._asked[0]), None)
        return next(
            (n for n, line in enumerate(self._lines) if focus and (line is focus or line.isAncestorOf(focus))), None
        )

    def _is_in_form(self) -> bool:
        focus = QApplication.focusWidget()
        return self._form is not None and focus is not None and self._form.isAncestorOf(focus)

    def _stand_again(self, key: str, number: int) -> None:
        """On the same row, or on what took its place."""
        same = next((line for line in self._lines if line.row.key == key), None)
        if same is not None:
            same.setFocus()
        elif self._lines:
            self._lines[min(number, len(self._lines) - 1)].setFocus()
        else:
            self._see.setFocus()

    @override
    def start_focus(self) -> None:
        if self.place.part == QUICK:
            self.quick.start()
            self.context.window.stay(Place("today"))
        else:
            self._to_rows()

    def _to_rows(self) -> None:
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
            (("F",), self.tr("Mark the action item, the memo or the deadline as done, or confirm the posts")),
            (("U",), self.tr("Put off until another day")),
            (("D",), self.tr("The deadline was met on another day")),
            (caps("Right"), self.tr("Go to what the row is about")),
            (caps("Shift+F10"), self.tr("All that can be done with the row")),
            (caps("Ctrl+L"), self.tr("In the quick line: a call; with /s too, and with /h a memo")),
        )

    @override
    def answers(self, keys: str) -> bool:
        if keys == "Ctrl+N":
            self.quick.start()
            return True
        return self.quick.answers(keys)

    # -- rows
    def _group(self, group: TodayGroup, members: Sequence[TodayRow]) -> Generator[None, None, QWidget]:
        shown = members if group in self._unfolded else members[:MOST]
        items: list[Item] = []
        for row in shown:
            items.append(self._line_and_form(row))
            yield
        if len(shown) < len(members):
            first_more = len(self._lines)
            more = button(self.tr("Show %n more", "", len(members) - len(shown)), "link")
            more.clicked.connect(lambda: self._unfold(group, first_more))
            items.append(hbox(more, STRETCH, margins=(16, 8, 16, 8)))
            yield
        title = group_title(group, self.context.texts)
        return box(vbox(section(title, count=len(members)), pane_card(*items), spacing=8))

    def _line_and_form(self, row: TodayRow) -> Item:
        line = self._line(row)
        if not self._is_asked(row):
            return line
        form = self._form = self._form_for(row)
        form.closed.connect(self._close_form)
        return box(vbox(line, hbox(grow(form), margins=(16, 0, 16, 12)), spacing=0))

    def _form_for(self, row: TodayRow) -> Any:
        """Loaded when something is first asked: the program starts without them."""
        is_done = self._asked[1] == DONE_ON
        form = load("today.done_form", "DoneForm") if is_done else load("today.snooze_form", "SnoozeForm")
        return form(self.context, row)

    def _is_asked(self, row: TodayRow) -> bool:
        """Not any more once it has been put off: then it stands elsewhere."""
        return self._asked == (row.key, self._asked[1], row.put_off_until)

    def _line(self, row: TodayRow) -> TodayLine:
        """The first has the one primary button of the page, unless something is asked."""
        words = words_of(row, self.context.texts, self.context.desk.now())
        is_first = not self._lines and self._asked == NOTHING and row.put_off_until is None
        line = TodayLine(
            row,
            words,
            tone_of(row, self.context.today()),
            more=self.tr("More"),
            menu_key=self._menu_key,
            first=is_first,
        )
        line.opened.connect(lambda: self._doing.take_step(row))
        line.key.connect(lambda key: self._doing.press(key, row))
        line.menu_wanted.connect(lambda spot: self._open_menu(row, spot))
        self._lines.append(line)
        return line

    def _put_off(self, asleep: Sequence[TodayRow]) -> QWidget:
        """Folded, and never out of sight: what is late in it is counted."""
        is_open = ASLEEP in self._unfolded or any(map(self._is_asked, asleep))
        late = sum(row.due < self.context.today() for row in asleep)
        words = self.tr("Hide") if is_open else self.tr("Show")
        says = self.tr("Hide what is put off") if is_open else self.tr("Show what is put off")
        fold = button(words, "link", says=says, press=self._fold_asleep)
        late_words = self.tr("%n of them overdue", "", late) if late else ""
        sign = Pill(late_words, "danger", Icon.TRIANGLE_ALERT) if late else None
        title = section(
            self.tr("Put off for now"), box(hbox(*filter(None, (sign, fold)), spacing=12)), count=len(asleep)
        )
        rows = pane_card(*map(self._line_and_form, asleep)) if is_open else None
        return box(vbox(title, rows, spacing=8))

    def _fold_asleep(self) -> None:
        first = len(self._lines)
        self._unfolded ^= {ASLEEP}
        self.reload()
        if ASLEEP in self._unfolded and first < len(self._lines):
            self._lines[first].setFocus()
        else:
            self._to_rows()

    def _unfold(self, group: TodayGroup, first_more: int) -> None:
        self._unfolded.add(group)
        self.reload()
        self._lines[first_more].setFocus()

    # -- asking
    def _ask(self, row: TodayRow, what: str) -> None:
        """Under the row, which stays where it is."""
        self._asked = (row.key, what, row.put_off_until)
        self.reload()
        if self._form is not None:
            self._form.start()

    def _close_form(self) -> None:
        (asked, _, _), self._asked = self._asked, NOTHING
        self.reload()
        self._stand_again(asked, 0)

    # -- the rest
    def _new_meeting(self) -> None:
        self.context.window.open_panel("new_meeting")

    def _new_action(self) -> None:
        self.context.window.open_panel("new_action")

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
        self._doing.menu(row, self).popup(spot)
