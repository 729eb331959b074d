"""A watch on what the program does beside its own folder: connections beyond the machine, other programs, and files it
opens for writing, makes or moves."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

LOCAL = {"127.0.0.1", "::1", "localhost", ""}


class BeyondTheMachineError(AssertionError):
    """Something tried to reach another machine."""


STARTS = {
    "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.startfile", "os.fork", "os.forkpty",
    "pty.spawn", "webbrowser.open",
}  # fmt: skip
MAKES = {"os.mkdir", "os.rename", "os.link", "os.symlink", "os.truncate", "shutil.copyfile", "shutil.move"}
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

_watching: list["Seen"] = []


class Seen:
    """What was done outside these folders while one looked."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self.folders = tuple(folder.resolve() for folder in folders)
        self.elsewhere: list[str] = []
        self.started: list[str] = []

    def look(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event in STARTS:
            self.started.append(f"{event} {arguments[0] if arguments else ''}")
        elif event == "open":
            path, mode, flags = arguments
            if (mode is not None and set(mode) & set("wax+")) or (mode is None and flags & _WRITES):
                self._note(event, path)
        elif event in MAKES:
            for path in arguments[: 1 if event in {"os.mkdir", "os.truncate"} else 2]:
                self._note(event, path)

    def _note(self, event: str, path: Any) -> None:
        if isinstance(path, int) or "__pycache__" in os.fspath(path):  # a file that is open; Python's own
            return
        file = Path(os.path.abspath(os.fsdecode(path)))  # noqa: PTH100 - what a link leads to does not matter
        if file != Path(os.devnull) and not any(file.is_relative_to(folder) for folder in self.folders):
            self.elsewhere.append(f"{event} {file}")


@contextmanager
def looking(*folders: Path) -> Iterator[Seen]:
    """Also at what other threads do. SQLite and Qt do not tell Python; what they leave is to be looked for on the disk."""
    seen = Seen(folders)
    _watching.append(seen)
    try:
        yield seen
    finally:
        _watching.remove(seen)


def _look(event: str, arguments: tuple[Any, ...]) -> None:
    for seen in _watching:
        seen.look(event, arguments)
    if event in {"socket.connect", "socket.sendto", "socket.sendmsg"}:
        address = arguments[1]
        if isinstance(address, tuple) and address[0] not in LOCAL:  # a path is a socket of this machine
            raise BeyondTheMachineError(f"{event} {address}")
    elif event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        host = arguments[0]
        if host is not None and (host.decode() if isinstance(host, bytes) else str(host)) not in LOCAL:
            raise BeyondTheMachineError(f"{event} {host}")


def watch() -> None:
    """For the rest of the run: Python has no way to take an audit hook away again."""
    sys.addaudithook(_look)


def open_internet_sockets() -> set[str]:
    """Of this process, Qt's included, by their line in the kernel's tables. Empty where the system tells of none."""
    links = [entry.readlink() for entry in Path("/proc/self/fd").glob("*") if entry.is_symlink()]
    mine = {str(link).removeprefix("socket:[").removesuffix("]") for link in links if str(link).startswith("socket:")}
    found = set()
    for table in ("tcp", "tcp6", "udp", "udp6"):
        file = Path("/proc/self/net") / table
        lines = file.read_text("ascii").splitlines()[1:] if file.exists() else []
        found |= {line for line in lines if line.split()[9] in mine}
    return found
