"""Whether a window has the desk: what is written by a command must not go behind its back."""

import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from liaison_desk.cli.opening import Impossible
from liaison_desk.paths import Paths


@contextmanager
def alone(home: Paths) -> Iterator[None]:
    """The desk is nobody else's meanwhile."""
    home.make()
    lock: Any = importlib.import_module("PySide6.QtCore").QLockFile(str(home.lock))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        raise Impossible("the desk is open in a window: close it first")
    try:
        yield
    finally:
        lock.unlock()
