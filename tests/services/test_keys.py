"""The ways to a store's key: what opens, what no longer does, and that a run may break off anywhere in between."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from liaison_desk.domain.keys import Way
from liaison_desk.paths import Paths, inside
from liaison_desk.services import keys, stores
from liaison_desk.store import slots
from liaison_desk.store.connection import read_key
from liaison_desk.store.errors import (
    DamagedSlotError,
    DamagedStoreError,
    LockedStoreError,
    NoKeyStoreError,
    StoreError,
    WrongSecretError,
)
from tests import broken_off, key_store

PASSPHRASE = "fire blå hester på vidda"
NEW = "fem røde båter i havna"
CODE, OTHER = "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567", "76543-2ZYXW-VUTSR-QPNML-KJHGF-EDCBA"


@pytest.fixture(autouse=True)
def machine() -> Iterator[key_store.Memory]:
    with key_store.of_machine(key_store.Memory()) as memory:
        yield memory


@pytest.fixture
def key(place: Paths) -> str:
    return read_key(place.key)


def opened_by(place: Paths) -> str | None:
    """The key without asking; None where the desk asks. Either way the store opens with it."""
    try:
        database = stores.open_store(place)
    except LockedStoreError:
        return None
    database.close()
    return database.key


# -- what opens
def test_a_plain_key_opens_until_the_desk_has_its_slots(place: Paths, key: str) -> None:
    assert keys.ways(place.store) == (Way.PLAIN,)
    assert not keys.is_secured(place.store)
    assert opened_by(place) == key


def test_with_the_machines_key_store_the_desk_opens_without_asking(
    place: Paths, key: str, machine: key_store.Memory
) -> None:
    keys.secure(place.store, key, CODE, None)
    assert keys.ways(place.store) == (Way.SYSTEM, Way.RECOVERY)
    assert keys.is_secured(place.store)
    assert opened_by(place) == key
    assert keys.unlock(place.store, Way.RECOVERY, CODE.lower().replace("-", " ")) == key
    assert list(machine.kept.values()) == [key]
    assert not place.key.exists()
    for file in place.data.iterdir():
        assert not file.is_file() or key.encode() not in file.read_bytes()


def test_with_a_passphrase_somebody_is_asked(place: Paths, key: str) -> None:
    keys.secure(place.store, key, CODE, PASSPHRASE)
    assert keys.ways(place.store) == (Way.PASSPHRASE, Way.RECOVERY)
    with pytest.raises(LockedStoreError):
        stores.open_store(place)
    found = keys.unlock(place.store, Way.PASSPHRASE, PASSPHRASE.replace(" ", "  "))
    stores.open_store(place, found).close()
    assert found == key
    assert keys.unlock(place.store, Way.RECOVERY, CODE) == key


@pytest.mark.parametrize(
    ("way", "typed"),
    [
        (Way.PASSPHRASE, PASSPHRASE.title()),
        (Way.PASSPHRASE, " "),
        (Way.RECOVERY, OTHER),
        (Way.RECOVERY, "ABC"),
        (Way.RECOVERY, ""),
    ],
)
def test_a_wrong_secret_is_told_from_a_damaged_slot_and_a_damaged_store(
    place: Paths, key: str, way: Way, typed: str
) -> None:
    keys.secure(place.store, key, CODE, PASSPHRASE)
    with pytest.raises(WrongSecretError):
        keys.unlock(place.store, way, typed)
    slot = slots.file_of(place.store, way)
    slot.write_bytes(slot.read_bytes()[:-1])
    with pytest.raises(DamagedSlotError):
        keys.unlock(place.store, way, typed)
    place.store.write_bytes(b"x" * 8192)
    other = Way.RECOVERY if way is Way.PASSPHRASE else Way.PASSPHRASE
    found = keys.unlock(place.store, other, CODE if other is Way.RECOVERY else PASSPHRASE)
    with pytest.raises(DamagedStoreError):
        stores.open_store(place, found)


def test_no_secret_stands_in_what_is_raised(place: Paths, key: str) -> None:
    keys.secure(place.store, key, CODE, PASSPHRASE)
    with pytest.raises(WrongSecretError) as wrong:
        keys.unlock(place.store, Way.PASSPHRASE, "hemmelighet kanari")
    told = "".join(map(repr, (wrong.value, wrong.value.__cause__, wrong.value.__context__)))
    assert "kanari" not in told
    assert key not in told


@pytest.mark.parametrize("backend", [key_store.Locked, key_store.Placeholder, key_store.Memory])
def test_where_the_machine_does_not_give_the_key_somebody_is_asked(
    place: Paths, key: str, backend: type[key_store.Memory]
) -> None:
    """A reset profile, a session without its key store, a folder that was carried to another machine."""
    keys.secure(place.store, key, CODE, None)
    with key_store.of_machine(backend()):
        assert opened_by(place) is None
    slots.file_of(place.store, Way.SYSTEM).write_bytes(b"damaged")
    assert opened_by(place) is None
    assert keys.unlock(place.store, Way.RECOVERY, CODE) == key


def test_a_key_that_was_never_put_in_its_place_opens_nothing(place: Paths, key: str) -> None:
    keys.secure(place.store, key, CODE, PASSPHRASE)
    place.key.with_name(f"{place.key.name}.new").write_text(key, "ascii")
    assert opened_by(place) is None
    assert keys.is_secured(place.store)


def test_where_there_is_no_way_left_it_is_damage(place: Paths) -> None:
    place.key.unlink()
    with pytest.raises(DamagedStoreError):
        stores.open_store(place)


def test_a_store_that_is_gone_is_not_made_anew_over_its_slots(place: Paths, key: str) -> None:
    keys.secure(place.store, key, CODE, None)
    place.store.unlink()
    with pytest.raises(DamagedStoreError):
        stores.open_store(place)
    assert not place.store.exists()
    assert not place.key.exists()


# -- changing
def test_a_new_passphrase_takes_the_old_ones_place(place: Paths, key: str) -> None:
    keys.secure(place.store, key, CODE, PASSPHRASE)
    with pytest.raises(WrongSecretError):
        keys.change_passphrase(place.store, NEW, NEW)
    keys.change_passphrase(place.store, PASSPHRASE, NEW)
    assert keys.unlock(place.store, Way.PASSPHRASE, NEW) == key
    with pytest.raises(WrongSecretError):
        keys.unlock(place.store, Way.PASSPHRASE, PASSPHRASE)


def test_a_passphrase_takes_the_key_out_of_the_machines_key_store_and_back(
    place: Paths, key: str, machine: key_store.Memory
) -> None:
    keys.secure(place.store, key, CODE, None)
    keys.use_passphrase(place.store, key, PASSPHRASE)
    assert keys.ways(place.store) == (Way.PASSPHRASE, Way.RECOVERY)
    assert machine.kept == {}
    keys.use_system(place.store, key)
    assert keys.ways(place.store) == (Way.SYSTEM, Way.RECOVERY)
    keys.use_system(place.store, key)
    assert list(machine.kept.values()) == [key]


def test_a_new_recovery_code_takes_the_old_ones_place(place: Paths, key: str) -> None:
    keys.secure(place.store, key, CODE, None)
    keys.new_recovery_code(place.store, key, OTHER)
    assert keys.unlock(place.store, Way.RECOVERY, OTHER) == key
    with pytest.raises(WrongSecretError):
        keys.unlock(place.store, Way.RECOVERY, CODE)


@pytest.mark.parametrize("backend", [key_store.Locked, key_store.Placeholder, key_store.Forgetful])
def test_a_key_store_that_does_not_keep_it_changes_nothing(
    place: Paths, key: str, backend: type[key_store.Memory]
) -> None:
    with key_store.of_machine(backend()):
        with pytest.raises(NoKeyStoreError):
            keys.secure(place.store, key, CODE, None)
        assert opened_by(place) == key
        keys.secure(place.store, key, CODE, PASSPHRASE)
        with pytest.raises(NoKeyStoreError):
            keys.use_system(place.store, key)
        assert keys.unlock(place.store, Way.PASSPHRASE, PASSPHRASE) == key


def test_nothing_is_kept_by_nothing(place: Paths, key: str) -> None:
    for code, passphrase in (("no code", PASSPHRASE), (CODE, "   ")):
        with pytest.raises(ValueError):
            keys.secure(place.store, key, code, passphrase)
        assert opened_by(place) == key


def test_a_slot_that_cannot_be_read_back_does_not_take_the_old_ones_place(
    place: Paths, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys.secure(place.store, key, CODE, PASSPHRASE)
    with monkeypatch.context() as disk:
        disk.setattr(slots, "unseal", lambda slot, secret: "00" * 32)
        with pytest.raises(DamagedSlotError):
            keys.new_recovery_code(place.store, key, OTHER)
    assert keys.unlock(place.store, Way.RECOVERY, CODE) == key


def test_the_machine_of_the_tests_tells_whether_it_has_a_key_store() -> None:
    assert keys.has_key_store()
    with key_store.of_machine(key_store.Placeholder()):
        assert not keys.has_key_store()


def test_every_code_is_another() -> None:
    assert len({keys.new_code() for _ in range(100)}) == 100


# -- copies of the store
def test_the_slots_of_a_desk_go_beside_its_copies_and_follow_what_is_changed(place: Paths, key: str) -> None:
    backup = place.data / "backups" / "store-20261126-070000.ldb"
    foreign = inside(place.data / "elsewhere")
    stores.open_store(foreign).close()
    stranger = place.data / "backups" / "store-20200101-070000.ldb"
    backup.parent.mkdir()
    for copy in (backup, stranger):
        shutil.copy(place.store, copy)
    keys.carry(place.store, backup)
    assert keys.ways(backup) == (Way.PLAIN,)
    keys.secure(place.store, key, CODE, None)
    assert keys.ways(backup) == (Way.SYSTEM, Way.RECOVERY)
    assert keys.without_asking(backup) == key
    keys.use_passphrase(place.store, key, PASSPHRASE)
    keys.new_recovery_code(place.store, key, OTHER)
    assert keys.ways(backup) == (Way.PASSPHRASE, Way.RECOVERY)
    assert keys.unlock(backup, Way.RECOVERY, OTHER) == keys.unlock(backup, Way.PASSPHRASE, PASSPHRASE) == key
    assert keys.ways(stranger) == ()  # nobody can say whose it is
    assert keys.ways(foreign.store) == (Way.PLAIN,)


def test_what_is_damaged_or_gone_beside_the_store_takes_nothing_from_its_copies(place: Paths, key: str) -> None:
    """It may be all that opens either."""
    backup = place.data / "backups" / "store-20261126-070000.ldb"
    backup.parent.mkdir()
    shutil.copy(place.store, backup)
    keys.secure(place.store, key, CODE, PASSPHRASE)
    keys.carry(place.store, backup)
    recovery, passphrase = place.slot("recovery"), place.slot("passphrase")
    recovery.write_bytes(recovery.read_bytes()[:-1] + b"?")
    keys.use_passphrase(place.store, key, NEW)
    assert keys.unlock(backup, Way.RECOVERY, CODE) == keys.unlock(backup, Way.PASSPHRASE, NEW) == key
    passphrase.unlink()
    keys.carry_to_copies(place.store, key)
    assert keys.unlock(backup, Way.RECOVERY, CODE) == keys.unlock(backup, Way.PASSPHRASE, NEW) == key


# -- broken off
Change = Callable[[Path, str], None]


def first_slots(store: Path, key: str) -> None:
    keys.secure(store, key, CODE, None)


def first_passphrase(store: Path, key: str) -> None:
    keys.secure(store, key, CODE, PASSPHRASE)


def to_passphrase(store: Path, key: str) -> None:
    keys.use_passphrase(store, key, PASSPHRASE)


def to_system(store: Path, key: str) -> None:
    keys.use_system(store, key)


def other_passphrase(store: Path, key: str) -> None:
    keys.change_passphrase(store, PASSPHRASE, NEW)


def other_code(store: Path, key: str) -> None:
    keys.new_recovery_code(store, key, OTHER)


@pytest.mark.parametrize(
    ("before", "change"),
    [
        (None, first_slots),
        (None, first_passphrase),
        (first_slots, first_passphrase),
        (first_passphrase, first_slots),
        (first_slots, to_passphrase),
        (first_passphrase, to_system),
        (first_passphrase, other_passphrase),
        (first_slots, other_code),
    ],
)
def test_wherever_it_breaks_off_the_old_way_or_the_new_one_opens(
    place: Paths, key: str, machine: key_store.Memory, tmp_path: Path, before: Change | None, change: Change
) -> None:
    if before is not None:
        before(place.store, key)
    backup = place.data / "backups" / "store-20261126-070000.ldb"
    backup.parent.mkdir()
    shutil.copy(place.store, backup)
    keys.carry(place.store, backup)
    kept = dict(machine.kept)
    for steps in range(200):
        home = inside(tmp_path / str(steps) / "data")
        shutil.copytree(place.data, home.data)
        machine.kept = dict(kept)
        try:
            with broken_off.after(steps):
                change(home.store, key)
        except broken_off.KilledError:
            copy = home.data / "backups" / backup.name
            assert opens(home.store, key)
            assert before is None or recovers(home.store, key)
            assert opens(copy, key) or recovers(copy, key)
            keys.secure(home.store, key, OTHER, NEW)  # whoever was broken off begins again
            assert keys.ways(home.store) == (Way.PASSPHRASE, Way.RECOVERY)
        else:
            break
    assert steps > 5
    assert opens(home.store, key)
    assert recovers(home.store, key)
    assert not [file for file in home.data.iterdir() if file.suffix in (".fresh", ".new")]


def opens(store: Path, key: str) -> bool:
    if keys.without_asking(store) == key:
        return True
    return any(gives(store, Way.PASSPHRASE, secret, key) for secret in (PASSPHRASE, NEW))


def recovers(store: Path, key: str) -> bool:
    return any(gives(store, Way.RECOVERY, code, key) for code in (CODE, OTHER))


def gives(store: Path, way: Way, secret: str, key: str) -> bool:
    try:
        return keys.unlock(store, way, secret) == key
    except StoreError:
        return False
