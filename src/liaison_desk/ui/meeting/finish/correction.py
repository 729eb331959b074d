"""Correcting finished minutes: opened, given a reason, issued as the next version or given up."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from liaison_desk.domain.changes import Op
from liaison_desk.domain.corrections import LineChange
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.files import MeetingFile
from liaison_desk.services import corrections, documents
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.text import TextField
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.final import FinalStep
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import Item, box, grow, hbox, refill, top, vbox
from liaison_desk.ui.kit.rows import section

MOST = 8  # changes listed here; the document has them all


class CorrectionCard(QFrame):
    """Hidden until a correction is open; `begin` opens one, and stands where the minutes are finished."""

    ended = Signal()  # issued or given up

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._file: MeetingFile | None = None
        self.begin = button(self.tr("Correct the minutes"), name=Icon.FILE_PEN_LINE, press=self.open)
        about = paragraph(
            self.tr("Change the lines of the minutes. The register of action items stays as it is."), "small", "text2"
        )
        self._reason = TextField(context, self.tr("Why the minutes are corrected"), "reason")
        self._changes = vbox(spacing=6)
        self._issue = FinalStep("", "", self._act)
        self._give_up = button(self.tr("Give up the correction"), "ghost", press=self._forget)
        inside = vbox(
            section(self.tr("Correction")),
            about,
            self._reason,
            self._changes,
            box(Flow(self._issue.button, self._give_up)),
            self._issue.strip,
            spacing=12,
        )
        self.setLayout(inside)

    def show_file(self, file: MeetingFile) -> None:
        self._file = file
        self.setVisible(file.correction is not None)
        self.begin.setVisible(file.is_locked and file.correction is None)
        if file.correction is None:
            self._issue.strip.hide()
            return
        self._reason.show_row(file.correction)
        number = file.versions(DocumentKind.MINUTES)[-1].version + 1
        warning = self.tr(
            "Version {number} is issued with its reason and what it changes, and the minutes are locked again. "
            "Earlier versions stay as issued. This is final."
        )
        label = self.tr("Issue version {number}").format(number=number)
        self._issue.show_words(label, warning.format(number=number))
        refill(self._changes, *self._rows(file))

    def start(self) -> None:
        self._reason.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def fold(self) -> bool:
        return self._reason.fold()

    def _rows(self, file: MeetingFile) -> list[Item]:
        texts = documents.meeting_texts(file, self._context.voices)
        with self._context.desk.read() as reader:
            found = corrections.changes(reader, file, texts, self._context.desk.now())
        if not found:
            return [paragraph(self.tr("Nothing is changed yet."), "small", "text3")]
        rows: list[Item] = [self._row(change) for change in found[:MOST]]
        if len(found) > MOST:
            rows.append(paragraph(self.tr("%n more", "", len(found) - MOST), "small", "text2"))
        return rows

    def _row(self, change: LineChange) -> Item:
        sign = (Icon.PLUS, self.tr("Added")) if change.is_added else (Icon.MINUS, self.tr("Removed"))
        words = vbox(paragraph(change.line.text, "small"), paragraph(change.line.place, "caption", "text3"), spacing=0)
        return hbox(top(glyph(sign[0], "text2", 16, says=sign[1])), grow(words), spacing=8)

    def open(self) -> None:
        file = self._file
        if file and self._context.do(Op.OPEN_CORRECTION, corrections.open_correction, file.meeting.id):
            self.start()

    def _act(self) -> None:
        file = self._file
        if file is None or not self.fold():
            return
        outcome = self._context.attempt(Op.ISSUE_CORRECTION, corrections.issue, file.meeting.id, self._context.voices)
        if not outcome.value:
            self._reason.set_error(outcome.problem)
            self.start()
            return
        said = self.tr("The minutes are finished and locked as version {number}")
        self._context.window.say(said.format(number=outcome.value.version))
        self.ended.emit()

    def _forget(self) -> None:
        file = self._file
        if file is None or not self.fold():
            return
        outcome = self._context.attempt(Op.GIVE_UP_CORRECTION, corrections.give_up, file.meeting.id)
        if outcome.problem:
            self._context.window.say(outcome.problem)
            return
        self._context.say_undoable(self.tr("The correction is given up, and the minutes are as they were"))
        self.ended.emit()
