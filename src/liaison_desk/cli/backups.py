"""Backups without windows: made, proven, listed, and put back."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from liaison_desk.cli.alone import alone
from liaison_desk.cli.impossible import Impossible
from liaison_desk.cli.lists import print_table
from liaison_desk.cli.opening import asking, clock_of, home_of
from liaison_desk.cli.unlocking import key_of
from liaison_desk.clock import OSLO
from liaison_desk.domain.backups import Backup, Contents, Difference, What, Why, read_name
from liaison_desk.paths import Paths
from liaison_desk.services import backups, drills, keys, stores
from liaison_desk.store.errors import DamagedStoreError, FullStoreError, NewerStoreError, StoreError

MOST = 20  # of what would be missing


def make(asked: argparse.Namespace) -> None:
    """`backup`: one more, or with --drill the proof that the newest one opens."""
    home = home_of(asked)
    if not stores.exists(home):
        raise Impossible(f"there is no desk in {home.data}")
    if asked.out is not None and not keys.is_secured(home.store):
        raise Impossible("the desk's key is not protected yet, and must not lie in another place: open the desk first")
    with _told("the backup could not be made"):
        if asked.drill:
            _drill(home)
            return
        key = key_of(home.store)
        if asked.out is None:
            made = backups.make(home, key, Why.ASKED, clock_of(asked).now())
        else:
            made = backups.make_in(asked.out, home.store, key, Why.ASKED, clock_of(asked).now())
    print(f"{made.file}, {made.size} bytes, read through")


def _drill(home: Paths) -> None:
    newest = next(iter(backups.found(home)), None)
    if newest is None:
        raise Impossible("there is no backup")
    proof = drills.drill(home, newest, key_of)
    print(
        f"{newest.file.name} opens as a desk: {proof.rows} rows read, {proof.documents} documents as they were issued"
    )


def restore(asked: argparse.Namespace) -> None:
    """`restore`: the list, what one of them holds and would change, or with --yes the change itself."""
    home = home_of(asked)
    if asked.backup is None:
        listed = [(b.file.name, f"{b.at:%Y-%m-%d %H:%M}", b.why.value, str(b.size)) for b in backups.found(home)]
        if not listed:
            raise Impossible(f"there is no backup in {home.backups}")
        print_table(listed)
        return
    backup = _asked_for(home, asked.backup)
    with _told("the backup could not be read"), alone(home) if asked.yes else nullcontext():
        key = key_of(backup.file if keys.ways(backup.file) else home.store)
        held = backups.contents(backup, key)
        if held.is_newer:
            raise Impossible(f"the backup is version {held.version}, a newer program than this one made it")
        if asked.yes:
            aside = backups.restore(home, backup, key, clock_of(asked).now())
            print(f"restored: {backup.file.name}")
            if aside is not None:
                print(f"what was here lies in {aside}")
        else:
            _preview(home, backup, key, held)


def _preview(home: Paths, backup: Backup, key: str, held: Contents) -> None:
    print_table([(what.value, str(held.counts[what])) for what in What])
    print(f"meetings from {held.first_day} to {held.last_day}" if held.first_day else "no meetings")
    try:
        found: Difference | None = backups.difference(home, backup, key)
    except StoreError:
        found = None
    if found is None:
        print("the desk itself cannot be read, or has another key, so the two cannot be compared")
    else:
        _difference(found)
    print("nothing has been changed; with --yes it takes the desk's place, which is set aside")


def _difference(found: Difference) -> None:
    if found.is_none:
        print("it is the same as the desk now")
    for loss in found.losses[:MOST]:
        print(
            f"missing then: {loss.what.value} {loss.day or ''} {loss.name} ({'new' if loss.is_new else 'changed'} since)"
        )
    if len(found.losses) > MOST:
        print(f"and {len(found.losses) - MOST} more")
    if found.others:
        print(f"and {found.others} rows of other kinds")
    for what, count in found.returning.items():
        print(f"back again then: {count} {what.value}")


def _asked_for(home: Paths, name: str) -> Backup:
    """By its name in the list, or by its path."""
    file = home.backups / name if (home.backups / name).exists() else Path(name)
    told = read_name(file.name)
    if told is None or not file.exists():
        raise Impossible(f"{name} is no backup; `restore` alone lists them")
    return Backup(file, told[0].replace(tzinfo=OSLO), told[1], file.stat().st_size)


@contextmanager
def _told(what: str) -> Iterator[None]:
    """A line about what a disk or a file says."""
    try:
        with asking():
            yield
    except NewerStoreError as error:
        raise Impossible(f"it is version {error.found}, this program knows {error.known}") from error
    except DamagedStoreError as error:
        raise Impossible(f"{what}: it is damaged, or its key is missing") from error
    except FullStoreError as error:
        raise Impossible(f"{what}: there is no room on the disk") from error
    except (StoreError, OSError) as error:
        raise Impossible(what) from error
