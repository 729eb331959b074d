"""A copy is proven before it has a name; what stands against it leaves nothing behind."""

from pathlib import Path
from typing import Any

import pytest

from liaison_desk.store import backup_contents, backup_files
from liaison_desk.store.connection import connect, connect_to_fill, connect_to_read, new_key
from liaison_desk.store.errors import DamagedStoreError, StoreError

KEY = new_key()


@pytest.fixture
def store(tmp_path: Path) -> Path:
    file = tmp_path / "store.ldb"
    connection = connect_to_fill(file, KEY)
    connection.execute("CREATE TABLE t (v TEXT)")
    connection.execute("INSERT INTO t VALUES (?), (NULL)", ("x" * 20_000,))
    connection.close()
    return file


def test_the_copy_is_one_file_that_can_be_read_where_nothing_can_be_written(store: Path, tmp_path: Path) -> None:
    holds = connect(store, KEY)
    folder = tmp_path / "backups"
    folder.mkdir()
    backup_files.copy(store, KEY, folder / "copy.ldb")
    holds.close()
    folder.chmod(0o500)
    connection = connect_to_read(folder / "copy.ldb", KEY)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert connection.execute("SELECT count(*) FROM t").fetchone() == (2,)
    connection.close()
    folder.chmod(0o700)
    assert [file.name for file in folder.iterdir()] == ["copy.ldb"]


def test_pages_that_are_as_written_but_do_not_fit_together(store: Path, tmp_path: Path) -> None:
    connection = connect(store, KEY)
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("UPDATE sqlite_master SET sql = 'CREATE TABLE t (v TEXT NOT NULL)'")
    connection.close()
    with pytest.raises(DamagedStoreError, match="fit together"):
        backup_files.copy(store, KEY, tmp_path / "copy.ldb")
    assert [file.name for file in tmp_path.iterdir()] == ["store.ldb"]


def test_a_disk_that_refuses_half_way_leaves_nothing(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(file: Path, key: str) -> Any:
        connection = connect_to_fill(file, key)
        connection.close()
        return connection

    monkeypatch.setattr(backup_files, "connect_to_fill", gone)
    with pytest.raises(StoreError):
        backup_files.copy(store, KEY, tmp_path / "copy.ldb")
    assert [file.name for file in tmp_path.iterdir()] == ["store.ldb"]


def test_a_file_that_is_no_store_of_ours_has_no_contents(store: Path) -> None:
    with pytest.raises(StoreError):
        backup_contents.contents(store, KEY)
    with pytest.raises(DamagedStoreError):
        backup_contents.contents(store, new_key())
    with pytest.raises(DamagedStoreError):
        connect_to_read(store.with_name("missing.ldb"), KEY)
    with pytest.raises(StoreError):
        connect_to_fill(store.parent / "missing" / "store.ldb", KEY)
