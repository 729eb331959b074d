"""A store of an earlier version becomes one of this version: a proven backup first, then all of the way or not at all."""

import logging
from pathlib import Path

from liaison_desk.clock import SystemClock
from liaison_desk.domain.backups import Why
from liaison_desk.paths import Paths
from liaison_desk.services import backups
from liaison_desk.store import migrate
from liaison_desk.store.connection import journal_of
from liaison_desk.store.errors import DamagedStoreError, MigrationError, NoBackupError, StoreError

logger = logging.getLogger(__name__)


def bring_up_to_date(paths: Paths, key: str) -> None:
    """Raises `NoBackupError` where nothing was begun for want of a backup, `MigrationError` where it was given up, and
    `DamagedStoreError` where the store cannot be read. In every case it is as it was."""
    backup = _back_up(paths, key)
    try:
        migrate.bring_up_to_date(paths.store, key)
    except Exception as error:
        logger.exception("the store could not be brought up to date")
        raise MigrationError(type(error).__name__, backup) from error


def _back_up(paths: Paths, key: str) -> Path:
    """The one a try before this one made is as good, as long as nothing has been written since: trying again and again
    must not push out the others."""
    newest = next(iter(backups.found(paths)), None)
    if newest is not None and newest.why is Why.BEFORE_MIGRATION and _is_newer(newest.file, paths.store):
        try:
            backups.contents(newest, key)
        except StoreError:
            logger.warning("the backup before the migration cannot be read; another is made")
        else:
            return newest.file
    try:
        return backups.make(paths, key, Why.BEFORE_MIGRATION, SystemClock().now()).file
    except DamagedStoreError:
        raise
    except (StoreError, OSError) as error:
        raise NoBackupError(str(error)) from error


def _is_newer(backup: Path, store: Path) -> bool:
    return not journal_of(store).exists() and backup.stat().st_mtime_ns >= store.stat().st_mtime_ns
