"""Files on their way to an agenda item: chosen or dropped, read beside the window, kept one after the other."""

import logging
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from liaison_desk.domain.changes import Op
from liaison_desk.domain.ids import ItemId
from liaison_desk.domain.incoming import NewFile
from liaison_desk.domain.labels import problem_words
from liaison_desk.domain.problems import RuleBroken
from liaison_desk.services import attachments, incoming
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import announce

logger = logging.getLogger(__name__)


class Attaching(QObject):
    """Outlives the fields it was asked from: what was chosen arrives also where they have been closed since."""

    refused = Signal(str, str)  # item id, the sentence, or nothing once files are taken anew

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self.page = context, page
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def choose(self, item_id: ItemId) -> None:
        dialog = QFileDialog(self.page, self.tr("Attach files"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda chosen: self._on_chosen(item_id, list(map(Path, chosen))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, item_id: ItemId, files: Sequence[Path]) -> None:
        self.refused.emit(item_id, "")
        _Batch(self._context, item_id, files, self).go_on()

    def _on_chosen(self, item_id: ItemId, files: Sequence[Path]) -> None:
        if files:
            self._folder = str(files[0].parent)
            self.take(item_id, files)


class _Batch(QObject):
    """One file after the other, in their order, so that no more than one is in memory."""

    def __init__(self, context: Context, item_id: ItemId, files: Sequence[Path], parent: Attaching) -> None:
        super().__init__(parent)
        self._context, self._item_id, self._attaching = context, item_id, parent
        self._left = list(files)
        self._problems: list[str] = []

    def go_on(self) -> None:
        if self._left:
            self._context.jobs.start(partial(incoming.read, self._left.pop(0)), self._on_read, self._on_failed)
        else:
            self.deleteLater()

    def _on_read(self, file: NewFile) -> None:
        outcome = self._context.attempt(Op.ADD_ATTACHMENT, attachments.add, self._item_id, file)
        if outcome.value is not None:
            words = self.tr("{title} is attached").format(title=outcome.value.title)
            announce.polite(self._attaching.page, words)
        else:
            self._tell(outcome.problem)
        self.go_on()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, RuleBroken):
            self._tell(problem_words(self._context.texts, error))
        else:
            logger.error("a file could not be read", exc_info=error)
            self._tell(self.tr("The file could not be attached. The log tells more."))
        self.go_on()

    def _tell(self, sentence: str) -> None:
        if sentence not in self._problems:
            self._problems.append(sentence)
        self._attaching.refused.emit(self._item_id, "\n".join(self._problems))
