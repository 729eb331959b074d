"""A planned meeting is moved, cancelled, taken up again; and one that begins this minute."""

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from liaison_desk.clock import SetClock
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import CouncilKind, FixedItem
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.meetings import Meeting, MeetingChange, MeetingChangeKind, MeetingKind, MeetingStage
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.domain.today import Rule
from liaison_desk.services import (
    actions,
    agenda,
    councils,
    evaluations,
    exports,
    issuing,
    meetings,
    minutes,
    moves,
    schedule,
    today,
)
from tests.world import World

DAY, LATER = date(2026, 12, 1), date(2026, 12, 8)
NOON, TWO = time(12), time(14)


def move(
    world: World,
    meeting: Meeting,
    day: date = LATER,
    start: time = NOON,
    end: time = TWO,
    place: str = "Rådhuset",
    reason: str = "Ordføraren er borte",
) -> Meeting:
    with world.desk.write(Op.MOVE_MEETING) as work:
        return moves.move(work, meeting.id, day, start, end, place, reason)


def cancel(world: World, meeting: Meeting, reason: str = "Storm") -> Meeting:
    with world.desk.write(Op.CANCEL_MEETING) as work:
        return moves.cancel(work, meeting.id, reason)


def send_agenda(world: World, meeting: Meeting, voices: Voices) -> None:
    with world.desk.write(Op.ISSUE_AGENDA) as work:
        document = issuing.issue_agenda(work, meeting.id, voices)
    with world.desk.write(Op.MARK_SENT) as work:
        issuing.mark_sent(work, document.id, world.desk.today())


def lines(world: World, meeting: Meeting) -> list[tuple[MeetingChangeKind, date, str]]:
    return [(change.kind, change.day, change.reason) for change in world.file(meeting).changes]


def rules(world: World) -> list[Rule]:
    with world.desk.read() as reader:
        return [row.rule for row in today.rows(reader, world.desk.today())]


