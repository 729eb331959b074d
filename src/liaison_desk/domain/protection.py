"""What stands between the desk and whoever should not read it, as it is now [S1]."""

from dataclasses import dataclass
from datetime import datetime

from liaison_desk.domain.keys import Way


@dataclass(frozen=True, slots=True)
class Protection:
    size: int  # bytes of the encrypted file
    ways: tuple[Way, ...]
    others_may_read: bool | None  # other users of the machine, the file as it lies there; None: nobody can tell
    backups: int
    newest_backup: datetime | None
    backup_failed: bool  # the last time one was to be made
    second_failed: bool  # the last time it was to be brought into the second folder
    set_aside: int  # stores that a restored one took the place of
    drafts: int  # e-mails that lie beside the store as plain files

    @property
    def is_plain(self) -> bool:
        """The key lies beside the store as it is: whoever gets at the folder can read all of it."""
        return Way.PLAIN in self.ways

    @property
    def opens_by_itself(self) -> bool:
        return self.is_plain or Way.SYSTEM in self.ways

    @property
    def asks(self) -> bool:
        """For a passphrase, which is then the only way in but the recovery code."""
        return Way.PASSPHRASE in self.ways and not self.opens_by_itself

    @property
    def has_code(self) -> bool:
        """Without it a broken machine or a forgotten passphrase is the end of the desk."""
        return Way.RECOVERY in self.ways
