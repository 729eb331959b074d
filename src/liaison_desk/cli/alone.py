"""Whether a window or another machine has the desk: what is written by a command must not go behind its back."""

import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

from liaison_desk.cli.impossible import Impossible
from liaison_desk.paths import Paths


def refuse_share(home: Paths) -> None:
    """What lies on a network share is not even read: another machine may be writing there, unseen."""
    if _folder_lock().against(home.data) is not None:
        raise Impossible(f"{home.data} lies on a network share: put the folder on this machine's own disk")


@contextmanager
def alone(home: Paths) -> Iterator[None]:
    """The desk is nobody else's meanwhile."""
    with unless_open(home) as is_alone:
        if not is_alone:
            raise Impossible("the desk is open in a window: close it first")
        yield


@contextmanager
def unless_open(home: Paths) -> Iterator[bool]:
    """The desk is nobody else's meanwhile, or a window of this machine has it: then it may only be read."""
    home.make()
    folder_lock = _folder_lock()
    lock = folder_lock.FolderLock(home.lock)
    match lock.take():
        case None:
            is_alone = True
        case folder_lock.AlreadyOpenError():
            is_alone = False
        case folder_lock.OtherMachineError() as other:
            raise Impossible(f"the desk is open on {other.host}, or that machine was switched off before it let go")
        case _:
            raise Impossible(f"{home.data} cannot be written to")
    try:
        yield is_alone
    finally:
        lock.let_go()


def _folder_lock() -> ModuleType:
    return importlib.import_module("liaison_desk.ui.folder_lock")  # with Qt, which the command line asks nothing else
