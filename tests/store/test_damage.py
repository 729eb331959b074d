"""Every row of the table of damage and bad places: recognised, told apart, and nothing overwritten."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from liaison_desk.domain.backups import Why
from liaison_desk.domain.changes import Op
from liaison_desk.domain.memos import Memo
from liaison_desk.paths import Paths, inside
from liaison_desk.services import backups, checking, memos, stores
from liaison_desk.services.desk import Desk
from liaison_desk.store import connection as connections
from liaison_desk.store.checking import LookThrough
from liaison_desk.store.connection import connect, read_key
from liaison_desk.store.errors import (
    BusyStoreError,
    DamagedStoreError,
    ForbiddenStoreError,
    FullStoreError,
    GivenUpError,
    MissingStoreError,
    ReadOnlyStoreError,
    StoreError,
    SwappedStoreError,
    UnsafePlaceError,
    classify,
)
from tests.conftest import NOW
from tests.other_user import someone_without_rights
from tests.store import damaging
from tests.world import World

HOLD = """
import sys, sqlcipher3.dbapi2 as driver
c = driver.connect(sys.argv[1], isolation_level=None)
c.execute("PRAGMA cipher_log_level = NONE")
c.execute(f"PRAGMA key = \\"x'{sys.argv[2]}'\\"")
c.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


def write(desk: Desk, words: str = "Noe") -> Memo:
    with desk.write(Op.ADD_MEMO) as work:
        return memos.add(work, words, desk.today())


def written(desk: Desk) -> list[str]:
    with desk.read() as reader:
        return sorted(memo.words for memo in reader.all(Memo))


def flaws(place: Paths) -> int:
    return checking.Check(place, read_key(place.key)).run(NOW).flaws


# -- damage of the file


@pytest.mark.parametrize(
    "harm",
    [damaging.first_page, damaging.salt, damaging.half_gone, damaging.last_kilobyte_gone, damaging.emptied],
)
def test_what_cannot_be_opened_is_damage_and_stays_as_it_is(
    world: World, place: Paths, harm: Callable[[Paths], None]
) -> None:
    world.desk.close()
    harm(place)
    before = damaging.contents(place.data)
    with pytest.raises(DamagedStoreError):
        stores.open_store(place)
    assert flaws(place) == 1
    assert damaging.contents(place.data) == before
    with pytest.raises(DamagedStoreError):
        connect(place.store, read_key(place.key))
    assert checking.last_sound(place) is None


def test_a_byte_flipped_where_rows_are_is_found_when_they_are_read(world: World, place: Paths) -> None:
    world.desk.close()
    damaging.a_row_s_page(place)
    before = damaging.contents(place.data)
    database = stores.open_store(place)
    with pytest.raises(DamagedStoreError), database.reading() as reader:
        reader.newest_change()
    database.close()
    assert flaws(place) == 1
    assert damaging.contents(place.data) == before


def test_one_that_nobody_reads_is_found_by_the_check(world: World, place: Paths) -> None:
    assert flaws(place) == 0
    world.desk.close()
    damaging.an_unread_page(place)
    before = damaging.contents(place.data)
    desk = Desk(stores.open_store(place), world.clock)
    assert written(desk) == []
    desk.close()
    assert flaws(place) == 1
    assert damaging.contents(place.data) == before


def test_what_does_not_fit_together_is_found_though_every_page_is_whole(world: World, place: Paths) -> None:
    world.desk.close()
    connection = connect(place.store, read_key(place.key))
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("UPDATE sqlite_master SET rootpage = 2 WHERE name = 'memo'")
    connection.close()
    assert flaws(place) > 0


def test_a_search_index_that_is_wrong_is_no_damage(world: World, place: Paths) -> None:
    """It is made anew from the rows."""
    world.desk.close()
    connection = connect(place.store, read_key(place.key))
    connection.execute("DELETE FROM search_people_data")
    connection.close()
    assert flaws(place) == 0
    assert backups.make(place, read_key(place.key), Why.CLOSE, world.clock.now()).file.exists()


