"""Every step of following up can be taken back and done again, also across what one thing has become elsewhere."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from liaison_desk.domain.changes import FINAL, Op
from liaison_desk.domain.contact_log import ContactKind, LogEntry
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.evaluation_parts import Theme, Verdict
from liaison_desk.domain.ids import LogEntryId, new_id
from liaison_desk.domain.inside_police import PoliceNoteKind
from liaison_desk.services import (
    action_plans,
    actions,
    agenda,
    contact_log,
    contacts,
    evaluation_writing,
    inside_police,
    meetings,
    memos,
    quick,
    reminders,
    snoozing,
)
from liaison_desk.services.actions import Owner
from liaison_desk.store.work import Work
from tests.services.plan_world import Planning
from tests.services.test_desk import everything
from tests.world import World

TODAY = date(2026, 11, 24)
# What is done for following up, and what takes away something that it is linked to.
NEW = {
    Op.CHANGE_FOLLOWER, Op.RECORD_REMINDER, Op.LOG_CONTACT, Op.EDIT_LOG, Op.REMOVE_LOG, Op.SNOOZE, Op.WAKE, Op.ADD_MEMO,
    Op.FINISH_MEMO, Op.REMOVE_MEMO, Op.ADD_POLICE_NOTE, Op.EDIT_POLICE_NOTE, Op.ANSWER_NEED, Op.REMOVE_POLICE_NOTE,
    Op.EDIT_TAKING_PART, Op.EDIT_EVALUATION_THEMES, Op.BRING_MEASURES, Op.EDIT_EFFECT, Op.EDIT_LEARNING,
}  # fmt: skip
LINKED = {
    Op.ADD_ACTION, Op.ADD_ITEM, Op.REMOVE_ACTION, Op.REMOVE_ITEM, Op.REMOVE_MEETING, Op.REMOVE_MEASURE,
    Op.SUCCEED_CONTACT,
}  # fmt: skip


class Deeds:
    """Done one after the other, each with what the store held before and after it."""

    def __init__(self, world: World) -> None:
        self.world, self.desk = world, world.desk
        self.states = [everything(world.desk)]
        self.ops: set[Op] = set()

    def do(self, op: Op, verb: Callable[..., Any], *args: Any, **more: Any) -> Any:
        with self.desk.write(op) as work:
            made = verb(work, *args, **more)
        self.states.append(everything(self.desk))
        assert self.states[-1] != self.states[-2], op
        self.ops.add(op)
        return made


def remind(work: Work, owner: Owner) -> None:
    reminders.record(work, [reminders.reminder(work, owner, work.now)])


def test_each_step_is_taken_back_whole_and_done_again(world: World) -> None:
    planning = Planning(world)
    measure = planning.measure("Lys")
    meeting, other = world.plan(date(2026, 12, 1)), world.plan(date(2026, 12, 15))
    world.desk.forget_undo()
    deeds, of = Deeds(world), (world.council.id, 2026)
    _log(deeds, meeting.id, other.id)
    _own(deeds)
    _evaluate(deeds, measure.id, of)
    assert deeds.ops == NEW | LINKED
    assert not FINAL & deeds.ops
    for state in reversed(deeds.states[:-1]):
        world.desk.undo()
        assert everything(world.desk) == state
    assert world.desk.next_undo() is None
    for state in deeds.states[1:]:
        world.desk.redo()
        assert everything(world.desk) == state


def _log(deeds: Deeds, meeting_id: Any, other_id: Any) -> None:
    world, mayor = deeds.world, deeds.world.mayor
    entry = LogEntry(id=LogEntryId(new_id()), on=TODAY, kind=ContactKind.CALL, words="Om lys", minutes=15)
    entry = deeds.do(Op.LOG_CONTACT, contact_log.add, entry, [mayor.id, world.director.id])
    entry = deeds.do(Op.EDIT_LOG, contact_log.save, replace(entry, words="Om lyset"), [mayor.id])

    def raise_one(work: Work) -> Any:
        action = actions.raise_item(work, "Lys", owner=Owner(mayor.name, mayor.id), council_id=world.council.id)
        contact_log.became(work, entry.id, action.id)
        return action

    action = deeds.do(Op.ADD_ACTION, raise_one)
    for meeting in (meeting_id, other_id):
        item = deeds.do(Op.ADD_ITEM, contact_log.raise_case, entry.id, meeting, "Lys")
        if meeting == meeting_id:
            deeds.do(Op.REMOVE_ITEM, agenda.remove_item, item.id)
    deeds.do(Op.REMOVE_MEETING, meetings.remove, other_id)
    deeds.do(Op.CHANGE_FOLLOWER, actions.change_follower, action.id, Owner(mayor.name, mayor.id))
    deeds.do(Op.RECORD_REMINDER, remind, Owner(contact_id=mayor.id))
    deeds.do(Op.LOG_CONTACT, contact_log.add, replace(entry, id=LogEntryId(new_id())), [mayor.id], action.id)
    deeds.do(Op.SUCCEED_CONTACT, contacts.succeed, mayor.id, "Ny Ordfører", TODAY)
    deeds.do(Op.REMOVE_ACTION, actions.remove, action.id)
    deeds.do(Op.REMOVE_LOG, contact_log.remove, entry.id)


def _own(deeds: Deeds) -> None:
    late = deeds.do(Op.ADD_ACTION, quick.add_action, "Ring", deadline=Deadline.day(TODAY - timedelta(days=1)))
    key = f"action_near|{late.id}"
    deeds.do(Op.SNOOZE, snoozing.snooze, key, TODAY + timedelta(days=3))
    deeds.do(Op.SNOOZE, snoozing.snooze, key, TODAY + timedelta(days=5))
    deeds.do(Op.WAKE, snoozing.wake, key)
    memo = deeds.do(Op.ADD_MEMO, memos.add, "Nøkkel", TODAY)
    deeds.do(Op.FINISH_MEMO, memos.finish, memo.id)
    deeds.do(Op.REMOVE_MEMO, memos.remove, memo.id)
    need = deeds.do(Op.ADD_POLICE_NOTE, inside_police.add, PoliceNoteKind.NEED, TODAY, "Tyveri")
    deeds.do(Op.EDIT_POLICE_NOTE, inside_police.save, replace(need, words="Tyveri i butikk"))
    deeds.do(Op.ANSWER_NEED, inside_police.answer, need.id, TODAY)
    deeds.do(Op.REMOVE_POLICE_NOTE, inside_police.remove, need.id)


def _evaluate(deeds: Deeds, measure_id: str, of: Any) -> None:
    deeds.do(Op.EDIT_TAKING_PART, evaluation_writing.members_took_part, *of)
    theme = deeds.do(Op.EDIT_EVALUATION_THEMES, evaluation_writing.add_theme, *of, Theme.OWN, "Rus")
    deeds.do(Op.EDIT_EVALUATION_THEMES, evaluation_writing.remove_theme, theme.id)
    (effect,) = deeds.do(Op.BRING_MEASURES, evaluation_writing.bring_measures, *of)
    own = deeds.do(Op.EDIT_EFFECT, evaluation_writing.add_effect, *of, "Eget")
    deeds.do(Op.EDIT_EFFECT, evaluation_writing.judge, effect.id, Verdict.WORKED)
    deeds.do(Op.EDIT_EFFECT, evaluation_writing.move_effect, own.id, -1)
    deeds.do(Op.REMOVE_MEASURE, action_plans.remove_measure, measure_id)
    deeds.do(Op.EDIT_EFFECT, evaluation_writing.remove_effect, effect.id)
    for words in ("Begynn tidligere", "Møt skolen"):
        point = deeds.do(Op.EDIT_LEARNING, evaluation_writing.add_point, *of, words)
    deeds.do(Op.EDIT_LEARNING, evaluation_writing.move_point, point.id, -1)
    deeds.do(Op.EDIT_LEARNING, evaluation_writing.remove_point, point.id)
