"""Where copies are on their way to, kept in the store meanwhile: a run that breaks off leaves them half written there,
outside the data folder, and the next one takes them away."""

import logging
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from liaison_desk.domain.own_drafts import UNDER_WAY
from liaison_desk.services import leftovers
from liaison_desk.ui.context import Context

logger = logging.getLogger(__name__)


def note(context: Context, folder: Path) -> None:
    """Before the first byte is written."""
    context.saving.keep(f"{UNDER_WAY}{folder}", folder.name)


def settle(context: Context, folder: Path) -> None:
    """All of it is there, or nothing."""
    context.saving.keep(f"{UNDER_WAY}{folder}", None)


class Sweeper(QObject):
    """Takes away what runs before this one left. A folder that is away is looked into another time."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context

    def start(self, before: float) -> None:
        """`before`: when this run began, in seconds since 1970."""
        with self._context.desk.read() as reader:
            folders = [Path(key.removeprefix(UNDER_WAY)) for key in reader.drafts() if key.startswith(UNDER_WAY)]
        if folders:
            work = partial(leftovers.sweep_folders, folders, before)
            self._context.jobs.start(work, self._on_swept, self._on_failed)

    def _on_swept(self, folders: Sequence[Path]) -> None:
        for folder in folders:
            settle(self._context, folder)

    def _on_failed(self, error: Exception) -> None:
        logger.error("what was half saved could not be looked for", exc_info=error)
