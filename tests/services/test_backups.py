"""Backups of a real store: made while it is written in, rotated, and looked into."""

import shutil
import threading
from datetime import date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from liaison_desk.clock import OSLO, SetClock
from liaison_desk.domain.backups import LAST, Backup, What, Why
from liaison_desk.domain.changes import Op
from liaison_desk.domain.keys import Way
from liaison_desk.domain.memos import Memo
from liaison_desk.paths import Paths
from liaison_desk.services import backups, erasing, keys, memos
from liaison_desk.services.desk import Desk
from liaison_desk.store import files, slots
from liaison_desk.store.connection import connect, new_key, read_key
from liaison_desk.store.errors import DamagedStoreError, FullStoreError
from tests import factory
from tests.conftest import NOW
from tests.world import World


@pytest.fixture
def key(place: Paths) -> str:
    return read_key(place.key)


def note(desk: Desk, words: str) -> None:
    with desk.write(Op.ADD_MEMO) as work:
        memos.add(work, words, desk.today())


def everything(store: Path, key: str) -> dict[str, str]:
    """A sum over each table, bytes and all."""
    connection = connect(store, key)
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = {name: sorted(map(repr, connection.execute(f'SELECT * FROM "{name}"'))) for name in tables}
    connection.close()
    return {name: sha256(repr(found).encode()).hexdigest() for name, found in rows.items()}


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def damage(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


def secure(place: Paths, key: str) -> None:
    """Slots as `keys` writes them, without waiting for secrets to be derived slowly."""
    for way in (Way.RECOVERY, Way.PASSPHRASE):
        files.put(slots.file_of(place.store, way), slot_of(key))
    place.key.unlink()


def slot_of(key: str, secret: bytes = b"") -> bytes:
    content = secret.ljust(8192, b"\0") + slots.print_of(key)
    return content + sha256(content).digest()


# -- made
def test_one_is_whole_and_has_its_way_in_beside_it(desk: Desk, place: Paths, clock: SetClock, key: str) -> None:
    note(desk, "Ring Askøy")
    made = backups.make(place, key, Why.CLOSE, clock.now())
    assert names(place.backups) == ["store-20261124-104200.close.key", "store-20261124-104200.close.ldb"]
    assert backups.found(place) == [made]
    assert made == Backup(made.file, NOW.replace(tzinfo=OSLO), Why.CLOSE, made.file.stat().st_size)
    assert made.file.stat().st_mode & 0o777 == 0o600
    assert keys.without_asking(made.file) == key
    assert everything(made.file, key) == everything(place.store, key)


def test_who_types_meanwhile_neither_waits_nor_is_lost(desk: Desk, place: Paths, clock: SetClock, key: str) -> None:
    failed: list[Exception] = []
    done = threading.Event()

    def copy() -> None:
        try:
            for _ in range(3):
                backups.make(place, key, Why.DAILY, clock.now())
        except Exception as error:  # noqa: BLE001 - told to the test
            failed.append(error)
        finally:
            done.set()

    thread = threading.Thread(target=copy)
    thread.start()
    written = 0
    while not done.is_set() or not written:
        note(desk, f"Ring {written}")
        written += 1
    thread.join()
    assert not failed
    with desk.read() as reader:
        assert len(reader.all(Memo)) == written
    assert len(backups.found(place)) == 3
    for made in backups.found(place):
        assert backups.contents(made, key).version


def test_two_in_the_same_second_and_a_clock_that_goes_back(desk: Desk, place: Paths, clock: SetClock, key: str) -> None:
    made = [backups.make(place, key, Why.ASKED, clock.now()) for _ in range(2)]
    clock.set(datetime(2020, 1, 1))
    made.append(backups.make(place, key, Why.CLOSE, clock.now()))
    assert [backup.at for backup in made] == [(NOW + timedelta(seconds=n)).replace(tzinfo=OSLO) for n in range(3)]
    assert backups.found(place) == made[::-1]


def test_the_oldest_make_room_and_what_is_not_ours_stays(desk: Desk, place: Paths, clock: SetClock, key: str) -> None:
    place.backups.mkdir()
    others = ["mine.ldb", "store.ldb", "store-20240101-100000.mine.ldb", "store-20240101-100000.close.txt"]
    for name in others:
        (place.backups / name).write_bytes(b"not ours")
    for minute in range(LAST + 3):
        old = place.backups / f"store-20240101-10{minute:02}00.before-import.ldb"
        old.write_bytes(b"old")
        old.with_suffix(".recovery.slot").write_bytes(b"way in")
    made = backups.make(place, key, Why.CLOSE, clock.now())
    kept = backups.found(place)
    assert kept[0] == made
    assert [backup.at.minute for backup in kept[1:]] == list(range(LAST + 2, 3, -1))
    assert sum(name.endswith(".recovery.slot") for name in names(place.backups)) == len(kept) - 1
    assert set(others) <= set(names(place.backups))


def test_a_full_disk_is_asked_before_it_is_filled(
    desk: Desk, place: Paths, clock: SetClock, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(place.data)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=backups.SPARE))
    with pytest.raises(FullStoreError):
        backups.make(place, key, Why.CLOSE, clock.now())
    assert names(place.backups) == []


