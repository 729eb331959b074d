from datetime import date, datetime, time

from liaison_desk.clock import OSLO
from liaison_desk.domain.agenda import Outcome
from liaison_desk.domain.councils import FixedItem
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.meetings import Meeting, MeetingStage, agenda_due, minutes_due
from liaison_desk.domain.minutes import Check, EntryKind, Gap, gaps, met
from tests import factory

SOON = Deadline.day(date(2026, 12, 4))


def test_each_point_of_the_checklist_is_met_by_its_own() -> None:
    nothing = met([Gap(Check.TEXTS, "a"), Gap(Check.ACTIONS, "b", "1")], 0, None)
    assert list(nothing) == list(Check)
    assert not any(nothing.values())
    assert [check for check, done in met([], 0, None, assessed=True).items() if done] == [
        Check.ACTIONS,
        Check.TEXTS,
        Check.DISCLOSURE,
    ]


def test_what_the_checklist_misses_in_the_order_of_the_agenda() -> None:
    items = [
        factory.item(id="a", position=0),
        factory.item(id="b", position=1),
        factory.item(id="c", position=2),
    ]
    entries = [
        factory.entry(item_id="b", kind=EntryKind.ACTION),
        factory.entry(item_id="c", kind=EntryKind.INTERNAL),
    ]
    no_owner = factory.action(id="1", item_id="b").with_deadline(SOON)
    no_deadline = factory.action(id="2", item_id="b", owner_words="Kari")
    whole = factory.action(id="3", item_id="b", owner_words="Kari").with_deadline(SOON)
    elsewhere = factory.action(id="4")
    assert gaps(items, entries, [no_owner, no_deadline, whole, elsewhere]) == [
        Gap(Check.TEXTS, "a"),
        Gap(Check.ACTIONS, "b", "1"),
        Gap(Check.ACTIONS, "b", "2"),
        Gap(Check.TEXTS, "c"),  # internal notes are no text of the minutes
    ]


def test_what_was_not_discussed_needs_no_text() -> None:
    assert gaps([factory.item(outcome=Outcome.NOT_DISCUSSED)], [], []) == []
    assert gaps([factory.item(id="a", outcome=Outcome.DONE)], [], []) == [Gap(Check.TEXTS, "a")]


def test_what_the_arenas_say_is_text_enough() -> None:
    arenas = factory.item(id="a", fixed=FixedItem.ARENAS)
    assert gaps([arenas], [], [], told=["a"]) == []


def test_a_section_needs_no_text_its_cases_do() -> None:
    items = [factory.item(id="s", fixed=FixedItem.FROM_POLICE), factory.item(id="a", parent_id="s")]
    assert gaps(items, [], []) == [Gap(Check.TEXTS, "a")]


def test_stages_of_a_meeting() -> None:
    then = datetime(2026, 12, 1, 12, 0, tzinfo=OSLO)
    meeting = factory.meeting()
    assert meeting.stage is MeetingStage.PLANNED
    running = factory.meeting(started_at=then)
    assert (running.stage, running.was_held()) == (MeetingStage.RUNNING, False)
    ended = factory.meeting(started_at=then, ended_at=then)
    assert (ended.stage, ended.was_held()) == (MeetingStage.ENDED, True)
    locked = factory.meeting(started_at=then, ended_at=then, locked_at=then)
    assert (locked.stage, locked.was_held()) == (MeetingStage.FINISHED, True)


def test_deadlines_count_from_the_meeting() -> None:
    meeting = factory.meeting(day=date(2026, 12, 1))
    assert agenda_due(meeting, 7) == date(2026, 11, 24)
    assert minutes_due(meeting, 14) == date(2026, 12, 15)


def test_planned_length() -> None:
    meeting: Meeting = factory.meeting(start=time(9, 15), end=time(10, 30))
    assert meeting.planned_minutes == 75
