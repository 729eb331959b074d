"""Make a new store, or bring an older one to the newest schema: all of the way or not at all."""

import importlib
from contextlib import suppress
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, create_engine, func, select, table
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from liaison_desk.store import index
from liaison_desk.store.connection import APPLICATION_ID, connect, version
from liaison_desk.store.errors import DamagedStoreError, NewerStoreError, classify
from liaison_desk.store.triggers import TRIGGERS

NEWEST = 3  # the number of the newest file in migrations/versions
_TABLES = """SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
AND name NOT LIKE 'search\\_%' ESCAPE '\\' AND name <> 'alembic_version'"""


def create(file: Path, key: str) -> None:
    """A new, empty store with the newest schema. Never over an existing file."""
    if file.exists():
        raise DamagedStoreError("a store is already there")
    part = file.with_name(file.name + ".new")
    part.unlink(missing_ok=True)
    _upgrade(part, key, create=True)
    part.rename(file)


def is_current(file: Path, key: str) -> bool:
    """Reads one number. Raises `NewerStoreError` for a store of a later program."""
    connection = connect(file, key)
    try:
        found = version(connection)
    finally:
        connection.close()
    if found > NEWEST:
        raise NewerStoreError(found, NEWEST)
    return found == NEWEST


def bring_up_to_date(file: Path, key: str) -> None:
    """Killed anywhere, the store is the old one or the new one, whole. Raises `NewerStoreError`, and another
    `StoreError` where the store could not be changed and is as it was."""
    if not is_current(file, key):
        _upgrade(file, key, create=False)


def _upgrade(file: Path, key: str, *, create: bool) -> None:
    config_module = importlib.import_module("alembic.config")  # 70 ms that a current store never pays
    command = importlib.import_module("alembic.command")
    connection = connect(file, key, create=create)
    # Alembic rebuilds tables: with foreign keys on, dropping one would empty its children.
    connection.execute("PRAGMA foreign_keys = OFF")
    engine = create_engine("sqlite://", module=driver, creator=lambda: connection, poolclass=StaticPool)
    try:
        with engine.connect() as on_engine:
            on_engine.exec_driver_sql("BEGIN IMMEDIATE")
            had = _row_counts(on_engine)
            config = config_module.Config()
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
                f"PRAGMA user_version = {NEWEST}",
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
