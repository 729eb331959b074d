"""The workload of a real desk, and the page for the leader that is made of it [W3]."""

from dataclasses import replace
from datetime import date, time

import pytest

from liaison_desk.domain.actions import ActionItem, ActionStatus
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import ContactKind, LogEntry
from liaison_desk.domain.councils import CouncilKind
from liaison_desk.domain.deadlines import NO_DEADLINE, Deadline
from liaison_desk.domain.ids import LogEntryId, MunicipalityId, new_id
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.domain.register import find
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.domain.workload import Load, Period, next_weeks, of_month, of_year
from liaison_desk.services import (
    actions,
    contact_log,
    councils,
    exports,
    meetings,
    municipalities,
    officers,
    reference,
    workload,
    workload_paper,
)
from liaison_desk.services.workload import WorkloadFile
from tests.export.pdf_text import text_of
from tests.world import World

TODAY = date(2026, 11, 24)


def read(world: World, period: Period) -> WorkloadFile:
    with world.desk.read() as reader:
        return workload.load(reader, period, world.desk.today())


def logged(world: World, on: date, minutes: int | None, where: MunicipalityId | None, taken: str | None = None) -> None:
    entry = LogEntry(
        id=LogEntryId(new_id()),
        on=on,
        kind=ContactKind.CALL if taken is None else ContactKind.TALK,
        words="Hemmelig sak",
        municipality_id=where,
        minutes=minutes,
        is_in_role=taken is None,
        forwarded_to=taken or "",
    )
    with world.desk.write(Op.LOG_CONTACT) as work:
        contact_log.add(work, entry)


def raised(world: World, title: str, deadline: Deadline = NO_DEADLINE) -> ActionItem:
    with world.desk.write(Op.ADD_ACTION) as work:
        return actions.raise_item(work, title, deadline=deadline, council_id=world.council.id)


@pytest.fixture
def second(world: World) -> Municipality:
    """A regional council of two."""
    with world.desk.write(Op.ADD_COUNCIL) as work:
        other = municipalities.assign(work, find(reference.register(), "Askøy")[0], date(2026, 1, 1))
        councils.found(work, "Regionrådet", CouncilKind.REGIONAL, [world.municipality.id, other.id], Language.NB)
    return other


def test_the_table_is_read_from_meetings_log_and_action_items(world: World, second: Municipality) -> None:
    with world.desk.write(Op.PLAN_MEETING) as work:
        regional = next(c for c in work.all(type(world.council)) if c.kind is CouncilKind.REGIONAL)
        meetings.plan(work, regional.id, date(2026, 12, 2), time(9), time(10))
        gone = meetings.plan(work, world.council.id, date(2026, 12, 3), time(9), time(10))
        work.update(replace(gone, cancelled_at=work.now))
    world.plan(date(2026, 12, 1))
    logged(world, date(2026, 11, 3), 30, second.id)
    logged(world, date(2025, 11, 3), 600, second.id)
    raised(world, "Første", Deadline.next_meeting())
    with world.desk.write(Op.ADD_ACTION) as work:
        actions.raise_item(work, "Felles", council_id=regional.id)
        actions.raise_item(work, "Ingens")
    file = read(world, of_year(2026))
    here, there, nowhere = file.table.rows
    assert [file.names.get(row.place, "") for row in file.table.rows] == ["Askøy", "Øygarden", ""]
    assert here.whole == Load(minutes=60, meetings=1, contacts=1, open=1)
    assert there.whole == Load(minutes=150, meetings=2, open=2)
    assert nowhere.whole == Load(open=1)
    assert file.table.total.whole == Load(minutes=210, meetings=2, contacts=1, open=3)
    assert next(one for one in file.table.facts.owed if one.action.title == "Første").last_day == date(2026, 12, 1)


def test_of_a_time_ahead_nothing_is_read_from_the_log_but_today(world: World) -> None:
    logged(world, TODAY, 15, world.municipality.id)
    logged(world, date(2026, 11, 23), 30, world.municipality.id)
    assert read(world, next_weeks(TODAY)).table.total.whole.minutes == 15
    assert read(world, of_month(2027, 3)).table.total.whole.minutes == 0


def test_a_dropped_action_item_was_open_until_it_was_dropped(world: World) -> None:
    world.clock.set(world.clock.now().replace(month=9, day=1))
    dropped, done = raised(world, "Droppet"), raised(world, "Ferdig")
    world.clock.set(world.clock.now().replace(month=10, day=5))
    with world.desk.write(Op.CHANGE_STATUS) as work:
        actions.change_status(work, dropped.id, ActionStatus.DROPPED, "uaktuelt")
        actions.change_status(work, done.id, ActionStatus.DONE)
    world.clock.set(world.clock.now().replace(month=11, day=24))
    parts = read(world, of_year(2026)).table.total.parts
    assert [part.open for part in parts[7:]] == [0, 2, 0, 0, 0]
    assert [part.done for part in parts[7:]] == [0, 0, 1, 0, 0]
    assert read(world, next_weeks(TODAY)).table.total.whole.open == 0


def test_a_municipality_given_up_stands_where_it_has_figures(world: World, second: Municipality) -> None:
    with world.desk.write(Op.EDIT_MUNICIPALITY) as work:
        work.update(replace(second, assigned_to=date(2026, 10, 31)))
    assert [row.place for row in read(world, of_year(2026)).table.rows] == [world.municipality.id]
    logged(world, date(2026, 10, 3), 30, second.id)
    assert [row.place for row in read(world, of_year(2026)).table.rows] == [second.id, world.municipality.id]


def test_years_go_from_the_first_meeting_to_the_next_year(world: World) -> None:
    with world.desk.read() as reader:
        assert workload.years(reader, TODAY) == [2026, 2027]
    world.plan(date(2024, 3, 3))
    with world.desk.read() as reader:
        assert workload.years(reader, TODAY) == [2024, 2025, 2026, 2027]


def test_the_page_for_the_leader_has_figures_and_units_and_no_case_and_no_person(world: World, voices: Voices) -> None:
    world.plan(date(2026, 11, 3))
    raised(world, "Hemmelig oppgave")
    logged(world, date(2026, 11, 4), 90, world.municipality.id, "Forebyggende enhet")
    logged(world, date(2026, 11, 5), 30, world.municipality.id, "Kari Prøve")
    made = exports.workload(world.desk, of_month(2026, 11), voices)
    said = text_of(made.content)
    assert made.name == "Arbeidsmengde november 2026.pdf"
    assert "Vest politidistrikt" in said
    assert "Forebyggende enhet" in said
    assert "50 % av tiden, 2 t," in said
    secret = ("Hemmelig", "Kari", "Ola", "Eksempel", world.council.name)
    assert [word for word in secret if word in said] == []
    assert made.content == workload_paper.content(world.desk, of_month(2026, 11), voices.texts_in(Language.NB))
    assert exports.workload(world.desk, of_year(2026), voices, Language.NN).name == "Arbeidsmengd 2026.pdf"


def test_without_an_officer_there_is_a_page_all_the_same(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(officers, "current", lambda _reader: None)
    assert workload_paper.paper(world.desk, of_year(2026)).imprint.council == ""
