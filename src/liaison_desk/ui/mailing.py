"""An e-mail to the members: who gets what is said first, the draft opens in the mail program, and then it is recorded."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from liaison_desk.domain.changes import Op
from liaison_desk.domain.sending import Mailing
from liaison_desk.services import mail_drafts, mailings, sending
from liaison_desk.services.mail_drafts import Drafted
from liaison_desk.services.mailings import Topic
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit import announce
from liaison_desk.ui.kit.buttons import Button, Kind, button
from liaison_desk.ui.kit.closing import Closing
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import glyph, paragraph
from liaison_desk.ui.kit.layout import box, frame, grow, hbox, refill, top, vbox
from liaison_desk.ui.kit.tokens import Token
from liaison_desk.ui.mailing_words import kept_words, remarks, share_words
from liaison_desk.ui.outbox import Outbox


class MailPanel(Closing):
    """Put it near the button that opens it: one of its own, which the page places, or any that calls `open`."""

    closed = Signal()  # the keyboard goes back to the button

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._topic: Topic | None = None
        self._shown: Mailing | None = None
        self._drafted: Mailing | None = None  # what lies in the outbox, which is what is then sent
        self.button: Button | None = None
        self._outbox = Outbox(context, self)
        self._lines = vbox(spacing=10)
        self._draft = button("–", "secondary", Icon.MAIL, dim="small", press=self._write)
        self._record = button(self.tr("Record as sent"), "secondary", Icon.SEND, dim="small", press=self._on_sent)
        self._folder = button(
            self.tr("Show the folder"), "ghost", Icon.FOLDER, dim="small", press=self._outbox.show_folder
        )
        self._close = button(self.tr("Close"), "ghost", dim="small", press=self.close_up)
        buttons = box(Flow(self._draft, self._record, self._folder, self._close))
        kept = paragraph(kept_words(context.texts), "caption", "text3")
        inside = vbox(self._lines, buttons, kept, spacing=12, margins=(16, 12, 16, 12))
        self.setLayout(vbox(frame("well", inside)))
        self.hide()

    def with_button(self, name: str, kind: Kind = "secondary") -> Button:
        """Its own button, shown while there is something to send; `name` tells what from others on the page."""
        words = self.tr("E-mail to the members")
        says = f"{words}: {name}"
        made = self.button = button(words, kind, Icon.MAIL, dim="small", says=says, press=self.open)
        self.closed.connect(lambda: made.setFocus(Qt.FocusReason.OtherFocusReason))
        return made

    def show_topic(self, topic: Topic | None) -> None:
        """None for what cannot be sent; that of another document closes it."""
        if topic != self._topic:
            self._topic, self._drafted = topic, None
            self.hide()
        if self.button is not None:
            self.button.setVisible(topic is not None)
        if topic is not None and not self.isHidden():
            self._refresh()

    @property
    def is_offered(self) -> bool:
        return self._topic is not None

    def open(self) -> None:
        if self._topic is None:
            return
        self._refresh()
        self.show()
        first = self._close if self._draft.isHidden() else self._draft
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        announce.polite(self, self.accessibleName())

    def close_up(self) -> None:
        self.hide()
        self.closed.emit()

    @override
    def on_escape(self) -> bool:
        self.close_up()
        return True

    def _refresh(self) -> None:
        if self._topic is None:
            return
        with self._context.desk.read() as reader:
            shown = self._shown = mailings.mailing(reader, self._topic, self._context.desk.now())
        texts = self._context.texts
        whom = [share_words(shown, share, texts) for share in shown.shares]
        lines = [_line(Icon.MAIL, "text2", to, what) for to, what in whom]
        said = remarks(shown, texts)
        lines += [_line(Icon.INFO, "warning", words) for words in said]
        self.setAccessibleName(" ".join([*(f"{to}. {what}" for to, what in whom), *said]))
        refill(self._lines, *lines)
        words = self.tr("Open %n draft(s)", "", len(shown.shares))
        self._draft.setText(words)
        self._draft.setAccessibleName(words)
        for one in (self._draft, self._record, self._folder):
            one.setVisible(bool(shown.shares))

    # -- doing
    def _write(self) -> None:
        context, topic = self._context, self._topic
        if topic is not None:
            make = partial(mail_drafts.write, context.desk, topic, context.voices, context.paths.outbox)
            context.jobs.start(make, self._on_written, self._outbox.failed)

    def _on_written(self, drafted: Drafted) -> None:
        self._drafted = drafted.mailing
        self._outbox.open(drafted.files)
        self._record.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_sent(self) -> None:
        """What was drafted is what was sent; without a draft, what is told here."""
        sent = self._drafted or self._shown
        if sent is None:
            return
        made = self._context.do(Op.RECORD_SENDING, sending.record, sent, self._context.today())
        if made is not None:
            self._drafted = None
            self.close_up()
            self._context.say_undoable(
                self.tr("Recorded as sent. The program itself has sent nothing, so this can be undone")
            )


def _line(sign: Icon, ink: Token, words: str, under: str = "") -> QWidget:
    said = vbox(paragraph(words, "small"), spacing=0)
    if under:
        said.addWidget(paragraph(under, "caption", "text2"))
    return box(hbox(top(glyph(sign, ink, 16)), grow(said), spacing=8))
