"""A process that is killed, as a test can have it: it ends before its n-th step on the disk."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_STEPS = {"os.rename", "os.remove", "os.truncate", "os.mkdir", "os.rmdir", "shutil.rmtree"}
_left: list[int] = []  # steps until the end, while a test counts
_watches: list[bool] = []


class KilledError(BaseException):
    """Nothing may catch it, as nothing catches the real one."""


def _look(event: str, arguments: tuple[Any, ...]) -> None:
    if not _left:
        return
    writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
    if event in _STEPS or writes or event == "sqlite3.connect":
        _left[0] -= 1
        if _left[0] < 0:
            raise KilledError


@contextmanager
def after(steps: int) -> Iterator[None]:
    """The work inside breaks off after so many steps that change something on the disk, if it takes so many."""
    if not _watches:
        sys.addaudithook(_look)
        _watches.append(True)
    _left.append(steps)
    try:
        yield
    finally:
        _left.clear()
