"""What can go wrong with the file itself, told apart by SQLite's error names and never by its texts."""

from pathlib import Path


class StoreError(Exception):
    """The store did not do what it was asked; nothing was half-written."""


class DamagedStoreError(StoreError):
    """The file is missing, empty, not ours, or its pages do not verify."""


class MissingStoreError(DamagedStoreError):
    """There is no file, though what lies beside its place belongs to one."""


class NewerStoreError(StoreError):
    """The file was written by a newer version of the program."""

    def __init__(self, found: int, known: int) -> None:
        super().__init__(f"store is version {found}, this program knows {known}")
        self.found, self.known = found, known


class LockedStoreError(StoreError):
    """Nothing opens the store without asking: somebody has to give a passphrase or the recovery code."""


class WrongSecretError(StoreError):
    """The passphrase or the code is not the one; the slot itself is sound."""


class DamagedSlotError(StoreError):
    """The slot is missing or is not as it was written: no secret opens it, and nothing is said about the store."""


class NoKeyStoreError(StoreError):
    """The machine has no key store, it refuses, or it does not have this key (any more)."""


class ReadOnlyStoreError(StoreError):
    """The file or its folder cannot be written."""


class ForbiddenStoreError(StoreError):
    """The file belongs to somebody else, and may not even be read."""


class UnsafePlaceError(StoreError):
    """A folder where several connections cannot share one file, as on most network shares."""


class SwappedStoreError(StoreError):
    """Another file lies where the open one lay, or none. Whatever is written from here on would be in neither."""


class LostJournalError(SwappedStoreError):
    """The journal beside the open file was taken away. SQLite would go on writing into it, and nobody would find that."""


class FullStoreError(StoreError):
    """The disk is full."""


class BusyStoreError(StoreError):
    """Another program holds the file."""


class NoBackupError(StoreError):
    """A step that is never taken without a backup was not taken: none could be made."""


class MigrationError(StoreError):
    """The store could not be given the newest schema. It is as it was, and `backup` holds it once more."""

    def __init__(self, why: str, backup: Path) -> None:
        super().__init__(why)
        self.backup = backup


class LinkedStoreError(StoreError):
    """A row that others belong to, or one that belongs to nothing: the file is sound, and keeps it so."""


class GivenUpError(StoreError):
    """The question is no longer wanted: a newer one has been asked."""


class NotFoundError(LookupError):
    """The row is not there (any more)."""


class ChangedMeanwhileError(RuntimeError):
    """The row no longer is what the caller believes it to be."""


_BY_NAME: tuple[tuple[str, type[StoreError]], ...] = (
    ("SQLITE_NOTADB", DamagedStoreError),
    ("SQLITE_CORRUPT", DamagedStoreError),
    ("SQLITE_READONLY", ReadOnlyStoreError),
    ("SQLITE_CANTOPEN", ReadOnlyStoreError),
    ("SQLITE_PERM", ReadOnlyStoreError),
    ("SQLITE_IOERR_SHM", UnsafePlaceError),
    ("SQLITE_IOERR_LOCK", UnsafePlaceError),
    ("SQLITE_PROTOCOL", UnsafePlaceError),
    ("SQLITE_FULL", FullStoreError),
    ("SQLITE_BUSY", BusyStoreError),
    ("SQLITE_LOCKED", BusyStoreError),
    ("SQLITE_CONSTRAINT", LinkedStoreError),
    ("SQLITE_INTERRUPT", GivenUpError),
)


def classify(error: BaseException) -> StoreError:
    """Our error for one of the driver's, or of SQLAlchemy's around it. Its words are left out: they may quote content."""
    name = getattr(getattr(error, "orig", error), "sqlite_errorname", "") or ""
    kind = next((kind for prefix, kind in _BY_NAME if name.startswith(prefix)), StoreError)
    return kind(name or type(error).__name__)
