"""Rows of Today that are put off, memos, and rules that fail, over a real store."""

import logging
from dataclasses import replace
from datetime import date, timedelta

import pytest

from liaison_desk.domain.actions import ActionStatus
from liaison_desk.domain.changes import Op
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.memos import Memo
from liaison_desk.domain.officer import OfficerRole
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.register import find
from liaison_desk.domain.snoozes import Snooze
from liaison_desk.domain.today import Rule
from liaison_desk.services import (
    actions,
    agreements,
    memos,
    moves,
    municipalities,
    officers,
    reference,
    snoozing,
    today,
)
from liaison_desk.services.desk import Desk
from liaison_desk.services.today import Look, Part
from liaison_desk.store.errors import StoreError
from tests.world import World

TODAY = date(2026, 11, 24)


def look(world: World) -> Look:
    with world.desk.read() as reader:
        return today.look(reader, world.desk.today())


def put_off(world: World, key: str, ahead: int) -> None:
    with world.desk.write(Op.SNOOZE) as work:
        snoozing.snooze(work, key, TODAY + timedelta(days=ahead))


def late(world: World, title: str) -> str:
    with world.desk.write(Op.ADD_ACTION) as work:
        action = actions.raise_item(work, title, deadline=Deadline.day(TODAY - timedelta(days=2)))
    return f"{Rule.ACTION_NEAR}|{action.id}"


def snoozes(world: World) -> list[Snooze]:
    with world.desk.read() as reader:
        return reader.all(Snooze)


def test_a_row_put_off_is_back_on_its_day(world: World) -> None:
    key = late(world, "Ring skolen")
    put_off(world, key, 3)
    found = look(world)
    assert ([row.key for row in found.rows], [row.key for row in found.asleep]) == ([], [key])
    put_off(world, key, 5)
    assert [(s.until - TODAY, s.since) for s in snoozes(world)] == [(timedelta(days=5), TODAY)]
    world.desk.undo()
    world.clock.set(world.clock.now() + timedelta(days=3))
    (row,) = look(world).rows
    assert (row.key, row.put_off_since) == (key, TODAY)


def test_it_can_be_taken_up_before(world: World) -> None:
    key = late(world, "Ring skolen")
    put_off(world, key, 3)
    with world.desk.write(Op.WAKE) as work:
        snoozing.wake(work, key)
    assert ([row.key for row in look(world).rows], snoozes(world)) == ([key], [])
    world.desk.undo()
    assert [row.key for row in look(world).asleep] == [key]


def test_only_to_a_later_day(world: World) -> None:
    key = late(world, "Ring skolen")
    with pytest.raises(RuleBroken) as broken:
        put_off(world, key, 0)
    assert broken.value.problem is Problem.NOT_LATER


def test_a_late_action_item_put_off_is_not_counted_with_the_others(world: World) -> None:
    keys = [late(world, title) for title in ("a", "b", "c")]
    assert [row.rule for row in look(world).rows] == [Rule.ACTIONS_LATE]
    put_off(world, keys[0], 3)
    found = look(world)
    assert {row.key for row in found.rows} == set(keys[1:])
    assert [row.key for row in found.asleep] == keys[:1]


def test_a_late_action_item_that_is_back_says_so_beside_the_others(world: World) -> None:
    keys = [late(world, f"Oppgave {number}") for number in range(4)]
    put_off(world, keys[0], 3)
    world.clock.set(world.clock.now() + timedelta(days=3))
    many, back = sorted(look(world).rows, key=lambda row: len(row.actions), reverse=True)
    assert (len(many.actions), many.put_off_since) == (3, None)
    assert (back.key, back.put_off_since) == (keys[0], TODAY)
    world.clock.set(world.clock.now() + timedelta(days=15))  # then it is one of them again
    (many,) = look(world).rows
    assert len(many.actions) == 4


def test_what_is_done_leaves_no_trace_of_having_been_put_off(world: World) -> None:
    done, other = late(world, "a"), late(world, "b")
    put_off(world, done, 3)
    with world.desk.write(Op.CHANGE_STATUS) as work:
        actions.change_status(work, work.all(Snooze)[0].key.split("|")[1], ActionStatus.DONE)
    put_off(world, other, 3)
    assert [snooze.key for snooze in snoozes(world)] == [other]


