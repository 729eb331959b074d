"""Killed at each step of a restore: the next start has the old store whole, or the new one and the old set aside."""

import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest

from liaison_desk.store import restoring
from liaison_desk.store.connection import connect, connect_to_fill, new_key
from liaison_desk.store.errors import DamagedStoreError
from tests import broken_off

NOW = datetime(2026, 11, 24, 10, 42)
KEY, OTHER_KEY = new_key(), new_key()


def small(file: Path, key: str, words: str) -> None:
    connection = connect_to_fill(file, key)
    connection.execute("CREATE TABLE t (v TEXT)")
    connection.execute("INSERT INTO t VALUES (?)", (words,))
    connection.close()


def read(file: Path, key: str) -> str:
    connection = connect(file, key)
    found: str = connection.execute("SELECT group_concat(v, ' ') FROM t").fetchone()[0]
    connection.close()
    return found


@pytest.fixture(scope="module")
def desk_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store whose last save is in its journal still, as after a crash, and a backup of another key."""
    made, left = tmp_path_factory.mktemp("made"), tmp_path_factory.mktemp("left") / "data"
    small(made / "store.ldb", KEY, "old")
    connection = connect(made / "store.ldb", KEY)
    connection.execute("INSERT INTO t VALUES ('and saved')")
    shutil.copytree(made, left)
    connection.close()
    assert (left / "store.ldb-wal").stat().st_size
    (left / "store.recovery.slot").write_bytes(b"old way in")
    (left / "backups").mkdir()
    small(left / "backups" / "store-20261101-100000.daily.ldb", KEY, "new")
    small(left / "backups" / "store-20261102-100000.daily.ldb", OTHER_KEY, "new")
    for number in (1, 2):
        (left / "backups" / f"store-2026110{number}-100000.daily.recovery.slot").write_bytes(b"new way in")
        (left / "backups" / f"store-2026110{number}-100000.daily.passphrase.slot").write_bytes(b"another way in")
    return left


def restore(home: Path, number: int, key: str, *, with_ways_in: bool) -> None:
    backup = home / "backups" / f"store-2026110{number}-100000.daily.ldb"
    restoring.prepare(home / "store.ldb", backup, key, with_ways_in=with_ways_in)
    restoring.decide(home / "store.ldb")
    restoring.finish(home / "store.ldb", home / "aside", NOW)


def assert_whole(home: Path, key: str, *, with_ways_in: bool) -> bool:
    """Whether it is the new one. The old one is somewhere, with all that was saved and its way in."""
    way_in = (home / "store.recovery.slot").read_bytes()
    assert not list(home.glob("*.restor*"))
    folders = list(home.glob("aside/*"))
    if not any(folder.joinpath("store.ldb").exists() for folder in folders):
        assert way_in == b"old way in"
        assert read(home / "store.ldb", KEY) == "old and saved"
        return False
    assert read(home / "store.ldb", key) == "new"
    assert way_in == (b"new way in" if with_ways_in else b"old way in")
    assert (home / "store.passphrase.slot").exists() == with_ways_in
    (folder,) = folders
    assert read(folder / "store.ldb", KEY) == "old and saved"
    assert (folder / "store.recovery.slot").read_bytes() == b"old way in"
    assert not (folder / "store.passphrase.slot").exists()
    return True


@pytest.mark.parametrize(
    ("number", "key", "with_ways_in"), [(1, KEY, False), (2, OTHER_KEY, True)], ids=["same key", "other key"]
)
def test_killed_at_any_step(desk_folder: Path, tmp_path: Path, number: int, key: str, with_ways_in: bool) -> None:
    ends: list[bool] = []
    for steps in range(200):
        home = tmp_path / str(steps)
        shutil.copytree(desk_folder, home)
        try:
            with broken_off.after(steps):
                restore(home, number, key, with_ways_in=with_ways_in)
        except broken_off.KilledError:
            with suppress(broken_off.KilledError), broken_off.after(steps // 3):  # and the next start is killed too
                restoring.finish(home / "store.ldb", home / "aside", NOW)
            restoring.finish(home / "store.ldb", home / "aside", NOW)
            ends.append(assert_whole(home, key, with_ways_in=with_ways_in))
            shutil.rmtree(home)
        else:
            break
    assert assert_whole(home, key, with_ways_in=with_ways_in)
    assert ends == sorted(ends)  # old up to the step that decides it, and new from there on
    assert ends.count(False) > 5
    assert ends.count(True) > 5


def test_a_store_that_is_gone_is_restored_and_its_journal_alone_is_no_store(desk_folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "data"
    shutil.copytree(desk_folder, home)
    (home / "store.ldb").unlink()
    restore(home, 1, KEY, with_ways_in=False)
    assert read(home / "store.ldb", KEY) == "new"
    assert {file.name for file in home.glob("aside/*/*")} == {"store.ldb-wal", "store.ldb-shm"}
    assert [folder.name for folder in home.glob("aside/*")] == ["journal-20261124-104200"]


def test_two_in_the_same_second_are_set_aside_apart(desk_folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "data"
    shutil.copytree(desk_folder, home)
    restore(home, 1, KEY, with_ways_in=False)
    restore(home, 1, KEY, with_ways_in=False)
    assert sorted(folder.name for folder in home.glob("aside/*")) == ["store-20261124-104200", "store-20261124-104201"]


def test_a_damaged_backup_is_refused_and_nothing_is_left_of_it(desk_folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "data"
    shutil.copytree(desk_folder, home)
    backup = home / "backups" / "store-20261101-100000.daily.ldb"
    content = bytearray(backup.read_bytes())
    content[-100] ^= 1
    backup.write_bytes(content)
    with pytest.raises(DamagedStoreError):
        restoring.prepare(home / "store.ldb", backup, KEY, with_ways_in=True)
    assert not list(home.glob("*.restor*"))
    assert read(home / "store.ldb", KEY) == "old and saved"


def test_nothing_under_way_is_left_alone(desk_folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "data"
    shutil.copytree(desk_folder, home)
    assert restoring.finish(home / "store.ldb", home / "aside", NOW) is None
    assert not (home / "aside").exists()


def test_two_runs_that_finish_the_same_restore_set_the_old_one_aside_and_not_the_new(
    desk_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A command that opens the desk while the program is just putting a backup in its place."""
    home = tmp_path / "data"
    shutil.copytree(desk_folder, home)
    store, settle = home / "store.ldb", restoring.files.settle
    restoring.prepare(store, home / "backups" / "store-20261101-100000.daily.ldb", KEY, with_ways_in=False)
    restoring.decide(store)

    def settle_late(folder: Path) -> None:
        if folder.parent == home / "aside":
            monkeypatch.setattr(restoring.files, "settle", settle)
            restoring.finish(store, home / "aside", NOW)
        settle(folder)

    monkeypatch.setattr(restoring.files, "settle", settle_late)
    restoring.finish(store, home / "aside", NOW)
    assert assert_whole(home, KEY, with_ways_in=False)
