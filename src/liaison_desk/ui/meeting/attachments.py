"""Attachments to be looked at: their words, links that open them, and the copy another program is given."""

import logging
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.attachments import Attachment, numbers
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import ItemId
from liaison_desk.domain.texts import Texts
from liaison_desk.services import attachments
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph
from liaison_desk.ui.kit.layout import box, hbox, refill, vbox

logger = logging.getLogger(__name__)
Numbered = tuple[str, Attachment]  # «3a»


def numbered(file: MeetingFile, item_id: ItemId) -> list[Numbered]:
    """The attachments of an item, in order."""
    found = file.attachments_of(item_id)
    number_of = numbers(file.items, file.attachments) if found else {}
    return [(number_of[attachment.id], attachment) for attachment in found]


def attachment_words(one: Numbered, texts: Texts) -> str:
    """«Vedlegg 3a: SLT-plan 2027–2030»."""
    number, attachment = one
    return texts.translate("Meeting", "Attachment {number}: {title}").format(number=number, title=attachment.title)


def range_words(found: Sequence[Numbered], texts: Texts) -> str:
    """«vedlegg 3a», «vedlegg 3a–3c»."""
    if len(found) == 1:
        return texts.translate("Meeting", "attachment {number}").format(number=found[0][0])
    words = texts.translate("Meeting", "attachments {first}–{last}")
    return words.format(first=found[0][0], last=found[-1][0])


def size_words(size: int, texts: Texts) -> str:
    """«240 kB», «3 MB»; what is there is never nothing."""
    if size < 1_000_000:
        return texts.translate("Meeting", "{size} kB").format(size=max(1, round(size / 1000)))
    return texts.translate("Meeting", "{size} MB").format(size=round(size / 1_000_000))


class Opener(QObject):
    """Gives a copy to the program the system has for it. The copy lies in the data folder while this program runs."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context

    def open(self, attachment: Attachment) -> None:
        desk, copies = self._context.desk, self._context.paths.copies
        copy = partial(attachments.open_copy, desk, attachment, copies)
        self._context.jobs.start(copy, self._on_copied, self._on_failed)

    def _on_copied(self, file: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self._context.window.say(self.tr("No program here opens {file}.").format(file=file.name))

    def _on_failed(self, error: Exception) -> None:
        logger.error("an attachment could not be opened", exc_info=error)
        self._context.window.say(self.tr("The attachment could not be opened. Look whether the disk is full."))


class AttachmentLinks(QWidget):
    """To be read and opened, not changed. Hidden where an item has none."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._opener = context, Opener(context, self)
        self._shown: list[Numbered] = []
        self._column = vbox(spacing=0)
        self.setLayout(self._column)
        self.hide()

    def show_item(self, file: MeetingFile, item_id: ItemId) -> None:
        found = numbered(file, item_id)
        if found != self._shown:
            self._shown = found
            refill(self._column, box(Flow(*map(self._link, found), spacing=4)) if found else None)
        self.setVisible(bool(found))

    def _link(self, one: Numbered) -> QWidget:
        words = attachment_words(one, self._context.texts)
        says = self.tr("Open {attachment}").format(attachment=words)
        link = button(words, "link", dim="small", says=says, press=partial(self._opener.open, one[1]))
        return box(hbox(glyph(Icon.PAPERCLIP, "accent_text", 14), link, spacing=6, margins=(0, 0, 12, 0)))
