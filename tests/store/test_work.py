"""Rows in and out: what a write leaves behind, and what it never does."""

from dataclasses import replace
from datetime import timedelta

import pytest

from liaison_desk import paths
from liaison_desk.clock import SetClock
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Membership
from liaison_desk.services.desk import Desk
from liaison_desk.store import connection as connections
from liaison_desk.store.errors import (
    BusyStoreError,
    ChangedMeanwhileError,
    DamagedStoreError,
    FullStoreError,
    LinkedStoreError,
    NotFoundError,
    ReadOnlyStoreError,
    StoreError,
    classify,
)
from tests import factory


def bookkeeping(place: paths.Paths, table: str) -> list[tuple[object, ...]]:
    columns = {"tombstone": "id, kind, revision, removed_by"}.get(table, "id, revision, changed_by")
    connection = connections.connect(place.store, connections.read_key(place.key))
    rows: list[tuple[object, ...]] = connection.execute(f"SELECT {columns} FROM {table} ORDER BY id").fetchall()
    connection.close()
    return rows


def test_rows_are_found_by_value_by_set_and_by_absence(desk: Desk) -> None:
    kari, per, ola = (factory.contact(id=name, name=name) for name in ("kari", "per", "ola"))
    with desk.write(Op.ADD_CONTACT) as work:
        for person in (kari, per, replace(ola, predecessor_id="per")):
            work.add(person)
    with desk.read() as reader:
        assert reader.get(Contact, "kari") == kari
        assert reader.find(Contact, "nobody") is None
        assert reader.find(Contact, None) is None
        assert {p.id for p in reader.all(Contact, id=("kari", "ola"))} == {"kari", "ola"}
        assert {p.id for p in reader.all(Contact, predecessor_id=None)} == {"kari", "per"}
        assert reader.all(Contact, id=[]) == []
        assert reader.highest(Contact, "name") == "per"
        assert reader.highest(Contact, "name", title="rektor") is None
        assert reader.count(Contact) == 3
        assert reader.count(Contact, predecessor_id=None) == 2
        assert [p.id for p in reader.all(Contact, name="per", title="ordfører")] == ["per"]
        with pytest.raises(NotFoundError):
            reader.get(Contact, "nobody")


def test_revisions_rise_also_on_undo_and_removal_leaves_a_stone(desk: Desk, place: paths.Paths) -> None:
    desk.author = "ola"
    person = factory.contact(id="kari")
    with desk.write(Op.ADD_CONTACT) as work:
        work.add(person)
    assert bookkeeping(place, "contact") == [("kari", 1, "ola")]
    with desk.write(Op.EDIT_CONTACT) as work:
        work.update(replace(person, title="varaordfører"))
    desk.undo()
    assert bookkeeping(place, "contact") == [("kari", 3, "ola")]
    with desk.write(Op.REMOVE_CONTACT) as work:
        work.remove(person)
    assert bookkeeping(place, "contact") == []
    assert bookkeeping(place, "tombstone") == [("kari", "contact", 4, "ola")]
    desk.undo()
    assert bookkeeping(place, "contact") == [("kari", 5, "ola")]
    assert bookkeeping(place, "tombstone") == []


def test_an_update_that_changes_nothing_is_no_step(desk: Desk) -> None:
    person = factory.contact()
    with desk.write(Op.ADD_CONTACT) as work:
        work.add(person)
    heard: list[object] = []
    desk.subscribe(heard.append)
    with desk.write(Op.EDIT_CONTACT) as work:
        work.update(person)
    assert heard == []


def test_a_row_changed_elsewhere_is_not_overwritten(desk: Desk, place: paths.Paths) -> None:
    person = factory.contact()
    with desk.write(Op.ADD_CONTACT) as work:
        work.add(person)
    with pytest.raises(ChangedMeanwhileError), desk.write(Op.EDIT_CONTACT) as work:
        work.remove(replace(person, name="somebody else"))


def test_links_are_kept_whole(desk: Desk) -> None:
    with pytest.raises(LinkedStoreError), desk.write(Op.ADD_MEMBER) as work:
        work.add(factory.membership(council_id="nowhere", contact_id="nobody"))
    with desk.read() as reader:
        assert reader.all(Membership) == []


def test_an_error_quotes_nothing(desk: Desk) -> None:
    with desk.write(Op.ADD_CONTACT) as work:
        work.add(factory.contact(id="kari", name="Kanari"))
    with pytest.raises(StoreError) as failed, desk.write(Op.ADD_CONTACT) as work:
        work.add(factory.contact(id="kari", name="Kanari"))
    assert "Kanari" not in str(failed.value)
    assert failed.value.__cause__ is not None
    assert "Kanari" not in str(failed.value.__cause__)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("SQLITE_NOTADB", DamagedStoreError),
        ("SQLITE_CORRUPT_VTAB", DamagedStoreError),
        ("SQLITE_READONLY_DBMOVED", ReadOnlyStoreError),
        ("SQLITE_FULL", FullStoreError),
        ("SQLITE_BUSY_SNAPSHOT", BusyStoreError),
        ("SQLITE_CONSTRAINT_FOREIGNKEY", LinkedStoreError),
        ("SQLITE_MISUSE", StoreError),
        ("", StoreError),
    ],
)
def test_errors_are_told_apart_by_name(name: str, kind: type[StoreError]) -> None:
    class DriverError(Exception):
        sqlite_errorname = name

    assert type(classify(DriverError("with content"))) is kind

    class WrappedError(Exception):
        orig = DriverError()

    assert type(classify(WrappedError())) is kind


def test_reading_is_one_snapshot(desk: Desk, place: paths.Paths, clock: SetClock) -> None:
    with desk.read() as reader:
        assert reader.all(Contact) == []
        with desk.write(Op.ADD_CONTACT) as work:
            work.add(factory.contact(id="kari"))
        assert reader.all(Contact) == []
        assert reader.find(Contact, "kari") is None  # not asked before, so it is read now
    with desk.read() as reader:
        assert len(reader.all(Contact)) == 1


def test_a_write_reads_what_it_has_written_so_far(desk: Desk) -> None:
    kari, older = factory.contact(id="kari", name="Kari"), factory.contact(id="kari", name="Kari Prøve")
    with desk.write(Op.ADD_CONTACT) as work:
        assert work.all(Contact) == []
        work.add(kari)
        assert work.all(Contact) == [kari]
        work.update(older)
        assert work.all(Contact) == [older]
        assert work.all(Contact, id={"kari"}) == [older]
        work.remove(older)
        assert work.all(Contact) == []


def test_what_was_read_can_be_taken_apart(desk: Desk) -> None:
    with desk.write(Op.ADD_CONTACT) as work:
        work.add(factory.contact())
    with desk.read() as reader:
        reader.all(Contact).clear()
        assert len(reader.all(Contact)) == 1


def test_the_newest_change_is_that_of_any_row(desk: Desk, clock: SetClock) -> None:
    with desk.read() as reader:
        before = reader.newest_change()
    clock.set(clock.now() + timedelta(hours=1))
    with desk.write(Op.ADD_CONTACT) as work:
        work.add(factory.contact())
    with desk.read() as reader:
        assert reader.newest_change() == desk.now() != before
