"""The desk a command is about, and what may be asked of it."""

import argparse
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from liaison_desk import paths
from liaison_desk.cli import alone, unlocking
from liaison_desk.cli.impossible import Impossible
from liaison_desk.clock import SystemClock
from liaison_desk.domain.documents import Edition
from liaison_desk.paths import Paths
from liaison_desk.services import stores
from liaison_desk.services.desk import Desk
from liaison_desk.store.database import Database
from liaison_desk.store.errors import (
    BusyStoreError,
    DamagedSlotError,
    DamagedStoreError,
    LockedStoreError,
    NewerStoreError,
    StoreError,
    WrongSecretError,
)

SHORT = 8  # characters of an id that tell it from the others


def home_of(asked: argparse.Namespace) -> Paths:
    """The folder the command is about: the one it was given, or the user's own. On a network share there is no desk."""
    home = paths.inside(asked.data_dir) if asked.data_dir else paths.of_user()
    alone.refuse_share(home)
    return home


def clock_of(asked: argparse.Namespace) -> SystemClock:
    """The machine's, or one that begins at the moment the command was given."""
    return SystemClock.starting_at(asked.now) if asked.now else SystemClock()


@contextmanager
def asking() -> Iterator[None]:
    """A line about what was typed to open the desk, or was not."""
    try:
        yield
    except LockedStoreError as error:
        raise Impossible("the desk asks for its passphrase: write it when asked, or as a line of the input") from error
    except WrongSecretError as error:
        raise Impossible("that is not the passphrase, nor the recovery code") from error
    except DamagedSlotError as error:
        raise Impossible("the file that keeps the key is damaged; try the recovery code") from error


@contextmanager
def opened(asked: argparse.Namespace) -> Iterator[Desk]:
    """The desk in the folder, which must be there: reading makes nothing. A window may have it, too."""
    home = _there(asked)
    with alone.unless_open(home) as is_alone:
        database = _open(home, may_change=is_alone)
    with _desk(database, asked) as desk:
        yield desk


@contextmanager
def opened_alone(asked: argparse.Namespace) -> Iterator[Desk]:
    """The same, and no window has it meanwhile."""
    home = _there(asked)
    with alone.alone(home), _desk(_open(home, may_change=True), asked) as desk:
        yield desk


def _there(asked: argparse.Namespace) -> Paths:
    home = home_of(asked)
    if not stores.exists(home) and not stores.remains(home):
        raise Impossible(f"there is no desk in {home.data}")
    return home


def _open(home: Paths, *, may_change: bool) -> Database:
    try:
        with asking():
            return unlocking.open_store(home, may_change=may_change)
    except NewerStoreError as error:
        raise Impossible(f"the desk is version {error.found}, this program knows {error.known}") from error
    except BusyStoreError as error:
        raise Impossible("the desk is open in a window of an earlier version: close it first") from error
    except DamagedStoreError as error:
        raise Impossible(f"the desk in {home.data} is damaged, or its key is missing") from error
    except (StoreError, OSError) as error:
        raise Impossible(f"the desk in {home.data} could not be opened") from error


@contextmanager
def _desk(database: Database, asked: argparse.Namespace) -> Iterator[Desk]:
    desk = Desk(database, clock_of(asked))
    try:
        yield desk
    finally:
        desk.close()


def the_one(found: Sequence[Any], asked: str, what: str) -> Any:
    """What was meant by `asked`. Raises `Impossible` where that is nothing, or might be several."""
    if not found:
        raise Impossible(f"there is no {what} {asked!r}")
    if len(found) > 1:
        raise Impossible(f"{asked!r} may be one of {len(found)} {what}s; write more of it")
    return found[0]


def edition(asked: argparse.Namespace) -> Edition:
    return Edition.PUBLIC if asked.public else Edition.FULL
