"""The backup that makes itself: what stood against it is remembered until one succeeds."""

import errno
import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from liaison_desk.clock import OSLO
from liaison_desk.domain.backups import Burden, Room, State, Trouble, Why, is_overdue
from liaison_desk.domain.changes import Op
from liaison_desk.paths import Paths, inside
from liaison_desk.services import backup_keeping, backups, disk, drills
from liaison_desk.services.desk import Desk
from liaison_desk.store.connection import connect, read_key
from liaison_desk.store.errors import DamagedStoreError
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


@pytest.mark.parametrize(
    ("room", "burdens"),
    [
        (Room(10**6, 0, 0, 10**6, 10**12), ()),
        (Room(10**6, 0, 0, 10**6, None), ()),
        (Room(2 * 10**9, 0, 0, 10**6, 10**12), (Burden.DESK,)),
        (Room(10**6, 0, 0, 2 * 10**10, 10**8), (Burden.BACKUPS, Burden.DISK)),
    ],
)
def test_when_it_is_a_burden(room: Room, burdens: tuple[Burden, ...]) -> None:
    assert room.burdens == burdens


def test_when_somebody_should_look_after_it(desk: Desk) -> None:
    now = desk.now()
    old = now - timedelta(days=8)
    assert is_overdue(old, now, has_changed=True, has_failed=False)
    assert not is_overdue(old, now, has_changed=False, has_failed=False)
    assert not is_overdue(now - timedelta(days=6), now, has_changed=True, has_failed=True)
    assert not is_overdue(None, now, has_changed=True, has_failed=False)
    assert is_overdue(None, now, has_changed=True, has_failed=True)


# -- a drill
def test_a_drill_opens_the_backup_and_reads_all_of_it(sample_year: Paths, tmp_path: Path) -> None:
    home = inside(Path(shutil.copytree(sample_year.data, tmp_path / "data")))
    key = read_key(home.key)
    made = backups.make(home, key, Why.CLOSE, NOON)
    asked: list[Path] = []

    def key_of(store: Path) -> str:
        asked.append(store)
        return read_key(store.with_suffix(".key"))

    proof = drills.drill(home, made, key_of)
    assert proof.backup == made
    assert proof.rows > 500
    assert proof.documents > 5
    assert asked[0].parent.parent == home.scratch
    assert not list(home.scratch.iterdir())


def test_a_document_that_is_not_what_was_issued_is_found(sample_year: Paths, tmp_path: Path) -> None:
    home = inside(Path(shutil.copytree(sample_year.data, tmp_path / "data")))
    key = read_key(home.key)
    made = backups.make(home, key, Why.CLOSE, NOON)
    connection = connect(made.file, key)
    for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{trigger}"')
    connection.execute("UPDATE issued_document SET sha256 = 'other' WHERE id IN (SELECT id FROM document_content)")
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
    with pytest.raises(DamagedStoreError):
        drills.drill(home, made, lambda _: key)
    assert not list(home.scratch.iterdir())
