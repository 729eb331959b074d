"""A backup in the place of the desk: all of it comes back, and nothing that was here is lost."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from liaison_desk.clock import OSLO, SetClock
from liaison_desk.domain.backups import LAST, Backup, What, Why
from liaison_desk.domain.changes import Op
from liaison_desk.domain.councils import Council
from liaison_desk.domain.documents import DocumentContent
from liaison_desk.domain.keys import Way
from liaison_desk.paths import Paths, inside
from liaison_desk.services import backups, keys, stores
from liaison_desk.services.desk import Desk
from liaison_desk.store import slots
from liaison_desk.store.connection import journal_of, read_key
from liaison_desk.store.errors import DamagedStoreError, NewerStoreError
from tests import factory
from tests.conftest import NOW
from tests.services.test_backups import damage, everything, make_newer, note, secure, slot_of


@pytest.fixture
def key(place: Paths) -> str:
    return read_key(place.key)


def test_the_desk_is_as_it_was_and_what_was_here_is_set_aside(desk: Desk, place: Paths, key: str) -> None:
    note(desk, "Før")
    made = backups.make(place, key, Why.ASKED, desk.now())
    then = everything(place.store, key)
    note(desk, "Etter")
    now = everything(place.store, key)
    desk.close()
    aside = backups.restore(place, made, key, desk.now())
    assert aside == place.aside / "store-20261124-104200"
    assert everything(place.store, key) == then
    assert everything(aside / "store.ldb", key) == now
    assert keys.without_asking(aside / "store.ldb") == key
    before, _ = backups.found(place)
    assert before.why is Why.BEFORE_RESTORE
    assert everything(before.file, key) == now
    stores.open_store(place).close()


def test_all_that_was_issued_and_attached_comes_back_byte_for_byte(sample_year: Paths, tmp_path: Path) -> None:
    home = inside(Path(shutil.copytree(sample_year.data, tmp_path / "data")))
    key = read_key(home.key)
    made = backups.make(home, key, Why.ASKED, NOW.replace(tzinfo=OSLO))
    assert backups.contents(made, key).counts[What.DOCUMENT] > 5
    before = everything(home.store, key)
    home.store.unlink()
    assert backups.restore(home, made, key, NOW.replace(tzinfo=OSLO)) is None
    assert everything(home.store, key) == before


@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.binary(max_size=20_000), min_size=1, max_size=3), st.text(max_size=50), st.integers(0, 3))
def test_whatever_it_holds_a_backup_restored_is_what_was_backed_up(
    empty_store: Paths, tmp_path_factory: pytest.TempPathFactory, contents: list[bytes], words: str, after: int
) -> None:
    home = inside(Path(shutil.copytree(empty_store.data, tmp_path_factory.mktemp("law") / "data")))
    key = read_key(home.key)
    desk = Desk(stores.open_store(home), SetClock(NOW))
    with desk.write(Op.ADD_ATTACHMENT) as work:
        work.add(factory.contact(name=words))
        for number, content in enumerate(contents):
            work.attach(f"content-{number}", content)
    made = backups.make(home, key, Why.ASKED, desk.now())
    then = everything(home.store, key)
    for number in range(after):
        note(desk, f"{words}{number}")
    desk.close()
    backups.restore(home, made, key, desk.now())
    assert everything(home.store, key) == then
    reopened = Desk(stores.open_store(home), SetClock(NOW))
    with reopened.read() as reader:
        assert [reader.attached(f"content-{number}") for number in range(len(contents))] == contents
    reopened.close()
    shutil.rmtree(home.data)


def test_a_damaged_one_and_a_newer_one_are_refused_and_the_desk_stays(desk: Desk, place: Paths, key: str) -> None:
    newer, damaged = (backups.make(place, key, Why.DAILY, desk.now()) for _ in range(2))
    damage(damaged.file)
    make_newer(newer.file, key)
    desk.close()
    before = everything(place.store, key)
    with pytest.raises(DamagedStoreError):
        backups.restore(place, damaged, key, desk.now())
    with pytest.raises(NewerStoreError):
        backups.restore(place, newer, key, desk.now())
    assert everything(place.store, key) == before
    assert not place.aside.exists()
    assert len(backups.found(place)) == 2


def test_a_damaged_desk_is_set_aside_as_it_is(desk: Desk, place: Paths, key: str) -> None:
    made = backups.make(place, key, Why.DAILY, desk.now())
    desk.close()
    damage(place.store)
    content = place.store.read_bytes()
    aside = backups.restore(place, made, key, desk.now())
    assert aside is not None
    assert (aside / "store.ldb").read_bytes() == content
    assert len(backups.found(place)) == 1
    stores.open_store(place).close()


def test_the_journal_of_a_desk_that_its_key_does_not_open_is_set_aside_with_it(
    desk: Desk, place: Paths, key: str, tmp_path: Path
) -> None:
    """Put into the file by whoever looks whether it opens, it would be lost to anybody who can still read one of the two."""
    note(desk, "Before")
    made = backups.make(place, key, Why.ASKED, desk.now())
    note(desk, "After")
    killed = inside(Path(shutil.copytree(place.data, tmp_path / "killed")))
    desk.close()
    content = bytearray(killed.store.read_bytes())
    content[100] ^= 1  # in the first page, without which nothing can be read
    killed.store.write_bytes(content)
    journal = journal_of(killed.store).read_bytes()
    assert journal
    aside = backups.restore(
        killed, Backup(killed.backups / made.file.name, made.at, made.why, made.size), key, desk.now()
    )
    assert aside is not None
    assert (aside / "store.ldb").read_bytes() == content
    assert (aside / "store.ldb-wal").read_bytes() == journal
    stores.open_store(killed).close()


@pytest.mark.parametrize("old", ["0001", "0002", "0003"])
def test_one_of_an_earlier_version_is_brought_up_to_date(place: Paths, tmp_path: Path, old: str) -> None:
    fixture = Path(__file__).parent.parent / "store" / "fixtures" / f"store-{old}"
    earlier = inside(Path(shutil.copytree(fixture, tmp_path / "earlier")))
    key = read_key(earlier.key)
    made = backups.make(earlier, key, Why.ASKED, NOW.replace(tzinfo=OSLO))
    moved = place.backups / made.file.name
    place.backups.mkdir()
    for file in earlier.backups.iterdir():
        file.replace(place.backups / file.name)
    brought = Backup(moved, made.at, made.why, made.size)
    assert backups.contents(brought, key).version == int(old)
    aside = backups.restore(place, brought, key, NOW.replace(tzinfo=OSLO))
    assert aside is not None
    assert read_key(place.key) == key != read_key(aside / "store.key")  # its key came with it
    restored = Desk(stores.open_store(place), SetClock(NOW))
    with restored.read() as reader:
        assert reader.all(Council)
        assert reader.all(DocumentContent)
    restored.close()


def test_the_desk_keeps_its_newer_ways_in_where_the_key_is_the_same(desk: Desk, place: Paths, key: str) -> None:
    made = backups.make(place, key, Why.ASKED, desk.now())
    secure(place, key)
    desk.close()
    backups.restore(place, made, key, desk.now())
    assert keys.ways(place.store) == (Way.PASSPHRASE, Way.RECOVERY)
    stores.open_store(place, key).close()


def test_a_damaged_slot_is_replaced_by_the_backups(desk: Desk, place: Paths, key: str) -> None:
    """Also where the backup itself has to make room for the one that is made before."""
    secure(place, key)
    made = backups.make(place, key, Why.ASKED, desk.now() - timedelta(minutes=30))
    for minute in range(LAST):
        (place.backups / f"store-20261124-1020{minute + 10}.close.ldb").write_bytes(b"newer")
    desk.close()
    slot = slots.file_of(place.store, Way.RECOVERY)
    slot.write_bytes(b"damaged")
    aside = backups.restore(place, made, key, desk.now())
    assert aside is not None
    assert slot.read_bytes() == slot_of(key)
    assert (aside / slot.name).read_bytes() == b"damaged"
    assert not made.file.exists()


def test_a_restore_that_broke_off_is_finished_when_the_desk_is_opened(
    desk: Desk, place: Paths, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    note(desk, "Før")
    made = backups.make(place, key, Why.ASKED, desk.now())
    then = everything(place.store, key)
    note(desk, "Etter")
    desk.close()
    with monkeypatch.context() as patch:
        patch.setattr(backups.restoring, "finish", lambda *_: None)
        backups.restore(place, made, key, desk.now())
    place.store.unlink()  # as far as it may have come
    assert stores.exists(place)
    assert backups.is_being_restored(place)
    stores.open_store(place).close()
    assert not backups.is_being_restored(place)
    assert everything(place.store, key) == then
