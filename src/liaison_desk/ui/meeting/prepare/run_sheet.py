"""The officer's own agenda for the meeting: looked at, and saved from there. There is no way to send it."""

from functools import partial

from PySide6.QtWidgets import QWidget

from liaison_desk.domain.files import MeetingFile
from liaison_desk.services import documents
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import hbox
from liaison_desk.ui.paper_view import look_at

KEYS = "Ctrl+Shift+P"


class RunSheet(QWidget):
    """One quiet button beside the agenda. Hidden where there is none, and once the minutes are finished."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._file: MeetingFile | None = None
        words, says = self.tr("Run sheet for yourself"), self.tr("Show the run sheet, which is only for you")
        show = button(words, "ghost", Icon.LOCK, dim="small", hint=KEYS, says=says, press=self.look)
        self.setLayout(hbox(show))

    def show_file(self, file: MeetingFile) -> None:
        self._file = file
        self.setVisible(bool(file.items) and not file.is_locked and not file.is_theirs)

    def look(self) -> None:
        if self._file is not None and self.isVisible():
            name = documents.run_sheet_name(self._file.council.name, self._file.meeting.day, self._context.texts)
            look_at(self._context, self.window(), name, partial(self._make, self._file))

    def _make(self, file: MeetingFile) -> bytes:
        return documents.run_sheet(self._context.desk, file.meeting.id, self._context.texts)
