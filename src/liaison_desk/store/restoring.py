"""Put a backup in the place of the store, so that it may be killed anywhere: old or new, never neither [S3].

1. The backup's bytes beside the store, proven, as `store.ldb.restoring`.
2. It gets its name `store.ldb.restore`: from here on the restore is decided, and the next start finishes it.
3. The present store is set aside, its journal first, the store itself last. Nothing of it is ever removed.
4. `store.ldb.restore` becomes the store.

Where the key is another one, the ways in take the same steps: prepared before 2, set aside before the store, in place
before 4.
"""

from datetime import datetime, timedelta
from pathlib import Path

from liaison_desk.domain.keys import Way
from liaison_desk.store import files, slots
from liaison_desk.store.backup_files import PART, copy_file
from liaison_desk.store.connection import journal_of, shared_memory_of

PREPARED, RESTORE = ".restoring", ".restore"
_STAMP = "%Y%m%d-%H%M%S"


def prepare(store: Path, backup: Path, key: str, *, with_ways_in: bool) -> None:
    """Step 1: the same bytes beside the store, read through. Raises a `StoreError` or an `OSError`."""
    copy_file(backup, _prepared(store), key)
    for way in Way:
        if with_ways_in and slots.file_of(backup, way).exists():
            files.put(_restored(slots.file_of(store, way)), slots.file_of(backup, way).read_bytes())


def decide(store: Path) -> None:
    """Step 2."""
    files.settle(store.parent)
    _prepared(store).replace(_restored(store))
    files.settle(store.parent)


def finish(store: Path, aside: Path, now: datetime) -> Path | None:
    """Steps 3 and 4, or what is left of them; what a restore that was not decided has left half made goes.

    Returns the folder in `aside` where the store lies that was here, None where there was none. Every connection must
    be closed. Raises `OSError`.
    """
    _forget_undecided(store)
    if not is_under_way(store):
        return None
    folder = _set_aside(store, aside, now)
    for way_in in _ways_in(store):
        if _restored(way_in).exists():
            _restored(way_in).replace(way_in)
    files.settle(store.parent)
    if is_under_way(store):
        _restored(store).replace(store)
        files.settle(store.parent)
    return folder


def is_under_way(store: Path) -> bool:
    """Whether step 2 has been taken, and not all that follows it."""
    return _restored(store).exists()


def _set_aside(store: Path, aside: Path, now: datetime) -> Path | None:
    """What stands in the way. The store goes last: until it has gone, the folder it goes into is found again."""
    has_store = store.exists()
    journal = [file for file in (journal_of(store), shared_memory_of(store)) if file.exists()]
    if not has_store and not journal:
        return None  # or a run before this one did it
    folder = _begun(aside) if has_store else None
    if folder is None:
        folder = _new_folder(aside, "store" if has_store else "journal", now)
    for file in journal:
        file.replace(folder / file.name)
    if has_store:
        changes = any(_restored(way_in).exists() for way_in in _ways_in(store))
        for way_in in filter(Path.exists, _ways_in(store)):  # what is set aside can be opened where it lies
            if changes:
                way_in.replace(folder / way_in.name)
            else:
                files.put(folder / way_in.name, way_in.read_bytes())
        files.settle(folder)
        if is_under_way(store):  # else another run has just finished it, and what lies here is the new one
            store.replace(folder / store.name)
    files.settle(folder)
    files.settle(store.parent)
    return folder if has_store else None


def _begun(aside: Path) -> Path | None:
    """What a restore that broke off has begun to fill: it has no store yet."""
    return max((folder for folder in aside.glob("store-*") if not any(folder.glob("*.ldb"))), default=None)


def _new_folder(aside: Path, name: str, now: datetime) -> Path:
    moment = now
    while (folder := aside / f"{name}-{moment:{_STAMP}}").exists():
        moment += timedelta(seconds=1)
    folder.mkdir(mode=0o700, parents=True)
    return folder


def _forget_undecided(store: Path) -> None:
    files.forget(_prepared(store))
    files.forget(_prepared(store).with_name(_prepared(store).name + PART))
    if not is_under_way(store):
        for way_in in _ways_in(store):
            for ending in ("", ".new"):
                _restored(way_in).with_name(_restored(way_in).name + ending).unlink(missing_ok=True)


def _ways_in(store: Path) -> list[Path]:
    return [slots.file_of(store, way) for way in Way]


def _restored(file: Path) -> Path:
    return file.with_name(file.name + RESTORE)


def _prepared(store: Path) -> Path:
    return store.with_name(store.name + PREPARED)
