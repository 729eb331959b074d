"""Where the municipality calls the meeting: our items as a text to send it, and the agenda that comes back."""

from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.files import MeetingFile
from liaison_desk.services import documents, receiving
from liaison_desk.ui.context import Context
from liaison_desk.ui.copies import Copies
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import box, vbox


class OwnItems(QWidget):
    """Copies or saves them. Without items there is nothing to send."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._file: MeetingFile | None = None
        self._copies = Copies(context, self)
        copy = button(self.tr("Copy the items as text"), name=Icon.COPY, dim="small", press=self._copy)
        save = button(self.tr("Save as a text file"), name=Icon.DOWNLOAD, dim="small", press=self._save)
        self.setLayout(vbox(box(Flow(copy, save, spacing=8)), spacing=0))

    def show_file(self, file: MeetingFile) -> None:
        self._file = file
        self.setVisible(file.is_theirs and any(item.fixed is None for item in file.items))

    def _copy(self) -> None:
        if self._file is not None:
            QGuiApplication.clipboard().setText(self._text(self._file))
            self._context.window.say(self.tr("The items are copied. Paste them into the e-mail to the municipality."))

    def _save(self) -> None:
        if self._file is not None:
            texts = documents.meeting_texts(self._file, self._context.voices)
            name = receiving.own_items_name(self._file, texts)
            self._copies.save(name, partial(_bytes, self._text(self._file)))

    def _text(self, file: MeetingFile) -> str:
        """In the municipality's language."""
        return receiving.own_items(file, documents.meeting_texts(file, self._context.voices))


def _bytes(words: str) -> bytes:
    """As Windows opens a text file, too."""
    return words.replace("\n", "\r\n").encode("utf-8-sig")
