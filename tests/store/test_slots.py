"""A slot opens for its secret, and tells a wrong secret from damage whatever byte is wrong."""

from pathlib import Path

import pytest

from liaison_desk.domain.keys import Way, code_of
from liaison_desk.store import files, slots
from liaison_desk.store.connection import read_key
from liaison_desk.store.errors import DamagedSlotError, ReadOnlyStoreError, WrongSecretError
from tests.store.fixtures import make

KEY = "0123456789abcdef" * 4


@pytest.fixture
def slot(tmp_path: Path) -> Path:
    made = tmp_path / "store.recovery.slot"
    slots.seal(made, "hest 'og' vogn", KEY)
    return made


def test_it_opens_for_its_secret_and_holds_nothing_to_read(slot: Path) -> None:
    assert slots.unseal(slot, "hest 'og' vogn") == KEY
    assert slots.print_of_slot(slot) == slots.print_of(KEY)
    content = slot.read_bytes()
    assert len(content) == slots.SIZE
    assert KEY.encode() not in content
    assert bytes.fromhex(KEY) not in content
    assert slot.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in slot.parent.iterdir()] == [slot.name]


def test_outside_the_tests_guessing_is_slow(slot: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = Path(slots.__file__).read_text("utf-8")
    assert "\nITERATIONS = 600_000" in source
    monkeypatch.setattr(slots, "ITERATIONS", 11)
    with pytest.raises(WrongSecretError):  # what is derived in another way is another key
        slots.unseal(slot, "hest 'og' vogn")


def test_the_slots_of_an_earlier_version_open(monkeypatch: pytest.MonkeyPatch) -> None:
    """They cannot be made anew by a program that no longer opens them."""
    monkeypatch.setattr(slots, "ITERATIONS", 600_000)
    key = read_key(make.FOLDER / "store-0004" / "store.key")
    for way, secret in ((Way.PASSPHRASE, make.PASSPHRASE), (Way.RECOVERY, code_of(make.CODE))):
        assert slots.unseal(slots.file_of(make.SLOTS / "kept.ldb", way), secret or "") == key


def test_another_secret_is_a_wrong_one(slot: Path) -> None:
    with pytest.raises(WrongSecretError):
        slots.unseal(slot, "hest og vogn")
    slots.seal(slot, "another", KEY)
    with pytest.raises(WrongSecretError):
        slots.unseal(slot, "hest 'og' vogn")


def test_a_wrong_byte_anywhere_is_damage_and_not_a_wrong_secret(slot: Path) -> None:
    sound = slot.read_bytes()
    for place in range(0, slots.SIZE, 97):
        slot.write_bytes(sound[:place] + bytes([sound[place] ^ 1]) + sound[place + 1 :])
        with pytest.raises(DamagedSlotError):
            slots.unseal(slot, "hest 'og' vogn")


def test_a_slot_that_is_cut_off_or_gone_is_damage(slot: Path) -> None:
    slot.write_bytes(slot.read_bytes()[:4096])
    with pytest.raises(DamagedSlotError):
        slots.unseal(slot, "hest 'og' vogn")
    slot.unlink()
    with pytest.raises(DamagedSlotError):
        slots.unseal(slot, "hest 'og' vogn")


def test_a_sound_sum_over_something_else_is_damage_too(slot: Path) -> None:
    """Such as a slot that a later program wrote in another way."""
    other = slot.with_name("other")
    connection = slots._open(slot, "hest 'og' vogn", "rw")
    connection.execute("ALTER TABLE slot RENAME TO other")
    connection.close()
    files.put(other, slots._summed(slot.read_bytes()[:-32]))
    with pytest.raises(DamagedSlotError):
        slots.unseal(other, "hest 'og' vogn")
    files.put(other, slots._summed(slot.read_bytes()[:-32] + bytes(4096)))
    with pytest.raises(DamagedSlotError):
        slots.print_of_slot(other)


def test_where_nothing_can_be_written_the_old_one_stays(slot: Path) -> None:
    slot.with_name(slot.name + ".new").mkdir()
    with pytest.raises(OSError):
        slots.seal(slot, "another", KEY)
    assert slots.unseal(slot, "hest 'og' vogn") == KEY


def test_a_slot_that_sqlite_cannot_write_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = slots._open
    monkeypatch.setattr(slots, "_open", lambda file, secret, mode: real(file, secret, "ro"))
    with pytest.raises(ReadOnlyStoreError):
        slots.seal(tmp_path / "store.recovery.slot", "hest", KEY)


def test_what_is_taken_away_is_written_over_first(slot: Path) -> None:
    other_name = slot.with_name("other")
    other_name.hardlink_to(slot)
    files.wipe(slot)
    files.wipe(slot)
    assert not slot.exists()
    assert other_name.read_bytes() == bytes(slots.SIZE)


def test_slots_are_named_after_what_they_open(tmp_path: Path) -> None:
    backup = tmp_path / "store-20261126-070000.daily.ldb"
    assert slots.file_of(backup, Way.RECOVERY).name == "store-20261126-070000.daily.recovery.slot"
    assert slots.file_of(tmp_path / "store.ldb", Way.PLAIN).name == "store.key"


def test_nothing_is_written_through_a_link_that_somebody_has_laid(tmp_path: Path) -> None:
    """The second folder of the backups may be one that others write in."""
    other = tmp_path / "other.txt"
    other.write_bytes(b"not ours")
    slot = tmp_path / "store.recovery.slot"
    for name in (slot.name, f"{slot.name}.new"):
        (tmp_path / name).symlink_to(other)
    files.put(slot, b"content")
    assert slot.read_bytes() == b"content"
    slot.unlink()
    for target in (other, tmp_path / "nowhere"):
        slot.symlink_to(target)
        files.wipe(slot)
        assert not slot.is_symlink()
    assert other.read_bytes() == b"not ours"
