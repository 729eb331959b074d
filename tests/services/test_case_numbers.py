"""The law of case numbers: running per council and year from a start number, never used twice, whatever happens."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import CaseSeries
from liaison_desk.domain.documents import DocumentKind, IssuedDocument
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.problems import RuleBroken
from liaison_desk.domain.texts import Language, Voices
from liaison_desk.i18n import texts_in
from liaison_desk.services import agenda, councils, documents, issuing, meetings, stores
from liaison_desk.services.desk import Desk
from liaison_desk.store.errors import NotFoundError, StoreError
from tests.conftest import NOW
from tests.world import World

VOICES = Voices(Language.NB, texts_in)
STEPS = ("add", "remove", "issue", "withdraw", "undo", "redo", "start_number", "move_year", "minutes", "plan")


class Numbers:
    """Three meetings of one council, two in one year, and every number that was ever given."""

    def __init__(self, world: World) -> None:
        self.world, self.desk = world, world.desk
        self.given: dict[tuple[int, int], str] = {}  # which case has a number of a year
        days = (date(2026, 12, 1), date(2026, 12, 8), date(2027, 2, 2))
        self.meetings = [world.plan(day) for day in days]

    def do(self, step: str, index: int) -> None:
        meeting = self.meetings[index % len(self.meetings)]
        with suppress(RuleBroken, NotFoundError):  # what may not be, and a meeting whose planning was undone
            getattr(self, f"_{step}")(meeting, index)
        self.look()

    def look(self) -> None:
        """Whatever has a number keeps it, and nothing else ever gets it."""
        with self.desk.read() as reader:
            numbered = [item for item in reader.all(AgendaItem) if item.number is not None]
            series = {row.year: row.last_number for row in reader.all(CaseSeries)}
        now = {(item.year, item.number): item.id for item in numbered}
        assert len(now) == len(numbered)
        for key, item_id in self.given.items():
            assert now[key] == item_id  # type: ignore[index]
        self.given = now  # type: ignore[assignment]
        for year, number in self.given:
            assert number <= series[year]

    def _write(self, op: Op, verb: Callable[..., object], *args: object) -> None:
        with self.desk.write(op) as work:
            verb(work, *args)

    def _add(self, meeting: Meeting, index: int) -> None:
        self._write(Op.ADD_ITEM, agenda.add_item, meeting.id, f"Case {index}")

    def _remove(self, meeting: Meeting, index: int) -> None:
        with self.desk.read() as reader:
            items = agenda.items_of(reader, meeting.id)
        if items:
            self._write(Op.REMOVE_ITEM, agenda.remove_item, items[index % len(items)].id)

    def _issue(self, meeting: Meeting, index: int) -> None:
        self._write(Op.ISSUE_AGENDA, issuing.issue_agenda, meeting.id, VOICES)

    def _withdraw(self, meeting: Meeting, index: int) -> None:
        with self.desk.read() as reader:
            standing = [d for d in reader.all(IssuedDocument, meeting_id=meeting.id) if d.stands]
        for document in standing:
            with self.desk.write(Op.EDIT_WITHDRAWAL) as work:
                issuing.save_withdrawal_reason(work, reason_of(document))
            self._write(Op.WITHDRAW_DOCUMENT, issuing.withdraw, document.id)

    def _undo(self, meeting: Meeting, index: int) -> None:
        self.desk.undo()

    def _redo(self, meeting: Meeting, index: int) -> None:
        self.desk.redo()

    def _start_number(self, meeting: Meeting, index: int) -> None:
        self._write(Op.EDIT_COUNCIL, councils.set_next_number, self.world.council.id, meeting.day.year, index * 2)

    def _move_year(self, meeting: Meeting, index: int) -> None:
        day = meeting.day.replace(year=2026 if index % 2 else 2027)
        self._write(Op.EDIT_MEETING, lambda work: meetings.change(work, meeting.id, day=day))

    def _minutes(self, meeting: Meeting, index: int) -> None:
        self._write(Op.END_MEETING, meetings.end, meeting.id)
        self._write(Op.ISSUE_MINUTES, issuing.issue_minutes, meeting.id, VOICES)

    def _plan(self, meeting: Meeting, index: int) -> None:
        with self.desk.write(Op.PLAN_MEETING) as work:
            made = meetings.plan(work, self.world.council.id, date(2026, 12, 10 + index), time(9, 0), time(10, 0))
        self.meetings.append(made)


def reason_of(document: IssuedDocument) -> IssuedDocument:
    return replace(document, withdrawal_reason="Feil")


@pytest.fixture
def no_paper(monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands in the documents is not looked at here, and takes long."""
    monkeypatch.setattr(documents, "of_meeting", lambda *_: b"%PDF")
    monkeypatch.setattr(documents, "minutes_pdf", lambda *_: b"%PDF")


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 12)), max_size=14))
def test_no_number_is_ever_used_twice(
    no_paper: None,
    tmp_path_factory: pytest.TempPathFactory,
    small_world: tuple[paths.Paths, World],
    steps: list[tuple[str, int]],
) -> None:
    folder: Path = tmp_path_factory.mktemp("numbers")
    home, world = small_world
    for file in (home.store, home.key):
        (folder / file.name).write_bytes(file.read_bytes())
    clock = SetClock(NOW)
    desk = Desk(stores.open_store(paths.inside(folder)), clock)
    numbers = Numbers(replace(world, desk=desk, clock=clock))
    for step, index in steps:
        numbers.do(step, index)
    numbers.do("issue", 0)
    numbers.do("issue", 1)
    desk.close()