@pytest.mark.parametrize("left", ["store.key", "store.recovery.slot", "store.ldb-wal", "backups/store-1.ldb"])
def test_a_store_that_is_gone_is_never_made_anew(place: Paths, left: str) -> None:
    for file in place.data.glob("store*"):
        file.unlink()
    file = place.data / left
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(b"left")
    before = damaging.contents(place.data)
    with pytest.raises(MissingStoreError):
        stores.open_store(place)
    assert damaging.contents(place.data) == before


def test_one_is_made_where_nothing_of_any_lies(tmp_path: Path) -> None:
    home = inside(tmp_path / "new")
    stores.open_store(home).close()
    assert sorted(damaging.contents(home.data)) == ["store.key", "store.ldb"]


def test_a_first_run_killed_while_it_made_the_store_begins_anew(place: Paths) -> None:
    key = place.key.with_name("store.key.new")
    place.store.rename(place.store.with_name("store.ldb.new"))
    place.key.rename(key)
    stores.open_store(place).close()
    assert sorted(damaging.contents(place.data)) == ["store.key", "store.ldb"]
    place.key.rename(key)  # killed a moment later, when the store had its name
    before = place.store.read_bytes()
    stores.open_store(place).close()
    assert place.store.read_bytes() == before
    assert not key.exists()


# -- damage of the journal


def test_where_the_file_is_damaged_its_journal_is_left_as_it_is(world: World, place: Paths, tmp_path: Path) -> None:
    """The next who closes it would put it into the file."""
    world.desk.empty_journal()
    write(world.desk)
    broken = damaging.as_if_broken_off(place, tmp_path / "broken")
    damaging.first_page(broken)
    before = damaging.contents(broken.data)
    assert before["store.ldb-wal"]
    with pytest.raises(DamagedStoreError):
        stores.open_store(broken)
    assert damaging.contents(broken.data) == before


def test_a_journal_taken_away_is_noticed_by_the_index_it_leaves(world: World, place: Paths, tmp_path: Path) -> None:
    world.desk.empty_journal()
    write(world.desk)
    broken = damaging.as_if_broken_off(place, tmp_path / "broken")
    whole = stores.open_store(broken)
    assert not whole.has_lost_journal
    assert written(Desk(whole, world.clock)) == ["Noe"]
    whole.close()
    taken = damaging.as_if_broken_off(place, tmp_path / "taken")
    taken.data.joinpath("store.ldb-wal").unlink()
    old = stores.open_store(taken)
    assert old.has_lost_journal
    assert written(Desk(old, world.clock)) == []  # SQLite calls it sound
    old.close()
    assert not stores.has_lost_journal(taken)


def test_noise_in_the_index_of_the_journal_is_healed(world: World, place: Paths, tmp_path: Path) -> None:
    write(world.desk)
    broken = damaging.as_if_broken_off(place, tmp_path / "broken")
    broken.data.joinpath("store.ldb-shm").write_bytes(os.urandom(32768))
    desk = Desk(stores.open_store(broken), world.clock)
    assert written(desk) == ["Noe"]
    desk.close()
    assert flaws(broken) == 0


def test_an_old_journal_beside_a_copied_backup_is_found(world: World, place: Paths, tmp_path: Path) -> None:
    """As somebody does who copies a backup over the store by hand."""
    world.desk.empty_journal()
    backup = place.store.read_bytes()
    for number in range(200):
        write(world.desk, f"Nr. {number} " + "ord " * 200)
    world.desk.empty_journal()
    for number in range(40):
        write(world.desk, f"Til {number}")
    broken = damaging.as_if_broken_off(place, tmp_path / "broken")
    broken.store.write_bytes(backup)
    try:
        stores.open_store(broken).close()
    except DamagedStoreError:
        return
    assert flaws(broken) > 0


