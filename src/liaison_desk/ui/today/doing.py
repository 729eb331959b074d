"""What can be done with a row of Today: its next step, and all that its menu and its keys offer."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.changes import Op
from liaison_desk.domain.today import Rule, TodayRow
from liaison_desk.services import actions, contacts, memos, reminders, snoozing
from liaison_desk.ui.context import Context, Outcome
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit.menu import ItemMenu
from liaison_desk.ui.place import Place
from liaison_desk.ui.reminding import remind_of
from liaison_desk.ui.today.closing_steps import close, leave_out
from liaison_desk.ui.today.row import DONE_ON, PUT_OFF
from liaison_desk.ui.today.words import words_of

Choice = tuple[str, tuple[str, ...], Callable[[], object]]  # words, key caps, what it does
ACTION = (Rule.ACTION_LATE, Rule.ACTION_NEAR)
STEP = (Rule.TAKE_STEP, Rule.AWAIT_KNOWLEDGE)
_PLAN = (Rule.PLAN_MEETING, Rule.PLAN_NEXT)


class Doing:
    """`ask` opens one of the questions under a row."""

    def __init__(self, context: Context, ask: Callable[[TodayRow, str], object]) -> None:
        self._context, self._ask = context, ask

    def press(self, key: str, row: TodayRow) -> None:
        if key == "F" and (act := self._finishes(row)) is not None:
            act()
        elif key == "D" and row.rule in STEP:
            self._ask(row, DONE_ON)
        elif key == "U":
            self._ask(row, PUT_OFF)
        elif key == "Delete" and row.memo:
            self._remove_memo(row)
        elif key == "→":
            self.open(row)

    def take_step(self, row: TodayRow) -> None:
        meeting = row.meeting
        if row.put_off_until is not None:
            self.wake(row)
            return
        match row.rule:
            case Rule.MEETING_TODAY if meeting:
                self._context.window.go(Place("meeting", meeting.id, "hold"))
            case Rule.SEND_AGENDA if meeting:
                self._context.window.go(Place("meeting", meeting.id, "prepare"))
            case Rule.WRITE_MINUTES | Rule.SEND_MINUTES | Rule.FILE_MINUTES if meeting:
                self._context.window.go(Place("meeting", meeting.id, "finish"))
            case Rule.FINISH_CORRECTION | Rule.REMARKS_DUE if meeting:
                self._context.window.go(Place("meeting", meeting.id, "finish"))
            case Rule.CONTACT_DUE:
                person, place = row.person, row.municipality
                self._context.window.open_panel(
                    "log_contact", contact_id=person.id if person else "", municipality_id=place.id if place else ""
                )
            case Rule.EVALUATE if row.council:
                self._context.window.go(Place("evaluations", row.council.id, str(row.year)))
            case rule if rule in _PLAN and row.council:
                self._context.window.open_panel("new_meeting", council_id=row.council.id)
            case rule if rule in STEP or rule is Rule.MEMO or (rule in ACTION and row.is_mine):
                self.press("F", row)
            case _:
                self.open(row)

    def open(self, row: TodayRow) -> None:
        """What the row is about, without doing anything."""
        if row.meeting:
            self._context.window.go(Place("meeting", row.meeting.id))
        elif row.rule in _PLAN and row.council:
            self._context.window.go(Place("council", row.council.id))
        elif row.actions:
            self._context.window.go(Place("actions", row.actions[0].action.id))
        elif row.council:
            self._context.window.go(Place("council", row.council.id))
        elif row.note:
            self._context.window.go(Place("inside_police", row.note.id))
        elif row.person:
            self._context.window.go(Place("contacts", row.person.id))
        elif row.municipality:
            self._context.window.go(Place("municipality", row.municipality.id))

    def _finishes(self, row: TodayRow) -> Callable[[], object] | None:
        """What F does."""
        if row.rule in ACTION:
            return partial(self._finish_action, row)
        if row.people:
            return partial(self._confirm_posts, row)
        if row.rule in STEP:
            return partial(self._close_step, row)
        return partial(self._finish_memo, row) if row.memo else None

    def wake(self, row: TodayRow) -> None:
        said = self._context.texts.translate("TodayPage", "It is among what needs you again")
        self._say(self._context.attempt(Op.WAKE, snoozing.wake, row.key), said)

    def _say(self, outcome: Outcome[None], done: str) -> None:
        """That it is done, or what stands against it."""
        if outcome:
            self._context.say_undoable(done)
        else:
            self._context.window.say(outcome.problem)

    def _finish_action(self, row: TodayRow) -> None:
        action = row.actions[0].action
        if self._context.do(Op.CHANGE_STATUS, actions.change_status, action.id, ActionStatus.DONE):
            said = self._context.texts.translate("TodayPage", "“{title}” is done")
            self._context.say_undoable(said.format(title=action.title))

    def _finish_memo(self, row: TodayRow) -> None:
        if row.memo and self._context.do(Op.FINISH_MEMO, memos.finish, row.memo.id):
            said = self._context.texts.translate("TodayPage", "“{title}” is done")
            self._context.say_undoable(said.format(title=row.memo.words))

    def _remove_memo(self, row: TodayRow) -> None:
        if row.memo:
            said = self._context.texts.translate("TodayPage", "The memo is removed")
            self._say(self._context.attempt(Op.REMOVE_MEMO, memos.remove, row.memo.id), said)

    def _confirm_posts(self, row: TodayRow) -> None:
        """All of them at once; whoever has left the post is replaced on the council's page."""
        self._context.do(Op.CONFIRM_CONTACTS, contacts.confirm_all, [person.id for person in row.people])
        count = len(row.people)
        self._context.say_undoable(self._context.texts.translate("TodayPage", "%n post(s) are confirmed", "", n=count))

    def _close_step(self, row: TodayRow) -> None:
        outcome = close(self._context, row, self._context.today())
        if not outcome:
            self._context.window.say(outcome.problem)

    def _leave_out(self, row: TodayRow) -> None:
        outcome = leave_out(self._context, row)
        if not outcome:
            self._context.window.say(outcome.problem)

    # -- the menu
    def menu(self, row: TodayRow, parent: QWidget) -> ItemMenu:
        menu = ItemMenu(parent)
        for words, keys, act in self._choices(row):
            menu.offer(words, keys, act)
        return menu

    def _choices(self, row: TodayRow) -> Iterator[Choice]:
        texts, council = self._context.texts, row.council
        step = words_of(row, texts, self._context.desk.now()).step
        if row.put_off_until is not None:
            yield step, ("Enter",), partial(self.take_step, row)
            yield texts.translate("TodayPage", "Put off to another day"), ("U",), partial(self._ask, row, PUT_OFF)
        else:
            yield step, ("Enter",), partial(self.take_step, row)
        if row.rule in STEP:
            yield texts.translate("TodayPage", "Done another day"), ("D",), partial(self._ask, row, DONE_ON)
        if row.rule is Rule.TAKE_STEP:
            yield texts.translate("TodayPage", "Not for this meeting"), (), partial(self._leave_out, row)
        if row.put_off_until is None:
            yield texts.translate("TodayPage", "Put off"), ("U",), partial(self._ask, row, PUT_OFF)
        yield from self._endings(row)
        if row.meeting:
            yield texts.translate("TodayPage", "Go to the meeting"), caps("Right"), partial(self.open, row)
        elif row.rule in ACTION:
            yield texts.translate("TodayPage", "Go to the action item"), caps("Right"), partial(self.open, row)
        if council is not None:
            go = partial(self._context.window.go, Place("council", council.id))
            yield texts.translate("TodayPage", "Go to the council"), (), go

    def _endings(self, row: TodayRow) -> Iterator[Choice]:
        """Other ways to be done with it."""
        texts = self._context.texts
        if row.rule in ACTION and not row.is_mine:
            yield texts.translate("TodayPage", "Mark as done"), ("F",), partial(self._finish_action, row)
        elif row.people:
            words = texts.translate("TodayPage", "Confirm all %n", "", n=len(row.people))
            yield words, ("F",), partial(self._confirm_posts, row)
        elif row.memo:
            yield texts.translate("TodayPage", "Remove the memo"), caps("Delete"), partial(self._remove_memo, row)
        items = [one.action for one in row.actions]
        if row.rule in (*ACTION, Rule.ACTIONS_LATE) and not row.is_mine and reminders.owners_of(items):
            yield texts.translate("TodayPage", "Make a reminder"), (), partial(remind_of, self._context, items)
