"""What is said of the protection of the desk is what is so on the disk."""

import os
from datetime import datetime

import pytest

from liaison_desk.clock import OSLO
from liaison_desk.domain.backups import State, Trouble, Why
from liaison_desk.domain.keys import Way
from liaison_desk.domain.protection import Protection
from liaison_desk.paths import Paths
from liaison_desk.services import backup_keeping, backups, outbox, protection
from liaison_desk.store import slots
from liaison_desk.store.connection import read_key

NOW = datetime(2026, 11, 24, 10, 42, tzinfo=OSLO)


def test_it_is_read_from_the_disk(place: Paths) -> None:
    before = protection.state(place)
    assert (before.ways, before.backups, before.newest_backup, before.set_aside, before.drafts) == (
        (Way.PLAIN,), 0, None, 0, 0,
    )  # fmt: skip
    assert before.size >= place.store.stat().st_size
    assert before.is_plain
    backups.make(place, read_key(place.key), Why.ASKED, NOW)
    (place.aside / "store-20261101-101010").mkdir(parents=True)
    outbox.put(place.outbox, [("a.eml", b"x"), ("b.eml", b"y")], NOW)
    assert not before.backup_failed
    assert not before.second_failed
    backup_keeping.remember(place, State(Trouble.FULL, Trouble.AWAY))
    slots.file_of(place.store, Way.RECOVERY).write_bytes(b"x")
    slots.file_of(place.store, Way.PLAIN).unlink()
    now = protection.state(place)
    assert (now.ways, now.backups, now.newest_backup, now.set_aside, now.drafts) == ((Way.RECOVERY,), 1, NOW, 1, 2)
    assert now.backup_failed
    assert now.second_failed
    assert now.has_code
    assert not now.is_plain


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")
@pytest.mark.parametrize(
    ("folder", "file", "may"),
    [(0o700, 0o644, False), (0o755, 0o600, False), (0o755, 0o644, True), (0o750, 0o640, True)],
)
def test_others_may_read_what_both_folder_and_file_let_them(place: Paths, folder: int, file: int, *, may: bool) -> None:
    place.store.chmod(file)
    place.data.chmod(folder)
    assert protection.state(place).others_may_read is may


@pytest.mark.parametrize(
    ("ways", "by_itself", "asks", "has_code"),
    [
        ((Way.PLAIN,), True, False, False),
        ((Way.SYSTEM, Way.RECOVERY), True, False, True),
        ((Way.PASSPHRASE, Way.RECOVERY), False, True, True),
        ((Way.SYSTEM, Way.PASSPHRASE, Way.RECOVERY), True, False, True),
        ((Way.RECOVERY,), False, False, True),
    ],
)
def test_who_gets_in(ways: tuple[Way, ...], *, by_itself: bool, asks: bool, has_code: bool) -> None:
    told = Protection(0, ways, None, 0, None, backup_failed=False, second_failed=False, set_aside=0, drafts=0)
    assert (told.opens_by_itself, told.asks, told.has_code) == (by_itself, asks, has_code)
