"""The officer's own agenda for the meeting: looked at, or saved where the officer wants it. There is no way to send it."""

from functools import partial

from PySide6.QtWidgets import QFrame

from liaison_desk.domain.files import MeetingFile
from liaison_desk.services import documents
from liaison_desk.ui.context import Context
from liaison_desk.ui.copies import Copies
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import box, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.paper_view import look_at

KEYS = "Ctrl+Shift+P"


class RunSheetCard(QFrame):
    """Hidden where there is no agenda, and once the minutes are finished."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._copies = Copies(context, self)
        self._file: MeetingFile | None = None
        about = paragraph(
            self.tr("The agenda with the clock, your preparation notes and what is open. It is only for you."),
            "small",
            "text2",
        )
        show = button(
            self.tr("Show"), name=Icon.EYE, dim="small", hint=KEYS, says=self.tr("Show the run sheet"), press=self.look
        )
        save = button(
            self.tr("Save a copy"),
            name=Icon.DOWNLOAD,
            dim="small",
            says=self.tr("Save a copy of the run sheet"),
            press=self._save,
        )
        head = section(self.tr("Run sheet"), glyph(Icon.LOCK, "text3", 16, says=self.tr("Only for you")))
        self.setLayout(vbox(head, about, box(Flow(show, save)), spacing=10, margins=16))

    def show_file(self, file: MeetingFile) -> None:
        self._file = file
        self.setVisible(bool(file.items) and not file.is_locked and not file.is_theirs)

    def look(self) -> None:
        if self._file is not None and self.isVisible():
            look_at(self._context, self.window(), self._name(self._file), partial(self._make, self._file))

    def _save(self) -> None:
        if self._file is not None:
            self._copies.save(self._name(self._file), partial(self._make, self._file))

    def _name(self, file: MeetingFile) -> str:
        return documents.run_sheet_name(file.council.name, file.meeting.day, self._context.texts)

    def _make(self, file: MeetingFile) -> bytes:
        return documents.run_sheet(self._context.desk, file.meeting.id, self._context.texts)
