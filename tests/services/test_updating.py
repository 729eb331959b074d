"""A store of an earlier version is backed up before it is touched, and otherwise not touched at all."""

import os
from pathlib import Path

import pytest

from liaison_desk.domain.backups import Why
from liaison_desk.paths import Paths
from liaison_desk.services import backups, keys, stores
from liaison_desk.store import migrate, upgrade
from liaison_desk.store.connection import connect
from liaison_desk.store.errors import DamagedStoreError, MigrationError, NewerStoreError, NoBackupError
from tests.store.old import kept, key_of, state

LAST = migrate.NEWEST - 1


@pytest.fixture
def old(tmp_path: Path) -> Paths:
    """A desk as the version before this one left it."""
    return kept(LAST, tmp_path / "old")


@pytest.fixture
def fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upgrade, "TRIGGERS", ("this is no SQL",))


def opened(home: Paths) -> None:
    stores.open_store(home).close()


def test_a_proven_backup_comes_first(old: Paths) -> None:
    before = state(old)
    opened(old)
    (backup,) = backups.found(old)
    assert backup.why is Why.BEFORE_MIGRATION
    assert backups.contents(backup, key_of(old)).version == LAST
    assert backup.file.with_name(f"{backup.file.stem}.key").exists()  # it opens on its own
    assert state(old)[0] == migrate.NEWEST
    opened(old)
    assert backups.found(old) == [backup]  # not for a store that is current
    held = Paths(backup.file.parent / "as_a_desk", old.config, old.cache, old.log)
    held.data.mkdir()
    backup.file.rename(held.store)
    held.key.write_text(key_of(old))
    assert state(held) == before


def test_one_that_fails_leaves_everything_as_it_was(
    old: Paths, fails: None, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    before = old.store.read_bytes()
    for _ in range(3):  # trying again and again pushes no other backup out
        with pytest.raises(MigrationError) as failed:
            opened(old)
        assert [backup.file for backup in backups.found(old)] == [failed.value.backup]
    assert old.store.read_bytes() == before
    assert "could not be brought up to date" in caplog.text
    monkeypatch.undo()
    opened(old)
    assert state(old)[0] == migrate.NEWEST
    assert len(backups.found(old)) == 1


def test_whatever_goes_wrong_in_it(old: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also a mistake in the migration itself."""
    monkeypatch.setattr(upgrade, "TRIGGERS", (None,))
    with pytest.raises(MigrationError):
        opened(old)
    assert state(old)[0] == LAST


def test_another_backup_where_the_store_has_changed_since(old: Paths, fails: None) -> None:
    with pytest.raises(MigrationError):
        opened(old)
    (first,) = backups.found(old)
    os.utime(old.store, ns=(first.file.stat().st_mtime_ns + 1,) * 2)
    with pytest.raises(MigrationError):
        opened(old)
    assert len(backups.found(old)) == 2


def test_another_backup_where_the_journal_has_what_was_written_since(old: Paths, fails: None) -> None:
    with pytest.raises(MigrationError):
        opened(old)
    connection = connect(old.store, key_of(old))
    connection.execute("UPDATE officer SET unit = 'Since'")  # in the journal alone while a connection is open
    with pytest.raises(MigrationError) as failed:
        opened(old)
    connection.close()
    assert len(backups.found(old)) == 2
    connection = connect(failed.value.backup, key_of(old))
    assert connection.execute("SELECT unit FROM officer").fetchall() == [("Since",)]
    connection.close()


def test_another_backup_where_the_one_before_cannot_be_read(old: Paths, fails: None) -> None:
    with pytest.raises(MigrationError):
        opened(old)
    (first,) = backups.found(old)
    first.file.chmod(0o600)
    first.file.write_bytes(bytes(4096))
    with pytest.raises(MigrationError) as failed:
        opened(old)
    assert failed.value.backup != first.file
    assert backups.contents(backups.found(old)[0], key_of(old)).version == LAST


@pytest.mark.parametrize("what", ["full", "in the way"])
def test_without_a_backup_nothing_is_begun(old: Paths, what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if what == "full":
        monkeypatch.setattr(backups, "SPARE", 1 << 62)
    else:
        old.backups.write_text("no folder")
    before = old.store.read_bytes()
    with pytest.raises(NoBackupError):
        opened(old)
    assert old.store.read_bytes() == before


def test_a_damaged_store_is_called_that(old: Paths) -> None:
    connection = connect(old.store, key_of(old))
    (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'contact'").fetchone()
    connection.close()
    content = bytearray(old.store.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = os.urandom(4096)
    old.store.write_bytes(content)
    with pytest.raises(DamagedStoreError):
        opened(old)
    assert backups.found(old) == []
    assert old.store.read_bytes() == content


def test_a_newer_store_is_only_refused(old: Paths) -> None:
    connection = connect(old.store, key_of(old))
    connection.execute(f"PRAGMA user_version = {migrate.NEWEST + 1}")
    connection.close()
    with pytest.raises(NewerStoreError):
        opened(old)
    assert backups.found(old) == []


def test_a_desk_of_an_earlier_version_gets_its_slots_afterwards(old: Paths) -> None:
    """Its key is plain until then, and so is that of the backup."""
    opened(old)
    key, code = key_of(old), keys.new_code()
    keys.secure(old.store, key, code, "en lang passfrase")
    assert keys.is_secured(old.store)
    assert keys.unlock(old.store, keys.Way.RECOVERY, code) == key
    stores.open_store(old, key).close()
    (backup,) = backups.found(old)
    assert backups.contents(backup, key).version == LAST