def test_of_a_damaged_store_there_is_no_backup_and_nothing_half_made(
    desk: Desk, place: Paths, clock: SetClock, key: str
) -> None:
    desk.close()
    good = backups.make(place, key, Why.CLOSE, clock.now())
    damage(place.store)
    with pytest.raises(DamagedStoreError):
        backups.make(place, key, Why.CLOSE, clock.now())
    assert backups.found(place) == [good]
    assert len(names(place.backups)) == 2


def test_what_a_run_that_was_killed_has_left_half_made_goes(place: Paths) -> None:
    backups.sweep(place)
    place.backups.mkdir()
    half = ["store-20240101-100000.close.ldb.part", "store-20240101-100000.close.ldb.part-journal",
            "store-20240101-100000.close.recovery.slot.new", "store-20240101-100000.close.key.new"]  # fmt: skip
    others = ["mine.ldb.part", "state.new", "store-20240101-100000.close.ldb"]
    for name in (*half, *others):
        (place.backups / name).touch()
    backups.sweep(place)
    assert names(place.backups) == sorted(others)


def test_a_folder_that_cannot_be_read_has_none(place: Paths) -> None:
    place.backups.write_text("a file where the folder should be")
    assert backups.found(place) == []


# -- ways in
def test_the_slots_go_with_each_backup_and_the_plain_key_does_not(
    desk: Desk, place: Paths, clock: SetClock, key: str
) -> None:
    secure(place, key)
    made = backups.make(place, key, Why.CLOSE, clock.now())
    assert names(place.backups) == [
        f"{made.file.stem}{ending}" for ending in (".ldb", ".passphrase.slot", ".recovery.slot")
    ]
    assert keys.ways(made.file) == keys.ways(place.store)


# -- the second folder
def test_the_second_folder_has_the_same_in_a_folder_of_this_desk_alone(
    desk: Desk, place: Paths, clock: SetClock, key: str, tmp_path: Path
) -> None:
    secure(place, key)
    made = backups.make(place, key, Why.CLOSE, clock.now())
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "store-20240101-100000.close.ldb").write_bytes(b"another desk's")
    target = backups.copy_out(place, made, stick, key, clock.now())
    assert target.read_bytes() == made.file.read_bytes()
    assert keys.ways(target) == (Way.PASSPHRASE, Way.RECOVERY)
    assert names(stick) == [target.parent.name, "store-20240101-100000.close.ldb"]
    assert backups.copy_out(place, made, stick, key, clock.now()) == target  # once more changes nothing
    assert len(backups.found_in(target.parent)) == 1
    assert backups.own_folder_in(stick, new_key()) != target.parent


def test_the_plain_key_never_leaves_the_data_folder(
    desk: Desk, place: Paths, clock: SetClock, key: str, tmp_path: Path
) -> None:
    made = backups.make(place, key, Why.CLOSE, clock.now())
    with pytest.raises(ValueError, match="plain key"):
        backups.copy_out(place, made, tmp_path, key, clock.now())


def test_a_stick_that_is_away_or_full_gets_nothing(
    desk: Desk, place: Paths, clock: SetClock, key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secure(place, key)
    made = backups.make(place, key, Why.CLOSE, clock.now())
    stick = tmp_path / "stick"
    with pytest.raises(FileNotFoundError):
        backups.copy_out(place, made, stick, key, clock.now())
    assert not stick.exists()
    stick.mkdir()
    usage = shutil.disk_usage(stick)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=backups.SPARE))
    with pytest.raises(FullStoreError):
        backups.copy_out(place, made, stick, key, clock.now())


def test_a_secret_that_was_changed_opens_none_of_those_that_lie_there(
    desk: Desk, place: Paths, clock: SetClock, key: str, tmp_path: Path
) -> None:
    """Nor one in the data folder that a change which broke off has not come to."""
    secure(place, key)
    first = backups.make(place, key, Why.CLOSE, clock.now())
    before = backups.copy_out(place, first, tmp_path, key, clock.now())
    files.put(place.slot("passphrase"), slot_of(key, b"new"))
    second = backups.make(place, key, Why.CLOSE, clock.now() + timedelta(hours=1))
    backups.copy_out(place, second, tmp_path, key, clock.now())
    for copy in (first.file, before):
        assert slots.file_of(copy, Way.PASSPHRASE).read_bytes() == place.slot("passphrase").read_bytes()


def test_what_is_called_a_backup_and_is_no_file_stands_in_nobodys_way(
    desk: Desk, place: Paths, clock: SetClock, key: str, tmp_path: Path
) -> None:
    place.backups.mkdir()
    (place.backups / "store-20990101-100000.close.ldb").symlink_to(tmp_path / "nowhere")
    (place.backups / "store-20980101-100000.close.ldb").mkdir()
    (place.backups / "store-20970101-100000.close.ldb").symlink_to(place.store)
    made = backups.make(place, key, Why.CLOSE, clock.now())
    assert backups.found(place) == [made]
    assert made.at == clock.now()


