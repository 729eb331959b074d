"""A handover that is made: the form, the file and its cover where the officer says, then the code, once."""

import logging
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from liaison_desk.domain.changes import Op
from liaison_desk.domain.handover import Scope
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.services import handover, handover_giving
from liaison_desk.services.first_days import Cover
from liaison_desk.services.handover_giving import Pair
from liaison_desk.ui import copies_under_way
from liaison_desk.ui.clipboard import copy_secret, forget_secret
from liaison_desk.ui.context import Context
from liaison_desk.ui.handover.held import held
from liaison_desk.ui.handover.make_form import MakeForm
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, Gap, add, box, card, clear, grow, hbox, top, two_columns, vbox
from liaison_desk.ui.kit.rows import banner, section

logger = logging.getLogger(__name__)

SIDE = 320  # units of the column at the right


class MakePart(QWidget):
    """`finished` when the code has been noted."""

    finished = Signal()

    def __init__(self, context: Context, places: list[Municipality]) -> None:
        super().__init__()
        self._context = context
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._asked: tuple[Scope, Cover] | None = None
        self.form = MakeForm(context, places)
        self.go = button(self.tr("Make the file"), "primary", Icon.SAVE, press=self._on_go)
        self._busy = paragraph(self.tr("The file is being made …"), "small", "text2")
        self._failed = banner("danger", Icon.TRIANGLE_ALERT, self.tr("The file could not be made"))
        self._ask = card(self.form, self._failed, hbox(self.go, self._busy, STRETCH, spacing=12), spacing=16)
        self._done = vbox(spacing=16)
        self._busy.hide()
        self._failed.hide()
        goes = _what_goes(context)
        self._all_goes = goes[0]
        about = card(section(context.texts.translate("Handover", "What goes along")), *goes, spacing=10)
        self._columns = two_columns(
            vbox(self._ask, self._done, STRETCH, spacing=0),
            box(vbox(about, STRETCH, spacing=0)),
            SIDE,
            stack_below=900,
            spacing=24,
        )
        self.setLayout(vbox(self._columns, spacing=0))
        self.form.changed.connect(self._show_kind)
        self._show_kind()
        self.show_state()
        left = held(context).brought
        if isinstance(left, Pair):  # it was finished when nobody was on the page
            self._on_made(left)

    def fit(self, units: float) -> None:
        self._columns.fit(units)
        self.form.fit(units)

    def first(self) -> QWidget:
        made = held(self._context).made
        return self._copy if made else self.form.first_field()

    def show_state(self) -> None:
        made = held(self._context).made
        self._ask.setVisible(made is None)
        clear(self._done)
        if made is not None:
            add(self._done, self._made_card(made))

    def _show_kind(self) -> None:
        """Not all of it goes to a deputy, which the form says."""
        self._all_goes.setVisible(bool(self.form.whole.value()))

    # -- doing
    def _on_go(self) -> None:
        self._asked = self.form.asked()
        if self._asked is None:
            return
        dialog = QFileDialog(self, self.tr("Where should the file be?"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda where: self._make(Path(where)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _make(self, where: Path) -> None:
        if self._asked is None:
            return
        self._folder = str(where)
        self._show_busy(is_busy=True)
        context = self._context
        copies_under_way.note(context, where)
        write = partial(handover_giving.write, context.desk, context.paths, *self._asked, where, context.texts)
        context.jobs.start(held(context).bringing(write), self._on_made, self._on_failed)

    def _on_made(self, made: Pair) -> None:
        """Given to nobody before the desk remembers what it has given."""
        self._on_written(made.cover.parent)
        held(self._context).brought = None
        outcome = self._context.attempt(Op.HAND_OVER, handover.record, made.written)
        if not outcome:
            made.remove()
            self._refuse(outcome.problem)
            return
        held(self._context).made = made
        self.form.forget()
        self.show_state()
        self._copy.setFocus(Qt.FocusReason.OtherFocusReason)
        announce.polite(self, self.tr("The file is made. Its code is shown here, this once."))

    def _on_written(self, where: Path) -> None:
        """All of it, or nothing."""
        copies_under_way.settle(self._context, where)
        self._show_busy(is_busy=False)

    def _on_failed(self, error: Exception) -> None:
        self._on_written(Path(self._folder))
        if isinstance(error, OSError):
            words = self.tr("The folder cannot be written to. Nothing was left there. Choose another place.")
        else:
            logger.error("a handover could not be made", exc_info=error)
            words = self.tr("Nothing was left in the folder. The log tells more.")
        self._refuse(words)

    def _refuse(self, words: str) -> None:
        self._failed.show_words(self.tr("The file could not be made"), words)
        self._failed.show()
        announce.polite(self, words)
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_busy(self, *, is_busy: bool) -> None:
        if is_busy:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # no key does anything here until it is done
        self.go.setEnabled(not is_busy)
        self._busy.setVisible(is_busy)
        self._failed.hide()
        if is_busy:
            announce.polite(self, self._busy.text())

    # -- the code
    def _made_card(self, made: Pair) -> QWidget:
        says = self.tr("The code of the file: {code}").format(code=made.code)
        code = paragraph(made.code, "h1", tabular=True)
        code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        code.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        code.setAccessibleName(says)
        self._copy = button(self.tr("Copy the code"), name=Icon.COPY, press=lambda: self._on_copy(made.code))
        folder = button(
            self.tr("Open the folder"), name=Icon.FOLDER, press=lambda: self._on_folder(made.written.file.parent)
        )
        done = button(self.tr("I have noted the code"), "primary", press=self._on_noted)
        return card(
            section(self.tr("The file is made"), role="h2"),
            _line(Icon.FILE_TEXT, made.written.file.name, self.tr("the handover, encrypted")),
            _line(Icon.FILE_TEXT, made.cover.name, self.tr("the first thirty days, for the one who takes over")),
            Gap(4),
            text(self.tr("Code"), "small_strong", "text2"),
            code,
            banner(
                "warning",
                Icon.KEY_ROUND,
                self.tr("The code is shown this once"),
                self.tr(
                    "Give it by phone or in person, not with the file. Without it nobody can open the file; make "
                    "another one then."
                ),
            ),
            box(Flow(self._copy, folder, done)),
            spacing=12,
        )

    def _on_copy(self, code: str) -> None:
        copy_secret(self._context, code)
        self._context.window.say(self.tr("The code is copied. Do not send it with the file."))

    def _on_folder(self, folder: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._context.window.say(self.tr("No program here shows folders."))

    def _on_noted(self) -> None:
        hold = held(self._context)
        if hold.made is not None:
            forget_secret(hold.made.code)
        hold.made = None
        self.finished.emit()


def _line(sign: Icon, name: str, about: str) -> QWidget:
    words = vbox(paragraph(name, "body_strong"), paragraph(about, "small", "text2"), spacing=0)
    return box(hbox(top(glyph(sign)), grow(words), spacing=10))


def _what_goes(context: Context) -> list[QWidget]:
    texts = context.texts
    lines = (
        (
            Icon.LANDMARK,
            texts.translate(
                "Handover",
                "All of the municipality goes along: agreements, councils, meetings, issued documents, action items, contacts and the contact log.",
            ),
        ),
        (
            Icon.EYE_OFF,
            texts.translate(
                "Handover", "Internal notes and what is exempt from public access are in it. The file is encrypted."
            ),
        ),
        (
            Icon.USER,
            texts.translate("Handover", "Your own memos and settings stay here. Nothing is removed from your desk."),
        ),
        (
            Icon.FILE_TEXT,
            texts.translate(
                "Handover",
                "Beside it lies a cover for the one who takes over: the first thirty days. It is not encrypted and for the police alone.",
            ),
        ),
    )
    return [
        box(hbox(top(glyph(sign, "text2", 16)), grow(paragraph(words, "small")), spacing=10)) for sign, words in lines
    ]
