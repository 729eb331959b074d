"""What there is to go on with where the desk cannot be opened."""

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from liaison_desk.domain.backups import Backup, What, Why
from liaison_desk.domain.changes import Op
from liaison_desk.domain.keys import Way
from liaison_desk.paths import Paths
from liaison_desk.services import backups, checking, keys, memos, rescue
from liaison_desk.store import slots
from liaison_desk.store.connection import connect, read_key
from tests.store import damaging
from tests.world import World

CODE = "23456789ABCDEFGHJKLMNPQRSTUVWX"


@pytest.fixture
def key(place: Paths) -> str:
    return read_key(place.key)


@pytest.fixture
def backup(world: World, place: Paths, key: str) -> Backup:
    return backups.make(place, key, Why.CLOSE, world.clock.now() - timedelta(days=1))


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slots, "ITERATIONS", 1000)


def test_a_desk_that_can_be_read_tells_what_the_backup_lacks(
    world: World, place: Paths, key: str, backup: Backup
) -> None:
    with world.desk.write(Op.ADD_MEMO) as work:
        memos.add(work, "Noe", world.desk.today())
    assert rescue.look(place, key).best is not None
    assert rescue.look(place, key).best.lacks is None  # type: ignore[union-attr] - it is open, with a journal
    world.desk.close()
    found = rescue.look(place, None)
    assert found.key == key
    assert found.best is not None
    assert found.best.backup == backup
    assert found.best.contents.counts[What.MUNICIPALITY] == 1
    assert found.best.lacks is not None
    assert found.best.lacks.others == 1
    assert found.unsound == ()
    assert found.written_at is not None
    assert not found.is_way_in_lost


def test_one_that_is_torn_and_one_of_a_later_program_are_passed_over(
    world: World, place: Paths, key: str, backup: Backup
) -> None:
    now = world.clock.now()
    torn = backups.make(place, key, Why.DAILY, now)
    damaging.flip(torn.file, 3)
    connection = connect(place.store, key)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    later = backups.make(place, key, Why.DAILY, now + timedelta(hours=1))
    world.desk.close()
    place.store.unlink()
    found = rescue.look(place, key)
    assert found.best is not None
    assert found.best.backup == backup
    assert found.best.lacks is None
    assert found.unsound == (later, torn)
    assert found.written_at is None


def test_a_key_is_looked_for_beside_the_store_and_beside_every_backup(
    world: World, place: Paths, key: str, backup: Backup
) -> None:
    world.desk.close()
    place.key.unlink()
    found = rescue.look(place, None)
    assert found.key == key
    assert found.is_way_in_lost
    rescue.give_way_in(place, backup)
    assert keys.without_asking(place.store) == key
    assert not rescue.look(place, None).is_way_in_lost
    place.key.write_text("00" * 32)  # of another desk
    place.store.unlink()
    assert rescue.look(place, None).key == "00" * 32
    place.key.unlink()
    slots.file_of(backup.file, Way.PLAIN).write_text("11" * 32)
    assert rescue.look(place, None).key is None  # it does not open what it lies beside


def test_a_key_in_slots_is_asked_for(world: World, place: Paths, key: str, backup: Backup, quick: None) -> None:
    world.desk.close()
    keys.secure(place.store, key, CODE, "en passfrase som holder")
    assert rescue.asked_for(backup) == (Way.PASSPHRASE, Way.RECOVERY)
    for file in (place.store, *place.data.glob("store.*.slot")):
        file.unlink()
    found = rescue.look(place, None)
    assert found.key is None
    assert found.asks == (Way.PASSPHRASE, Way.RECOVERY)
    assert rescue.unlock(found.backups, "feil") is None
    assert rescue.unlock(found.backups, CODE) == key
    assert rescue.unlock(found.backups, "en passfrase som holder") == key


def test_a_way_in_that_all_backups_have_is_tried_once(
    world: World, place: Paths, key: str, backup: Backup, quick: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a mistyped passphrase would take as long as there are backups."""
    world.desk.close()
    keys.secure(place.store, key, CODE, "en passfrase som holder")
    later = [backups.make(place, key, Why.CLOSE, world.clock.now() + timedelta(days=n)) for n in range(3)]
    tried = []
    derive = slots.unseal
    monkeypatch.setattr(slots, "unseal", lambda slot, secret: tried.append(slot) or derive(slot, secret))
    assert rescue.unlock((*later, backup), "en annen passfrase") is None
    assert len(tried) == 1


def test_an_empty_journal_says_nothing_of_when_the_store_was_written(
    world: World, place: Paths, key: str, backup: Backup
) -> None:
    """Looking into a damaged store makes one."""
    world.desk.close()
    os.utime(place.store, (1_750_000_000, 1_750_000_000))
    journal = place.data / "store.ldb-wal"
    journal.touch()
    written = rescue.look(place, key).written_at
    assert written is not None
    assert written.timestamp() == 1_750_000_000


def test_the_ways_in_are_looked_at_without_a_secret(world: World, place: Paths, key: str, quick: None) -> None:
    assert checking.ways_in(place) == {Way.PLAIN: True}
    place.key.write_text("no key")
    assert checking.ways_in(place) == {Way.PLAIN: False}
    place.key.write_text(key)
    keys.secure(place.store, key, CODE, "en passfrase som holder")
    assert checking.ways_in(place) == {Way.PASSPHRASE: True, Way.RECOVERY: True}
    damaging.flip(slots.file_of(place.store, Way.RECOVERY), 40)
    slots.file_of(place.store, Way.SYSTEM).write_bytes(b"of another machine")
    assert checking.ways_in(place) == {Way.SYSTEM: False, Way.PASSPHRASE: True, Way.RECOVERY: False}


def test_what_is_set_aside_keeps_its_journal_as_it_was(
    world: World, place: Paths, key: str, backup: Backup, tmp_path: Path
) -> None:
    """Whatever is wrong with either, nobody has put the one into the other."""
    world.desk.empty_journal()
    with world.desk.write(Op.ADD_MEMO) as work:
        memos.add(work, "Noe", world.desk.today())
    broken = damaging.as_if_broken_off(place, tmp_path / "broken")
    damaging.first_page(broken)
    before = (broken.store.read_bytes(), broken.data.joinpath("store.ldb-wal").read_bytes())
    outlook = rescue.look(broken, key)
    assert outlook.best is None  # there are no backups in this folder
    aside = backups.restore(broken, backup, key, world.clock.now())
    assert aside is not None
    assert (aside.joinpath("store.ldb").read_bytes(), aside.joinpath("store.ldb-wal").read_bytes()) == before


def test_a_clock_that_is_behind_is_told_by_the_newest_change(world: World) -> None:
    assert checking.ahead(world.desk) is None
    world.clock.set(world.clock.now() - timedelta(hours=23))
    assert checking.ahead(world.desk) is None
    world.clock.set(world.clock.now() - timedelta(hours=2))
    assert checking.ahead(world.desk) == world.clock.now() + timedelta(hours=25)
    with world.desk.write(Op.EDIT_CONTACT) as work:
        work.update(replace(world.mayor, title="fylkesordfører"))  # nothing breaks
    assert checking.ahead(world.desk) is not None
