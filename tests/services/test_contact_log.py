"""The contact log [W2]."""

from datetime import date

import pytest

from liaison_desk.domain.changes import Op
from liaison_desk.domain.contact_log import ContactKind, LogEntry, LogPerson
from liaison_desk.domain.ids import LogEntryId, new_id
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.services import contact_log
from tests.world import World


def entry(on: date, words: str = "") -> LogEntry:
    return LogEntry(id=LogEntryId(new_id()), on=on, kind=ContactKind.CALL, words=words)


def test_an_entry_names_each_person_once_and_goes_with_them(world: World) -> None:
    with world.desk.write(Op.LOG_CONTACT) as work:
        made = contact_log.add(work, entry(world.desk.today(), " Om datoer "), [world.mayor.id, world.mayor.id])
    with world.desk.read() as reader:
        assert reader.all(LogEntry) == [made]
        assert made.words == "Om datoer"
        assert [person.contact_id for person in reader.all(LogPerson)] == [world.mayor.id]
    with world.desk.write(Op.REMOVE_LOG) as work:
        contact_log.remove(work, made.id)
    with world.desk.read() as reader:
        assert reader.all(LogEntry) == [] == reader.all(LogPerson)


def test_an_entry_that_says_nothing_or_lies_ahead_is_refused(world: World) -> None:
    for wrong, problem in (
        (entry(world.desk.today()), Problem.LOG_ENTRY_EMPTY),
        (entry(date(2027, 1, 1), "x"), Problem.DAY_AHEAD),
    ):
        with pytest.raises(RuleBroken) as refused, world.desk.write(Op.LOG_CONTACT) as work:
            contact_log.add(work, wrong)
        assert refused.value.problem is problem
