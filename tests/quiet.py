"""A watch on what the program does beside its own folder: connections beyond the machine, and temporary files."""

import sys
from pathlib import Path
from typing import Any

LOCAL = {"127.0.0.1", "::1", "localhost", ""}


class BeyondTheMachineError(AssertionError):
    """Something tried to reach another machine."""


def _look(event: str, arguments: tuple[Any, ...]) -> None:
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
