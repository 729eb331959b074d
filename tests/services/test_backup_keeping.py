"""The backup that makes itself: what stood against it is remembered until one succeeds."""

import errno
import shutil
from datetime import datetime
from pathlib import Path

import pytest

from liaison_desk.clock import OSLO
from liaison_desk.domain.backups import State, Trouble, Why
from liaison_desk.domain.changes import Op
from liaison_desk.paths import Paths
from liaison_desk.services import backup_keeping, backups, disk
from liaison_desk.services.desk import Desk
from liaison_desk.store.connection import read_key
from tests.services.test_backups import damage, secure

NOON = datetime(2026, 11, 24, 12, tzinfo=OSLO)


@pytest.fixture
def key(place: Paths) -> str:
    return read_key(place.key)


def test_one_here_and_one_in_the_second_folder(desk: Desk, place: Paths, key: str, tmp_path: Path) -> None:
    secure(place, key)
    stick = tmp_path / "stick"
    stick.mkdir()
    assert backup_keeping.keep_up(place, key, Why.CLOSE, desk.now(), str(stick)) == State()
    (made,) = backups.found(place)
    (out,) = backups.found_in_second(str(stick), key)
    assert out.file.read_bytes() == made.file.read_bytes()
    assert backup_keeping.state(place) == State()


def test_without_a_second_folder_nothing_is_said_of_it(desk: Desk, place: Paths, key: str) -> None:
    assert backup_keeping.keep_up(place, key, Why.CLOSE, desk.now(), "") == State()
    assert len(backups.found(place)) == 1


def test_a_stick_that_is_away_is_told_and_tried_again(desk: Desk, place: Paths, key: str, tmp_path: Path) -> None:
    secure(place, key)
    stick = tmp_path / "stick"
    assert backup_keeping.keep_up(place, key, Why.CLOSE, desk.now(), str(stick)).elsewhere is Trouble.AWAY
    assert backup_keeping.state(place) == State(None, Trouble.AWAY)
    assert len(backups.found(place)) == 1
    stick.mkdir()
    assert backup_keeping.keep_up(place, key, Why.CLOSE, desk.now(), str(stick)) == State()
    assert backup_keeping.state(place) == State()
    assert len(backups.found_in_second(str(stick), key)) == 1


def test_a_plain_key_keeps_them_here(desk: Desk, place: Paths, key: str, tmp_path: Path) -> None:
    found = backup_keeping.keep_up(place, key, Why.CLOSE, desk.now(), str(tmp_path))
    assert found == State(None, Trouble.NOT_SECURED)
    assert not list(tmp_path.glob("liaison-desk-*"))


def test_before_there_is_any_nothing_goes_out(desk: Desk, place: Paths, key: str, tmp_path: Path) -> None:
    assert backup_keeping.bring_out(place, key, None, desk.now(), str(tmp_path)) is None


def test_of_a_damaged_desk_the_newest_good_one_still_goes_out(
    desk: Desk, place: Paths, key: str, tmp_path: Path
) -> None:
    secure(place, key)
    desk.close()
    backups.make(place, key, Why.CLOSE, desk.now())
    damage(place.store)
    assert backup_keeping.keep_up(place, key, Why.CLOSE, desk.now(), str(tmp_path)) == State(Trouble.DAMAGED, None)
    assert len(backups.found_in_second(str(tmp_path), key)) == 1
    assert backup_keeping.state(place).here is Trouble.DAMAGED


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.ENOSPC, Trouble.FULL),
        (errno.EROFS, Trouble.READ_ONLY),
        (errno.EACCES, Trouble.READ_ONLY),
        (errno.EIO, Trouble.OTHER),
    ],
)
def test_what_a_disk_says(
    desk: Desk, place: Paths, key: str, monkeypatch: pytest.MonkeyPatch, number: int, trouble: Trouble
) -> None:
    def refuse(_folder: Path) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(shutil, "disk_usage", refuse)
    assert backup_keeping.keep_up(place, key, Why.CLOSE, desk.now(), "").here is trouble
    assert backup_keeping.state(place).here is trouble


def test_a_full_disk_by_its_own_word(desk: Desk, place: Paths, key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(place.data)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1))
    assert backup_keeping.keep_up(place, key, Why.CLOSE, desk.now(), "").here is Trouble.FULL


def test_what_cannot_be_remembered_is_not_the_end(place: Paths) -> None:
    place.backups.write_text("a file where the folder should be")
    backup_keeping.remember(place, State(Trouble.FULL))
    assert backup_keeping.state(place) == State()


def test_what_is_remembered_badly_is_nothing(place: Paths) -> None:
    place.backups.mkdir()
    for content in ("[]", "{}", "no", '{"here": "what", "elsewhere": null}'):
        (place.backups / "state.json").write_text(content)
        assert backup_keeping.state(place) == State()


# -- what it takes
def test_how_much_room_it_takes(desk: Desk, place: Paths, key: str) -> None:
    with desk.write(Op.ADD_ATTACHMENT) as work:
        work.attach("content", b"x" * 1000)
    made = backups.make(place, key, Why.CLOSE, desk.now())
    with desk.read() as reader:
        room = disk.room(place, reader)
    assert (room.documents, room.attachments, room.backups) == (0, 1000, made.size)
    assert room.desk > 0
    assert room.free
