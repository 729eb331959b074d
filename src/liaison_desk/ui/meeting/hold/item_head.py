"""The item one is at: its number, title and presenter, its background, and how it ends."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.domain.agenda import AgendaItem, Outcome
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.labels import label
from liaison_desk.ui.case_words import CASE_KEYS, sent_words
from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import caps
from liaison_desk.ui.kit.buttons import button, tool_button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.labels import elided, paragraph, set_ink, text
from liaison_desk.ui.kit.layout import Cell, box, grow, hbox, vbox
from liaison_desk.ui.kit.status import Bar, Pill
from liaison_desk.ui.kit.tokens import Token
from liaison_desk.ui.meeting.attachments import AttachmentLinks
from liaison_desk.ui.meeting.words import crumb_words, guests_words, joined


class ItemHead(QWidget):
    closed = Signal(object)  # Outcome
    agenda_asked = Signal()  # the pane that has no room
    outcomes_asked = Signal()
    path_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._is_low = False
        self._crumb = elided("", "small", "text3")
        self._title = paragraph("", "h1")
        self._presenter = paragraph("", "small", "text2")
        self._background = paragraph("", "small", "text2")
        self._spent = text("", "caption", "text3", tabular=True)
        self._bar = Bar(0, says="", height=3)
        self._clock = box(hbox(Cell(self._bar, 1, Qt.AlignmentFlag.AlignVCenter), self._spent, spacing=8))
        self._clock.hide()
        self._guests = paragraph("", "small", "text2")
        self._attachments = AttachmentLinks(context)
        self._state = Pill("")
        self._done = button(
            self.tr("Done, next item"),
            dim="small",
            hint="Ctrl+Enter",
            press=lambda: self.closed.emit(Outcome.DONE),
        )
        self._skip = button(
            self.tr("Not discussed"), "ghost", dim="small", press=lambda: self.closed.emit(Outcome.NOT_DISCUSSED)
        )
        self._again = button(
            self.tr("Take it up again"), "ghost", dim="small", press=lambda: self.closed.emit(Outcome.OPEN)
        )
        self._sent = paragraph("", "small", "text2")
        self._path = tool_button(
            Icon.HISTORY, self.tr("From meeting to meeting, send on"), keys="+".join(caps(CASE_KEYS)),
            press=self.path_asked.emit,
        )  # fmt: skip
        self._agenda = tool_button(Icon.LIST, self.tr("Agenda and people"), keys="F6", press=self.agenda_asked.emit)
        self._outcomes = tool_button(
            Icon.LIST_TODO, self.tr("From this meeting"), keys="F6", press=self.outcomes_asked.emit
        )
        buttons = hbox(
            self._state, self._again, self._skip, self._done, self._path, self._agenda, self._outcomes, spacing=6
        )
        above = hbox(grow(self._crumb), buttons, spacing=12)
        words = (
            self._title, self._clock, self._presenter, self._sent, self._background, self._guests, self._attachments,
        )  # fmt: skip
        self.setLayout(vbox(above, *words, spacing=2))

    def show_item(self, file: MeetingFile, item: AgendaItem) -> None:
        texts = self._context.texts
        self._crumb.setText(crumb_words(file, item, texts))
        self._title.setText(item.title)
        presenter = self.tr("Presented by {name}").format(name=item.presenter) if item.presenter else ""
        self._attachments.show_item(file, item.id)
        today = self._context.today()
        sent = joined(*(sent_words(item, one, texts, today) for one in file.sent.get(item.id, ())))
        for part_words, words in (
            (self._presenter, presenter),
            (self._sent, sent),
            (self._background, item.background),
            (self._guests, guests_words(file, item.id, texts)),
        ):
            part_words.setText(words)
            part_words.setVisible(bool(words) and not self._is_low)
        is_open = item.outcome is Outcome.OPEN
        self._state.setVisible(not is_open)
        if item.outcome is Outcome.DONE:
            self._state.show_state(label(texts, item.outcome), "success", Icon.CIRCLE_CHECK)
        else:
            self._state.show_state(label(texts, item.outcome), "neutral", Icon.MINUS)
        for part, shown in ((self._done, is_open), (self._skip, is_open), (self._again, not is_open)):
            part.setVisible(shown and not file.is_locked)

    def set_low(self, *, low: bool) -> None:
        self._is_low = low
        for words in (self._presenter, self._sent, self._background, self._guests):
            words.setVisible(bool(words.text()) and not low)

    def show_spent(self, seconds: float | None, planned: int | None) -> None:
        """How long the item has taken of its planned minutes; None shows no clock."""
        self._clock.setVisible(seconds is not None)
        if seconds is None:
            return
        minutes = int(seconds // 60)
        over = minutes - planned if planned else 0
        if over > 0:
            words = self.tr("{minutes} min over").format(minutes=over)
        elif planned:
            words = self.tr("{minutes} of {planned} min").format(minutes=minutes, planned=planned)
        else:
            words = self.tr("{minutes} min").format(minutes=minutes)
        self._spent.setText(words)
        set_ink(self._spent, "warning" if over > 0 else "text3")
        self._bar.setVisible(bool(planned))
        color: Token = "warning" if over > 0 else "accent"
        self._bar.show_value(min(1, seconds / 60 / planned) if planned else 0, says=words, color=color)

    def show_panes(self, *, agenda: bool, outcomes: bool) -> None:
        """Whether the panes beside the notes have room; otherwise buttons lead to them."""
        self._agenda.setVisible(not agenda)
        self._outcomes.setVisible(not outcomes)
