"""The municipality's agenda or minutes come here: chosen or dropped, filed unchanged, looked at."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.incoming import MOST, NewFile
from liaison_desk.domain.labels import problem_words
from liaison_desk.domain.problems import RuleBroken
from liaison_desk.services import receiving
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.half_typed import HalfTyped
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.final import FinalStep
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph, set_ink
from liaison_desk.ui.kit.layout import box, grow, hbox, start, top, vbox
from liaison_desk.ui.kit.rows import section

_KB, _MB = 1024, 1024 * 1024


class ReceiveCard(QFrame):
    """A file can be dropped anywhere on it. Nothing is filed before it is confirmed, for that is final."""

    def __init__(self, context: Context, kind: DocumentKind) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAcceptDrops(True)
        self._context, self._kind = context, kind
        self._file: MeetingFile | None = None
        self._taken: NewFile | None = None
        self._meant_for = ""  # the meeting it was chosen for: another one may be shown by the time it is read
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        is_agenda = kind is DocumentKind.AGENDA
        title = self.tr("Agenda from the municipality") if is_agenda else self.tr("Minutes from the municipality")
        self._about = paragraph("", "small", "text2")
        words = self.tr("Choose the agenda") if is_agenda else self.tr("Choose the minutes")
        self.choose = button(words, name=Icon.IMPORT, press=self._choose)
        self._hint = paragraph(
            self.tr("Or drop the file here: PDF or another document, up to {most} MB.").format(most=MOST // _MB),
            "caption",
            "text3",
        )
        self._sentence = paragraph("", "small", "danger")
        self._sentence.hide()
        received = self.tr("Received on")
        self._on = WhenField(context, received, says=f"{title}: {received}", only_days=True)
        self._typed = HalfTyped(context, self, f"received_{kind}", on=self._on)
        self._name = paragraph("", "body_strong")
        self._step = FinalStep(self.tr("File it"), "", self._receive)
        not_this = button(self.tr("Not this file"), press=self._give_up)
        self._chosen = box(
            vbox(
                hbox(top(glyph(Icon.FILE_TEXT, "text2")), grow(self._name), spacing=8),
                self._on,
                hbox(self._step.button, not_this, grow(box(vbox())), spacing=8),
                self._step.strip,
                spacing=10,
            )
        )
        self._chosen.hide()
        self.setLayout(
            vbox(
                section(title),
                self._about,
                start(self.choose),
                self._hint,
                self._sentence,
                self._chosen,
                spacing=10,
                margins=16,
            )
        )

    def show_file(self, file: MeetingFile) -> None:
        if self._file is not None and self._file.meeting.id != file.meeting.id:
            self._clear()
        self._file = file
        has_one = file.newest(self._kind) is not None
        about = self.tr("It is kept as it came, byte for byte.")
        if has_one:
            about = self.tr("A new version is kept beside the earlier ones, as it came.")
        self._about.setText(about)
        with self._typed.showing(file.meeting.id) as is_other:
            if is_other:
                self._on.show_day(self._context.today())
        self.setVisible(file.is_theirs and file.meeting.cancelled_at is None)

    def start_focus(self) -> None:
        (self.choose if self._taken is None else self._step.button).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- choosing
    def _choose(self) -> None:
        dialog = QFileDialog(self.window(), self.choose.text(), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        every = " ".join(f"*{suffix}" for suffix in receiving.KINDS_OF_FILE)
        documents = self.tr("Documents")
        dialog.setNameFilter(f"{documents} ({every})")
        dialog.fileSelected.connect(lambda path: self.take(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, path: Path) -> None:
        """Read it in a job: a memory stick may be slow."""
        if self._file is None:
            return
        self._folder, self._meant_for = str(path.parent), self._file.meeting.id
        self._say("")
        self._context.jobs.start(partial(receiving.read_file, path), self._on_read, self._on_failed)

    def _on_read(self, taken: NewFile) -> None:
        if self._file is None or self._file.meeting.id != self._meant_for:
            return
        self._taken = taken
        size = len(taken.content)
        amount = self.tr("{size} MB") if size >= _MB else self.tr("{size} KB")
        number = f"{size / _MB:.1f}".replace(".", ",") if size >= _MB else str(max(1, round(size / _KB)))
        self._name.setText(f"{taken.name}  ·  {amount.format(size=number)}")
        version = max((document.version for document in self._file.versions(self._kind)), default=0) + 1
        words = self.tr("It is kept unchanged as version {number}. This is final and cannot be undone.")
        self._step.show_words(self.tr("File it"), words.format(number=version))
        self._chosen.show()
        self.choose.hide()
        self._step.button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce.polite(self, self._name.text())

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, RuleBroken):
            raise error
        self._say(problem_words(self._context.texts, error))

    def _clear(self) -> None:
        self._taken = None
        self._step.strip.hide()
        self._chosen.hide()
        self.choose.show()
        self._say("")

    def _give_up(self) -> None:
        self._clear()
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, words: str) -> None:
        self._sentence.setText(words)
        self._sentence.setVisible(bool(words))
        if words:
            set_ink(self._sentence, "danger")
            announce.polite(self, words)

    # -- filing
    def _receive(self) -> None:
        taken, file = self._taken, self._file
        if taken is None or file is None or not self._on.commit():
            return
        if self._on.day is None:
            self._on.set_error(self.tr("Write the day it came."))
            return
        outcome = self._context.attempt(
            Op.RECEIVE_DOCUMENT, receiving.receive, file.meeting.id, self._kind, taken, self._on.day,
            self._context.voices,
        )  # fmt: skip
        if not outcome:
            self._say(outcome.problem)
            return
        self._give_up()
        said = (
            self.tr("The agenda is filed as it came")
            if self._kind is DocumentKind.AGENDA
            else (self.tr("The minutes are filed as they came"))
        )
        self._context.window.say(said)

    # -- dropping
    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        event.accept()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if len(paths) == 1:
            self.take(paths[0])
            event.acceptProposedAction()
        elif paths:
            self._say(self.tr("Drop one file at a time."))
