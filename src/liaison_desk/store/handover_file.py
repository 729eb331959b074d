"""A handover as a file: a store of its own with the rows that are handed over, opened by its code alone.

The key comes of the code and the file's first bytes as SQLCipher itself makes one of a passphrase, once for a file and
not for each connection. A digest over every row and every file in it tells half a file, and one that was put together
by somebody else, from a whole one.
"""

import hashlib
import secrets
import shutil
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Table, insert

from liaison_desk.domain.documents import DocumentContent
from liaison_desk.domain.handover import Handover
from liaison_desk.store import migrate
from liaison_desk.store.connection import connect, version
from liaison_desk.store.database import Database
from liaison_desk.store.errors import DamagedStoreError, NewerStoreError, StoreError, WrongSecretError, classify
from liaison_desk.store.exchange import Exchanged, Removed, later, removal_row
from liaison_desk.store.handover_form import is_plain, is_readable, is_sound
from liaison_desk.store.tables import TABLE_OF, attachment_content, exchanged, tombstone
from liaison_desk.store.work import Reader, Stamped, row_of

ROUNDS = 600_000  # of PBKDF2 with SHA-512: a sixth of a second on a laptop
_SALT = 16  # bytes, which a SQLCipher file begins with
_PAGE = 4096
_FIRST = 4  # the version of the program's store that handovers came with
_NAME = "handover.ldb"
_NOT_OPENED = "SQLITE_NOTADB"  # what another code gives, and nothing else but a damaged first page
_NEVER = datetime.fromtimestamp(0, UTC)  # every row comes with its own day


def key_of(code: str, salt: bytes) -> str:
    """The key and the salt, as a store is opened with."""
    made = hashlib.pbkdf2_hmac("sha512", code.encode("ascii"), salt, ROUNDS, 32)
    return made.hex() + salt.hex()


class Writer:
    """Fills a new file; `finish` makes it whole. Close it whatever happens."""

    def __init__(self, folder: Path, code: str) -> None:
        self.file = folder / _NAME
        self._key = key_of(code, secrets.token_bytes(_SALT))
        migrate.create(self.file, self._key)
        _drop_rules(self.file, self._key)
        self._database = Database(self.file, self._key)

    def fill(
        self,
        source: Reader,
        rows: Iterable[tuple[type[Any], Collection[Any], Mapping[str, Stamped]]],
        states: Iterable[Exchanged],
        gone: Mapping[str, Removed],
        contents: Iterable[str],
    ) -> None:
        """Bytes are read from `source` one by one: of attachments, and of documents, whose rows come without."""
        with self._writing() as connection:
            for content_id in contents:
                values = {"id": content_id, "content": source.attached(content_id)}
                connection.execute(insert(attachment_content), values)
            for kind, items, stamps in rows:
                _add_rows(connection, source, kind, items, stamps)
            _add(connection, exchanged, (asdict(one) for one in states))
            _add(connection, tombstone, (removal_row(row_id, one) for row_id, one in gone.items()))

    def finish(self, label: Handover) -> Handover:
        """With its label, and without a journal beside it."""
        table = TABLE_OF[Handover]
        with self._writing() as connection:
            connection.execute(insert(table), row_of(label, Stamped(1, label.at, label.by)))
            label = replace(label, digest=_raw_digest(connection.connection.driver_connection))
            connection.execute(table.update().values(digest=label.digest))
        self._database.close()
        raw = connect(self.file, self._key)
        raw.execute("PRAGMA journal_mode = DELETE")
        raw.close()
        return label

    def close(self) -> None:
        self._database.close()

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._database.writing(_NEVER, "") as work:
            later(work)
            yield work.connection


def _drop_rules(file: Path, key: str) -> None:
    """What is locked comes as it is, in any order; the desk that takes it in has its own rules."""
    connection = connect(file, key)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.close()


def _add_rows(
    connection: Connection, source: Reader, kind: type[Any], items: Collection[Any], stamps: Mapping[str, Stamped]
) -> None:
    if kind is not DocumentContent:
        _add(connection, TABLE_OF[kind], (row_of(item, stamps[item.id]) for item in items))
        return
    for item in items:
        whole = source.fresh().get(DocumentContent, item.id)
        _add(connection, TABLE_OF[kind], [row_of(whole, stamps[item.id])])


def _add(connection: Connection, table: Table, rows: Iterable[dict[str, Any]]) -> None:
    if added := list(rows):
        connection.execute(insert(table), added)


def open_copy(file: Path, code: str, folder: Path) -> Database:
    """A copy of the file in `folder`, looked through and brought up to date; the file itself is only read.

    Raises `WrongSecretError`, `NewerStoreError`, `DamagedStoreError` and `OSError`.
    """
    copy = folder / _NAME
    copy.touch(mode=0o600)
    shutil.copyfile(file, copy)
    size = copy.stat().st_size
    if size < _PAGE or size % _PAGE:
        raise DamagedStoreError("half a handover")
    with copy.open("rb") as opened:
        key = key_of(code, opened.read(_SALT))
    _verify(copy, key)
    migrate.bring_up_to_date(copy, key)
    database = Database(copy, key)
    try:
        _look_through(database)
    except BaseException:
        database.close()
        raise
    return database


def _verify(copy: Path, key: str) -> None:
    try:
        connection = connect(copy, key)
    except DamagedStoreError as error:
        if str(error) == _NOT_OPENED:
            raise WrongSecretError("handover") from error
        raise
    try:
        found = version(connection)
        if found > migrate.NEWEST:
            raise NewerStoreError(found, migrate.NEWEST)
        if found < _FIRST or not is_plain(connection):
            raise DamagedStoreError("handover")
        bad = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        sound = connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        if bad or not sound or _raw_digest(connection) != _written_digest(connection):
            raise DamagedStoreError("handover")
    except driver.Error as error:
        raise DamagedStoreError("handover") from classify(error)
    finally:
        connection.close()


def _look_through(database: Database) -> None:
    try:
        with database.reading() as reader:
            if is_readable(reader) and is_sound(reader):
                return
    except (StoreError, LookupError, ValueError, TypeError, AttributeError) as error:
        raise DamagedStoreError("handover") from error
    raise DamagedStoreError("handover")


def _written_digest(connection: Any) -> str:
    found = connection.execute("SELECT digest FROM handover").fetchall()
    return found[0][0] if len(found) == 1 else ""


def _raw_digest(connection: Any) -> str:
    """The same for the same rows, whichever version of the program reads them."""
    digest = hashlib.sha256()
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'"
        " ORDER BY name"
    ).fetchall()
    for (name,) in tables:
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({name})").fetchall()]
        shown = ", ".join(f'"{column}"' for column in columns if (name, column) != ("handover", "digest"))
        digest.update(f"{name}({shown})".encode())
        for row in connection.execute(f"SELECT {shown} FROM {name} ORDER BY {shown}"):  # noqa: S608 - its own names
            for value in row:
                raw = value if isinstance(value, bytes) else repr(value).encode()
                digest.update(len(raw).to_bytes(8, "big") + raw)
    return digest.hexdigest()
