"""The keys of the desks that are measured: a machine with a key store, and what each way to a key costs.

The key store is a backend of keyring's that keeps its keys in a file of the run, for the machine that measures may have
none. Windows has one of its own, and is asked for it.
"""

import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keyring
from keyring.backend import KeyringBackend

from liaison_desk import paths
from liaison_desk.domain.keys import Way
from liaison_desk.services import keys
from liaison_desk.store.connection import read_key

FILE = "LIAISON_BENCH_KEYS"
PASSPHRASE = "four words for measuring"
TIMES = 9


class Kept(KeyringBackend):
    """What `environment` names, for every process of the run."""

    priority: Any = 5

    def get_password(self, service: str, username: str) -> str | None:
        found: str | None = self._all().get(f"{service}/{username}")
        return found

    def set_password(self, service: str, username: str, password: str) -> None:
        self._file.write_text(json.dumps(self._all() | {f"{service}/{username}": password}), "utf-8")

    def delete_password(self, service: str, username: str) -> None:
        self._file.write_text(
            json.dumps({k: v for k, v in self._all().items() if k != f"{service}/{username}"}), "utf-8"
        )

    @property
    def _file(self) -> Path:
        return Path(os.environ[FILE])

    def _all(self) -> dict[str, str]:
        return dict(json.loads(self._file.read_text("utf-8"))) if self._file.exists() else {}


def environment(scratch: Path) -> dict[str, str]:
    """For the processes that are measured; this one is told too."""
    os.environ[FILE] = str(scratch / "keys.json")
    keyring.set_keyring(Kept())
    return {FILE: os.environ[FILE], "PYTHON_KEYRING_BACKEND": "bench_keys.Kept"}


def secure(folder: Path) -> None:
    """As the last step of the first run does it."""
    home = paths.inside(folder)
    keys.secure(home.store, read_key(home.key), keys.new_code(), None)


def unlock(folder: Path) -> dict[str, list[float]]:
    """Milliseconds by way, several times each."""
    store = paths.inside(folder).store
    key, code = keys.without_asking(store) or "", keys.new_code()
    took = {Way.SYSTEM.value: _timed(lambda: keys.without_asking(store))}
    keys.secure(store, key, code, PASSPHRASE)
    took[Way.PASSPHRASE.value] = _timed(lambda: keys.unlock(store, Way.PASSPHRASE, PASSPHRASE))
    took[Way.RECOVERY.value] = _timed(lambda: keys.unlock(store, Way.RECOVERY, code))
    return took


def _timed(ask: Callable[[], str | None]) -> list[float]:
    took = []
    for _ in range(TIMES):
        began = time.perf_counter()
        if not ask():
            raise SystemExit("the key was not given")
        took.append((time.perf_counter() - began) * 1000)
    return took
