"""A plain file where the officer says: the only way a document leaves the store."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from liaison_desk.services import leftovers
from liaison_desk.ui import copies_under_way
from liaison_desk.ui.context import Context

logger = logging.getLogger(__name__)
_FORMS = {".pdf": "PDF", ".docx": "Word", ".ics": "iCalendar", ".xlsx": "Excel"}


class Copies(QObject):
    """Asks where, writes the file whole, and says where it is."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def save(self, name: str, content: Callable[[], bytes]) -> None:
        """«Save a copy»; `content` is asked for in a job, once the place is known."""
        self._ask(self.tr("Save a copy"), name, content, then_open=False)

    def save_calendar(self, name: str, content: Callable[[], bytes]) -> None:
        """As `save`, for a calendar."""
        self._ask(self.tr("Save calendar file"), name, content, then_open=False)

    def open(self, name: str, content: Callable[[], bytes]) -> None:
        """A copy too, shown by the program the machine has for PDFs."""
        self._ask(self.tr("Where should the copy be?"), name, content, then_open=True)

    def _ask(self, title: str, name: str, content: Callable[[], bytes], *, then_open: bool) -> None:
        dialog = QFileDialog(self._page, title, str(QDir(self._folder).filePath(name)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        suffix = Path(name).suffix
        form = _FORMS.get(suffix, suffix.removeprefix(".").upper())  # what was received may be of any kind
        dialog.setNameFilter(f"{form} (*{suffix})")
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda target: self._write(Path(target), content, then_open=then_open))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, target: Path, content: Callable[[], bytes], *, then_open: bool) -> None:
        self._folder = str(target.parent)
        copies_under_way.note(self._context, target.parent)
        copy = _Copy(self._context, target, then_open=then_open, parent=self)
        self._context.jobs.start(lambda: leftovers.save_copy(content(), target), copy.on_saved, copy.on_failed)


class _Copy(QObject):
    """One file on its way: a memory stick may be slow."""

    def __init__(self, context: Context, target: Path, *, then_open: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._say = context, context.window.say
        self._target, self._then_open = target, then_open

    def on_saved(self, _nothing: None) -> None:
        copies_under_way.settle(self._context, self._target.parent)
        self._say(self.tr("Saved as {file}").format(file=self._target.name))
        if self._then_open and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target))):
            self._say(self.tr("Saved as {file}, but no program here opens PDFs.").format(file=self._target.name))
        self.deleteLater()

    def on_failed(self, error: Exception) -> None:
        copies_under_way.settle(self._context, self._target.parent)
        if isinstance(error, OSError):
            words = self.tr("{file} could not be written. Choose another folder.")
            self._say(words.format(file=self._target.name))
        else:
            logger.error("a copy could not be made", exc_info=error)
            self._say(self.tr("The document could not be made. The log tells more."))
        self.deleteLater()
