"""What has been issued: each version with its day, whether it was sent, where the archives have it, and its copies."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.files import EvaluationFile
from liaison_desk.ui.context import Context
from liaison_desk.ui.evaluations import words
from liaison_desk.ui.fields.text import TextField
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.final import FinalStep
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided
from liaison_desk.ui.kit.layout import add, box, divided, frame, grow, hbox, refill, top, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.kit.status import Pill, Tile

Ask = Callable[[IssuedDocument], object]


class Versions(QFrame):
    """Newest first. The fields stay alive while one types in them."""

    open_asked = Signal(object)  # IssuedDocument
    copy_asked = Signal(object)
    sent_asked = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown: list[Version] = []
        self._column = vbox(spacing=0)
        self.setLayout(vbox(section(self.tr("Issued versions")), frame("card", self._column), spacing=8))

    def show_file(self, file: EvaluationFile) -> None:
        ids = [document.id for document in file.documents]
        if ids != [version.document.id for version in self._shown]:
            self.fold()
            self._shown = [self._make(document) for document in file.documents]
            refill(self._column)
            add(self._column, *divided(*self._shown))
        for version, document in zip(self._shown, file.documents, strict=True):
            version.show_document(document, is_newest=document is file.documents[0])
        self.setVisible(bool(ids))

    def fold(self) -> None:
        for version in self._shown:
            version.fold()

    def start_focus(self) -> None:
        """At the next step with what has just been issued."""
        if self._shown:
            self._shown[0].sent.button.setFocus()

    def _make(self, document: IssuedDocument) -> "Version":
        made = Version(self._context, document)
        made.open.clicked.connect(lambda: self.open_asked.emit(made.document))
        made.copy.clicked.connect(lambda: self.copy_asked.emit(made.document))
        made.sent_asked.connect(lambda: self.sent_asked.emit(made.document))
        return made


class Version(QFrame):
    sent_asked = Signal()

    def __init__(self, context: Context, document: IssuedDocument) -> None:
        super().__init__()
        self._context, self.document = context, document
        name = words.version_name(context.texts, document)
        self._facts = elided("", "small", "text2", tabular=True)
        self._state = Pill("")
        self.open = button(self.tr("Open"), says=f"{self.tr('Open')}: {name}", name=Icon.FILE_TEXT)
        self.copy = button(self.tr("Save a copy"), says=f"{self.tr('Save a copy')}: {name}", name=Icon.DOWNLOAD)
        self.sent = FinalStep(self.tr("Mark as sent"), "", self.sent_asked.emit)
        self._police = TextField(
            context, self.tr("Archive reference, police"), "police_reference",
            says=f"{self.tr('Archive reference, police')}: {name}",
        )  # fmt: skip
        self._municipality = TextField(
            context, self.tr("Archive reference, municipality"), "municipality_reference",
            says=f"{self.tr('Archive reference, municipality')}: {name}",
        )  # fmt: skip
        lines = vbox(elided(name, "body_strong"), self._facts, spacing=0)
        self.setLayout(
            vbox(
                hbox(top(Tile(Icon.FILE_CHECK)), grow(lines), top(self._state), spacing=12),
                box(Flow(self.open, self.copy, self.sent.button)),
                self.sent.strip,
                hbox(grow(self._police), grow(self._municipality), spacing=12),
                spacing=12,
                margins=(16, 14, 16, 16),
            )
        )

    def show_document(self, document: IssuedDocument, *, is_newest: bool) -> None:
        texts, today = self._context.texts, self._context.today()
        self.document = document
        self._facts.setText(words.version_facts(texts, document, today))
        said = words.sent_words(texts, document, today)
        if document.sent_on:
            self._state.show_state(said, "success", Icon.SEND)
        else:
            self._state.show_state(said, "neutral", Icon.CIRCLE)
        self.sent.show_words(self.tr("Mark as sent"), words.sent_warning(texts, today))
        self.sent.button.setVisible(is_newest and document.sent_on is None)
        self._police.show_row(document)
        self._municipality.show_row(document)

    def fold(self) -> None:
        self._police.fold()
        self._municipality.fold()
