"""The minutes for other programs: a Word file for comments, and formatted text on the clipboard."""

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.files import MeetingFile
from liaison_desk.services import documents
from liaison_desk.ui.context import Context
from liaison_desk.ui.copies import Copies
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import box, vbox

logger = logging.getLogger(__name__)

COPY_KEYS = "Ctrl+Shift+C"


class TakeAlong(QWidget):
    """Word is for drafts: once the minutes are finished, what is commented on is the PDF. `settle` is called first, so
    that what is being typed is in it."""

    def __init__(self, context: Context, settle: Callable[[], object]) -> None:
        super().__init__()
        self._context, self._settle = context, settle
        self._copies = Copies(context, self)
        self._file: MeetingFile | None = None
        self._word = button(self.tr("Save as Word for comments"), name=Icon.DOWNLOAD, press=self._save)
        copy = button(self.tr("Copy as formatted text"), name=Icon.COPY, hint=COPY_KEYS, press=self.copy)
        self.setLayout(vbox(box(Flow(self._word, copy))))

    def show_file(self, file: MeetingFile) -> None:
        self._file = file
        self._word.setVisible(not file.is_locked)

    def _save(self) -> None:
        self._settle()
        file, context = self._file, self._context
        if file is not None:
            texts = documents.meeting_texts(file, context.voices)
            name = documents.comments_name(file.council.name, file.meeting.day, texts)
            make = partial(documents.minutes_for_comments, context.desk, file.meeting.id, context.voices)
            self._copies.save(name, make)

    def copy(self) -> None:
        self._settle()
        file, context = self._file, self._context
        if file is not None:
            make = partial(documents.minutes_to_copy, context.desk, file.meeting.id, context.voices)
            context.jobs.start(make, self._on_copied, self._on_failed)

    def _on_copied(self, made: tuple[str, str]) -> None:
        html, plain = made
        data = QMimeData()
        data.setHtml(html)
        data.setText(plain)
        QGuiApplication.clipboard().setMimeData(data)
        self._context.window.say(self.tr("The minutes are copied. Paste them where you want them."))

    def _on_failed(self, error: Exception) -> None:
        logger.error("the minutes could not be copied", exc_info=error)
        self._context.window.say(self.tr("The minutes could not be copied. The log tells more."))
