"""Reading by the driver alone: it finds what SQLAlchemy wrote, whatever the table."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import date, datetime, time
from enum import Enum
from types import NoneType
from typing import Any, get_args

import pytest
from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import StaticPool

from liaison_desk.clock import OSLO
from liaison_desk.domain.contacts import Contact
from liaison_desk.store import rows
from liaison_desk.store.tables import TABLE_OF, metadata
from liaison_desk.store.work import Stamped, row_of
from tests import factory

AT = datetime(2026, 7, 1, 10, 42, 3, 5000, tzinfo=OSLO)
VALUES: dict[Any, object] = {
    bool: True, int: 7, bytes: b"%PDF", date: date(2026, 11, 24), time: time(9, 30), datetime: AT,
}  # fmt: skip


def least(held: Any) -> object:
    return None if NoneType in get_args(held) else most(held)


def most(held: Any) -> object:
    plain = next(iter(get_args(held)), held)
    if isinstance(plain, type) and issubclass(plain, Enum):
        return next(iter(plain))
    return VALUES.get(plain, "æ'\"ø")


def tables() -> tuple[sqlite3.Connection, Engine]:
    """Every one, without what binds them together."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    metadata.create_all(engine)
    return connection, engine


@pytest.fixture(scope="module")
def stores() -> Iterator[list[tuple[sqlite3.Connection, Callable[[Any], object]]]]:
    """A row of each kind: with as little as it may hold, and with all it can hold."""
    made = []
    for value in (least, most):
        connection, engine = tables()
        with engine.begin() as on_engine:
            for kind, table in TABLE_OF.items():
                item = kind(**{field.name: value(field.type) for field in fields(kind)})
                on_engine.execute(table.insert(), row_of(item, Stamped(1, AT, "me")))
        made.append((connection, value))
    yield made
    for connection, _ in made:
        connection.close()


@pytest.mark.parametrize("kind", TABLE_OF, ids=lambda kind: kind.__name__)
def test_what_was_written_is_read_and_found_by_each_field(
    stores: list[tuple[sqlite3.Connection, Callable[[Any], object]]], kind: type[Any]
) -> None:
    assert rows.table_of(kind) == TABLE_OF[kind].name
    for connection, value in stores:
        (row,) = rows.read(connection, kind, {})
        for field in fields(kind):
            found, expected = getattr(row, field.name), value(field.type)
            assert (found, type(found)) == (expected, type(expected))
            assert rows.read(connection, kind, {field.name: found}) == [row]
            assert rows.read(connection, kind, {field.name: (found, found)}) == ([] if found is None else [row])


@pytest.mark.parametrize(
    "wanted",
    [
        {"id": ("kari", "ola", "nobody")}, {"id": ()}, {"predecessor_id": (None, "per")}, {"predecessor_id": (None,)},
        {"id": ("kari", "per"), "title": "rektor"}, {"id": ("kari", "ola"), "predecessor_id": None},
    ],
)  # fmt: skip
def test_rows_that_have_been_read_are_found_among_as_sql_finds_them(wanted: dict[str, Any]) -> None:
    connection, engine = tables()
    people = [
        factory.contact(id="kari", title="rektor"),
        factory.contact(id="per", title="ordfører"),
        factory.contact(id="ola", predecessor_id="per"),
    ]
    with engine.begin() as on_engine:
        for person in people:
            on_engine.execute(TABLE_OF[Contact].insert(), row_of(person, Stamped(1, AT, "me")))
    assert rows.among(people, wanted) == rows.read(connection, Contact, wanted)


def test_a_name_that_is_no_column_is_never_taken_for_a_text() -> None:
    store, _ = tables()
    with pytest.raises(sqlite3.OperationalError):
        rows.read(store, Contact, {"nmae": "nmae"})
