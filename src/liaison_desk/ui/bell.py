"""A second copy of the program asks the first one to come forward, and hands on the file it was given. Between processes
of one user on one machine, and never over a network: a named pipe, or a socket that is a file in the data folder."""

import importlib
import os
import sys
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

LONGEST = 100  # bytes of a path that may be a socket
PATIENCE = 1000  # milliseconds; a copy that hangs is connected to as well, but says nothing
_HERE = b"."


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
        caller.write(_HERE)
        self._ring()

    def _on_said(self, caller: Any) -> None:
        said = bytes(caller.readAll().data())
        caller.deleteLater()
        if said:
            self._hand_on(Path(said.decode("utf-8", "surrogateescape")))


class Call(QObject):
    """Asks the copy that has this folder to come forward, and hands it a file, where there is one."""

    answered = Signal(bool)  # whether it has heard; once

    def __init__(self, folder: Path, file: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._said = b"" if file is None else str(file).encode("utf-8", "surrogateescape")
        self._is_over = self._has_heard = False
        self._socket: Any = importlib.import_module("PySide6.QtNetwork").QLocalSocket(self)
        self._socket.readyRead.connect(self._on_heard)
        self._socket.disconnected.connect(self._end)  # not before all is said
        self._socket.errorOccurred.connect(self._end)
        self._name = _name(folder)

    def begin(self) -> None:
        if self._name is None:
            self._end()
            return
        QTimer.singleShot(PATIENCE, self, self._end)
        self._socket.connectToServer(self._name)

    def _on_heard(self) -> None:
        self._has_heard = True
        self._socket.write(self._said)
        self._socket.disconnectFromServer()

    def _end(self) -> None:
        if not self._is_over:
            self._is_over = True
            self.answered.emit(self._has_heard)
            self.deleteLater()


def _name(folder: Path) -> str | None:
    """None where the path is too long for a socket."""
    if sys.platform == "win32":
        return f"liaison-desk-{sha256(str(folder).encode()).hexdigest()[:16]}"
    file = folder / "bell"
    return str(file) if len(os.fsencode(file)) <= LONGEST else None