def test_a_withdrawn_agenda_is_issued_again_with_the_numbers_it_had(world: World, no_paper: None) -> None:
    meeting = world.plan()
    numbers = Numbers(world)
    numbers.meetings = [meeting]
    numbers.do("issue", 0)
    before = {item.id: item.case_number for item in world.file(meeting).items}
    numbers.do("withdraw", 0)
    assert world.file(meeting).newest(DocumentKind.AGENDA) is None
    numbers.do("add", 0)
    numbers.do("issue", 0)
    file = world.file(meeting)
    again = file.newest(DocumentKind.AGENDA)
    assert again is not None
    assert again.version == 2
    late = next(item for item in file.items if item.id not in before)
    assert late.is_late
    assert {item.id: item.case_number for item in file.items if item.id in before} == before
    assert late.case_number == "8/26"


def test_undo_after_issuing_is_refused_and_frees_no_number(world: World, no_paper: None) -> None:
    numbers = Numbers(world)
    numbers.do("issue", 0)
    with pytest.raises(RuleBroken):
        world.desk.undo()
    numbers.do("issue", 1)
    assert len({number for _, number in numbers.given}) == 14


def test_the_file_itself_keeps_numbers_and_series(world: World, no_paper: None) -> None:
    numbers = Numbers(world)
    numbers.do("issue", 0)
    with world.desk.read() as reader:
        item = next(item for item in reader.all(AgendaItem) if item.number == 3)
        (series,) = reader.all(CaseSeries)
    for verb, row in (
        ("update", replace(item, number=99)),
        ("update", replace(item, number=None, year=None)),
        ("remove", item),
        ("update", replace(series, last_number=6)),
        ("remove", series),
    ):
        with pytest.raises(StoreError), world.desk.write(Op.EDIT_COUNCIL) as work:
            getattr(work, verb)(row)
    with world.desk.write(Op.EDIT_COUNCIL) as work:
        work.update(replace(series, last_number=20))


def test_late_is_what_comes_after_the_agenda_and_before_the_meeting(world: World, no_paper: None) -> None:
    numbers = Numbers(world)
    meeting = numbers.meetings[0]
    with world.desk.write(Op.ADD_ITEM) as work:
        early = agenda.add_item(work, meeting.id, "Early")
    numbers.do("issue", 0)
    with world.desk.write(Op.ADD_ITEM) as work:
        late = agenda.add_item(work, meeting.id, "Late")
    with world.desk.write(Op.START_MEETING) as work:
        meetings.start(work, meeting.id)
        at_the_table = agenda.add_item(work, meeting.id, "At the table")
    assert (early.is_late, late.is_late, at_the_table.is_late) == (False, True, False)
