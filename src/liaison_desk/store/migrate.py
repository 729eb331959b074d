"""Make a new store, or bring an older one to the newest schema: all of the way or not at all."""

import importlib
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from liaison_desk.store import index
from liaison_desk.store.connection import APPLICATION_ID, connect, version
from liaison_desk.store.errors import DamagedStoreError, NewerStoreError, classify
from liaison_desk.store.triggers import TRIGGERS

NEWEST = 4  # the number of the newest file in migrations/versions


def create(file: Path, key: str) -> None:
    """A new, empty store with the newest schema. Never over an existing file."""
    if file.exists():
        raise DamagedStoreError("a store is already there")
    part = file.with_name(file.name + ".new")
    part.unlink(missing_ok=True)
    _upgrade(part, key, create=True)
    part.rename(file)


def bring_up_to_date(file: Path, key: str) -> None:
    """Where the store is current this reads one number. Raises `NewerStoreError` for a store of a later program."""
    connection = connect(file, key)
    try:
        found = version(connection)
    finally:
        connection.close()
    if found > NEWEST:
        raise NewerStoreError(found, NEWEST)
    if found < NEWEST:
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
            config = config_module.Config()
            config.set_main_option("script_location", "liaison_desk.store:migrations")
            config.attributes["connection"] = on_engine
            command.upgrade(config, "head")
            if orphans := on_engine.exec_driver_sql("PRAGMA foreign_key_check").all():
                raise DamagedStoreError(f"migration left {len(orphans)} rows without a parent")
            index.rebuild(on_engine)  # a migration changes rows beside the door
            for statement in (
                *TRIGGERS,
                f"PRAGMA user_version = {NEWEST}",
                f"PRAGMA application_id = {APPLICATION_ID}",
            ):
                on_engine.exec_driver_sql(statement)
            on_engine.exec_driver_sql("COMMIT")
            on_engine.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    except DBAPIError as error:
        raise classify(error) from error
    finally:
        connection.close()