class TestMoving:
    def test_it_keeps_what_it_was_and_why(self, world: World, clock: SetClock) -> None:
        meeting = world.plan(DAY)
        move(world, meeting, reason=" Ordføraren er borte ")
        clock.set(clock.now() + timedelta(hours=1))
        moved = move(world, meeting, date(2026, 12, 9), time(9), time(10, 30), " Skulen ", "Ein gong til")
        assert (moved.day, moved.start, moved.end, moved.place) == (date(2026, 12, 9), time(9), time(10, 30), "Skulen")
        assert lines(world, meeting) == [
            (MeetingChangeKind.MOVED, DAY, "Ordføraren er borte"),
            (MeetingChangeKind.MOVED, LATER, "Ein gong til"),
        ]
        last = world.file(meeting).changes[-1]
        assert (last.start, last.end, last.place, last.at) == (NOON, TWO, "Rådhuset", clock.now())

    def test_undo_takes_the_line_back_too(self, world: World) -> None:
        meeting = world.plan(DAY)
        move(world, meeting)
        world.desk.undo()
        assert (world.file(meeting).meeting, lines(world, meeting)) == (meeting, [])
        world.desk.redo()
        assert lines(world, meeting) == [(MeetingChangeKind.MOVED, DAY, "Ordføraren er borte")]

    @pytest.mark.parametrize(
        ("asked", "problem"),
        [
            ({"day": date(2027, 3, 28), "start": time(2, 30), "end": time(4)}, Problem.NO_SUCH_TIME),
            ({"day": date(2027, 3, 28), "start": time(1), "end": time(2, 15)}, Problem.NO_SUCH_TIME),
            ({"start": TWO, "end": NOON}, Problem.END_BEFORE_START),
            ({"start": TWO, "end": TWO}, Problem.END_BEFORE_START),
            ({"reason": "  "}, Problem.WHY_MISSING),
            ({"day": DAY}, Problem.NOTHING_MOVED),
        ],
    )
    def test_what_cannot_be(self, world: World, asked: dict[str, Any], problem: Problem) -> None:
        meeting = world.plan(DAY)
        with pytest.raises(RuleBroken, match=f"^{problem.value}$"):
            move(world, meeting, **asked)
        assert (world.file(meeting).meeting, lines(world, meeting)) == (meeting, [])

    def test_an_hour_the_clocks_leave_out_is_no_time_to_plan_either(self, world: World) -> None:
        with (
            pytest.raises(RuleBroken, match=f"^{Problem.NO_SUCH_TIME.value}$"),
            world.desk.write(Op.PLAN_MEETING) as work,
        ):
            meetings.plan(work, world.council.id, date(2027, 3, 28), time(2, 30), time(4))

    @pytest.mark.parametrize("verb", [move, cancel])
    def test_what_has_begun_is_neither_moved_nor_cancelled(self, world: World, verb: Any) -> None:
        meeting = world.plan(world.desk.today())
        with world.desk.write(Op.START_MEETING) as work:
            meetings.start(work, meeting.id)
        with pytest.raises(RuleBroken, match=f"^{Problem.MEETING_HAS_BEGUN.value}$"):
            verb(world, meeting)

    def test_another_council_on_that_day_is_said_and_allowed(self, world: World) -> None:
        with world.desk.write(Op.ADD_COUNCIL) as work:
            other = councils.found(work, "Lokalråd sør", CouncilKind.LOCAL, [world.municipality.id], Language.NN)
            theirs = meetings.plan(work, other.id, LATER, NOON, TWO)
        meeting = world.plan(DAY)
        with world.desk.read() as reader:
            assert moves.others_on(reader, LATER, meeting.id) == ["Lokalråd sør"]
            assert moves.others_on(reader, DAY, meeting.id) == []
        assert move(world, meeting).day == LATER
        cancel(world, theirs)
        with world.desk.read() as reader:
            assert moves.others_on(reader, LATER, meeting.id) == []

    def test_what_the_members_know_is_moved_and_not_simply_changed(self, world: World, voices: Voices) -> None:
        meeting = world.plan(DAY)
        with world.desk.write(Op.EDIT_MEETING) as work:  # before that it is only planning
            meetings.change(work, meeting.id, start=time(13))
        send_agenda(world, meeting, voices)
        for change in ({"day": LATER}, {"start": time(13, 30)}, {"end": time(15)}):
            with (
                pytest.raises(RuleBroken, match=f"^{Problem.MOVE_INSTEAD.value}$"),
                world.desk.write(Op.EDIT_MEETING) as work,
            ):
                meetings.change(work, meeting.id, **change)
        with world.desk.write(Op.EDIT_MEETING) as work:
            assert meetings.change(work, meeting.id, information="Kaffi frå 11.45").information == "Kaffi frå 11.45"
        assert move(world, meeting).day == LATER

    def test_the_members_must_be_told_until_they_have_a_new_agenda(
        self, world: World, voices: Voices, clock: SetClock
    ) -> None:
        meeting = world.plan(DAY)
        move(world, meeting, date(2026, 12, 3))
        assert not world.file(meeting).members_must_be_told  # nobody has an agenda
        clock.set(clock.now() + timedelta(hours=1))
        send_agenda(world, meeting, voices)
        assert not world.file(meeting).members_must_be_told
        clock.set(clock.now() + timedelta(hours=1))
        move(world, meeting)
        assert world.file(meeting).members_must_be_told
        clock.set(clock.now() + timedelta(hours=1))
        send_agenda(world, meeting, voices)
        assert not world.file(meeting).members_must_be_told

    def test_the_previous_meeting_comes_along(self, world: World, clock: SetClock) -> None:
        """Held in between, it is the one whose minutes come up; and before another one, it no longer is."""
        early, meeting, late = world.plan(date(2026, 11, 10)), world.plan(DAY), world.plan(date(2026, 12, 15))
        with world.desk.write(Op.END_MEETING) as work:
            meetings.write_afterwards(work, early.id)
        assert world.file(meeting).previous == world.file(early).meeting
        move(world, meeting, date(2026, 12, 20))
        assert world.file(meeting).previous == world.file(early).meeting
        assert world.file(early).following == late
        cancel(world, late)
        assert world.file(early).following == world.file(meeting).meeting
        clock.set(datetime(2026, 12, 21, 9))
        with world.desk.write(Op.END_MEETING) as work:
            meetings.write_afterwards(work, meeting.id)
        assert world.file(late).previous == world.file(early).meeting


