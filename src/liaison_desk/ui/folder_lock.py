"""One copy of the program on a folder at a time, and on no folder where that cannot be kept to."""

import errno
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QLockFile, QStorageInfo, QSysInfo

from liaison_desk.domain.unsafe_places import is_share
from liaison_desk.private import is_there


class AlreadyOpenError(Exception):
    """Another copy of the program has this desk, on this machine."""


class OtherMachineError(Exception):
    """Another machine has this desk, or had it when it was switched off."""

    def __init__(self, host: str) -> None:
        super().__init__(host)
        self.host = host


class SharedPlaceError(Exception):
    """The folder lies on a network share."""


class FolderLock:
    """A file in the folder; what a copy that was killed has left of it holds nobody up."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = QLockFile(str(file))
        self._lock.setStaleLockTime(0)

    def take(self) -> Exception | None:
        """For the time of the run. Returns what stands against it."""
        if self._lock.isLocked() or self._lock.tryLock(0) or self._takes_what_was_left():
            return None
        if self._lock.error() is QLockFile.LockError.UnknownError:
            return OSError(errno.ENOSPC, "no room for the lock")
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            return PermissionError()
        _, host, _ = self._lock.getLockInfo()
        return (
            AlreadyOpenError()
            if host.casefold() in ("", this_machine(sys.platform, os.environ))
            else OtherMachineError(host)
        )

    def _takes_what_was_left(self) -> bool:
        """Qt does so itself unless the disk is full, or the lock has lost its words as the power went. One that is held
        stays where it is."""
        _, host, _ = self._lock.getLockInfo()
        is_ours = host in ("", QSysInfo.machineHostName())
        return is_ours and self._lock.removeStaleLockFile() and self._lock.tryLock(0)

    def take_over(self) -> None:
        """What another machine has left behind. Raises `OSError`."""
        self._file.unlink(missing_ok=True)

    def let_go(self) -> None:
        self._lock.unlock()


def this_machine(system: str, environment: Mapping[str, str]) -> str:
    """As a lock calls it, in small letters. On Windows Qt writes another name there than `QSysInfo` tells: the one of
    the network before there was DNS, in capitals and cut after 15."""
    name = environment.get("COMPUTERNAME") if system == "win32" else None
    return (name or QSysInfo.machineHostName()).casefold()


def against(folder: Path) -> Exception | None:
    """What stands against having a desk in this folder, which need not be there yet."""
    there = next((place for place in (folder, *folder.parents) if is_there(place)), folder)
    storage = QStorageInfo(str(there))
    file_system, device = bytes(storage.fileSystemType().data()), bytes(storage.device().data())
    is_shared = is_share(file_system.decode("utf-8", "replace"), device.decode("utf-8", "replace"), str(folder))
    return SharedPlaceError() if is_shared else None
