"""Bring a store from one schema to the next by Alembic, in one transaction."""

from contextlib import suppress
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, func, select, table
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from liaison_desk.store import index
from liaison_desk.store.connection import APPLICATION_ID, connect
from liaison_desk.store.errors import DamagedStoreError, classify
from liaison_desk.store.triggers import TRIGGERS

_TABLES = """SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
AND name NOT LIKE 'search\\_%' ESCAPE '\\' AND name <> 'alembic_version'"""


def upgrade(file: Path, key: str, newest: int, *, create: bool) -> None:
    """To `newest`, the number of the newest migration. Raises a `StoreError`; then it is as it was."""
    connection = connect(file, key, create=create)
    # Alembic rebuilds tables: with foreign keys on, dropping one would empty its children.
    connection.execute("PRAGMA foreign_keys = OFF")
    engine = create_engine("sqlite://", module=driver, creator=lambda: connection, poolclass=StaticPool)
    try:
        with engine.connect() as on_engine:
            on_engine.exec_driver_sql("BEGIN IMMEDIATE")
            had = _row_counts(on_engine)
            config = Config()
            config.set_main_option("script_location", "liaison_desk.store:migrations")
            config.attributes["connection"] = on_engine
            command.upgrade(config, "head")
            if orphans := on_engine.exec_driver_sql("PRAGMA foreign_key_check").all():
                raise DamagedStoreError(f"migration left {len(orphans)} rows without a parent")
            has = _row_counts(on_engine)
            if lost := sorted(name for name, count in had.items() if has.get(name, 0) < count):
                raise DamagedStoreError(f"migration lost rows of {', '.join(lost)}")
            index.rebuild(on_engine)  # a migration changes rows beside the door
            for statement in (
                *TRIGGERS,
                f"PRAGMA user_version = {newest}",
                f"PRAGMA application_id = {APPLICATION_ID}",
            ):
                on_engine.exec_driver_sql(statement)
            on_engine.exec_driver_sql("COMMIT")
            with suppress(DBAPIError):  # it is done, and the journal has it; the next one to close tries again
                on_engine.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    except DBAPIError as error:
        raise classify(error) from error
    finally:
        connection.close()


def _row_counts(connection: Connection) -> dict[str, int]:
    """By table. What is made of the rows, and what Alembic keeps of itself, may have any number of its own."""
    tables = connection.exec_driver_sql(_TABLES).scalars().all()
    return {name: connection.scalar(select(func.count()).select_from(table(name))) or 0 for name in tables}
