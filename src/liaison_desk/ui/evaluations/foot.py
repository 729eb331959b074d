"""Along the bottom: whether all is saved, what is missing, and the next step."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame

from liaison_desk.domain.files import EvaluationFile
from liaison_desk.ui.context import Context
from liaison_desk.ui.evaluations import access, words
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.final import FinalStep
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, glyph, set_ink
from liaison_desk.ui.kit.layout import STRETCH, Gap, box, grow, hbox, vbox
from liaison_desk.ui.kit.status import Pill

ONE_ROW_FROM = 640  # units


class Foot(QFrame):
    """The first time issuing is the next step, and its button the page's primary one; afterwards it is one of several."""

    preview_asked = Signal()
    issue_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "bottombar")
        self._context = context
        self._sign = glyph(Icon.CIRCLE_CHECK, "success", 16)
        self._saved = elided("", "small", "text2", tabular=True)
        self._archive = Pill(self.tr("Archive reference is missing"), "neutral", Icon.ARCHIVE, plain=True)
        self.preview = button(self.tr("Show the document"), name=Icon.EYE, hint="Ctrl+P", press=self.preview_asked.emit)
        self.first = FinalStep("", "", self.issue_asked.emit)
        self.again = FinalStep("", "", self.issue_asked.emit, kind="secondary")
        self._row = hbox(
            box(hbox(self._sign, grow(self._saved), spacing=8)),
            Gap(8),
            self._archive,
            STRETCH,
            box(hbox(STRETCH, self.preview, self.first.button, self.again.button)),
            spacing=8,
        )
        self.setLayout(vbox(self.first.strip, self.again.strip, self._row, margins=(24, 10, 24, 10)))
        context.saving.changed.connect(self._show_saving)
        self._show_saving()

    def show_file(self, file: EvaluationFile, answered: int) -> None:
        texts = self._context.texts
        version = file.documents[0].version + 1 if file.documents else 1
        for step in (self.first, self.again):
            warning = f"{words.issue_warning(texts, version, answered)} {access.public_words(file, texts)}"
            step.show_words(words.issue_label(texts, version), warning)
        self.first.button.setVisible(not file.documents)
        self.again.button.setVisible(bool(file.documents))
        self._archive.setVisible(file.newest is not None and not file.newest.is_archived)

    def cancel(self) -> None:
        """Another evaluation is shown: what was about to be issued is not."""
        for step in (self.first, self.again):
            step.strip.hide()

    def fit(self, units: float) -> None:
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if units >= ONE_ROW_FROM else direction.TopToBottom)

    def _show_saving(self) -> None:
        saving = self._context.saving
        failed = saving.failed_since is not None
        self._saved.setText(saving.words(self._context.clock_words))
        set_ink(self._saved, "danger" if failed else "text2")
        self._sign.setVisible(not failed)
