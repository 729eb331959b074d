"""The file's shape: classes, tables and migrations say the same, and the file keeps its own rules."""

import shutil
from dataclasses import fields
from datetime import date, datetime, time
from enum import Enum
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from liaison_desk import paths
from liaison_desk.clock import OSLO, SetClock
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.councils import Council, CouncilKind
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.texts import Language
from liaison_desk.services import stores
from liaison_desk.store import connection as connections
from liaison_desk.store import migrate, upgrade
from liaison_desk.store.columns import Stamp
from liaison_desk.store.database import Database
from liaison_desk.store.errors import DamagedStoreError, NewerStoreError, StoreError
from liaison_desk.store.tables import TABLE_OF, metadata
from tests import factory

BOOKKEEPING = {"revision", "changed_at", "changed_by"}
NOT_IN_STORE = {1: {"MeetingChange"}}  # tables a kept store cannot have rows in
FIXTURES = Path(__file__).parent / "fixtures"
VERSIONS = Path(migrate.__file__).parent / "migrations" / "versions"


@pytest.mark.parametrize("kind", TABLE_OF, ids=lambda kind: kind.__name__)
def test_every_field_has_its_column(kind: type) -> None:
    assert {field.name for field in fields(kind)} | BOOKKEEPING == set(TABLE_OF[kind].c.keys())


def test_migrations_give_exactly_these_tables(place: paths.Paths) -> None:
    connection = connections.connect(place.store, connections.read_key(place.key))
    engine = create_engine("sqlite://", module=driver, creator=lambda: connection, poolclass=StaticPool)

    def differs(_context: object, _found: object, _column: object, _type: object, wanted: object) -> bool | None:
        return False if isinstance(wanted, Stamp) else None  # its own type; text in the file

    with engine.connect() as on_engine:
        context = MigrationContext.configure(
            on_engine,
            opts={"compare_type": differs, "include_name": lambda name, *_: not str(name).startswith("search_")},
        )
        assert compare_metadata(context, metadata) == []
    connection.close()


def test_the_newest_migration_is_the_one_the_program_knows() -> None:
    versions = sorted(VERSIONS.glob("v*.py"))
    assert int(versions[-1].stem[1:]) == migrate.NEWEST


def test_migrations_import_nothing_of_the_program() -> None:
    for file in (Path(migrate.__file__).parent / "migrations").rglob("*.py"):
        assert "liaison_desk" not in file.read_text("utf-8"), file.name


@pytest.mark.parametrize("version", range(1, migrate.NEWEST + 1))
def test_a_store_of_each_version_opens_with_all_it_holds(tmp_path: Path, version: int) -> None:
    """The kept stores are what later versions will have to bring up to date."""
    shutil.copytree(FIXTURES / f"store-{version:04}", tmp_path / "kept")
    kept = paths.inside(tmp_path / "kept")
    database = stores.open_store(kept)
    made = "".join((VERSIONS / f"v{number:04}.py").read_text("utf-8") for number in range(1, version + 1))
    with database.reading() as reader:
        counts = {
            kind.__name__: len(reader.all(kind)) for kind, table in TABLE_OF.items() if f'"{table.name}",' in made
        }
    database.close()
    assert {name for name, count in counts.items() if not count} <= NOT_IN_STORE.get(version, set()), counts
    connection = connections.connect(kept.store, connections.read_key(kept.key))
    assert connections.version(connection) == migrate.NEWEST
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    connection.close()


def test_a_store_of_the_first_version_becomes_what_a_new_one_is(tmp_path: Path, place: paths.Paths) -> None:
    """The same tables, columns in the same order, indexes and triggers; and what it holds is found."""
    shutil.copytree(FIXTURES / "store-0001", tmp_path / "kept")
    kept = paths.inside(tmp_path / "kept")
    stores.open_store(kept).close()
    shapes = []
    for home in (kept, place):
        connection = connections.connect(home.store, connections.read_key(home.key))
        shape = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name")
        shapes.append([(*names, " ".join((sql or "").split())) for *names, sql in shape.fetchall()])
        connection.close()
    assert shapes[0] == shapes[1]
    database = stores.open_store(kept)
    words, was_sound = database.mend_index()
    assert (words > 10, was_sound) == (True, True)
    database.close()


def test_migrating_a_store_with_data_keeps_it(place: paths.Paths, clock: SetClock) -> None:
    """Run again from the version before the first: nothing there may be touched by the way it is run."""
    key = connections.read_key(place.key)
    database = Database(place.store, key)
    person = factory.contact(name="Åse Ødegård")
    with database.writing(clock.now(), "me") as work:
        work.add(person)
    database.close()
    migrate.bring_up_to_date(place.store, key)
    database = Database(place.store, key)
    with database.reading() as reader:
        assert reader.all(Contact) == [person]
    database.close()


def test_a_newer_store_is_refused_with_both_numbers(place: paths.Paths) -> None:
    key = connections.read_key(place.key)
    connection = connections.connect(place.store, key)
    connection.execute(f"PRAGMA user_version = {migrate.NEWEST + 1}")
    connection.close()
    with pytest.raises(NewerStoreError) as refused:
        stores.open_store(place)
    assert (refused.value.found, refused.value.known) == (migrate.NEWEST + 1, migrate.NEWEST)


