"""What a run that was broken off has left goes, and nothing else does."""

import os
import shutil
from pathlib import Path

import pytest

from liaison_desk.domain.changes import Op
from liaison_desk.paths import Paths
from liaison_desk.services import leftovers, memos
from liaison_desk.services.desk import Desk
from liaison_desk.ui import session

BEGAN = 1_700_000_000.0  # when the new run began
BEFORE, AFTER = BEGAN - 60, BEGAN + 60

OURS = (
    "store.ldb.new",
    "store.ldb.new-wal",
    "store.ldb.new-shm",
    "store.recovery.slot.new",
    "store.system.slot.fresh",
    "store.passphrase.slot.fresh.new",
    "outbox/.abcd_123.part",
    "outbox/.liaison-desk-abcd1234.part",
    "settings.part",
    "window.ini.lock",
    "cache/chevron-down-1E2B3C.part",
    "scratch/0123456789abcdef/handover.ldb",
)
OTHERS = (
    "store.ldb",
    "store.ldb-wal",
    "store.key",
    "store.recovery.slot",
    "store.ldb.newer",
    "my store.ldb.new",
    "store.old.ldb",
    "notes.part",
    "window.ini",
    "window.ini.backup",
    ".abcd_123.part",
    "outbox/Agenda.eml",
    "outbox/film.part",
    "outbox/.abcd_123.part.txt",
    "outbox/deep/.abcd_123.part",
    "cache/qmlcache.part",
    "scratch/notes/store.ldb",
    "cache/film.part",
    "backups/store-20261124-101010.close.ldb",
    "aside/store.ldb.new",
    "log/liaison-desk.log",
)


def lay(root: Path, names: tuple[str, ...], at: float) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(b"x")
        os.utime(root / name, (at, at))
        os.utime((root / name).parent, (at, at))


def names_in(root: Path) -> set[str]:
    return {one.relative_to(root).as_posix() for one in root.rglob("*") if not one.is_dir()}


def test_what_is_half_made_goes_and_what_is_anothers_stays(tmp_path: Path) -> None:
    home = Paths(tmp_path, tmp_path, tmp_path / "cache", tmp_path / "log")
    lay(tmp_path, (*OURS, *OTHERS), BEFORE)
    assert leftovers.sweep_desk(home, BEGAN) == len(OURS)
    assert names_in(tmp_path) == set(OTHERS)
    assert leftovers.sweep_desk(home, BEGAN) == 0


def test_what_this_run_is_writing_stays(tmp_path: Path) -> None:
    lay(tmp_path, (*OURS, "store.ldb"), AFTER)
    assert leftovers.sweep_desk(Paths(tmp_path, tmp_path, tmp_path / "cache", tmp_path / "log"), BEGAN) == 0


def test_a_new_store_that_is_all_there_is_stays(tmp_path: Path) -> None:
    lay(tmp_path, ("store.ldb.new",), BEFORE)
    assert leftovers.sweep_desk(Paths(tmp_path, tmp_path, tmp_path, tmp_path), BEGAN) == 0


def test_what_was_being_saved_elsewhere_goes_from_there(tmp_path: Path) -> None:
    """As a kill leaves it: a file, and a folder with documents in it."""
    handle, file = leftovers.begin_file(tmp_path)
    os.close(handle)
    folder = leftovers.begin_folder(tmp_path)
    (folder / "deep").mkdir()
    (folder / "deep" / "Referat.pdf").write_bytes(b"%PDF")
    for left in (file, folder):
        os.utime(left, (BEFORE, BEFORE))
    theirs = (
        ".abcd1234.part",
        ".liaison-desk-mine.part",
        ".liaison-desk-abcd1234.part.pdf",
        "Referat.pdf",
        "film.part",
    )
    lay(tmp_path, theirs, BEFORE)
    lay(tmp_path, (".liaison-desk-abcd9999.part",), AFTER)
    assert leftovers.sweep_folders([tmp_path, tmp_path / "a stick that is away"], BEGAN) == [tmp_path]
    assert names_in(tmp_path) == {*theirs, ".liaison-desk-abcd9999.part"}
    assert not folder.exists()


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own there")
def test_a_link_of_such_a_name_goes_and_what_it_leads_to_stays(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "a.txt").write_bytes(b"x")
    (tmp_path / ".liaison-desk-abcd1234.part").symlink_to(tmp_path / "mine", target_is_directory=True)
    assert leftovers.sweep_folder(tmp_path, AFTER + 10**9) == 1
    assert names_in(tmp_path) == {"mine/a.txt"}


def test_what_cannot_be_removed_or_read_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*_given: object, **_more: object) -> None:
        raise PermissionError(13, "denied", "Kari Prøve.pdf")

    lay(tmp_path, (".liaison-desk-abcd1234.part",), BEFORE)
    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", refuse)
        assert leftovers.sweep_folder(tmp_path, BEGAN) == 0
        patched.setattr(Path, "iterdir", refuse)
        assert leftovers.sweep_folder(tmp_path, BEGAN) == 0
    assert "Kari" not in caplog.text


def test_a_start_finds_none_of_it_and_the_desk_is_whole(desk: Desk, place: Paths) -> None:
    """Plain copies of attachments and a half-made sample year go before the store is opened, whoever may open it."""
    with desk.write(Op.ADD_MEMO) as work:
        memos.add(work, "Ring", desk.today())
    desk.close()
    copied = place.copies / "0123456789abcdef" / "Plan.pdf"
    copied.parent.mkdir(parents=True)
    copied.write_bytes(b"%PDF")
    copied.chmod(0o400)
    half = place.data / "sample.new"
    half.mkdir()
    shutil.copy(place.store, half / "store.ldb")
    lay(place.data, ("sample/store.ldb.new", "sample/store.ldb", "outbox/.abcd_123.part"), BEFORE)
    session.sweep(place, BEGAN)
    assert not place.copies.exists()
    assert not half.exists()
    left = names_in(place.data)
    assert {"store.ldb", "sample/store.ldb"} <= left
    assert not {one for one in left if one.endswith((".new", ".part"))}
    session.open_store(place, sample=False).close()
