"""Writing: imported with the first thing that is written, or once the desk is shown."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from liaison_desk.store.errors import classify

_WORDED: dict[Any, Any] = {}  # statements as SQL


@contextmanager
def immediately(engine: Engine) -> Iterator[Connection]:
    """One transaction, all of it or nothing, which nobody else writes in meanwhile. Raises a `StoreError`."""
    try:
        with engine.connect() as connection, connection.begin():
            yield connection
    except (DBAPIError, driver.Error) as error:
        raise classify(error) from error


@cache
def _alike() -> Engine:
    """SQLAlchemy keeps statements it has put into SQL by dialect: one for every store that is opened in a run, so that
    what has been worded once need not be again."""
    engine = create_engine("sqlite://", module=driver, creator=lambda: driver.connect(":memory:"))
    with engine.connect():  # it gets to know what it speaks to
        return engine


def engine_on(opened: Callable[[], Any]) -> Engine:
    """Its one connection is what `opened` returns."""
    like = _alike()
    pool = QueuePool(opened, pool_size=1, dialect=like.dialect)
    engine = Engine(
        pool,
        like.dialect,
        like.url,
        execution_options={"compiled_cache": _WORDED},
        hide_parameters=True,  # an error must never quote what the officer wrote
    )

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        # The driver is in autocommit: without this DDL would not roll back, and a read would wait to write.
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
