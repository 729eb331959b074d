"""From every earlier version to this one: nothing is lost, and broken off anywhere it is the old store or the new."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import alembic.command
import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine
from sqlalchemy.exc import DBAPIError

from liaison_desk import paths
from liaison_desk.store import migrate
from liaison_desk.store.database import Database
from liaison_desk.store.errors import DamagedStoreError
from tests.store.kills import migrations
from tests.store.old import FIXTURES, Rows, kept, key_of, lost, state

OLDER = range(1, migrate.NEWEST)
LAST = migrate.NEWEST - 1
STEP, END = 37, 6  # statements between two tries, and how many of the last are all tried
KILLS = 3


class KilledError(BaseException):
    """Nothing in the program catches this."""


def migrated(home: paths.Paths) -> tuple[int, Rows]:
    migrate.bring_up_to_date(home.store, key_of(home))
    return state(home)


@contextmanager
def heard(hear: Any) -> Iterator[None]:
    """Every statement, before it is executed."""

    def before(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        hear(statement)

    event.listen(Engine, "before_cursor_execute", before)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", before)


@pytest.mark.parametrize("version", OLDER)
def test_every_value_of_every_row_is_as_it_was(version: int, tmp_path: Path) -> None:
    home = kept(version, tmp_path / "kept")
    found, before = state(home)
    reached, after = migrated(home)
    assert (found, reached) == (version, migrate.NEWEST)
    assert lost(before, after) == []
    assert any(before.values())
    assert any(isinstance(value, bytes) for rows in before.values() for row in rows.values() for value in row.values())
    database = Database(home.store, key_of(home))
    words, was_sound = database.mend_index()  # every word of every row is found where it stands
    database.close()
    assert (words > 10, was_sound) == (True, True)


def test_the_looking_sees_what_is_lost(tmp_path: Path) -> None:
    _, before = state(kept(1, tmp_path / "kept"))
    table = next(table for table, rows in before.items() if rows)
    first = next(iter(before[table]))
    without = before | {table: {key: row for key, row in before[table].items() if key != first}}
    assert lost(before, without) == [f"{table}.{name} of {first}" for name in before[table][first]]
    other = before | {table: before[table] | {first: before[table][first] | {"changed_by": "x"}}}
    assert lost(before, other) == [f"{table}.changed_by of {first}"]


def test_killed_at_any_statement_it_is_old_or_new(tmp_path: Path) -> None:
    statements: list[str] = []
    _, old = state(kept(LAST, tmp_path / "old"))
    with heard(statements.append):
        _, new = migrated(kept(LAST, tmp_path / "new"))
    count = len(statements)
    tried = [*range(0, count - END, STEP), *range(count - END, count)]
    found = set()
    for number in tried:
        home, left = kept(LAST, tmp_path / str(number)), number

        def hear(_statement: str) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise KilledError

        with pytest.raises(KilledError), heard(hear):
            migrate.bring_up_to_date(home.store, key_of(home))
        version, rows = state(home)
        assert rows == {LAST: old, migrate.NEWEST: new}[version], number
        found.add(version)
        if number in (tried[0], tried[len(tried) // 2], tried[-1]):
            assert migrated(home) == (migrate.NEWEST, new)  # the next start finishes it
    assert found == {LAST, migrate.NEWEST}  # the last statement comes after the commit


def test_killed_at_any_moment_it_is_old_or_new(tmp_path: Path) -> None:
    outcome = migrations.run(tmp_path, version=1, kills=KILLS, seed=5)
    assert outcome.wrong == []
    assert sum(outcome.found.values()) == KILLS


def test_rows_that_go_missing_give_it_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = kept(LAST, tmp_path / "kept")
    before = state(home)

    def lose(config: Any, _revision: str) -> None:
        config.attributes["connection"].exec_driver_sql("DELETE FROM history_line")

    monkeypatch.setattr(alembic.command, "upgrade", lose)
    with pytest.raises(DamagedStoreError, match="migration lost rows of history_line"):
        migrate.bring_up_to_date(home.store, key_of(home))
    assert state(home) == before


def test_after_the_commit_nothing_is_called_a_failure(tmp_path: Path) -> None:
    home = kept(LAST, tmp_path / "kept")

    def hear(statement: str) -> None:
        if "wal_checkpoint" in statement:
            raise DBAPIError(statement, None, Exception("no room"))

    with heard(hear):
        migrate.bring_up_to_date(home.store, key_of(home))
    assert state(home)[0] == migrate.NEWEST


def test_the_kept_stores_are_never_touched() -> None:
    for version in range(1, migrate.NEWEST + 1):
        assert sorted(file.name for file in (FIXTURES / f"store-{version:04}").iterdir()) == ["store.key", "store.ldb"]
