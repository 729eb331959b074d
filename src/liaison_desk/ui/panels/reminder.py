"""A reminder to the owners of action items: what it tells is seen first, the draft opens in the mail program, and then
it is recorded."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from liaison_desk.domain.actions import ActionHelper, ActionItem, HistoryLine
from liaison_desk.domain.changes import ChangeSet, Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.disclosure import Assessment
from liaison_desk.domain.reminding import Reminder
from liaison_desk.domain.texts import Language
from liaison_desk.services import reminder_drafts, reminders
from liaison_desk.services.actions import Owner
from liaison_desk.services.reminder_drafts import Drafted
from liaison_desk.ui.context import Context
from liaison_desk.ui.fields.text import TextField
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit import theme
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.flow import Flow
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.keysheet import KeyRow
from liaison_desk.ui.kit.labels import glyph, paragraph, text
from liaison_desk.ui.kit.layout import STRETCH, Gap, Item, box, divided, grow, hbox, refill, top, vbox
from liaison_desk.ui.kit.scrolling import Scroll
from liaison_desk.ui.mailing_words import kept_words
from liaison_desk.ui.outbox import Outbox
from liaison_desk.ui.reminder_words import about, due_words, remarks, whom

ROOM = 360  # units of height for those who are reminded; more is scrolled to
_WATCHED = (ActionHelper, ActionItem, Assessment, Contact, HistoryLine)


class ReminderPanel(QFrame):
    """`owners` each get a draft of their own, of all that is open and theirs."""

    done = Signal()

    def __init__(self, context: Context, owners: Sequence[Owner]) -> None:
        super().__init__()
        self.setProperty("role", "overlay")
        self.setAccessibleName(self.tr("Reminder"))
        self._context, self._owners = context, tuple(owners)
        self._shown: tuple[Reminder, ...] = ()
        self._drafted: tuple[Reminder, ...] = ()  # what lies in the outbox, which is what is then sent
        self._outbox = Outbox(context, self)
        self._cards = [_OwnerCard(context) for _ in self._owners]
        self._draft = button("–", "primary", Icon.MAIL, press=self._write)
        self._record = button(self.tr("Record as sent"), name=Icon.SEND, press=self._on_sent)
        self._folder = button(self.tr("Show the folder"), "ghost", Icon.FOLDER, press=self._outbox.show_folder)
        self._close = tool_button(Icon.X, self.tr("Close"), keys="Esc", press=self.done.emit)
        self._listed = _Listed(box(vbox(*divided(*self._cards), STRETCH, spacing=14)))
        self.setLayout(
            vbox(
                hbox(text(self.tr("Reminder"), "h2"), STRETCH, self._close),
                Gap(4),
                grow(self._listed),
                Gap(4),
                box(Flow(self._draft, self._record, self._folder)),
                paragraph(kept_words(context.texts), "caption", "text3"),
                spacing=8,
                margins=24,
            )
        )
        context.signals.changed.connect(self._on_changed)
        self._refresh()

    def keys(self) -> Sequence[KeyRow]:
        return ((caps("Esc"), self.tr("Close")),)

    def start(self) -> QWidget:
        return self._close if self._draft.isHidden() else self._draft

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(_WATCHED):
            self._refresh()

    def _refresh(self) -> None:
        context, now = self._context, self._context.desk.now()
        with context.desk.read() as reader:
            self._shown = tuple(reminders.reminder(reader, owner, now) for owner in self._owners)
            spoken = [reminder_drafts.language_of(reader, one, context.voices).language for one in self._shown]
        for card, one, language in zip(self._cards, self._shown, spoken, strict=True):
            card.show_reminder(one, language)
        self._listed.updateGeometry()
        count = sum(one.why_not is None for one in self._shown)
        words = self.tr("Open %n draft(s)", "", count)
        self._draft.setText(words)
        self._draft.setAccessibleName(words)
        for one_of_them in (self._draft, self._record, self._folder):
            one_of_them.setVisible(count > 0)

    # -- doing
    def _write(self) -> None:
        context = self._context
        make = partial(reminder_drafts.write, context.desk, self._owners, context.voices, context.paths.outbox)
        context.jobs.start(make, self._on_written, self._outbox.failed)

    def _on_written(self, drafted: Drafted) -> None:
        self._drafted = drafted.reminders
        self._outbox.open(drafted.files)
        self._record.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_sent(self) -> None:
        """What was drafted is what was sent; without a draft, what is told here."""
        sent = self._drafted or tuple(one for one in self._shown if one.why_not is None)
        if self._context.do(Op.RECORD_REMINDER, reminders.record, sent) is None:
            return
        self.done.emit()
        words = self.tr("%n reminder(s) recorded as sent. The program itself has sent nothing", "", len(sent))
        self._context.say_undoable(words)


class _Listed(Scroll):
    """As tall as what stands in it, up to a limit."""

    def __init__(self, content: QWidget) -> None:
        super().__init__(content)
        self._content = content

    @override
    def sizeHint(self) -> QSize:
        content, px = self._content, theme.current().px
        wanted = content.heightForWidth(self.viewport().width()) if content.hasHeightForWidth() else 0
        return QSize(px(400), min(px(ROOM), max(wanted, content.sizeHint().height())))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme.current().px(96))


class _OwnerCard(QWidget):
    """One owner: what is told, what is not, and a place for the address where there is none."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._whom, self._about = paragraph("", "body_strong"), paragraph("", "caption", "text2")
        self._items, self._remarks = vbox(spacing=6), vbox(spacing=8)
        self._email = TextField(context, self.tr("E-mail"), "email")
        self._email.hide()
        head = vbox(self._whom, self._about, spacing=0)
        self.setLayout(vbox(head, self._items, self._remarks, self._email, spacing=10, margins=(0, 0, 12, 0)))

    def show_reminder(self, one: Reminder, language: Language) -> None:
        """What is being typed stays."""
        texts, today = self._context.texts, one.at.date()
        self._whom.setText(whom(one, texts))
        self._about.setText(about(one, language, texts))
        late = [row.days_over(today) > 0 for row in one.told]
        told: list[Item] = [
            _line(
                Icon.TRIANGLE_ALERT if is_late else Icon.LIST_TODO,
                row.action.title,
                due_words(row, texts, today),
                is_late=is_late,
            )
            for row, is_late in zip(one.told, late, strict=True)
        ]
        refill(self._items, *told)
        said = remarks(one, texts)
        refill(
            self._remarks,
            *(hbox(top(glyph(Icon.INFO, "warning", 16)), grow(paragraph(w, "small")), spacing=8) for w in said),
        )
        self._show_email(one)
        name = self._whom.text()
        self.setAccessibleName(". ".join([name, self._about.text(), *(row.action.title for row in one.told), *said]))

    def _show_email(self, one: Reminder) -> None:
        """It stays once it has been needed, so that what was written there can be read again."""
        if one.person is None or one.why_not is not None:
            self._email.hide()
            return
        self._email.show_row(one.person)
        self._email.edit.setAccessibleName(self.tr("E-mail address of {name}").format(name=one.owner))
        if one.email:
            self._email.set_error("")
            return
        self._email.show()
        if one.person.email and not self._email.edit.hasFocus():
            self._email.set_error(self.tr("This is not one address that can be used."))


def _line(sign: Icon, words: str, under: str, *, is_late: bool) -> Item:
    said = vbox(paragraph(words, "small"), paragraph(under, "caption", "danger" if is_late else "text3"), spacing=0)
    return hbox(top(glyph(sign, "danger" if is_late else "text3", 16)), grow(said), spacing=8)
