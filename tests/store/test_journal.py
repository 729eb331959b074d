"""The journal beside the file is emptied where what it says must not be read any more."""

from typing import Any

import pytest

from liaison_desk.domain.changes import Op
from liaison_desk.paths import Paths
from liaison_desk.services import memos
from liaison_desk.services.desk import Desk
from liaison_desk.store import database as databases
from liaison_desk.store.errors import BusyStoreError, FullStoreError


def journal(place: Paths) -> int:
    return place.store.with_name("store.ldb-wal").stat().st_size


def write(desk: Desk) -> None:
    with desk.write(Op.ADD_MEMO) as work:
        memos.add(work, "Noe", desk.today())


def test_it_is_cut_to_nothing(desk: Desk, place: Paths) -> None:
    write(desk)
    assert journal(place) > 0
    desk.empty_journal()
    assert journal(place) == 0


def test_while_somebody_reads_what_was_it_is_kept_and_that_is_said(desk: Desk, place: Paths) -> None:
    with desk.read() as reader:
        reader.drafts()  # its view of the store begins here
        write(desk)
        with desk._database._engine.connect() as connection:
            unwrapped: Any = connection.connection.driver_connection
            unwrapped.execute("PRAGMA busy_timeout = 1")  # else it waits for three seconds
        with pytest.raises(BusyStoreError):
            desk.empty_journal()
        assert journal(place) > 0
    desk.empty_journal()
    assert journal(place) == 0


def test_a_disk_that_refuses_is_one_of_our_errors(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    error = databases.driver.OperationalError("full")
    error.sqlite_errorname = "SQLITE_FULL"

    class Refusing:
        def execute(self, _statement: str) -> None:
            raise error

    with desk._database._engine.connect() as connection:
        kind = type(connection.connection)
    monkeypatch.setattr(kind, "driver_connection", Refusing())
    with pytest.raises(FullStoreError):
        desk.empty_journal()
