"""What came of a restore: told on the desk that is opened after it."""

import logging
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from liaison_desk.domain.backups import Backup
from liaison_desk.paths import Paths
from liaison_desk.services import backups
from liaison_desk.store.errors import StoreError

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Restored:
    backup: Backup
    aside: Path | None  # where the desk before it lies
    error: Exception | None = None  # the desk is as it was


def put_back(paths: Paths, backup: Backup, key: str, now: datetime) -> Restored:
    """On a thread beside the windows, with every connection closed."""
    try:
        return Restored(backup, backups.restore(paths, backup, key, now))
    except (StoreError, OSError) as error:
        logger.warning("a backup could not be restored: %s", type(error).__name__)
        if backups.is_being_restored(paths):
            return Restored(backup, paths.aside)  # opening the desk does the rest
        return Restored(backup, None, error)
