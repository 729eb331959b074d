"""The texts the disk does not take, in a file where the officer says: not encrypted, which is said before and after."""

from pathlib import Path

from PySide6.QtCore import QDir, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from liaison_desk.services import leftovers, unsaved
from liaison_desk.ui.context import Context

_SUFFIX = "txt"


class Elsewhere(QObject):
    """Asks where, writes the file whole, and knows which texts are in it."""

    written = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._parent = context, parent
        self._kept: dict[str, str] = {}
        self._target = Path()

    @property
    def has_all(self) -> bool:
        """Whether every text that is not saved is in the file that was written."""
        waiting = unsaved.waiting(self._context.desk)
        return bool(waiting) and waiting.items() <= self._kept.items()

    def ask(self) -> None:
        now = self._context.desk.now()
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = self.tr("Not saved {time}").format(time=f"{now:%Y-%m-%d %H.%M}") + f".{_SUFFIX}"
        title = self.tr("Where should the texts be kept? The file is not encrypted.")
        dialog = QFileDialog(self._parent, title, str(QDir(folder).filePath(name)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(self.tr("Text") + f" (*.{_SUFFIX})")
        dialog.setDefaultSuffix(_SUFFIX)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda target: self._write(Path(target)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, target: Path) -> None:
        """As the texts are now, whatever has been typed while the dialog was open."""
        desk, texts, now = self._context.desk, self._context.texts, self._context.desk.now()
        waiting = unsaved.waiting(desk)
        self._target = target

        def write() -> dict[str, str]:
            leftovers.save_copy(unsaved.as_text(desk, waiting, texts, now), target)
            return waiting

        self._context.jobs.start(write, self._on_written, self._on_failed)

    def _on_written(self, kept: dict[str, str]) -> None:
        self._kept = kept
        words = self.tr("The texts are in {file}. It is not encrypted: delete it when they are saved here.")
        self._context.window.say(words.format(file=self._target.name))
        self.written.emit()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        words = self.tr("{file} could not be written. Choose another folder.")
        self._context.window.say(words.format(file=self._target.name))
