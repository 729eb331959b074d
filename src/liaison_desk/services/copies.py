"""Copies of attachments that were made to be looked at, and bytes no attachment names any more."""

import shutil
import stat
from pathlib import Path

from liaison_desk.domain.changes import Op
from liaison_desk.services.desk import Desk
from liaison_desk.store.errors import StoreError


def tidy(desk: Desk, copies: Path) -> None:
    """At the start and at the end of a run, when there is nothing to undo: no loose bytes, no copies left behind."""
    remove_copies(copies)
    try:
        with desk.read() as reader:
            loose = reader.has_loose()
        if loose:
            with desk.write(Op.REMOVE_ATTACHMENT) as work:
                work.drop_loose()
    except StoreError:
        return  # a disk that refuses says so when something is written; the next start tries again


def remove_copies(folder: Path) -> None:
    """Those that were made to be looked at. What a viewer still holds on Windows stays until the next time."""
    for file in folder.glob("*/*"):
        try:
            file.chmod(stat.S_IREAD | stat.S_IWRITE)
        except OSError:
            continue
    shutil.rmtree(folder, ignore_errors=True)