class TestCancelling:
    def test_it_stays_with_its_reason(self, world: World) -> None:
        meeting = world.plan(DAY)
        cancelled = cancel(world, meeting, " Storm ")
        assert (cancelled.stage, cancelled.cancelled_at) == (MeetingStage.CANCELLED, world.desk.now())
        file = world.file(meeting)
        assert (file.cancelled_because, file.is_locked) == ("Storm", True)
        with world.desk.read() as reader:
            (row,) = schedule.rows(reader)
        assert (row.state.meeting, row.cancelled_because) == (cancelled, "Storm")

    def test_it_needs_a_reason(self, world: World) -> None:
        meeting = world.plan(DAY)
        with pytest.raises(RuleBroken, match=f"^{Problem.WHY_MISSING.value}$"):
            cancel(world, meeting, " ")

    def test_it_asks_for_nothing_and_counts_as_not_held(self, world: World) -> None:
        meeting = world.plan(DAY)
        assert Rule.SEND_AGENDA in rules(world)
        cancel(world, meeting)
        assert rules(world) == []
        with world.desk.read() as reader:
            figures = evaluations.load(reader, world.council.id, 2026, world.desk.today()).figures
            assert today.look(reader, world.desk.today()).ahead == ()
        assert (figures.held.part, figures.held.whole) == (0, 1)

    def test_it_is_neither_held_nor_written_nor_issued(self, world: World, voices: Voices) -> None:
        meeting = world.plan(DAY)
        item = next(item for item in world.file(meeting).items if item.fixed is FixedItem.OPENING)
        cancel(world, meeting)
        tries: list[Any] = [
            lambda work: meetings.start(work, meeting.id),
            lambda work: meetings.write_afterwards(work, meeting.id),
            lambda work: meetings.change(work, meeting.id, place="Skulen"),
            lambda work: meetings.remove(work, meeting.id),
            lambda work: agenda.add_item(work, meeting.id, "Russetid"),
            lambda work: minutes.add_entry(work, item.id, EntryKind.NOTE, "Notat"),
            lambda work: minutes.add_entry(work, item.id, EntryKind.INTERNAL, "Notat"),
            lambda work: issuing.issue_agenda(work, meeting.id, voices),
            lambda work: issuing.issue_minutes(work, meeting.id, voices),
            lambda work: moves.move(work, meeting.id, LATER, NOON, TWO, "", "x"),
            lambda work: moves.cancel(work, meeting.id, "x"),
        ]
        for attempt in tries:
            with (
                pytest.raises(RuleBroken, match=f"^{Problem.MEETING_IS_CANCELLED.value}$"),
                world.desk.write(Op.EDIT_MEETING) as work,
            ):
                attempt(work)
        assert world.file(meeting).meeting.stage is MeetingStage.CANCELLED

    def test_after_the_agenda_was_sent_the_members_must_be_told(self, world: World, voices: Voices) -> None:
        meeting = world.plan(DAY)
        send_agenda(world, meeting, voices)
        cancel(world, meeting)
        assert world.file(meeting).members_must_be_told
        world.desk.undo()
        assert not world.file(meeting).members_must_be_told

    def test_taken_up_again_it_is_as_it_was(self, world: World) -> None:
        meeting = world.plan(DAY)
        cancel(world, meeting)
        with world.desk.write(Op.TAKE_UP_MEETING) as work:
            assert moves.take_up(work, meeting.id) == meeting
        assert [kind for kind, _, _ in lines(world, meeting)] == [
            MeetingChangeKind.CANCELLED,
            MeetingChangeKind.TAKEN_UP,
        ]
        assert world.file(meeting).cancelled_because == ""
        with (
            pytest.raises(RuleBroken, match=f"^{Problem.MEETING_NOT_CANCELLED.value}$"),
            world.desk.write(Op.TAKE_UP_MEETING) as work,
        ):
            moves.take_up(work, meeting.id)

    def test_undo_takes_it_up_without_a_trace(self, world: World) -> None:
        meeting = world.plan(DAY)
        cancel(world, meeting)
        world.desk.undo()
        assert (world.file(meeting).meeting, lines(world, meeting)) == (meeting, [])

    def test_nothing_is_due_by_it(self, world: World) -> None:
        meeting = world.plan(DAY)
        later = world.plan(LATER)
        with world.desk.write(Op.ADD_ACTION) as work:
            actions.raise_item(work, "Ringe rektor", council_id=world.council.id, deadline=Deadline.next_meeting())
        cancel(world, meeting)
        with world.desk.read() as reader:
            (row,) = actions.rows(reader)
        assert row.last_day == later.day

    def test_a_council_that_never_met_takes_new_members_in_from_the_beginning(
        self, world: World, clock: SetClock
    ) -> None:
        cancel(world, world.plan(date(2026, 11, 25)))
        clock.set(datetime(2026, 12, 1, 9))
        with world.desk.write(Op.ADD_MEMBER) as work:
            councils.welcome_stranger(work, world.council.id, "Nils Ny")
        with world.desk.read() as reader:
            members = councils.load(reader, world.council.id).members
        assert {member.membership.since for member in members} == {None}

    def test_no_minutes_are_made_of_it(self, world: World, voices: Voices) -> None:
        cancel(world, world.plan(DAY))
        made = list(exports.everything(world.desk, voices, Language.NN))
        assert [one.name for one in made if "Referat" in one.name] == []

    def test_removed_while_planned_its_history_goes_along_and_comes_back(self, world: World) -> None:
        meeting = world.plan(DAY)
        move(world, meeting)
        with world.desk.write(Op.REMOVE_MEETING) as work:
            meetings.remove(work, meeting.id)
        with world.desk.read() as reader:
            assert reader.all(MeetingChange) == []
        world.desk.undo()
        assert len(lines(world, meeting)) == 1


