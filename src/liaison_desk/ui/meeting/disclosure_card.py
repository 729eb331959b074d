"""Who may read what: each case with its assessment, and whether a public version can be made."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from liaison_desk.domain.assessed import may_be_public
from liaison_desk.domain.documents import DocumentKind, Edition
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import MeetingId
from liaison_desk.services import documents
from liaison_desk.ui.assessing.line import PartLine
from liaison_desk.ui.assessing.part import AssessedPart
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import box, divided, refill, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.meeting.disclosure_words import assessed_parts, state_words
from liaison_desk.ui.paper_view import look_at


class DisclosureCard(QFrame):
    """One press makes a case public; an exemption opens in place. Lines stay alive, and the keyboard with them.

    One that `opens` is only its state until something has been assessed, or the officer wants to.
    """

    look_asked = Signal()  # at the public version

    def __init__(self, context: Context, document: DocumentKind, *, opens: bool = False) -> None:
        super().__init__()
        self._context, self._document = context, document
        self._is_open, self._opens = not opens, opens
        self._file: MeetingFile | None = None
        self._begin = button(self.tr("Assess each case"), name=Icon.GLOBE, press=self._unfold)
        self._lines: dict[str, PartLine] = {}  # by item; the last is what stands outside the cases
        self._meeting_id: MeetingId | None = None
        self._rows = vbox(spacing=10)
        self._state = paragraph("", "small", "text2")
        self._look = button(self.tr("Look at the public version"), name=Icon.GLOBE, press=self.look_asked.emit)
        steps = Flow(self._begin, self._look, spacing=8)
        self.setLayout(vbox(section(self.tr("Public access")), self._rows, self._state, box(steps), spacing=12))

    def show_file(self, file: MeetingFile) -> None:
        if file.meeting.id != self._meeting_id:
            self._is_open = not self._opens
        self._file, self._is_open = file, self._is_open or bool(file.assessments)
        self._begin.setVisible(not self._is_open)
        if self._is_open:
            self._show_parts(file)
        else:
            self._arrange(file.meeting.id, {})
        self._state.setText(state_words(file, self._document, self._context.texts))
        full, public = (file.newest(self._document, edition) for edition in Edition)
        is_made = full is not None and public is not None and public.version == full.version
        self._look.setVisible(is_made or may_be_public(file, self._document))

    def _unfold(self) -> None:
        self._is_open = True
        if self._file is not None:
            self.show_file(self._file)
            self.start()

    def _show_parts(self, file: MeetingFile) -> None:
        parts = {part.key: part for part in assessed_parts(file, self._document, self._context.texts)}
        if file.meeting.id != self._meeting_id or list(parts) != list(self._lines):
            self._arrange(file.meeting.id, parts)
        for key, part in parts.items():
            self._lines[key].show_part(part)

    def _arrange(self, meeting_id: MeetingId, parts: dict[str, AssessedPart]) -> None:
        """Lines that are there already stay, with what is open in them. Those of another meeting say something else
        from now on: to make them anew takes longer. As many of them stay where they stand."""
        known = dict(self._lines) if meeting_id == self._meeting_id else {}
        spare = [line for line in self._lines.values() if not known and not line.is_open]
        kept = [known[key] for key in known if key in parts] + spare[: len(parts)]
        self._meeting_id = meeting_id
        others, before = iter(kept), list(self._lines.values())
        self._lines = {
            key: (known.get(key) if known else next(others, None)) or PartLine(self._context, part, self._go_on)
            for key, part in parts.items()
        }
        if list(self._lines.values()) != before:
            for line in kept:
                self._rows.removeWidget(line)
            refill(self._rows, *divided(*self._lines.values()))

    def start(self) -> None:
        """With the keyboard at the first part that waits, else at the first."""
        lines = list(self._lines.values())
        next((line for line in lines if not line.is_decided), lines[0]).start()

    def fold(self) -> None:
        for line in self._lines.values():
            line.fold()

    def _go_on(self, line: PartLine) -> None:
        """From a part that has been decided to the next one that waits, else it stays."""
        lines = list(self._lines.values())
        after = lines[lines.index(line) + 1 :]
        waiting = next((one for one in after if not one.is_decided), line)
        waiting.start()


def look_at_public(context: Context, window: QWidget, file: MeetingFile, document: DocumentKind) -> None:
    """The public version that belongs to the newest full one, else as it would be now."""
    desk, voices = context.desk, context.voices
    full, public = (file.newest(document, edition) for edition in Edition)
    if full is not None and public is not None and public.version == full.version:
        look_at(context, window, public.file_name, partial(documents.issued, desk, public.id))
        return
    texts = documents.meeting_texts(file, voices)
    name = documents.file_name(document, file.council.name, file.meeting.day, documents.DRAFT, texts, Edition.PUBLIC)
    draft = documents.draft_agenda if document is DocumentKind.AGENDA else documents.draft_minutes
    look_at(context, window, name, partial(draft, desk, file.meeting.id, voices, Edition.PUBLIC))
