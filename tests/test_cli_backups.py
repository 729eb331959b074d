"""Backups by command: made, proven, listed, shown and put back."""

import io
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from liaison_desk.domain.backups import Why
from liaison_desk.domain.changes import Op
from liaison_desk.domain.keys import Way
from liaison_desk.paths import Paths
from liaison_desk.services import backups, keys, memos
from liaison_desk.services.desk import Desk
from liaison_desk.store import slots
from liaison_desk.store.connection import read_key
from liaison_desk.store.errors import FullStoreError, StoreError
from tests import factory
from tests.services.test_backups import damage, everything, make_newer, note, secure
from tests.test_cli import line, run
from tests.world import World

NOW = "2026-11-24T10:42"
CODE = "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567"


def test_one_is_made_here_and_proven(world: World, place: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    world.desk.close()
    assert run("backup", "--drill", "--data-dir", place.data) == 2
    assert line(capsys) == "liaison-desk: there is no backup"
    assert run("backup", "--data-dir", place.data, "--now", NOW) == 0
    (made,) = backups.found(place)
    assert capsys.readouterr().out == f"{made.file}, {made.size} bytes, read through\n"
    assert run("backup", "--drill", "--data-dir", place.data) == 0
    assert "store-20261124-104200.asked.ldb opens as a desk: " in capsys.readouterr().out
    damage(made.file)
    assert run("backup", "--drill", "--data-dir", place.data) == 2
    assert "damaged" in line(capsys)


def test_another_folder_gets_one_but_never_the_plain_key(
    desk: Desk, place: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    key = read_key(place.key)
    out = tmp_path / "out"
    assert run("backup", out, "--data-dir", place.data) == 2
    assert "not protected yet" in line(capsys)
    secure(place, key)
    monkeypatch.setattr(keys, "without_asking", lambda _: key)
    assert run("backup", out, "--data-dir", place.data) == 0
    assert len(backups.found_in(out)) == 1
    assert backups.found(place) == []


def test_where_there_is_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("backup", "--data-dir", tmp_path) == 2
    assert "there is no desk" in line(capsys)
    assert run("restore", "--data-dir", tmp_path) == 2
    assert "there is no backup" in line(capsys)
    assert run("restore", "store-20261124-104200.ldb", "--data-dir", tmp_path) == 2
    assert "is no backup" in line(capsys)


def test_listed_shown_and_put_back(world: World, place: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    desk, key = world.desk, read_key(place.key)
    with desk.write(Op.PLAN_MEETING) as work:
        gone = work.add(factory.action(title="Søk"))
    made = backups.make(place, key, Why.DAILY, desk.now())
    then = everything(place.store, key)
    assert run("restore", made.file.name, "--data-dir", place.data) == 0
    out = capsys.readouterr().out
    assert "it is the same as the desk now" in out
    assert "no meetings" in out
    with desk.write(Op.PLAN_MEETING) as work:
        for day in range(1, 26):
            work.add(factory.meeting(council_id=world.council.id, day=date(2026, 12, day)))
        work.remove(gone)
        memos.add(work, "Ring", desk.today())
    newer = backups.make(place, key, Why.ASKED, desk.now())
    assert run("restore", "--data-dir", place.data) == 0
    assert [row.split()[0] for row in capsys.readouterr().out.splitlines()] == [newer.file.name, made.file.name]
    assert run("restore", newer.file, "--data-dir", place.data) == 0
    assert "meetings from 2026-12-01 to 2026-12-25" in capsys.readouterr().out
    assert run("restore", made.file.name, "--data-dir", place.data) == 0
    out = capsys.readouterr().out
    assert f"missing then: meeting 2026-12-25 {world.council.name} (new since)" in out
    assert "and 5 more" in out
    assert "and 1 rows of other kinds" in out
    assert "back again then: 1 action_item" in out
    assert "nothing has been changed" in out
    desk.close()
    assert everything(place.store, key) != then
    assert run("restore", made.file.name, "--yes", "--data-dir", place.data, "--now", NOW) == 0
    assert f"what was here lies in {place.aside / 'store-20261124-104200'}" in capsys.readouterr().out
    assert everything(place.store, key) == then
    place.store.unlink()
    assert run("restore", made.file.name, "--yes", "--data-dir", place.data) == 0
    assert capsys.readouterr().out == f"restored: {made.file.name}\n"


def test_not_while_a_window_has_the_desk(desk: Desk, place: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    made = backups.make(place, read_key(place.key), Why.DAILY, desk.now())
    note(desk, "Ring")
    held = QLockFile(str(place.lock))
    held.setStaleLockTime(0)
    assert held.tryLock(0)
    assert run("restore", made.file.name, "--yes", "--data-dir", place.data) == 2
    assert line(capsys) == "liaison-desk: the desk is open in a window: close it first"
    held.unlock()
    place.lock.write_text("1\nliaison-desk\nstasjon-7\nx\ny\n")
    assert run("restore", made.file.name, "--yes", "--data-dir", place.data) == 2
    assert "the desk is open on stasjon-7" in line(capsys)


def test_what_cannot_be_restored(desk: Desk, place: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    key = read_key(place.key)
    newer, damaged = (backups.make(place, key, Why.DAILY, desk.now()) for _ in range(2))
    make_newer(newer.file, key)
    damage(damaged.file)
    assert run("restore", newer.file.name, "--data-dir", place.data) == 2
    assert "a newer program than this one made it" in line(capsys)
    assert run("restore", damaged.file.name, "--data-dir", place.data) == 2
    assert "it is damaged, or its key is missing" in line(capsys)
    damaged.file.unlink()
    assert run("backup", "--drill", "--data-dir", place.data) == 2
    assert "it is version 99, this program knows" in line(capsys)


def test_beside_a_desk_that_cannot_be_read_it_is_shown_all_the_same(
    desk: Desk, place: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    made = backups.make(place, read_key(place.key), Why.DAILY, desk.now())
    desk.close()
    place.store.unlink()
    assert run("restore", made.file.name, "--data-dir", place.data) == 0
    assert "cannot be compared" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (FullStoreError("full"), "there is no room on the disk"),
        (StoreError("io"), "the backup could not be made"),
        (OSError("io"), "the backup could not be made"),
    ],
)
def test_what_a_disk_says_is_one_line(
    desk: Desk,
    place: Paths,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    said: str,
) -> None:
    def refuse(*_given: object) -> None:
        raise error

    monkeypatch.setattr(backups.backup_files, "copy", refuse)
    assert run("backup", "--data-dir", place.data) == 2
    assert said in line(capsys)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("\n", "the desk asks for its passphrase"),
        ("feil passfrase\n", "that is not the passphrase, nor the recovery code"),
        (f"{CODE}\n", ""),
    ],
)
def test_a_passphrase_is_asked_for_and_never_an_argument(
    desk: Desk,
    place: Paths,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    said: str,
) -> None:
    monkeypatch.setattr(slots, "ITERATIONS", 10)
    keys.secure(place.store, read_key(place.key), CODE, "blå himmel over fjorden")
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    assert run("backup", "--data-dir", place.data) == (2 if said else 0)
    assert said in capsys.readouterr().err
    assert len(backups.found(place)) == (0 if said else 1)


def test_a_way_in_that_is_damaged_is_told_from_a_wrong_one(
    desk: Desk, place: Paths, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    secure(place, read_key(place.key))
    slots.file_of(place.store, Way.PASSPHRASE).write_bytes(b"damaged")
    monkeypatch.setattr(sys, "stdin", io.StringIO("blå himmel\n"))
    assert run("backup", "--data-dir", place.data) == 2
    assert "the file that keeps the key is damaged" in line(capsys)