def test_a_failing_migration_leaves_the_old_store(place: paths.Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    key = connections.read_key(place.key)
    before = place.store.read_bytes()
    monkeypatch.setattr(upgrade, "TRIGGERS", ("this is no SQL",))
    monkeypatch.setattr(migrate, "NEWEST", migrate.NEWEST + 1)
    with pytest.raises(StoreError):
        migrate.bring_up_to_date(place.store, key)
    monkeypatch.undo()
    stores.open_store(place).close()
    assert place.store.read_bytes() == before


def test_a_migration_that_leaves_rows_without_a_parent_is_given_up(place: paths.Paths) -> None:
    key = connections.read_key(place.key)
    connection = connections.connect(place.store, key)
    connection.execute("PRAGMA foreign_keys = OFF")
    stamps = "revision, changed_at, changed_by) VALUES"
    connection.execute(f"INSERT INTO action_helper (id, action_id, contact_id, {stamps} ('a', 'b', 'c', 1, '', '')")
    connection.execute("PRAGMA user_version = 0")
    connection.close()
    with pytest.raises(DamagedStoreError, match="2 rows"):
        migrate.bring_up_to_date(place.store, key)
    connection = connections.connect(place.store, key)
    assert connections.version(connection) == 0
    connection.close()


def test_a_folder_is_no_store(place: paths.Paths) -> None:
    place.store.unlink()
    place.store.mkdir()
    with pytest.raises(StoreError):
        connections.connect(place.store, connections.read_key(place.key))


def test_where_writing_is_not_safe_nothing_is_opened(place: paths.Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """A database in memory cannot keep a journal beside itself; nor can some network folders."""
    in_memory = connections.driver.connect(":memory:", isolation_level=None)
    monkeypatch.setattr(connections.driver, "connect", lambda *_, **__: in_memory)
    with pytest.raises(StoreError, match="safe writing"):
        connections.connect(place.store, connections.read_key(place.key))


def test_creating_never_overwrites(place: paths.Paths) -> None:
    before = place.store.read_bytes()
    with pytest.raises(DamagedStoreError):
        migrate.create(place.store, connections.new_key())
    assert place.store.read_bytes() == before


def test_a_half_made_store_is_made_anew(tmp_path: Path) -> None:
    made = paths.inside(tmp_path)
    made.store.with_name("store.ldb.new").write_bytes(b"half")
    stores.open_store(made).close()
    assert made.store.exists()


@pytest.mark.parametrize(
    "damage",
    [
        lambda place: place.store.write_bytes(b""),
        lambda place: place.store.unlink(),
        lambda place: place.key.write_text("not a key"),
        lambda place: place.key.write_text("ab"),
        lambda place: place.key.unlink(),
        lambda place: place.key.write_text("00" * 32),
        lambda place: place.store.write_bytes(b"x" * 8192),
    ],
    ids=["emptied", "lost", "no key in it", "short key", "key lost", "another key", "another file"],
)
def test_damage_is_told_and_nothing_is_made_over_it(place: paths.Paths, damage: object) -> None:
    damage(place)
    if not place.store.exists():
        with pytest.raises(DamagedStoreError):
            connections.connect(place.store, "00" * 32)
        return
    before = place.store.read_bytes()
    with pytest.raises(DamagedStoreError):
        stores.open_store(place)
    assert place.store.read_bytes() == before


def test_only_the_user_can_read_it(place: paths.Paths) -> None:
    made = paths.inside(place.data / "inner")
    stores.open_store(made).close()
    assert {file.stat().st_mode & 0o777 for file in (made.store, made.key)} == {0o600}
    assert made.data.stat().st_mode & 0o777 == 0o700


def test_sorting_much_leaves_nothing_on_the_disk_while_it_lasts(place: paths.Paths) -> None:
    """A plain file of sorted rows would outlive a crash."""
    connection = connections.connect(place.store, connections.read_key(place.key))
    assert connection.execute("PRAGMA temp_store").fetchone() == (2,)
    before = {file.name for file in place.data.iterdir()}
    many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)"
    rows = connection.execute(f"{many} SELECT i, hex(randomblob(200)) AS w FROM n ORDER BY w")
    rows.fetchone()
    open_files = [str(link.readlink()) for link in Path("/proc/self/fd").glob("*") if link.is_symlink()]
    assert not [name for name in open_files if "etilqs" in name]  # what SQLite calls them
    assert {file.name for file in place.data.iterdir()} <= before | {"store.ldb-wal", "store.ldb-shm"}
    connection.close()


def test_nothing_written_stands_in_the_file_as_text(place: paths.Paths, clock: SetClock) -> None:
    database = stores.open_store(place)
    with database.writing(clock.now(), "me") as work:
        work.add(factory.contact(name="Hemmeligheten Kanari"))
    database.close()
    for file in place.data.iterdir():
        if file.is_file():
            assert b"Kanari" not in file.read_bytes()


def test_values_come_back_as_they_went(place: paths.Paths, clock: SetClock) -> None:
    database = stores.open_store(place)
    meeting = factory.meeting(
        council_id="c",
        day=date(2026, 3, 29),
        start=time(9, 5),
        end=time(23, 59),
        started_at=datetime(2026, 10, 25, 2, 30, 1, 250000, tzinfo=OSLO),
        language=Language.NN,
    )
    with database.writing(clock.now(), "me") as work:
        work.add(factory.council(id="c", kind=CouncilKind.SLT_EXECUTIVE, start=time(8, 0)))
        work.add(meeting)
    with database.reading() as reader:
        assert reader.get(Meeting, meeting.id) == meeting
        assert reader.get(Council, "c").start == time(8, 0)
    database.close()


def test_enum_values_fit_their_columns() -> None:
    for table in TABLE_OF.values():
        for column in table.c:
            members = getattr(column.type, "enum_class", None)
            if members is not None and issubclass(members, Enum):
                assert max(len(member.value) for member in members) <= 30