# -- what happens to the file while it is open


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody do that")
@pytest.mark.parametrize("put", ["another", "nothing"])
def test_a_file_swapped_while_it_is_open_is_written_no_more(
    world: World, place: Paths, tmp_path: Path, put: str
) -> None:
    failed: list[StoreError] = []
    world.desk.start_drafts(lambda: None, failed.append)
    write(world.desk)
    assert written(world.desk) == ["Noe"]
    other = tmp_path / "other.ldb"
    shutil.copy2(place.store, other)
    before = other.read_bytes()
    place.store.rename(tmp_path / "moved.ldb")
    if put == "another":
        other.replace(place.store)
    with pytest.raises(SwappedStoreError):
        write(world.desk, "Mer")
    assert world.desk.drafts is not None
    world.desk.drafts.put("x", "y")
    assert not world.desk.drafts.flush(0.1)
    assert isinstance(failed[-1], SwappedStoreError)
    assert written(world.desk) == ["Noe"]
    with world.desk.read(), pytest.raises(SwappedStoreError), world.desk.read():
        """Another connection would take the other file for this one."""
    assert not place.store.exists() if put == "nothing" else place.store.read_bytes() == before


def test_while_another_process_writes_it_can_be_read(world: World, place: Paths) -> None:
    held = subprocess.Popen(
        [sys.executable, "-c", HOLD, place.store, read_key(place.key)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    with held:
        assert held.stdout is not None
        held.stdout.readline()
        assert written(world.desk) == []
        with world.desk._database._engine.connect() as connection:
            unwrapped: Any = connection.connection.driver_connection
            unwrapped.execute("PRAGMA busy_timeout = 1")  # else it waits for three seconds
        with pytest.raises(BusyStoreError):
            write(world.desk)
        held.communicate("")
    write(world.desk)
    assert written(world.desk) == ["Noe"]


def test_a_full_disk_takes_nothing_by_halves_and_goes_on_when_there_is_room(world: World, place: Paths) -> None:
    write(world.desk)
    limit = "PRAGMA max_page_count = {}"  # what SQLite makes of it is what it makes of a full disk
    with world.desk._database._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(limit.format(pages))
    with pytest.raises(FullStoreError):
        write(world.desk, "ord " * 5000)
    assert written(world.desk) == ["Noe"]
    with world.desk._database._engine.connect() as connection:
        connection.exec_driver_sql(limit.format(2**30))
    write(world.desk, "ord " * 5000)
    assert len(written(world.desk)) == 2
    assert flaws(place) == 0


# -- bad places


@pytest.fixture
def shared(place: Paths) -> Iterator[Paths]:
    """The store where anybody may look in: pytest's own folders are for their owner alone."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for file in place.data.glob("store.*"):
            shutil.copy2(file, home / file.name)
            home.joinpath(file.name).chmod(0o666)
        home.chmod(0o777)
        yield Paths(home, home, home, home)
        home.chmod(0o777)


posix = pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")


@posix
def test_a_file_that_may_only_be_read_is_read(shared: Paths, clock: Any) -> None:
    shared.store.chmod(0o444)
    before = shared.store.read_bytes()
    with someone_without_rights():
        desk = Desk(stores.open_store(shared), clock)
        assert written(desk) == []
        with pytest.raises(ReadOnlyStoreError):
            write(desk)
        desk.close()
    assert shared.store.read_bytes() == before


@posix
def test_in_a_folder_that_may_only_be_read_nothing_is_opened(shared: Paths) -> None:
    shared.data.chmod(0o555)
    before = damaging.contents(shared.data)
    with someone_without_rights(), pytest.raises(ReadOnlyStoreError):
        stores.open_store(shared)
    assert damaging.contents(shared.data) == before


@posix
@pytest.mark.parametrize("closed", ["store.key", "store.ldb"])
def test_the_desk_of_another_user_is_no_damage(shared: Paths, closed: str) -> None:
    shared.data.joinpath(closed).chmod(0o600)
    before = damaging.contents(shared.data)
    with someone_without_rights(), pytest.raises(ForbiddenStoreError):
        stores.open_store(shared)
    assert damaging.contents(shared.data) == before


@posix
def test_nor_is_it_to_whoever_has_the_key_already(shared: Paths) -> None:
    key = read_key(shared.key)
    shared.store.chmod(0o600)
    with someone_without_rights(), pytest.raises(ForbiddenStoreError):
        connect(shared.store, key)


def test_a_place_without_shared_memory_is_told_from_damage(place: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """What SQLite says on a file system that cannot share a file between connections, as most network shares."""
    for name in ("SQLITE_IOERR_SHMMAP", "SQLITE_IOERR_SHMOPEN", "SQLITE_IOERR_LOCK", "SQLITE_PROTOCOL"):
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorname = name
        assert type(classify(error)) is UnsafePlaceError
    connection = connect(place.store, read_key(place.key))
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
    before = damaging.contents(place.data)
    opened = connections.driver.connect

    def without_sharing(address: str, **how: Any) -> Any:
        return opened(f"{address}&vfs=unix-dotfile", **how)

    monkeypatch.setattr(connections.driver, "connect", without_sharing)
    with pytest.raises(UnsafePlaceError):
        connect(place.store, read_key(place.key))
    assert damaging.contents(place.data) == before


def test_a_folder_by_the_name_of_the_store_is_not_opened(place: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "SMALLEST", 0)
    key = read_key(place.key)
    place.store.unlink()
    place.store.mkdir()
    with pytest.raises(ReadOnlyStoreError):
        connect(place.store, key)


# -- the check itself


def test_it_is_due_once_a_day_and_again_for_another_file(world: World, place: Paths) -> None:
    today = NOW.date()
    assert checking.is_due(place, today)
    checked = checking.Check(place, read_key(place.key)).run(world.desk.now())
    assert checked.is_sound
    assert checking.last_sound(place) == world.desk.now()
    assert not checking.is_due(place, today)
    assert checking.is_due(place, today.replace(day=25))
    assert checking.is_due(place, today.replace(day=23))
    world.desk.close()
    copy = place.data / "copy"
    shutil.copy2(place.store, copy)
    copy.replace(place.store)
    assert checking.is_due(place, today)


@pytest.mark.parametrize("told", ["", "[]", '{"at": 3, "file": [1, 2]}', '{"at": "x", "file": [1, 2]}', '{"at": ""}'])
def test_what_is_no_record_of_a_check_is_none(place: Paths, told: str) -> None:
    place.checked.write_text(told)
    assert checking.last_sound(place) is None


def test_a_check_that_cannot_be_recorded_is_done_again(place: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    place.checked.mkdir()
    assert flaws(place) == 0
    assert checking.is_due(place, NOW.date())
    assert not place.checked.with_suffix(".part").exists()


def test_it_can_be_given_up(world: World, place: Paths) -> None:
    check = checking.Check(place, read_key(place.key))
    check.give_up()
    with pytest.raises(GivenUpError):
        check.run(world.desk.now())
    assert checking.last_sound(place) is None  # nothing was looked at
    again = checking.Check(place, read_key(place.key))
    assert again.run(world.desk.now()).is_sound
    again.give_up()  # it is over


def test_it_says_when_the_journal_was_never_free(world: World, place: Paths) -> None:
    with world.desk.read() as reader:
        reader.drafts()
        write(world.desk)
        with pytest.raises(BusyStoreError):
            flaws(place)
    assert flaws(place) == 0


def test_it_stops_in_the_middle(place: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    check = checking.Check(place, read_key(place.key))
    run = LookThrough.run

    def run_and_stop(look: LookThrough) -> int:
        ask = look._ask

        def ask_on(question: str) -> list[Any]:
            found = ask(question)
            if "integrity" in question:  # the next one takes a second on a desk of years
                look._connection.set_progress_handler(check.give_up, 1)
            return found

        monkeypatch.setattr(look, "_ask", ask_on)
        return run(look)

    monkeypatch.setattr(LookThrough, "run", run_and_stop)
    with pytest.raises(GivenUpError):
        check.run(NOW)
    assert checking.last_sound(place) is None
