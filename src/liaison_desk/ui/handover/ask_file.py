"""Which file is to be taken in, and its code."""

import logging
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from liaison_desk.domain.handover import SUFFIX, Preview
from liaison_desk.domain.keys import code_of
from liaison_desk.services.handover import Incoming
from liaison_desk.store.errors import DamagedStoreError, NewerStoreError, WrongSecretError
from liaison_desk.ui.context import Context
from liaison_desk.ui.handover import doing
from liaison_desk.ui.handover.held import held
from liaison_desk.ui.kit import announce, theme
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.fields import LineEdit, field
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph, set_ink
from liaison_desk.ui.kit.layout import STRETCH, card, grow, hbox, middle, vbox
from liaison_desk.ui.kit.rows import banner, section

logger = logging.getLogger(__name__)

WIDTH = 560  # units of the form at most


class AskFile(QWidget):
    """`opened` once the file is open and what it holds is known."""

    opened = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._is_busy = False
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.choose = button(self.tr("Choose the file"), name=Icon.FOLDER, press=self.ask)
        self._name = paragraph("", "body_strong")
        self._trouble = banner("danger", Icon.TRIANGLE_ALERT, self.tr("The file cannot be taken in"))
        self.code = LineEdit(says=self.tr("Code"), hint=self.tr("From the one who made the file"))
        self.code.returnPressed.connect(self._on_open)
        self._code_field = field(
            self.tr("Code"), self.code, self.tr("You get it by phone or in person. Hyphens and spaces do not matter.")
        )
        self.open = button(self.tr("See what it holds"), "primary", press=self._on_open)
        self._busy = paragraph(self.tr("The file is being checked …"), "small", "text2")
        self._card = card(
            section(self.tr("The file")),
            hbox(
                middle(glyph(Icon.FILE_TEXT)),
                grow(vbox(STRETCH, self._name, STRETCH, spacing=0)),
                self.choose,
                spacing=12,
            ),
            self._trouble,
            self._code_field,
            hbox(self.open, self._busy, STRETCH, spacing=12),
            spacing=14,
        )
        self._busy.hide()
        self._trouble.hide()
        self._card.setMaximumWidth(theme.current().px(WIDTH))
        self.setLayout(vbox(hbox(grow(self._card, 4), grow(QWidget(), 1), spacing=0), STRETCH, spacing=0))
        self._show_file()

    def first(self) -> QWidget:
        return self.code if held(self._context).file else self.choose

    def ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Which file?"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        name = self.tr("Handover")
        dialog.setNameFilter(f"{name} (*{SUFFIX})")
        dialog.fileSelected.connect(lambda file: self.show_file(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_file(self, file: Path) -> None:
        self._folder = str(file.parent)
        hold = held(self._context)
        hold.forget_file()
        hold.file = file
        self._trouble.hide()
        self._code_field.set_error("")
        self._show_file()
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_file(self) -> None:
        file = held(self._context).file
        self._name.setText(file.name if file else self.tr("No file is chosen"))
        set_ink(self._name, "text" if file else "text2")

    # -- opening it
    def _on_open(self) -> None:
        if self._is_busy:
            return
        file, code = held(self._context).file, code_of(self.code.text())
        if file is None:
            self._refuse(self.tr("Choose the file first."))
            self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if code is None:
            missing, short = (
                self.tr("Write the code."),
                self.tr("This is no code: some signs are missing, or too many."),
            )
            self._refuse_code(short if self.code.text().strip() else missing)
            return
        self._show_busy(is_busy=True)
        look = held(self._context).bringing(partial(doing.look, self._context, file, code))
        self._context.jobs.start(look, self._on_opened, self._on_failed)

    def _on_opened(self, opened: tuple[Incoming, Preview]) -> None:
        self._show_busy(is_busy=False)
        hold = held(self._context)
        hold.incoming, hold.preview = opened
        hold.brought = None
        self.code.clear()
        self.opened.emit()

    def _on_failed(self, error: Exception) -> None:
        self._show_busy(is_busy=False)
        if isinstance(error, WrongSecretError):
            self._refuse_code(
                self.tr("This is not the code of this file. Look at it again, sign by sign, or ask for it anew.")
            )
            return
        self._refuse(self._why(error))
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _why(self, error: Exception) -> str:
        match error:
            case NewerStoreError():
                words = self.tr(
                    "It was made by a newer version of the program: {found}, this one knows {known}. Use the newer "
                    "program."
                )
                return words.format(found=error.found, known=error.known)
            case DamagedStoreError():
                return self.tr(
                    "It is not whole, or it has been changed since it was made. Nothing of it is used. Copy it again, "
                    "or ask for another one."
                )
            case OSError():
                return self.tr("It cannot be read. Is it still there, and is the memory stick in?")
        logger.error("a handover could not be opened", exc_info=error)
        return self.tr("It could not be opened. The log tells more.")

    def _refuse_code(self, sentence: str) -> None:
        self._code_field.set_error(sentence)
        self.code.selectAll()
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, words: str) -> None:
        self._trouble.show_words(self.tr("The file cannot be taken in"), words)
        self._trouble.show()
        announce.polite(self, words)

    def _show_busy(self, *, is_busy: bool) -> None:
        """The keyboard stays in the field: elsewhere it would do what nobody has asked for."""
        self._is_busy = is_busy
        self.code.setReadOnly(is_busy)
        if is_busy:
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        for control in (self.open, self.choose):
            control.setEnabled(not is_busy)
        self._busy.setVisible(is_busy)
        self._trouble.hide()
        self._code_field.set_error("")
        if is_busy:
            announce.polite(self, self._busy.text())
