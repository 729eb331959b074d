"""The minutes for other programs: a Word file for comments, and formatted text on the clipboard."""

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.assessed import may_be_public
from liaison_desk.domain.documents import DocumentKind, Edition
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.labels import label, problem_words
from liaison_desk.domain.problems import RuleBroken
from liaison_desk.services import documents
from liaison_desk.ui.context import Context
from liaison_desk.ui.copies import Copies
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.fields import select
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import box, vbox
from liaison_desk.ui.meeting.disclosure_words import take_along_words

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
        self._meeting_id = ""
        self._may_be_public = False
        self._word = button(self.tr("Save as Word for comments"), name=Icon.DOWNLOAD, press=self._save)
        copy = button(self.tr("Copy as formatted text"), name=Icon.COPY, hint=COPY_KEYS, press=self.copy)
        choices: list[tuple[object, str]] = [(edition, label(context.texts, edition)) for edition in Edition]
        self.version = select(choices, Edition.FULL, self.tr("Version to take along"))
        self._about = paragraph("", "caption", "text2")
        self.setLayout(vbox(box(Flow(self._word, copy)), self.version, self._about, spacing=8))

    def show_file(self, file: MeetingFile) -> None:
        """Where there can be a public version, it is what is taken along until the officer chooses the full one."""
        could, self._file = self._may_be_public, file
        is_other, self._meeting_id = self._meeting_id != file.meeting.id, file.meeting.id
        self._may_be_public = may_be_public(file, DocumentKind.MINUTES)
        self._word.setVisible(not file.is_locked)
        self.version.setVisible(self._may_be_public)
        if is_other or could != self._may_be_public:
            self.version.set_value(Edition.PUBLIC if self._may_be_public else Edition.FULL)
        self._about.setText(take_along_words(file, self._context.texts))

    @property
    def _edition(self) -> Edition:
        return Edition(str(self.version.value()))

    def _save(self) -> None:
        self._settle()
        file, context = self._file, self._context
        if file is not None:
            texts = documents.meeting_texts(file, context.voices)
            name = documents.comments_name(file.council.name, file.meeting.day, texts, self._edition)
            make = partial(documents.minutes_for_comments, context.desk, file.meeting.id, context.voices, self._edition)
            self._copies.save(name, make)

    def copy(self) -> None:
        self._settle()
        file, context = self._file, self._context
        if file is not None:
            edition = self._edition
            make = partial(documents.minutes_to_copy, context.desk, file.meeting.id, context.voices, edition)
            context.jobs.start(make, lambda made: self._on_copied(made, edition), self._on_failed)

    def _on_copied(self, made: tuple[str, str], edition: Edition) -> None:
        html, plain = made
        data = QMimeData()
        data.setHtml(html)
        data.setText(plain)
        QGuiApplication.clipboard().setMimeData(data)
        if edition is Edition.PUBLIC:
            words = self.tr("The public version is copied. Paste it where you want it.")
        else:
            words = self.tr("The full version is copied: only for those who took part. Paste it where you want it.")
        self._context.window.say(words)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, RuleBroken):  # something has changed in the moment between
            self._context.window.say(problem_words(self._context.texts, error))
            return
        logger.error("the minutes could not be copied", exc_info=error)
        self._context.window.say(self.tr("The minutes could not be copied. The log tells more."))
