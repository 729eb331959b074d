"""A second copy of the program asks the first one to come forward, and hands on the file it was given. Between processes of one user on one machine, and
never over a network: a named pipe, or a socket that is a file in the data folder."""

import importlib
import os
import sys
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

LONGEST = 100  # bytes of a path that may be a socket
PATIENCE = 500  # milliseconds


class Bell(QObject):
    """Rings in the first copy. Importing what it needs takes milliseconds nobody waits for at the start."""

    def __init__(self, folder: Path, ring: Callable[[], object], hand_on: Callable[[Path], object]) -> None:
        super().__init__()
        self._ring, self._hand_on = ring, hand_on
        network = importlib.import_module("PySide6.QtNetwork")
        self._server: Any = network.QLocalServer(self)
        self._server.setSocketOptions(network.QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_asked)
        name = _name(folder)
        if name is not None:
            network.QLocalServer.removeServer(name)  # of a copy that was killed: the folder's lock is ours
            self._server.listen(name)

    def stop(self) -> None:
        self._server.close()

    def _on_asked(self) -> None:
        caller = self._server.nextPendingConnection()
        caller.disconnected.connect(partial(self._on_said, caller))
        self._ring()

    def _on_said(self, caller: Any) -> None:
        said = bytes(caller.readAll().data())
        caller.deleteLater()
        if said:
            self._hand_on(Path(said.decode("utf-8", "surrogateescape")))


def ring(folder: Path, file: Path | None = None) -> bool:
    """Ask the copy that has this folder, and hand it a file, where there is one. Whether it has heard."""
    name = _name(folder)
    if name is None:
        return False
    socket: Any = importlib.import_module("PySide6.QtNetwork").QLocalSocket()
    socket.connectToServer(name)
    has_heard: bool = socket.waitForConnected(PATIENCE)
    if has_heard and file is not None:
        socket.write(str(file).encode("utf-8", "surrogateescape"))
        has_heard = socket.waitForBytesWritten(PATIENCE)
    socket.disconnectFromServer()
    return has_heard


def _name(folder: Path) -> str | None:
    """None where the path is too long for a socket."""
    if sys.platform == "win32":
        return f"liaison-desk-{sha256(str(folder).encode()).hexdigest()[:16]}"
    file = folder / "bell"
    return str(file) if len(os.fsencode(file)) <= LONGEST else None
