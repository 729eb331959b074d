"""A folder of documents where the officer says."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from liaison_desk.ui import copies_under_way
from liaison_desk.ui.context import Context

logger = logging.getLogger(__name__)


class Folders(QObject):
    """Asks where, has the folder written whole, and says where it is."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def ask(self, title: str, write: Callable[[Path], Path]) -> None:
        """`write` makes the folder inside the one that is chosen, in a job, and returns it."""
        dialog = QFileDialog(self._page, title, self._where)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda where: self._write(Path(where), write))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, where: Path, write: Callable[[Path], Path]) -> None:
        self._where = str(where)
        copies_under_way.note(self._context, where)
        self._context.jobs.start(lambda: write(where), self._on_written, self._on_failed)

    def _on_written(self, folder: Path) -> None:
        copies_under_way.settle(self._context, folder.parent)
        self._context.window.say(
            self.tr("Written to {folder}").format(folder=folder.name),
            self.tr("Open the folder"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
        )

    def _on_failed(self, error: Exception) -> None:
        copies_under_way.settle(self._context, Path(self._where))
        if isinstance(error, OSError):
            self._context.window.say(self.tr("The folder could not be written, so nothing was. Choose another place."))
        else:
            logger.error("an archive folder could not be made", exc_info=error)
            self._context.window.say(self.tr("The folder could not be made. The log tells more."))