def test_a_memo_stands_on_its_day_until_it_is_done(world: World) -> None:
    with world.desk.write(Op.ADD_MEMO) as work:
        memo = memos.add(work, " Ta med kartet ", TODAY)
        memos.add(work, "Senere", TODAY + timedelta(days=1))
    assert [row.memo for row in look(world).rows] == [memo]
    assert memo.words == "Ta med kartet"
    with world.desk.write(Op.FINISH_MEMO) as work:
        assert memos.finish(work, memo.id).done_on == TODAY
    assert look(world).rows == ()
    with world.desk.write(Op.REMOVE_MEMO) as work:
        memos.remove(work, memo.id)
    with world.desk.read() as reader:
        assert [each.words for each in reader.all(Memo)] == ["Senere"]
    with pytest.raises(RuleBroken), world.desk.write(Op.ADD_MEMO) as work:
        memos.add(work, "  ", TODAY)


class TestARuleThatFails:
    def fail(self, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
        def broken(*_: object) -> list[object]:
            raise error

        monkeypatch.setattr(today, "evaluation_rows", broken)

    def test_takes_none_of_the_others_with_it_and_the_log_tells_no_content(
        self, world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        key = late(world, "Ring skolen")
        self.fail(monkeypatch, ValueError("Kari Nordmann"))
        with caplog.at_level(logging.ERROR):
            found = look(world)
        assert ([row.key for row in found.rows], found.broken) == ([key], (Part.EVALUATIONS,))
        assert [record.getMessage() for record in caplog.records] == ["today: evaluations could not be worked out"]

    def test_but_a_store_that_cannot_be_read_is_no_rules_business(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.fail(monkeypatch, StoreError("gone"))
        with pytest.raises(StoreError):
            look(world)


def test_the_sample_has_something_put_off_and_a_memo(sample: Desk) -> None:
    with sample.read() as reader:
        found = today.look(reader, sample.today())
        assert (len(found.asleep), found.broken) == (1, ())
        assert [row.memo.words for row in found.rows if row.memo] == ["Ta med kart over lyspunktene til møtet i dag"]


@pytest.mark.parametrize(("role", "asks"), [(OfficerRole.POLICE, True), (OfficerRole.BUSINESS, False)])
def test_more_than_three_municipalities_are_noted_but_for_a_business_liaison_officer(
    world: World, role: OfficerRole, asks: bool
) -> None:
    with world.desk.write(Op.ADD_MUNICIPALITY) as work:
        officer = officers.current(work)
        assert officer is not None
        officers.save(work, replace(officer.officer, role=role))
        for name in ("Bergen", "Askøy", "Skaun"):
            last = municipalities.assign(work, find(reference.register(), name)[0], TODAY)
    noted = [row.municipality for row in look(world).rows if row.rule is Rule.MANY_MUNICIPALITIES]
    assert noted == [last] * asks


def test_a_year_without_enough_meetings_is_asked_about_where_the_officer_has_the_municipality(world: World) -> None:
    def missing() -> list[int]:
        return [row.count for row in look(world).rows if row.rule is Rule.PLAN_MEETING]

    def had(since: date, until: date | None = None) -> None:
        with world.desk.write(Op.EDIT_MUNICIPALITY) as work:
            municipalities.save(work, replace(world.municipality, assigned_from=since, assigned_to=until))

    assert missing() == []
    had(date(2026, 1, 5))
    assert missing() == [0]
    cancelled = world.plan(date(2026, 12, 21))
    world.plan(date(2026, 12, 22))
    assert missing() == []
    with world.desk.write(Op.CANCEL_MEETING) as work:
        moves.cancel(work, cancelled.id, "Utgår")
    assert missing() == [1]
    had(date(2026, 1, 5), date(2026, 11, 23))
    assert missing() == []


def test_the_agenda_is_asked_for_by_the_agreement_where_there_is_one(world: World) -> None:
    world.plan()
    with world.desk.write(Op.ADD_AGREEMENT) as work:
        school, own = (agreements.add(work, world.municipality.id, name) for name in ("Sandgotna skole", ""))
        agreements.save_period(work, replace(school.newest.period, signed_on=TODAY))

    def is_agreed() -> bool:
        return next(row.is_agreed for row in look(world).rows if row.rule is Rule.SEND_AGENDA)

    assert not is_agreed()
    with world.desk.write(Op.EDIT_AGREEMENT) as work:
        agreements.save_period(work, replace(own.newest.period, signed_on=TODAY))
    assert is_agreed()


def test_what_is_done_is_to_be_reported_in_the_councils_next_meeting(world: World) -> None:
    soon = world.plan()
    world.plan(date(2026, 12, 2))
    with world.desk.write(Op.ADD_ACTION) as work:
        action = actions.raise_item(work, "Belysning", council_id=world.council.id)
        actions.change_status(work, action.id, ActionStatus.DONE)
    (row,) = [row for row in look(world).rows if row.rule is Rule.REPORT_ACTIONS]
    assert (row.meeting, row.due, [told.action.title for told in row.actions]) == (soon, soon.day, ["Belysning"])
