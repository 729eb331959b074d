"""Today over a real store: the sample year on its morning."""

from datetime import date

import pytest

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.changes import Op
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.meetings import Meeting, MeetingStage
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.domain.today import Rule, TodayGroup, in_groups
from liaison_desk.i18n import texts_in
from liaison_desk.services import actions, issuing, stores, today
from liaison_desk.services.desk import Desk
from liaison_desk.services.sample import year
from liaison_desk.store.tables import TABLE_OF
from tests.world import World


def test_what_the_morning_asks_for(sample: Desk) -> None:
    with sample.read() as reader:
        grouped = dict(in_groups(today.rows(reader, sample.today()), sample.today()))
    named = {
        group: [(row.rule, row.council.name if row.council else "") for row in rows] for group, rows in grouped.items()
    }
    assert named[TodayGroup.OVERDUE] == [
        (Rule.ACTION_LATE, "Lokalt politiråd Bergen vest"),
        (Rule.WRITE_MINUTES, "Næringslivsforum Sartor"),
        (Rule.ACTION_LATE, "Lokalt politiråd Bergen vest"),
    ]
    assert named[TodayGroup.TODAY] == [
        (Rule.MEETING_TODAY, "Lokalt politiråd Bergen vest"),
        (Rule.SEND_AGENDA, "Lokalt politiråd Bergen nord"),
        (Rule.MEMO, ""),
        (Rule.CONTACT_DUE, ""),
    ]
    assert [row.is_mine for row in grouped[TodayGroup.THIS_WEEK] if row.rule is Rule.ACTION_NEAR] == [
        True,
        False,
        False,
    ]
    begun = [row for row in grouped[TodayGroup.COMING] if row.answered]
    assert [(row.council.name, row.answered) for row in begun if row.council] == [("Politirådet i Øygarden", 4)]


def test_the_next_meetings(sample: Desk) -> None:
    with sample.read() as reader:
        ahead = today.look(reader, sample.today()).ahead
    assert [(s.meeting.day.isoformat(), s.place) for s in ahead[:5]] == [
        ("2026-11-24", "Bergen"),
        ("2026-12-01", "Bergen"),
        ("2026-12-03", "Øygarden"),
        ("2026-12-10", "Bergen"),
        ("2027-03-15", "Skaun"),
    ]


def test_the_next_deadline_is_the_nearest_of_all_there_will_be(world: World) -> None:
    def deadline() -> tuple[Rule, date] | None:
        with world.desk.read() as reader:
            row = today.next_deadline(reader, world.desk.today())
        return (row.rule, row.due) if row else None

    assert deadline() is None
    world.plan(date(2027, 6, 8))
    assert deadline() == (Rule.SEND_AGENDA, date(2027, 6, 1))
    with world.desk.write(Op.ADD_ACTION) as work:
        actions.raise_item(work, "Belysning", deadline=Deadline.day(date(2027, 2, 1)))
    assert deadline() == (Rule.ACTION_NEAR, date(2027, 2, 1))


def test_the_year_is_the_same_every_time(sample: Desk, tmp_path_factory: pytest.TempPathFactory) -> None:
    clock = SetClock(year.MORNING)
    again = Desk(stores.open_store(paths.inside(tmp_path_factory.mktemp("again"))), clock)
    year.build(again, clock, Voices(Language.NB, texts_in))
    with sample.read() as one, again.read() as other:
        for kind in TABLE_OF:
            assert sorted(map(repr, one.all(kind))) == sorted(map(repr, other.all(kind))), kind.__name__
    again.close()


def test_an_evaluation_leaves_the_list_once_it_is_issued(morning: Desk, voices: Voices) -> None:
    desk = morning

    def councils_to_evaluate() -> list[str]:
        with desk.read() as reader:
            rows = today.rows(reader, desk.today())
        return [row.council.name for row in rows if row.rule is Rule.EVALUATE and row.council]

    assert "Politirådet i Øygarden" in councils_to_evaluate()
    with desk.read() as reader:
        council_id = next(
            row.council.id for row in today.rows(reader, desk.today())
            if row.rule is Rule.EVALUATE and row.council and row.council.name == "Politirådet i Øygarden"
        )  # fmt: skip
    with desk.write(Op.ISSUE_EVALUATION) as work:
        issuing.issue_evaluation(work, council_id, 2026, voices)
    assert "Politirådet i Øygarden" not in councils_to_evaluate()


def test_the_meeting_of_the_day_goes_on(morning: Desk, clock: SetClock, voices: Voices) -> None:
    desk = morning
    year.hold_half(desk, clock, voices)
    with desk.read() as reader:
        meeting = reader.get(Meeting, year.meeting_of_the_day(desk))
    assert meeting.stage is MeetingStage.RUNNING
    assert desk.now() == year.IN_THE_MEETING
