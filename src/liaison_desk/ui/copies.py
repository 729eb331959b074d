"""A plain file where the officer says: the only way a document leaves the store."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from liaison_desk.services import documents
from liaison_desk.ui.context import Context


class Copies(QObject):
    """Asks where, writes the file whole, and says where it is."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def save(self, name: str, content: Callable[[], bytes]) -> None:
        """«Save a copy»; `content` is asked for once the place is known."""
        self._ask(self.tr("Save a copy"), name, content, then_open=False)

    def open(self, name: str, content: Callable[[], bytes]) -> None:
        """A copy too, shown by the program the machine has for PDFs."""
        self._ask(self.tr("Where should the copy be?"), name, content, then_open=True)

    def _ask(self, title: str, name: str, content: Callable[[], bytes], *, then_open: bool) -> None:
        dialog = QFileDialog(self._page, title, str(QDir(self._folder).filePath(name)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda target: self._write(Path(target), content(), then_open=then_open))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, target: Path, content: bytes, *, then_open: bool) -> None:
        say, name = self._context.window.say, target.name
        self._folder = str(target.parent)
        try:
            documents.save_copy(content, target)
        except OSError:
            say(self.tr("{file} could not be written. Choose another folder.").format(file=name))
            return
        say(self.tr("Saved as {file}").format(file=name))
        if then_open and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
            say(self.tr("Saved as {file}, but no program here opens PDFs.").format(file=name))