# -- looking
def test_what_one_holds(world: World, place: Paths, key: str) -> None:
    desk = world.desk
    with desk.write(Op.PLAN_MEETING) as work:
        work.add(factory.meeting(council_id=world.council.id, day=date(2026, 12, 1)))
        work.add(factory.meeting(council_id=world.council.id, day=date(2027, 3, 2)))
        work.add(factory.action())
    held = backups.contents(backups.make(place, key, Why.ASKED, desk.now()), key)
    assert not held.is_newer
    assert held.counts[What.MEETING] == 2
    assert held.counts[What.ACTION] == held.counts[What.MUNICIPALITY] == 1
    assert held.counts[What.DOCUMENT] == 0
    assert (held.first_day, held.last_day) == (date(2026, 12, 1), date(2027, 3, 2))
    assert held.changed_at == desk.now()


def test_an_empty_desk_has_no_days(desk: Desk, place: Paths, key: str) -> None:
    held = backups.contents(backups.make(place, key, Why.ASKED, desk.now()), key)
    assert (held.first_day, held.last_day, held.changed_at) == (None, None, None)


def test_the_newest_that_is_sound_is_found_behind_those_that_are_not(desk: Desk, place: Paths, key: str) -> None:
    assert backups.newest_good(place, key) is None
    good, newer, damaged = (backups.make(place, key, Why.DAILY, desk.now()) for _ in range(3))
    damage(damaged.file)
    make_newer(newer.file, key)
    with pytest.raises(DamagedStoreError):
        backups.contents(damaged, key)
    assert backups.contents(newer, key).is_newer
    found = backups.newest_good(place, key)
    assert found is not None
    assert found[0] == good


def make_newer(file: Path, key: str) -> None:
    connection = connect(file, key)
    connection.execute("PRAGMA user_version = 99")
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()


def test_what_would_be_missing_is_named(world: World, place: Paths, key: str) -> None:
    desk = world.desk
    with desk.write(Op.PLAN_MEETING) as work:
        old = work.add(factory.meeting(council_id=world.council.id, day=date(2026, 12, 1)))
        untouched = work.add(factory.meeting(council_id=world.council.id, day=date(2026, 12, 2)))
        first = work.add(factory.item(meeting_id=old.id))
        second = work.add(factory.item(meeting_id=untouched.id))
        gone = work.add(factory.action(title="Søk om midler"))
        person = work.add(factory.contact(name="Kari Nordmann"))
    made = backups.make(place, key, Why.ASKED, desk.now())
    assert backups.difference(place, made, key).is_none
    with desk.write(Op.ADD_ENTRY) as work:
        work.add(factory.entry(meeting_id=old.id, item_id=first.id))
        work.add(factory.action(title="Lys ved skolen", raised_on=date(2026, 11, 20)))
        work.remove(gone)
        erasing.erase(work, person.id)
        memos.add(work, "Ring", desk.today())
    found = backups.difference(place, made, key)
    assert [(loss.what, loss.name, loss.day, loss.is_new) for loss in found.losses] == [
        (What.MEETING, world.council.name, date(2026, 12, 1), False),
        (What.ACTION, "Lys ved skolen", date(2026, 11, 20), True),
    ]
    assert found.others == 1
    assert found.returning == {What.ACTION: 1, What.CONTACT: 1}
    with desk.write(Op.ADD_ENTRY) as work:
        work.remove(second)
    assert untouched.day in {loss.day for loss in backups.difference(place, made, key).losses}


def test_somebody_erased_whose_row_stays_would_be_back_too(world: World, place: Paths, key: str) -> None:
    with world.desk.write(Op.ADD_MEMO) as work:
        person = work.add(factory.contact(name="Kari Nordmann"))
    made = backups.make(place, key, Why.ASKED, world.desk.now())
    with world.desk.write(Op.ERASE_PERSON) as work:
        work.update(type(person)(id=person.id, name=erasing.ERASED, side=person.side))
    assert backups.difference(place, made, key).returning == {What.CONTACT: 1}


def test_by_when_each_is_gone(desk: Desk, place: Paths, key: str) -> None:
    made = [backups.make(place, key, Why.DAILY, desk.now()) for _ in range(2)]
    assert [backup for backup, _ in backups.until(made, desk.now())] == made
    assert all(day > desk.today() for _, day in backups.until(made, desk.now()))


def test_what_cannot_be_taken_away_or_swept_is_no_reason_to_fail(
    desk: Desk, place: Paths, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_given: object) -> None:
        raise PermissionError

    for minute in range(LAST + 1):
        place.backups.mkdir(exist_ok=True)
        (place.backups / f"store-20240101-10{minute:02}00.close.ldb").write_bytes(b"old")
    with monkeypatch.context() as patch:
        patch.setattr(backups.backup_files, "remove", refuse)
        patch.setattr(backups.backup_files, "sweep", refuse)
        backups.make(place, key, Why.CLOSE, desk.now())
        backups.sweep(place)
    assert len(backups.found(place)) == LAST + 2
    backups.make(place, key, Why.CLOSE, desk.now())
    assert len(backups.found(place)) == LAST
