"""What has been drafted opens in the mail program; where none opens it, one is told where it lies."""

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from liaison_desk.ui.context import Context

logger = logging.getLogger(__name__)


class Outbox(QObject):
    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def open(self, files: Sequence[Path]) -> None:
        opened = [QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))) for file in files]
        if all(opened):
            words = self.tr("%n draft(s) opened in your mail program", "", len(opened))
        else:
            words = self.tr("No program here opens the draft. It lies in {folder}").format(folder=self._folder)
        self._context.window.say(words, self.tr("Show the folder"), self.show_folder)

    def failed(self, error: Exception) -> None:
        if isinstance(error, OSError):
            words = self.tr("The draft could not be written, so nothing was. There may be no room on the disk.")
        else:
            logger.error("an e-mail could not be drafted", exc_info=error)
            words = self.tr("The draft could not be made. The log tells more.")
        self._context.window.say(words)

    def show_folder(self) -> None:
        if not self._folder.is_dir():
            self._context.window.say(self.tr("There are no drafts yet."))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            self._context.window.say(self.tr("The drafts lie in {folder}").format(folder=self._folder))

    @property
    def _folder(self) -> Path:
        return self._context.paths.outbox
