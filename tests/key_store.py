"""A key store in memory: a backend of keyring's like any other, for machines that have none of their own."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class Memory(KeyringBackend):
    priority: Any = 5
    viable: Any = False  # for whoever sets it; keyring itself must not find it

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError("not in it")
        del self.kept[service, username]


class Locked(Memory):
    """The user has said no."""

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError("what a backend says is its own")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError("what a backend says is its own")

    def delete_password(self, service: str, username: str) -> None:
        raise RuntimeError("what a backend says is its own")


class Placeholder(Memory):
    """What keyring answers with on a bare machine."""

    priority: Any = 0


class Forgetful(Memory):
    """Takes a key and does not have it."""

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = "00" * 32


@contextmanager
def of_machine(backend: KeyringBackend) -> Iterator[Any]:
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)
