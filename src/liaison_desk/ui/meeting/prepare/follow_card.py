"""What follows into the agenda and what does not, each with a switch and the reason."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.follow import FollowKind, Upcoming, source_of
from liaison_desk.domain.ids import MeetingId
from liaison_desk.services import follow
from liaison_desk.store.work import Work
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.focus import Roving, follow_layout
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, Item, fixed, grow, hbox, refill, top, vbox
from liaison_desk.ui.kit.rows import ROW_INSET, ROW_PAD, Row, divided_rows, in_line, section
from liaison_desk.ui.kit.status import CheckDot
from liaison_desk.ui.kit.tokens import Size
from liaison_desk.ui.meeting.prepare.words import follow_title, follow_why

FEW = 4  # proposals that are shown before one asks for all
MANY = 12  # the same of what follows


class FollowCard(QFrame):
    """Hidden where nothing could follow. `settle` is called before the agenda changes, so that what is being typed in it is kept."""

    look_asked = Signal()  # at the previous minutes
    case_asked = Signal(str)  # the id of the action item to make a case of

    def __init__(self, context: Context, settle: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context, self._settle = context, settle
        self._shown: object = None
        self._file: MeetingFile | None = None
        self._found: Sequence[Upcoming] = ()
        self._has_minutes = False
        self._rows: dict[str, FollowRow] = {}
        self._shows_all = False
        self._roving = Roving(self)
        self._head = section(self.tr("What follows"))
        self._column = vbox(spacing=2)
        self.setLayout(vbox(in_line(self._head), self._column, spacing=6, margins=(16 - ROW_INSET, 16, 8, 16)))

    def show_file(self, file: MeetingFile, found: Sequence[Upcoming], *, has_minutes: bool) -> None:
        self.setVisible(bool(found) and not file.is_locked)
        if self._file is None or self._file.meeting.id != file.meeting.id:
            self._shows_all = False
        self._file, self._found, self._has_minutes = file, found, has_minutes
        titles = {item.title.casefold() for item in file.items}
        shown = (file.meeting.id, tuple(found), file.previous, file.from_before, file.put_off, has_minutes, titles)
        if shown != self._shown:
            self._shown = shown
            self._fill(file)

    def _fill(self, file: MeetingFile) -> None:
        """What follows first; of what there is much of some, until one asks for all."""
        stood = next((key for key, row in self._rows.items() if row.holds_focus()), "")
        follows = [upcoming for upcoming in self._found if upcoming.follows]
        others = [upcoming for upcoming in self._found if not upcoming.follows]
        first, few = (follows, others) if self._shows_all else (_some(follows, MANY), _some(others, FEW))
        self._rows = {upcoming.key: self._row(file, upcoming) for upcoming in (*first, *few)}
        rows = list(self._rows.values())
        above, below, rest = rows[: len(first)], rows[len(first) :], len(self._found) - len(rows)
        heading = text(self.tr("Does not follow"), "small_strong", "text2")
        more = button(self.tr("Show %n more", "", rest), "link", press=self._show_all)
        self._head.show_count(len(follows) or None)
        items: list[Item] = divided_rows(above)
        items += [in_line(hbox(heading, STRETCH)), *divided_rows(below)] if below else []
        items += [in_line(hbox(more, STRETCH))] if rest else []
        refill(self._column, *items)
        for row in rows:
            row.show()
        self._roving.set_rows(rows)
        if stood in self._rows:
            self._rows[stood].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_all(self) -> None:
        if self._file is not None:
            before, self._shows_all = set(self._rows), True
            self._fill(self._file)
            follow_layout(self)
            first = next(row for key, row in self._rows.items() if key not in before)
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, file: MeetingFile, upcoming: Upcoming) -> "FollowRow":
        texts, today = self._context.texts, self._context.today()
        action = self._action(file, upcoming)
        title, why = (
            follow_title(upcoming, texts, today),
            follow_why(upcoming, file, action, texts, today, has_minutes=self._has_minutes),
        )
        tools: list[QWidget] = []
        if upcoming.kind is FollowKind.MINUTES and self._has_minutes:
            tools.append(tool_button(Icon.EYE, self.tr("Look at the minutes"), press=self.look_asked.emit))
        if action is not None and self._may_be_case(file, upcoming):
            says = self.tr("Make a case of it: {title}").format(title=title)
            ask = partial(self.case_asked.emit, action.id)
            tools.append(tool_button(Icon.PLUS, says, ink="accent_text", press=ask))
        if upcoming.can_be_dropped:
            says = self.tr("Let it follow to no meeting: {title}").format(title=title)
            tools.append(tool_button(Icon.X, says, size=14, press=partial(self._drop, upcoming)))
        state = self.tr("follows") if upcoming.follows else self.tr("does not follow")
        row = FollowRow(upcoming, title, why, state, tools)
        row.switched.connect(partial(self._switch, upcoming))
        row.dropped.connect(partial(self._drop, upcoming))
        return row

    def _action(self, file: MeetingFile, upcoming: Upcoming) -> ActionItem | None:
        if upcoming.kind is not FollowKind.ACTION:
            return None
        of = source_of(upcoming.key)[1]
        return next(action for action in (*file.from_before, *file.put_off) if action.id == of)

    def _may_be_case(self, file: MeetingFile, upcoming: Upcoming) -> bool:
        """Once is enough."""
        return upcoming.follows and all(item.title.casefold() != upcoming.title.casefold() for item in file.items)

    # -- doing
    def _switch(self, upcoming: Upcoming, follows: bool) -> None:
        """What follows from elsewhere comes onto the agenda, or goes from it; the choice stands for this meeting."""
        if follows:
            said = self.tr("“{title}” follows into this meeting")
            self._do(upcoming, said, lambda work, at: follow.take(work, at, upcoming.key, self._context.voices))
        else:
            said = self.tr("“{title}” does not follow into this meeting")
            self._do(upcoming, said, lambda work, at: follow.leave_out(work, at, upcoming.key))

    def _drop(self, upcoming: Upcoming) -> None:
        said = self.tr("“{title}” does not come up any more")
        self._do(upcoming, said, lambda work, at: follow.drop(work, at, upcoming.key))

    def _do(self, upcoming: Upcoming, said: str, verb: Callable[[Work, MeetingId], object]) -> None:
        self._settle()
        if self._file is None:
            return
        outcome = self._context.attempt(Op.FOLLOW, verb, self._file.meeting.id)
        if outcome:
            title = follow_title(upcoming, self._context.texts, self._context.today())
            self._context.say_undoable(said.format(title=title))
        else:
            self._context.window.say(outcome.problem)


def _some(rows: Sequence[Upcoming], most: int) -> Sequence[Upcoming]:
    """One more is no reason to hide any."""
    return rows if len(rows) <= most + 1 else rows[:most]


class FollowRow(Row):
    """Space and Enter switch it, Delete lets it follow to no meeting."""

    switched = Signal(bool)
    dropped = Signal()

    def __init__(self, upcoming: Upcoming, title: str, why: str, state: str, tools: Sequence[QWidget]) -> None:
        self._upcoming = upcoming
        self.dot = CheckDot(title, checked=upcoming.follows, soft=True)
        self.dot.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the row is what one stands on
        self.dot.clicked.connect(self._on_dot)
        head = (
            self.dot
            if upcoming.can_be_switched
            else fixed(hbox(glyph(Icon.FILE_CHECK, "text3", 16), margins=(2, 5, 0, 0)), Size.target)
        )
        words = vbox(paragraph(title, "small"), paragraph(why, "caption", "text3"), spacing=0, margins=(0, 3, 0, 0))
        says = ", ".join((title, why, state))
        super().__init__(
            hbox(top(head), grow(words), *map(top, tools), spacing=4, margins=(ROW_PAD - 4, 2, ROW_PAD, 4)),
            says=says,
        )
        self.opened.connect(self._switch)
        self.key.connect(self._on_key)

    def holds_focus(self) -> bool:
        now = self.window().focusWidget()
        return now is not None and (now is self or self.isAncestorOf(now))

    def _switch(self) -> None:
        if self._upcoming.can_be_switched:
            self.switched.emit(not self._upcoming.follows)

    def _on_dot(self) -> None:
        self.dot.setChecked(self._upcoming.follows)  # as it is, until it has been done
        self._switch()

    def _on_key(self, key: str) -> None:
        if key == "Space":
            self._switch()
        elif key == "Delete" and self._upcoming.can_be_dropped:
            self.dropped.emit()
