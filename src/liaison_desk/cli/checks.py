"""`check`: whether the desk can be relied on, a line for each thing it stands on."""

import argparse
from contextlib import closing

from liaison_desk.cli import unlocking
from liaison_desk.cli.impossible import Impossible
from liaison_desk.cli.opening import asking, clock_of, home_of
from liaison_desk.domain.keys import Way
from liaison_desk.domain.unsafe_places import synced_by
from liaison_desk.paths import Paths
from liaison_desk.services import backups, checking, stores
from liaison_desk.store.errors import LockedStoreError, NewerStoreError, StoreError, WrongSecretError

WRONG = 1  # something is not as it should be; 2 is for what could not be looked at
_WAYS = {
    Way.PLAIN: "plain key",
    Way.SYSTEM: "the machine's key store",
    Way.PASSPHRASE: "passphrase",
    Way.RECOVERY: "recovery code",
}


def check(asked: argparse.Namespace) -> int:
    """Returns `WRONG` where anything is not as it should be."""
    home = home_of(asked)
    if not stores.exists(home) and not stores.remains(home):
        raise Impossible(f"there is no desk in {home.data}")
    key = _key(home)
    is_well = _say_store(asked, home, key)
    is_well &= _say_ways(home, key)
    is_well &= _say_backups(home, key)
    if synced := synced_by(str(home.data)):
        print(f"folder: in {synced}, which copies it to other machines; only one of them may open it")
    if is_well:
        _mend_index(home, key)
    return 0 if is_well else WRONG


def _key(home: Paths) -> str | None:
    """None where none is left. A store that has lost its ways in may have those of a backup."""
    with asking():
        for store in (home.store, *(backup.file for backup in backups.found(home))):
            try:
                return unlocking.key_of(store)
            except (LockedStoreError, WrongSecretError):
                raise
            except StoreError:
                continue
    return None


def _say_store(asked: argparse.Namespace, home: Paths, key: str | None) -> bool:
    if not stores.exists(home):
        print("store: gone, though what belongs to it is there")
    elif key is None:
        print("store: cannot be read without its key")
    else:
        try:
            checked = checking.Check(home, key).run(clock_of(asked).now())
        except StoreError as error:
            raise Impossible("the store could not be looked through; close the program, and try again") from error
        if checked.is_sound:
            print("store: sound")
            return True
        print(f"store: damaged, {checked.flaws} places cannot be read or do not fit together")
    return False


def _say_ways(home: Paths, key: str | None) -> bool:
    found = checking.ways_in(home)
    for way, is_good in found.items():
        print(f"way in: {_WAYS[way]}, {'good' if is_good else 'damaged'}")
    if not found:
        print("way in: none, but that of a backup opens it" if key and stores.exists(home) else "way in: none")
    return bool(found) and all(found.values())


def _say_backups(home: Paths, key: str | None) -> bool:
    listed = backups.found(home)
    best = backups.newest_good(home, key) if key else None
    if best is not None:
        print(f"backups: {len(listed)}, the newest good one of {best[0].at:%Y-%m-%d %H:%M}")
    elif listed:
        print(f"backups: {len(listed)}, none of them good")
    else:
        print("backups: none yet")
    return best is not None or not listed


def _mend_index(home: Paths, key: str | None) -> None:
    try:
        with closing(stores.open_store(home, key)) as database:
            count, was_sound = database.mend_index()
    except NewerStoreError as error:
        raise Impossible(f"the desk is version {error.found}, this program knows {error.known}") from error
    except StoreError as error:
        raise Impossible("the search index could not be looked through") from error
    state = "sound" if was_sound else "was wrong, and is made anew"
    print(f"search index: {state}, {count} texts")