def meet_now(world: World) -> Meeting:
    with world.desk.write(Op.MEET_NOW) as work:
        return meetings.meet_now(work, world.council.id, "Situasjonen")


class TestMeetNow:
    def test_it_has_begun_with_one_item_to_write_under(self, world: World) -> None:
        meeting = meet_now(world)
        assert (meeting.day, meeting.start, meeting.end) == (world.desk.today(), time(10, 42), time(11, 42))
        assert (meeting.stage, meeting.kind, meeting.is_urgent) == (
            MeetingStage.RUNNING,
            MeetingKind.EXTRAORDINARY,
            True,
        )
        assert meeting.chair_id == world.mayor.id
        file = world.file(meeting)
        assert [item.title for item in file.items] == ["Situasjonen"]
        with world.desk.write(Op.ADD_ENTRY) as work:
            minutes.add_entry(work, file.items[0].id, EntryKind.DECISION, "Krisestab vert sett.")
        assert rules(world) == [Rule.MEETING_TODAY]

    def test_one_undo_and_it_never_was(self, world: World) -> None:
        meet_now(world)
        world.desk.undo()
        with world.desk.read() as reader:
            assert (reader.all(Meeting), reader.all(AgendaItem)) == ([], [])

    @pytest.mark.parametrize(
        ("now", "hours"),
        [
            (datetime(2026, 11, 24, 23, 30), (time(23, 30), time(23, 59))),
            (datetime(2026, 11, 24, 23, 59, 30), (time(23, 58), time(23, 59))),
            (datetime(2026, 3, 29, 1, 30), (time(1, 30), time(3, 30))),
            (datetime(2026, 10, 25, 2, 30), (time(2, 30), time(3, 30))),
        ],
    )
    def test_late_at_night(self, world: World, clock: SetClock, now: datetime, hours: tuple[time, time]) -> None:
        clock.set(now)
        meeting = meet_now(world)
        assert (meeting.start, meeting.end) == hours

    def test_its_minutes_are_issued_as_others_are(self, world: World, voices: Voices, clock: SetClock) -> None:
        meeting = meet_now(world)
        clock.set(clock.now() + timedelta(hours=1))
        with world.desk.write(Op.END_MEETING) as work:
            meetings.end(work, meeting.id)
        with world.desk.write(Op.ISSUE_MINUTES) as work:
            assert issuing.issue_minutes(work, meeting.id, voices).kind is DocumentKind.MINUTES
