"""What has been issued: each version with its day, whether it was sent, where the archives have it, and its copies."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from liaison_desk.domain.changes import Op
from liaison_desk.domain.documents import Edition, IssuedDocument
from liaison_desk.domain.ids import DocumentId
from liaison_desk.domain.labels import label
from liaison_desk.domain.sending import SendingFile
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.services import copies, documents, issuing, outbox
from liaison_desk.services.mailings import Paper
from liaison_desk.ui.context import Context
from liaison_desk.ui.copies import Copies
from liaison_desk.ui.fields.text import TextField
from liaison_desk.ui.kit.buttons import Button, Kind, button
from liaison_desk.ui.kit.final import FinalStep
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import paragraph
from liaison_desk.ui.kit.layout import add, box, divided, frame, grow, hbox, refill, start, top, vbox
from liaison_desk.ui.kit.rows import section
from liaison_desk.ui.kit.status import Pill, Tile
from liaison_desk.ui.mailing import MailPanel
from liaison_desk.ui.mailing_words import sent_words as mail_sent_words
from liaison_desk.ui.paper_view import look_at
from liaison_desk.ui.withdrawal import Withdrawal


class Issued(QFrame):
    """In the order given. The fields stay alive while one types in them; without documents it is hidden.

    `sent_kind` is the look of «Mark as sent»: primary where nothing else on the page is the next step.
    """

    def __init__(self, context: Context, title: str, *, sent_kind: Kind = "secondary") -> None:
        super().__init__()
        self._context, self._sent_kind = context, sent_kind
        self._shown: list[Version] = []
        self._column = vbox(spacing=0)
        self.setLayout(vbox(section(title), frame("card", self._column), spacing=8))
        self.hide()

    def show_documents(
        self,
        found: Sequence[IssuedDocument],
        sent: Mapping[DocumentId, Sequence[SendingFile]],
        *,
        may_mail: bool = True,
        can_be_replaced: bool = True,
    ) -> None:
        """`sent` is what was sent of each by e-mail; without `may_mail` that is done elsewhere on the page. An agenda
        cannot be replaced once the minutes are finished: that is said before it is withdrawn."""
        if [document.id for document in found] != [version.document.id for version in self._shown]:
            self.fold()
            self._shown = [Version(self._context, document, self._sent_kind) for document in found]
            refill(self._column)
            add(self._column, *divided(*self._shown))
        for version, document in zip(self._shown, found, strict=True):
            alike = [o for o in found if o.stands and (o.kind, o.edition) == (document.kind, document.edition)]
            later = any(o.version > document.version for o in alike)
            same = any((o.version, o.edition) == (document.version, Edition.PUBLIC) for o in found if o.stands)
            has_public = same and document.edition is Edition.FULL
            version.show_document(document, is_newest=not later, has_public=has_public, can_be_replaced=can_be_replaced)
            version.show_mail(sent.get(document.id, ()), may_mail=may_mail and not later)
        self.setVisible(bool(found))

    def fold(self) -> None:
        for version in self._shown:
            version.fold()

    def start_focus(self) -> None:
        """At the next step with what was issued last."""
        if self._shown:
            self._shown[0].sent.button.setFocus()

    def start_mail(self) -> None:
        """Where the newest version is sent by e-mail."""
        for version in self._shown:
            if version.mail.is_offered:
                version.mail.open()
                return

    def start_archive(self) -> None:
        """Where the archive reference of what was issued last is written."""
        if self._shown:
            self._shown[0].start_archive()


class Version(QFrame):
    """One version of one document."""

    def __init__(self, context: Context, document: IssuedDocument, sent_kind: Kind) -> None:
        super().__init__()
        self._context, self.document = context, document
        self._name = document_name(context.texts, document)
        self._copies = Copies(context, self)
        self._facts = paragraph("", "small", "text2", tabular=True)
        self._state = Pill("")
        look = self._look_button = self._button(self.tr("Look at it"), Icon.EYE, self._look)
        copy = self._button(self.tr("Save a copy"), Icon.DOWNLOAD, self._save)
        outside = self._button(self.tr("Open a copy"), Icon.FILE_TEXT, self._open)
        self.sent = FinalStep(self.tr("Mark as sent"), "", self._mark_sent, kind=sent_kind)
        self._why = paragraph("", "small", "text2")
        self._copying = (look, copy, outside)
        self._sent_to = vbox(spacing=2)
        self.mail = MailPanel(context)
        mail = self.mail.with_button(self._name)
        self.withdrawal = Withdrawal(context, self._name, self._withdraw)
        self._police = self._reference(self.tr("Archive reference, police"), "police_reference")
        self._municipality = self._reference(self.tr("Archive reference, municipality"), "municipality_reference")
        lines = vbox(
            paragraph(self._name, "body_strong"), self._facts, start(self._state), self._sent_to, self._why, spacing=4
        )
        self.setLayout(
            vbox(
                hbox(top(Tile(Icon.FILE_CHECK)), grow(lines), spacing=12),
                box(Flow(self.sent.button, mail, *self._copying, self.withdrawal.button)),
                self.sent.strip,
                self.mail,
                self.withdrawal,
                self._police,
                self._municipality,
                spacing=12,
                margins=(16, 14, 16, 16),
            )
        )

    def _button(self, words: str, name: Icon, press: Callable[[], object]) -> Button:
        return button(words, name=name, dim="small", says=f"{words}: {self._name}", press=press)

    def _reference(self, words: str, field: str) -> TextField:
        return TextField(self._context, words, field, says=f"{words}: {self._name}")

    def show_document(
        self, document: IssuedDocument, *, is_newest: bool, has_public: bool, can_be_replaced: bool
    ) -> None:
        texts, today = self._context.texts, self._context.today()
        self.document = document
        self._facts.setText(document_facts(texts, document, today))
        said = sent_words(texts, document, today)
        if document.withdrawn_at:
            self._state.show_state(withdrawn_words(texts, document.withdrawn_at.date(), today), "warning", Icon.X)
        elif document.received_on:
            self._state.show_state(received_words(texts, document.received_on, today), "success", Icon.IMPORT)
        elif document.sent_on:
            self._state.show_state(said, "success", Icon.SEND)
        else:
            self._state.show_state(said, "neutral", Icon.CIRCLE)
        mark = self.tr("Mark as sent")
        self.sent.show_words(mark, sent_warning(texts, today))
        if document.edition is Edition.PUBLIC:
            self.sent.button.setAccessibleName(f"{mark}: {self._name}")  # the full one may be waiting too
        waits = document.sent_on is None and document.received_on is None
        self.sent.button.setVisible(is_newest and document.stands and waits)
        for one in self._copying:
            one.setVisible(document.stands)
        self._look_button.setVisible(document.stands and can_be_shown(document))
        why = document.reason if document.stands else document.withdrawal_reason
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self.withdrawal.show_document(document, has_public=has_public, can_be_replaced=can_be_replaced)
        self._police.show_row(document)
        self._municipality.show_row(document)

    def show_mail(self, sendings: Sequence[SendingFile], *, may_mail: bool) -> None:
        """What the municipality made it sends itself."""
        document, texts, today = self.document, self._context.texts, self._context.today()
        is_ours = document.edition is Edition.FULL and document.received_on is None
        self.mail.show_topic(Paper(document.id) if may_mail and is_ours and document.stands else None)
        words = (paragraph(mail_sent_words(file, texts, today), "caption", "text2") for file in sendings)
        refill(self._sent_to, *words)

    def start_archive(self) -> None:
        self._police.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def fold(self) -> None:
        self._police.fold()
        self._municipality.fold()
        self.withdrawal.fold()

    # -- doing
    def _content(self) -> bytes:
        return documents.issued(self._context.desk, self.document.id)

    def _look(self) -> None:
        look_at(self._context, self.window(), self.document.file_name, self._content)

    def _save(self) -> None:
        self._copies.save(self.document.file_name, self._content)

    def _open(self) -> None:
        self._copies.open(self.document.file_name, self._content)

    def _mark_sent(self) -> None:
        self.fold()
        if self._context.do(Op.MARK_SENT, issuing.mark_sent, self.document.id, self._context.today()):
            self._context.window.say(self.tr("{document} is marked as sent").format(document=self._name))

    def _withdraw(self) -> None:
        if not self.withdrawal.fold():
            return
        outcome = self._context.attempt(Op.WITHDRAW_DOCUMENT, issuing.withdraw, self.document.id)
        if not outcome:
            self.withdrawal.show_problem(outcome.problem)
            return
        outbox.empty(self._context.paths.outbox)  # it may lie in a draft
        copies.remove_copies(self._context.paths.copies)  # nor may what it listed
        self._police.edit.setFocus(Qt.FocusReason.OtherFocusReason)  # what was pressed is gone
        self._context.window.say(self.tr("{document} is withdrawn").format(document=self._name))


def document_name(texts: Texts, document: IssuedDocument) -> str:
    """«Referat, versjon 1»"""
    if document.edition is Edition.PUBLIC:
        version = texts.translate("Issued", "{document}, version {number}, public version")
    else:
        version = texts.translate("Issued", "{document}, version {number}")
    return version.format(document=label(texts, document.kind), number=document.version)


def document_facts(texts: Texts, document: IssuedDocument, today: date) -> str:
    """«24. november kl. 13.39 · Nynorsk»"""
    when = texts.translate("Issued", "{day} at {time}").format(
        day=texts.near_date(document.issued_at.date(), today, DateStyle.DAY),
        time=texts.time_words(document.issued_at.time()),
    )
    return f"{when}  ·  {document.language.own_name}"


def sent_words(texts: Texts, document: IssuedDocument, today: date) -> str:
    if document.sent_on is None:
        return texts.translate("Issued", "Not sent")
    day = texts.near_date(document.sent_on, today, DateStyle.DAY)
    return texts.translate("Issued", "Sent {day}").format(day=day)


def received_words(texts: Texts, day: date, today: date) -> str:
    said = texts.near_date(day, today, DateStyle.DAY)
    return texts.translate("Issued", "Received {day}, kept unchanged").format(day=said)


def can_be_shown(document: IssuedDocument) -> bool:
    """Here; what is no PDF is opened by another program."""
    return document.file_name.lower().endswith(".pdf")


def withdrawn_words(texts: Texts, day: date, today: date) -> str:
    said = texts.near_date(day, today, DateStyle.DAY)
    return texts.translate("Issued", "Withdrawn {day}").format(day=said)


def sent_warning(texts: Texts, today: date) -> str:
    words = texts.translate("Issued", "It is recorded as sent today, {day}. That is final and cannot be undone.")
    return words.format(day=texts.near_date(today, today, DateStyle.DAY))
